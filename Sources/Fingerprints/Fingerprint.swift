internal import CLibCrypto

/// What tells bytes from all others: their SHA-256 (FIPS 180-4), the same on every machine, which any tool can check.
///
/// The only hash of content in the program. By libcrypto, which uses what the processor has for it: five times as fast
/// as the same in Swift, with nothing added to a first build.
public struct Fingerprint: Sendable, Hashable {
    /// The 32 bytes, in their order in memory.
    private var words = SIMD4<UInt64>()

    public init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes { Fingerprint(of: $0) } }

    /// The fingerprint of several things in this order.
    public init(combining fingerprints: [Fingerprint]) { self = fingerprints.withUnsafeBytes { Fingerprint(of: $0) } }

    /// - Parameter write: puts the 32 bytes where they belong.
    init(_ write: (UnsafeMutableRawBufferPointer) -> Void) { withUnsafeMutableBytes(of: &words) { write($0) } }

    private init(of bytes: UnsafeRawBufferPointer) {
        let isComputed = withUnsafeMutableBytes(of: &words) { digest in
            EVP_Digest(
                bytes.baseAddress, bytes.count, digest.assumingMemoryBound(to: UInt8.self).baseAddress, nil, sha256, nil
            )
        }
        // Without it a list of files would be wrong and nobody would see it.
        precondition(isComputed == 1, "libcrypto computes SHA-256, unless its settings on this machine forbid it")
    }
}

/// Fetched once: to look it up by its name costs as much as to hash a page's first kilobyte.
private nonisolated(unsafe) let sha256 = EVP_MD_fetch(nil, "SHA2-256", nil)

extension Fingerprint: CustomStringConvertible {
    /// 64 hexadecimal digits.
    public var description: String {
        withUnsafeBytes(of: words) { bytes in
            String(unsafeUninitializedCapacity: 64) { digits in
                for (place, byte) in bytes.enumerated() {
                    digits[place * 2] = hexadecimalDigit(byte >> 4)
                    digits[place * 2 + 1] = hexadecimalDigit(byte & 0xF)
                }
                return 64
            }
        }
    }

    /// The first 16 digits: for the names of files, which nobody gains anything by making equal.
    public var short: String { String(description.prefix(16)) }

    /// Reads what `description` says; nil where it is anything else.
    public init?(parsing text: some Collection<UInt8>) {
        guard text.count == 64 else { return nil }
        let isRead = withUnsafeMutableBytes(of: &words) { bytes in
            for (place, digit) in text.enumerated() {
                guard let value = hexadecimalValue(digit) else { return false }
                bytes[place / 2] = bytes[place / 2] << 4 | value
            }
            return true
        }
        guard isRead else { return nil }
    }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}

private func hexadecimalValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
}
