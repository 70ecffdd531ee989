internal import ServiceCatalogue
internal import SiteConventions

/// Pages at addresses that were given up, so that none ever dies.
///
/// Two kinds, both made from the sources alone, so that every build makes the same: those that `gone.yml` names; and
/// the index pages (of a code, a hospital, a category in a region) that no service has any more since one was
/// discontinued. A page that lives always goes before a gone one.
struct GonePages {
    private(set) var pages: [PlannedPage] = []
    private var paths: Set<SitePath> = []
    /// Of the pages that live.
    private let plan: SitePlan

    init(plan: SitePlan, editions: [Edition]) {
        self.plan = plan
        for edition in editions { addIndexesOfDiscontinued(edition) }
        for address in editions.first?.catalogue.gone ?? [] {
            let path = SitePath(String(address.path.dropFirst()))
            if let edition = GonePages.edition(of: path, editions) { add(path, edition) }
        }
    }

    /// The English side's, where the address is one of its and the site still has that side.
    private static func edition(of path: SitePath, _ editions: [Edition]) -> Edition? {
        let side: SiteSide = path.text.hasPrefix("en/") ? .english : .norwegian
        return editions.first { $0.side == side } ?? editions.first
    }

    private mutating func addIndexesOfDiscontinued(_ edition: Edition) {
        let services = edition.services(edition.indexes.discontinued + edition.indexes.yetToBegin)
        let codes = ICD10ServiceIndex.codesWithPages(
            services.map(\.codes), classification: edition.catalogue.classification)
        for code in codes { add(edition.addresses.icd10(code.slug), edition) }
        for service in services {
            for region in service.regions {
                add(edition.addresses.region(region.id, category: service.category.id), edition)
            }
            for case (let trust, let hospital?) in service.sites.map({ ($0.trust, $0.hospital) }) {
                add(edition.addresses.hospital(hospital, of: trust), edition)
            }
        }
    }

    private mutating func add(_ path: SitePath, _ edition: Edition) {
        // Two services may have had the page.
        guard plan.page(at: path.text) == nil, let near = nearest(to: path, edition), paths.insert(path).inserted
        else { return }
        pages.append(PlannedPage(GonePage(old: path, near: near, edition: edition)))
    }

    /// The page of the code or block around a code; else the innermost folder around the address that is a page.
    private func nearest(to path: SitePath, _ edition: Edition) -> PlannedPage? {
        if let code = enclosingCode(path, edition), let page = plan.page(at: code.text) { return page }
        var parts = path.text.split(separator: "/")
        while !parts.isEmpty {
            parts.removeLast()
            let around = SitePath(parts.map { "\($0)/" }.joined())
            // A folder of the services has no page; what is nearest to a service is the list of all of them.
            let page = around == edition.addresses.services ? edition.addresses.alphabet : around
            if let page = plan.page(at: page.text) { return page }
        }
        return plan.page(at: edition.addresses.home.text)
    }

    private func enclosingCode(_ path: SitePath, _ edition: Edition) -> SitePath? {
        let folder = edition.addresses.icd10.text
        guard path.text.hasPrefix(folder) else { return nil }
        let name = path.text.dropFirst(folder.count).dropLast().uppercased()
        let written = name.split(separator: "-", maxSplits: 1).joined(separator: ".")
        guard let code = ICD10Code(normalForm: written) else { return nil }
        return edition.codes.nearestEnclosing(ICD10Range(code)).map { edition.addresses.icd10($0.slug) }
    }
}
