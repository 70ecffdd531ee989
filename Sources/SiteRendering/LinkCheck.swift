public import Diagnostics
internal import ServiceCatalogue

extension SiteRenderer {
    /// The links within the site that lead nowhere, each at its place in the text.
    ///
    /// Links between pages come from the plan and cannot be wrong; only what people write is checked, against a set of
    /// addresses, in time that grows with the number of links.
    ///
    /// - Parameter unread: ids of texts that have mistakes of their own, so that they may be missing or lack headings;
    ///   links to them are not judged, for one mistake should be told once.
    public func linkCheck(unread: Set<String> = []) -> DiagnosticList {
        var check = LinkCheck(targets: LinkTargets(pages: pages), unread: unread)
        for edition in editions {
            for service in edition.indexes.services {
                check.check(service.text.body(on: edition.side), at: edition.addresses.service(service.id), in: edition)
            }
            for article in edition.catalogue.articles {
                check.check(article.body(on: edition.side), at: edition.addresses.article(article.id), in: edition)
            }
        }
        return check.diagnostics
    }
}

/// The pages of the site by their addresses. The anchors of a page are made out when a link asks for one.
private struct LinkTargets {
    private let pages: [String: Page]

    init(pages: [Page]) {
        self.pages = Dictionary(pages.map { ($0.path.text, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var paths: some Sequence<String> { pages.keys.sorted() }

    func page(at path: String) -> Page? { pages[path] }

    /// The headings of the text that stands on a page; nil for a page that is not a text.
    func anchors(of page: Page) -> [String]? {
        switch page.content {
        case .service(let service): service.text.body(on: page.side).document.headings.map(\.id)
        case .article(let article): article.body(on: page.side).document.headings.map(\.id)
        default: nil
        }
    }
}

private struct LinkCheck {
    let targets: LinkTargets
    let unread: Set<String>
    var diagnostics = DiagnosticList()

    init(targets: LinkTargets, unread: Set<String>) {
        self.targets = targets
        self.unread = unread
    }

    mutating func check(_ text: TextBody, at path: SitePath, in edition: Edition) {
        for link in text.document.links {
            let location = SourceLocation(text.file, link.position)
            switch link.target {
            case .web: break
            case .anchor(let anchor): check(anchor, on: path.text, at: location)
            case .page(let target, let anchor): check(page: String(target.drop { $0 == "/" }), anchor, at: location)
            case .file(let file, let anchor):
                check(page: edition.links.page(ofFile: file)?.text ?? file, anchor, at: location, written: file)
            }
        }
    }

    private mutating func check(
        page path: String, _ anchor: String?, at location: SourceLocation, written: String? = nil
    ) {
        if unread.contains(path.split(separator: "/").last.map(String.init) ?? "") { return }
        guard targets.page(at: path) != nil else {
            let shown = written ?? "/\(path)"
            let near = nearestName(to: path, among: targets.paths).map { "/\($0)" }
            diagnostics.error(
                "dead-link", at: location,
                Wording(nb: "lenken '\(shown)' leder ikke til noen side", en: "the link '\(shown)' leads to no page"),
                help: .didYouMean(near)
                    ?? Wording(
                        nb: "skriv adressen til en side på nettstedet, som /tjenester/<id>/",
                        en: "write the address of a page of the site, such as /tjenester/<id>/"))
            return
        }
        if let anchor { check(anchor, on: path, at: location) }
    }

    private mutating func check(_ anchor: String, on path: String, at location: SourceLocation) {
        guard let page = targets.page(at: path), let anchors = targets.anchors(of: page), !anchors.contains(anchor)
        else { return }
        diagnostics.error(
            "dead-anchor", at: location,
            Wording(
                nb: "siden /\(path) har ingen overskrift '#\(anchor)'",
                en: "the page /\(path) has no heading '#\(anchor)'"),
            help: .didYouMean(nearestName(to: anchor, among: anchors).map { "#\($0)" }))
    }
}
