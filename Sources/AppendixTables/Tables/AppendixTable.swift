public import ServiceCatalogue

/// One appendix table: the services of one category, in a table of their own for each region or pair of regions.
public struct AppendixTable: Sendable {
    /// The table of one region or, in Vedlegg 2, of a pair of regions.
    public struct Group: Sendable {
        /// In the guideline's order.
        public var regions: [Region]
        /// "Helse Sør-Øst RHF og Helse Vest RHF"
        public var title: String
        /// In Norwegian order of their subjects, in English too, so that the two editions can be read side by side.
        public var rows: [AppendixRow]
    }

    /// 1 to 3: the number of the Vedlegg.
    public var number: Int
    public var category: String
    public var language: Language
    /// "Vedlegg 1: Oversikt over godkjente nasjonale behandlingstjenester"
    public var title: String
    /// The name of the category in the plural.
    public var subject: String
    /// What such a service is for, as the content says it.
    public var purpose: Phrase?
    public var columns: [AppendixColumn]
    public var groups: [Group]
    /// What "Godkjent fra*" means, without the asterisk.
    public var footnote: String

    /// - Parameter services: those of the category, in Norwegian order.
    init(_ category: ServiceCategory, services: [Service], labels: AppendixLabels, pages: WebAddress) {
        number = category.appendix ?? 0
        self.category = category.id
        language = labels.language
        subject = category.plural.best(for: labels.language).text.legal
        title = labels.title(number, of: subject)
        purpose = category.description.purpose?.best(for: labels.language)
        columns = AppendixColumn.columns(treatsPatients: category.treatsPatients)
        footnote = labels.footnote
        groups = AppendixTable.groups(services, labels, pages, hasCodeColumn: columns.contains(.codes))
    }

    public var rows: [AppendixRow] { groups.flatMap(\.rows) }
    package var rowCount: Int { groups.reduce(0) { $0 + $1.rows.count } }

    /// A part of the table, with the groups that have rows in it.
    ///
    /// - Parameter rows: their places, counted over all groups.
    package func part(_ rows: Range<Int>) -> AppendixTable {
        var (table, first) = (self, 0)
        table.groups = groups.compactMap { group in
            let all = first..<first + group.rows.count
            first = all.upperBound
            let wanted = rows.clamped(to: all)
            if wanted.isEmpty { return nil }
            var part = group
            part.rows = Array(group.rows[wanted.lowerBound - all.lowerBound..<wanted.upperBound - all.lowerBound])
            return part
        }
        return table
    }

    private static func groups(
        _ services: [Service], _ labels: AppendixLabels, _ pages: WebAddress, hasCodeColumn: Bool
    ) -> [Group] {
        var groups: [Group] = []
        var common: [RowGroup] = []
        var indexes: [[String]: Int] = [:]
        for service in services {
            let regions = service.regions.sorted { $0.rank < $1.rank }
            let index = indexes[regions.map(\.id)] ?? groups.count
            if index == groups.count {
                indexes[regions.map(\.id)] = index
                let title = labels.joined(regions.map { labels.name(of: $0) })
                groups.append(Group(regions: regions, title: title, rows: []))
                common.append(
                    RowGroup(regionTitle: title, labels: labels, pages: pages, hasCodeColumn: hasCodeColumn))
            }
            groups[index].rows.append(AppendixRow(service: service, in: common[index]))
        }
        return groups.sorted { $0.regions.map(\.rank).lexicographicallyPrecedes($1.regions.map(\.rank)) }
    }
}

/// A column of the printed tables.
public enum AppendixColumn: String, Sendable, CaseIterable {
    case name, location, description, codes, approved

    /// Competence services are not found by a code: their table, Vedlegg 3, has no such column.
    static func columns(treatsPatients: Bool) -> [AppendixColumn] {
        treatsPatients ? allCases : allCases.filter { $0 != .codes }
    }
}
