internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import JSON

/// How `build` tells what it did.
enum BuildFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// One document on standard output, in the form of `check --format json`; how long it took is not in it, so that the
    /// same build gives the same bytes.
    case json
}

/// What `build` tells programs: what it found wrong, and in the summary what it wrote.
struct BuildDocument {
    let output: String
    let language: MessageLanguage

    /// Where nothing was written.
    func text(_ diagnostics: [Diagnostic]) -> String {
        JSONPrinter(language: language).print(
            diagnostics, facts: [JSON.Member("written", false), JSON.Member("output", .string(output))])
    }

    func text(_ diagnostics: [Diagnostic], _ built: BuildText.Built, _ summary: PublicationSummary) -> String {
        let files: JSON = [
            "added": .number(summary.added.count), "changed": .number(summary.changed.count),
            "removed": .number(summary.removed.count), "unchanged": .number(summary.unchanged),
        ]
        return JSONPrinter(language: language).print(
            diagnostics,
            facts: [
                JSON.Member("written", true), JSON.Member("output", .string(output)),
                JSON.Member("services", .number(built.services)), JSON.Member("pages", .number(built.pages)),
                JSON.Member("bytes", .number(summary.bytes)), JSON.Member("files", files),
                JSON.Member("foreign", .array(summary.foreign.map(JSON.string))),
            ])
    }
}
