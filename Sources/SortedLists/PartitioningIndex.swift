extension RandomAccessCollection {
    /// The first index at which the condition holds, of a list where it holds from some index on; `endIndex` where it
    /// holds nowhere. Asks as often as the list can be halved.
    ///
    /// The name and the meaning are those of Apple's swift-algorithms, which would add a twentieth to a first build for
    /// this one function.
    @inlinable
    public func partitioningIndex(where holds: (Element) -> Bool) -> Index {
        var (first, count) = (startIndex, count)
        while count > 0 {
            let half = count / 2
            let middle = index(first, offsetBy: half)
            if holds(self[middle]) {
                count = half
            } else {
                first = index(after: middle)
                count -= half + 1
            }
        }
        return first
    }
}
