internal import Diagnostics

private let fewestWords = 20
private let mostWords = 200
/// What a result list or a search engine shows of a summary before it cuts it off.
private let longestSummary = 160

extension Rule {
    /// A description has between 20 and 200 words.
    static let textLength = Rule(
        "text-length", .warning, basis: .guidelineOnDescriptions,
        title: Wording(
            nb: "En beskrivelse har mellom 20 og 200 ord.", en: "A description has between 20 and 200 words."),
        explanation: Wording(
            nb: """
                Beskrivelsen sier hva tjenesten gjør, for hvem, og hvor grensen går, i omtrent 100 ord. Med færre enn \
                20 mangler noe av dette; over 200 leser få til ende. Overskrifter regnes ikke med. Flytt det som hører \
                til tjenestens egne nettsider, dit.
                """,
            en: """
                The description says what the service does, for whom, and where its limits are, in about 100 words. \
                With fewer than 20 some of that is missing; over 200 few read to the end. Headings do not count. Move \
                what belongs on the service's own website there.
                """),
        wrong: """
            Tjenesten hjelper med amming.
            """,
        right: """
            Tjenesten gir råd til helsepersonell som hjelper mødre og barn med amming. Den tar imot spørsmål om \
            medisiner og sykdom, holder kurs og lager veiledning for sykehus og kommuner i hele landet.
            """,
        .service { service, _ in
            service.text.bodies.compactMap { body in
                let words = body.document.wordCount
                guard !(fewestWords...mostWords).contains(words) else { return nil }
                return Finding(
                    at: service.text.start(of: body),
                    Wording(
                        nb: "beskrivelsen av '\(service.id)' har \(words) ord",
                        en: "the description of '\(service.id)' has \(words) \(words == 1 ? "word" : "words")"),
                    help: Wording(
                        nb: "skriv mellom \(fewestWords) og \(mostWords) ord, helst omtrent 100",
                        en: "write between \(fewestWords) and \(mostWords) words, about 100 if you can"))
            }
        })

    /// A summary has at most 160 characters.
    static let summaryLength = Rule(
        "summary-length", .warning, basis: .register,
        title: Wording(
            nb: "Et sammendrag har høyst 160 tegn.", en: "A summary has at most 160 characters."),
        explanation: Wording(
            nb: """
                Sammendraget står i lister, i søket og i søkemotorer, som kutter omtrent ved 160 tegn. Si hva tjenesten \
                gjør og for hvem; resten hører hjemme i teksten.
                """,
            en: """
                The summary stands in lists, in the search and in search engines, which cut at about 160 characters. \
                Say what the service does and for whom; the rest belongs in the text.
                """),
        wrong: """
            summary:
              nb: Tjenesten er en nasjonal tjeneste som er lagt til sykehuset, og som over mange år har bygd opp en \
            bred kompetanse på feltet amming, som den nå både bruker selv og sprer til alle andre i hele landet.
            """,
        right: """
            summary:
              nb: Tjenesten gir råd om amming til helsepersonell i hele landet.
            """,
        .service { service, _ in
            service.text.summary.languages.compactMap { language in
                // Bytes are never fewer than characters, and are counted already.
                guard let summary = service.text.summary[language], summary.utf8.count > longestSummary,
                    summary.count > longestSummary
                else { return nil }
                return Finding(
                    at: service.text.locations[language.isNorwegian ? .summary : .englishSummary],
                    Wording(
                        nb: "sammendraget av '\(service.id)' (\(language.tag)) har '\(summary.count)' tegn",
                        en: "the summary of '\(service.id)' (\(language.tag)) has '\(summary.count)' characters"),
                    help: Wording(
                        nb: "skriv høyst \(longestSummary) tegn", en: "write at most \(longestSummary) characters"))
            }
        })

    /// A keyword says what the name does not.
    static let keywordRepeatsName = Rule(
        "keyword-repeats-name", .warning, basis: .register,
        title: Wording(
            nb: "Et søkeord gjentar ikke navnet på tjenesten.",
            en: "A keyword does not repeat the service's name."),
        explanation: Wording(
            nb: """
                Søket finner alt som står i navnet. Søkeord er for det andre leserne skriver: dagligdagse ord, latinske \
                navn, forkortelser og ord på den andre målformen.
                """,
            en: """
                The search finds all that stands in the name. Keywords are for what else readers type: everyday words, \
                Latin names, abbreviations and words in the other form of Norwegian.
                """),
        wrong: """
            # Nasjonal kompetansetjeneste for amming
            keywords: [amming]
            """,
        right: """
            # Nasjonal kompetansetjeneste for amming
            keywords: [morsmelk, brystfeeding]
            """,
        .service { service, _ in
            guard !service.text.keywords.isEmpty else { return [] }
            let names = service.name.languages.compactMap { service.name[$0] }
            let wordsOfNames = names.map(wordsOnly)
            return service.text.keywords.enumerated().compactMap { place, keyword in
                let wanted = wordsOnly(keyword)
                guard wanted.count > 2, let name = wordsOfNames.firstIndex(where: { $0.holds(wanted) }) else {
                    return nil
                }
                return Finding(
                    at: service.text.locations[.keywords, place],
                    Wording(
                        nb: "søkeordet '\(keyword)' står alt i navnet '\(names[name])'",
                        en: "the keyword '\(keyword)' stands in the name '\(names[name])' already"),
                    help: Wording(nb: "ta bort søkeordet", en: "remove the keyword"))
            }
        })
}

extension ServiceText {
    /// The Norwegian body and, where there is one, the English.
    package var bodies: [TextBody] { [norwegian] + (english.map { [$0] } ?? []) }

    /// Where a body begins, as well as it is known.
    func start(of body: TextBody) -> SourceLocation {
        body.file == locations.file && locations.holds(.body) ? locations[.body] : body.start
    }
}

extension Article {
    package var bodies: [TextBody] { [norwegian] + (english.map { [$0] } ?? []) }
}

/// The text in lower case, in UTF-8, with a blank for each run of ASCII characters that are neither letter nor digit, and
/// one at either end. Letters outside ASCII stay; so do dashes and quotation marks, which no keyword has.
private func wordsOnly(_ text: String) -> [UInt8] {
    var words: [UInt8] = [0x20]
    words.reserveCapacity(text.utf8.count + 2)
    for byte in text.lowercasedUTF8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: words.append(byte)
        default: if words.last != 0x20 { words.append(0x20) }
        }
    }
    if words.last != 0x20 { words.append(0x20) }
    return words
}
