internal import ServiceCatalogue

/// The addresses of one side of the site. They are stable: nothing but an id or a code goes into them.
struct Addresses: Sendable {
    let side: SiteSide

    private func path(_ norwegian: String, _ english: String, _ rest: String...) -> SitePath {
        let first = side == .english ? "en/\(english)" : norwegian
        return SitePath(([first] + rest).filter { !$0.isEmpty }.joined(separator: "/") + "/")
    }

    var home: SitePath { SitePath(side == .english ? "en/" : "") }
    var notFound: SitePath { SitePath(side == .english ? "en/404.html" : "404.html") }

    /// The folder of the services' pages, which has no page of its own.
    var services: SitePath { path("tjenester", "services") }
    func service(_ id: String) -> SitePath { path("tjenester", "services", id) }

    var categories: SitePath { path("kategorier", "categories") }
    func category(_ id: String) -> SitePath { path("kategorier", "categories", id) }

    var regions: SitePath { path("regioner", "regions") }
    func region(_ id: String) -> SitePath { path("regioner", "regions", id) }
    func region(_ id: String, category: String) -> SitePath { path("regioner", "regions", id, category) }

    var trusts: SitePath { path("helseforetak", "trusts") }
    func trust(_ id: String) -> SitePath { path("helseforetak", "trusts", id) }
    func hospital(_ hospital: Hospital) -> SitePath { path("helseforetak", "trusts", hospital.trust.id, hospital.slug) }

    var icd10: SitePath { path("icd-10", "icd-10") }
    func icd10(_ slug: String) -> SitePath { path("icd-10", "icd-10", slug) }

    var alphabet: SitePath { path("a-til-a", "a-to-z") }
    var figures: SitePath { path("tall", "figures") }
    var rules: SitePath { path("for-redaktorer", "for-editors", side == .english ? "rules" : "regler") }
    /// - Parameter number: of the guideline's table, 1 to 3.
    func appendix(_ number: Int) -> SitePath { path("vedlegg", "appendices", "\(number)") }
    var discontinued: SitePath { path("nedlagte", "discontinued") }
    var search: SitePath { path("sok", "search") }
    func article(_ id: String) -> SitePath { path("artikler", "articles", id) }

    // For programs.
    /// The feed of decisions.
    var feed: SitePath { SitePath(side == .english ? "en/decisions.atom" : "vedtak.atom") }
    /// How a browser searches this side.
    var openSearch: SitePath { SitePath(side == .english ? "en/opensearch.xml" : "opensearch.xml") }
    /// The facts of a service, beside its Norwegian page; they are in no language.
    static func data(ofService id: String) -> SitePath { SitePath("tjenester/\(id)/index.json") }
}
