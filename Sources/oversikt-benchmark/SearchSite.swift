import ContentReading
import Diagnostics
import FileTrees
internal import Files
import Parallelism
import ServiceCatalogue
import SiteAssembly
import SiteConventions

extension Phases {
    /// Writes what a search needs of a site, the page and the index, without the other 200,000 pages.
    func writeSearch(into folder: String) throws {
        var diagnostics = DiagnosticList()
        let tree = try FileTree.read(content, diagnostics: &diagnostics)
        let files = tree.files.map { File(path: $0.path, bytes: $0.bytes) }
        guard let catalogue = ContentReader(folder: content, jobs: jobs).read(files).catalogue else {
            fail("the content could not be read; oversikt check says why")
        }
        let site = Site(catalogue: catalogue, theme: try readTheme(catalogue.settings.theme))
        let publication = try Publication(output: folder)
        for output in site.outputs where output.place.isOfSearch {
            for file in output.files() { try publication.add(file.path, file.bytes) }
        }
        let summary = try publication.commit()
        print("\(catalogue.services.count) services: \(summary.files) files of search, \(summary.bytes) bytes")
    }
}

extension SiteOutput.Place {
    fileprivate var isOfSearch: Bool {
        switch self {
        case .folder: true
        case .files: false
        case .file(let path): ["sok/index.html", "en/search/index.html"].contains(path) || path.hasPrefix("assets/")
        }
    }
}
