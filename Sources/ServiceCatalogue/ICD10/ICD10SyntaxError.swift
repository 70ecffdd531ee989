/// Why a text is no ICD-10 code: the text as written, and the fact.
public struct ICD10SyntaxError: Error, Sendable, Hashable {
    public enum Fact: Error, Sendable, Hashable {
        case empty
        /// It begins with a digit, as `82.8`; no letter is guessed.
        case noLetter
        /// Less than a letter and two digits, as `C5`.
        case tooShort
        /// The letter O stands where a digit must, as in `FO0`.
        case letterOForZero
        /// More than one dot, as in `Z50.8.0`.
        case secondDot
        /// One dot, but not after three characters, as in `C504.1`.
        case misplacedDot
        /// A dot with nothing after it, as in `C50.`.
        case nothingAfterDot
        /// More than two digits after the dot.
        case tooManyDigits
        /// A range with one end missing, as `T29-`.
        case openRange
        /// An end of a range is a subdivision; ranges run from category to category.
        case endIsNoCategory
        case endsBeforeItBegins(first: ICD10Code, last: ICD10Code)
        case twoChapters(ICD10Chapter, ICD10Chapter)
        /// An end of a range lies in no chapter, such as D49.
        case noChapter(ICD10Code)
        case notACode
    }

    /// As it was written.
    public let token: String
    public let fact: Fact

    public init(token: String, fact: Fact) {
        self.token = token
        self.fact = fact
    }
}

extension ICD10SyntaxError.Fact {
    /// - Parameter bytes: one end, normalised, that is not of the form of a code.
    init(whyNotACode bytes: [UInt8]) {
        let dots = bytes.count { $0 == UInt8(ascii: ".") }
        let isNumeric = bytes.dropFirst().allSatisfy { ICD10Token.isDigit($0) || $0 == UInt8(ascii: ".") }
        if bytes.isEmpty {
            self = .empty
        } else if ICD10Token.isDigit(bytes[0]), isNumeric {
            self = .noLetter
        } else if ICD10Token.isLetter(bytes[0]), isNumeric {
            self.init(whyNotALetterAndDigits: bytes, dots: dots)
        } else {
            self = Self.hasLetterOForZero(bytes) ? .letterOForZero : .notACode
        }
    }

    private init(whyNotALetterAndDigits bytes: [UInt8], dots: Int) {
        let dot = UInt8(ascii: ".")
        if bytes.count <= 3 {
            self = .tooShort
        } else if dots > 1 {
            self = .secondDot
        } else if bytes[3] != dot {
            self = .misplacedDot
        } else {
            self = bytes.count == 4 ? .nothingAfterDot : .tooManyDigits
        }
    }

    private static func hasLetterOForZero(_ bytes: [UInt8]) -> Bool {
        guard bytes.dropFirst().contains(UInt8(ascii: "O")) else { return false }
        let zeros = bytes.dropFirst().map { $0 == UInt8(ascii: "O") ? UInt8(ascii: "0") : $0 }
        return ICD10Code(normalForm: bytes.prefix(1) + zeros) != nil
    }
}
