internal import Glibc

/// Does the operations of a switch-over.
struct SwitchOver: Sendable {
    /// The folder that holds the staged files by number.
    let staging: Folder
    /// The folder in which the site comes into being.
    let site: Folder

    func perform(_ operation: SwitchOperation) throws(FileError) {
        switch operation {
        case .makeFolder(let path): try site.makeFolder(path.text)
        case .add(let number, let path), .replace(let number, let path): try move("\(number)", to: path)
        case .remove(let path): try site.removeFile(path.text)
        case .removeFolder(let path): try site.removeEmptyFolder(path.text)
        case .publishFolder: break
        }
    }

    /// A staged file that is gone was moved before the program was interrupted.
    private func move(_ name: String, to path: RelativePath) throws(FileError) {
        do throws(FileError) { try staging.move(name, to: site, path.text) } catch {
            guard error.code == ENOENT, try staging.kind(of: name) == nil else { throw error }
        }
    }

    /// Does all `operations`. Where one fails before any page was replaced or removed, those before it are undone.
    ///
    /// New entries in a folder are what a full disk may refuse; replacing a page needs no room. So a disk that is full
    /// leaves the site as it was.
    ///
    /// - Returns: the time from the first page to the last; the folders made before and removed after change nothing
    ///   that a reader sees.
    func perform(all operations: [SwitchOperation]) throws(PublicationError) -> Duration {
        var start: ContinuousClock.Instant?
        var end: ContinuousClock.Instant?
        // Nil as soon as something was done that cannot be undone.
        var done: [SwitchOperation]? = []
        for operation in operations {
            if start == nil, !operation.isAboutFolder { start = .now }
            do throws(FileError) { try perform(operation) } catch {
                guard let done, undo(done) else { throw .interrupted(error) }
                throw .machine(error)
            }
            if operation.canBeUndone { done?.append(operation) } else { done = nil }
            if !operation.isAboutFolder { end = .now }
        }
        guard let start, let end else { return .zero }
        return end - start
    }

    /// Staged files go back to where they came from, so that a program that is stopped here leaves what the journal
    /// needs. False where undoing failed too.
    private func undo(_ operations: [SwitchOperation]) -> Bool {
        do throws(FileError) {
            for operation in operations.reversed() {
                switch operation {
                case .makeFolder(let path): try site.removeEmptyFolder(path.text)
                case .add(let number, let path): try site.move(path.text, to: staging, "\(number)")
                case .replace, .remove, .removeFolder, .publishFolder: break
                }
            }
            return true
        } catch { return false }
    }

    /// Gives every page that will be replaced or removed a second name until the pages are switched. A page whose last
    /// name goes is deleted at once, which on ext4 made 2,000 moves last 320 ms; with a second name they last 80, and
    /// the deletion is done afterwards. Where a file system has no second names, the moves are as slow as they are.
    func keepOldPages(_ operations: [SwitchOperation]) {
        for (number, operation) in operations.enumerated() {
            guard let path = operation.pathOfOldPage else { continue }
            do throws(FileError) { try site.link(path.text, to: staging, "kept-\(number)") } catch { return }
        }
    }

    /// Every folder on the way to a path must be a folder: through a symbolic link the moves would leave the site.
    func checkFolders(of operations: [SwitchOperation]) throws(FileError) {
        for folder in folders(around: operations.compactMap(\.path)).sorted() {
            if try site.kind(of: folder.text) == .symbolicLink {
                throw FileError(.open, site.joined(folder.text), code: ELOOP)
            }
        }
    }

    /// Every folder in which something will be put or removed must be writable, or half a site would be switched.
    func checkRights(for operations: [SwitchOperation], in standing: [RelativePath]) throws(FileError) {
        let standing = Set(standing)
        for folder in Set(operations.map { $0.path?.parent }).sorted(by: { ($0?.text ?? "") < ($1?.text ?? "") }) {
            guard let folder else {
                try site.checkIsWritable("")
                continue
            }
            if standing.contains(folder) { try site.checkIsWritable(folder.text) }
        }
    }
}

extension SwitchOperation {
    fileprivate var isAboutFolder: Bool {
        switch self {
        case .makeFolder, .removeFolder: true
        case .add, .replace, .remove, .publishFolder: false
        }
    }

    fileprivate var pathOfOldPage: RelativePath? {
        switch self {
        case .replace(_, let path), .remove(let path): path
        case .makeFolder, .add, .removeFolder, .publishFolder: nil
        }
    }

    fileprivate var canBeUndone: Bool {
        switch self {
        case .makeFolder, .add: true
        case .replace, .remove, .removeFolder, .publishFolder: false
        }
    }
}
