internal import AppendixTables
internal import ServiceCatalogue

/// Finds the appendix tables in a Word file: by the heads of their columns, for styles do not outlive editing.
struct PublishedDOCX {
    private(set) var rows: [PublishedAppendix.Row] = []
    private(set) var language = Language.nb
    private(set) var unknownHeads: [PublishedAppendix.UnknownHead] = []
    private let regionNames: Set<String>
    private var columns: [AppendixColumn?] = []
    private var table: Int?
    private var region: String?
    /// How many rows of the appendix have been read.
    private var rowsOfTable = 0

    /// The appendix is about 1 MB; a guideline with pictures keeps them in other parts.
    private static let largestPart = 256 << 20

    init(_ archive: ZIPReader, regions: [Region]) throws(PublishedFileError) {
        regionNames = Set(
            AppendixLabels.all.flatMap { labels in
                regions.map { labels.name(of: $0).normalizedRegion }
            })
        for item in try PublishedDOCX.tables(archive).items {
            switch item {
            case .line(let text): takeHeading(text)
            case .row(let cells): take(cells)
            }
        }
    }

    private static func tables(_ archive: ZIPReader) throws(PublishedFileError) -> WordTables {
        do {
            let document = try archive.part("word/document.xml", limit: largestPart)
            let relationships = try archive.part("word/_rels/document.xml.rels", limit: largestPart)
            return try WordTables(document: document, targets: RelationshipTargets(relationships).byID)
        } catch let problem as ZIPReader.Problem {
            throw PublishedFileError(problem)
        } catch let problem as XMLReader.Problem {
            throw PublishedFileError(problem, part: "word/document.xml")
        } catch {
            throw .notAnOfficeFile
        }
    }

    /// "Vedlegg 2: …" begins a table; the name of a region, or of a pair of regions, a part of it.
    private mutating func takeHeading(_ text: String) {
        let words = text.oneLine.split { " :.".contains($0) }
        if words.count >= 2, ["vedlegg", "appendix"].contains(words[0].lowercased()), let number = Int(words[1]) {
            if table != number { rowsOfTable = 0 }
            table = number
            region = nil
            columns = []
        }
        if isHeadingOfRegions(text) { region = text.oneLine }
    }

    /// "Helse Vest RHF", "Helse Sør-Øst og Helse Vest"
    private func isHeadingOfRegions(_ text: String) -> Bool {
        let words = text.normalizedRegion
        if regionNames.contains(words) { return true }
        return AppendixLabels.all.contains { labels in
            let names = words.components(partedBy: " \(labels.and) ")
            return names.count == 2 && names.allSatisfy(regionNames.contains)
        }
    }

    private mutating func take(_ cells: [WordTables.Cell]) {
        let texts = cells.map(\.text)
        if let heads = PublishedColumns(texts) {
            takeHead(heads, texts)
        } else if cells.count == 1 {
            takeHeading(cells[0].text)
        } else if columns.count == cells.count {
            append(cells)
        } else {
            columns = []
        }
    }

    private mutating func takeHead(_ heads: PublishedColumns, _ texts: [String]) {
        columns = heads.columns
        let folded = texts.map(\.foldedLabel)
        language = AppendixLabels.language { labels in
            AppendixColumn.allCases.count { folded.contains(labels.column($0).foldedLabel) } >= 2
        }
        unknownHeads += heads.unknown.map { place in
            .init(text: texts[place], place: .row(0, table: table), takenFor: columns[place]?.field)
        }
    }

    private mutating func append(_ cells: [WordTables.Cell]) {
        var record = AppendixRecord()
        record[.table] = table.map(String.init)
        record[.regions] = region
        for (column, cell) in zip(columns, cells) {
            if let column { record.take(cell, of: column, in: language) }
        }
        record.splitPeriod()
        if !columns.contains(.codes) { record.splitClosingCodes() }
        rowsOfTable += 1
        rows.append(PublishedAppendix.Row(place: .row(rowsOfTable, table: table), record: record))
    }
}

