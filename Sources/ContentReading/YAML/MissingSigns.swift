internal import Diagnostics

extension YAMLSource {
    /// A colon, or a blank after a colon or a hyphen, that a line lacks after one of our keys. The library notices it only
    /// where the next line does not fit, so both are looked at: the line of its error and the one above.
    func missingSign(near line: Int) -> Diagnostic? {
        let text = SourceText(file: file, bytes: bytes)
        let above = stride(from: line - 1, through: firstLine, by: -1).first { says(text, $0) }
        return missingSign(in: text, line) ?? above.flatMap { missingSign(in: text, $0) }
    }

    private func says(_ text: SourceText, _ line: Int) -> Bool {
        let words = text.line(line)?.drop { $0 == " " } ?? ""
        return !words.isEmpty && !words.hasPrefix("#")
    }

    private func missingSign(in text: SourceText, _ number: Int) -> Diagnostic? {
        guard number >= firstLine, let line = text.line(number) else { return nil }
        var rest = line[...].drop { $0 == " " }
        let isItem = rest.hasPrefix("-")
        let hyphenIsClose = isItem && !rest.hasPrefix("- ")
        if isItem { rest = rest.dropFirst().drop { $0 == " " } }
        let key = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        guard knownKeys.contains(String(key)) else { return nil }
        let after = rest.dropFirst(key.count)
        func location(behind part: Substring) -> SourceLocation {
            SourceLocation(
                file, line: number, column: line.unicodeScalars.distance(from: line.startIndex, to: part.endIndex) + 1)
        }
        if hyphenIsClose, after.hasPrefix(":") {
            let hyphen = line[..<key.startIndex]
            return .missingBlank(after: "-", pattern: "- \(key): …", at: location(behind: hyphen))
        }
        if after.hasPrefix(":") {
            guard let next = after.dropFirst().first, !next.isWhitespace else { return nil }
            return .missingBlank(after: "\(key):", pattern: "\(key): …", at: location(behind: after.prefix(1)))
        }
        return after.isEmpty || after.first == " " ? .missingColon(after: String(key), at: location(behind: key)) : nil
    }
}

extension YAMLSource {
    /// A list of records whose first one lacks its hyphen: the next one's is what the library stumbles over.
    var missingFirstHyphen: Diagnostic? {
        guard firstLine == 1, file.hasSuffix(".yml") else { return nil }
        let text = SourceText(file: file, bytes: bytes)
        var first: Int?
        var number = firstLine
        while let line = text.line(number) {
            if let first, line.hasPrefix("- ") {
                return .missingFirstHyphen(at: SourceLocation(file, line: first, column: 1))
            }
            if first == nil, says(text, number) {
                guard line.drop(while: { $0 == " " }).hasPrefix("id:") else { return nil }
                first = number
            }
            number += 1
        }
        return nil
    }

    /// A quotation mark that a line opens and does not close.
    func openQuote(onLine number: Int) -> Diagnostic? {
        let text = SourceText(file: file, bytes: bytes)
        guard let line = text.line(number) else { return nil }
        var open: (sign: Unicode.Scalar, column: Int)?
        var before: Unicode.Scalar = " "
        for (index, scalar) in line.unicodeScalars.enumerated() {
            if let quote = open {
                if scalar == quote.sign, before != "\\" { open = nil }
            } else if scalar == "\"" || scalar == "'", " {[,:".unicodeScalars.contains(before) {
                open = (scalar, index + 1)
            }
            before = scalar
        }
        return open.map { .openQuotation(at: SourceLocation(file, line: number, column: $0.column)) }
    }
}

/// The keys that records of the content have; other words at the head of a line belong to a text.
private let knownKeys: Set<String> = {
    var keys = Set<String>()
    for shape in RecordShape.all { collectKeys(of: shape, into: &keys) }
    return keys
}()

private func collectKeys(of shape: RecordShape, into keys: inout Set<String>) {
    for field in shape.fields {
        keys.insert(field.key)
        collectKeys(of: field.kind, into: &keys)
    }
}

private func collectKeys(of kind: ValueKind, into keys: inout Set<String>) {
    switch kind {
    case .text, .textsByID: break
    case .list(let kind, _): collectKeys(of: kind, into: &keys)
    case .record(let shape), .recordsByID(let shape), .either(_, let shape): collectKeys(of: shape, into: &keys)
    }
}

extension Diagnostic {
    fileprivate static func missingFirstHyphen(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "missing-hyphen", at: location,
            Wording(nb: "den første posten mangler '- '", en: "the first record lacks its '- '"),
            help: Wording(nb: "skriv '- id: …'", en: "write '- id: …'"))
    }

    fileprivate static func openQuotation(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-syntax", at: location,
            Wording(nb: "et anførselstegn er ikke lukket", en: "a quotation mark is not closed"),
            help: Wording(nb: "lukk det der teksten slutter", en: "close it where the text ends"))
    }

    fileprivate static func missingColon(after key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-syntax", at: location,
            Wording(nb: "kolon mangler etter '\(key)'", en: "a colon is missing after '\(key)'"),
            help: Wording(nb: "skriv '\(key): …'", en: "write '\(key): …'"))
    }

    static func missingBlank(
        after sign: String, pattern: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "yaml-syntax", at: location,
            Wording(nb: "mellomrom mangler etter '\(sign)'", en: "a blank is missing after '\(sign)'"),
            help: Wording(nb: "skriv '\(pattern)'", en: "write '\(pattern)'"))
    }
}
