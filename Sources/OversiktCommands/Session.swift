internal import ArgumentParser
internal import BuiltInFiles
internal import Diagnostics
internal import ExternalLinks
internal import FileTrees
internal import Files
internal import ServiceCatalogue

/// One run over the content: the folders read, and what came of them.
struct Session {
    let options: SharedOptions
    let report: Report
    private(set) var sources: Pipeline.Sources
    private(set) var outcome: Pipeline.Outcome
    private(set) var sorted: [Diagnostic]

    /// - Parameters:
    ///   - makesSite: false for what needs the catalogue alone.
    ///   - isAside: whether standard output belongs to a document.
    ///   - known: what the last run over the same folders left; nil for a run that is alone.
    init(
        _ options: SharedOptions, makesSite: Bool = true, isAside: Bool = false, knowing known: Pipeline.Known? = nil
    ) throws {
        let report = Report(
            language: options.language, isQuiet: options.quiet, limits: options.limits, isAside: isAside)
        report.progress(Wording(nb: "Leser \(options.content)/ …", en: "Reading \(options.content)/ …"))
        defer { report.endProgress() }
        let sources = try Pipeline.Sources(reading: options, themes: makesSite)
        self.init(options, of: sources, report, makesSite: makesSite, knowing: known)
    }

    private init(
        _ options: SharedOptions, of sources: Pipeline.Sources, _ report: Report, makesSite: Bool = true,
        knowing known: Pipeline.Known? = nil
    ) {
        self.options = options
        self.report = report
        self.sources = sources
        outcome = Pipeline(settings: options.pipeline).outcome(
            of: sources, makesSite: makesSite, knowing: known)
        sorted = outcome.diagnostics.sorted
    }

    /// The same run over the content with another file in the place of one, or one more.
    func with(_ file: File) -> Session {
        var sources = sources
        sources.content = FileTree(files: sources.content.files + [file])
        return Session(options, of: sources, report)
    }

    /// Lets go of the files' bytes, once all that quotes them is printed: at 50,000 services they are 170 MB.
    mutating func forgetSources() {
        sources = Pipeline.Sources()
        giveFreeMemoryBack()
    }

    /// Adds what was found out after the content had been read.
    mutating func add(_ diagnostics: DiagnosticList) {
        outcome.diagnostics.append(contentsOf: diagnostics)
        sorted = outcome.diagnostics.sorted
    }

    var hasFailed: Bool {
        sorted.contains { $0.severity == .error || (options.strict && $0.severity == .warning) }
    }

    /// - Parameter least: hints are for those who ask with `check`; a build shows what stops it, or could.
    func printDiagnostics(atLeast least: Diagnostic.Severity = .hint) {
        report.print(sorted, atLeast: least, from: sources, in: options)
    }

    /// What the run found, for a program to read; nil where people read it.
    func document(as format: CheckFormat) -> String? {
        let shown = options.quiet ? sorted.filter { $0.severity == .error } : sorted
        return format.document(shown, limits: options.limits, of: outcome.review, in: options.language)
    }

    /// How many findings are waived, and how the two forms of Norwegian share the texts.
    var statistics: Wording? {
        guard let review = outcome.review else { return nil }
        let (count, nynorsk) = (review.waivedCount, review.nynorsk)
        let law = nynorsk.isLawful ? Wording(nb: "", en: "") : .quarterOfEachForm
        return Wording(
            nb: """
                \(count) funn er unntatt med begrunnelse. \(nynorsk.nynorsk) av \(nynorsk.all) norske tekster er på \
                nynorsk (\(nynorsk.percent) %)\(law.nb).
                """,
            en: """
                \(count) \(count == 1 ? "finding is" : "findings are") waived with a reason. \(nynorsk.nynorsk) of \(nynorsk.all) Norwegian texts are in \
                nynorsk (\(nynorsk.percent) %)\(law.en).
                """)
    }

    func count(_ severity: Diagnostic.Severity) -> Int { sorted.count { $0.severity == severity } }

    /// "105 tjenester lest: 0 feil, 2 advarsler, 1 tips."
    var verdict: Wording {
        let count = outcome.hiddenCount
        let read = Wording.services((outcome.catalogue?.services.count ?? 0) + count)
        let hidden =
            count == 0
            ? Wording(nb: "", en: "") : Wording(nb: ", \(count) av dem vises ikke", en: ", \(count) of them not shown")
        return Wording(
            nb: "\(read.nb) lest\(hidden.nb): \(findings.nb).", en: "\(read.en) read\(hidden.en): \(findings.en).")
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

extension Wording {
    /// "1 tjeneste", "2 tjenester"
    static func services(_ count: Int) -> Wording {
        Wording(
            nb: "\(count) \(count == 1 ? "tjeneste" : "tjenester")",
            en: "\(count) \(count == 1 ? "service" : "services")")
    }

    fileprivate static let quarterOfEachForm = Wording(
        nb: "; språkloven vil ha minst en fjerdedel på hver målform",
        en: "; the Language Act wants at least a quarter in each form")
}

extension Pipeline.Sources {
    /// - Parameter themes: whether they are wanted.
    init(reading options: SharedOptions, themes: Bool) throws {
        do throws(FileError) {
            content = try FileTree.read(options.content, jobs: options.jobs, diagnostics: &contentProblems)
        } catch {
            guard error.isAbsence else { throw error }
            throw ContentAbsence(folder: options.content)
        }
        if content.files.isEmpty, !contentProblems.hasErrors { throw ContentAbsence(folder: options.content) }
        guard themes else { return }
        do throws(FileError) {
            self.themes = try FileTree.read(options.themes, jobs: options.jobs, diagnostics: &themeProblems)
        } catch {
            // That the theme is not there is told with its name.
            guard error.isAbsence else { throw error }
        }
        completeThemes()
    }

    /// The program carries the standard theme; a folder of that name goes before it, as a whole.
    private mutating func completeThemes() {
        if themes.files.contains(where: { $0.path.hasPrefix("\(BuiltInTheme.name)/") }) { return }
        themes = FileTree(files: BuiltInTheme.files + themes.files)
    }
}

/// There is no content where it was looked for.
struct ContentAbsence: MachineFailure {
    let folder: String

    var wording: Wording {
        let shown = visible(folder)
        return Wording(
            nb: """
                det er ikke noe innhold i '\(shown)'; gå til mappen nettstedet ligger i, oppgi en annen med --content, \
                eller begynn et nytt nettsted med 'oversikt init nettsted'
                """,
            en: """
                there is no content in '\(shown)'; go to the folder of the site, name another with --content, or \
                begin a new site with 'oversikt init site'
                """)
    }
}
