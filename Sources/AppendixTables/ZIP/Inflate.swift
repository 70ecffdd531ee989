/// Decompresses DEFLATE data (RFC 1951), which is how Word and LibreOffice store their parts.
///
/// Never reads or copies outside its arrays, and never gives more bytes than the caller allows: a few bytes can
/// otherwise unfold into gigabytes.
struct Inflate {
    enum Problem: Error, Hashable {
        case endsTooEarly, badBlock, badCode, badDistance, tooLong
    }

    private let input: ArraySlice<UInt8>
    private var place: Int
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []
    private let limit: Int

    /// - Parameter limit: the most bytes that may come out.
    static func inflate(_ input: ArraySlice<UInt8>, limit: Int) throws(Problem) -> [UInt8] {
        var inflate = Inflate(input, limit: limit)
        while try !inflate.block() {}
        return inflate.output
    }

    private init(_ input: ArraySlice<UInt8>, limit: Int) {
        self.input = input
        self.limit = limit
        place = input.startIndex
    }

    /// Unpacks a block; true if it is the last.
    private mutating func block() throws(Problem) -> Bool {
        let isLast = try take(1) == 1
        switch try take(2) {
        case 0: try stored()
        case 1: try compressed(.fixedLiterals, .fixedDistances)
        case 2: try dynamic()
        default: throw .badBlock
        }
        return isLast
    }

    private mutating func take(_ count: Int) throws(Problem) -> Int {
        while bitCount < count {
            guard place < input.endIndex else { throw .endsTooEarly }
            bits |= UInt32(input[place]) << UInt32(bitCount)
            place += 1
            bitCount += 8
        }
        let value = bits & ((1 << UInt32(count)) - 1)
        bits >>= UInt32(count)
        bitCount -= count
        return Int(value)
    }

    private mutating func stored() throws(Problem) {
        bits = 0  // a stored block begins at a whole byte; never are eight bits or more held back here
        bitCount = 0
        let length = try take(16)
        guard try take(16) == length ^ 0xFFFF else { throw .badBlock }
        guard place + length <= input.endIndex else { throw .endsTooEarly }
        guard output.count + length <= limit else { throw .tooLong }
        output += input[place..<place + length]
        place += length
    }

    private mutating func compressed(_ literals: HuffmanCode, _ distances: HuffmanCode) throws(Problem) {
        while true {
            let symbol = try self.symbol(literals)
            if symbol < 256 {
                guard output.count < limit else { throw .tooLong }
                output.append(UInt8(symbol))
            } else if symbol == 256 {
                return
            } else {
                try copy(lengthSymbol: symbol - 257, distances)
            }
        }
    }

    private mutating func copy(lengthSymbol: Int, _ distances: HuffmanCode) throws(Problem) {
        guard lengthSymbol < lengthBases.count else { throw .badCode }
        let length = lengthBases[lengthSymbol] + (try take(lengthBits[lengthSymbol]))
        let distanceSymbol = try symbol(distances)
        guard distanceSymbol < distanceBases.count else { throw .badDistance }
        let distance = distanceBases[distanceSymbol] + (try take(distanceBits[distanceSymbol]))
        guard distance <= output.count else { throw .badDistance }
        guard output.count + length <= limit else { throw .tooLong }
        for _ in 0..<length { output.append(output[output.count - distance]) }
    }

    private mutating func symbol(_ code: HuffmanCode) throws(Problem) -> Int {
        var value = 0
        var first = 0
        var index = 0
        for count in code.counts.dropFirst() {
            value |= try take(1)
            if value - count < first { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        throw .badCode
    }

    private mutating func dynamic() throws(Problem) {
        let literalCount = try take(5) + 257
        let distanceCount = try take(5) + 1
        let lengthCount = try take(4) + 4
        guard literalCount <= 286, distanceCount <= 30 else { throw .badBlock }
        var lengths = [Int](repeating: 0, count: 19)
        for place in codeLengthOrder.prefix(lengthCount) { lengths[place] = try take(3) }
        let all = try codeLengths(literalCount + distanceCount, HuffmanCode(lengths))
        let literals = try HuffmanCode(Array(all[..<literalCount]))
        let distances = try HuffmanCode(Array(all[literalCount...]))
        try compressed(literals, distances)
    }

    private mutating func codeLengths(_ count: Int, _ code: HuffmanCode) throws(Problem) -> [Int] {
        var lengths: [Int] = []
        while lengths.count < count {
            let symbol = try self.symbol(code)
            switch symbol {
            case 16:
                guard let last = lengths.last else { throw .badCode }
                lengths += [Int](repeating: last, count: try take(2) + 3)
            case 17: lengths += [Int](repeating: 0, count: try take(3) + 3)
            case 18: lengths += [Int](repeating: 0, count: try take(7) + 11)
            default: lengths.append(symbol)
            }
        }
        guard lengths.count == count else { throw .badCode }
        return lengths
    }
}

/// A canonical Huffman code: how many codes there are of each length (0 to 15), and their symbols in order.
private struct HuffmanCode: Sendable {
    var counts: [Int]
    var symbols: [Int]

    /// - Throws: `badCode` where more codes are asked for than there are of a length.
    init(_ lengths: [Int]) throws(Inflate.Problem) {
        self.init(unchecked: lengths)
        var left = 1
        for count in counts.dropFirst() {
            left = left * 2 - count
            if left < 0 { throw .badCode }
        }
    }

    private init(unchecked lengths: [Int]) {
        counts = [Int](repeating: 0, count: 16)
        for length in lengths where length > 0 { counts[length] += 1 }
        symbols = (1...15).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
    }

    static let fixedLiterals = HuffmanCode(
        unchecked: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    static let fixedDistances = HuffmanCode(unchecked: [Int](repeating: 5, count: 30))
}

private let codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
private let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
private let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
private let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
]
private let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]
