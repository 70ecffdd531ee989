internal import Hypertext
internal import JSON

/// What a page is about, in JSON-LD, for search engines. Nothing is kept but how it is written: a service's holds some twenty
/// texts, which are put into its page once.
struct StructuredData: WrittenTemplate, Sendable {
    private let writeValue: @Sendable (inout JSONWriter) -> Void

    init(_ writeValue: @escaping @Sendable (inout JSONWriter) -> Void) { self.writeValue = writeValue }

    /// The element that holds it. A browser ends it at `</script` and reads `<!--` specially, wherever they stand; as
    /// `JSONWriter` never writes a `<`, no text of an author can do either.
    func write(to html: inout HTML) {
        let json = HTML(trusting: JSONWriter.value(writeValue))
        html.append(#"<script type="application/ld+json">"#, json, "</script>")
    }
}
