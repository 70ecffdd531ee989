package import PageRendering
internal import Parallelism
package import ServiceCatalogue
package import SiteConventions

/// The site: its pages, and the list of all that it is made of, each with its bytes on demand, so that a site of a gigabyte
/// need not be held in memory.
package final class Site: Sendable {
    let catalogue: Catalogue
    let theme: Theme
    package let pages: SitePages
    let jobs: Int
    private let outputsMade: Once<[SiteOutput]>

    /// - Parameters:
    ///   - schemas: of the content's files, published with the site.
    ///   - jobs: how many threads may work on what is made of all services at once.
    package init(catalogue: Catalogue, theme: Theme, schemas: [SiteOutput] = [], jobs: Int = 1) {
        self.catalogue = catalogue
        self.theme = theme
        self.jobs = jobs
        let pages = SitePages(catalogue: catalogue, theme: theme, jobs: jobs)
        self.pages = pages
        outputsMade = Once {
            SiteOutputs(catalogue: catalogue, theme: theme, pages: pages, schemas: schemas, jobs: jobs).all
        }
    }

    /// Everything that the site is made of, in a fixed order, but for the list of its files (`FileManifest`), which is made
    /// of these.
    package var outputs: [SiteOutput] { outputsMade.value }
}
