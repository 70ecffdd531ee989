/// A body mixes literals, templates and Swift's own `if`, `for` and `switch`; the pieces stand on lines of their own, so
/// that a difference between two builds of a site is read line by line.
@resultBuilder
public enum HTMLBuilder {
    public static func buildExpression(_ html: HTML) -> HTML { html }
    public static func buildExpression<Part: Template>(_ template: Part) -> Part { template }

    public static func buildPartialBlock(first: consuming HTML) -> HTML { first }
    public static func buildPartialBlock(first: some Template) -> HTML { first.body }
    /// A template writes itself to the end of what is there, where it can.
    public static func buildPartialBlock(accumulated: consuming HTML, next: some Template) -> HTML {
        accumulated.line(next)
        return accumulated
    }
    public static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML {
        accumulated.line(next)
        return accumulated
    }

    public static func buildBlock() -> HTML { HTML() }
    public static func buildOptional(_ html: HTML?) -> HTML { html ?? HTML() }
    public static func buildEither(first html: HTML) -> HTML { html }
    public static func buildEither(second html: HTML) -> HTML { html }
    public static func buildArray(_ parts: [HTML]) -> HTML {
        var all = HTML()
        all.reserveCapacity(parts.reduce(0) { $0 + $1.count + 1 })
        for part in parts { all.line(part) }
        return all
    }
}

extension HTML {
    /// Markup made of the pieces that the closure names.
    public init(@HTMLBuilder _ content: () -> HTML) { self = content() }
}
