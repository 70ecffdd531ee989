internal import Diagnostics
internal import ServiceCatalogue

/// What is wrong with the placeholders of an article.
extension Diagnostic {
    static func unknownPlaceholder(_ name: String, at location: SourceLocation) -> Diagnostic {
        let names = ArticlePlaceholder.Name.allCases.map(\.rawValue)
        return Diagnostic(
            .error, "unknown-article-placeholder", at: location,
            Wording(
                nb: "plassholderen \(quoted(name)) finnes ikke", en: "there is no placeholder \(quoted(name))"),
            help: oneOf(names, nearest: nearestName(to: name, among: names)))
    }

    static func unknownPlaceholderArgument(
        _ word: String, of name: ArticlePlaceholder.Name, among choices: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-placeholder-argument", at: location,
            Wording(
                nb: "\(quoted(word)) kan ikke stå etter '\(name.rawValue)'",
                en: "\(quoted(word)) may not stand after '\(name.rawValue)'"),
            help: choices.isEmpty
                ? Wording(
                    nb: "skriv bare '{{ \(name.rawValue) }}'", en: "write '{{ \(name.rawValue) }}' and nothing else")
                : oneOf(choices, nearest: nearestName(to: word, among: choices)))
    }

    static func repeatedPlaceholderArgument(
        _ word: String, of name: ArticlePlaceholder.Name, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "repeated-placeholder-argument", at: location,
            Wording(
                nb: "\(quoted(word)) er én for mye: '\(name.rawValue)' tar høyst én av hvert slag",
                en: "\(quoted(word)) is one too many: '\(name.rawValue)' takes at most one of each kind"),
            help: Wording(nb: "skriv én plassholder for hver", en: "write a placeholder for each"))
    }

    static func unfinishedPlaceholder(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "unfinished-placeholder", at: location,
            Wording(nb: "plassholderen har ingen '}}' på samme linje", en: "the placeholder has no '}}' on its line"),
            help: Wording(nb: "skriv '{{ navn }}' på én linje", en: "write '{{ name }}' on one line"))
    }

    static func placeholderNotHere(
        _ name: ArticlePlaceholder.Name, _ fault: PlaceholderFault, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "placeholder-not-here", at: location,
            Wording(
                nb: "plassholderen '\(name.rawValue)' kan ikke stå \(fault.place.nb)",
                en: "the placeholder '\(name.rawValue)' may not stand \(fault.place.en)"),
            help: fault.help)
    }

    static func placeholderInFrontMatter(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "placeholder-not-here", at: location,
            Wording(
                nb: "'\(key)' har en plassholder, og den fylles bare i teksten",
                en: "'\(key)' has a placeholder, and those are filled in the text only"),
            help: Wording(nb: "skriv det uten tall som blir gamle", en: "write it without numbers that grow old"))
    }

    private static func oneOf(_ names: [String], nearest: String?) -> Wording {
        let list = names.joined(separator: ", ")
        let choices = Wording(nb: "skriv en av disse: \(list)", en: "write one of these: \(list)")
        guard let near = Wording.didYouMean(nearest) else { return choices }
        return Wording(nb: "\(near.nb) Ellers: \(choices.nb)", en: "\(near.en) Else: \(choices.en)")
    }
}

extension PlaceholderFault {
    fileprivate var place: Wording {
        switch self {
        case .notInAnArticle: Wording(nb: "i teksten om en tjeneste", en: "in the text about a service")
        case .inPicture: Wording(nb: "i teksten til et bilde", en: "in the text of an image")
        case .inHeading: Wording(nb: "i en overskrift", en: "in a heading")
        case .notAlone: Wording(nb: "sammen med annen tekst", en: "with other text")
        }
    }

    fileprivate var help: Wording {
        switch self {
        case .notInAnArticle: Wording(nb: "skriv det i en artikkel", en: "write it in an article")
        case .inPicture, .inHeading:
            Wording(nb: "flytt den til et avsnitt", en: "move it to a paragraph")
        case .notAlone:
            Wording(
                nb: "gi den et eget avsnitt, med tomme linjer rundt og ikke i en liste, et sitat eller en tabell",
                en: "give it a paragraph of its own, with empty lines around it, not in a list, a quotation or a table")
        }
    }
}
