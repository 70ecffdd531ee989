internal import Glibc

extension Collection<UInt8> {
    /// Whether the bytes of `part` stand in it, one after the other; false for no bytes. `String.contains`
    /// compares characters, which takes ten times as long.
    func holds(_ part: [UInt8]) -> Bool {
        withContiguousStorageIfAvailable { $0.firstPlace(of: part) != nil } ?? Array(self).holds(part)
    }
}

extension [UInt8] {
    /// Where the bytes of `part` begin; nil where they do not stand in it.
    func firstPlace(of part: [UInt8]) -> Int? { withUnsafeBufferPointer { $0.firstPlace(of: part) } }
}

extension UnsafeBufferPointer<UInt8> {
    func firstPlace(of part: [UInt8]) -> Int? {
        guard let first = part.first, let base = baseAddress else { return nil }
        var start = 0
        // The C library looks for a byte in 32 at once.
        while start + part.count <= count,
            let found = memchr(base + start, Int32(first), count - start - part.count + 1)
        {
            let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if self[place...].starts(with: part) { return place }
            start = place + 1
        }
        return nil
    }
}
