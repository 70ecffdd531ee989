internal import Diagnostics

/// Link texts that do not say where they lead, in bokmål, nynorsk and English. (Designsystemet names the first two.)
private let emptyLinkTexts: Set<String> = [
    "les mer", "klikk her", "her", "mer", "les mer her", "se her", "trykk her", "lenke", "link", "denne lenken",
    "denne siden", "følg lenken", "mer informasjon", "mer info", "nettside", "nettsiden", "nettsted", "gå til",
    "last ned",
    "les meir", "meir", "les meir her", "sjå her", "lenkje", "denne lenkja", "denne sida", "meir informasjon",
    "meir info", "klikk", "read more", "more", "click here", "here", "click", "see here", "this link", "this page",
    "learn more", "more information", "more info", "website", "web page", "go to", "download", "follow the link",
]

extension Rule {
    /// A link's text says where it leads.
    static let linkTextMeaningful = Rule(
        "link-text-meaningful", .warning, basis: .universalDesign.and("WCAG 2.4.4"),
        title: Wording(nb: "En lenketekst sier hvor lenken fører.", en: "A link's text says where it leads."),
        explanation: Wording(
            nb: """
                Den som bruker skjermleser, får ofte lenkene lest opp for seg, uten teksten rundt. «Les mer» og «her» \
                sier da ingenting. Bruk navnet på siden det lenkes til.
                """,
            en: """
                A screen reader often reads the links by themselves, without the text around them. "Read more" and \
                "here" say nothing then. Use the name of the page that the link leads to.
                """),
        wrong: """
            Skjema for henvisning finner du [her](https://eksempel.no/skjema).
            """,
        right: """
            Bruk [skjema for henvisning](https://eksempel.no/skjema).
            """,
        .body { body in
            body.document.links.compactMap { link in
                let text = bare(link.text)
                guard emptyLinkTexts.contains(text) || text.isEmpty else { return nil }
                return Finding(
                    at: SourceLocation(body.file, link.position),
                    Wording(
                        nb: "lenketeksten '\(link.text)' sier ikke hvor lenken fører",
                        en: "the link text '\(link.text)' does not say where it leads"),
                    help: Wording(
                        nb: "bruk navnet på siden det lenkes til", en: "use the name of the page it leads to"))
            }
        })

    /// Two links of a text with the same words lead to the same place.
    static let linkTextsDistinct = Rule(
        "link-texts-distinct", .warning, basis: .universalDesign.and("WCAG 2.4.4"),
        title: Wording(
            nb: "To like lenketekster på en side fører til samme sted.",
            en: "Two equal link texts on a page lead to the same place."),
        explanation: Wording(
            nb: "Like lenketekster med ulike mål kan ingen skille fra hverandre i en liste over lenkene på siden.",
            en: "In a list of a page's links nobody can tell equal texts with different targets apart."),
        wrong: """
            [Skjema](https://eksempel.no/barn) for barn og [skjema](https://eksempel.no/voksne) for voksne.
            """,
        right: """
            [Skjema for barn](https://eksempel.no/barn) og [skjema for voksne](https://eksempel.no/voksne).
            """,
        .body { body in
            guard body.document.links.count > 1 else { return [] }
            var first: [String: Document.Link] = [:]
            return body.document.links.compactMap { link in
                let text = bare(link.text)
                guard let other = first[text] else {
                    first[text] = link
                    return nil
                }
                guard other.target != link.target else { return nil }
                return Finding(
                    at: SourceLocation(body.file, link.position),
                    Wording(
                        nb: "lenketeksten '\(link.text)' brukes om to ulike steder",
                        en: "the link text '\(link.text)' is used for two different places"),
                    help: Wording(
                        nb: "skriv i lenketekstene hva som skiller stedene",
                        en: "say in the link texts what sets the places apart"),
                    notes: [
                        Diagnostic.Note(
                            Wording(nb: "den første lenken", en: "the first link"),
                            at: SourceLocation(body.file, other.position))
                    ])
            }
        })
}

/// The text in lower case, without what may stand around its words.
private func bare(_ text: String) -> String {
    guard text.utf8.allSatisfy(isOfLatinText) else {
        return text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.joined(separator: " ")
    }
    // Nearly every text; asking Unicode about each of its letters takes ten times as long.
    let words = text.lowercasedUTF8.split { !isOfWord($0) }
    return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
}

/// Whether a text of such bytes has no letters but those of ASCII and U+00C0 to U+00FF, and neither of the two signs
/// among these (× and ÷).
private func isOfLatinText(_ byte: UInt8) -> Bool { byte < 0xC0 ? byte != 0x97 && byte != 0xB7 : byte == 0xC3 }

private func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), 0x80...: true
    default: false
    }
}
