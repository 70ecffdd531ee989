internal import Diagnostics

/// From here on a sentence is a burden: advice on plain language puts the limit at 20 to 30 words.
private let longSentence = 40
private let manyAbbreviations = 3

/// Abbreviations of office prose that advice on plain language wants written out. Those every reader knows (f.eks.,
/// osv., nr., kl., ca.) are not among them.
private let heavyAbbreviations: Set<String> = [
    "bl.a.", "dvs.", "evt.", "ifm.", "ift.", "iht.", "jf.", "jfr.", "mht.", "mtp.", "mv.", "m.v.", "m.m.", "mm.",
    "pga.", "pr.", "vedr.", "vha.", "o.l.", "o.a.", "etc.", "tilsv.", "hhv.", "inkl.", "ekskl.", "f.o.m.", "t.o.m.",
    "jmf.", "pkt.", "anm.", "div.", "i.e.", "e.g.", "viz.", "resp.", "cf.",
]

/// Bytes of the longest of them, and more.
private let longestAbbreviation = 7

extension Rule {
    /// Sentences are short enough to be read once.
    static let longSentences = Rule(
        "long-sentences", .hint, basis: .plainLanguage,
        title: Wording(nb: "Ingen setning har over 40 ord.", en: "No sentence has more than 40 words."),
        explanation: Wording(
            nb: """
                Lange setninger må leses flere ganger, av pasienter og av leger med dårlig tid. Del setningen, eller \
                gjør oppramsingen til en punktliste.
                """,
            en: """
                Long sentences must be read more than once, by patients and by doctors in a hurry. Split the sentence, \
                or make a list of what it lists.
                """),
        wrong: """
            Tjenesten, som ble opprettet for mange år siden, tar imot pasienter fra hele landet som etter en grundig \
            vurdering ved sitt lokale sykehus viser seg å trenge utredning av en art som bare utføres ett sted, og som \
            har samtykket til det.
            """,
        right: """
            Tjenesten tar imot pasienter fra hele landet. Det lokale sykehuset vurderer først hvem som trenger \
            utredningen.
            """,
        .body { body in
            let long = Sentences(in: body.document.text).filter { $0.wordCount > longSentence }
            guard let first = long.first else { return [] }
            let opening = first.opening(words: 6)
            return [
                Finding(
                    at: body.location(ofTextAt: first.words.firstIndex { $0 > 0x20 } ?? first.words.startIndex),
                    Wording(
                        nb: "setninger på over \(longSentence) ord: \(long.count); "
                            + "den første har \(first.wordCount) og begynner '\(opening) …'",
                        en: "sentences of more than \(longSentence) words: \(long.count); "
                            + "the first has \(first.wordCount) and begins '\(opening) …'"),
                    help: Wording(nb: "del setningen i flere", en: "split the sentence"))
            ]
        })

    /// Words are written out.
    static let abbreviations = Rule(
        "abbreviations", .hint, basis: .plainLanguage,
        title: Wording(
            nb: "En tekst er ikke full av forkortelser.", en: "A text is not full of abbreviations."),
        explanation: Wording(
            nb: """
                «Bl.a.», «ifm.» og «mht.» stanser leseren og leses opp bokstav for bokstav av skjermlesere. Skriv \
                ordene ut. Tipset kommer først når en tekst har tre eller flere.
                """,
            en: """
                "Bl.a.", "ifm." and "mht." stop the reader, and screen readers spell them out. Write the words in \
                full. The hint comes only where a text has three or more.
                """),
        wrong: """
            Oppfølging ifm. svangerskap, bl.a. mht. medisiner.
            """,
        right: """
            Oppfølging i svangerskapet, blant annet av medisiner.
            """,
        .body { body in
            let found = abbreviations(in: body.document.text)
            guard found.count >= manyAbbreviations, let first = found.first else { return [] }
            var seen = Set<String>()
            let listed = found.map(\.word).filter { seen.insert($0).inserted }.map { "'\($0)'" }.joined(separator: ", ")
            return [
                Finding(
                    at: body.location(ofTextAt: first.position),
                    Wording(
                        nb: "teksten har \(found.count) tunge forkortelser: \(listed)",
                        en: "the text has \(found.count) heavy abbreviations: \(listed)"),
                    help: Wording(nb: "skriv ordene ut", en: "write the words in full"))
            ]
        })

    /// The abbreviations, in lower case, with their places. Only a full stop at the end of a short word makes one, and few bytes are a full
    /// stop, so most texts build no string at all.
    private static func abbreviations(in text: [UInt8]) -> [(word: String, position: Int)] {
        var found: [(word: String, position: Int)] = []
        var next = text.startIndex
        while let position = text[next...].firstIndex(of: UInt8(ascii: ".")) {
            next = position + 1
            guard next < text.count, isBoundary(text[next]) else { continue }
            let near = text[...position].suffix(longestAbbreviation + 1)
            let word = near.suffix(from: near.lastIndex(where: isBoundary).map { $0 + 1 } ?? near.startIndex)
            guard (2...longestAbbreviation).contains(word.count) else { continue }
            let written = String(decoding: word, as: UTF8.self).lowercased()
            if heavyAbbreviations.contains(written) { found.append((written, word.startIndex)) }
        }
        return found
    }

    /// A blank, a bracket or a comma. A text ends with a line feed, so its last word is met, too.
    private static func isBoundary(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",")
    }
}

extension TextBody {
    /// What is said of the whole stands at the head of its file.
    var start: SourceLocation { SourceLocation(file) }

    /// The line on which the text at `place` stands.
    func location(ofTextAt position: Int) -> SourceLocation {
        SourceLocation(file, document.position(ofTextAt: position))
    }
}
