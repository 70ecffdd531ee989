public import ServiceCatalogue

/// What is new about one service against an earlier edition.
public struct AppendixChange: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// It was not in the earlier edition.
        case new
        case changed
        /// It has got an end date since.
        case discontinued
        /// It was in the earlier edition and is in no table any more.
        case gone
    }

    public struct ColumnChange: Sendable, Hashable {
        public var field: AppendixField
        public var old: String
        public var new: String

        package init(field: AppendixField, old: String, new: String) {
            self.field = field
            self.old = old
            self.new = new
        }
    }

    public var kind: Kind
    /// As it is now or, where it is gone, as it was.
    public var record: AppendixRecord
    /// In the order of the fields; empty where the service is new or gone.
    public var fields: [ColumnChange]

    package init(kind: Kind, record: AppendixRecord, fields: [ColumnChange] = []) {
        self.kind = kind
        self.record = record
        self.fields = fields
    }
}

/// What changed between an earlier edition and this one: the guideline's revision history.
public struct AppendixChanges: Sendable, Hashable {
    /// The day of the earlier edition.
    public var since: CalendarDate
    /// In the order of the rows; what is gone comes last, by table and name.
    public var all: [AppendixChange]

    package init(since: CalendarDate, all: [AppendixChange]) {
        self.since = since
        self.all = all
    }
}
