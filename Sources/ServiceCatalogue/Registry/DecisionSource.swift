/// The document that the register's decisions were taken from. How new it is, `Catalogue.newestDecision` tells.
public struct DecisionSource: Sendable, Hashable {
    /// What it is called, as inside a sentence: "vedlegg 1 i veilederen".
    public var document: LocalizedText
    public var publisher: LocalizedText
    /// What kind of document it is, in a sentence.
    public var description: LocalizedText
    /// Where it stands on the web, if it does.
    public var address: WebAddress?
    /// The day on which the register was last compared with it.
    public var compared: CalendarDate

    public init(
        document: LocalizedText, publisher: LocalizedText, description: LocalizedText, address: WebAddress? = nil,
        compared: CalendarDate
    ) {
        self.document = document
        self.publisher = publisher
        self.description = description
        self.address = address
        self.compared = compared
    }
}

extension Catalogue {
    /// The day of the newest decision in the register; nil where no date is known.
    public var newestDecision: CalendarDate? {
        services.lazy.flatMap { [$0.approved, $0.discontinued] }.compactMap(\.self).max()
    }
}
