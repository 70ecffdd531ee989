internal import Glibc

/// What was found of an interrupted build, and done about it.
public enum Recovery: Sendable, Hashable {
    case nothing
    /// A switch-over had begun; the output folder now holds the new site.
    case completed
    /// The output folder had not been touched yet and was not now; what had been prepared was removed.
    case discarded
    /// Another build is at work; what it is doing is not interrupted.
    case anotherBuildIsRunning
}

extension Recovery {
    /// Completes or discards; the caller holds the lock.
    static func run(_ state: StateFolder, in parent: Folder) throws(PublicationError) -> Recovery {
        do throws(FileError) {
            guard try state.hasLeftovers() else { return .nothing }
            let isCompleted =
                if let journal = try state.journal() { try complete(journal, state, in: parent) } else { false }
            try state.discard()
            return isCompleted ? .completed : .discarded
        } catch { throw .interrupted(error) }
    }

    /// False where there is nothing left to complete, because somebody removed the output or the staging folder.
    private static func complete(_ journal: Journal, _ state: StateFolder, in parent: Folder) throws(FileError) -> Bool
    {
        guard try state.folder.kind(of: "staging") == .folder else { return false }
        let staging = try state.folder.open(folder: "staging")
        if journal.operations == [.publishFolder] {
            guard try publish(staging, state.place, in: parent) else { return false }
        } else {
            guard let site = try state.place.openOutput(in: parent) else { return false }
            let switchOver = SwitchOver(staging: staging, site: site)
            try switchOver.checkFolders(of: journal.operations)
            for operation in journal.operations { try switchOver.perform(operation) }
        }
        try state.finish()
        return true
    }

    /// False where something was put into the empty output folder since: then the first site was never there.
    private static func publish(_ staging: Folder, _ place: OutputPlace, in parent: Folder) throws(FileError) -> Bool {
        guard try staging.kind(of: FirstSite.name) == .folder else { return true }
        do throws(FileError) { try staging.move(FirstSite.name, to: parent, place.name) } catch {
            guard [ENOTEMPTY, EEXIST, ENOTDIR].contains(error.code) else { throw error }
            return false
        }
        return true
    }
}
