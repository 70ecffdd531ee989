internal import CZlib

/// Why data cannot be decompressed.
enum InflateProblem: Error, Hashable {
    /// It is no DEFLATE data, or ends too early.
    case damaged
    case tooLong
}

/// Decompresses DEFLATE data (RFC 1951), which is how Word and LibreOffice store their parts.
///
/// - Parameter limit: the most bytes that may come out: a few can otherwise unfold into gigabytes.
func inflated(_ packed: ArraySlice<UInt8>, limit: Int) throws(InflateProblem) -> [UInt8] {
    var stream = z_stream()
    // Negative: without the header and the sum that zlib's own format has around the data.
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { throw .damaged }
    defer { inflateEnd(&stream) }
    guard let packedCount = UInt32(exactly: packed.count), let room = UInt32(exactly: limit + 1) else { throw .tooLong }
    var result = Z_OK
    let bytes = packed.withUnsafeBufferPointer { input in
        // With a byte to spare, for data of just `limit` bytes may have its end mark still to be read.
        [UInt8](unsafeUninitializedCapacity: limit + 1) { output, count in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = packedCount
            stream.next_out = output.baseAddress
            stream.avail_out = room
            result = inflate(&stream, Z_FINISH)
            count = limit + 1 - Int(stream.avail_out)
        }
    }
    if bytes.count > limit { throw .tooLong }
    guard result == Z_STREAM_END else { throw .damaged }
    return bytes
}
