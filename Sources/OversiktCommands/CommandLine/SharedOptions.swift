internal import ArgumentParser
internal import Diagnostics
internal import Parallelism
internal import ServiceCatalogue

/// The options that every command over the content has.
struct SharedOptions: ParsableArguments {
    @Option(help: .content, completion: .directory)
    var content = "content"

    @Option(
        help: ArgumentHelp(nb: "Mappen med temaene.", en: "The folder that holds the themes.", value: .folder),
        completion: .directory)
    var themes = "themes"

    @Option(
        help: ArgumentHelp(
            nb: "Temaet som brukes i stedet for det site.yml nevner.",
            en: "The theme to use instead of the one that site.yml names.", value: .name),
        completion: .themes)
    var theme: String?

    @Option(
        help: ArgumentHelp(
            nb: "Adressen nettstedet skal stå på, i stedet for base_url i site.yml.",
            en: "Where the site will stand, instead of site.yml's base_url.", value: .address))
    var baseURL: String?

    @Option(
        help: ArgumentHelp(
            nb: "Dagen som tider regnes mot, i stedet for as_of i site.yml.",
            en: "The day to measure terms against, instead of site.yml's as_of.", value: .day))
    var asOf: String?

    @Flag(
        help: ArgumentHelp(
            nb: "Vis også tekster med 'draft: true', merket som utkast.",
            en: "Show texts with 'draft: true', too, marked as drafts."))
    var drafts = false

    @Flag(help: ArgumentHelp(nb: "La også advarsler stanse kjøringen.", en: "Let warnings fail the run, too."))
    var strict = false

    @Flag(
        help: ArgumentHelp(
            nb: "Vis alle funn, ikke bare de første av hver regel.",
            en: "Show every finding, not only the first of each rule."))
    var all = false

    @Option(
        help: ArgumentHelp(
            nb: "Hvor mange tråder som brukes. Resultatet er det samme.",
            en: "How many threads to use. The result is the same with any number.", value: .number))
    var jobs = availableProcessors

    @Option(name: .customLong("lang"), help: .language)
    var language = MessageLanguage.spoken

    @Flag(help: ArgumentHelp(nb: "Vis bare feil.", en: "Print errors only."))
    var quiet = false

    /// What of them decides about the site.
    var pipeline: Pipeline.Settings {
        Pipeline.Settings(
            content: content, themes: themes, theme: theme, baseAddress: baseURL.flatMap(SharedOptions.baseAddress),
            asOf: asOf.flatMap { CalendarDate(parsing: $0) }, showsDrafts: drafts, jobs: jobs)
    }

    /// A web address under which a site can stand; nil for anything else.
    private static func baseAddress(_ text: String) -> WebAddress? {
        guard let address = try? WebAddress(parsing: text), address.canBeBase else { return nil }  // the caller tells
        return address
    }

    var limits: FindingSelection.Limits { all ? .none : .usual }

    mutating func validate() throws {
        // Places are shown as folder/file; a slash that a shell has completed must not stand there twice.
        for folder in [\SharedOptions.content, \.themes] {
            while self[keyPath: folder].count > 1, self[keyPath: folder].hasSuffix("/") {
                self[keyPath: folder].removeLast()
            }
        }
        guard jobs >= 1, jobs <= 256 else {
            throw wrongUsage(
                nb: "--jobs tar et tall fra 1 til 256, ikke \(jobs)",
                en: "--jobs takes a number from 1 to 256, not \(jobs)")
        }
        if let baseURL, SharedOptions.baseAddress(baseURL) == nil {
            let shown = visible(baseURL)
            throw wrongUsage(
                nb: "--base-url tar adressen til en forside, som https://oversikt.example/, ikke '\(shown)'",
                en: "--base-url takes the address of a home page, such as https://oversikt.example/, not '\(shown)'")
        }
        if let asOf, CalendarDate(parsing: asOf) == nil {
            throw wrongUsage(
                nb: "--as-of tar en dag som 2026-11-01, ikke '\(visible(asOf))'",
                en: "--as-of takes a day such as 2026-11-01, not '\(visible(asOf))'")
        }
    }
}
