internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import ServiceCatalogue

/// One run over the content: the folders read, and what came of them.
struct Session {
    let options: SharedOptions
    let report: Report
    let sources: Pipeline.Sources
    let outcome: Pipeline.Outcome
    private let sorted: [Diagnostic]

    init(_ options: SharedOptions) throws {
        self.options = options
        let report = Report(language: options.language, isQuiet: options.quiet)
        self.report = report
        report.progress(Wording(nb: "Leser \(options.content)/ …", en: "Reading \(options.content)/ …"))
        defer { report.endProgress() }
        var found = DiagnosticList()
        var sources = Pipeline.Sources(
            content: try FileTree.read(options.content, diagnostics: &found), theme: FileTree(), themeFolder: "")
        outcome = try Pipeline(options: options).outcome(of: &sources, found: found)
        self.sources = sources
        sorted = outcome.diagnostics.sorted
    }

    var hasFailed: Bool {
        sorted.contains { $0.severity == .error || (options.strict && $0.severity == .warning) }
    }

    func printDiagnostics() { report.print(sorted, from: sources, contentFolder: options.content) }

    func count(_ severity: Diagnostic.Severity) -> Int { sorted.count { $0.severity == severity } }

    /// "105 tjenester lest: 0 feil, 2 advarsler, 1 tips."
    var verdict: Wording {
        let services = outcome.catalogue?.services.count ?? 0
        return Wording(
            nb: "\(services) tjenester lest: \(findings.nb).", en: "\(services) services read: \(findings.en).")
    }

    var findings: Wording {
        let (errors, warnings, hints) = (count(.error), count(.warning), count(.hint))
        return Wording(
            nb: "\(errors) feil, \(warnings) \(warnings == 1 ? "advarsel" : "advarsler"), \(hints) tips",
            en:
                "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings"), \(hints) \(hints == 1 ? "hint" : "hints")"
        )
    }
}

/// Runs a command; what the machine fails at is said in one sentence and gives exit code 74.
func withMachineFailures(_ language: MessageLanguage, _ body: () throws -> Void) throws {
    let report = Report(language: language, isQuiet: false)
    do { try body() } catch let error as FileError {
        report.complain("oversikt: \(error.wording[language])")
        throw ExitCode(74)
    } catch let error as PublicationError {
        report.complain("oversikt: \(error.wording[language])")
        throw ExitCode(74)
    }
}
