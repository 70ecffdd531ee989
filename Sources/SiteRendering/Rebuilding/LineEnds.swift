extension [UInt8] {
    /// Where the first line stands, at or after `start`, that holds these bytes and no others; without its line feed.
    func firstLine(_ wanted: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
        let wanted = Array(wanted)
        return withUnsafeBytes { bytes in
            wanted.withUnsafeBytes { wanted in
                var start = start
                while start < bytes.count {
                    let end = bytes.firstLineEnd(from: start) ?? bytes.count
                    if end - start == wanted.count, bytes[start..<end].elementsEqual(wanted) { return start..<end }
                    start = end + 1
                }
                return nil
            }
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Eight bytes at a step: the catalogue of 50,000 services has 180 MB.
    func firstLineEnd(from start: Int) -> Int? {
        let (ones, highBits, wanted): (UInt64, UInt64, UInt64) =
            (0x0101_0101_0101_0101, 0x8080_8080_8080_8080, 0x0A0A_0A0A_0A0A_0A0A)
        var place = start
        while place + 8 <= count {
            let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self)) ^ wanted
            // The lowest byte that is zero now has its high bit set here.
            let found = (word &- ones) & ~word & highBits
            if found != 0 { return place + found.trailingZeroBitCount / 8 }
            place += 8
        }
        return self[Swift.min(place, count)...].firstIndex(of: UInt8(ascii: "\n"))
    }
}
