/// How many of the Norwegian texts are in nynorsk.
///
/// The Language Act wants at least a quarter of what a state body publishes in each of the two forms. One text is in one
/// form, so this is a figure about the whole, not a mistake in any text.
public struct NynorskShare: Sendable, Hashable {
    public let nynorsk: Int
    /// All Norwegian texts, of services and articles.
    public let all: Int

    init(of catalogue: Catalogue) {
        let languages =
            catalogue.services.map(\.text.norwegian.language) + catalogue.articles.map(\.norwegian.language)
        nynorsk = languages.count { $0 == .nn }
        all = languages.count
    }

    /// In whole percent, rounded down.
    public var percent: Int { all == 0 ? 0 : nynorsk * 100 / all }

    /// Whether both forms have their quarter.
    public var isLawful: Bool { nynorsk * 4 >= all && (all - nynorsk) * 4 >= all }
}
