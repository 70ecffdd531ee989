/// Ascending lists of numbers as printable ASCII: the differences in base 32, low digits first, each digit a character
/// of which the sixth bit says that more follow.
///
/// JSON of such strings is a tenth larger than a binary format when compressed, and every web server compresses it.
enum SearchNumbers {
    /// Blank, quote and backslash are not among them, nor what separates lists.
    static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// - Parameter number: not negative.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 32 {
            bytes.append(alphabet[32 | rest & 31])
            rest >>= 5
        }
        bytes.append(alphabet[rest])
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
