internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import ServiceCatalogue

/// How `check` prints what it found.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people: with the source line and a caret, on standard error.
    case text
    /// Annotations in a workflow of GitHub.
    case github
    /// One document; `JSONPrinter` says what stands in it.
    case json
    /// SARIF 2.1.0, for code hosts and editors.
    case sarif

    /// What a program reads from standard output; nil for `text`, which goes to standard error line by line.
    func document(_ diagnostics: [Diagnostic], of review: CatalogueReview?, in language: MessageLanguage) -> String? {
        switch self {
        case .text: return nil
        case .github:
            let printer = GitHubPrinter(language: language)
            return diagnostics.map { printer.print($0) + "\n" }.joined()
        case .json:
            return JSONPrinter(language: language).print(diagnostics, facts: review?.facts ?? [])
        case .sarif:
            return SARIFPrinter(language: language, rules: Rule.all.map(\.forSARIF)).print(diagnostics)
        }
    }
}

extension CatalogueReview {
    fileprivate var facts: [JSON.Member] {
        [
            JSON.Member("waived", .number(waivedCount)),
            JSON.Member(
                "nynorsk",
                ["texts": .number(nynorsk.nynorsk), "of": .number(nynorsk.all), "lawful": .bool(nynorsk.isLawful)]),
        ]
    }
}

extension Rule {
    fileprivate var forSARIF: SARIFPrinter.Rule {
        SARIFPrinter.Rule(id: id, severity: severity, title: title, explanation: explanation, basis: basis)
    }
}
