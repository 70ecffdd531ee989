internal import ArgumentParser
internal import Diagnostics
internal import Glibc
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
    ///
    /// - Parameter limits: of what people read; what programs read is complete.
    func document(
        _ diagnostics: [Diagnostic], limits: FindingSelection.Limits, of review: CatalogueReview?,
        in language: MessageLanguage
    ) -> String? {
        switch self {
        case .text: return nil
        case .github: return GitHubPrinter(language: language).print(diagnostics, limits: limits)
        case .json:
            return JSONPrinter(language: language).print(diagnostics, facts: review?.facts ?? [])
        case .sarif:
            let printer = SARIFPrinter(
                language: language, rules: Rule.all.map(\.forSARIF), version: Version.current,
                root: workingFolder ?? "/")
            return printer.print(diagnostics, suppressed: review?.suppressed ?? [])
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

extension CatalogueReview {
    fileprivate var suppressed: [SARIFPrinter.Suppressed] {
        let inOrder = waived.sorted {
            ($0.diagnostic.location, $0.diagnostic.id) < ($1.diagnostic.location, $1.diagnostic.id)
        }
        return inOrder.map { SARIFPrinter.Suppressed($0.diagnostic, reason: $0.reason) }
    }
}

/// The folder in which the program was started; nil where it is no longer there.
private var workingFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
}

extension Rule {
    fileprivate var forSARIF: SARIFPrinter.Rule {
        SARIFPrinter.Rule(id: id, severity: severity, title: title, explanation: explanation, basis: basis)
    }
}
