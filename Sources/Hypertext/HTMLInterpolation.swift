extension HTML {
    /// Puts literals and values together. What is put into a page at once needs none: `html.line("<li>", name, "</li>")`.
    public struct Interpolation: StringInterpolationProtocol {
        public typealias StringLiteralType = StaticString

        @usableFromInline
        var html = HTML()

        public init(literalCapacity: Int, interpolationCount: Int) {
            // A small place takes as long to get as one with some room, and most values are names and addresses.
            html.reserveCapacity(max(literalCapacity + interpolationCount * 64, 200))
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            if literal.utf8CodeUnitCount > 0 { html.append(literal: literal) }
        }

        public mutating func appendInterpolation(_ text: String) { html.append(text: text) }
        public mutating func appendInterpolation(_ text: Substring) { html.append(text: text) }
        public mutating func appendInterpolation(_ text: some StringProtocol) { html.append(text: text) }
        public mutating func appendInterpolation(_ number: Int) { html.append(text: String(number)) }
        public mutating func appendInterpolation(_ other: HTML) { html.append(other) }
        @inlinable
        public mutating func appendInterpolation(_ template: some Template) { html.append(template) }
        public mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { html.append(part) } }

        // There is no overload for every CustomStringConvertible: it would print arrays and optionals without a word.
        @available(
            *, unavailable, message: "no rule says how to show this type; convert it, or unwrap it with 'if let'"
        )
        public mutating func appendInterpolation<Value>(_ value: Value?) {}
    }
}
