public import Diagnostics

extension ICD10Classification {
    /// One row of the table, as read.
    public struct Row: Sendable {
        public var code: String
        public var kind: ICD10Entry.Kind
        /// The name of the entry around it; empty for a chapter.
        public var parent: String
        public var titles: LocalizedText

        public init(code: String, kind: ICD10Entry.Kind, parent: String, titles: LocalizedText) {
            self.code = code
            self.kind = kind
            self.parent = parent
            self.titles = titles
        }
    }

    /// A mistake in a row.
    public struct Problem: Sendable, Hashable {
        public enum Fact: Sendable, Hashable {
            /// The code is none of the row's kind.
            case malformedCode(ICD10Entry.Kind)
            /// The same code stands in an earlier row.
            case duplicateCode(firstRow: Int)
            /// It begins in another entry and ends outside it.
            case crosses(otherRow: Int)
            /// No row has the name that is given as parent.
            case unknownParent
            /// The entry given as parent does not contain this one.
            case outsideParent
            /// The parent contains it, but a smaller entry does, too.
            case parentNotInnermost(innermost: String)
        }

        /// Counted from 0 in the rows given.
        public let row: Int
        public let code: String
        public let parent: String
        public let fact: Fact
    }

    /// - Parameter problems: what is wrong with the rows, by row, is added. Rows whose code is malformed, doubled or
    ///   crosses another are left out; what is wrong with a parent changes nothing, for the parent follows from the
    ///   codes.
    public init(_ rows: [Row], problems: inout [Problem]) {
        var builder = ICD10ClassificationBuilder(rows: rows)
        builder.build()
        problems += builder.problems.sorted { $0.row < $1.row }
        self.init(sorted: builder.entries)
    }
}

private struct ICD10ClassificationBuilder {
    typealias Problem = ICD10Classification.Problem

    private struct Placed {
        var key: UInt64
        var range: ICD10Range
        var row: Int
    }

    /// An entry to be.
    private struct Taken {
        var range: ICD10Range
        var row: Int
        var parent: Int?
        var children: [Int] = []
    }

    let rows: [ICD10Classification.Row]
    private(set) var entries: [ICD10Entry] = []
    private(set) var problems: [Problem] = []
    private var taken: [Taken] = []
    /// The entries around the one to come, outermost first.
    private var path: [Int] = []

    init(rows: [ICD10Classification.Row]) { self.rows = rows }

    mutating func build() {
        taken.reserveCapacity(rows.count)
        var last: Placed?
        for placed in placed() {
            if let last, last.key == placed.key {
                report(.duplicateCode(firstRow: last.row), row: placed.row)
            } else {
                last = placed
                take(placed)
            }
        }
        entries = taken.enumerated().map { index, one in
            ICD10Entry(
                index: index, kind: rows[one.row].kind, name: rows[one.row].code, range: one.range,
                titles: rows[one.row].titles, parent: one.parent, children: one.children)
        }
        reportParents()
    }

    /// The rows with a code, in the order of the classification: outer ones first.
    private mutating func placed() -> [Placed] {
        var placed: [Placed] = []
        placed.reserveCapacity(rows.count)
        for (index, row) in rows.enumerated() {
            if let range = Self.range(of: row) {
                placed.append(Placed(key: range.orderKey << 2 | row.kind.depth, range: range, row: index))
            } else {
                report(.malformedCode(row.kind), row: index)
            }
        }
        return placed.sorted { ($0.key, $0.row) < ($1.key, $1.row) }
    }

    private static func range(of row: ICD10Classification.Row) -> ICD10Range? {
        switch row.kind {
        case .chapter: ICD10Chapter(roman: row.code)?.range
        case .block: ICD10Range(normalForm: row.code).flatMap { $0.isSpan ? $0 : nil }
        case .category: code(row.code, .category)
        case .subcategory: code(row.code, .subcategory)
        }
    }

    private static func code(_ text: String, _ level: ICD10Code.Level) -> ICD10Range? {
        ICD10Code(normalForm: text).flatMap { $0.level == level ? ICD10Range($0) : nil }
    }

    private mutating func take(_ placed: Placed) {
        while let around = path.last, taken[around].range.upper < placed.range.lower { path.removeLast() }
        if let around = path.last, taken[around].range.upper < placed.range.upper {
            report(.crosses(otherRow: taken[around].row), row: placed.row)
            return
        }
        if let around = path.last { taken[around].children.append(taken.count) }
        let parent = path.last
        path.append(taken.count)
        taken.append(Taken(range: placed.range, row: placed.row, parent: parent))
    }

    private mutating func report(_ fact: Problem.Fact, row: Int) {
        problems.append(Problem(row: row, code: rows[row].code, parent: rows[row].parent, fact: fact))
    }

    /// Compares the parents given with those that follow from the codes.
    private mutating func reportParents() {
        var ranges: [String: ICD10Range]?
        for (entry, row) in zip(entries, taken.lazy.map(\.row)) {
            let innermost = entry.parent.map { entries[$0].name } ?? ""
            let given = rows[row].parent
            guard given != innermost else { continue }
            // The dictionary costs as much as all the rest, and a right file needs none.
            let known =
                ranges ?? Dictionary(entries.map { ($0.name, $0.range) }, uniquingKeysWith: { first, _ in first })
            ranges = known
            report(fact(aboutParent: known[given], of: entry, innermost: innermost), row: row)
        }
    }

    private func fact(aboutParent parent: ICD10Range?, of entry: ICD10Entry, innermost: String) -> Problem.Fact {
        guard let parent else { return .unknownParent }
        return parent.contains(entry.range) && parent < entry.range
            ? .parentNotInnermost(innermost: innermost) : .outsideParent
    }
}

extension ICD10Classification.Problem {
    /// What is wrong, with the value in single quotes.
    public var message: Wording {
        switch fact {
        case .malformedCode(let kind):
            Wording(nb: "'\(code)' er ikke \(kind.inNorwegian)", en: "'\(code)' is no \(kind.rawValue)")
        case .duplicateCode:
            Wording(nb: "'\(code)' står to ganger", en: "'\(code)' stands twice")
        case .crosses:
            Wording(
                nb: "'\(code)' begynner inne i en annen blokk og slutter utenfor den",
                en: "'\(code)' begins inside another block and ends outside it")
        case .unknownParent where parent.isEmpty:
            Wording(nb: "'\(code)' mangler overordnet enhet", en: "'\(code)' lacks its parent")
        case .unknownParent:
            Wording(
                nb: "'\(parent)', som '\(code)' skal høre til, finnes ikke",
                en: "'\(parent)', the parent of '\(code)', does not exist")
        case .outsideParent:
            Wording(nb: "'\(code)' ligger ikke i '\(parent)'", en: "'\(code)' does not lie in '\(parent)'")
        case .parentNotInnermost(let innermost):
            Wording(
                nb: "'\(code)' hører nærmest til '\(innermost)', ikke til '\(parent)'",
                en: "'\(code)' belongs to '\(innermost)' first, not to '\(parent)'")
        }
    }
}

extension ICD10Entry.Kind {
    fileprivate var inNorwegian: String {
        switch self {
        case .chapter: "et kapittel (romertall fra I til XXII)"
        case .block: "en blokk ('C00-C75')"
        case .category: "en kategori ('C50')"
        case .subcategory: "en underkategori ('C50.4')"
        }
    }
}
