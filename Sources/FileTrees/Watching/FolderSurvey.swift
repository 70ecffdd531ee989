internal import Glibc

/// What lies in some folders, told by what changes when a file is written: for systems that tell nothing of themselves.
struct FolderSurvey: Equatable {
    private struct Mark: Equatable {
        var path: String
        var inode: UInt64
        var size: Int
        var seconds: Int
        var nanoseconds: Int
    }

    private var marks: [Mark] = []

    init() {}

    init(_ roots: [String]) {
        for root in roots {
            guard let folder = try? Folder.open(root) else { continue }  // the next look finds it, once it is there
            add(folder, depth: 1)
        }
    }

    /// What vanishes while it is looked at counts as absent; what cannot be looked at is told of by whoever reads it.
    private mutating func add(_ folder: Folder, depth: Int) {
        for entry in (try? folder.entries()) ?? [] where !FileTree.isSkipped(entry.name) {
            guard let found = try? folder.status(of: entry.name) else { continue }
            // A folder changes with every name in it, also with those that are left out.
            let isFolder = entry.kind == .folder
            marks.append(
                Mark(
                    path: folder.joined(entry.name), inode: UInt64(found.st_ino),
                    size: isFolder ? 0 : Int(found.st_size),
                    seconds: isFolder ? 0 : Int(found.st_mtim.tv_sec),
                    nanoseconds: isFolder ? 0 : Int(found.st_mtim.tv_nsec)))
            if isFolder, depth < ReadingLimits().depth, let below = try? folder.open(folder: entry.name) {
                add(below, depth: depth + 1)
            }
        }
    }

    /// Until the next look.
    static func pause() { usleep(500_000) }
}
