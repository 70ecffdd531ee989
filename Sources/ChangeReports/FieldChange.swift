internal import JSON

/// A field of a service with another value than before.
public struct FieldChange: Sendable, Hashable {
    /// As in the open data, with dots: `icd10.codes`, `sites.2.hospital`.
    public var field: String
    /// Nil where the service had no such field.
    public var old: String?
    /// Nil where it has none any more.
    public var new: String?

    /// The fields that differ, in the order of the new record; those that went away last.
    ///
    /// - Parameter ignored: fields, with all below them, that are not compared.
    static func between(_ old: JSON, and new: JSON, ignoring ignored: Set<String> = []) -> [FieldChange] {
        let (before, after) = (fields(of: old, ignored), fields(of: new, ignored))
        let values = Dictionary(before, uniquingKeysWith: { first, _ in first })
        let names = Set(after.map(\.0))
        return after.filter { values[$0.0] != $0.1 }.map { FieldChange(field: $0.0, old: values[$0.0], new: $0.1) }
            + before.filter { !names.contains($0.0) }.map { FieldChange(field: $0.0, old: $0.1, new: nil) }
    }

    private static func fields(of record: JSON, _ ignored: Set<String>) -> [(String, String)] {
        guard case .object(let members) = record else { return [] }
        return members.filter { !ignored.contains($0.key) }.flatMap { flat($0.value, named: $0.key) }
    }

    /// A list of plain values is one field; what holds objects is a field for each of their members.
    private static func flat(_ value: JSON, named name: String) -> [(String, String)] {
        switch value {
        case .object(let members): return members.flatMap { flat($0.value, named: "\(name).\($0.key)") }
        case .array(let elements) where elements.contains { $0.isObject }:
            return elements.enumerated().flatMap { flat($1, named: "\(name).\($0 + 1)") }
        case .array(let elements):
            return elements.isEmpty ? [] : [(name, elements.map(\.plainText).joined(separator: ", "))]
        default: return [(name, value.plainText)]
        }
    }
}

extension FieldChange {
    /// Both values, cut to what differs where they are long: a text of 200 words in which one changed.
    var excerpts: (old: String?, new: String?) {
        guard let old, let new, max(old.count, new.count) > FieldChange.longest else { return (old, new) }
        let (before, after) = (Array(old), Array(new))
        var start = zip(before, after).prefix { $0 == $1 }.count
        var end = zip(before[start...].reversed(), after[start...].reversed()).prefix { $0 == $1 }.count
        (start, end) = (max(0, start - 30), max(0, end - 30))
        return (cut(before, start, end), cut(after, start, end))
    }

    private static let longest = 120

    private func cut(_ text: [Character], _ start: Int, _ end: Int) -> String {
        let inner = text[start..<(text.count - end)]
        let shown =
            inner.count > 2 * FieldChange.longest ? String(inner.prefix(2 * FieldChange.longest)) + "…" : String(inner)
        return (start > 0 ? "…" : "") + shown + (end > 0 ? "…" : "")
    }
}

extension JSON {
    fileprivate var isObject: Bool {
        if case .object = self { true } else { false }
    }

    fileprivate var plainText: String {
        switch self {
        case .string(let text): text
        case .number(let number): String(number)
        case .otherNumber(let number): number
        case .bool(let flag): flag ? "true" : "false"
        case .null: "null"
        case .array, .object: text
        }
    }
}
