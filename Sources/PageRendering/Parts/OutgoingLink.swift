internal import Hypertext
internal import ServiceCatalogue

/// A link to another site, marked for the eye (by the style sheet), for the ear, and for programs (`rel`).
struct OutgoingLink: Template {
    let address: WebAddress
    let text: HTML
    let edition: Edition

    var body: HTML { "\(OutgoingLink.opening(address))\(text)\(OutgoingLink.closing(edition.labels.externalSite))" }

    static func opening(_ address: WebAddress) -> HTML {
        #"<a class="external" rel="external" href="\#(address.href)">"#
    }

    /// - Parameter label: says that it leads to another site.
    static func closing(_ label: String) -> HTML {
        #"<span class="visually-hidden"> (\#(label))</span></a>"#
    }
}
