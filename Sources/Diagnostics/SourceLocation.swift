/// A place in a text: line and column count from 1, columns in Unicode scalars, as editors count them.
public struct SourcePosition: Sendable, Hashable, Comparable {
    public var line: Int32
    public var column: Int32

    public init(line: Int, column: Int) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
    }

    public static let start = SourcePosition(line: 1, column: 1)

    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A place in a file; `file` is the path as the reader knows it, such as `content/services/amming.md`.
public struct SourceLocation: Sendable, Hashable {
    public var file: String
    public var position: SourcePosition

    public init(_ file: String, _ position: SourcePosition = .start) {
        self.file = file
        self.position = position
    }

    public init(_ file: String, line: Int, column: Int) {
        self.init(file, SourcePosition(line: line, column: column))
    }
}

extension SourceLocation: Comparable, CustomStringConvertible {
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.position) < (right.file, right.position)
    }

    public var description: String { "\(file):\(position.line):\(position.column)" }
}
