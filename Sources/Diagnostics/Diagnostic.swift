/// A mistake in the content, or a doubt about it: what is wrong, where, and what to write instead.
///
/// Diagnostics are collected in a `DiagnosticList` and never thrown, so one run shows them all. What fails by the
/// machine's fault (an unreadable file, a full disk) is thrown as an error of its own type and is not a diagnostic.
public struct Diagnostic: Sendable, Hashable {
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        /// A matter of style; never fails a run.
        case hint
        /// Probably wrong; fails a run with `--strict`.
        case warning
        /// Wrong; nothing is written.
        case error

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .hint: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// Another place that belongs to the matter, such as the first of two equal ids.
    public struct Note: Sendable, Hashable {
        public var message: Wording
        public var location: SourceLocation

        public init(_ message: Wording, at location: SourceLocation) {
            self.message = message
            self.location = location
        }
    }

    public var severity: Severity
    /// Stable, English, in kebab case: `unknown-key`. Tests, waivers and searches hold on to it.
    public var id: String
    /// What is wrong, with the value that is wrong in single quotes.
    public var message: Wording
    public var location: SourceLocation
    public var notes: [Note]
    /// What to write instead.
    public var help: Wording?

    public init(
        _ severity: Severity, _ id: String, at location: SourceLocation, _ message: Wording, notes: [Note] = [],
        help: Wording? = nil
    ) {
        self.severity = severity
        self.id = id
        self.location = location
        self.message = message
        self.notes = notes
        self.help = help
    }
}

/// The diagnostics of one run, in the order they were found; `sorted` gives the order in which they are printed.
public struct DiagnosticList: Sendable, Hashable {
    public private(set) var all: [Diagnostic] = []

    public init(_ diagnostics: [Diagnostic] = []) { all = diagnostics }

    public mutating func append(_ diagnostic: Diagnostic) { all.append(diagnostic) }
    public mutating func append(contentsOf other: DiagnosticList) { all += other.all }

    public mutating func error(
        _ id: String, at location: SourceLocation, _ message: Wording, notes: [Diagnostic.Note] = [],
        help: Wording? = nil
    ) {
        append(Diagnostic(.error, id, at: location, message, notes: notes, help: help))
    }

    public var hasErrors: Bool { all.contains { $0.severity == .error } }
    public func count(_ severity: Diagnostic.Severity) -> Int { all.count { $0.severity == severity } }

    /// By file, line, column, then id and text, so that the order never depends on the order of the work; each once.
    public var sorted: [Diagnostic] {
        var seen = Set<Diagnostic>()
        return all.filter { seen.insert($0).inserted }.sorted { left, right in
            (left.location, left.id, left.message.en) < (right.location, right.id, right.message.en)
        }
    }
}
