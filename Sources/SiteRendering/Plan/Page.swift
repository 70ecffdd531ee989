internal import AppendixTables
internal import ServiceCatalogue

/// A page of the site: where it stands and what it shows.
public struct Page: Sendable {
    /// One case for each kind of page. A new kind is a case here, a template in Pages/, and a line in `SitePlan`.
    ///
    /// Indirect, for lists of 100,000 pages are copied and filtered.
    indirect enum Content: Sendable {
        case home
        case service(Service)
        case categories
        case category(ServiceCategory)
        case regions
        case region(Region)
        case regionCategory(Region, ServiceCategory)
        case trusts
        case trust(HealthTrust)
        case hospital(Hospital)
        case icd10
        case codeGroup(ICD10Entry)
        case code(ICD10ServiceIndex.CodePage)
        case alphabet
        case discontinued
        case figures
        case rules
        case appendix(AppendixTable)
        case article(Article)
        case search
        case notFound
        case moved(to: SitePath)
        /// An address that was given up; `near` is the page that comes closest to what stood there.
        case gone(near: Page)
    }

    public let path: SitePath
    let side: SiteSide
    let content: Content
}

/// A file of the finished site.
public struct SiteFile: Sendable {
    /// From the site's root: `tjenester/amming/index.html`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
