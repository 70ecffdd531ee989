/// The paths of the files that we published, sorted: what of an output folder is ours to replace and remove.
///
/// No hash and no size stands beside them: whether a page is as it should be is told by its bytes.
struct Manifest: Sendable, Hashable {
    var paths: [RelativePath] = []

    private static let title = "oversikt manifest 2"

    var encoded: [UInt8] {
        var text = SealedText(Manifest.title)
        for path in paths { text.append(path.text) }
        return text.sealed
    }

    init(paths: [RelativePath] = []) { self.paths = paths }

    /// Nil where the list was not written to its end, or by another version.
    init?(encoded: [UInt8]) {
        guard let lines = SealedText.lines(of: encoded, title: Manifest.title) ?? Manifest.firstVersion(encoded)
        else { return nil }
        for line in lines {
            guard let path = RelativePath(checking: line) else { return nil }
            paths.append(path)
        }
    }

    /// The paths of a list that has a size and a hash before each.
    private static func firstVersion(_ encoded: [UInt8]) -> ArraySlice<ArraySlice<UInt8>>? {
        let lines = SealedText.lines(ofFirstVersion: encoded, title: "oversikt manifest 1")
        return lines.map { lines in
            lines.map { $0.split(separator: UInt8(ascii: " "), maxSplits: 2).dropFirst(2).first ?? [] }[...]
        }
    }
}