extension AppendixRecord {
    fileprivate mutating func take(_ cell: WordTables.Cell, of column: AppendixColumn, in language: Language) {
        let lines = cell.map { $0.map(\.text).joined() }
        switch column {
        case .name: takeNames(lines, language)
        case .location: takeSites(cell)
        case .description: self[.description] = lines.joined(separator: "\n")
        case .codes:
            let procedures = lines.lastIndex { $0.statedProcedures != nil }
            self[.procedures] = procedures.flatMap { lines[$0].statedProcedures } ?? ""
            let others = lines[..<(procedures ?? lines.endIndex)]
            self[.codes] = others.first ?? ""
            self[.codeNote] = others.dropFirst().joined(separator: "\n")
        case .approved:
            self[.approved] = lines.joined(separator: " ")
            self[.discontinued] = ""
        }
    }

    /// The name in the table's language comes first; a mark such as "[Ny]" is no name. A name that was broken into
    /// paragraphs is told from the English one below it by the words that the naming guide lays down.
    private mutating func takeNames(_ lines: [String], _ language: Language) {
        let names = lines.map(\.oneLine).filter { !$0.isEmpty && !($0.hasPrefix("[") && $0.hasSuffix("]")) }
        let english = language == .en ? nil : names.dropFirst().firstIndex { $0.hasPrefix("Norwegian National ") }
        let end = min(english ?? 1, names.count)
        let parts = [names[..<end], names[end...]].map { $0.joined(separator: " ") }
        self[.name] = language == .en ? parts[1] : parts[0]
        self[.englishName] = language == .en ? parts[0] : parts[1]
    }

    private mutating func takeSites(_ cell: WordTables.Cell) {
        let labels = AppendixLabels.all
        let websites = Set(labels.map { $0.website.lowercased() })
        let conjunctions = Set(labels.map(\.and))
        self[.websites] = cell.joined().compactMap(\.address).joined(separator: "\n")
        let lines = cell.map { line in
            let pieces = line.filter { !($0.address != nil && websites.contains($0.text.oneLine.lowercased())) }
            return pieces.map(\.text).joined().oneLine
        }
        self[.location] = lines.filter { !$0.isEmpty && !conjunctions.contains($0) }.joined(separator: "\n")
    }
}

extension AppendixRecord {
    /// Where the table has no column for codes, they close the description: "ICD-10: S52, S53. Kodene inngår delvis."
    fileprivate mutating func splitClosingCodes() {
        guard var lines = self[.description]?.split(separator: "\n").map(String.init) else { return }
        self[.procedures] = lines.last?.statedProcedures ?? ""
        if lines.last?.statedProcedures != nil { lines.removeLast() }
        let lead = "\(AppendixLabels.norwegian.codes):"
        self[.codes] = ""
        self[.codeNote] = ""
        if let last = lines.last?.oneLine, last.hasPrefix(lead) {
            lines.removeLast()
            let parts = String(last.dropFirst(lead.count)).components(partedBy: ". ")
            self[.codes] = parts[0]
            self[.codeNote] = parts.dropFirst().joined(separator: ". ")
        }
        self[.description] = lines.joined(separator: "\n")
    }
}

extension String {
    /// "MAA06, MAA40" of "Prosedyrekoder: MAA06, MAA40".
    fileprivate var statedProcedures: String? {
        let line = oneLine
        let leads = AppendixLabels.all.map { "\($0.field(.procedures)):" }
        return leads.first(where: line.hasPrefix).map { String(line.dropFirst($0.count)).oneLine }
    }
}

extension AppendixColumn {
    /// The field that a column shows first.
    fileprivate var field: AppendixField {
        switch self {
        case .name: .name
        case .location: .location
        case .description: .description
        case .codes: .codes
        case .approved: .approved
        }
    }
}

extension WordTables.Cell {
    fileprivate var text: String { map { $0.map(\.text).joined() }.joined(separator: " ").oneLine }
}

extension String {
    /// The guideline's headings leave "RHF" out; others write it.
    var normalizedRegion: String { oneLine.split(separator: " ").filter { $0 != "RHF" }.joined(separator: " ") }
}

extension PublishedFileError {
    init(_ problem: ZIPReader.Problem) {
        switch problem {
        case .notAZIP, .noPart: self = .notAnOfficeFile
        case .unsupported(let part), .damaged(let part): self = .damaged(part: part)
        case .tooLarge(let part): self = .tooLarge(part: part)
        }
    }

    /// - Parameter part: that was being read.
    init(_ problem: XMLReader.Problem, part: String) {
        switch problem {
        case .malformed(let line): self = .malformedXML(line: line)
        case .documentType: self = .documentType
        case .tooDeep: self = .tooLarge(part: part)
        case .notUTF8: self = .notUTF8
        }
    }
}
