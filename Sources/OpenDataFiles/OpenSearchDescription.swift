package import Files
internal import Hypertext
package import ServiceCatalogue
package import SiteConventions

/// How a browser offers the site's search in its address field (OpenSearch 1.1).
package struct OpenSearchDescription {
    let settings: SiteSettings
    let language: Language
    let addresses: Addresses
    let links: LinkResolver

    package init(settings: SiteSettings, language: Language, addresses: Addresses, links: LinkResolver) {
        self.settings = settings
        self.language = language
        self.addresses = addresses
        self.links = links
    }

    package var file: File { File(path: addresses.openSearch.text, bytes: body.bytes) }

    private var body: HTML {
        let title = settings.title.best(for: language).text
        return HTML {
            #"<?xml version="1.0" encoding="utf-8"?>"#
            #"<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">"#
            "<ShortName>\(shortName(title))</ShortName>"
            "<Description>\(title)</Description>"
            "<Language>\(language.tag)</Language>"
            "<InputEncoding>UTF-8</InputEncoding>"
            #"<Url type="text/html" template="\#(links.absolute(addresses.search))?q={searchTerms}"/>"#
            "</OpenSearchDescription>\n"
        }
    }

    /// The specification allows 16 characters; a longer title is cut after a word.
    private func shortName(_ title: String) -> String {
        guard title.count > 16 else { return title }
        let start = title.prefix(17)
        return String(start.lastIndex(of: " ").map { start[..<$0] } ?? start.prefix(16))
    }
}
