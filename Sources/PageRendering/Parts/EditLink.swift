internal import Hypertext
internal import ServiceCatalogue

/// Where the text of a page can be changed, on a site that says so (`edit_url` in `site.yml`).
struct EditLink: Template {
    /// The text's file below the content folder, without its ending: `services/amming`.
    let file: String
    let text: TextBody
    let edition: Edition

    var body: HTML {
        let ending = text.language == .en ? ".en.md" : ".md"
        if let address = edition.catalogue.settings.editing?.address(of: file + ending) {
            "<p>\(OutgoingLink(address: address, text: "\(label)", edition: edition))</p>"
        }
    }

    private var label: String {
        edition.words.page.edit
    }
}
