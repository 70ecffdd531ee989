internal import Hypertext
internal import JSON

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

    /// The element that holds it. A browser ends it at `</script` and reads `<!--` specially, wherever they stand; as
    /// `JSONWriter` never writes a `<`, no text of an author can do either.
    var element: HTML {
        let json = JSONWriter.value { write(to: &$0) }
        return HTML(trusting: Array(#"<script type="application/ld+json">"#.utf8) + json + "</script>".utf8)
    }

    private func write(to json: inout JSONWriter) {
        switch self {
        case .text(let text): json.string(text)
        case .list(let items):
            json.array { json in for item in items { item.write(to: &json) } }
        case .record(let fields):
            json.object { json in
                for field in fields {
                    json.key(field.key)
                    field.value.write(to: &json)
                }
            }
        }
    }
}
