/// A 64-bit hash of a file's bytes, the same on every machine and in every run.
///
/// It tells by accident or by hand changed files apart from published ones without reading both; it withstands no
/// attacker. Eight bytes are folded in at a time by a full multiplication, so it costs far less than writing the file.
public struct ContentHash: Sendable, Hashable {
    public let value: UInt64

    public init(value: UInt64) { self.value = value }

    public init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { ContentHash(of: $0) }
    }

    public init(ofSlice bytes: ArraySlice<UInt8>) {
        self = bytes.withUnsafeBytes { ContentHash(of: $0) }
    }

    /// The hash of several in this order.
    public init(combining hashes: [ContentHash]) {
        self = hashes.map { $0.value.littleEndian }.withUnsafeBytes { ContentHash(of: $0) }
    }

    init(of bytes: UnsafeRawBufferPointer) {
        var hash = UInt64(bytes.count) ^ Self.start
        var offset = 0
        while offset + 8 <= bytes.count {
            hash = Self.fold(hash, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        var rest: UInt64 = 0
        for byte in bytes[offset...].reversed() { rest = rest << 8 | UInt64(byte) }
        value = Self.fold(Self.fold(hash, rest), Self.start)
    }

    private static func fold(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: factor)
        return product.high ^ product.low
    }

    // Digits of pi: odd, and with about as many ones as zeros, as a multiplier must be.
    private static let start: UInt64 = 0x2437_6A88_85A3_08D3
    private static let factor: UInt64 = 0xA409_3822_299F_31D1
}

extension ContentHash {
    /// Reads sixteen hexadecimal digits.
    public init?(digits: ArraySlice<UInt8>) {
        guard digits.count == 16 else { return nil }
        var value: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        self.init(value: value)
    }
}

extension ContentHash: CustomStringConvertible {
    /// Sixteen hexadecimal digits.
    public var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
