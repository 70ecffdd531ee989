/// One step of a switch-over. Each may be done again after it was done: that is what lets an interrupted switch-over
/// be completed by doing all of them from the first.
enum SwitchOperation: Sendable, Hashable {
    /// Make this folder.
    case makeFolder(RelativePath)
    /// Move the staged file of this number to a path where nothing is.
    case add(Int, RelativePath)
    /// Move the staged file of this number over the page of that path.
    case replace(Int, RelativePath)
    /// Remove this file.
    case remove(RelativePath)
    /// Remove this folder, if nothing is left in it.
    case removeFolder(RelativePath)
    /// Put the staged folder in the place of the absent or empty output folder.
    case publishFolder

    var path: RelativePath? {
        switch self {
        case .makeFolder(let path), .add(_, let path), .replace(_, let path), .remove(let path),
            .removeFolder(let path):
            path
        case .publishFolder: nil
        }
    }
}

/// The operations of a switch-over in order, written down before the first is done.
struct Journal: Sendable, Hashable {
    var operations: [SwitchOperation]

    private static let title = "oversikt journal 2"

    var encoded: [UInt8] {
        var text = SealedText(Journal.title)
        for operation in operations { text.append(operation.line) }
        return text.sealed
    }

    init(operations: [SwitchOperation]) { self.operations = operations }

    /// Nil where the journal was not written to its end; then no operation of it was begun.
    init?(encoded: [UInt8]) {
        guard
            let lines = SealedText.lines(of: encoded, title: Journal.title)
                ?? SealedText.lines(ofFirstVersion: encoded, title: "oversikt journal 1")
        else { return nil }
        operations = []
        for line in lines {
            guard let operation = SwitchOperation(line: String(decoding: line, as: UTF8.self)) else { return nil }
            operations.append(operation)
        }
    }
}

extension SwitchOperation {
    fileprivate var line: String {
        switch self {
        case .makeFolder(let path): "folder 0 \(path.text)"
        case .add(let number, let path): "add \(number) \(path.text)"
        case .replace(let number, let path): "replace \(number) \(path.text)"
        case .remove(let path): "remove 0 \(path.text)"
        case .removeFolder(let path): "remove-folder 0 \(path.text)"
        case .publishFolder: "publish"
        }
    }

    fileprivate init?(line: String) {
        if line == "publish" {
            self = .publishFolder
            return
        }
        let fields = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard fields.count == 3, let number = Int(fields[1]), let path = RelativePath(checking: fields[2]) else {
            return nil
        }
        switch fields[0] {
        case "folder": self = .makeFolder(path)
        case "add": self = .add(number, path)
        case "replace": self = .replace(number, path)
        case "remove": self = .remove(path)
        case "remove-folder": self = .removeFolder(path)
        default: return nil
        }
    }
}
