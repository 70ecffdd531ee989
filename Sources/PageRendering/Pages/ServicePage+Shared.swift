internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What the pages of many services show alike, made once for all that speak one language.
final class ServicePageShared: Sendable {
    /// How the section about the page begins, for all but those whose row is from elsewhere.
    let origin: HTML
    /// What stands around the name in the citation.
    let beforeName: HTML
    let afterName: HTML
    /// Of the table of a service's reports.
    let reportColumns: TableColumns
    private let decisionColumns: [TableColumns]
    /// By the ids.
    private let categories: [String: HTML]
    private let regions: [String: HTML]
    private let reporters: [String: HTML]

    init(_ edition: Edition) {
        let settings = edition.catalogue.settings
        origin = ServicePageShared.origin(on: edition)
        beforeName = "\(edition.text(settings.publisher)). "
        afterName = ". \(edition.text(settings.title)). \(settings.asOf.text(in: edition.language)). "
        reportColumns = TableColumns([
            .text(edition.words.reports.yearColumn), .text(edition.words.reports.reportColumn),
        ])
        decisionColumns = DecisionColumns.all.map { $0.columns(edition.words.decisions) }
        let (catalogue, addresses) = (edition.catalogue, edition.addresses)
        categories = Dictionary(
            catalogue.categories.map { ($0.id, edition.link($0.name, addresses.category($0.id))) },
            uniquingKeysWith: { first, _ in first })
        regions = Dictionary(
            catalogue.regions.map { ($0.id, edition.link($0.name, addresses.region($0.id))) },
            uniquingKeysWith: { first, _ in first })
        reporters = Dictionary(
            catalogue.regions.map { ($0.id, ServicePageShared.reporter($0, on: edition)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A link to the category's page.
    func link(to category: ServiceCategory, on edition: Edition) -> HTML {
        categories[category.id] ?? edition.link(category.name, edition.addresses.category(category.id))
    }

    /// A link to the region's page.
    func link(to region: Region, on edition: Edition) -> HTML {
        regions[region.id] ?? edition.link(region.name, edition.addresses.region(region.id))
    }

    /// Under which region a service's reports stand.
    func reporter(_ region: Region, on edition: Edition) -> HTML {
        reporters[region.id] ?? ServicePageShared.reporter(region, on: edition)
    }

    private static func reporter(_ region: Region, on edition: Edition) -> HTML {
        let link = edition.link(region.name, edition.addresses.reports(region: region.id))
        return "<p>\(edition.words.reports.standUnder.html(link))</p>"
    }

    func columns(_ columns: DecisionColumns) -> TableColumns { decisionColumns[columns.rawValue] }

    private static func origin(on edition: Edition) -> HTML {
        let (source, labels) = (edition.catalogue.source, edition.labels)
        let newest = edition.newestDecision.map { labels.newestDecision($0.text(in: edition.language)) } ?? ""
        let compared = labels.compared(source.compared.text(in: edition.language))
        let link: HTML =
            source.address.map {
                " \(OutgoingLink(address: $0, text: edition.text(source.document), edition: edition))"
            } ?? ""
        return HTML {
            "<p>\(labels.provenanceText(edition.plain(source.document))) \(newest)</p>"
            #"<dl class="facts">"#
            "<div><dt>\(labels.source)</dt><dd>\(edition.text(source.publisher)). \(edition.text(source.description)) \(compared)\(link)</dd></div>"
        }
    }
}

/// Which columns the table of a service's decisions has beside day and decision: one that would be empty is left out.
struct DecisionColumns: OptionSet {
    let rawValue: Int

    static let decider = DecisionColumns(rawValue: 1)
    static let note = DecisionColumns(rawValue: 2)
    /// In the order of their raw values.
    static let all: [DecisionColumns] = [[], .decider, .note, [.decider, .note]]

    fileprivate func columns(_ words: DecisionWords) -> TableColumns {
        let others = [(DecisionColumns.decider, words.decidedBy), (.note, words.note)].filter { contains($0.0) }
        return TableColumns(([words.holdsFrom, words.decision] + others.map(\.1)).map { .text($0) })
    }
}

extension Edition {
    fileprivate func link(_ name: LocalizedText, _ path: SitePath) -> HTML {
        #"<a href="\#(href(path))">\#(text(name))</a>"#
    }
}

extension TableColumns {
    /// A row of cells that are ready.
    func row(of cells: [HTML]) -> HTML { row { column, html in html.append(cells[column]) } }
}
