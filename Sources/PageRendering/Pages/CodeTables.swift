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
            list(coveringPlaces, edition.labels.coveringServices(range.text)),
            list(partialPlaces, edition.labels.partialServices(range.text)),
            list(addedPlaces, edition.labels.addedServices(range.text), note: edition.labels.addedCodesIntro),
        ]
    }

    /// A list of nothing, as most are, has no heading to put together.
    private func list(
        _ places: [Int], _ heading: @autoclosure () -> String, note: @autoclosure () -> String? = nil
    ) -> ServiceListing {
        if places.isEmpty { return ServiceListing(indexes: [], isAlphabetical: false) }
        return ServiceListing(heading: heading(), note: note(), indexes: places, isAlphabetical: false)
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
struct CodeLines: WrittenTemplate {
    private enum Line {
        case code(ICD10ServiceIndex.CodePage)
        case span(ICD10Range, count: Int)

        var range: ICD10Range {
            switch self {
            case .code(let page): ICD10Range(page.code)
            case .span(let range, _): range
            }
        }
    }

    private let lines: [Line]
    private let edition: Edition

    /// - Parameter places: the services whose codes overlap the range.
    init(within range: ICD10Range, places: [Int], edition: Edition) {
        self.edition = edition
        var spans: [ICD10Range: Int] = [:]
        for service in edition.services(places) {
            let overlapping = service.codes.filter { $0.isSpan && $0.overlaps(range) && !$0.contains(range) }
            for code in Set(overlapping) { spans[code, default: 0] += 1 }
        }
        let pages = edition.codes.codePages
        let first = pages.partitioningIndex { $0.code.lower >= range.lower }
        let below = pages[first...].prefix { $0.code.lower <= range.upper }
            .filter { range.contains($0.code) && ICD10Range($0.code) != range }.map(Line.code)
        // What begins together stands in the classification's order: the longer first. The pages stand in it.
        lines =
            spans.isEmpty
            ? below : (below + spans.map { Line.span($0, count: $1) }).sorted { $0.range < $1.range }
    }

    func write(to html: inout HTML) {
        if lines.isEmpty { return }
        let rows = edition.codeRows
        html.line(
            Table(.caption(edition.labels.codesBelow), rows.columnsBelow, rows: lines.map { row(of: $0, rows) }))
    }

    private func row(of line: Line, _ rows: CodeRows) -> HTML {
        switch line {
        case .code(let page): rows.row(of: page, on: edition)
        case .span(let range, let count): rows.row(range, count: count, on: edition)
        }
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
