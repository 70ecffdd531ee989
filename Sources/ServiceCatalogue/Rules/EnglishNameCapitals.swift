internal import Diagnostics

extension Rule {
    /// Every word of an English name has a capital, but articles, prepositions and conjunctions.
    static let englishNameCapitals = Rule(
        "english-name-capitals", .warning, basis: .guidelineOnNames,
        title: Wording(
            nb: "Ordene i det engelske navnet har stor forbokstav, unntatt småord.",
            en: "The words of an English name have capitals, but for articles, prepositions and conjunctions."),
        explanation: Wording(
            nb: """
                Artikler, preposisjoner og bindeord («the», «of», «and») skrives med liten forbokstav, alle andre ord \
                med stor. Er navnet godkjent og trykt på en annen måte, la det stå og gi raden et unntak med \
                begrunnelse.
                """,
            en: """
                Articles, prepositions and conjunctions ("the", "of", "and") have a small letter, all other words a \
                capital. If the name was approved and printed in another form, leave it and give the row a waiver with \
                the reason.
                """),
        wrong: """
            en: Norwegian National Advisory Unit on elbow surgery
            """,
        right: """
            en: Norwegian National Advisory Unit on Elbow Surgery
            """,
        .service { service, _ in
            guard service.category.namePrefix?[.en] != nil, let name = service.name[.en] else { return [] }
            guard !isPlainTitle(name) else { return [] }
            let words = name.split(separator: " ").map(String.init)
            let corrected = words.enumerated().map { $0.offset == 0 ? $0.element : inTitleCase($0.element) }
            guard corrected != words else { return [] }
            let wrong = zip(words, corrected).filter { $0.0 != $0.1 }.map { "'\($0.0)'" }.joined(separator: ", ")
            return [
                Finding(
                    at: service.locations[.englishName],
                    Wording(
                        nb: "det engelske navnet '\(name)' har feil forbokstav i \(wrong)",
                        en: "the English name '\(name)' has the wrong kind of first letter in \(wrong)"),
                    help: Wording(
                        nb: "skriv '\(corrected.joined(separator: " "))'",
                        en: "write '\(corrected.joined(separator: " "))'"))
            ]
        })
}

/// Whether every word begins with a capital A to Z or a digit, or is one of the commonest small words: so do nearly all
/// names, and looking closer costs twenty times as much.
private func isPlainTitle(_ name: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: " ")).enumerated().allSatisfy { index, word in
        guard let first = word.first else { return true }
        if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) {
            return index == 0 || word.count > 7 || !smallWords.contains(String(Substring(word)).lowercased())
        }
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) { return true }
        return commonSmallWords.contains { word.elementsEqual($0.utf8) }
    }
}

private let commonSmallWords = ["for", "on", "and", "in", "of", "with"]

private let smallWords: Set<String> = [
    "a", "an", "the", "and", "but", "nor", "or", "about", "after", "against", "among", "as", "at", "before", "between",
    "by", "during", "for", "from", "in", "into", "near", "of", "on", "over", "per", "through", "to", "towards", "under",
    "upon", "via", "with", "within", "without",
]

/// The word with its first letter as the naming guide wants it; a word that begins otherwise stays as it is.
private func inTitleCase(_ word: String) -> String {
    guard let index = word.firstIndex(where: { !"(\"'«“".contains($0) }), word[index].isLetter else { return word }
    let letter = word[index]
    // "A" alone is a letter as often as an article (Hepatitis A), and no small word has only capitals (the clinic ON).
    if smallWords.contains(word.lowercased()) {
        return word == word.uppercased() ? word : word.lowercased()
    }
    guard letter.isLowercase, word[index...].dropFirst().allSatisfy({ !$0.isUppercase }) else { return word }
    return word[..<index] + letter.uppercased() + word[word.index(after: index)...]
}
