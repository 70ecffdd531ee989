internal import AppendixTables

/// The tables of a Word file as plain cells, however they were formatted.
struct WordTables {
    /// A piece of a line that is a link, or is none.
    struct Piece: Sendable, Hashable {
        var text: String
        var address: String?
    }

    /// A paragraph, or a part of one between two line breaks.
    typealias Line = [Piece]
    typealias Cell = [Line]

    enum Item: Sendable, Hashable {
        /// A line outside tables.
        case line(String)
        case row([Cell])
    }

    /// What tables and lines are there, in the order of the document.
    private(set) var items: [Item] = []
    private let targets: [String: String]
    private var tableDepth = 0
    private var row: [Cell] = []
    private var cell: Cell = []
    private var line: Line = []
    /// How deep in an element whose content is not to be read: text that was moved away, or another form of the same.
    private var hidden = 0
    private var isInText = false
    private var addresses: [String] = []
    private var field: FieldCode?

    /// A field of the kind that Word writes in pieces: `HYPERLINK "https://…" \l "anchor"`, then what it shows.
    private struct FieldCode {
        var code = ""
        var isInCode = true
        var opened = false

        var target: String? {
            let parts = code.split(separator: "\"", omittingEmptySubsequences: false)
            guard code.oneLine.hasPrefix("HYPERLINK"), parts.count >= 2 else { return nil }
            guard parts.count >= 4, String(parts[2]).oneLine.hasSuffix("\\l") else { return String(parts[1]) }
            return "\(parts[1])#\(parts[3])"
        }
    }

    /// - Parameter targets: the addresses of the document's relationships by their ids.
    init(document bytes: [UInt8], targets: [String: String]) throws(XMLReader.Problem) {
        self.targets = targets
        var reader = try XMLReader(bytes)
        while let event = try reader.next() {
            switch event {
            case .start(let name, let attributes): start(name, attributes)
            case .end(let name): end(name)
            case .text(let text): take(text)
            }
        }
        endParagraph()
    }

    private mutating func start(_ name: XMLReader.Name, _ attributes: [XMLReader.Attribute]) {
        if hidden > 0 || WordTables.isHidden(name) {
            hidden += 1
            return
        }
        // A picture says what its alternative text says.
        if name.local == "docPr", tableDepth > 0, let text = attributes.value("descr") { append(text) }
        guard WordTables.isWord(name) else { return }
        switch name.local {
        case "tbl": tableDepth += 1
        case "t", "instrText": isInText = true
        case "tab": append(" ")
        case "br", "cr": append("\n")
        case "noBreakHyphen": append("-")
        case "hyperlink": addresses.append(address(attributes))
        case "fldChar": mark(attributes.value("fldCharType"))
        default: break
        }
    }

    /// Programs may keep what follows the `#` of an address apart from it; a link without a target leads within the file.
    private func address(_ attributes: [XMLReader.Attribute]) -> String {
        guard let target = attributes.value("id").flatMap({ targets[$0] }) else { return "" }
        guard let anchor = attributes.value("anchor"), !target.contains("#") else { return target }
        return "\(target)#\(anchor)"
    }

    private mutating func end(_ name: XMLReader.Name) {
        if hidden > 0 {
            hidden -= 1
            return
        }
        guard WordTables.isWord(name) else { return }
        switch name.local {
        case "tbl": tableDepth = max(tableDepth - 1, 0)
        case "p": endParagraph()
        case "t", "instrText": isInText = false
        case "tc" where tableDepth == 1: endCell()
        case "tr" where tableDepth == 1: endRow()
        case "hyperlink": _ = addresses.popLast()
        default: break
        }
    }

    private mutating func take(_ text: String) {
        guard isInText, hidden == 0 else { return }
        if field?.isInCode == true { field?.code += text } else { append(text) }
    }

    private mutating func append(_ text: String) {
        let address = addresses.last { !$0.isEmpty }
        for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { endParagraph() }
            if part.isEmpty { continue }
            if let last = line.last, last.address == address {
                line[line.count - 1].text += part
            } else {
                line.append(Piece(text: String(part), address: address))
            }
        }
    }

    private mutating func mark(_ type: String?) {
        switch type {
        case "begin": field = FieldCode()
        case "separate":
            field?.isInCode = false
            guard let target = field?.target else { return }
            field?.opened = true
            addresses.append(target)
        case "end":
            if field?.opened == true { _ = addresses.popLast() }
            field = nil
        default: break
        }
    }

    private mutating func endParagraph() {
        defer { line = [] }
        guard !line.isEmpty else { return }
        if tableDepth > 0 { cell.append(line) } else { items.append(.line(line.map(\.text).joined())) }
    }

    private mutating func endCell() {
        row.append(cell)
        cell = []
    }

    private mutating func endRow() {
        items.append(.row(row))
        row = []
    }

    /// Deleted text is in elements of its own; text that was moved away and fallbacks repeat what stands elsewhere.
    private static func isHidden(_ name: XMLReader.Name) -> Bool {
        name.local == "moveFrom" && isWord(name)
            || name.local == "Fallback" && name.namespace.hasSuffix("markup-compatibility/2006")
    }

    /// In the transitional form, which Word writes, or in the strict one.
    private static func isWord(_ name: XMLReader.Name) -> Bool {
        name.namespace == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            || name.namespace == "http://purl.oclc.org/ooxml/wordprocessingml/main"
    }
}

extension [XMLReader.Attribute] {
    func value(_ local: String) -> String? { first { $0.name.local == local }?.value }
}
