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
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Tag? {
        while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = open + 1
            if bytes[place...].starts(with: "!--".utf8) {
                place = bytes[place...].firstRange(of: Array("-->".utf8))?.upperBound ?? bytes.count
            } else if place < bytes.count, isLetter(bytes[place]) {
                let name = word { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
                return Tag(name: name.lowercased(), attributes: attributes(), offset: open)
            }
        }
        return nil
    }

    private mutating func attributes() -> [Attribute] {
        var attributes: [Attribute] = []
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
            if bytes[place] <= 0x20 || bytes[place] == UInt8(ascii: "/") {
                place += 1
                continue
            }
            let offset = place
            let name = word { $0 > 0x20 && !">/=".utf8.contains($0) }
            if name.isEmpty { place += 1 }  // a sign of equality without a name
            attributes.append(Attribute(name: name.lowercased(), value: value(), offset: offset))
        }
        return attributes
    }

    private mutating func value() -> String {
        var next = place
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return "" }
        place = next + 1
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else {
            return word { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        }
        let quote = bytes[place]
        place += 1
        let value = word { $0 != quote }
        place = Swift.min(place + 1, bytes.count)
        return value
    }

    private mutating func word(while belongs: (UInt8) -> Bool) -> String {
        let word = bytes[place...].prefix(while: belongs)
        place = word.endIndex
        return String(decoding: word, as: UTF8.self)
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
