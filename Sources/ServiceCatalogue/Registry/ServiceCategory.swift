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
    public let description: CategoryDescription
    /// Its place in the order of the register, from 0.
    public let rank: Int

    public init(
        id: String, name: LocalizedText, plural: LocalizedText, namePrefix: LocalizedText? = nil, appendix: Int? = nil,
        requiredTrusts: Int? = nil, requiredRegions: Int? = nil, treatsPatients: Bool = false, termYears: Int? = nil,
        functions: [Function] = [], description: CategoryDescription = CategoryDescription(), rank: Int
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
        self.description = description
        self.rank = rank
    }
}

extension ServiceCategory {
    /// Whether somebody approves services of this kind. A regional service is its region's own affair, and one without
    /// formal status is nobody's.
    public var isApproved: Bool { namePrefix != nil || termYears != nil }
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
        if let prefix = namePrefix?[name.language], let end = text.end(ofPrefix: prefix), end < text.endIndex {
            return (text[..<end], text[end...])
        }
        for ending in ["tjeneste for ", "teneste for ", " Unit for ", " Unit on "] {
            if let end = text.end(ofFirst: ending), end < text.endIndex { return (text[..<end], text[end...]) }
        }
        return (text.prefix(0), text)
    }
}

extension Substring {
    /// Where a prefix ends and the blank after it, in either case of the letters a–z; nil where the text begins otherwise.
    fileprivate func end(ofPrefix prefix: String) -> Index? {
        let begins = utf8.withBytes { text in
            prefix.utf8.withBytes { prefix in
                text.count > prefix.count && text[prefix.count] == UInt8(ascii: " ")
                    && prefix.indices.allSatisfy { smallLetter(text[$0]) == smallLetter(prefix[$0]) }
            }
        }
        return begins ? utf8.index(utf8.startIndex, offsetBy: prefix.utf8.count + 1) : nil
    }

    /// Where the first occurrence of `part` ends, compared byte by byte.
    fileprivate func end(ofFirst part: String) -> Index? {
        guard let place = utf8.withBytes({ $0.firstPlace(of: Array(part.utf8)) }) else { return nil }
        return utf8.index(utf8.startIndex, offsetBy: place + part.utf8.count)
    }
}

extension Collection<UInt8> {
    /// Its bytes in one piece, as nearly every text has them: one by one they take ten times as long.
    fileprivate func withBytes<Result>(_ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withContiguousStorageIfAvailable(use) ?? Array(self).withUnsafeBufferPointer(use)
    }
}

private func smallLetter(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
