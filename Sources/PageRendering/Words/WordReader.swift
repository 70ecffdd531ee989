internal import ServiceCatalogue

/// Reads the words of pages in one language: what a theme says, or else what the program says, in all three languages, so
/// that none can be forgotten.
struct WordReader {
    private let language: Language
    private let replaced: [String: String]
    /// Of the words that were read; nil where nobody asks.
    private(set) var keys: [LabelKey]?

    /// - Parameter replaced: what a theme says instead, by key.
    init(_ language: Language, replaced: [String: String]) {
        self.language = language
        self.replaced = replaced
    }

    /// One that notes which words there are.
    static var listing: WordReader {
        var words = WordReader(.nb, replaced: [:])
        words.keys = []
        return words
    }

    mutating func text(_ key: String, nb: String, nn: String, en: String) -> String {
        text(key) { WordReader.said(in: $0, nb, nn, en) }
    }

    mutating func text(_ key: String, _ said: @escaping @Sendable (Language) -> String) -> String {
        keys?.append(.ofPages(key, [], said))
        return replaced[key] ?? said(language)
    }

    /// A sentence with names in braces; whoever shows it gives their values in the order of the Norwegian sentence.
    mutating func filled(_ key: String, nb: String, nn: String, en: String) -> FilledText {
        let order = FilledText(nb).names
        keys?.append(.ofPages(key, order) { WordReader.said(in: $0, nb, nn, en) })
        return FilledText(replaced[key] ?? WordReader.said(in: language, nb, nn, en), order: order)
    }

    private static func said(in language: Language, _ nb: String, _ nn: String, _ en: String) -> String {
        switch language {
        case .nb: nb
        case .nn: nn
        case .en: en
        }
    }
}
