internal import ServiceCatalogue

/// `registry/fields.yml` as text, to which a service is added in its field. Everything else in it stays as it is written.
struct FieldList {
    static let path = "registry/fields.yml"

    private var lines: [String]

    init(_ bytes: [UInt8]) {
        lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }

    var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) }

    /// Puts the service at the end of the field's services.
    ///
    /// - Returns: false where the list is written in a way of its own; it is as before then.
    mutating func add(_ service: String, toField field: String) -> Bool {
        guard let start = lines.firstIndex(where: { FieldList.isStart($0, of: field) }) else { return false }
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("-") } ?? lines.endIndex
        guard let heading = lines[start..<end].firstIndex(where: { FieldList.words($0).first == "services:" }) else {
            return false
        }
        let items = lines[(heading + 1)..<end].prefix { FieldList.isItem($0) }
        guard let last = items.lastIndex(where: { FieldList.words($0).first == "-" }) else {
            return addBetweenBrackets(service, at: heading)
        }
        lines.insert("\(lines[last].prefix { $0 == " " })- \(service)", at: last + 1)
        return true
    }

    /// `services: [amming, epilepsi]`
    private mutating func addBetweenBrackets(_ service: String, at heading: Int) -> Bool {
        let line = lines[heading].drop { $0 == " " }
        guard line.hasPrefix("services: ["), line.hasSuffix("]") else { return false }
        let isEmpty = line.dropFirst("services: [".count).allSatisfy { $0 == " " || $0 == "]" }
        lines[heading] = lines[heading].dropLast() + (isEmpty ? "" : ", ") + service + "]"
        return true
    }

    private static func words(_ line: String) -> [Substring] { line.split(separator: " ") }

    private static func isStart(_ line: String, of field: String) -> Bool {
        line.hasPrefix("-") && words(line).prefix(3).elementsEqual(["-", "id:", field[...]])
    }

    /// A service of the list, or a remark between them.
    private static func isItem(_ line: String) -> Bool {
        words(line).first.map { $0 == "-" || $0.hasPrefix("#") } ?? false
    }
}
