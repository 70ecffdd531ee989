internal import Hypertext

/// A value of JSON-LD, by which search engines understand what a page is about. Keys keep their order.
enum StructuredData: Sendable, Hashable, ExpressibleByStringLiteral {
    case text(String)
    case list([StructuredData])
    case record([Field])

    struct Field: Sendable, Hashable {
        let key: String
        let value: StructuredData

        init(_ key: String, _ value: StructuredData) {
            self.key = key
            self.value = value
        }
    }

    init(stringLiteral text: String) { self = .text(text) }

    /// The element that holds it. A browser ends it at `</script` and reads `<!--` specially, wherever they stand; as no
    /// `<` is ever written, no text of an author can do either.
    var element: HTML {
        var bytes = Array(#"<script type="application/ld+json">"#.utf8)
        write(to: &bytes)
        bytes.append(contentsOf: "</script>".utf8)
        return HTML(trusting: bytes)
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): StructuredData.write(text, to: &bytes)
        case .list(let items):
            StructuredData.write(items, between: ("[", "]"), to: &bytes) { $0.write(to: &$1) }
        case .record(let fields):
            StructuredData.write(fields, between: ("{", "}"), to: &bytes) { field, bytes in
                StructuredData.write(field.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                field.value.write(to: &bytes)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between marks: (Unicode.Scalar, Unicode.Scalar), to bytes: inout [UInt8],
        with writeItem: (Item, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: marks.0))
        for (place, item) in items.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            writeItem(item, &bytes)
        }
        bytes.append(UInt8(ascii: marks.1))
    }

    /// A JSON string in which the characters that mean something to HTML, and the two line ends that JavaScript knows
    /// beside its own, stand as `\u` escapes.
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "<", ">", "&", "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                bytes.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
