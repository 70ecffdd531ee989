internal import ServiceCatalogue
internal import SiteConventions

/// What decisions about services are called, and what a service's life says.
struct DecisionWords: Sendable {
    let life, all, holdsFrom, decision, decidedBy, note: String
    let lived, term, open, upTo, change, until: FilledText
    private let kinds: [Decision.Kind: String]
    private let authorities: [Decision.Authority: String]

    init(_ words: inout WordReader) {
        life = words.text(
            "decisions_life", nb: "Tjenesten gjennom tiden", nn: "Tenesta gjennom tida", en: "The service over time")
        lived = words.filled(
            "decisions_lived", nb: "Fra {first} til og med {last}, den siste dagen tjenesten fantes.",
            nn: "Frå {first} til og med {last}, den siste dagen tenesta fanst.",
            en: "From {first} up to and including {last}, the last day of the service.")
        term = words.filled(
            "decisions_term", nb: "Fra {first}. Perioden går ut {last}.", nn: "Frå {first}. Perioden går ut {last}.",
            en: "From {first}. The term ends on {last}.")
        open = words.filled(
            "decisions_open", nb: "Fra {first}, uten noen dato for slutten.",
            nn: "Frå {first}, utan nokon dato for slutten.", en: "From {first}, with no date set for its end.")
        all = words.text("decisions_all", nb: "Vedtakene", nn: "Vedtaka", en: "The decisions")
        holdsFrom = words.text("decisions_holds_from", nb: "Gjelder fra", nn: "Gjeld frå", en: "Holds from")
        decision = words.text("decisions_decision", nb: "Vedtak", nn: "Vedtak", en: "Decision")
        decidedBy = words.text("decisions_decided_by", nb: "Avgjort av", nn: "Avgjort av", en: "Decided by")
        note = words.text("decisions_note", nb: "Merknad", nn: "Merknad", en: "Note")
        upTo = words.filled(
            "decisions_up_to", nb: "til og med {day}", nn: "til og med {day}", en: "up to and including {day}")
        change = words.filled(
            "decisions_change", nb: "fra «{old}» til «{new}»", nn: "frå «{old}» til «{new}»",
            en: "from “{old}” to “{new}”")
        until = words.filled("decisions_until", nb: "til {day}", nn: "til {day}", en: "until {day}")
        kinds = Dictionary(
            uniqueKeysWithValues: Decision.Kind.allCases.map { kind in
                let key = kind.rawValue.replacing("-", with: "_")
                return (kind, words.text("decisions_kind_\(key)") { kind.title(in: $0) })
            })
        authorities = Dictionary(
            uniqueKeysWithValues: Decision.Authority.allCases.map { authority in
                (authority, words.text("decisions_by_\(authority.rawValue)") { authority.name(in: $0) })
            })
    }

    func title(of kind: Decision.Kind) -> String { kinds[kind] ?? "" }

    func name(of authority: Decision.Authority) -> String { authorities[authority] ?? "" }
}
