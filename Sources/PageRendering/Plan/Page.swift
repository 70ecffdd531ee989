package import Diagnostics
internal import Hypertext
package import Pictures
internal import ServiceCatalogue
package import SiteConventions

/// A page of one side of the site: where it stands, its main part, and what the frame around it must know.
protocol Page: Template, Sendable {
    /// The side it stands on.
    var edition: Edition { get }
    /// Where the page stands by the addresses of its own side, and by those of the other side its counterpart there.
    func path(by addresses: Addresses) -> SitePath
    /// Whether the other side shows the same content, if it has a page at that address.
    var hasCounterpart: Bool { get }
    var standing: PageStanding { get }
    /// The part with which a theme frames its content; nil for a page that says nothing of its own.
    var framePart: ThemePart? { get }
    var title: String { get }
    /// One sentence or two for search engines and link previews.
    var description: Phrase { get }
    /// The pages above this one, the home page first; none for the home page.
    var trail: [Crumb] { get }
    /// What the page is about, for search engines; nil for most.
    var structuredData: StructuredData? { get }
    /// The file that holds the same for programs; nil for most.
    var data: SitePath? { get }
    /// Whether it is printed on paper that lies down.
    var isWide: Bool { get }
    /// What it shows of pictures beside texts; they are published beside it.
    var pictures: [Picture] { get }
}

extension Page {
    var hasCounterpart: Bool { true }
    var standing: PageStanding { .lives }
    var framePart: ThemePart? { standing == .lives ? .index : nil }
    var structuredData: StructuredData? { nil }
    var data: SitePath? { nil }
    var isWide: Bool { false }
    var pictures: [Picture] { [] }
}

/// A kind of page that the catalogue alone decides about. A new kind is one type, and one line in `SitePlan.kinds`.
protocol PageKind: Page {
    /// Its pages on a side of the site, in a fixed order.
    static func all(on edition: Edition) -> [Self]
}

/// What becomes of a reader who comes to a page.
enum PageStanding: Sendable, Hashable {
    /// The page says something of its own.
    case lives
    /// It leads on to another.
    case moved(to: SitePath)
    /// It says that what stood there is given up.
    case gone
    /// It is what a server shows where no page is.
    case notFound
}

/// A page with its address and its pictures, which are put together once.
package final class PlannedPage: Sendable {
    package let path: SitePath
    let page: any Page
    /// The pictures that it shows, with the paths of their files beside it.
    package let pictures: [(path: SitePath, picture: Picture)]

    init(_ page: some Page) {
        let path = page.path(by: page.edition.addresses)
        self.page = page
        self.path = path
        pictures = page.pictures.map { (path.beside($0), $0) }
    }

    package var edition: Edition { page.edition }

    /// Without markup.
    package var title: String { page.title }

    /// Pages that say nothing of their own are kept out of search engines.
    package var isIndexed: Bool { page.standing == .lives }

    /// Where it leads on to; nil for a page that has not moved.
    package var leadsOn: SitePath? {
        if case .moved(let path) = page.standing { path } else { nil }
    }

    package var isGone: Bool { page.standing == .gone }

    /// Where the text that it shows begins, in the file that can give it old addresses; nil for a page without a text.
    package var textPlace: SourceLocation? {
        switch page {
        case let page as ServicePage: page.service.text.locations[.id]
        case let page as ArticlePage: page.article.locations[.id]
        default: nil
        }
    }

    /// Of the service that it shows, if it is one's page.
    package var serviceID: String? { (page as? ServicePage)?.service.id }
}
