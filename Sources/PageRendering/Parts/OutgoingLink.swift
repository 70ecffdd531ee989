internal import Hypertext
internal import ServiceCatalogue

/// A link to another site, marked for the eye (by the style sheet), for the ear, and for programs (`rel`).
struct OutgoingLink: Template {
    let address: WebAddress
    let text: HTML
    let edition: Edition

    var body: HTML { "\(OutgoingLink.opening(address))\(text)\(OutgoingLink.closing(edition.labels))" }

    static func opening(_ address: WebAddress) -> HTML {
        #"<a class="external" rel="external" href="\#(address.href)">"#
    }

    static func closing(_ labels: Labels) -> HTML {
        #"<span class="visually-hidden"> (\#(labels.externalSite))</span></a>"#
    }
}
