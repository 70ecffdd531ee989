public import ArgumentParser
internal import Diagnostics
internal import Parallelism
internal import ServiceCatalogue

/// The options that every command over the content has.
struct SharedOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with the texts and the registry.", valueName: "folder"))
    var content = "content"

    @Option(help: ArgumentHelp("The folder that holds the themes.", valueName: "folder"))
    var themes = "themes"

    @Option(help: ArgumentHelp("The theme to use instead of the one that site.yml names.", valueName: "name"))
    var theme: String?

    @Option(help: ArgumentHelp("Where the site will stand, instead of site.yml's base_url.", valueName: "address"))
    var baseURL: String?

    @Option(
        help: ArgumentHelp("The day to measure terms against, instead of site.yml's as_of.", valueName: "yyyy-mm-dd"))
    var asOf: String?

    @Flag(help: "Let warnings fail the run, too.")
    var strict = false

    @Option(help: ArgumentHelp("How many threads to use. The result is the same with any number.", valueName: "number"))
    var jobs = availableProcessors

    @Option(name: .customLong("lang"), help: "The language of messages: nb or en.")
    var language = MessageLanguage.nb

    @Flag(help: "Print errors only.")
    var quiet = false

    /// What of them decides about the site.
    var pipeline: Pipeline.Settings {
        Pipeline.Settings(
            content: content, themes: themes, theme: theme, baseAddress: baseURL.flatMap(SharedOptions.baseAddress),
            asOf: asOf.flatMap { CalendarDate(parsing: $0) }, jobs: jobs)
    }

    /// A web address under which a site can stand; nil for anything else.
    private static func baseAddress(_ text: String) -> WebAddress? {
        guard let address = try? WebAddress(parsing: text), address.isOnWeb,  // the caller says what is wrong
            !address.href.contains("?"), !address.href.contains("#")
        else { return nil }
        return address
    }

    mutating func validate() throws {
        // Places are shown as folder/file; a slash that a shell has completed must not stand there twice.
        for folder in [\SharedOptions.content, \.themes] {
            while self[keyPath: folder].count > 1, self[keyPath: folder].hasSuffix("/") {
                self[keyPath: folder].removeLast()
            }
        }
        guard jobs >= 1, jobs <= 256 else { throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs).") }
        if let baseURL, SharedOptions.baseAddress(baseURL) == nil {
            throw ValidationError("--base-url takes a web address such as https://oversikt.example/, not '\(baseURL)'.")
        }
        if let asOf, CalendarDate(parsing: asOf) == nil {
            throw ValidationError("--as-of takes a day such as 2026-11-01, not '\(asOf)'.")
        }
    }
}

extension MessageLanguage: ExpressibleByArgument {}
