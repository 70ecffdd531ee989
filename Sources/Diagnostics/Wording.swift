/// One sentence to an editor in the two languages that editors choose between; a missing translation does not compile.
public struct Wording: Sendable, Hashable {
    public var nb: String
    public var en: String

    public init(nb: String, en: String) {
        self.nb = nb
        self.en = en
    }

    public subscript(language: MessageLanguage) -> String {
        switch language {
        case .nb: nb
        case .en: en
        }
    }
}

/// The language in which diagnostics are printed.
public enum MessageLanguage: String, Sendable, CaseIterable {
    case nb, en
}
