/// The sheets of an Excel file (.xlsx) as texts, whatever program wrote them.
struct WorkbookCells {
    struct Row: Sendable, Hashable {
        /// As the sheet counts, from 1.
        var number: Int
        /// By its column, from 0.
        var cells: [Int: Cell]
    }

    enum Cell: Sendable, Hashable {
        case text(String)
        /// A number, and with it a date: the sheet's column says which.
        case number(Double)
    }

    struct Sheet: Sendable {
        var name: String
        var rows: [Row]
    }

    private(set) var sheets: [Sheet] = []
    /// Whether days are counted from 1904, as old Macs did.
    private(set) var countsFrom1904 = false

    /// No table of ours is wider, and none of Excel's longer.
    private static let mostColumns = 256

    private enum Part {
        static let workbook = "xl/workbook.xml"
        static let relationships = "xl/_rels/workbook.xml.rels"
        static let strings = "xl/sharedStrings.xml"
    }

    /// - Parameter limit: the most bytes that a part may have.
    init(_ archive: ZIPReader, limit: Int) throws {
        let targets = try RelationshipTargets(archive.part(Part.relationships, limit: limit)).byID
        var strings: [String] = []
        do {
            strings = try SharedTexts(archive.part(Part.strings, limit: limit)).texts
        } catch ZIPReader.Problem.noPart {
            // A workbook of numbers alone has none.
        }
        var reader = try XMLReader(try archive.part(Part.workbook, limit: limit))
        while let event = try reader.next() {
            guard case .start(let name, let attributes) = event else { continue }
            if name.local == "workbookPr" {
                countsFrom1904 = ["1", "true"].contains(attributes.value("date1904") ?? "")
            }
            guard name.local == "sheet", let id = attributes.value("id"), let target = targets[id] else { continue }
            let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
            let rows = try WorksheetRows(archive.part(path, limit: limit), strings: strings).rows
            sheets.append(Sheet(name: attributes.value("name") ?? "", rows: rows))
        }
    }

    /// "C" of "C12" is 2; nil of what is no place, and of columns that no table has.
    static func column(_ place: String) -> Int? {
        var column = 0
        for letter in place.utf8.prefix(while: { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }).prefix(4) {
            column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
        }
        return (1...mostColumns).contains(column) ? column - 1 : nil
    }
}

/// Where the relationships of an Office file lead, by their ids.
struct RelationshipTargets {
    private(set) var byID: [String: String] = [:]

    init(_ bytes: [UInt8]) throws(XMLReader.Problem) {
        var reader = try XMLReader(bytes)
        while let event = try reader.next() {
            guard case .start(let name, let attributes) = event, name.local == "Relationship" else { continue }
            if let id = attributes.value("Id"), let target = attributes.value("Target") { byID[id] = target }
        }
    }
}

/// The texts that the cells of a workbook share. How a text is to be spoken (`rPh`) is no part of it.
private struct SharedTexts {
    private(set) var texts: [String] = []

    init(_ bytes: [UInt8]) throws(XMLReader.Problem) {
        var reader = try XMLReader(bytes)
        var (isInText, spoken) = (false, 0)
        while let event = try reader.next() {
            switch event {
            case .start(let name, _):
                if name.local == "si" { texts.append("") }
                if name.local == "rPh" { spoken += 1 }
                isInText = name.local == "t" && spoken == 0
            case .end(let name):
                if name.local == "rPh" { spoken -= 1 }
                isInText = false
            case .text(let text):
                if isInText, !texts.isEmpty { texts[texts.count - 1] += text }
            }
        }
    }
}

/// The rows of a sheet. Rows and cells may come without saying where they stand: then after the last.
private struct WorksheetRows {
    private(set) var rows: [WorkbookCells.Row] = []
    private let strings: [String]
    private var column = -1
    private var type = ""
    private var text = ""
    private var isInValue = false

    init(_ bytes: [UInt8], strings: [String]) throws(XMLReader.Problem) {
        self.strings = strings
        var reader = try XMLReader(bytes)
        while let event = try reader.next() {
            switch event {
            case .start(let name, let attributes): start(name.local, attributes)
            case .end(let name): end(name.local)
            case .text(let more): if isInValue { text += more }
            }
        }
    }

    private mutating func start(_ name: String, _ attributes: [XMLReader.Attribute]) {
        switch name {
        case "row":
            let number = attributes.value("r").flatMap { Int($0) } ?? (rows.last?.number ?? 0) + 1
            rows.append(WorkbookCells.Row(number: number, cells: [:]))
            column = -1
        case "c":
            column = attributes.value("r").flatMap(WorkbookCells.column) ?? column + 1
            type = attributes.value("t") ?? "n"
            text = ""
        case "v", "t": isInValue = true
        case "rPh": type = "spoken"
        default: break
        }
    }

    private mutating func end(_ name: String) {
        isInValue = false
        guard name == "c", !rows.isEmpty, !text.isEmpty else { return }
        switch type {
        case "s":
            if let place = Int(text), strings.indices.contains(place) { take(.text(strings[place])) }
        case "n": take(Double(text).map { .number($0) } ?? .text(text))
        case "e": break
        default: take(.text(text))
        }
    }

    private mutating func take(_ cell: WorkbookCells.Cell) { rows[rows.count - 1].cells[column] = cell }
}
