internal import ServiceCatalogue

/// The pages of the site by their addresses. The anchors of a page are made out when a link asks for one.
struct LinkTargets {
    private let pages: [String: Page]
    private let assets: Set<String>
    /// In a fixed order, so that of two equally near names the same is always suggested.
    let paths: [String]

    /// - Parameter assets: files that a text may link to, though they are no pages.
    init(pages: [Page], assets: [String]) {
        // Nobody should be led to a page that only says that there is nothing.
        let pages = pages.filter { !$0.isGone }
        // An old address never hides the page that stands there.
        self.pages = Dictionary(
            pages.map { ($0.path.text, $0) }, uniquingKeysWith: { first, second in first.isMoved ? second : first })
        self.assets = Set(assets)
        paths = pages.lazy.filter { !$0.isMoved }.map(\.path.text)
    }

    func page(at path: String) -> Page? { pages[path] }

    func isAsset(_ path: String) -> Bool { assets.contains(path) }

    /// The headings of the text that stands on a page; nil for a page that is not a text.
    func anchors(of page: Page) -> [String]? {
        switch page.content {
        case .service(let service): service.text.body(on: page.side).document.headings.map(\.id)
        case .article(let article): article.body(on: page.side).document.headings.map(\.id)
        default: nil
        }
    }
}

extension Page {
    var isMoved: Bool {
        if case .moved = content { true } else { false }
    }

    var isGone: Bool {
        if case .gone = content { true } else { false }
    }
}
