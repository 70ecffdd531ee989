internal import ServiceCatalogue
internal import SiteConventions

/// All words of the interface in one language that a theme may replace.
struct LabelSet: Sendable {
    var labels: Labels
    var search: SearchPageLabels
    var figures: FigureLabels
    /// Of the search in the browser.
    var results: SearchLabels
    /// What a theme says in the stead of words of single kinds of page, by key; they are looked up when `pages` is made.
    var ofPages: [String: String] = [:]

    /// As the program has them.
    static func of(_ language: Language) -> LabelSet {
        LabelSet(labels: .of(language), search: .of(language), figures: .of(language), results: .of(language))
    }
}
