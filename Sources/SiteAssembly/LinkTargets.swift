internal import OpenDataFiles
internal import PageRendering
internal import Parallelism
internal import SiteConventions
internal import Synchronization

/// What links within the site may lead to: its pages, its other files, and the places within a page. All of it comes from
/// the list of outputs, so that what the check believes is what is published.
final class LinkTargets: Sendable {
    private let site: Site
    /// The list of outputs, which is gone through when first an address is asked for that no page has.
    private let outputs: Once<(files: Set<String>, folders: [String])>
    /// Of the pages that a link has asked for.
    private let anchorsByPath = Mutex<[SitePath: [String]]>([:])

    init(of site: Site) {
        self.site = site
        outputs = Once {
            var files: Set<String> = [FileManifest.path]
            var folders: [String] = []
            for output in site.outputs {
                switch output.place {
                case .file(let path): files.insert(path)
                case .files(let paths): files.formUnion(paths)
                case .folder(let path): folders.append(path)
                }
            }
            return (files, folders)
        }
    }

    /// Of the pages that live, in a fixed order, so that of two equally near names the same is always suggested.
    var paths: [String] { site.pages.all.lazy.filter { $0.leadsOn == nil && !$0.isGone }.map(\.path.text) }

    /// Nobody should be led to a page that only says that there is nothing.
    func page(at path: String) -> PlannedPage? { site.pages.page(at: path).flatMap { $0.isGone ? nil : $0 } }

    /// Whether a file of the site has this path. Of a folder that is made as a whole any path counts: its files are for
    /// programs, and to make a search index for one link would take longer than all other checks.
    func isFile(_ path: String) -> Bool {
        isFileOfItsOwn(path) || outputs.value.folders.contains { path.hasPrefix($0) }
    }

    /// Whether the site has a file at exactly this path.
    func isFileOfItsOwn(_ path: String) -> Bool { outputs.value.files.contains(path) }

    /// The ids on a page, as it is published.
    func anchors(of page: PlannedPage) -> [String] {
        if let known = anchorsByPath.withLock({ $0[page.path] }) { return known }
        let anchors = ids(in: site.pages.bytes(of: page))
        anchorsByPath.withLock { $0[page.path] = anchors }
        return anchors
    }
}

/// The values of all `id` attributes. Only our own templates write tags, each attribute after one blank and in double
/// quotes; in text a quotation mark is written as an entity.
private func ids(in html: [UInt8]) -> [String] {
    let opening = Array(#" id="#.utf8) + [UInt8(ascii: "\"")]
    var ids: [String] = []
    var rest = html[...]
    while let start = rest.firstRange(of: opening)?.upperBound {
        let value = rest[start...].prefix { $0 != UInt8(ascii: "\"") }
        ids.append(String(decoding: value, as: UTF8.self))
        rest = rest[value.endIndex...]
    }
    return ids
}
