/// How far a service's code answers a query; of several results the greatest counts.
public enum ICD10Match: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// They have nothing in common.
    case none
    /// The service's code is a part of the query, or two ranges cross.
    case partial
    /// All of the query lies in the service's code.
    case covers

    public static func < (left: ICD10Match, right: ICD10Match) -> Bool { left.rawValue < right.rawValue }
}

extension ICD10Range {
    /// What a search for this code finds at a service with `code`.
    public func match(against code: ICD10Range) -> ICD10Match {
        if code.contains(self) { return .covers }
        return code.overlaps(self) ? .partial : .none
    }

    /// The best result among a service's codes; parts are not added up. `none` where it has no code.
    public func match(against codes: [ICD10Range]) -> ICD10Match {
        var best = ICD10Match.none
        for code in codes { best = max(best, match(against: code)) }
        return best
    }
}
