public import Diagnostics

/// One demand on the register, as a value: what it demands, on whose authority, and a pure check of it.
///
/// A check never reads a file and never prints. Adding a rule means one value in this folder, one line in `Rule.all` and
/// one fixture in the tests, which go through the list.
public struct Rule: Sendable {
    /// How a rule looks for what breaks it. A check of the first three kinds gives its findings at their places.
    public enum Check: Sendable {
        /// Of one service, with its text. What it says of bodies may depend on nothing else but the service's own record,
        /// and is asked for `bodies`.
        case service(@Sendable (Service, RuleSurroundings) -> [Finding])
        /// Of one body, Norwegian or English, of a service or an article, by itself.
        case body(@Sendable (TextBody) -> [Finding])
        /// Of what only the whole shows, such as names that are not unique.
        case catalogue(@Sendable (Catalogue) -> [Finding])
        /// Kept by another part of the program; the rule stands here to be explained and listed.
        case keptElsewhere(Keeper)
    }

    /// The part of the program that keeps a rule that has no check of its own.
    public enum Keeper: Sendable, CaseIterable {
        /// Reading refuses what breaks the rule.
        case reading
        /// Pages are made so that they keep it.
        case rendering
        /// The check of links, when pages are made.
        case links
        /// The check of addresses on the web, where it is asked for.
        case externalLinks
        /// The weighing of findings against waivers.
        case waivers
    }

    /// Stable, English, in kebab case; waivers, searches and tests hold on to it.
    public let id: String
    public let severity: Diagnostic.Severity
    /// The law, regulation or guideline that the rule rests on, or whose custom it is.
    public let basis: Wording
    /// The demand in one short sentence.
    public let title: Wording
    /// Why, and how to mend it.
    public let explanation: Wording
    /// A piece of a file that breaks the rule, and the same piece mended.
    public let wrong: String
    public let right: String
    /// Fields of a row whose want may break the rule. Where reading has reported an error in one of them, what the rule
    /// finds may only follow from that and is not told: one mistake is told once.
    public let dependsOn: [ServiceField]
    public let check: Check

    init(
        _ id: String, _ severity: Diagnostic.Severity, basis: Wording, title: Wording, explanation: Wording,
        wrong: String, right: String, dependsOn: [ServiceField] = [], _ check: Check
    ) {
        self.id = id
        self.severity = severity
        self.basis = basis
        self.title = title
        self.explanation = explanation
        self.wrong = wrong
        self.right = right
        self.dependsOn = dependsOn
        self.check = check
    }

    /// Whether a record may carry a waiver for it: only what a check of its own finds can be weighed against one.
    public var canBeWaived: Bool {
        if case .keptElsewhere = check { false } else { true }
    }

    /// The rule of that id, or nil.
    public static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}

/// One place that breaks a rule.
public struct Finding: Sendable {
    public var location: SourceLocation
    /// What is wrong, with the value in single quotes.
    public var message: Wording
    /// What to write instead.
    public var help: Wording?
    public var notes: [Diagnostic.Note]
    /// The value that it is about, where a row can have several such: a waiver must name it. Nil where the row as a whole
    /// is meant.
    public var matter: String?
    /// The service whose waivers count, where the check itself does not say it by what it was called with.
    public var service: Service?

    init(
        at location: SourceLocation, _ message: Wording, help: Wording? = nil, notes: [Diagnostic.Note] = [],
        matter: String? = nil, of service: Service? = nil
    ) {
        self.location = location
        self.message = message
        self.help = help
        self.notes = notes
        self.matter = matter
        self.service = service
    }
}
