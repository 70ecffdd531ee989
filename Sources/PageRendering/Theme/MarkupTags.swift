/// The start tags of a piece of HTML with their attributes, each by the byte at which it begins. Comments are passed over.
struct MarkupTags: Sequence, IteratorProtocol {
    struct Attribute {
        /// In small letters.
        var name: String
        var value: String
        var offset: Int
    }

    struct Tag {
        /// In small letters.
        var name: String
        var attributes: [Attribute]
        var offset: Int
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Tag? {
        while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = open + 1
            if bytes[position...].starts(with: "!--".utf8) {
                position = bytes[position...].firstRange(of: Array("-->".utf8))?.upperBound ?? bytes.count
            } else if position < bytes.count, isLetter(bytes[position]) {
                let name = word { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
                return Tag(name: name.lowercased(), attributes: attributes(), offset: open)
            }
        }
        return nil
    }

    private mutating func attributes() -> [Attribute] {
        var attributes: [Attribute] = []
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            if bytes[position] <= 0x20 || bytes[position] == UInt8(ascii: "/") {
                position += 1
                continue
            }
            let offset = position
            let name = word { $0 > 0x20 && !">/=".utf8.contains($0) }
            if name.isEmpty { position += 1 }  // a sign of equality without a name
            attributes.append(Attribute(name: name.lowercased(), value: value(), offset: offset))
        }
        return attributes
    }

    private mutating func value() -> String {
        var next = position
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return "" }
        position = next + 1
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
        else {
            return word { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        }
        let quote = bytes[position]
        position += 1
        let value = word { $0 != quote }
        position = Swift.min(position + 1, bytes.count)
        return value
    }

    private mutating func word(while belongs: (UInt8) -> Bool) -> String {
        let word = bytes[position...].prefix(while: belongs)
        position = word.endIndex
        return String(decoding: word, as: UTF8.self)
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
