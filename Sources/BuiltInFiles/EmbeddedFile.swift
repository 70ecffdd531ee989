/// A file that the program carries; `embed-files` writes the list of them when the program is built.
struct EmbeddedFile: Sendable {
    /// From the root of the repository.
    let path: String
    private let digits: String?
    private let text: String

    init(_ path: String, text: String) {
        self.path = path
        self.text = text
        digits = nil
    }

    init(_ path: String, hexadecimal digits: String) {
        self.path = path
        self.digits = digits
        text = ""
    }

    var bytes: [UInt8] {
        guard let digits else { return Array(text.utf8) }
        var half: UInt8?
        return digits.utf8.compactMap { digit in
            let value = digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
            guard let high = half else {
                half = value
                return nil
            }
            half = nil
            return high << 4 | value
        }
    }
}
