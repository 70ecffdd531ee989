internal import ArgumentParser
internal import Diagnostics
internal import FileTrees
internal import Glibc
internal import Parallelism
internal import Preview
internal import ServiceCatalogue

/// `oversikt serve`: the site as it will be, in a browser, new at every save. Nothing is written.
struct ServeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve",
            abstract: Wording(
                nb: "Vis nettstedet i nettleseren mens du skriver; skriv ingenting.",
                en: "Show the site in a browser while you write; write nothing."
            ).spoken,
            discussion: Wording(
                nb: """
                    Leser content/ og viser nettstedet slik det blir, med utkast (draft: true) merket. Når en fil lagres, \
                    blir siden ny der den står. Er det en feil, blir den siste siden som lot seg bygge, stående, med feilen \
                    over; advarsler og tips ligger bak en knapp nede til høyre. Ctrl-C stanser.

                    Stedene i meldingene er lenker når OVERSIKT_EDITOR eller --editor-url sier hvordan redigereren din \
                    åpnes. Bare denne maskinen når forhåndsvisningen, om ikke --host sier noe annet.

                    Sluttkoder: 0 stanset, 64 feil bruk, 74 innholdet kunne ikke leses, eller porten er opptatt.

                      oversikt serve --open
                      oversikt serve --port 9000 --editor-url 'vscode://file/{path}:{line}:{column}'
                    """,
                en: """
                    Reads content/ and shows the site as it will be, with drafts (draft: true) marked. When a file is saved \
                    the page is renewed where it stands. While there is an error the last page that could be built stays, \
                    with the error over it; warnings and hints are behind a button at the bottom right. Ctrl-C stops it.

                    The places in messages are links where OVERSIKT_EDITOR or --editor-url says how your editor is opened. \
                    Nobody but this machine reaches the preview, unless --host says so.

                    Exit codes: 0 stopped, 64 wrong usage, 74 the content could not be read, or the port is taken.

                      oversikt serve --open
                      oversikt serve --port 9000 --editor-url 'vscode://file/{path}:{line}:{column}'
                    """
            ).spoken)
    }

    @OptionGroup var options: SharedOptions

    @Option(
        help: ArgumentHelp(
            nb: "Porten; 0 for en som er ledig. Uten den: 8080, eller den neste som er ledig.",
            en: "The port; 0 for any that is free. Without it: 8080, or the next that is free.", value: .number))
    var port: Int?

    @Option(
        help: ArgumentHelp(
            nb: "Adressen på denne maskinen det svares på, i tall, som 0.0.0.0 for alle.",
            en: "The address of this machine to answer at, in digits, such as 0.0.0.0 for all.", value: .address))
    var host = "127.0.0.1"

    @Flag(help: ArgumentHelp(nb: "Åpne nettleseren.", en: "Open the browser."))
    var open = false

    @Option(
        name: .customLong("editor-url"),
        help: ArgumentHelp(
            nb:
                "Adressen som åpner et sted i redigereren: vscode://file/{path}:{line}:{column}. Ellers OVERSIKT_EDITOR.",
            en:
                "The address that opens a place in your editor: vscode://file/{path}:{line}:{column}. Else OVERSIKT_EDITOR.",
            value: .address))
    var editorURL: String?

    mutating func validate() throws {
        if let port, !(0...65_535 ~= port) {
            throw wrongUsage(
                nb: "--port tar et tall fra 0 til 65535, ikke \(port)",
                en: "--port takes a number from 0 to 65535, not \(port)")
        }
        if let template = editorTemplate, EditorLink(template: template, folder: "/") == nil {
            let shown = visible(template)
            throw wrongUsage(
                nb: "redigererens adresse må være som vscode://file/{path}:{line}:{column}, ikke '\(shown)'",
                en: "the editor's address must be like vscode://file/{path}:{line}:{column}, not '\(shown)'")
        }
    }

    func run() throws {
        // Before any thread begins: all of them leave the signals to this one.
        let stop = StopSignal()
        try withMachineFailures(options.language) {
            // Watched before it is read, so that nothing falls between.
            let watch = FolderWatch([options.content, options.themes])
            let preview = PreviewRun(options: options)
            var memory = PreviewRun.Memory()
            let board = PreviewBoard(try preview.first(&memory))
            let server = try start(board)
            let text = ServeText(language: options.language)
            let address = text.address(host: digits, port: server.port, root: board.state.site?.root ?? "/")
            try preview.report.say(text.ready(at: address))
            if !isLocal { preview.report.complain(text.reachable(digits)[options.language]) }
            if watch.isSurveying { preview.report.complain(text.surveying[options.language]) }
            preview.follow(watch, board, memory)
            if open, !openBrowser(at: address) { preview.report.complain(text.noBrowser[options.language]) }
            Task.detached { await server.tellEnd(to: preview.report, stop) }
            stop.wait()
            try waitFor { await server.stop() }
            try preview.report.say(text.stopped)
        }
    }

    private var digits: String { host == "localhost" ? "127.0.0.1" : host }
    private var isLocal: Bool { digits.hasPrefix("127.") || digits == "::1" }

    private var editorTemplate: String? {
        editorURL ?? getenv("OVERSIKT_EDITOR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private var editor: EditorLink? { editorTemplate.flatMap { EditorLink(template: $0, folder: currentFolder()) } }

    // MARK: The port

    private static let usualPort = 8080

    private func start(_ board: PreviewBoard) throws -> PreviewServer {
        let answers = PreviewAnswers(editor: editor, isLocal: isLocal)
        let wanted = port ?? ServeCommand.usualPort
        if let server = try server(wanted, board, answers) { return server }
        let later = (wanted + 1...wanted + 50).filter { $0 <= 65_535 }
        for next in later {
            guard let server = try server(next, board, answers) else { continue }
            let text = ServeText(language: options.language)
            guard port != nil else {
                Report(language: options.language, isQuiet: options.quiet).complain(
                    text.taken(wanted, next: next)[options.language])
                return server
            }
            // Whoever names a port means that one.
            try waitFor { await server.stop() }
            throw PortTaken(port: wanted, free: next)
        }
        throw PortTaken(port: wanted, free: nil)
    }

    /// Nil where the port is taken.
    private func server(_ port: Int, _ board: PreviewBoard, _ answers: PreviewAnswers) throws -> PreviewServer? {
        let host = digits
        do {
            return try waitFor { try await PreviewServer(host: host, port: port, board: board, answers: answers) }
        } catch {
            guard let failure = error as? PreviewServer.StartFailure else { throw error }
            if case .portTaken = failure { return nil }
            throw ServerNotStarted(host: host, port: port, failure: failure)
        }
    }
}

extension PreviewServer {
    /// A server that ends by itself ends the program, and says why.
    fileprivate func tellEnd(to report: Report, _ stop: StopSignal) async {
        let reason = await end()
        if !reason.isEmpty, !stop.hasCome { report.complain("oversikt: \(visible(reason))") }
        stop.come()
    }
}
