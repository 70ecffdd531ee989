/// Waits for changes in folders, and in everything below them that `FileTree.read` would look at.
///
/// The system tells of them where it can (inotify). Where it cannot, as where more folders are watched than it allows, the
/// folders are looked through twice a second. For one thread.
public final class FolderWatch {
    private let roots: [String]
    private var inotify: Inotify?
    private var watches = WatchedFolders()
    /// What the folders held when they were last looked through; unused while the system tells.
    private var survey = FolderSurvey()

    /// - Parameters:
    ///   - folders: need not be there yet; one that comes, goes or is replaced is noticed, too.
    ///   - asksSystem: false for looking through them.
    public init(_ folders: [String], asksSystem: Bool = true) {
        roots = folders
        if asksSystem { inotify = Inotify() }
        watchAll()
    }

    /// Whether the folders are looked through.
    public var isSurveying: Bool { inotify == nil }

    /// Returns once something has changed and no more changes follow at once: what is saved together is one change. What
    /// happens from then on is not lost; the next call returns with it.
    ///
    /// - Parameter milliseconds: how long to wait for it; nil for as long as it takes.
    /// - Returns: false where nothing has changed in that time.
    @discardableResult public func waitForChange(within milliseconds: Int32? = nil) -> Bool {
        var unfinished = Set<String>()
        while let inotify {
            let events = inotify.events(within: milliseconds)
            if events.isEmpty, milliseconds != nil { return false }
            guard note(events, &unfinished) else { continue }
            settle(&unfinished)
            return true
        }
        return waitBySurveying(within: milliseconds)
    }

    /// Whoever saves 100 files takes his time; nobody is kept waiting for more than a quarter of a second.
    private func settle(_ unfinished: inout Set<String>) {
        let start = ContinuousClock.now
        while let inotify, ContinuousClock.now - start < .milliseconds(250) {
            // A file that was created a moment ago has most likely nothing in it yet.
            let events = inotify.events(within: unfinished.isEmpty ? 8 : 60)
            if events.isEmpty { return }
            _ = note(events, &unfinished)
        }
    }

    /// - Returns: whether any of it concerns the folders.
    private func note(_ events: [Inotify.Event], _ unfinished: inout Set<String>) -> Bool {
        let relevant = events.filter { $0.isOverflow || (!$0.isEndOfWatch && watches.cares(for: $0)) }
        for event in relevant {
            let file = "\(event.watch)/\(event.name)"
            if event.beginsFile { unfinished.insert(file) } else { unfinished.remove(file) }
        }
        // Watched before they are read, so that nothing falls between.
        if relevant.contains(where: \.concernsFolders) { watchAll() }
        return !relevant.isEmpty
    }

    private func watchAll() {
        if let inotify, let found = WatchedFolders(roots, inotify) {
            for watch in watches.all.subtracting(found.all) { inotify.end(watch) }
            watches = found
        } else {
            inotify = nil
            survey = FolderSurvey(roots)
        }
    }

    private func waitBySurveying(within milliseconds: Int32?) -> Bool {
        let start = ContinuousClock.now
        while true {
            let now = FolderSurvey(roots)
            defer { survey = now }
            if now != survey { return true }
            if let milliseconds, ContinuousClock.now - start > .milliseconds(milliseconds) { return false }
            FolderSurvey.pause()
        }
    }
}

/// The folders that the system watches, by the numbers that it gave them.
private struct WatchedFolders {
    /// In which everything counts.
    private var whole = Set<Int32>()
    /// The folders around the roots: what happens there counts where it happens to a root.
    private var around: [Int32: Set<String>] = [:]

    init() {}

    /// Nil where the system refuses to watch them all.
    init?(_ roots: [String], _ inotify: Inotify) {
        for root in roots {
            let (folder, name) = divided(root)
            switch inotify.watch(folder, followsLinks: true) {
            case .watched(let watch): around[watch, default: []].insert(name)
            case .absent: break
            case .refused: return nil
            }
            guard add(root, isRoot: true, depth: 1, inotify) else { return nil }
        }
    }

    var all: Set<Int32> { whole.union(around.keys) }

    func cares(for event: Inotify.Event) -> Bool {
        if whole.contains(event.watch), event.name.isEmpty || !FileTree.isSkipped(event.name) { return true }
        return around[event.watch]?.contains(event.name) ?? false
    }

    private mutating func add(_ path: String, isRoot: Bool, depth: Int, _ inotify: Inotify) -> Bool {
        switch inotify.watch(path, followsLinks: isRoot) {
        case .watched(let watch): whole.insert(watch)
        // What cannot be looked into is told of by whoever reads it.
        case .absent: return true
        case .refused: return false
        }
        guard depth < ReadingLimits().depth, let folder = try? Folder.open(path) else { return true }
        let below = (try? folder.entries())?.filter { $0.kind == .folder && !FileTree.isSkipped($0.name) } ?? []
        return below.allSatisfy { add(folder.joined($0.name), isRoot: false, depth: depth + 1, inotify) }
    }

    /// The folder around a path, and its name there.
    private func divided(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}
