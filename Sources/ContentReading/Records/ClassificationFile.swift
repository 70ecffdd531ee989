internal import Diagnostics
internal import ServiceCatalogue

/// `registry/icd10.tsv`: a heading, then a row for each chapter, block, category and subcategory, its five columns
/// divided by tabs. Quotation marks mean themselves.
struct ClassificationFile {
    private static let header = ["code", "kind", "parent", "title_nb", "title_en"]

    private let file: CheckedFile
    private var rows: [ICD10Classification.Row] = []
    /// The line of each row.
    private var lines: [Int] = []
    private(set) var diagnostics = DiagnosticList()

    init(_ file: CheckedFile) { self.file = file }

    /// Nil where the file is no such table at all.
    mutating func read() -> ICD10Classification? {
        let bytes = file.bytes
        var cursor = endOfLine(bytes, from: 0)
        guard texts(0..<cursor) == Self.header else {
            diagnostics.append(.wrongHeader(Self.header, at: SourceLocation(file.path)))
            return nil
        }
        var line = 2
        while cursor < bytes.count {
            let next = endOfLine(bytes, from: cursor)
            readRow(cursor..<next, line: line)
            cursor = next
            line += 1
        }
        var problems: [ICD10Classification.Problem] = []
        let classification = ICD10Classification(rows, problems: &problems)
        for problem in problems { report(problem) }
        return classification
    }

    private mutating func readRow(_ range: Range<Int>, line: Int) {
        let fields = texts(range)
        if fields == [""] { return }
        guard fields.count == Self.header.count else {
            diagnostics.append(
                .wrongColumns(fields.count, wanted: Self.header.count, at: location(line: line, column: 1)))
            return
        }
        guard let kind = ICD10Entry.Kind(rawValue: fields[1]) else {
            diagnostics.append(.unknownKind(fields[1], at: location(line: line, field: 1, in: fields)))
            return
        }
        if fields[3].isEmpty, fields[4].isEmpty {
            diagnostics.append(.noTitle(of: fields[0], at: location(line: line, field: 3, in: fields)))
        }
        rows.append(
            .init(
                code: fields[0], kind: kind, parent: fields[2],
                titles: LocalizedText(
                    nb: fields[3].isEmpty ? nil : fields[3], en: fields[4].isEmpty ? nil : fields[4])))
        lines.append(line)
    }

    /// The texts between the tabs of a line, without its end.
    private func texts(_ range: Range<Int>) -> [String] {
        var texts: [String] = []
        texts.reserveCapacity(Self.header.count)
        file.bytes.withUnsafeBufferPointer { bytes in
            var end = range.upperBound
            while end > range.lowerBound, bytes[end - 1] == lineFeed || bytes[end - 1] == carriageReturn { end -= 1 }
            var start = range.lowerBound
            for index in range.lowerBound..<end where bytes[index] == tab {
                texts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                start = index + 1
            }
            texts.append(String(decoding: bytes[start..<end], as: UTF8.self))
        }
        return texts
    }

    private mutating func report(_ problem: ICD10Classification.Problem) {
        let fields = [problem.code, rows[problem.row].kind.rawValue, problem.parent]
        var field = 0
        var notes: [Diagnostic.Note] = []
        switch problem.fact {
        case .malformedCode: break
        case .duplicateCode(let row), .crosses(let row):
            notes = [
                .init(
                    Wording(nb: "den andre står her", en: "the other stands here"),
                    at: location(line: lines[row], column: 1))
            ]
        case .unknownParent, .outsideParent, .parentNotInnermost: field = 2
        }
        diagnostics.error(
            "icd10-row", at: location(line: lines[problem.row], field: field, in: fields), problem.message, notes: notes
        )
    }

    private func location(line: Int, column: Int) -> SourceLocation {
        SourceLocation(file.path, line: line, column: column)
    }

    private func location(line: Int, field: Int, in fields: [String]) -> SourceLocation {
        location(line: line, column: 1 + fields.prefix(field).reduce(0) { $0 + $1.unicodeScalars.count + 1 })
    }
}

extension Diagnostic {
    fileprivate static func wrongHeader(_ header: [String], at location: SourceLocation) -> Diagnostic {
        let line = header.joined(separator: ", ")
        return Diagnostic(
            .error, "icd10-header", at: location,
            Wording(
                nb: "første linje er ikke overskriftene som skal stå der",
                en: "the first line is not the heading that must stand there"),
            help: Wording(
                nb: "skriv disse ordene med tabulator mellom: \(line)",
                en: "write these words with tabs between: \(line)"))
    }

    fileprivate static func wrongColumns(_ count: Int, wanted: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "icd10-columns", at: location,
            Wording(
                nb: "raden har \(count) kolonner; den skal ha \(wanted)",
                en: "the row has \(count) columns; it must have \(wanted)"),
            help: Wording(
                nb: "sett én tabulator mellom kolonnene, også der en er tom",
                en: "put one tab between the columns, also where one is empty"))
    }

    fileprivate static func unknownKind(_ kind: String, at location: SourceLocation) -> Diagnostic {
        let kinds = ICD10Entry.Kind.allCases.map(\.rawValue)
        let list = kinds.joined(separator: ", ")
        return Diagnostic(
            .error, "icd10-kind", at: location,
            Wording(nb: "ukjent slag \(quoted(kind))", en: "unknown kind \(quoted(kind))"),
            help: .didYouMean(nearestName(to: kind, among: kinds))
                ?? Wording(nb: "skriv en av disse: \(list)", en: "write one of these: \(list)"))
    }

    /// Some codes have a title in one of the languages only; one is needed.
    fileprivate static func noTitle(of code: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "icd10-title", at: location,
            Wording(nb: "\(quoted(code)) har ingen tittel", en: "\(quoted(code)) has no title"),
            help: Wording(nb: "skriv tittelen på norsk eller engelsk", en: "write the title in Norwegian or English"))
    }
}
