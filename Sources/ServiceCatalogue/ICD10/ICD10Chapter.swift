/// One of the 22 chapters: its number and the categories it runs over.
///
/// The borders stand in code, since the form of a range is tested against them before any classification is read. They
/// are those of the Norwegian edition, where XX is printed as V0n to Y98 and XXII ends at U85. D49, D90 to D99, E91 to
/// E99, H96 to H99, K94 to K99, P97 to P99, T99, V00, Y99 and U86 to U99 are in no chapter, and D and H are shared by
/// two: so a chapter follows from the range, never from the letter.
public struct ICD10Chapter: Sendable, Hashable {
    /// 1 to 22.
    public let number: Int
    public let roman: String
    public let range: ICD10Range

    private init(_ number: Int, _ roman: String, _ first: (Unicode.Scalar, Int), _ last: (Unicode.Scalar, Int)) {
        self.number = number
        self.roman = roman
        range = ICD10Range(
            from: ICD10Code(letter: UInt8(ascii: first.0), category: first.1),
            to: ICD10Code(letter: UInt8(ascii: last.0), category: last.1))
    }

    /// All chapters, in order.
    public static let all = [
        ICD10Chapter(1, "I", ("A", 0), ("B", 99)),
        ICD10Chapter(2, "II", ("C", 0), ("D", 48)),
        ICD10Chapter(3, "III", ("D", 50), ("D", 89)),
        ICD10Chapter(4, "IV", ("E", 0), ("E", 90)),
        ICD10Chapter(5, "V", ("F", 0), ("F", 99)),
        ICD10Chapter(6, "VI", ("G", 0), ("G", 99)),
        ICD10Chapter(7, "VII", ("H", 0), ("H", 59)),
        ICD10Chapter(8, "VIII", ("H", 60), ("H", 95)),
        ICD10Chapter(9, "IX", ("I", 0), ("I", 99)),
        ICD10Chapter(10, "X", ("J", 0), ("J", 99)),
        ICD10Chapter(11, "XI", ("K", 0), ("K", 93)),
        ICD10Chapter(12, "XII", ("L", 0), ("L", 99)),
        ICD10Chapter(13, "XIII", ("M", 0), ("M", 99)),
        ICD10Chapter(14, "XIV", ("N", 0), ("N", 99)),
        ICD10Chapter(15, "XV", ("O", 0), ("O", 99)),
        ICD10Chapter(16, "XVI", ("P", 0), ("P", 96)),
        ICD10Chapter(17, "XVII", ("Q", 0), ("Q", 99)),
        ICD10Chapter(18, "XVIII", ("R", 0), ("R", 99)),
        ICD10Chapter(19, "XIX", ("S", 0), ("T", 98)),
        ICD10Chapter(20, "XX", ("V", 1), ("Y", 98)),
        ICD10Chapter(21, "XXI", ("Z", 0), ("Z", 99)),
        ICD10Chapter(22, "XXII", ("U", 0), ("U", 85)),
    ]

    /// The chapter of that Roman number in capitals, or nil.
    public init?(roman: String) {
        guard let chapter = Self.all.first(where: { $0.roman == roman }) else { return nil }
        self = chapter
    }

    public static func containing(_ code: ICD10Code) -> ICD10Chapter? { all.first { $0.range.contains(code) } }

    /// The chapter all of `range` lies in, or nil.
    public static func containing(_ range: ICD10Range) -> ICD10Chapter? { all.first { $0.range.contains(range) } }
}

extension ICD10Chapter: Comparable, CustomStringConvertible {
    public static func < (left: ICD10Chapter, right: ICD10Chapter) -> Bool { left.number < right.number }

    /// The Roman number.
    public var description: String { roman }

    /// The last part of its address: `f00-f99` for V.
    public var slug: String { range.slug }
}
