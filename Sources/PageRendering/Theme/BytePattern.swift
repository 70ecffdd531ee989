extension ArraySlice<UInt8> {
    /// The first place of `pattern`, as the standard library finds it; that looked at each byte through three layers, and a
    /// style sheet took a thirtieth of a small build.
    func firstRange(of pattern: [UInt8]) -> Range<Int>? {
        guard let first = pattern.first else { return nil }
        var rest = self
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: pattern) { return start..<start + pattern.count }
            rest = rest[(start + 1)...]
        }
        return nil
    }
}
