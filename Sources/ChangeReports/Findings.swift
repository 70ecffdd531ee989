public import Diagnostics
internal import JSON

/// A warning as two builds know it again: what it says about which file. Its line may move.
public struct KnownFinding: Sendable, Hashable {
    public var severity: Diagnostic.Severity
    public var id: String
    public var file: String
    public var message: Wording

    public init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity
        id = diagnostic.id
        file = diagnostic.location.file
        message = diagnostic.message
    }
}

/// The findings of a build, kept for the next one; a line for each.
public struct FindingList: Sendable, Hashable {
    /// In the order of printing.
    public var findings: [KnownFinding]

    public init(_ diagnostics: [Diagnostic]) { findings = diagnostics.map { KnownFinding($0) } }

    public var encoded: [UInt8] {
        findings.flatMap { finding in
            let fields = [
                finding.severity.rawValue, finding.id, finding.file, finding.message.nb, finding.message.en,
            ]
            return JSONWriter.value { $0.strings(fields) } + [UInt8(ascii: "\n")]
        }
    }

    /// Lines that another version wrote otherwise are passed over.
    public init(encoded bytes: [UInt8]) {
        findings = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let fields = (try? JSON(parsing: line))?.elements?.compactMap(\.string) ?? []
            guard fields.count == 5, let severity = Diagnostic.Severity(rawValue: fields[0]) else { return nil }
            return KnownFinding(
                severity: severity, id: fields[1], file: fields[2], message: Wording(nb: fields[3], en: fields[4]))
        }
    }
}

extension KnownFinding {
    fileprivate init(severity: Diagnostic.Severity, id: String, file: String, message: Wording) {
        self.severity = severity
        self.id = id
        self.file = file
        self.message = message
    }
}

/// The warnings that came and that were mended between two builds.
public struct FindingChanges: Sendable, Hashable {
    public var new: [KnownFinding]
    public var solved: [KnownFinding]

    public init(from before: FindingList, to after: FindingList) {
        new = FindingChanges.difference(after, before)
        solved = FindingChanges.difference(before, after)
    }

    /// The findings of `list` that `other` has not; one that stands three times is there three times.
    private static func difference(_ list: FindingList, _ other: FindingList) -> [KnownFinding] {
        var counts: [KnownFinding: Int] = [:]
        for finding in other.findings { counts[finding, default: 0] += 1 }
        return list.findings.filter { finding in
            guard let count = counts[finding], count > 0 else { return true }
            counts[finding] = count - 1
            return false
        }
    }
}
