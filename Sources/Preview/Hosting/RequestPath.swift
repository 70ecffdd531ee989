/// The path of a request, decoded once and no more.
///
/// Nothing that is no plain path is one: an escape without its two digits, bytes that are not UTF-8, control characters, a
/// backslash, a step upwards however it is written. What it finds is in a list of files in memory at any rate.
package struct RequestPath: Sendable, Hashable {
    /// As the browser wrote it, without what follows a question mark.
    package let written: String
    package let decoded: String
    private let query: String

    /// - Parameter target: of the request's first line.
    package init?(_ target: String) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        written = parts.first.map(String.init) ?? ""
        query = parts.count > 1 ? "?\(parts[1])" : ""
        guard written.hasPrefix("/"), let decoded = RequestPath.decoded(written),
            decoded.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }),
            !decoded.split(separator: "/").contains(where: { $0 == ".." || $0 == "." })
        else { return nil }
        self.decoded = decoded
    }

    /// The same address with a slash at its end, for what is a folder.
    var asFolder: String { written + "/" + query }

    private static func decoded(_ text: String) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            guard digits.count == 2 else { return nil }
            bytes.append(UInt8(digits[0] * 16 + digits[1]))
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
