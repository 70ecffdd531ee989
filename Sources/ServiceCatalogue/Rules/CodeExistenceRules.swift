internal import Diagnostics

extension Rule {
    /// A code's category stands in the classification.
    static let codesExist = Rule(
        "codes-exist", .error, basis: .guidelineOnCodes,
        title: Wording(
            nb: "ICD-10-koder finnes i gjeldende utgave av kodeverket.",
            en: "ICD-10 codes exist in the present edition of the classification."),
        explanation: Wording(
            nb: """
                En kode som ikke finnes, fører ingen til tjenesten. Enten er den skrevet feil, eller så er den gått ut: \
                den norske utgaven endres hver 1. januar. Programmet foreslår den nærmeste som finnes, men gjetter \
                aldri; se i vedtaket. Er koden trykt slik der, la den stå og gi raden et unntak med begrunnelse.
                """,
            en: """
                A code that does not exist leads nobody to the service. Either it is mistyped or it has gone: the \
                Norwegian edition changes every 1 January. The program names the nearest one that exists but never \
                guesses; look at the decision. If the code is printed so there, leave it and give the row a waiver with \
                the reason.
                """),
        wrong: """
            codes: [A10]
            """,
        right: """
            codes: [A09]
            """,
        .service { service, around in
            placed(service).compactMap { range, location in
                guard around.classification.existence(of: range) == .missing else { return nil }
                return Finding(
                    at: location,
                    Wording(
                        nb: "koden '\(range)' finnes ikke i kodeverket",
                        en: "the code '\(range)' does not exist in the classification"),
                    help: nearest(to: range, in: around.classification), matter: range.description)
            }
        })

    /// A subdivision stands in the classification, or somebody has looked it up.
    static let subcategoriesListed = Rule(
        "subcategories-listed", .warning, basis: .guidelineOnCodes,
        title: Wording(
            nb: "ICD-10-koder på fire og fem tegn står i oversiktens kodetabell.",
            en: "ICD-10 codes of four and five characters stand in the register's table of codes."),
        explanation: Wording(
            nb: """
                Kodetabellen har alle kategorier (tre tegn), men bare de underkategoriene som er i bruk. En \
                norsk kode på fem tegn (Z50.80) regnes som slått opp når underkategorien står der (Z50.8). Slå opp koden \
                i kodeverket: finnes den, legg en rad til i icd10.tsv; finnes den ikke, se i vedtaket. Er den trykt \
                slik der, la den stå og gi raden et unntak med begrunnelse.
                """,
            en: """
                The table has all categories (three characters) but only those subcategories that are in use. A \
                Norwegian code of five characters (Z50.80) counts as looked up once its subcategory stands there \
                (Z50.8). Look the \
                code up in the classification: if it exists, add a row to icd10.tsv; if not, look at the decision. If \
                it is printed so there, leave it and give the row a waiver with the reason.
                """),
        wrong: """
            codes: [R44.5]
            """,
        right: """
            codes: [F44.5]
            """,
        .service { service, around in
            service.codes.enumerated().compactMap { place, range in
                guard let code = range.single, !isLookedUp(code, in: around.classification) else { return nil }
                return Finding(
                    at: service.locations[.codes, place],
                    Wording(
                        nb: "koden '\(range)' står ikke i kodetabellen",
                        en: "the code '\(range)' does not stand in the table of codes"),
                    help: nearest(to: range, in: around.classification), matter: range.description)
            }
        })

    /// A word leads nowhere where its code's category does not stand in the classification.
    static let layWordCodesExist = Rule(
        "lay-word-codes-exist", .error, basis: .register,
        title: Wording(
            nb: "Kodene i «lay-words.yml» finnes i gjeldende utgave av kodeverket.",
            en: "The codes in \"lay-words.yml\" exist in the present edition of the classification."),
        explanation: Wording(
            nb: """
                Den som søker med et slikt ord, får svaret for koden: hvilke tjenester som fører den opp, eller at ingen \
                gjør det. En kode som ikke finnes, gir ikke noe svar.
                """,
            en: """
                Whoever searches by such a word gets the answer for the code: which services list it, or that none does. A \
                code that does not exist gives no answer.
                """),
        wrong: """
            # registry/lay-words.yml
            - words: [magesjau]
              codes: [A10]
            """,
        right: """
            - words: [magesjau]
              codes: [A09]
            """,
        .catalogue { catalogue in
            catalogue.layWords.flatMap { lay in
                zip(lay.codes, lay.locations).compactMap { range, location in
                    guard catalogue.classification.existence(of: range) == .missing else { return nil }
                    return Finding(
                        at: location,
                        Wording(
                            nb: "koden '\(range)' finnes ikke i kodeverket",
                            en: "the code '\(range)' does not exist in the classification"),
                        help: nearest(to: range, in: catalogue.classification), matter: range.description)
                }
            }
        })

    /// Whether the code stands in the table, or the subcategory does that Norway has divided into codes of five
    /// characters. A category that is missing is told by another rule.
    private static func isLookedUp(_ code: ICD10Code, in classification: ICD10Classification) -> Bool {
        guard classification.existence(of: code) == .unlistedSubdivision else { return true }
        guard code.level == .fiveCharacter, let subcategory = code.parent else { return false }
        return classification.existence(of: subcategory) == .listed
    }

    /// The decision's codes and those that the editors have added, each with its place.
    private static func placed(_ service: Service) -> [(ICD10Range, SourceLocation)] {
        service.codes.enumerated().map { ($1, service.locations[.codes, $0]) }
            + service.text.alsoCodes.enumerated().map { ($1.code, service.text.locations[.alsoCodes, $0]) }
    }

    private static func nearest(to range: ICD10Range, in classification: ICD10Classification) -> Wording? {
        let missing = range.isSpan && classification.existence(of: range.first) == .listed ? range.last : range.first
        guard let code = classification.nearestExisting(to: missing),
            let entry = classification.entry(for: ICD10Range(code))
        else { return nil }
        let norwegian = entry.titles.best(for: .nb)
        // The official Norwegian wording was not to be had for every code.
        let remark = norwegian.language == .en ? ", engelsk" : ""
        let title = (nb: norwegian.text + remark, en: entry.titles.best(for: .en).text)
        return Wording(
            nb: "den nærmeste som finnes, er '\(code)' (\(title.nb))",
            en: "the nearest one that exists is '\(code)' (\(title.en))")
    }
}
