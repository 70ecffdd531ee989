internal import CZlib

/// The checksum of ZIP files (CRC-32).
package func zipChecksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
}

/// That of several pieces as if they were joined.
func zipChecksum(_ pieces: [[UInt8]]) -> UInt32 {
    // Without an address zlib begins anew.
    let sum = pieces.lazy.filter { !$0.isEmpty }.reduce(0) { sum, piece in
        piece.withUnsafeBufferPointer { crc32_z(sum, $0.baseAddress, $0.count) }
    }
    return UInt32(truncatingIfNeeded: sum)
}
