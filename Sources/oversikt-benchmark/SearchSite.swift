import ContentReading
import Diagnostics
import FileTrees
import Parallelism
import ServiceCatalogue
import SiteRendering

extension Phases {
    /// Writes what a search needs of a site, the page and the index, without the other 200,000 pages.
    func writeSearch(into folder: String) throws {
        var diagnostics = DiagnosticList()
        let tree = try FileTree.read(content, diagnostics: &diagnostics)
        let files = tree.files.map { ContentFile(path: $0.path, bytes: $0.bytes) }
        guard let catalogue = ContentReader(folder: content, jobs: jobs).read(files).catalogue else {
            print("the content could not be read")
            return
        }
        let site = SiteRenderer(catalogue: catalogue, theme: try readTheme(catalogue.settings.theme))
        let publication = try Publication(output: folder)
        let pages = site.pages.filter { ["sok/", "en/search/"].contains($0.path.text) }.map { site.render($0) }
        let parts: [SitePart] = [.rest] + catalogue.settings.sides.map { .search($0) }
        for file in pages + parts.flatMap({ site.files(of: $0) }) {
            try publication.add(file.path, file.bytes)
        }
        let summary = try publication.commit()
        print("\(catalogue.services.count) services: \(summary.files) files of search, \(summary.bytes) bytes")
    }
}
