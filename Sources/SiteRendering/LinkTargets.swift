internal import ServiceCatalogue

/// The pages of the site by their addresses. The anchors of a page are made out when a link asks for one.
struct LinkTargets: Sendable {
    private let plan: SitePlan
    private let assets: Set<String>

    /// - Parameter assets: files that a text may link to, though they are no pages.
    init(plan: SitePlan, assets: [String]) {
        self.plan = plan
        self.assets = Set(assets)
    }

    /// Of the pages that live, in a fixed order, so that of two equally near names the same is always suggested.
    var paths: [String] { plan.pages.lazy.filter { !$0.isMoved && !$0.isGone }.map(\.path.text) }

    /// Nobody should be led to a page that only says that there is nothing.
    func page(at path: String) -> Page? { plan.page(at: path).flatMap { $0.isGone ? nil : $0 } }

    func isAsset(_ path: String) -> Bool { assets.contains(path) }

    /// The headings of the text that stands on a page; nil for a page that is not a text.
    func anchors(of page: Page) -> [String]? {
        switch page.content {
        case .service(let service): service.body(on: page.side).document.headings.map(\.id)
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
