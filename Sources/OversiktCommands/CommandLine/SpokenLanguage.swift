public import ArgumentParser
public import Diagnostics

extension MessageLanguage {
    /// The language of the run at hand: of its help, of what is said about its arguments, and of its messages.
    ///
    /// The parser asks for help texts and defaults where nothing can be handed to it; a value of the task reaches them.
    @TaskLocal static var spoken = MessageLanguage.nb

    /// What `--lang` says or else the environment, `OVERSIKT_LANG`; bokmål for neither. What is wrong with `--lang` the
    /// parser tells.
    static func ofRun(_ arguments: [String], environment: String?) -> MessageLanguage {
        var chosen = environment.flatMap(MessageLanguage.init(rawValue:))
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            let value =
                argument == "--lang"
                ? arguments.dropFirst(index + 1).first
                : argument.hasPrefix("--lang=") ? String(argument.dropFirst("--lang=".count)) : nil
            if let language = value.flatMap(MessageLanguage.init(rawValue:)) { chosen = language }
        }
        return chosen ?? .nb
    }
}

extension Wording {
    /// In the language of the run at hand.
    var spoken: String { self[.spoken] }
}

extension MessageLanguage: ExpressibleByArgument {}

extension ArgumentHelp {
    /// What an option is for, in the language of the run at hand.
    init(nb: String, en: String, value: Wording? = nil) {
        self.init(stringLiteral: Wording(nb: nb, en: en).spoken)
        valueName = value?.spoken
    }

    static var language: ArgumentHelp {
        ArgumentHelp(
            nb: "Språket i meldingene: nb eller en. Ellers gjelder miljøvariabelen OVERSIKT_LANG.",
            en: "The language of messages: nb or en. Else the environment's OVERSIKT_LANG counts.",
            value: Wording(nb: "språk", en: "language"))
    }

    static var content: ArgumentHelp {
        ArgumentHelp(
            nb: "Mappen med tekstene og registeret.", en: "The folder with the texts and the registry.", value: .folder)
    }
}

/// What stands between `<` and `>` in help.
extension Wording {
    static let folder = Wording(nb: "mappe", en: "folder")
    static let file = Wording(nb: "fil", en: "file")
    static let name = Wording(nb: "navn", en: "name")
    static let address = Wording(nb: "adresse", en: "address")
    static let day = Wording(nb: "åååå-mm-dd", en: "yyyy-mm-dd")
    static let number = Wording(nb: "tall", en: "number")
    static let form = Wording(nb: "form", en: "form")
    static let id = Wording(nb: "id", en: "id")
    static let code = Wording(nb: "kode", en: "code")
    static let group = Wording(nb: "gruppe", en: "group")
}

/// Wrong usage, told in the language of the run at hand.
func wrongUsage(nb: String, en: String) -> ValidationError { ValidationError(Wording(nb: nb, en: en).spoken) }
