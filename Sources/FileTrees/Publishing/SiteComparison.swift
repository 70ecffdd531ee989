internal import Synchronization

/// How an output folder differs from a site; all paths sorted.
public struct SiteDifference: Sendable, Hashable {
    /// In the site, but not in the folder.
    public var missing: [String] = []
    /// With other bytes in the folder.
    public var different: [String] = []
    /// Published once by us, but not in the site.
    public var stale: [String] = []
    /// In the folder, but never published by us; a folder has a slash at the end and stands for all in it.
    public var foreign: [String] = []

    /// The folder holds the site byte for byte; foreign files may lie beside it.
    public var isNone: Bool { missing.isEmpty && different.isEmpty && stale.isEmpty }
}

/// Compares a site, added file by file, with an output folder; writes nothing.
public final class SiteComparison: Sendable {
    private let output: Folder?
    private let previous: Manifest
    private let standings = Mutex<[RelativePath: Standing]>([:])

    public init(output: String) throws(FileError) {
        let place = try OutputPlace(output)
        self.output = try place.openOutput(in: try place.openParent())
        previous = try PublishedSite.manifest(of: output)
    }

    /// Adds a file of the site. May be called from several threads.
    public func add(_ path: String, _ bytes: [UInt8]) throws(PublicationError) {
        guard let checked = RelativePath(checking: path) else { throw .unsafePath(path) }
        let standing = try machine { () throws(FileError) in
            try output?.standing(of: checked.text, against: bytes) ?? .absent
        }
        let earlier = standings.withLock { $0.updateValue(standing, forKey: checked) }
        guard earlier == nil else { throw .clashingPaths(path, path) }
    }

    /// To be called when all files were added.
    public func difference() throws(FileError) -> SiteDifference {
        let standings = standings.withLock { $0 }
        var difference = SiteDifference()
        let sorted = standings.sorted { $0.key < $1.key }
        for (path, standing) in sorted {
            if standing == .absent { difference.missing.append(path.text) }
            if standing == .different || standing == .folder { difference.different.append(path.text) }
        }
        guard let output else { return difference }
        let expected = OutputExpectation(new: sorted.map(\.key), old: previous.paths)
        let survey = try OutputSurvey(of: output, expecting: expected)
        difference.stale = (survey.stale + survey.filesInTheWay).sorted().map(\.text)
        difference.foreign = (survey.foreign + survey.obstacles).sorted { compareBytes($0, $1) < 0 }
        return difference
    }
}
