/// The rules of a style sheet, as far as its colours need them: comments, blocks, and blocks in `@media`.
struct StyleRules {
    struct Rule {
        /// The conditions around it, the outermost first: `@media print`.
        var media: [Substring]
        var selector: Substring
        var declarations: [(property: Substring, value: Substring)]

        func value(of property: String) -> Substring? { declarations.last { $0.property == property }?.value }
    }

    private(set) var rules: [Rule] = []

    init(_ text: String) {
        var rest = StyleRules.withoutComments(text)[...]
        read(&rest, media: [])
    }

    /// Reads to the end of the block that `rest` begins in.
    private mutating func read(_ rest: inout Substring, media: [Substring]) {
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            let head = rest[..<brace].trimmed
            let opens = rest[brace] == "{"
            rest = rest[rest.index(after: brace)...]
            if !opens { return }
            if head.hasPrefix("@media") {
                read(&rest, media: media + [head])
            } else {
                let end = rest.firstIndex(of: "}") ?? rest.endIndex
                let declarations = rest[..<end].split(separator: ";").compactMap(StyleRules.declaration)
                rules.append(Rule(media: media, selector: head, declarations: declarations))
                rest = rest[end...].dropFirst()
            }
        }
    }

    private static func declaration(_ text: Substring) -> (property: Substring, value: Substring)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        return (text[..<colon].trimmed, text[text.index(after: colon)...].trimmed)
    }

    private static func withoutComments(_ text: String) -> String {
        var parts = text.split(separator: "/*", omittingEmptySubsequences: false)
        for place in parts.indices.dropFirst() {
            parts[place] = parts[place].firstRange(of: "*/").map { parts[place][$0.upperBound...] } ?? ""
        }
        return parts.joined()
    }
}

extension Substring {
    var trimmed: Substring {
        let start = drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...end]
    }
}

/// The colours that a style sheet gives its custom properties, for one way of being seen.
struct ColourScheme {
    let name: String
    /// Values of the custom properties by their names without hyphens ahead: `ink`.
    private let values: [Substring: Substring]

    /// - Parameter medium: of the `:root` rules that stand in a condition, those count in whose condition this stands.
    init(_ name: String, of sheet: StyleRules, medium: String? = nil) {
        self.name = name
        var values: [Substring: Substring] = [:]
        for rule in sheet.rules where rule.selector == ":root" || rule.selector.hasPrefix(":root:not(") {
            guard rule.media.allSatisfy({ condition in medium.map { condition.contains($0) } ?? false }) else {
                continue
            }
            for (property, value) in rule.declarations { values[property.dropFirst(2)] = value }
        }
        self.values = values
    }

    subscript(token: String) -> String? { values[token[...]].map { String($0) } }
}
