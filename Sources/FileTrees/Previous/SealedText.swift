internal import Fingerprints

/// A text of lines whose last line holds the fingerprint of all before, so that half of it is never taken for the whole.
struct SealedText {
    private var bytes: [UInt8]

    init(_ title: String) { bytes = Array("\(title)\n".utf8) }

    /// - Parameter line: without a line feed in it.
    mutating func append(_ line: String) {
        bytes += line.utf8
        bytes.append(UInt8(ascii: "\n"))
    }

    var sealed: [UInt8] { bytes + Array("end \(Fingerprint(of: bytes))\n".utf8) }

    /// The lines between title and end; nil where the title is another or the seal is broken.
    static func lines(of bytes: [UInt8], title: String) -> ArraySlice<ArraySlice<UInt8>>? {
        guard let (body, seal) = cut(bytes), seal.elementsEqual("end \(Fingerprint(of: Array(body)))".utf8) else {
            return nil
        }
        return lines(in: body, title: title)
    }

    /// The lines of a text of the program's first version, which sealed with a hash of 16 digits of its own. That there
    /// is a seal must do: so a site that it published stays ours, and a switch-over that it began is completed.
    static func lines(ofFirstVersion bytes: [UInt8], title: String) -> ArraySlice<ArraySlice<UInt8>>? {
        guard let (body, seal) = cut(bytes), seal.count == 20, seal.starts(with: "end ".utf8) else { return nil }
        return lines(in: body, title: title)
    }

    /// What stands before the last line, and that line; nil where it is not written to its end.
    private static func cut(_ bytes: [UInt8]) -> (body: ArraySlice<UInt8>, seal: ArraySlice<UInt8>)? {
        guard bytes.last == UInt8(ascii: "\n"), let end = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")) else {
            return nil
        }
        return (bytes[...end], bytes[(end + 1)...].dropLast())
    }

    private static func lines(in body: ArraySlice<UInt8>, title: String) -> ArraySlice<ArraySlice<UInt8>>? {
        let lines = body.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let first = lines.first, first.elementsEqual(title.utf8) else { return nil }
        return lines.dropFirst()
    }
}
