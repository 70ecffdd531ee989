extension ICD10Classification {
    public enum Existence: Sendable, Hashable, CaseIterable {
        case listed
        /// Its category is listed, itself is not. The classification lists only some subcategories, so nothing follows.
        case unlistedSubdivision
        /// Its category exists nowhere.
        case missing
    }

    public func existence(of code: ICD10Code) -> Existence {
        if lists(ICD10Range(code)) { return .listed }
        return lists(ICD10Range(code.category)) ? .unlistedSubdivision : .missing
    }

    /// A range is listed if it is a chapter or block or if both its ends are listed, else missing.
    public func existence(of range: ICD10Range) -> Existence {
        if let code = range.single { return existence(of: code) }
        if lists(range) { return .listed }
        return existence(of: range.first) == .listed && existence(of: range.last) == .listed ? .listed : .missing
    }

    /// A listed code to show in place of one that is not listed: what the code belongs to, else the nearest category of
    /// the same letter (of two equally near ones the first); nil where no category has the letter.
    ///
    /// A likely misprint is not guessed: F44.5 may be meant by R44.5, but many codes are one letter away.
    public func nearestExisting(to code: ICD10Code) -> ICD10Code? {
        if let listed = code.withParents.first(where: { existence(of: $0) == .listed }) { return listed }
        let ofLetter = entries[firstIndex(withLowerAbove: code.letterRank * 10_000 - 1)...]
            .prefix { $0.range.first.letterRank == code.letterRank }
        return ofLetter.lazy.filter { $0.kind == .category }.map(\.range.first)
            .min { abs($0.lower - code.lower) < abs($1.lower - code.lower) }
    }
}
