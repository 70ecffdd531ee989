internal import ArgumentParser
internal import Diagnostics
internal import FileTrees

/// `oversikt clean`: takes a built site away.
struct CleanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "clean",
            abstract: Wording(
                nb: "Ta bort det bygde nettstedet og det som er lagret ved siden av det.",
                en: "Take away the built site and what is kept beside it."
            ).spoken,
            discussion: Wording(
                nb: """
                    Sletter filene 'oversikt build' har skrevet, og mappen .oversikt-public ved siden av. Filer som \
                    oversikt ikke har skrevet, får være i fred og blir nevnt. Uten den mappen vet ingen hvilke filer \
                    som er oversikts, og da slettes ingenting.

                    Adressene i nettstedet vernes ikke lenger av neste bygg; er de publisert, så gi bygget en kopi med \
                    --against.

                    Sluttkoder: 0 borte, 1 det er ikke noe nettsted av oversikt der, 64 feil bruk, 74 en fil kunne ikke \
                    slettes.
                    """,
                en: """
                    Deletes the files that `oversikt build` wrote, and the folder .oversikt-public beside them. Files \
                    that oversikt did not write are left alone and named. Without that folder nobody knows which files \
                    are oversikt's, and nothing is deleted.

                    The next build no longer protects the addresses of the site; if they are published, give it a copy \
                    with --against.

                    Exit codes: 0 gone, 1 no site of oversikt's is there, 64 wrong usage, 74 a file could not be \
                    deleted.
                    """
            ).spoken)
    }

    @Option(
        help: ArgumentHelp(nb: "Mappen med nettstedet.", en: "The folder with the site.", value: .folder),
        completion: .directory)
    var output = "public"

    @Option(name: .customLong("lang"), help: .language)
    var language = MessageLanguage.spoken

    func run() throws {
        try withMachineFailures(language) {
            let report = Report(language: language, isQuiet: false)
            guard let removal = try SiteRemoval.run(output) else { throw report.refusal(.noSite(output)) }
            try report.say(.gone(removal, from: output))
        }
    }
}

extension Wording {
    fileprivate static func noSite(_ output: String) -> Wording {
        let shown = visible(output)
        return Wording(
            nb: "'\(shown)' er ikke noe nettsted som oversikt har bygd her; ingenting er slettet",
            en: "'\(shown)' is no site that oversikt has built here; nothing was deleted")
    }

    fileprivate static func gone(_ removal: SiteRemoval, from output: String) -> Wording {
        let (count, shown) = (removal.removed, visible(output))
        let kept = visible(removal.foreign.joined(separator: ", "))
        return Wording(
            nb: "\(count) \(count == 1 ? "fil" : "filer") slettet fra \(shown)/."
                + (kept.isEmpty ? "" : "\nIkke skrevet av oversikt, står urørt: \(kept)"),
            en: "\(count) \(count == 1 ? "file" : "files") deleted from \(shown)/."
                + (kept.isEmpty ? "" : "\nNot written by oversikt, left alone: \(kept)"))
    }
}
