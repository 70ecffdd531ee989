/// A colour that the style sheet of the standard theme puts on another one. Which ground a text stands on is not to be seen
/// in a style sheet, for it may be that of a part around it; so they are written down here, and a theme that takes that
/// style sheet, or uses the same names, is measured by them.
struct ColourPair {
    /// Names of custom properties. Where there are several, one that is seen is enough: a field is known by its border
    /// or by its ground.
    var colours: [String]
    var ground: String
    /// The lowest ratio of contrast.
    var least: Double
    /// Where the style sheet does so.
    var place: String

    init(_ colours: String..., on ground: String, least: Double, _ place: String) {
        (self.colours, self.ground, self.least, self.place) = (colours, ground, least, place)
    }

    /// WCAG 2.2: 1.4.6 for running text, 1.4.3 for other text, 1.4.11 for what one must see to use a page.
    static let running = 7.0
    static let text = 4.5
    static let shape = 3.0
}

extension ColourPair {
    static let onScreen: [ColourPair] = textOnPaper + textOnPanels + textOnAccent + hero + shapes

    /// Visited links have no rule, so that they look as the others do.
    private static let textOnPaper = [
        ColourPair("ink", on: "paper", least: running, "body; header: title and menu; fields and suggestions; figures"),
        ColourPair(
            "ink-soft", on: "paper", least: text, ".lead, .count, .facts, .hint, thead th, breadcrumbs, figures"),
        ColourPair(
            "accent", on: "paper", least: text, "links, the menu's current page, .filter-panel button, .skip-link"),
        ColourPair("accent-strong", on: "paper", least: text, "a:hover"),
        ColourPair("warn", on: "paper", least: text, ".card .ended"),
    ]

    private static let textOnPanels = [
        ColourPair("ink", on: "panel", least: running, "footer, .where, .decision, filters, pre"),
        ColourPair("ink-soft", on: "panel", least: text, ".decision dt"),
        ColourPair("accent", on: "panel", least: text, "links of the footer, of .where and .decision"),
        ColourPair("accent-strong", on: "panel", least: text, "the same links, pointed at"),
        ColourPair("ink", on: "warn-paper", least: running, ".notice"),
        ColourPair("accent", on: "warn-paper", least: text, "links in .notice"),
        ColourPair("accent-strong", on: "warn-paper", least: text, "the same links, pointed at"),
    ]

    private static let textOnAccent = [
        ColourPair("ink", on: "accent-paper", least: running, ".referral, mark, the chosen suggestion"),
        ColourPair("ink-soft", on: "accent-paper", least: text, "mark in .why, .detail of the chosen suggestion"),
        ColourPair("accent", on: "accent-paper", least: text, "links in .referral, mark in a result's title"),
        ColourPair("accent-strong", on: "accent-paper", least: text, ".letters a:hover, links in .referral pointed at"),
        ColourPair("paper", on: "accent", least: text, ".search button"),
        ColourPair("paper", on: "accent-strong", least: text, ".search button:hover"),
    ]

    private static let hero = [
        ColourPair("hero-ink", on: "hero", least: text, ".hero: title, label, button and its border"),
        ColourPair("hero-soft", on: "hero", least: text, ".hero .lede, .hero .hint"),
        ColourPair("hero", on: "hero-ink", least: text, ".hero .search button:hover"),
        ColourPair("hero-focus", on: "hero", least: shape, ".hero :focus-visible"),
        ColourPair("edge", "paper", on: "hero", least: shape, "the search field in .hero: its border or its ground"),
    ]

    private static let shapes = [
        ColourPair("plum", on: "paper", least: shape, ".kind-flerregional-behandlingstjeneste::before"),
        ColourPair("leaf", on: "paper", least: shape, ".kind-nasjonal-kompetansetjeneste::before"),
        ColourPair("edge", on: "paper", least: shape, ".search input, .figure .axis, thead"),
        ColourPair("accent", on: "paper", least: shape, ".search button, .figure .bar, the current page's line, .mark"),
        ColourPair("accent", on: "accent-paper", least: shape, ".referral's edge"),
        ColourPair("focus", on: "paper", least: shape, ":focus-visible"),
        ColourPair("focus", on: "panel", least: shape, ":focus-visible in the footer, .where, .decision, filters"),
        ColourPair("focus", on: "accent-paper", least: shape, ":focus-visible in .referral, chosen suggestion"),
        ColourPair("focus", on: "warn-paper", least: shape, ":focus-visible in .notice"),
    ]

    /// On paper there are no grounds but those that are drawn: browsers leave out the others, or the style sheet does.
    static let inPrint = [
        ColourPair("ink", on: "paper", least: running, "body"),
        ColourPair("ink-soft", on: "paper", least: text, ".lead, .count, .facts, figures"),
        ColourPair("accent", on: "paper", least: text, "links, .figure .bar"),
        ColourPair("warn", on: "paper", least: text, ".card .ended"),
        ColourPair("hero-soft", on: "paper", least: text, ".hero .lede, whose ground is left out"),
        ColourPair("edge", on: "paper", least: shape, ".figure .axis"),
    ]
}
