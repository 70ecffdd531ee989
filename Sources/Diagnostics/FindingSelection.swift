/// What of a run's findings is shown to people, who read a screen and not 50,000 lines, and how many of each rule are not.
///
/// Errors go before warnings and those before hints; what is shown stands in the order in which it was given.
public struct FindingSelection: Sendable, Hashable {
    public struct Limits: Sendable, Hashable {
        public var ofEachRule: Int
        public var inAll: Int

        public init(ofEachRule: Int, inAll: Int) {
            self.ofEachRule = ofEachRule
            self.inAll = inAll
        }

        public static let usual = Limits(ofEachRule: 10, inAll: 100)
        public static let none = Limits(ofEachRule: .max, inAll: .max)
    }

    /// How much of one rule's findings is shown.
    public struct Share: Sendable, Hashable {
        public var id: String
        public var severity: Diagnostic.Severity
        public var shown = 0
        public var all = 0
    }

    public private(set) var shown: [Diagnostic] = []
    /// Of the rules of which something is left out: errors first, then by id.
    public private(set) var cut: [Share] = []
    public let limits: Limits
    /// Of all findings.
    public let count: Int

    public init(_ diagnostics: [Diagnostic], limits: Limits = .usual) {
        self.limits = limits
        count = diagnostics.count
        var shares: [String: Share] = [:]
        var isShown = [Bool](repeating: false, count: diagnostics.count)
        var left = limits.inAll
        for severity in Diagnostic.Severity.allCases.reversed() {
            for (index, diagnostic) in diagnostics.enumerated() where diagnostic.severity == severity {
                var share = shares[diagnostic.id] ?? Share(id: diagnostic.id, severity: severity)
                share.all += 1
                if left > 0, share.shown < limits.ofEachRule {
                    share.shown += 1
                    left -= 1
                    isShown[index] = true
                }
                shares[diagnostic.id] = share
            }
        }
        shown = zip(diagnostics, isShown).filter(\.1).map(\.0)
        cut = shares.values.filter { $0.shown < $0.all }.sorted { ($1.severity, $0.id) < ($0.severity, $1.id) }
    }
}

extension FindingSelection {
    /// What is left out, and how to see it; empty where all is shown.
    ///
    ///     20 of 53650 findings are shown, at most 10 of a rule and 100 in all; --all shows every one:
    ///       long-sentences: 10 of 3220
    public func rest(in language: MessageLanguage) -> [String] {
        guard !cut.isEmpty else { return [] }
        let (each, all) = (limits.ofEachRule, limits.inAll)
        let head = Wording(
            nb:
                "\(shown.count) av \(count) funn er vist, høyst \(each) av hver regel og \(all) i alt; --all viser alle:",
            en:
                "\(shown.count) of \(count) findings are shown, at most \(each) of a rule and \(all) in all; --all shows every one:"
        )
        let of = Wording(nb: "av", en: "of")[language]
        return [head[language]] + cut.map { "  \($0.id): \($0.shown) \(of) \($0.all)" }
    }
}
