/// A language of a text. Norwegian is written in two forms, bokmål and nynorsk; the site treats them as equals.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case nb, nn, en

    /// The value of a `lang` attribute (BCP 47).
    public var tag: String { rawValue }

    public var isNorwegian: Bool { self != .en }
}

/// A text with the language it is written in, so that a page can mark what is in another language than its own.
public struct Phrase: Sendable, Hashable {
    public var text: String
    public var language: Language

    public init(_ text: String, _ language: Language) {
        self.text = text
        self.language = language
    }
}

/// One text in the languages it exists in; one at the least, which reading sees to.
public struct LocalizedText: Sendable, Hashable {
    /// In the order of `Language.allCases`.
    private var texts: [Phrase]

    public init(nb: String? = nil, nn: String? = nil, en: String? = nil) {
        texts = [(nb, Language.nb), (nn, .nn), (en, .en)].compactMap { text, language in
            text.map { Phrase($0, language) }
        }
    }

    /// The text in exactly this language.
    public subscript(language: Language) -> String? {
        for place in texts.indices where texts[place].language == language { return texts[place].text }
        return nil
    }

    /// The text in this language or, where there is none, in the nearest other one: bokmål, nynorsk, then English. Empty
    /// where there is none at all.
    public func best(for language: Language) -> Phrase {
        // Asked for several times on every page; a closure would be given a copy of each text.
        for place in texts.indices where texts[place].language == language { return texts[place] }
        return texts.first ?? Phrase("", language)
    }

    /// The Norwegian text, whichever form it is in.
    public var norwegian: Phrase { best(for: .nb) }

    public var languages: [Language] { texts.map(\.language) }
    public var isEmpty: Bool { texts.isEmpty }
}

/// One of the two sides of a site. Bokmål and nynorsk share a side: the language act wants the forms alternated, not two
/// mirrored sites.
public enum SiteSide: String, Sendable, Hashable, CaseIterable {
    case norwegian = "no"
    case english = "en"

    public func holds(_ language: Language) -> Bool { language.isNorwegian == (self == .norwegian) }
}
