internal import Diagnostics

extension Rule {
    /// What the editors add is something that the decision has not.
    static let addedCodeIsNew = Rule(
        "added-code-is-new", .error, basis: .register,
        title: Wording(
            nb: "En kode i «also_codes» er ikke alt i vedtaket.",
            en: "A code in \"also_codes\" is not in the decision already."),
        explanation: Wording(
            nb: """
                Kodene i «also_codes» vises som lagt til av redaksjonen, og ikke som en del av vedtaket. Står koden i \
                vedtaket, eller er den en del av en kode eller et intervall der, sier siden to ting om den som ikke \
                kan være sanne samtidig.
                """,
            en: """
                The codes in "also_codes" are shown as added by the editors, and not as a part of the decision. Where the \
                decision has the code, or a code or range that it is a part of, the page says two things of it that \
                cannot both be true.
                """),
        wrong: """
            # vedtaket har C50
            also_codes:
              - {code: C50.4, reason: {nb: Øvre del., en: Upper part.}}
            """,
        right: """
            # vedtaket har C50
            also_codes:
              - {code: C58, reason: {nb: Trykt som C50., en: Printed as C50.}}
            """,
        dependsOn: [.icd10, .codes],
        .service { service, _ in
            let added = service.text.alsoCodes.map(\.code)
            return added.indices.compactMap { place in
                let code = added[place]
                let location = service.text.locations[.alsoCodes, place]
                if let decided = service.codes.first(where: { $0.contains(code) }) {
                    return .alreadyThere(
                        code, Wording(nb: "i vedtaket", en: "in the decision"), by: decided, at: location)
                }
                if let other = added[..<place].first(where: { $0.contains(code) }) {
                    return .alreadyThere(code, Wording(nb: "i listen", en: "in the list"), by: other, at: location)
                }
                return nil
            }
        })
}

extension Finding {
    fileprivate static func alreadyThere(
        _ code: ICD10Range, _ place: Wording, by other: ICD10Range, at location: SourceLocation
    ) -> Finding {
        Finding(
            at: location,
            code == other
                ? Wording(
                    nb: "koden '\(code)' står alt \(place.nb)", en: "the code '\(code)' stands \(place.en) already")
                : Wording(
                    nb: "koden '\(code)' er en del av '\(other)', som alt står \(place.nb)",
                    en: "the code '\(code)' is a part of '\(other)', which stands \(place.en) already"),
            help: Wording(nb: "ta den bort fra 'also_codes'", en: "remove it from 'also_codes'"),
            matter: code.description)
    }
}
