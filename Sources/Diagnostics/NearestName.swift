/// The name among `names` that `name` was most likely meant to be, or nil where none is near.
///
/// Near means at most a third of the letters differ (one at the least), counted as insertions, deletions,
/// replacements and swaps of neighbours. Of equally near names the first in the list is taken.
public func nearestName(to name: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count <= 100 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in names {
        let letters = Array(candidate.lowercased().unicodeScalars)
        let limit = max(1, max(wanted.count, letters.count) / 3)
        guard abs(letters.count - wanted.count) <= min(limit, best.map { $0.distance - 1 } ?? limit) else { continue }
        let distance = editDistance(wanted, letters)
        if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
}

/// The address among `addresses` that `address` was most likely meant to be: one in the same folder, with a name that is
/// near. Nil where there is none; what two addresses have in common by lying in one folder makes them no nearer.
public func nearestAddress(to address: String, among addresses: some Sequence<String>) -> String? {
    let wanted = dividedAddress(address)
    let neighbours = addresses.lazy.filter { dividedAddress($0).folder == wanted.folder }
    guard let name = nearestName(to: String(wanted.name), among: neighbours.map { String(dividedAddress($0).name) })
    else { return nil }
    return neighbours.first { dividedAddress($0).name == name }
}

/// `/tjenester/` and `amming` of `/tjenester/amming/`
private func dividedAddress(_ address: String) -> (folder: Substring, name: Substring) {
    let inner = address.hasSuffix("/") ? address.dropLast() : address[...]
    guard let slash = inner.lastIndex(of: "/") else { return ("", inner) }
    return (inner[...slash], inner[inner.index(after: slash)...])
}

/// Optimal string alignment distance.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 1...left.count {
        var row = [i]
        row.reserveCapacity(right.count + 1)
        for j in 1...right.count {
            let change = left[i - 1] == right[j - 1] ? 0 : 1
            var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
            if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                cost = min(cost, beforeLast[j - 2] + 1)
            }
            row.append(cost)
        }
        (beforeLast, last) = (last, row)
    }
    return last[right.count]
}

extension Wording {
    /// "did you mean 'name'?", or nil where there is no such name.
    public static func didYouMean(_ name: String?) -> Wording? {
        name.map { Wording(nb: "mente du '\($0)'?", en: "did you mean '\($0)'?") }
    }
}
