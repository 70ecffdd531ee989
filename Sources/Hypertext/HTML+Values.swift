// Literals with values between them, which write themselves where they are to stand; an interpolation makes a place of its own
// for each piece, which is then copied here. A value stands between two literals, if need be empty ones, for a text next to
// another would be the same to the compiler as markup.
extension HTML {
    /// Puts a literal on a line of its own, if there is anything in it.
    public mutating func line(_ markup: StaticString) {
        if markup.utf8CodeUnitCount == 0 { return }
        beginLine()
        append(literal: markup)
    }

    /// Puts markup with a value in it on a line of its own: `html.line("<li>", name, "</li>")`.
    @inlinable
    public mutating func line(_ opening: StaticString, _ value: some HTMLValue, _ closing: StaticString) {
        beginLine()
        append(opening, value, closing)
    }

    @inlinable
    public mutating func line(
        _ opening: StaticString, _ first: some HTMLValue, _ middle: StaticString, _ second: some HTMLValue,
        _ closing: StaticString
    ) {
        beginLine()
        append(opening, first, middle, second, closing)
    }

    @inlinable
    public mutating func line(
        _ opening: StaticString, _ first: some HTMLValue, _ middle: StaticString, _ second: some HTMLValue,
        _ later: StaticString, _ third: some HTMLValue, _ closing: StaticString
    ) {
        beginLine()
        append(opening, first, middle, second, later, third, closing)
    }

    public mutating func append(_ markup: StaticString) { append(literal: markup) }

    /// Puts markup with a value in it at the end: `html.append("<em>", word, "</em>")`.
    @inlinable
    public mutating func append(_ opening: StaticString, _ value: some HTMLValue, _ closing: StaticString) {
        append(literal: opening)
        value.append(to: &self)
        append(literal: closing)
    }

    @inlinable
    public mutating func append(
        _ opening: StaticString, _ first: some HTMLValue, _ middle: StaticString, _ second: some HTMLValue,
        _ closing: StaticString
    ) {
        append(opening, first, middle)
        second.append(to: &self)
        append(literal: closing)
    }

    @inlinable
    public mutating func append(
        _ opening: StaticString, _ first: some HTMLValue, _ middle: StaticString, _ second: some HTMLValue,
        _ later: StaticString, _ third: some HTMLValue, _ closing: StaticString
    ) {
        append(opening, first, middle, second, later)
        third.append(to: &self)
        append(literal: closing)
    }
}
