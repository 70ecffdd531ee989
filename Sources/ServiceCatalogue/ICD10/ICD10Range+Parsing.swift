extension ICD10Range {
    /// One entry of a list of codes, such as `Q 28.2`, `(J30.3)` or `T20-25`. A comma separates and is no part of it.
    ///
    /// What can only be one code is put into normal form; a missing letter, the letter O for a zero and missing digits
    /// are never guessed. Valid by form is not the same as existing: see `ICD10Classification.existence(of:)`.
    public init(parsing text: some StringProtocol) throws(ICD10SyntaxError) {
        try self.init(text, decimalComma: false)
    }

    /// A code or range typed into the search box, where `F32,1` is F32.1.
    public init(parsingQuery text: some StringProtocol) throws(ICD10SyntaxError) {
        try self.init(text, decimalComma: true)
    }

    private init(_ text: some StringProtocol, decimalComma: Bool) throws(ICD10SyntaxError) {
        let token = ICD10Token(normalising: text, decimalComma: decimalComma)
        do throws(ICD10SyntaxError.Fact) {
            self = try Self.tested(token.ends)
        } catch {
            throw ICD10SyntaxError(token: String(text), fact: error)
        }
    }

    /// A code or range written exactly in its normal form, or nil. Nothing is put right.
    public init?(normalForm text: some StringProtocol) {
        let ends = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard ends.count <= 2, let first = ends.first.flatMap({ ICD10Code(normalForm: $0) }) else { return nil }
        guard ends.count == 2 else {
            self.init(first)
            return
        }
        guard let last = ICD10Code(normalForm: ends[1]), Self.fact(against: first, last) == nil else { return nil }
        self.init(from: first, to: last)
    }

    private static func tested(_ ends: [[UInt8]]) throws(ICD10SyntaxError.Fact) -> ICD10Range {
        switch ends.count {
        case 1: return ICD10Range(try code(ends[0]))
        case 2: return try range(ends[0], ends[1])
        default: throw .notACode
        }
    }

    private static func code(_ bytes: [UInt8]) throws(ICD10SyntaxError.Fact) -> ICD10Code {
        if let code = ICD10Code(normalForm: bytes) { return code }
        throw ICD10SyntaxError.Fact(whyNotACode: bytes)
    }

    private static func range(_ first: [UInt8], _ last: [UInt8]) throws(ICD10SyntaxError.Fact) -> ICD10Range {
        guard let begin = ICD10Code(normalForm: first), let end = ICD10Code(normalForm: last) else {
            throw whyNotARange(first, last)
        }
        if let fact = fact(against: begin, end) { throw fact }
        return ICD10Range(from: begin, to: end)
    }

    private static func whyNotARange(_ first: [UInt8], _ last: [UInt8]) -> ICD10SyntaxError.Fact {
        let facts = [first, last].filter { ICD10Code(normalForm: $0) == nil }.map(
            ICD10SyntaxError.Fact.init(whyNotACode:))
        switch facts {
        case [.empty]: return .openRange
        case [.empty, .empty]: return .notACode
        // `M-diagnoser` is a word rather than a range whose first end is too short.
        default: return facts.contains(.notACode) ? .notACode : facts.first ?? .notACode
        }
    }

    /// What speaks against a range with these ends, or nil.
    private static func fact(against first: ICD10Code, _ last: ICD10Code) -> ICD10SyntaxError.Fact? {
        guard first.level == .category, last.level == .category else { return .endIsNoCategory }
        guard first <= last else { return .endsBeforeItBegins(first: first, last: last) }
        guard let begins = ICD10Chapter.containing(first) else { return .noChapter(first) }
        guard let ends = ICD10Chapter.containing(last) else { return .noChapter(last) }
        return begins == ends ? nil : .twoChapters(begins, ends)
    }
}
