/// What can stand beside a service: a single code, or a range from one category to another (`T20-T25`).
///
/// A range of one category (`C50-C50`) is not the code `C50`, though both cover the same: blocks are named like that.
public struct ICD10Range: Sendable, Hashable {
    /// The ends; equal for a single code.
    public let first: ICD10Code
    public let last: ICD10Code
    /// Whether it is written with both ends.
    public let isSpan: Bool

    public init(_ code: ICD10Code) {
        first = code
        last = code
        isSpan = false
    }

    /// A range whose ends have been tested.
    init(from first: ICD10Code, to last: ICD10Code) {
        self.first = first
        self.last = last
        isSpan = true
    }

    public var single: ICD10Code? { isSpan ? nil : first }

    /// The first and last five-character key covered; 0 is A00.00.
    public var lower: Int { first.lower }
    public var upper: Int { last.upper }

    public func contains(_ other: ICD10Range) -> Bool { lower <= other.lower && other.upper <= upper }
    public func contains(_ code: ICD10Code) -> Bool { lower <= code.lower && code.upper <= upper }
    public func overlaps(_ other: ICD10Range) -> Bool { lower <= other.upper && other.lower <= upper }

    /// The last part of the address of its page: the normal form in lower case, `c50-4`, `f00-f99`.
    public var slug: String { written(.slug) }
}

extension ICD10Range: Comparable, CustomStringConvertible {
    /// The order of the classification; of two with the same start the longer comes first, and `C50-C50` before `C50`.
    public static func < (left: ICD10Range, right: ICD10Range) -> Bool { left.orderKey < right.orderKey }

    /// 38 bits that order ranges and tell each from every other: a single code's level follows from its width.
    package var orderKey: UInt64 { UInt64(lower) << 20 | UInt64(Self.highestKey - upper) << 1 | (isSpan ? 0 : 1) }

    private static let highestKey = (1 << 18) - 1

    /// The normal form: `C50.4`, `T20-T25`.
    public var description: String { written(.normalForm) }

    /// As a reader sees it: `T20–T25`.
    public var text: String { isSpan ? "\(first)–\(last)" : first.description }

    /// How many five-character keys it covers: of two statements the narrower says more of a code.
    public var width: Int { upper - lower + 1 }

    private func written(_ style: ICD10Code.Style) -> String {
        String(unsafeUninitializedCapacity: 2 * ICD10Code.longest + 1) { bytes in
            let end = first.write(style, to: bytes, at: 0)
            guard isSpan else { return end }
            bytes[end] = UInt8(ascii: "-")
            return last.write(style, to: bytes, at: end + 1)
        }
    }
}
