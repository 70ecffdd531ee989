/// What can stand between two pieces of markup, where it writes itself: a text, which is escaped; a number; markup; a template.
public protocol HTMLValue {
    /// Puts it at the end of `html`.
    func append(to html: inout HTML)
}

extension String: HTMLValue {
    public func append(to html: inout HTML) { html.append(text: self) }
}

extension Substring: HTMLValue {
    public func append(to html: inout HTML) { html.append(text: self) }
}

extension Int: HTMLValue {
    public func append(to html: inout HTML) { html.append(text: String(self)) }
}

extension HTML: HTMLValue {
    public func append(to html: inout HTML) { html.append(self) }
}

/// A value that shows itself as markup: a page, or a part of one.
public protocol Template: HTMLValue {
    @HTMLBuilder var body: HTML { get }
    /// Puts the same at the end of `html`.
    func write(to html: inout HTML)
}

extension Template {
    public func write(to html: inout HTML) { html.append(body) }

    @inlinable
    public func append(to html: inout HTML) { html.append(self) }
}

/// A template that writes itself into the page, line by line, instead of making a body that is copied there: for what
/// stands on thousands of pages.
///
///     func write(to html: inout HTML) {
///         html.line("<ul>")
///         for name in names { html.line("<li>", name, "</li>") }
///         html.line("</ul>")
///     }
public protocol WrittenTemplate: Template {}

extension WrittenTemplate {
    public var body: HTML { HTML(writing: write) }
}

extension HTML {
    /// What `write` puts into it.
    public init(writing write: (inout HTML) -> Void) { write(&self) }
}
