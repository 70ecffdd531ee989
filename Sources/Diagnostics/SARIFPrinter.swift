internal import JSON

/// Prints a run's diagnostics as a SARIF 2.1.0 log (Static Analysis Results Interchange Format, OASIS standard), which
/// code hosts and editors show.
public struct SARIFPrinter: Sendable {
    /// What the log says about a rule, for those who read its results.
    public struct Rule: Sendable {
        public var id: String
        public var severity: Diagnostic.Severity
        /// One sentence.
        public var title: Wording
        public var explanation: Wording
        /// What it rests on.
        public var basis: Wording

        public init(
            id: String, severity: Diagnostic.Severity, title: Wording, explanation: Wording, basis: Wording
        ) {
            self.id = id
            self.severity = severity
            self.title = title
            self.explanation = explanation
            self.basis = basis
        }
    }

    /// What was found and may stay as it is, for a reason that somebody has written down.
    public struct Suppressed: Sendable {
        public var diagnostic: Diagnostic
        public var reason: String

        public init(_ diagnostic: Diagnostic, reason: String) {
            self.diagnostic = diagnostic
            self.reason = reason
        }
    }

    public var language: MessageLanguage
    public var rules: [Rule]
    /// The program's, in the form of semantic versions: `1.2.3`.
    public var version: String
    /// The folder from which paths are to be told: a code host knows none of this machine's others.
    public var root: String

    public init(language: MessageLanguage, rules: [Rule], version: String, root: String) {
        self.language = language
        self.rules = rules
        self.version = version
        self.root = root
    }

    /// - Parameter diagnostics: in the order in which they are to stand; those that are suppressed come after them.
    public func print(_ diagnostics: [Diagnostic], suppressed: [Suppressed] = []) -> String {
        let indexes = Dictionary(
            rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let driver: JSON = [
            "name": "oversikt", "version": .string(version), "semanticVersion": .string(version),
            "rules": .array(rules.map(json)),
        ]
        let run: JSON = [
            "tool": ["driver": driver],
            "language": .string(language.rawValue),
            "columnKind": "unicodeCodePoints",
            "results": .array(
                diagnostics.map { result($0, ruleIndex: indexes[$0.id]) }
                    + suppressed.map { result($0, ruleIndex: indexes[$0.diagnostic.id]) }),
        ]
        let log: JSON = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ]
        return log.text
    }

    private func json(_ rule: Rule) -> JSON {
        let basis = Wording(nb: "Grunnlag: \(rule.basis.nb).", en: "Basis: \(rule.basis.en).")
        return [
            "id": .string(rule.id),
            "shortDescription": text(rule.title[language]),
            "fullDescription": text(rule.explanation[language]),
            "help": text("\(rule.explanation[language]) \(basis[language])"),
            "defaultConfiguration": ["level": .string(level(of: rule.severity))],
        ]
    }

    /// A waiver stands in the content itself, which is what SARIF calls the source.
    private func result(_ suppressed: Suppressed, ruleIndex: Int?) -> JSON {
        let suppression: JSON = [
            "kind": "inSource", "status": "accepted", "justification": .string(suppressed.reason),
        ]
        return result(suppressed.diagnostic, ruleIndex: ruleIndex).merging(["suppressions": [suppression]])
    }

    private func result(_ diagnostic: Diagnostic, ruleIndex: Int?) -> JSON {
        var message = diagnostic.message[language]
        if let help = diagnostic.help {
            message += "\n\(Wording(nb: "hjelp", en: "help")[language]): \(help[language])"
        }
        var result: JSON = ["ruleId": .string(diagnostic.id)]
        if let ruleIndex { result = result.merging(["ruleIndex": .number(ruleIndex)]) }
        result = result.merging([
            "level": .string(level(of: diagnostic.severity)),
            "message": text(message),
            "locations": [["physicalLocation": place(diagnostic.location)]],
        ])
        guard !diagnostic.notes.isEmpty else { return result }
        let related = diagnostic.notes.map { note -> JSON in
            ["physicalLocation": place(note.location), "message": text(note.message[language])]
        }
        return result.merging(["relatedLocations": .array(related)])
    }

    private func text(_ text: String) -> JSON { ["text": .string(text)] }

    private func place(_ location: SourceLocation) -> JSON {
        [
            "artifactLocation": artifact(location.file),
            "region": [
                "startLine": .number(max(Int(location.position.line), 1)),
                "startColumn": .number(max(Int(location.position.column), 1)),
            ],
        ]
    }

    /// From the root on, where the file lies below it; a file elsewhere is told by its whole address.
    private func artifact(_ file: String) -> JSON {
        let base = root.hasSuffix("/") ? root : root + "/"
        if file.hasPrefix("/"), !file.hasPrefix(base) { return ["uri": .string("file://\(percentEncoded(file))")] }
        var path = file.hasPrefix(base) ? file.dropFirst(base.count) : file[...]
        while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
        return ["uri": .string(percentEncoded(String(path))), "uriBaseId": "%SRCROOT%"]
    }

    private func level(of severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .hint: "note"
        }
    }

    /// A relative reference (RFC 3986): everything but unreserved characters and the slash is encoded.
    private func percentEncoded(_ path: String) -> String {
        var encoded = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}
