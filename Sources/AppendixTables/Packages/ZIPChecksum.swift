internal import CZlib

/// The checksum of ZIP files (CRC-32).
///
/// - Parameter sum: of what stands before these bytes.
package func zipChecksum(_ bytes: [UInt8], after sum: UInt32 = 0) -> UInt32 {
    // Without an address zlib begins anew, and would forget what stands before.
    if bytes.isEmpty { return sum }
    return bytes.withUnsafeBufferPointer {
        UInt32(truncatingIfNeeded: crc32_z(uLong(sum), $0.baseAddress, $0.count))
    }
}
