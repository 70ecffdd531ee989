/// Somebody's part in the system of national services.
public struct Role: Sendable {
    public let id: String
    /// Who: "Helsedirektoratet".
    public let name: LocalizedText
    /// What it does.
    public let task: LocalizedText

    public init(id: String, name: LocalizedText, task: LocalizedText) {
        self.id = id
        self.name = name
        self.task = task
    }
}

/// A step on the way to the system as it is.
public struct Milestone: Sendable {
    public let id: String
    public let year: Int
    /// In a few words, for a figure.
    public let name: LocalizedText
    /// What happened.
    public let text: LocalizedText

    public init(id: String, year: Int, name: LocalizedText, text: LocalizedText) {
        self.id = id
        self.year = year
        self.name = name
        self.text = text
    }
}
