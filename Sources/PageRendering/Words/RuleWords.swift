/// What the page of the rules says around them; the rules themselves are what `check` and `explain` print.
struct RuleWords: Sendable {
    let title, intro, all, rule, demand, severity, basis, wrong, right, error, warning, hint: String

    init(_ words: inout WordReader) {
        title = words.text(
            "rules_title", nb: "Reglene for innholdet", nn: "Reglane for innhaldet", en: "The rules for the content")
        intro = words.text(
            "rules_intro",
            nb: "Alle reglene som «oversikt check» prøver tekster og registerrader mot, med grunnlag og eksempler.",
            nn: "Alle reglane som «oversikt check» prøver tekstar og registerrader mot, med grunnlag og døme.",
            en:
                "All rules that \"oversikt check\" applies to texts and to rows of the register, with basis and examples."
        )
        all = words.text("rules_all", nb: "Alle reglene", nn: "Alle reglane", en: "All rules")
        rule = words.text("rules_rule", nb: "Regel", nn: "Regel", en: "Rule")
        demand = words.text("rules_demand", nb: "Krav", nn: "Krav", en: "Demand")
        severity = words.text("rules_severity", nb: "Alvor", nn: "Alvor", en: "Severity")
        basis = words.text("rules_basis", nb: "Grunnlag", nn: "Grunnlag", en: "Basis")
        wrong = words.text("rules_wrong", nb: "Slik er det feil:", nn: "Slik er det feil:", en: "This is wrong:")
        right = words.text("rules_right", nb: "Slik er det riktig:", nn: "Slik er det rett:", en: "This is right:")
        error = words.text("rules_error", nb: "feil", nn: "feil", en: "error")
        warning = words.text("rules_warning", nb: "advarsel", nn: "åtvaring", en: "warning")
        hint = words.text("rules_hint", nb: "tips", nn: "tips", en: "hint")
    }
}
