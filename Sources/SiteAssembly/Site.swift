package import Files
internal import OpenDataFiles
package import PageRendering
package import ServiceCatalogue

/// The site: its pages, and the list of all that it is made of, each with its bytes on demand, so that a site of a gigabyte
/// need not be held in memory.
package final class Site: Sendable {
    let catalogue: Catalogue
    let theme: Theme
    package let pages: SitePages
    /// Of the content's files.
    let schemas: [File]
    let jobs: Int

    /// - Parameters:
    ///   - schemas: of the content's files, published with the site.
    ///   - jobs: how many threads may work on what is made of all services at once.
    package init(catalogue: Catalogue, theme: Theme, schemas: [File] = [], jobs: Int = 1) {
        self.catalogue = catalogue
        self.theme = theme
        self.schemas = schemas
        self.jobs = jobs
        pages = SitePages(catalogue: catalogue, theme: theme, jobs: jobs)
    }
}
