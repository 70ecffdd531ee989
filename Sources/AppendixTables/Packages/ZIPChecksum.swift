internal import CZlib

/// The checksum of ZIP files (CRC-32).
package func zipChecksum(_ bytes: [UInt8]) -> UInt32 { zipChecksum(bytes[...]) }

func zipChecksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    // Without an address zlib begins anew: the sum of nothing is 0 either way.
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
}
