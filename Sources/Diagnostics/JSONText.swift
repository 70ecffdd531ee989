/// A JSON document whose objects keep the order of their keys, so that the same value always gives the same text.
///
///     let person: JSON = ["name": "Åse", "ages": [1, 2]]
public indirect enum JSON: Sendable, Hashable {
    case string(String)
    case number(Int)
    case bool(Bool)
    case null
    case array([JSON])
    case object([Member])

    public struct Member: Sendable, Hashable {
        public var key: String
        public var value: JSON

        public init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// Where both are objects, the members of this one and then those of the other.
    public func merging(_ other: JSON) -> JSON {
        guard case .object(let own) = self, case .object(let more) = other else { return self }
        return .object(own + more)
    }

    /// The document with two blanks to a level and a line feed at its end.
    public var text: String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map(Member.init)) }
}

extension JSON {
    private func write(to text: inout String, indent: Int) {
        switch self {
        case .string(let value): text += JSON.quoted(value)
        case .number(let value): text += String(value)
        case .bool(let value): text += value ? "true" : "false"
        case .null: text += "null"
        case .array(let elements):
            JSON.write(elements, between: "[", "]", to: &text, indent) { $0.write(to: &$1, indent: indent + 1) }
        case .object(let members):
            JSON.write(members, between: "{", "}", to: &text, indent) { member, text in
                text += JSON.quoted(member.key) + ": "
                member.value.write(to: &text, indent: indent + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between open: String, _ close: String, to text: inout String, _ indent: Int,
        each: (Element, inout String) -> Void
    ) {
        text += open
        let margin = "\n" + String(repeating: "  ", count: indent)
        for (place, element) in elements.enumerated() {
            text += (place == 0 ? "" : ",") + margin + "  "
            each(element, &text)
        }
        text += (elements.isEmpty ? "" : margin) + close
    }

    /// The text in double quotes. What JSON lets stand but HTML and JavaScript read otherwise (`<`, U+2028) is escaped
    /// as well, for a document may be put into a page.
    public static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "<", "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
