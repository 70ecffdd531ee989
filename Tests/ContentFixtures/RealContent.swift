internal import ContentReading
public import Files
import Foundation

/// Every file of this repository's content folder.
public func realContent() -> [File] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("content")
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.sorted().compactMap { path in
        // Folders cannot be read, and are left out so.
        guard let data = try? Data(contentsOf: root.appendingPathComponent(path)) else { return nil }
        return File(path: path, bytes: [UInt8](data))
    }
}
