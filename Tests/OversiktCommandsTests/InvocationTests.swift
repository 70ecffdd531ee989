import Diagnostics
import Testing

@testable import OversiktCommands

/// What is said about arguments, before any file is read.
@Suite struct InvocationTests {
    private func complaint(_ arguments: String..., environment: String? = nil) -> String {
        guard case .wrongUsage(let text) = Invocation(arguments, environment: environment).run() else { return "" }
        return text
    }

    private func firstLine(_ arguments: [String], environment: String? = nil) -> String {
        guard case .wrongUsage(let text) = Invocation(arguments, environment: environment).run() else { return "" }
        return text.split(separator: "\n").first.map(String.init) ?? ""
    }

    private func help(_ arguments: String..., environment: String? = nil) -> String {
        guard case .help(let text) = Invocation(arguments, environment: environment).run() else { return "" }
        return text
    }

    @Test func suggestsTheCommandThatWasProbablyMeant() {
        #expect(
            complaint("biuld") == """
                oversikt: det er ingen kommando 'biuld'; mente du 'build'?
                Bruk: oversikt <kommando>
                  'oversikt help' sier mer.

                """)
        #expect(
            complaint("new", "sevice", "amming", environment: "en") == """
                oversikt: there is no command 'sevice'; did you mean 'service'?
                Usage: oversikt new <subcommand>
                  'oversikt help new' says more.

                """)
        #expect(
            complaint("xyzzy", "--lang", "en").hasPrefix(
                "oversikt: there is no command 'xyzzy'; there are init, check, build, serve, verify, clean, status, list, appendix, explain, new, rename, schema\n"
            ))
    }

    @Test func namesTheCommandWhoseUsageWasWrong() {
        #expect(
            complaint("schema", "a", "b", "--lang", "en") == """
                oversikt: unexpected argument 'b'
                Usage: oversikt schema [<name>] [--manual] [--lang <language>]
                  'oversikt help schema' says more.

                """)
        #expect(complaint("new", "service").contains("\nBruk: oversikt new service "))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var nb: String
        var en: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(arguments: [
        Case(
            arguments: ["build", "--utput", "x"], nb: "det er ikke noe valg '--utput'; mente du '--output'?",
            en: "unknown option '--utput'. Did you mean '--output'?"),
        Case(
            arguments: ["build", "--qqqqqqqqq"], nb: "det er ikke noe valg '--qqqqqqqqq'",
            en: "unknown option '--qqqqqqqqq'"),
        Case(
            arguments: ["build", "--strict=3"],
            nb: "valget '--strict' tar ingen verdi, men '3' står etter det",
            en: "the option '--strict' does not take any value, but '3' was specified."),
        Case(
            arguments: ["rename", "a"], nb: "argumentet '<ny>' mangler", en: "missing expected argument '<new>'"),
        Case(
            arguments: ["check", "--format", "xml"],
            nb: "verdien 'xml' kan ikke stå etter '--format <form>'; skriv 'text', 'github', 'json' eller 'sarif'",
            en:
                "the value 'xml' is invalid for '--format <form>'. Please provide one of 'text', 'github', 'json' or 'sarif'."
        ),
        Case(
            arguments: ["appendix", "--table", "9"],
            nb:
                "verdien '9' kan ikke stå etter '--table <vedlegg>'; skriv '1', '2', '3', '4', '5', '6' eller 'all'",
            en:
                "the value '9' is invalid for '--table <appendix>'. Please provide one of '1', '2', '3', '4', '5', '6' or 'all'."
        ),
        Case(
            arguments: ["appendix", "--format", "docx", "--output", "a.md"],
            nb: "--format sier docx, og navnet i --output markdown; la dem si det samme",
            en: "--format says docx, and the name of --output markdown; let them say the same"),
        Case(
            arguments: ["new", "service", "x", "--code", "C50,1"],
            nb: "en kode har punktum, ikke komma: 'C50.1'", en: "a code has a dot, not a comma: 'C50.1'"),
        Case(
            arguments: ["build", "--jobs", "0"], nb: "--jobs tar et tall fra 1 til 256, ikke 0",
            en: "--jobs takes a number from 1 to 256, not 0"),
        Case(
            arguments: ["build", "--as-of", "1. mai"], nb: "--as-of tar en dag som 2026-11-01, ikke '1. mai'",
            en: "--as-of takes a day such as 2026-11-01, not '1. mai'"),
        Case(
            arguments: ["build", "--report-format", "json"],
            nb: "--report-format sier hvordan rapporten skrives; oppgi også hvor, med --report",
            en: "--report-format says how the report is written; say where, too, with --report"),
        Case(
            arguments: ["build", "--first"], nb: "--first sier noe om mappen i --against; oppgi den også",
            en: "--first says something about the folder of --against; give that, too"),
        Case(
            arguments: ["new", "service", "x", "--code", "C50, C51"],
            nb: "--code tar én verdi om gangen; skriv --code C50 --code C51",
            en: "--code takes one value at a time; write --code C50 --code C51"),
        Case(
            arguments: ["schema", "service-row"], nb: "det er ikke noe skjema 'service-row'; mente du 'service-rows'?",
            en: "there is no schema 'service-row'; did you mean 'service-rows'?"),
        Case(
            arguments: ["explain", "one-turst"], nb: "ingen melding har id-en 'one-turst'; mente du 'one-trust'?",
            en: "no message has the id 'one-turst'; did you mean 'one-trust'?"),
    ]) func saysInBothLanguagesWhatIsWrong(input: Case) {
        #expect(firstLine(input.arguments) == "oversikt: \(input.nb)")
        #expect(firstLine(input.arguments, environment: "en") == "oversikt: \(input.en)")
    }

    @Test(arguments: [
        "https://oversikt.example/a/index.html", "https://oversikt.example/../a/", "https://oversikt.example/%2E%2e/",
        "https://oversikt.example//a/", "https://oversikt.example/a//b/", "https://oversikt.example/?a=b",
        "https://oversikt.example/#a", "oversikt.example", "mailto:post@oversikt.example",
    ]) func takesNoAddressUnderWhichNoSiteCanStand(address: String) {
        #expect(
            firstLine(["build", "--base-url", address], environment: "en")
                == "oversikt: --base-url takes the address of a home page, such as https://oversikt.example/, not '\(address)'"
        )
    }

    @Test func takesTheLanguageOfTheOptionBeforeThatOfTheEnvironment() {
        #expect(MessageLanguage.ofRun(["check"], environment: nil) == .nb)
        #expect(MessageLanguage.ofRun(["check"], environment: "en") == .en)
        #expect(MessageLanguage.ofRun(["check", "--lang", "nb"], environment: "en") == .nb)
        #expect(MessageLanguage.ofRun(["check", "--lang=en"], environment: nil) == .en)
        #expect(MessageLanguage.ofRun(["check", "--", "--lang=en"], environment: nil) == .nb)
        #expect(
            complaint("schema", environment: "svensk") == """
                oversikt: OVERSIKT_LANG er 'svensk'; skriv nb eller en
                Bruk: oversikt schema [<navn>] [--manual] [--lang <språk>]
                  'oversikt help schema' sier mer.

                """)
    }

    @Test func helpsInBothLanguages() {
        let norwegian = help("help", "schema")
        #expect(norwegian.hasPrefix("OM: Vis et JSON-skjema for en slags innholdsfil, eller list dem opp.\n"))
        #expect(norwegian.contains("\nBRUK: oversikt schema [<navn>] [--manual] [--lang <språk>]\n\nARGUMENTER:\n"))
        #expect(norwegian.contains("\nVALG:\n") && norwegian.contains("Vis denne hjelpen."))
        #expect(help("schema", "--help", environment: "en").hasPrefix("OVERVIEW: Print a JSON Schema of a kind"))
        #expect(help().contains("\nKOMMANDOER:\n"))
    }

    /// Words that only one of the languages has.
    @Test func leavesNoEnglishInNorwegianHelp() {
        for command in [["check"], ["build"], ["verify"], ["appendix"], ["explain"], ["new", "service"], ["rename"]] {
            guard case .help(let text) = Invocation(["help"] + command).run() else {
                Issue.record("no help on \(command)")
                continue
            }
            for word in [" the ", "OPTIONS", "default:", "(values", "Show ", " and "] {
                #expect(!text.contains(word), "\(command): \(word)")
            }
        }
    }
}
