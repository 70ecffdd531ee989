/// A JSON document whose objects keep the order of their keys, so that the same value always gives the same text.
///
///     let person: JSON = ["name": "Åse", "ages": [1, 2]]
package indirect enum JSON: Sendable, Hashable {
    case string(String)
    case number(Int)
    /// A number that is no `Int`, as it is written: `1.5`, `1e3`. It is never computed with, so nothing of it is rounded.
    case otherNumber(String)
    case bool(Bool)
    case null
    case array([JSON])
    case object([Member])

    package struct Member: Sendable, Hashable {
        package var key: String
        package var value: JSON

        package init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// The text; null where there is none.
    package init(_ text: String?) { self = text.map(JSON.string) ?? .null }

    /// Where both are objects, the members of this one and then those of the other.
    package func merging(_ other: JSON) -> JSON {
        guard case .object(let own) = self, case .object(let more) = other else { return self }
        return .object(own + more)
    }

    /// The document with two blanks to a level and a line feed at its end.
    package var bytes: [UInt8] { JSONWriter.document { $0.value(self) } }

    package var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .number(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map(Member.init)) }
}

extension JSON {
    /// The value of an object's member; of members with equal keys the last one counts.
    package subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    package var string: String? { if case .string(let text) = self { text } else { nil } }
    package var number: Int? { if case .number(let number) = self { number } else { nil } }
    package var elements: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
}
