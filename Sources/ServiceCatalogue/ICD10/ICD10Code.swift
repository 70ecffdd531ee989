/// A single ICD-10 code: a category (`C50`), a subcategory (`C50.4`) or a Norwegian five-character code (`Z50.80`).
///
/// The form alone is right; whether the code exists, `ICD10Classification` knows. It is kept as one integer, since a
/// large register holds hundreds of thousands of them.
///
/// Each code stands for an interval of five-character keys (C50 = C50.00 to C50.99). Keys are numbers from 0 to 259,999
/// in the order of the classification, where U, chapter XXII, comes after Z, chapter XXI. No chapter crosses that
/// border, so the intervals overlap exactly where the written keys, compared as strings, would.
public struct ICD10Code: Sendable, Hashable {
    public enum Level: Int, Sendable, Hashable, CaseIterable, Comparable {
        case category, subcategory, fiveCharacter

        /// How many five-character keys a code of this level covers.
        var width: Int {
            switch self {
            case .category: 100
            case .subcategory: 10
            case .fiveCharacter: 1
            }
        }

        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// The lowest key times four, plus the level: so a code sorts before its subdivisions.
    private let sortKey: UInt32

    init(lower: Int, level: Level) { sortKey = UInt32(lower * 4 + level.rawValue) }

    /// The category of a letter and a number from 0 to 99, for tables in code.
    init(letter: UInt8, category: Int) {
        self.init(lower: (Self.rank(ofLetter: letter) * 100 + category) * 100, level: .category)
    }

    /// A code written exactly in its normal form (`C50`, `C50.4`, `Z50.80`), or nil. Nothing is put right.
    public init?(normalForm bytes: some Sequence<UInt8>) {
        var number = 0
        var count = 0
        for byte in bytes {
            switch (count, byte) {
            case (0, UInt8(ascii: "A")...UInt8(ascii: "Z")): number = Self.rank(ofLetter: byte)
            case (3, UInt8(ascii: ".")): break
            case (1...2, UInt8(ascii: "0")...UInt8(ascii: "9")), (4...5, UInt8(ascii: "0")...UInt8(ascii: "9")):
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
            count += 1
        }
        switch count {
        case 3: self.init(lower: number * 100, level: .category)
        case 5: self.init(lower: number * 10, level: .subcategory)
        case 6: self.init(lower: number, level: .fiveCharacter)
        default: return nil
        }
    }

    public init?(normalForm text: some StringProtocol) { self.init(normalForm: text.utf8) }

    /// 0 for A to 24 for Z, U left out, and 25 for U.
    private static func rank(ofLetter letter: UInt8) -> Int {
        switch letter {
        case UInt8(ascii: "U"): 25
        case ..<UInt8(ascii: "U"): Int(letter - UInt8(ascii: "A"))
        default: Int(letter - UInt8(ascii: "A")) - 1
        }
    }

    private static func letter(ofRank rank: Int) -> UInt8 {
        switch rank {
        case 25: UInt8(ascii: "U")
        case ..<20: UInt8(ascii: "A") + UInt8(rank)
        default: UInt8(ascii: "A") + UInt8(rank) + 1
        }
    }
}

extension ICD10Code {
    public var level: Level {
        switch sortKey & 3 {
        case 0: .category
        case 1: .subcategory
        default: .fiveCharacter
        }
    }

    /// The first and last five-character key the code covers; 0 is A00.00.
    public var lower: Int { Int(sortKey >> 2) }
    public var upper: Int { lower + level.width - 1 }

    /// The code of three characters this one belongs to: C50 for C50.4, and for C50 itself.
    public var category: ICD10Code { ICD10Code(lower: lower / 100 * 100, level: .category) }

    /// Z50.8 for Z50.80, Z50 for Z50.8, nil for Z50.
    public var parent: ICD10Code? {
        switch level {
        case .category: nil
        case .subcategory: category
        case .fiveCharacter: ICD10Code(lower: lower / 10 * 10, level: .subcategory)
        }
    }

    /// The code and what it belongs to, innermost first: Z50.80, Z50.8, Z50.
    public var withParents: [ICD10Code] { Array(sequence(first: self, next: \.parent)) }

    /// The letter as a number in the order of the classification; codes of one letter share it.
    var letterRank: Int { lower / 10_000 }

    /// The last part of the code's address: `c50-4`.
    public var slug: String { ICD10Range(self).slug }
}

extension ICD10Code: Comparable, CustomStringConvertible {
    /// The order of the classification: U after Z, a code before its subdivisions.
    public static func < (left: ICD10Code, right: ICD10Code) -> Bool { left.sortKey < right.sortKey }

    /// The normal form: `C50.4`.
    public var description: String { ICD10Range(self).description }

    /// How a code is written: as the classification has it, or in an address, in lower case and with a hyphen.
    enum Style { case normalForm, slug }

    /// Of a written code, in bytes.
    static let longest = 6

    /// Writes the code where a string is being made, for a site names codes hundreds of thousands of times.
    ///
    /// - Parameter bytes: with room for `longest` from `start` on.
    /// - Returns: where the code ends.
    func write(_ style: Style, to bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
        let key = lower
        func digit(_ unit: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(key / unit % 10) }
        bytes[start] = Self.letter(ofRank: letterRank) | (style == .slug ? 0x20 : 0)
        bytes[start + 1] = digit(1000)
        bytes[start + 2] = digit(100)
        if level == .category { return start + 3 }
        bytes[start + 3] = style == .slug ? UInt8(ascii: "-") : UInt8(ascii: ".")
        bytes[start + 4] = digit(10)
        if level == .subcategory { return start + 5 }
        bytes[start + 5] = digit(1)
        return start + 6
    }
}
