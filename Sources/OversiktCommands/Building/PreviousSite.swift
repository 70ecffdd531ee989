internal import ChangeReports
internal import Diagnostics
internal import FileTrees
internal import OpenDataFiles

/// The site of an earlier build, as it stands in a folder.
struct PreviousSite {
    let folder: String

    /// The paths of its files, sorted: by our own list of what we published there, else by the list that the site
    /// itself carries, as where only that was fetched from a server. Empty where neither is there.
    func files() throws -> [String] {
        let published = try PublishedSite.paths(of: folder)
        guard published.isEmpty else { return published }
        return try PublishedSite.bytes(of: FileManifest.path, in: folder).map { PublishedList($0).paths } ?? []
    }

    /// The documents that a report compares; empty where the site has none.
    func document(_ path: String) throws -> [UInt8] { try PublishedSite.bytes(of: path, in: folder) ?? [] }

    /// What the build of it found; nil where that is not known.
    func findings() throws -> FindingList? {
        try PublishedSite.note(.findings, of: folder).map { FindingList(encoded: $0) }
    }
}
