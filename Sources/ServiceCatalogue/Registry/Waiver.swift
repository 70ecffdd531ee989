public import Diagnostics

/// Leave for one record to break one rule: the official text is printed so, say. It stands in the record itself and
/// gives its reason; it ends when the record is mended or its day has come.
public struct Waiver: Sendable, Hashable {
    /// The rule's id: `english-name-follows-guide`.
    public var rule: String
    public var reason: String
    /// The day on which the matter must be looked at again.
    public var until: CalendarDate
    public var location: SourceLocation

    public init(rule: String, reason: String, until: CalendarDate, location: SourceLocation) {
        self.rule = rule
        self.reason = reason
        self.until = until
        self.location = location
    }
}
