/// A kind of service, such as national treatment service, with what the regulation and the guideline demand of it.
public final class ServiceCategory: Sendable {
    /// What a competence service is for; it decides the length of its term.
    public struct Function: Sendable, Hashable {
        public let id: String
        public let name: LocalizedText
        /// Length of the term, in years.
        public let termYears: Int

        public init(id: String, name: LocalizedText, termYears: Int) {
            self.id = id
            self.name = name
            self.termYears = termYears
        }
    }

    public let id: String
    public let name: LocalizedText
    public let plural: LocalizedText
    /// The words that an approved name begins with, where any are laid down: "Nasjonal behandlingstjeneste for".
    public let namePrefix: LocalizedText?
    /// The number of the guideline's appendix table (Vedlegg 1 to 3) that lists the category.
    public let appendix: Int?
    /// How many trusts, and how many regions, a service of the category must lie at (regulation 1706/2010 § 4-2).
    public let requiredTrusts: Int?
    public let requiredRegions: Int?
    public let treatsPatients: Bool
    /// Length of the term of every service of the category, in years; nil where there is none or its function decides.
    public let termYears: Int?
    public let functions: [Function]
    /// Its place in the order of the register, from 0.
    public let rank: Int

    public init(
        id: String, name: LocalizedText, plural: LocalizedText, namePrefix: LocalizedText? = nil, appendix: Int? = nil,
        requiredTrusts: Int? = nil, requiredRegions: Int? = nil, treatsPatients: Bool = false, termYears: Int? = nil,
        functions: [Function] = [], rank: Int
    ) {
        self.id = id
        self.name = name
        self.plural = plural
        self.namePrefix = namePrefix
        self.appendix = appendix
        self.requiredTrusts = requiredTrusts
        self.requiredRegions = requiredRegions
        self.treatsPatients = treatsPatients
        self.termYears = termYears
        self.functions = functions
        self.rank = rank
    }
}

extension ServiceCategory: Hashable {
    public static func == (left: ServiceCategory, right: ServiceCategory) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ServiceCategory {
    /// An approved name in two parts: the words of the category ("Nasjonal behandlingstjeneste for ") and the subject,
    /// by which services are sorted ("akutt replantasjonskirurgi").
    ///
    /// A few approved names do not begin quite as the category says ("Nasjonale kompetansetjeneste for …"); for them the
    /// category's words are those up to the first " for " or " on " that follows a word for a service.
    public func divide(_ name: Phrase) -> (lead: Substring, subject: Substring) {
        let text = name.text[...]
        if let prefix = namePrefix?[name.language], text.lowercased().hasPrefix(prefix.lowercased() + " ") {
            let end = text.index(text.startIndex, offsetBy: prefix.count + 1)
            return (text[..<end], text[end...])
        }
        for ending in ["tjeneste for ", "teneste for ", " Unit for ", " Unit on "] {
            if let end = text.range(of: ending)?.upperBound, end < text.endIndex { return (text[..<end], text[end...]) }
        }
        return (text[text.startIndex..<text.startIndex], text)
    }
}

extension Substring {
    /// Where `part` first stands, compared byte by byte.
    fileprivate func range(of part: String) -> Range<Index>? {
        let bytes = Array(part.utf8)
        var start = startIndex
        while start < endIndex {
            if self[start...].utf8.starts(with: bytes) { return start..<utf8.index(start, offsetBy: bytes.count) }
            start = index(after: start)
        }
        return nil
    }
}
