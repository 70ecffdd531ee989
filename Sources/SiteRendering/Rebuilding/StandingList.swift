/// The list that ends a data document, as an earlier build published it: an element to a line.
///
/// Of a large document most lines stay the same from build to build. They are copied in long pieces, which takes a tenth
/// of the time that making them takes, or less.
struct StandingList {
    private let document: [UInt8]
    /// Of each element, without the comma that follows it.
    private var lines: [Range<Int>] = []
    /// How many bytes of an element come before the text that tells it from the others.
    private let keyOffset: Int

    /// What a new version of the list is made of.
    enum Piece {
        /// Elements by their numbers, in a row.
        case standing(Range<Int>)
        case new([UInt8])
    }

    /// - Parameters:
    ///   - document: one that this program wrote, for it is trusted to have its form.
    ///   - name: of the list.
    ///   - key: the first member of every element, with a text that needs no escapes.
    init(_ name: String, keyedBy key: String, of document: [UInt8]) {
        self.document = document
        keyOffset = "{\"\(key)\":\"".utf8.count
        document.withUnsafeBytes { bytes in
            let header = Array("\"\(name)\":[".utf8)
            var start = 0
            var isInside = false
            while let end = bytes.firstLineEnd(from: start) {
                if isInside, bytes[start] == UInt8(ascii: "{") {
                    lines.append(start..<(bytes[end - 1] == UInt8(ascii: ",") ? end - 1 : end))
                } else {
                    isInside = bytes[start..<end].elementsEqual(header)
                }
                start = end + 1
            }
        }
    }

    var count: Int { lines.count }

    /// The bytes of an element's key.
    func key(of element: Int) -> ArraySlice<UInt8> {
        document[(lines[element].lowerBound + keyOffset)...].prefix { $0 != UInt8(ascii: "\"") }
    }

    func element(_ number: Int) -> ArraySlice<UInt8> { document[lines[number]] }

    /// The document with these elements instead, and all else as it stands. Nil where it has no element to go by.
    func document(of pieces: [Piece]) -> [UInt8]? {
        guard let first = lines.first, let last = lines.last, !pieces.isEmpty else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(document.count + document.count / 64 + 65_536)
        bytes += document[..<first.lowerBound]
        for (place, piece) in pieces.enumerated() {
            if place > 0 { bytes += Array(",\n".utf8) }
            switch piece {
            case .standing(let elements):
                bytes += document[lines[elements.lowerBound].lowerBound..<lines[elements.upperBound - 1].upperBound]
            case .new(let element): bytes += element
            }
        }
        return bytes + document[last.upperBound...]
    }
}

extension [StandingList.Piece] {
    /// Adds an element that stands, to the row of those before it where there is one.
    mutating func append(standing element: Int) {
        if case .standing(let row)? = last, row.upperBound == element {
            self[count - 1] = .standing(row.lowerBound..<element + 1)
        } else {
            append(.standing(element..<element + 1))
        }
    }
}
