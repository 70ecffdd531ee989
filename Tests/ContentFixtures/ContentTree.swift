public import ContentReading
public import Files

/// The files of a content folder, written as one literal; lines of `-- path --` divide them:
///
///     ContentTree("""
///         -- services/prove.md --
///         ---
///         id: prove
///         …
///         """)
///
/// Files that no test is about (`site.yml`, the registry's small files and a small `icd10.tsv`) are added where the
/// literal does not name them. Everything in them is invented.
public struct ContentTree {
    public var files: [File]

    public init(_ literal: String) {
        files = Self.files(in: literal)
        let named = Set(files.map(\.path))
        files += Self.files(in: defaultContent).filter { !named.contains($0.path) }
    }

    /// The literal's own files alone.
    public init(only literal: String) { files = Self.files(in: literal) }

    /// Puts `bytes` at `path`, in the place of a file that stands there; for what no literal can hold.
    public func adding(_ path: String, _ bytes: [UInt8]) -> ContentTree {
        var tree = self
        tree.files.removeAll { $0.path == path }
        tree.files.append(File(path: path, bytes: bytes))
        return tree
    }

    public func adding(_ path: String, _ text: String) -> ContentTree { adding(path, Array(text.utf8)) }

    public func removing(_ path: String) -> ContentTree {
        var tree = self
        tree.files.removeAll { $0.path == path }
        return tree
    }

    public func read(jobs: Int = 1) -> ReadContent { ContentFixtures.read(files, jobs: jobs) }

    private static func files(in literal: String) -> [File] {
        var files: [(path: String, lines: [Substring])] = []
        for line in literal.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-- "), line.hasSuffix(" --") {
                files.append((String(line.dropFirst(3).dropLast(3)), []))
            } else if !files.isEmpty {
                files[files.count - 1].lines.append(line)
            }
        }
        return files.map { File(path: $0.path, bytes: Array(($0.lines.joined(separator: "\n") + "\n").utf8)) }
    }
}
