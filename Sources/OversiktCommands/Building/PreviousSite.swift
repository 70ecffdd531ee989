internal import ChangeReports
internal import Diagnostics
internal import FileTrees
internal import OpenDataFiles

/// The site of an earlier build, as it stands in a folder.
struct PreviousSite {
    let folder: String

    /// The paths of its files, sorted: by our own list of what we published there, else by the list that the site
    /// itself carries, as where only that was fetched from a server. Empty where neither is there.
    func files() throws(FileError) -> [String] {
        let published = try PublishedSite.paths(of: folder)
        guard published.isEmpty else { return published }
        return try PublishedSite.bytes(of: FileManifest.path, in: folder).map { PublishedList($0).paths } ?? []
    }

    /// The documents that a report compares; empty where the site has none.
    func document(_ path: String) throws(FileError) -> [UInt8] { try PublishedSite.bytes(of: path, in: folder) ?? [] }

    /// What the build of it found; nil where that is not known.
    func findings() throws(FileError) -> FindingList? {
        try PublishedSite.note(.findings, of: folder).map { FindingList(encoded: $0) }
    }

    /// The page of this address in the folder; where only the list of its files was fetched, that.
    func place(of address: String) throws(FileError) -> SourceLocation {
        let page = "\(address.dropFirst())index.html"
        let isThere = try PublishedSite.bytes(of: page, in: folder) != nil
        return SourceLocation("\(folder)/\(isThere ? page : FileManifest.path)")
    }

    /// The address that it was built for, by what it tells search engines; nil where it does not say.
    func baseAddress() throws(FileError) -> String? {
        let sign = "Sitemap: "
        let lines = String(decoding: try document(RobotsFile.path), as: UTF8.self).split(separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix(sign) }), line.hasSuffix(RobotsFile.sitemap) else {
            return nil
        }
        return String(line.dropFirst(sign.count).dropLast(RobotsFile.sitemap.count))
    }
}
