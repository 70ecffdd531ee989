public import ServiceCatalogue

/// Which rows are wanted, and in which language.
public struct AppendixSelection: Sendable {
    /// The numbers of the appendices (Vedlegg 1 to 6); nil for all.
    public var tables: [Int]?
    /// Only services of this region; nil for all. One that lies in two regions belongs to both. Vedlegg 4 to 6, which no
    /// region has for itself, are then left out.
    public var region: Region?
    /// `en` for English, every other language for bokmål, which is what the guideline is written in.
    public var language: Language
    /// The tables show the services as of this day: one approved later is left out.
    public var asOf: CalendarDate

    public init(tables: [Int]? = nil, region: Region? = nil, language: Language = .nb, asOf: CalendarDate) {
        self.tables = tables
        self.region = region
        self.language = language
        self.asOf = asOf
    }
}

/// The appendices of the guideline (Vedlegg 1 to 6), made from the content that the site is made from.
///
/// A service that was discontinued keeps its row, with its end date: a reader who looks for it shall see what became of
/// it. When it leaves the tables is decided by the registrar, who takes it out of the register.
public struct Appendix: Sendable {
    public var language: Language
    public var asOf: CalendarDate
    /// The id of the one region whose services it holds; nil for all.
    public var region: String?
    /// Title and publisher of the document as a whole.
    public var title: String
    public var publisher: String
    /// Where the site stands; links to it lead to no other place.
    let site: WebAddress
    /// Vedlegg 1 to 3, in the order of their numbers.
    public var tables: [AppendixTable]
    /// Vedlegg 4 to 6, those that the content has something to make of.
    public var guides: [AppendixGuide]
    /// What is new against an earlier edition; nil where none was asked for.
    public var changes: AppendixChanges?

    public init(_ catalogue: Catalogue, _ selection: AppendixSelection) {
        let labels = AppendixLabels.labels(in: selection.language)
        language = labels.language
        asOf = selection.asOf
        region = selection.region?.id
        publisher = catalogue.settings.publisher.best(for: labels.language).text.legal
        let categories = catalogue.categories.filter { category in
            guard let number = category.appendix else { return false }
            return selection.tables?.contains(number) ?? true
        }
        let services = catalogue.services.filter { $0.isShown(by: selection) }
        let byCategory = Dictionary(grouping: services, by: \.category.id)
        let pages = catalogue.settings.baseAddress
        site = pages
        tables = categories.sorted { ($0.appendix ?? 0, $0.rank) < ($1.appendix ?? 0, $1.rank) }.map { category in
            AppendixTable(category, services: byCategory[category.id] ?? [], labels: labels, pages: pages)
        }
        guides = AppendixGuide.numbers.filter { selection.tables?.contains($0) ?? (selection.region == nil) }.compactMap
        {
            AppendixGuide($0, catalogue, asOf: selection.asOf, labels: labels)
        }
        title = labels.documentTitle(tables.map(\.number) + guides.map(\.number))
    }
}

extension Appendix {
    /// One of the appendices by itself.
    public func only(_ number: Int) -> Appendix {
        var appendix = self
        appendix.tables.removeAll { $0.number != number }
        appendix.guides.removeAll { $0.number != number }
        appendix.title = labels.documentTitle([number])
        return appendix
    }
}

extension Service {
    fileprivate func isShown(by selection: AppendixSelection) -> Bool {
        if let approved, approved > selection.asOf { return false }
        guard let region = selection.region else { return true }
        return regions.contains(region)
    }
}
