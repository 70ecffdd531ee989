internal import Hypertext
internal import ServiceCatalogue

/// A link to another site, marked for the eye (by the style sheet), for the ear, and for programs (`rel`).
struct OutgoingLink: WrittenTemplate {
    let address: WebAddress
    let text: HTML
    let edition: Edition

    func write(to html: inout HTML) {
        OutgoingLink.open(address, in: &html)
        html.append(text)
        OutgoingLink.close(edition.labels.externalSite, in: &html)
    }

    static func open(_ address: WebAddress, in html: inout HTML) {
        html.append(#"<a class="external" rel="external" href=""#, address.href, #"">"#)
    }

    /// - Parameter label: says that it leads to another site.
    static func close(_ label: String, in html: inout HTML) {
        html.append(#"<span class="visually-hidden"> ("#, label, ")</span></a>")
    }
}
