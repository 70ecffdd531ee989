internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions
internal import SortedLists

/// The services on the page of a code, block or chapter: those linked to all of it before those linked to a part, and of
/// each those first whose code is the narrowest, for it says most of the reader's code.
struct CodeServices {
    private let range: ICD10Range
    private let edition: Edition
    private let coveringPlaces: [Int]
    private let partialPlaces: [Int]
    private let addedPlaces: [Int]

    /// - Parameters:
    ///   - places: services whose codes of the decision overlap the range.
    ///   - added: others, with a code that the editors have added.
    init(range: ICD10Range, places: [Int], added: [Int], edition: Edition) {
        self.range = range
        self.edition = edition
        let found = places.map { Found($0, edition.indexes.services[$0].codes, range) }.sorted()
        coveringPlaces = found.filter { $0.match == .covers }.map(\.index)
        partialPlaces = found.filter { $0.match != .covers }.map(\.index)
        addedPlaces = added.map { Found($0, edition.indexes.services[$0].text.alsoCodes.map(\.code), range) }
            .sorted().map(\.index)
    }

    /// Those linked to all of the range, to a part of it, and by the editors alone.
    var lists: [ServiceListing] {
        [
            ServiceListing(
                heading: edition.labels.coveringServices(range.text), indexes: coveringPlaces, isAlphabetical: false),
            ServiceListing(
                heading: edition.labels.partialServices(range.text), indexes: partialPlaces, isAlphabetical: false),
            ServiceListing(
                heading: edition.labels.addedServices(range.text), note: edition.labels.addedCodesIntro,
                indexes: addedPlaces, isAlphabetical: false),
        ]
    }

    /// A service with the narrowest of its codes that answers.
    private struct Found: Comparable {
        let index: Int
        let match: ICD10Match
        private let width: Int

        init(_ index: Int, _ codes: [ICD10Range], _ range: ICD10Range) {
            let match = range.match(against: codes)
            self.index = index
            self.match = match
            width = codes.lazy.filter { range.match(against: $0) == match }.map(\.width).min() ?? 0
        }

        static func < (left: Found, right: Found) -> Bool { (left.width, left.index) < (right.width, right.index) }
    }
}

/// A line for each code below a code, block or chapter that has a page, and for each range there that a service names.
struct CodeLines: Template {
    private struct Line {
        let range: ICD10Range
        let count: Int
    }

    private let lines: [Line]
    private let edition: Edition

    /// - Parameter places: the services whose codes overlap the range.
    init(within range: ICD10Range, places: [Int], edition: Edition) {
        self.edition = edition
        var spans: [ICD10Range: Int] = [:]
        for service in edition.services(places) {
            for code in Set(service.codes) where code.isSpan && code.overlaps(range) && !code.contains(range) {
                spans[code, default: 0] += 1
            }
        }
        let pages = edition.codes.codePages
        let first = pages.partitioningIndex { $0.code.lower >= range.lower }
        let below = pages[first...].prefix { $0.code.lower <= range.upper }.filter { ICD10Range($0.code) != range }
            .map { Line(range: ICD10Range($0.code), count: $0.covering.count + $0.partial.count + $0.added.count) }
        // What begins together stands in the classification's order: the longer first.
        lines = (below + spans.map { Line(range: $0, count: $1) }).sorted { $0.range < $1.range }
            .filter { range.contains($0.range) || $0.range.isSpan }
    }

    var body: HTML {
        if !lines.isEmpty {
            Table(
                caption: edition.labels.codesBelow,
                columns: [
                    .code(edition.labels.codeColumn), .text(edition.labels.titleColumn),
                    .number(edition.labels.servicesColumn),
                ],
                cells: lines.map(cells))
        }
    }

    private func cells(of line: Line) -> [HTML] {
        let titles = edition.catalogue.classification.entry(for: line.range)?.titles
        return [
            CodeLink(range: line.range, edition: edition).body, titles.map(edition.text) ?? "", "\(line.count)",
        ]
    }
}

/// Chapters or blocks with their ranges and how many services each has.
struct CodeGroupTable: Template {
    let caption: String
    /// Each with the number of blocks around it.
    let entries: [(entry: ICD10Entry, depth: Int)]
    let edition: Edition

    var body: HTML {
        Table(
            caption: caption,
            columns: [
                .code(edition.labels.rangeColumn), .text(edition.labels.titleColumn),
                .number(edition.labels.servicesColumn),
            ],
            rows: entries.map { Table.Row(cells: cells(of: $0.entry), depth: $0.depth) }, naming: 1)
    }

    private func cells(of entry: ICD10Entry) -> [HTML] {
        let path = edition.addresses.icd10(entry.slug)
        let range = entry.kind == .chapter ? entry.range.text : entry.displayText
        let count = edition.codes.items(on: entry).count + edition.codes.addedItems(on: entry).count
        return [
            "\(range)", #"<a href="\#(edition.href(path))">\#(edition.title(of: entry))</a>"#, "\(count)",
        ]
    }
}
