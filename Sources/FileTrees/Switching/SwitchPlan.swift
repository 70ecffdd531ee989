/// A file of the new site and how the published one stands to it.
struct StagedFile: Sendable, Hashable {
    /// Its name in the staging folder.
    var number: Int
    var size: Int
    var standing: Standing

    var isStaged: Bool { standing != .same }
}

/// The way from the published site to the new one, as operations in an order that is right at every moment:
///
/// 1. folders and pages that are new, so that no page points to one that is not there yet;
/// 2. pages that changed, each by one move: none of them is ever missing;
/// 3. where a folder takes a stale page's place or a page a stale folder's: the old away, the new in;
/// 4. stale pages, and folders of ours that are empty then.
struct SwitchPlan: Sendable {
    private(set) var operations: [SwitchOperation] = []
    private(set) var removed: [RelativePath] = []

    /// - Parameter files: of the new site, sorted by path.
    init(files: [FileToSwitch], expecting expected: OutputExpectation, survey: OutputSurvey) {
        let blocked = Blockage(files: Set(survey.filesInTheWay), folders: Set(survey.foldersInTheWay))
        let absent = zip(files, survey.standing).filter { !$1 }.map(\.0.path)
        let missing = folders(around: absent).subtracting(survey.folders).sorted()
        let moves = zip(files, survey.standing).filter(\.0.file.isStaged).map { file, stands in
            stands ? SwitchOperation.replace(file.file.number, file.path) : .add(file.file.number, file.path)
        }
        let stale = Dictionary(grouping: survey.stale) { blocked.isWithinFolder($0) }
        var needed = expected.new
        let emptied = survey.folders.filter { !needed.needs(folder: $0) }.reversed()

        operations = missing.filter { !blocked.affects($0) }.map(SwitchOperation.makeFolder)
        operations += moves.filter { !$0.replaces && !blocked.affects($0) }
        operations += moves.filter { $0.replaces }
        operations += survey.filesInTheWay.map(SwitchOperation.remove)
        operations += stale[true, default: []].map(SwitchOperation.remove)
        operations += emptied.filter { blocked.isWithinFolder($0) }.map(SwitchOperation.removeFolder)
        operations += missing.filter { blocked.affects($0) }.map(SwitchOperation.makeFolder)
        operations += moves.filter { !$0.replaces && blocked.affects($0) }
        operations += stale[false, default: []].map(SwitchOperation.remove)
        operations += emptied.filter { !blocked.isWithinFolder($0) }.map(SwitchOperation.removeFolder)
        removed = (survey.filesInTheWay + survey.stale).sorted()
    }
}

extension SwitchOperation {
    fileprivate var replaces: Bool {
        if case .replace = self { true } else { false }
    }
}

/// Stale things of ours at places where the new site needs something of the other kind. Nearly always there are none.
private struct Blockage {
    let files: Set<RelativePath>
    let folders: Set<RelativePath>

    /// Whether `path` can come into being only after something was removed.
    func affects(_ path: RelativePath) -> Bool {
        guard !(files.isEmpty && folders.isEmpty) else { return false }
        return folders.contains(path) || files.contains(path) || path.ancestors.contains(where: files.contains)
    }

    func affects(_ operation: SwitchOperation) -> Bool { operation.path.map(affects) ?? false }

    func isWithinFolder(_ path: RelativePath) -> Bool {
        guard !folders.isEmpty else { return false }
        return folders.contains(path) || path.ancestors.contains(where: folders.contains)
    }
}
