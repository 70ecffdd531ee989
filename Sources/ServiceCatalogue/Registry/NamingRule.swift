/// A row of the guide to English names (the guideline's Vedlegg 4): what stands for a Norwegian word, and why.
public struct NamingRule: Sendable {
    public let id: String
    /// What the row is about: "Nasjonal", "Preposisjon i navnet på en behandlingstjeneste".
    public let term: LocalizedText
    /// The English words; nil for a row on how names are written, whose example stands in their place.
    public let english: String?
    public let reason: LocalizedText
    /// The id of a service whose approved name shows it.
    public let example: String?

    public init(
        id: String, term: LocalizedText, english: String? = nil, reason: LocalizedText, example: String? = nil
    ) {
        self.id = id
        self.term = term
        self.english = english
        self.reason = reason
        self.example = example
    }
}
