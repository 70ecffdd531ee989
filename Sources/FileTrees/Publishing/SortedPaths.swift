internal import SortedLists

/// The paths of a site in the order of their bytes, which is the order in which a walk through its folder meets them.
///
/// Whoever asks for them in that order is answered at once; whoever does not, by halving. A set of the 170,000 paths of
/// 50,000 services would take longer to build than all its answers take here.
struct SortedPaths: Sendable {
    let all: [RelativePath]
    /// Where the next path is expected.
    private var next = 0

    /// - Parameter paths: sorted, each once.
    init(_ paths: [RelativePath]) { all = paths }

    mutating func index(of path: RelativePath) -> Int? {
        if next >= all.count || all[next] != path { next = firstIndex(notBefore: path.text) }
        guard next < all.count, all[next] == path else { return nil }
        next += 1
        return next - 1
    }

    /// Nil after the last one.
    func path(_ index: Int) -> RelativePath? { index < all.count ? all[index] : nil }

    mutating func contains(_ path: RelativePath) -> Bool { index(of: path) != nil }

    /// Whether any of the paths lies in this folder, at whatever depth.
    mutating func needs(folder: RelativePath) -> Bool {
        let start = folder.text + "/"
        if next < all.count, all[next].begins(with: start) { return true }
        let first = firstIndex(notBefore: start)
        return first < all.count && all[first].begins(with: start)
    }

    func firstIndex(notBefore text: String) -> Int {
        all.partitioningIndex { compareBytes($0.text, text) >= 0 }
    }
}
