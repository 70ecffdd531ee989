internal import Diagnostics
package import ServiceCatalogue

extension Document {
    package init(paragraph text: String) { self.init { $0.paragraph(text) } }

    /// A text, put together event by event as reading would.
    package init(_ write: (inout InventedText) -> Void) {
        var text = InventedText()
        write(&text)
        self = text.document
    }
}

package struct InventedText {
    package private(set) var document = Document()

    package init() {}

    package mutating func paragraph(_ text: String) { element(.paragraph) { $0.text(text) } }

    package mutating func heading(_ text: String) {
        let heading = Document.Element.heading(level: 2, index: Int32(document.headings.count))
        document.headings.append(.init(level: 2, id: "id", text: text, position: .start))
        element(heading) { $0.text(text) }
    }

    package mutating func bullets(_ items: String...) {
        element(.list(start: nil, tight: true)) { text in
            for item in items { text.element(.item(checked: nil)) { $0.paragraph(item) } }
        }
    }

    package mutating func element(_ element: Document.Element, _ content: (inout InventedText) -> Void) {
        document.events.append(.start(element))
        content(&self)
        document.events.append(.end(element))
    }

    package mutating func link(_ text: String, to target: LinkTarget) {
        let link = Document.Element.link(index: Int32(document.links.count))
        document.links.append(.init(target: target, text: text, position: .start))
        element(link) { $0.text(text) }
    }

    package mutating func text(_ text: String) {
        let start = Int32(document.text.count)
        document.text += text.utf8
        document.events.append(.text(start, Int32(document.text.count)))
    }

    package mutating func event(_ event: Document.Event) { document.events.append(event) }
}
