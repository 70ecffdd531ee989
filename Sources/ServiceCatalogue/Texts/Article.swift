/// A text of the site's own that is not about one service: `articles/<id>.md` and `articles/<id>.en.md`.
public struct Article: Sendable {
    public var id: String
    public var title: LocalizedText
    public var summary: LocalizedText
    /// The id of its group; nil for one that names none.
    public var group: String?
    /// Its number among the articles of its group.
    public var order: Int?
    public var reviewed: CalendarDate?
    public var aliases: [String]
    public var norwegian: TextBody
    public var english: TextBody?
    public var locations: RecordLocations<TextField>

    public init(
        id: String, title: LocalizedText, summary: LocalizedText, group: String? = nil, order: Int? = nil,
        reviewed: CalendarDate? = nil, aliases: [String] = [],
        norwegian: TextBody, english: TextBody? = nil, locations: RecordLocations<TextField>
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.group = group
        self.order = order
        self.reviewed = reviewed
        self.aliases = aliases
        self.norwegian = norwegian
        self.english = english
        self.locations = locations
    }

    public func body(on side: SiteSide) -> TextBody {
        side == .english ? english ?? norwegian : norwegian
    }
}
