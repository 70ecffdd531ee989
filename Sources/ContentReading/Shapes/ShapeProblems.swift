internal import Diagnostics
internal import ServiceCatalogue

/// What is wrong with the keys of a record.
extension Diagnostic {
    static func unknownKey(
        _ key: String, in shape: RecordShape, nearest: String?, at location: SourceLocation
    ) -> Diagnostic {
        let list = shape.fields.map(\.key).joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-key", at: location,
            Wording(nb: "ukjent nøkkel \(quoted(key))", en: "unknown key \(quoted(key))"),
            help: .didYouMean(nearest)
                ?? Wording(nb: "nøklene som kan stå her, er \(list)", en: "the keys that may stand here are \(list)"))
    }

    static func missingKey(
        _ field: FieldShape, in shape: RecordShape, named name: String?, at location: SourceLocation
    ) -> Diagnostic {
        let owner = name.map { " i '\($0)'" } ?? ""
        let ownerInEnglish = name.map { " in '\($0)'" } ?? ""
        return Diagnostic(
            .error, "missing-key", at: location,
            Wording(nb: "'\(field.key)' mangler\(owner)", en: "'\(field.key)' is missing\(ownerInEnglish)"),
            help: Wording(
                nb: "skriv '\(field.line)': \(field.doc.nb)", en: "write '\(field.line)': \(field.doc.en)"))
    }

    static func emptyValue(_ field: FieldShape, isRequired: Bool, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "empty-value", at: location,
            Wording(nb: "'\(field.key)' er ikke fylt ut", en: "'\(field.key)' has no value"),
            help: Wording(
                nb: "skriv '\(field.line)'" + (isRequired ? "" : ", eller ta bort linjen"),
                en: "write '\(field.line)'" + (isRequired ? "" : ", or take the line away")))
    }

    static func emptyElement(of key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "empty-value", at: location,
            Wording(nb: "tomt punkt i listen '\(key)'", en: "an empty item in the list '\(key)'"),
            help: Wording(nb: "fyll det ut, eller ta det bort", en: "fill it in, or take it away"))
    }

    static func tooFewElements(_ key: String, minimum: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "too-few", at: location,
            Wording(nb: "listen '\(key)' er tom", en: "the list '\(key)' is empty"),
            help: Wording(nb: "skriv minst \(minimum)", en: "write at least \(minimum)"))
    }

    static func repeated(_ text: String, in key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "repeated-value", at: location,
            Wording(nb: "\(quoted(text)) står to ganger i '\(key)'", en: "\(quoted(text)) stands twice in '\(key)'"),
            help: Wording(nb: "ta bort den ene", en: "take one of them away"))
    }

    static func notAListOfRecords(_ shape: RecordShape, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "wrong-type", at: location,
            Wording(nb: "filen skal være en liste", en: "the file must be a list"),
            help: Wording(
                nb: "begynn hver post med '- ', som '- \(shape.fields.first?.line ?? "")'",
                en: "begin each record with '- ', such as '- \(shape.fields.first?.line ?? "")'"))
    }

    static func notARecord(
        _ shape: RecordShape, found: YAMLNode.Content, at location: SourceLocation
    ) -> Diagnostic {
        let got = found.name
        let line = shape.fields.first?.line ?? ""
        return Diagnostic(
            .error, "wrong-type", at: location,
            Wording(
                nb: "\(shape.title.nb) skal være nøkler med verdier, ikke \(got.nb)",
                en: "each \(shape.title.en) must be keys with values, not \(got.en)"),
            help: Wording(nb: "skriv nøklene på hver sin linje: '\(line)'", en: "write each key on a line: '\(line)'"))
    }

    static func wrongType(
        _ key: String, _ kind: ValueKind, found: YAMLNode.Content, at location: SourceLocation
    ) -> Diagnostic {
        let wanted = kind.name
        let got = found.name
        return Diagnostic(
            .error, "wrong-type", at: location,
            Wording(
                nb: "'\(key)' skal være \(wanted.nb), ikke \(got.nb)",
                en: "'\(key)' must be \(wanted.en), not \(got.en)"),
            help: found.isListWithoutBlanks(wanted: kind) ? Wording.blankAfterHyphen : kind.pattern(key))
    }
}

extension Wording {
    fileprivate static let blankAfterHyphen = Wording(
        nb: "skriv hvert punkt på sin linje, med mellomrom etter bindestreken: '- punkt'",
        en: "write each item on a line of its own, with a blank after the hyphen: '- item'")
}

extension FieldShape {
    /// The field as one would write it: `approved: 2011-07-07`.
    var line: String {
        switch kind {
        case .record(let shape): "\(key): {\(shape.requiredLines)}"
        case .list(.record(let shape), _): "\(key): [{\(shape.requiredLines)}]"
        default: example.isEmpty ? "\(key): …" : "\(key): \(example)"
        }
    }
}

extension RecordShape {
    fileprivate var requiredLines: String {
        // The commonest form of Norwegian will do for a pattern.
        let required = fields.filter { $0.presence != .optional && $0.presence != .requiredInText(of: .nn) }
        return (required.isEmpty ? fields : required).map(\.line).joined(separator: ", ")
    }
}

extension ValueKind {
    fileprivate var name: Wording {
        switch self {
        case .text: Wording(nb: "en tekst", en: "a text")
        case .list: Wording(nb: "en liste", en: "a list")
        case .either: Wording(nb: "en tekst, eller nøkler med verdier", en: "a text, or keys with values")
        case .record, .recordsByID, .textsByID: Wording(nb: "nøkler med verdier", en: "keys with values")
        }
    }

    fileprivate func pattern(_ key: String) -> Wording {
        switch self {
        case .text:
            Wording(
                nb: "skriv '\(key): verdi' på én linje; tekst som begynner med '[' eller '{', må stå i anførselstegn",
                en: "write '\(key): value' on one line; text that begins with '[' or '{' needs quotation marks")
        case .list(let element, _):
            if case .record(let shape) = element {
                Wording(
                    nb: "skriv hvert punkt som '- \(shape.requiredLines)'",
                    en: "write each item as '- \(shape.requiredLines)'")
            } else {
                Wording(nb: "skriv '\(key): [ett, to]'", en: "write '\(key): [one, two]'")
            }
        case .record(let shape), .either(_, let shape):
            Wording(nb: "skriv '{\(shape.requiredLines)}'", en: "write '{\(shape.requiredLines)}'")
        case .recordsByID(let shape):
            Wording(nb: "skriv 'id: {\(shape.requiredLines)}'", en: "write 'id: {\(shape.requiredLines)}'")
        case .textsByID:
            Wording(nb: "skriv 'navn: verdi' på hver sin linje", en: "write 'name: value', each on a line")
        }
    }
}

extension YAMLNode.Content {
    /// Whether it was meant as a list and is a text, for a blank is missing: `-punkt`.
    fileprivate func isListWithoutBlanks(wanted kind: ValueKind) -> Bool {
        guard case .list = kind, case .text(let text) = self else { return false }
        return text.hasPrefix("-") && !text.hasPrefix("- ")
    }

    fileprivate var name: Wording {
        switch self {
        case .empty: Wording(nb: "tom", en: "empty")
        case .text: Wording(nb: "en tekst", en: "a text")
        case .list: Wording(nb: "en liste", en: "a list")
        case .mapping: Wording(nb: "nøkler med verdier", en: "keys with values")
        }
    }
}
