internal import Hypertext

/// A text with names in braces, cut once into pieces. What is filled in is not looked at again.
struct FilledText: Sendable {
    private enum Piece: Sendable, Hashable {
        case text(String)
        case name(String)
    }

    private var pieces: [Piece] = []
    /// Those for which a call gives values.
    private var order: [String] = []

    init(_ text: String) {
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.text(String(rest[..<open])))
            pieces.append(.name(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(.text(String(rest)))
        order = names
    }

    /// - Parameter order: the names in the order in which calls give their values, wherever they stand in the text.
    init(_ text: String, order: [String]) {
        self.init(text)
        self.order = order
    }

    /// The names in braces, in their order.
    var names: [String] {
        pieces.compactMap { piece in
            if case .name(let name) = piece { name } else { nil }
        }
    }

    /// The sentence with these values.
    func callAsFunction(_ values: String...) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .name(let name): place(of: name, in: values).map { values[$0] } ?? "{\(name)}"
            }
        }.joined()
    }

    /// The sentence with values that are markup: a day, a link.
    func html(_ values: HTML...) -> HTML {
        var html = HTML()
        for piece in pieces {
            switch piece {
            case .text(let text): html.append(text: text)
            case .name(let name): html.append(place(of: name, in: values).map { values[$0] } ?? "{\(name)}")
            }
        }
        return html
    }

    private func place(of name: String, in values: [some Any]) -> Int? {
        order.firstIndex(of: name).flatMap { values.indices.contains($0) ? $0 : nil }
    }

    func filled(_ values: [String: String]) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .name(let name): values[name] ?? "{\(name)}"
            }
        }.joined()
    }
}
