internal import Glibc

/// The places of some texts in the ascending order of their bytes, as `sort` under LC_ALL=C has them; of equal ones the
/// earlier first.
///
/// The bytes are laid side by side once. A comparison then looks at nothing else, where one of strings would first have to
/// find out how each of the two lies in memory.
public func placesInOrderOfBytes(_ texts: some Collection<String>) -> [Int] {
    var bytes: [UInt8] = []
    var starts = [0]
    for text in texts {
        bytes += text.utf8
        starts.append(bytes.count)
    }
    return bytes.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress else { return Array(0..<texts.count) }
        return (0..<texts.count).sorted { left, right in
            let (leftLength, rightLength) = (starts[left + 1] - starts[left], starts[right + 1] - starts[right])
            let order = memcmp(base + starts[left], base + starts[right], min(leftLength, rightLength))
            return order == 0 ? leftLength < rightLength : order < 0
        }
    }
}
