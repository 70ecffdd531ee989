internal import AppendixTables
internal import ServiceCatalogue

/// Finds the appendix tables in a Word file: by the heads of their columns, for styles do not outlive editing.
struct PublishedDOCX {
    private(set) var rows: [PublishedAppendix.Row] = []
    private(set) var language = Language.nb
    private let regionNames: Set<String>
    private var columns: [AppendixColumn?] = []
    private var table: Int?
    private var region: String?

    /// The appendix is about 1 MB; a guideline with pictures keeps them in other parts.
    private static let largestPart = 256 << 20

    init(_ bytes: [UInt8], regions: [Region]) throws(PublishedFileError) {
        regionNames = Set(AppendixLabels.all.flatMap { labels in regions.map { labels.shortName(of: $0) } })
        for item in try PublishedDOCX.tables(bytes).items {
            switch item {
            case .line(let text): takeHeading(text)
            case .row(let cells): take(cells)
            }
        }
    }

    private static func tables(_ bytes: [UInt8]) throws(PublishedFileError) -> WordTables {
        do {
            let archive = try ZIPReader(bytes)
            let document = try archive.part("word/document.xml", limit: largestPart)
            let relationships = try archive.part("word/_rels/document.xml.rels", limit: largestPart)
            return try WordTables(document: document, targets: targets(relationships))
        } catch let problem as ZIPReader.Problem {
            throw PublishedFileError(problem)
        } catch let problem as XMLReader.Problem {
            throw PublishedFileError(problem)
        } catch {
            throw .notAWordFile
        }
    }

    private static func targets(_ relationships: [UInt8]) throws(XMLReader.Problem) -> [String: String] {
        var reader = try XMLReader(relationships)
        var targets: [String: String] = [:]
        while let event = try reader.next() {
            guard case .start(let name, let attributes) = event, name.local == "Relationship" else { continue }
            if let id = attributes.value("Id"), let target = attributes.value("Target") { targets[id] = target }
        }
        return targets
    }

    /// "Vedlegg 2: …" begins a table; the name of a region, or of a pair of regions, a part of it.
    private mutating func takeHeading(_ text: String) {
        let words = text.oneLine.split { " :.".contains($0) }
        if words.count >= 2, ["vedlegg", "appendix"].contains(words[0].lowercased()), let number = Int(words[1]) {
            table = number
            region = nil
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
        let heads = cells.map { AppendixColumn(label: $0.text) }
        if heads.contains(.name), heads.contains(.location) {
            columns = heads
            let texts = cells.map { $0.text.foldedLabel }
            language = AppendixLabels.language { texts.contains($0.column(.name).foldedLabel) }
        } else if cells.count == 1 {
            takeHeading(cells[0].text)
        } else if columns.count == cells.count {
            append(cells)
        } else {
            columns = []
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
        rows.append(PublishedAppendix.Row(place: rows.count + 1, record: record))
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
            self[.codes] = lines.first ?? ""
            self[.codeNote] = lines.dropFirst().joined(separator: "\n")
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

extension WordTables.Cell {
    fileprivate var text: String { map { $0.map(\.text).joined() }.joined(separator: " ").oneLine }
}

extension String {
    /// The guideline's headings leave "RHF" out; others write it.
    var normalizedRegion: String { oneLine.split(separator: " ").filter { $0 != "RHF" }.joined(separator: " ") }
}

extension PublishedFileError {
    fileprivate init(_ problem: ZIPReader.Problem) {
        switch problem {
        case .notAZIP, .noPart: self = .notAWordFile
        case .unsupported(let part), .damaged(let part): self = .damaged(part: part)
        case .tooLarge(let part): self = .tooLarge(part: part)
        }
    }

    fileprivate init(_ problem: XMLReader.Problem) {
        switch problem {
        case .malformed(let line): self = .malformedXML(line: line)
        case .documentType: self = .documentType
        case .tooDeep: self = .tooLarge(part: "word/document.xml")
        case .notUTF8: self = .notUTF8
        }
    }
}
