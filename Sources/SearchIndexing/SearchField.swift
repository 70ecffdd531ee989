/// Where a word stands in a service's description, the best place first. A result's rank follows from it.
enum SearchField: UInt8, CaseIterable, Comparable, Sendable {
    case name, keywords, codeTitles, summary, place, body

    /// What a word in this place counts for a result.
    var weight: Int {
        switch self {
        case .name: 100
        case .keywords: 60
        case .codeTitles: 40
        case .summary: 25
        case .place: 15
        case .body: 5
        }
    }

    /// What a compound's last part counts as: «transplantasjon» for «lungetransplantasjon» in the name counts like a
    /// keyword.
    var ofCompoundPart: SearchField { SearchField(rawValue: rawValue + 1) ?? .body }

    static func < (left: SearchField, right: SearchField) -> Bool { left.rawValue < right.rawValue }
}
