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
    fileprivate func firstPlace(of part: [UInt8]) -> Int? {
        guard let first = part.first, count >= part.count else { return nil }
        for place in 0..<count - part.count + 1 where self[place] == first {
            if self[place...].starts(with: part) { return place }
        }
        return nil
    }
}
