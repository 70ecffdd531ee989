/// Ascending lists of numbers as printable ASCII: the differences in base 32, low digits first, each digit a character
/// of which the sixth bit says that more follow.
///
/// JSON of such strings is a tenth larger than a binary format when compressed, and every web server compresses it.
enum SearchNumbers {
    /// How many there are of what stands for a number: letters, digits, `-` and `_`. Blank, quote and backslash are not
    /// among them, nor what separates lists.
    static let digitCount = 64

    /// - Parameter number: not negative.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 32 {
            bytes.append(digit(32 | rest & 31))
            rest >>= 5
        }
        bytes.append(digit(rest))
    }

    /// - Parameter number: less than 64.
    static func digit(_ number: Int) -> UInt8 {
        let number = UInt8(truncatingIfNeeded: number)
        return switch number {
        case 0..<26: UInt8(ascii: "A") + number
        case 26..<52: UInt8(ascii: "a") + (number - 26)
        case 52..<62: UInt8(ascii: "0") + (number - 52)
        case 62: UInt8(ascii: "-")
        default: UInt8(ascii: "_")
        }
    }

    /// An ascending list; a number that comes twice is written once.
    static func append(ascending numbers: some Sequence<Int>, to bytes: inout [UInt8]) {
        var last = -1
        for number in numbers where number != last {
            append(number - last - 1, to: &bytes)
            last = number
        }
    }
}
