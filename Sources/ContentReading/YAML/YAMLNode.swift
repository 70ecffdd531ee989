internal import Diagnostics

/// A value in a YAML file, with its place. Scalars are text as written: `no`, `012` and `12:30` stay what they are, for
/// the field that holds them decides what they mean.
struct YAMLNode: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        /// Nothing stands after the colon or the hyphen, or `null` or `~` does.
        case empty
        case text(String)
        case list([YAMLNode])
        case mapping([YAMLPair])
    }

    var content: Content
    var position: SourcePosition

    init(_ content: Content, at position: SourcePosition) {
        self.content = content
        self.position = position
    }
}

struct YAMLPair: Sendable, Hashable {
    var key: String
    var keyPosition: SourcePosition
    var value: YAMLNode
}

/// A stretch of a file that is YAML: all of it, or its front matter.
struct YAMLSource: Sendable {
    /// The path, as diagnostics show it.
    var file: String
    /// The whole file, of valid UTF-8.
    var bytes: [UInt8]
    var range: Range<Int>
    /// The number of the line that `range` begins with.
    var firstLine: Int
}

extension YAMLSource {
    init(file: String, bytes: [UInt8]) {
        self.init(file: file, bytes: bytes, range: 0..<bytes.count, firstLine: 1)
    }

    init(file: String, text: String) { self.init(file: file, bytes: Array(text.utf8)) }

    /// The tree; nil where the text is no YAML, which `diagnostics` then tells.
    ///
    /// The hand reader knows what our files are written with and takes some 3 µs for a front matter; what it does not
    /// know it leaves to Yams, which takes some 130. Both give the same tree for what both accept.
    func read(_ diagnostics: inout DiagnosticList) -> YAMLNode? {
        var reader = HandReader(self)
        do throws(HandReader.Stop) {
            let node = try reader.read()
            diagnostics.append(contentsOf: reader.problems)
            return node
        } catch {
            switch error {
            case .notUnderstood:
                return readWithYams(&diagnostics)
            case .problem(let problem):
                diagnostics.append(contentsOf: reader.problems)
                diagnostics.append(problem)
                return nil
            }
        }
    }
}

/// Whether a plain scalar says that there is no value. JSON Schema readers in editors take it so, too; a text of that
/// spelling needs quotation marks.
func isNull(_ plain: String) -> Bool {
    switch plain {
    case "null", "Null", "NULL", "~": true
    default: false
    }
}

/// How deep lists and mappings may lie in each other; our files need six.
let deepestYAML = 32
