internal import ServiceCatalogue

/// All words of the interface in one language that a theme may replace.
struct LabelSet: Sendable {
    var labels: Labels
    var search: SearchPageLabels
    var figures: FigureLabels

    /// As the program has them.
    static func of(_ language: Language) -> LabelSet {
        LabelSet(labels: .of(language), search: .of(language), figures: .of(language))
    }
}
