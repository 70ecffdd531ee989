package import Hypertext
package import ServiceCatalogue

/// Turns pages into the addresses that stand in links. One immutable object, for every link of a side is made by it.
package final class LinkResolver: Sendable {
    private let addresses: Addresses
    /// The path under which the site stands on its host, with slashes at both ends: `/`.
    package let root: String
    /// The site's full address, ending with a slash.
    package let base: String
    /// The site's host, in ASCII and without a port.
    package let host: String

    package init(settings: SiteSettings, addresses: Addresses) {
        self.addresses = addresses
        base = settings.baseAddress.href.hasSuffix("/") ? settings.baseAddress.href : settings.baseAddress.href + "/"
        let authority = base.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first ?? ""
        host = String(authority.prefix { $0 != ":" })
        // What follows the host: `https://helse.example/oversikt/` has its third slash there.
        let path = base.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst(3)
        root = "/" + path.map { String(Substring($0)) }.joined(separator: "/")
    }

    package func href(_ path: SitePath) -> PageReference { PageReference(root: root, path: path) }

    /// The address with the host, for search engines and for those who cite a page.
    package func absolute(_ path: SitePath) -> String { base + path.text }

    /// Where a link of a text leads. Reading has checked the form; that the page exists is checked against the plan.
    package func href(_ target: LinkTarget) -> HTML {
        switch target {
        case .web(let address): "\(address.href)"
        case .anchor(let anchor): "#\(anchor)"
        case .page(let path, let anchor): "\(root)\(path.drop { $0 == "/" })\(fragment(anchor))"
        case .file(let path, let anchor):
            if let page = page(ofFile: path) { "\(root)\(page.text)\(fragment(anchor))" } else { "\(path)" }
        }
    }

    /// The page of a text by its file: `amming.md`, `../articles/om-oversikten.md`; on the side of the page that links.
    package func page(ofFile path: String) -> SitePath? {
        let parts = path.split(separator: "/")
        guard let name = parts.last, name.hasSuffix(".md") else { return nil }
        let id = String(name.dropLast(name.hasSuffix(".en.md") ? 6 : 3))
        return parts.dropLast().last == "articles" ? addresses.article(id) : addresses.service(id)
    }

    private func fragment(_ anchor: String?) -> HTML {
        guard let anchor else { return "" }
        return "#\(anchor)"
    }
}

/// The value of `href` for a page of the site.
package struct PageReference: WrittenTemplate {
    private let root: String
    private let path: SitePath

    fileprivate init(root: String, path: SitePath) {
        self.root = root
        self.path = path
    }

    package func write(to html: inout HTML) {
        html.append(text: root)
        html.append(text: path.text)
    }
}
