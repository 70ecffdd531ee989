internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import ServiceCatalogue

struct NewArticleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "article",
            abstract: Wording(
                nb: "Skriv filene til en ny artikkel, til å fylle inn.",
                en: "Write the files of a new article, to be filled in."
            ).spoken,
            discussion: Wording(
                nb: """
                    Det som ikke oppgis, blir spurt om på en terminal. Artikkelen kommer sist i gruppen; gruppene står \
                    under 'article_groups' i site.yml. Skal den også stå i menyen, så føy id-en til 'menu' der.

                      oversikt new article om-henvisning --title "Om henvisning" --english-title "About referral" \
                        --group tjenestene
                    """,
                en: """
                    What is not given by options is asked for on a terminal. The article becomes the last of its group; \
                    the groups stand under 'article_groups' in site.yml. To have it in the menu as well, add its id to \
                    'menu' there.

                      oversikt new article om-henvisning --title "Om henvisning" --english-title "About referral" \
                        --group tjenestene
                    """
            ).spoken)
    }

    @Argument(
        help: ArgumentHelp(
            nb: "Id-en: små bokstaver, tall og bindestreker. Den blir adressen.",
            en: "The id: small letters, digits and hyphens. It becomes the address.", value: .id))
    var id: String

    @Option(help: ArgumentHelp(nb: "Overskriften på norsk.", en: "The title in Norwegian.", value: .name))
    var title: String?

    @Option(help: ArgumentHelp(nb: "Overskriften på engelsk.", en: "The title in English.", value: .name))
    var englishTitle: String?

    @Option(help: ArgumentHelp(nb: "Gruppen den skal stå i.", en: "The group in which it is to stand.", value: .id))
    var group: String?

    @Flag(help: ArgumentHelp(nb: "Skriv den norske teksten på nynorsk.", en: "Write the Norwegian text in nynorsk."))
    var nynorsk = false

    @Option(help: .content)
    var content = "content"

    @Option(name: .customLong("lang"), help: .language)
    var language = MessageLanguage.spoken

    func run() throws {
        try withMachineFailures(language) {
            let content = try StandingContent(content, Report(language: language, isQuiet: false))
            try content.checkIsFree(
                id, among: content.catalogue.articles.map(\.id), files: ["articles/\(id).md", "articles/\(id).en.md"])
            var skeleton = try skeleton(
                .atTerminal(language), isEnglish: content.catalogue.settings.sides.contains(.english))
            skeleton.place = group.map { ($0, after(content.catalogue.articles, in: $0)) }
            try content.write(skeleton.edits)
        }
    }

    /// The number after the last in use.
    private func after(_ articles: [Article], in group: String) -> Int {
        (articles.filter { $0.group == group }.compactMap(\.order).max() ?? 0) + 1
    }

    private func skeleton(_ interview: Interview, isEnglish: Bool) throws -> ArticleSkeleton {
        let norwegian = try title ?? interview.ask(Wording(nb: "Overskrift på norsk", en: "Title in Norwegian"))
        let english =
            try isEnglish
            ? englishTitle ?? interview.ask(Wording(nb: "Overskrift på engelsk", en: "Title in English")) : nil
        let missing = [norwegian == nil ? "--title" : nil, isEnglish && english == nil ? "--english-title" : nil]
            .compactMap(\.self).joined(separator: ", ")
        guard let norwegian, missing.isEmpty else {
            throw wrongUsage(nb: "oppgi også \(missing)", en: "give \(missing), too")
        }
        return ArticleSkeleton(id: id, title: norwegian, englishTitle: english, language: nynorsk ? .nn : .nb)
    }
}

/// The files of a new article, with marks where a person must write.
struct ArticleSkeleton {
    let id: String
    let title: String
    /// Nil on a site without an English side.
    let englishTitle: String?
    /// `nb` or `nn`.
    let language: Language
    /// The group and the number in it; nil for an article that stands in none.
    var place: (group: String, order: Int)?

    var edits: FileEdits {
        var edits = FileEdits()
        edits.write(Array(norwegianText.utf8), to: "articles/\(id).md")
        if englishTitle != nil { edits.write(Array(englishText.utf8), to: "articles/\(id).en.md") }
        return edits
    }

    private var norwegianText: String {
        let english = englishTitle.map { "\n  en: \(quotedYAML($0))" } ?? ""
        let group = place.map { "\ngroup: \(quotedYAML($0.group))\norder: \($0.order)" } ?? ""
        let englishSummary = englishTitle == nil ? "" : "\n  en: \"\(fillInMark): det samme på engelsk\""
        return """
            ---
            id: \(id)\(language == .nn ? "\nlang: nn" : "")
            title:
              \(language.tag): \(quotedYAML(title))\(english)
            summary:
              \(language.tag): "\(fillInMark): en setning om hva artikkelen forteller"\(englishSummary)\(group)
            ---
            \(fillInMark): Skriv det viktigste først, med korte setninger og vanlige ord. Del lange tekster med '## Overskrift'.

            """
    }

    private var englishText: String {
        """
        ---
        id: \(id)
        lang: en
        ---
        \(fillInMark): Write what matters most first, in short sentences and plain words. Divide long texts by '## Heading'.

        """
    }
}
