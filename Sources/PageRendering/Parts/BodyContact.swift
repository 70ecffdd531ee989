internal import Hypertext
internal import ServiceCatalogue

/// How to reach a region or a trust, and who supports its services; nothing where nothing is known.
struct BodyContact: Template {
    let website: WebAddress?
    let contact: ServiceText.Contact?
    let supportUnit: SupportUnit?
    let name: String
    let edition: Edition

    var body: HTML {
        if website != nil || contact != nil || supportUnit != nil {
            "<h2>\(edition.words.bodies.contact)</h2>"
            if let website {
                let words = edition.words.bodies.website(name)
                "<p>\(OutgoingLink(address: website, text: "\(words)", edition: edition))</p>"
            }
            if let contact { lines(contact) }
            if let supportUnit {
                "<h3>\(edition.text(supportUnit.name))</h3>"
                lines(supportUnit.contact)
                if let source = supportUnit.source {
                    #"<p class="label">\#(edition.labels.source): \#(edition.text(source))</p>"#
                }
            }
        }
    }

    @HTMLBuilder private func lines(_ contact: ServiceText.Contact) -> HTML {
        #"<dl class="facts">"#
        if let email = contact.email {
            #"<dt>\#(edition.labels.email)</dt><dd><a href="mailto:\#(email)">\#(email)</a></dd>"#
        }
        if let phone = contact.phone { "<dt>\(edition.labels.phone)</dt><dd>\(phone)</dd>" }
        "</dl>"
    }
}
