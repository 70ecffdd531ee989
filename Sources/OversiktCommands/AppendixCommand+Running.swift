internal import AppendixComparison
internal import AppendixTables
internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import ServiceCatalogue

/// What is written, or compared, once the content has been read.
extension AppendixCommand {
    func selection(from catalogue: Catalogue) throws -> AppendixSelection {
        let found = catalogue.regions.first { $0.id == region }
        if let region, found == nil {
            let ids = catalogue.regions.map(\.id).joined(separator: ", ")
            throw wrongUsage(
                nb: "--region tar en av \(ids), ikke '\(visible(region))'",
                en: "--region takes one of \(ids), not '\(visible(region))'")
        }
        return AppendixSelection(
            tables: table.numbers, region: found, language: options.language == .en ? .en : .nb,
            asOf: catalogue.settings.asOf)
    }

    func appendix(
        _ catalogue: Catalogue, _ selection: AppendixSelection, _ session: Session
    ) throws -> Appendix {
        guard let since else {
            let appendix = Appendix(catalogue, selection)
            if let number = table.numbers?.first, appendix.tables.isEmpty, appendix.guides.isEmpty {
                throw nothing(of: number, session)
            }
            return appendix
        }
        let bytes = try SingleFile(since).read(limit: AppendixCommand.largestFile)
        do throws(ExportError) {
            return try Appendix(catalogue, selection, since: ExportedAppendix(json: bytes))
        } catch {
            session.report.print([error.diagnostic(file: since)], from: session.sources, in: options)
            throw ExitCode(1)
        }
    }

    /// The content has nothing to make an appendix of.
    func nothing(of number: Int, _ session: Session) -> ExitCode {
        let file = "\(options.content)/\(AppendixGuide.file(of: number))"
        let diagnostic = Diagnostic(
            .error, "appendix-without-content", at: SourceLocation(file),
            Wording(
                nb: "innholdet har ingenting til vedlegg \(number)", en: "the content has nothing for Vedlegg \(number)"
            ),
            help: Wording(
                nb: "skriv filen; 'oversikt schema --manual' sier hva som står i den",
                en: "write the file; 'oversikt schema --manual' says what stands in it"))
        session.report.print([diagnostic], from: session.sources, in: options)
        return ExitCode(1)
    }

    func write(_ appendix: Appendix) throws {
        let bytes = chosenFormat.bytes(of: appendix)
        if output == "-" { try StandardOutput.write(bytes) } else { try SingleFile(output).write(bytes) }
    }

    /// Says what differs, row by row; nothing on standard output but the closing line.
    func report(
        _ file: String, against catalogue: Catalogue, _ selection: AppendixSelection, _ session: Session
    ) throws {
        let report = Report(language: options.language, isQuiet: options.quiet, limits: options.limits)
        let bytes = try SingleFile(file).read(limit: AppendixCommand.largestFile)
        let found: [Diagnostic]
        var rows = 0
        do throws(PublishedFileError) {
            let published = try PublishedAppendix(bytes, file: file, regions: catalogue.regions)
            var selection = selection
            selection.language = published.language
            let appendix = Appendix(catalogue, selection)
            rows = appendix.tables.reduce(0) { $0 + $1.rows.count }
            found = AppendixComparison(of: published, with: appendix).diagnostics.sorted
        } catch {
            found = [error.diagnostic(file: file)]
        }
        report.print(found, from: session.sources, in: options)
        try report.say(verdict(differences: found.count, rows: rows, file))
        if !found.isEmpty { throw ExitCode(1) }
    }

    func verdict(differences: Int, rows: Int, _ file: String) -> Wording {
        guard differences > 0 else {
            return Wording(
                nb: "Ingen forskjeller: \(rows) rader sier det samme som '\(file)'.",
                en: "No differences: \(rows) rows say the same as '\(file)'.")
        }
        return Wording(
            nb: "\(differences) \(differences == 1 ? "forskjell" : "forskjeller").",
            en: "\(differences) \(differences == 1 ? "difference" : "differences").")
    }

    /// A guideline with pictures is some tens of megabytes.
    private static let largestFile = 256 << 20
}
