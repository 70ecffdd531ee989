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
            var (best, narrowest) = (ICD10Match.none, Int.max)
            for code in codes {
                let match = range.match(against: code)
                narrowest = match > best ? code.width : match == best ? min(narrowest, code.width) : narrowest
                best = max(best, match)
            }
            (self.index, match, width) = (index, best, narrowest)
        }

        static func < (left: Found, right: Found) -> Bool { (left.width, left.index) < (right.width, right.index) }
    }
}

/// A line for each code below a code, block or chapter that has a page, and for each range there that a service names.
struct CodeLines: WrittenTemplate {
    private enum Line {
        /// By its page's place in `edition.codes.codePages`.
        case code(Int)
        case span(ICD10Range, count: Int)

        func range(among pages: [ICD10ServiceIndex.CodePage]) -> ICD10Range {
            switch self {
            case .code(let place): ICD10Range(pages[place].code)
            case .span(let range, _): range
            }
        }
    }

    private let lines: [Line]
    private let edition: Edition

    /// - Parameter places: the services whose codes overlap the range.
    init(within range: ICD10Range, places: [Int], edition: Edition) {
        self.edition = edition
        let pages = edition.codes.codePages
        let first = pages.partitioningIndex { $0.code.lower >= range.lower }
        let below = (first..<pages.count).prefix { pages[$0].code.lower <= range.upper }
            .filter { range.contains(pages[$0].code) && ICD10Range(pages[$0].code) != range }.map(Line.code)
        let spans = CodeLines.spans(within: range, places, edition).map { Line.span($0, count: $1) }
        // What begins together stands in the classification's order: the longer first. The pages stand in it.
        lines = spans.isEmpty ? below : (below + spans).sorted { $0.range(among: pages) < $1.range(among: pages) }
    }

    /// The ranges that services name within this one or across its ends, with how many name each.
    private static func spans(within range: ICD10Range, _ places: [Int], _ edition: Edition) -> [ICD10Range: Int] {
        var spans: [ICD10Range: Int] = [:]
        for place in places {
            let named = edition.indexes.services[place].codes.filter {
                $0.isSpan && $0.overlaps(range) && !$0.contains(range)
            }
            for code in named.count > 1 ? Array(Set(named)) : named { spans[code, default: 0] += 1 }
        }
        return spans
    }

    func write(to html: inout HTML) {
        if lines.isEmpty { return }
        let rows = edition.codeRows
        html.line(
            Table(.caption(edition.labels.codesBelow), rows.columnsBelow) { html in
                for line in lines {
                    switch line {
                    case .code(let place): html.line(rows.row(ofPage: place, on: edition))
                    case .span(let range, let count): html.line(rows.row(range, count: count, on: edition))
                    }
                }
            })
    }
}

/// Chapters or blocks with their ranges and how many services each has.
struct CodeGroupTable: WrittenTemplate {
    let caption: String
    /// Each with the number of blocks around it.
    let entries: [(entry: ICD10Entry, depth: Int)]
    let edition: Edition

    func write(to html: inout HTML) {
        let columns = edition.codeRows.columnsOfGroups
        html.line(
            Table(.caption(caption), columns) { html in
                for (entry, depth) in entries {
                    columns.writeRow(depth: depth, to: &html) { write($0, of: entry, to: &$1) }
                }
            })
    }

    private func write(_ column: Int, of entry: ICD10Entry, to html: inout HTML) {
        switch column {
        case 0: html.append(text: entry.kind == .chapter ? entry.range.text : entry.displayText)
        case 1:
            html.append(#"<a href=""#)
            html.append(edition.href(edition.addresses.icd10(entry.slug)))
            html.append(#"">"#)
            html.append(edition.title(of: entry))
            html.append("</a>")
        default:
            let count = edition.codes.items(on: entry).count + edition.codes.addedItems(on: entry).count
            html.append(text: String(count))
        }
    }
}
