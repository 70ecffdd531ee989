internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// An old address that leads to the new one, without a script, for readers and for search engines.
struct MovedPage: PageKind {
    let old: SitePath
    let target: SitePath
    let edition: Edition

    static func all(on edition: Edition) -> [MovedPage] {
        let addresses = edition.addresses
        return edition.indexes.services.flatMap { moved($0.aliases, to: addresses.service($0.id), edition) }
            + edition.catalogue.articles.flatMap { moved($0.aliases, to: addresses.article($0.id), edition) }
            + edition.catalogue.trusts.flatMap { trust in
                trust.hospitals.flatMap { hospital in
                    // A hospital that no current service is at has no page; the trust says which others there are.
                    let hasPage = edition.indexes.byHospital[hospital] != nil
                    let path = hasPage ? addresses.hospital(hospital, of: trust) : addresses.trust(trust.id)
                    return moved(hospital.aliases, to: path, edition)
                }
            }
    }

    /// An old address belongs to one side: those of the English one begin with `/en/`.
    private static func moved(_ aliases: [String], to path: SitePath, _ edition: Edition) -> [MovedPage] {
        aliases.filter { $0.hasPrefix("/en/") == (edition.side == .english) }
            .map { MovedPage(old: SitePath(String($0.dropFirst())), target: path, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { old }
    var hasCounterpart: Bool { false }
    var standing: PageStanding { .moved(to: target) }

    var title: String { edition.labels.movedTitle }
    var description: Phrase { Phrase(edition.labels.movedText, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p>\#(edition.labels.movedText) <a href="\#(edition.href(target))">\#(edition.links.absolute(target))</a></p>"#
    }
}

/// What stands for ever at an address that was given up.
struct GonePage: Page {
    let old: SitePath
    /// The page that comes closest to what stood there.
    let near: PlannedPage
    let edition: Edition

    func path(by addresses: Addresses) -> SitePath { old }
    var hasCounterpart: Bool { false }
    var standing: PageStanding { .gone }

    var title: String { edition.labels.goneTitle }
    var description: Phrase { Phrase(edition.labels.goneText, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p>\#(edition.labels.goneText) <a href="\#(edition.href(near.path))">\#(near.page.title)</a></p>"#
    }
}
