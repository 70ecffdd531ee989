internal import Diagnostics

/// Finds the address that somebody most likely meant.
///
/// Addresses are compared folder by folder: two of one folder that have nothing else in common are not near each other,
/// and a service is not renamed into a hospital.
struct NearbyAddresses {
    /// The last parts of the addresses in a folder, in the order of the pages: `tjenester/` → `amming/`, `prove/`.
    private var names: [Substring: [Substring]] = [:]
    private let paths: Set<Substring>
    /// Comparing one name with all others takes as long as a folder is large: the first findings of a run get a
    /// suggestion, a thousand of the same kind do not.
    private var left = 20

    /// - Parameter paths: as `SitePath` writes them.
    init(_ paths: [String]) {
        self.paths = Set(paths.map { $0[...] })
        for path in paths {
            let (folder, name) = NearbyAddresses.divided(path[...])
            names[folder, default: []].append(name)
        }
    }

    mutating func nearest(to path: String) -> String? {
        guard left > 0 else { return nil }
        left -= 1
        return found(near: path[...]).map(String.init)
    }

    /// In the same folder; where there is no such folder, under the same name in the nearest one.
    private func found(near path: Substring) -> Substring? {
        let (folder, name) = NearbyAddresses.divided(path)
        if name.isEmpty { return nil }
        if let siblings = names[folder] {
            return nearestName(to: String(name), among: siblings.lazy.map(String.init)).map { folder + $0 }
        }
        guard let other = found(near: folder) else { return nil }
        return paths.contains(other + name) ? other + name : nil
    }

    /// `tjenester/amming/` is `amming/` in `tjenester/`.
    private static func divided(_ path: Substring) -> (folder: Substring, name: Substring) {
        let inner = path.hasSuffix("/") ? path.dropLast() : path
        guard let slash = inner.lastIndex(of: "/") else { return ("", path) }
        return (path[...slash], path[path.index(after: slash)...])
    }
}
