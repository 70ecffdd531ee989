internal import Hypertext
package import ServiceCatalogue
package import SiteConventions

/// The list of pages for search engines (sitemaps.org), each page with itself on the other side.
///
/// It holds no `lastmod`: when a page last changed is not in the sources, and a wrong day is worse than none.
package struct Sitemap: Sendable {
    /// A page, with itself on the other side where that has it.
    package struct Entry: Sendable {
        let page: SitePath
        let side: SiteSide
        let other: SitePath?

        package init(page: SitePath, side: SiteSide, other: SitePath?) {
            self.page = page
            self.side = side
            self.other = other
        }
    }

    let links: LinkResolver
    /// How many pages one file may hold; the protocol's limit.
    let most: Int

    package init(links: LinkResolver, most: Int = 50_000) {
        self.links = links
        self.most = most
    }

    private static let path = "sitemap.xml"

    /// `sitemap.xml`; where the pages are too many for one file, that is an index of `sitemap-1.xml`, `sitemap-2.xml` …
    ///
    /// - Parameters:
    ///   - count: how many pages there are to list.
    ///   - entries: those of a part of them, made when its file is.
    package func outputs(
        count: Int, entries: @escaping @Sendable (Range<Int>) -> [Entry]
    ) -> [SiteOutput] {
        guard count > most else { return [.file(Sitemap.path) { map(of: entries(0..<count)).bytes }] }
        let maps = stride(from: 0, to: count, by: most).map { start in
            (name: "sitemap-\(start / most + 1).xml", pages: start..<min(start + most, count))
        }
        return [.file(Sitemap.path) { index(of: maps.map(\.name)).bytes }]
            + maps.map { map in .file(map.name) { self.map(of: entries(map.pages)).bytes } }
    }

    private func index(of names: [String]) -> HTML {
        HTML {
            #"<?xml version="1.0" encoding="utf-8"?>"#
            #"<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#
            for name in names { "<sitemap><loc>\(links.base)\(name)</loc></sitemap>" }
            "</sitemapindex>\n"
        }
    }

    private func map(of pages: [Entry]) -> HTML {
        var html: HTML = #"<?xml version="1.0" encoding="utf-8"?>"#
        html.line(
            #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">"#)
        html.reserveCapacity(html.count + pages.count * 300)
        for page in pages { write(page, to: &html) }
        html.line("</urlset>\n")
        return html
    }

    private func write(_ entry: Entry, to html: inout HTML) {
        html.line("<url><loc>")
        writeAddress(of: entry.page, to: &html)
        html.append(literal: "</loc>")
        if let other = entry.other {
            let (norwegian, english) = entry.side == .english ? (other, entry.page) : (entry.page, other)
            html.append(literal: #"<xhtml:link rel="alternate" hreflang="no" href=""#)
            writeAddress(of: norwegian, to: &html)
            html.append(literal: #""/><xhtml:link rel="alternate" hreflang="en" href=""#)
            writeAddress(of: english, to: &html)
            html.append(literal: #""/>"#)
        }
        html.append(literal: "</url>")
    }

    /// `links.absolute` without a string of its own: of a large site these are hundreds of thousands.
    private func writeAddress(of path: SitePath, to html: inout HTML) {
        html.append(text: links.base)
        html.append(text: path.text)
    }
}
