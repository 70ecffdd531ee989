internal import Hypertext
internal import ServiceCatalogue

/// The list of pages for search engines (sitemaps.org), each page with itself on the other side.
///
/// It holds no `lastmod`: when a page last changed is not in the sources, and a wrong day is worse than none.
struct Sitemap {
    let site: Site
    let links: LinkResolver
    /// How many pages one file may hold; the protocol's limit.
    var most = 50_000

    private static let path = "sitemap.xml"

    /// `sitemap.xml`; where the pages are too many for one file, that is an index of `sitemap-1.xml`, `sitemap-2.xml` …
    var outputs: [SiteOutput] {
        let pages = site.pages.filter(\.isIndexed)
        guard pages.count > most else { return [.file(Sitemap.path) { map(of: pages[...]).bytes }] }
        let maps = stride(from: 0, to: pages.count, by: most).map { start in
            let name = "sitemap-\(start / most + 1).xml"
            return (name: name, pages: pages[start..<min(start + most, pages.count)])
        }
        return [.file(Sitemap.path) { index(of: maps.map(\.name)).bytes }]
            + maps.map { map in .file(map.name) { self.map(of: map.pages).bytes } }
    }

    private func index(of names: [String]) -> HTML {
        HTML {
            #"<?xml version="1.0" encoding="utf-8"?>"#
            #"<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#
            for name in names { "<sitemap><loc>\(links.base)\(name)</loc></sitemap>" }
            "</sitemapindex>\n"
        }
    }

    private func map(of pages: ArraySlice<PlannedPage>) -> HTML {
        HTML {
            #"<?xml version="1.0" encoding="utf-8"?>"#
            #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">"#
            for page in pages { entry(page) }
            "</urlset>\n"
        }
    }

    private func entry(_ page: PlannedPage) -> HTML {
        let address = links.absolute(page.path)
        guard let other = site.otherSide(of: page) else { return "<url><loc>\(address)</loc></url>" }
        let (norwegian, english) = page.edition.side == .english ? (other, page.path) : (page.path, other)
        return
            #"<url><loc>\#(address)</loc><xhtml:link rel="alternate" hreflang="no" href="\#(links.absolute(norwegian))"/><xhtml:link rel="alternate" hreflang="en" href="\#(links.absolute(english))"/></url>"#
    }
}

/// What search engines may read: everything. The file says where the sitemap is.
struct RobotsFile {
    let links: LinkResolver

    var file: SiteFile {
        SiteFile(
            path: "robots.txt", bytes: Array("User-agent: *\nDisallow:\n\nSitemap: \(links.base)sitemap.xml\n".utf8))
    }
}

/// How a browser offers the site's search in its address field (OpenSearch 1.1).
struct OpenSearchDescription {
    let edition: Edition

    var file: SiteFile { SiteFile(path: edition.addresses.openSearch.text, bytes: body.bytes) }

    private var body: HTML {
        let settings = edition.catalogue.settings
        let title = settings.title.best(for: edition.language).text
        return HTML {
            #"<?xml version="1.0" encoding="utf-8"?>"#
            #"<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">"#
            "<ShortName>\(shortName(title))</ShortName>"
            "<Description>\(title)</Description>"
            "<Language>\(edition.language.tag)</Language>"
            "<InputEncoding>UTF-8</InputEncoding>"
            #"<Url type="text/html" template="\#(edition.links.absolute(edition.addresses.search))?q={searchTerms}"/>"#
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
