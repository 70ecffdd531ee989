public import Diagnostics

/// Leave for one record to break one rule: the official text is printed so, say. It stands in the record itself and
/// gives its reason; it ends when the record is mended or its day has come.
public struct Waiver: Sendable, Hashable {
    /// The rule's id: `english-name-follows-guide`.
    public var rule: String
    /// Empty where reading has reported an error in it.
    public var reason: String
    /// The day on which the matter must be looked at again; nil where reading has reported an error in it, and then the
    /// waiver is in force: what it is for should not be told beside that.
    public var until: CalendarDate?
    /// The values that it is for: a code, a name; of others the rule holds. Empty where the rule finds one thing in a row
    /// at most.
    public var about: [String]
    public var location: SourceLocation

    public init(
        rule: String, reason: String, until: CalendarDate?, about: [String] = [], location: SourceLocation
    ) {
        self.rule = rule
        self.about = about
        self.reason = reason
        self.until = until
        self.location = location
    }
}
