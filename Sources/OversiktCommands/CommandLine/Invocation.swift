internal import ArgumentParser
internal import Diagnostics

/// One run of the program, from its arguments to its end.
struct Invocation {
    /// What is left to say once the command has done its work, or could not begin.
    enum Ending: Equatable {
        /// The command has said what there was to say.
        case code(Int32)
        /// Help that was asked for.
        case help(String)
        case wrongUsage(String)
    }

    let arguments: [String]
    let language: MessageLanguage
    /// `OVERSIKT_LANG`
    let environment: String?

    init(_ arguments: [String], environment: String? = nil) {
        self.arguments = arguments
        self.environment = environment
        language = MessageLanguage.ofRun(arguments, environment: environment)
    }

    func run() -> Ending {
        MessageLanguage.$spoken.withValue(language) {
            if let problem = unknownLanguage ?? unknownCommand { return .wrongUsage(problem) }
            do {
                var command = try OversiktCommand.parseAsRoot(arguments)
                try command.run()
                return .code(0)
            } catch { return ending(error) }
        }
    }

    private func ending(_ error: any Error) -> Ending {
        if let code = error as? ExitCode { return .code(code.rawValue) }
        guard OversiktCommand.exitCode(for: error) != .success else {
            return .help(ParserWords(language).help(OversiktCommand.fullMessage(for: error)))
        }
        return .wrongUsage(complaint(ParserWords(language).message(OversiktCommand.message(for: error))))
    }

    // MARK: What is wrong with the arguments

    /// What is wrong, how the command is written, and where more is to be read.
    private func complaint(_ message: String) -> String {
        let (command, path) = addressed
        let usage = ParserWords(language).help(OversiktCommand.usageString(for: command))
        return """
            oversikt: \(message)
            \(Wording(nb: "Bruk", en: "Usage").spoken): \(usage)
              \(Wording(nb: "'oversikt \(path)' sier mer.", en: "'oversikt \(path)' says more.").spoken)

            """
    }

    private var unknownLanguage: String? {
        guard let environment, !environment.isEmpty, MessageLanguage(rawValue: environment) == nil else { return nil }
        return complaint(
            Wording(
                nb: "OVERSIKT_LANG er '\(visible(environment))'; skriv nb eller en",
                en: "OVERSIKT_LANG is '\(visible(environment))'; write nb or en"
            ).spoken)
    }

    /// The command that the first words name, and how help on it is called for.
    private var addressed: (command: any ParsableCommand.Type, help: String) {
        let path = words.known
        let names = path.compactMap { $0.configuration.commandName }
        return (path.last ?? OversiktCommand.self, (["help"] + names).joined(separator: " "))
    }

    /// Of the words ahead of the first option those that name commands, and the first one that should and does not.
    private var words: (known: [any ParsableCommand.Type], unknown: (word: String, names: [String])?) {
        var (known, subcommands) = ([any ParsableCommand.Type](), OversiktCommand.configuration.subcommands)
        let isHelp = arguments.first == "help"
        for word in arguments.dropFirst(isHelp ? 1 : 0).prefix(while: { !$0.hasPrefix("-") }) {
            if subcommands.isEmpty { break }
            guard let next = subcommands.first(where: { $0.configuration.commandName == word }) else {
                let shown = subcommands.filter { $0.configuration.shouldDisplay }
                return (known, (word, shown.compactMap { $0.configuration.commandName }))
            }
            known.append(next)
            subcommands = next.configuration.subcommands
        }
        return (known, nil)
    }

    private var unknownCommand: String? {
        guard let (word, names) = words.unknown, word != "help" else { return nil }
        let near = Wording.didYouMean(nearestName(to: word, among: names))
        let list = names.joined(separator: ", ")
        return complaint(
            Wording(
                nb: "det er ingen kommando '\(visible(word))'; \(near?.nb ?? "det er \(list)")",
                en: "there is no command '\(visible(word))'; \(near?.en ?? "there are \(list)")"
            ).spoken)
    }
}
