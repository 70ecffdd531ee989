internal import Diagnostics
internal import Yams

extension YAMLSource {
    /// Yams' error in plain words, at its place.
    func diagnostic(for error: any Error) -> Diagnostic {
        guard let error = error as? YamlError else { return syntaxError("\(error)", at: start) }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            // What is not closed is to be mended where it begins, not where the file ends.
            let isOpen = problem.contains("end of stream") || problem.contains("expected ',' or")
            let beginning = isOpen ? context.map { location($0.mark) } : nil
            return diagnostic(problem: problem, at: beginning ?? location(mark))
        case .duplicatedKeysInMapping(let keys, let context):
            return .duplicateKey(keys.first ?? "", at: location(context.mark), first: nil)
        case .reader(let problem, _, _, _):
            return syntaxError(problem, at: start)
        default:
            return syntaxError("\(error)", at: start)
        }
    }

    private var start: SourceLocation { SourceLocation(file, line: firstLine, column: 1) }

    /// libyaml counts one line too many at the end of a file without a line end.
    private func location(_ mark: Mark) -> SourceLocation {
        let text = SourceText(file: file, bytes: bytes)
        return text.lineStart(mark.line) == nil
            ? text.location(atByte: range.upperBound) : SourceLocation(file, line: mark.line, column: mark.column)
    }

    private func diagnostic(problem: String, at location: SourceLocation) -> Diagnostic {
        if problem.contains("exceeded max depth") { return .tooDeep(at: location) }
        if problem.contains("undefined alias") { return .alias(at: location) }
        if isTab(at: location) { return .tabInIndentation(at: location) }
        if let missing = missingSign(near: Int(location.position.line)) { return missing }
        if let missing = missingFirstHyphen { return missing }
        if problem.contains("',' or"), let quote = openQuote(onLine: Int(location.position.line)) { return quote }
        guard let known = plainWords.first(where: { problem.contains($0.yams) }) else {
            return syntaxError(problem, at: location)
        }
        return Diagnostic(.error, "yaml-syntax", at: location, known.message, help: known.help)
    }

    private func syntaxError(_ problem: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-syntax", at: location,
            Wording(nb: "kan ikke leses som YAML (\(problem))", en: "cannot be read as YAML (\(problem))"),
            help: Wording(
                nb: "sammenlign med en annen fil; tekst med tegn som ':' og '#' må stå i anførselstegn",
                en: "compare with another file; text with characters such as ':' and '#' needs quotation marks"))
    }

    private func isTab(at location: SourceLocation) -> Bool {
        SourceText(file: file, bytes: bytes).byte(at: location.position) == tab
    }
}

private struct PlainWords {
    /// A part of libyaml's own sentence.
    var yams: String
    var message: Wording
    var help: Wording
}

private let plainWords = [
    PlainWords(
        yams: "mapping values are not allowed",
        message: Wording(nb: "et kolon for mye på linjen", en: "a colon too many on the line"),
        help: Wording(
            nb: "sett teksten i anførselstegn når den har kolon i seg, og se etter at innrykket stemmer",
            en: "put the text in quotation marks where it has a colon in it, and see that the indentation is right")),
    PlainWords(
        yams: "could not find expected ':'",
        message: Wording(nb: "kolon mangler etter en nøkkel", en: "a colon is missing after a key"),
        help: Wording(nb: "skriv 'nøkkel: verdi'", en: "write 'key: value'")),
    PlainWords(
        yams: "cannot start any token",
        message: Wording(nb: "tegnet kan ikke stå først i en verdi", en: "the character cannot begin a value"),
        help: Wording(nb: "sett teksten i anførselstegn", en: "put the text in quotation marks")),
    PlainWords(
        yams: "end of stream",
        message: Wording(
            nb: "et anførselstegn eller en klamme er ikke lukket",
            en: "a quotation mark or a bracket is not closed"),
        help: Wording(
            nb: "lukk den på linjen der den begynner", en: "close it on the line that it begins on")),
    PlainWords(
        yams: "',' or ']'",
        message: Wording(
            nb: "listen mangler ']' eller et komma", en: "the list lacks its ']' or a comma"),
        help: Wording(nb: "skriv den som '[ett, to, tre]'", en: "write it as '[one, two, three]'")),
    PlainWords(
        yams: "',' or '}'",
        message: Wording(nb: "'}' eller et komma mangler", en: "a '}' or a comma is missing"),
        help: Wording(nb: "skriv '{nb: tekst, en: text}'", en: "write '{nb: tekst, en: text}'")),
    PlainWords(
        yams: "did not find expected key",
        message: Wording(
            nb: "linjen passer ikke inn i det som står over den", en: "the line does not fit what stands above it"),
        help: Wording(
            nb: "rykk inn like langt som nøklene den hører sammen med, og lukk anførselstegn der teksten slutter",
            en: "indent it as far as the keys it belongs with, and close quotation marks where the text ends")),
    PlainWords(
        yams: "expected '-' indicator",
        message: Wording(
            nb: "linjen passer ikke inn i listen over den", en: "the line does not fit the list above it"),
        help: Wording(
            nb: "begynn den med '- ', like langt inne som de andre", en: "begin it with '- ', indented like the others")
    ),
    PlainWords(
        yams: "block sequence entries are not allowed",
        message: Wording(nb: "en liste kan ikke begynne her", en: "a list cannot begin here"),
        help: Wording(
            nb: "sett '- ' på en linje for seg, under nøkkelen", en: "put '- ' on a line of its own, below the key")),
    PlainWords(
        yams: "another document",
        message: Wording(nb: "filen har mer enn én del ('---')", en: "the file has more than one document ('---')"),
        help: Wording(nb: "ta bort linjen med '---'", en: "take the line with '---' away")),
    PlainWords(
        yams: "unknown escape character",
        message: Wording(
            nb: "omvendt skråstrek betyr noe annet i doble anførselstegn",
            en: "a backslash means something else in double quotation marks"),
        help: Wording(nb: "bruk enkle anførselstegn", en: "use single quotation marks")),
    PlainWords(
        yams: "did not find expected <document start>",
        message: Wording(
            nb: "linjen passer ikke inn i det som står over den", en: "the line does not fit what stands above it"),
        help: Wording(nb: "skriv 'nøkkel: verdi'", en: "write 'key: value'")),
]
