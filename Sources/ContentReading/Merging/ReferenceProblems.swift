internal import Diagnostics
internal import ServiceCatalogue

extension Diagnostic {
    /// Something is named that there is not.
    static func unknownReference(
        _ id: String, _ kind: Referent, nearest: String?, at location: SourceLocation
    ) -> Diagnostic {
        let name = kind.name
        return Diagnostic(
            .error, kind.diagnosticID, at: location,
            Wording(nb: "\(name.nb) \(quoted(id)) finnes ikke", en: "there is no \(name.en) \(quoted(id))"),
            help: .didYouMean(nearest) ?? kind.whereNamed)
    }
}

extension Referent {
    fileprivate var diagnosticID: String { self == .menuEntry ? "unknown-menu-entry" : "unknown-\(rawValue)" }

    fileprivate var name: Wording {
        switch self {
        case .service: Wording(nb: "tjenesten", en: "service")
        case .article: Wording(nb: "artikkelen", en: "article")
        case .category: Wording(nb: "kategorien", en: "category")
        case .function: Wording(nb: "oppgaven", en: "function")
        case .region: Wording(nb: "regionen", en: "region")
        case .trust: Wording(nb: "helseforetaket", en: "trust")
        case .articleGroup: Wording(nb: "artikkelgruppen", en: "group of articles")
        case .menuEntry: Wording(nb: "menypunktet", en: "menu entry")
        }
    }

    /// Where the names stand that may be written.
    fileprivate var whereNamed: Wording {
        switch self {
        case .service: Wording(nb: "id-ene står i 'registry/services'", en: "the ids stand in 'registry/services'")
        case .article: Wording(nb: "id-ene er filnavnene i 'articles'", en: "the ids are the file names in 'articles'")
        case .category:
            Wording(nb: "id-ene står i 'registry/categories.yml'", en: "the ids stand in 'registry/categories.yml'")
        case .function:
            Wording(
                nb: "id-ene står under kategorien i 'registry/categories.yml'",
                en: "the ids stand under the category in 'registry/categories.yml'")
        case .region: Wording(nb: "id-ene står i 'registry/regions.yml'", en: "the ids stand in 'registry/regions.yml'")
        case .trust: Wording(nb: "id-ene står i 'registry/trusts.yml'", en: "the ids stand in 'registry/trusts.yml'")
        case .articleGroup:
            Wording(
                nb: "gruppene står under 'article_groups' i 'site.yml'",
                en: "the groups stand under 'article_groups' in 'site.yml'")
        case .menuEntry:
            Wording(
                nb:
                    "skriv \(SiteSettings.MenuItem.indexNames.joined(separator: ", ")) eller id-en til en artikkel",
                en:
                    "write \(SiteSettings.MenuItem.indexNames.joined(separator: ", ")) or the id of an article")
        }
    }
}
