public import Diagnostics
public import ServiceCatalogue

/// One of the placeholders that articles can hold: what may stand in it, and what comes in its place.
///
/// The reader goes by this table, the manual's page is printed from it, and so is the help of a mistake.
public struct PlaceholderShape: Sendable {
    public enum ArgumentKind: Sendable, Hashable, CaseIterable {
        case category, region, subject, period
    }

    public var name: ArticlePlaceholder.Name
    /// What may follow the name, in any order, each once; subjects as often as one likes. None of them must.
    public var arguments: [ArgumentKind]
    /// What comes in its place.
    public var doc: Wording
    /// The placeholder as one would write it.
    public var example: String

    public var isBlock: Bool { name.isBlock }

    public static let all = ArticlePlaceholder.Name.allCases.map(PlaceholderShape.init)
}

extension PlaceholderShape {
    public init(_ name: ArticlePlaceholder.Name) {
        self =
            switch name {
            case .count:
                PlaceholderShape(
                    name, [.category, .region], nb: "antallet tjenester, i alt eller av en kategori i en region",
                    en: "the number of services, of all or of a category in a region",
                    example: "nasjonal-behandlingstjeneste helse-vest")
            case .newestDecision:
                PlaceholderShape(
                    name, nb: "dagen for det nyeste vedtaket i registeret",
                    en: "the day of the newest decision in the register")
            case .compared:
                PlaceholderShape(
                    name, nb: "dagen registeret sist ble sammenlignet med kilden",
                    en: "the day on which the register was last compared with its source")
            case .asOf:
                PlaceholderShape(
                    name, nb: "dagen innholdet gjelder for", en: "the day for which the content holds")
            case .services:
                PlaceholderShape(
                    name, [.category, .region], nb: "tjenestene som en liste av lenker",
                    en: "the services as a list of links", example: "flerregional-behandlingstjeneste")
            case .counts:
                PlaceholderShape(
                    name, nb: "en tabell over hvor mange tjenester hver kategori har",
                    en: "a table of how many services each category has")
            case .countsByRegion:
                PlaceholderShape(
                    name, nb: "figuren over kategorier og helseregioner, med tabell",
                    en: "the figure of categories and regions, with its table")
            case .deadlines:
                PlaceholderShape(
                    name, [.subject, .period], nb: "fristene som en tabell, alle eller de som gjelder noe",
                    en: "the deadlines as a table, all of them or those of some subjects",
                    example: "report assessment current")
            case .year:
                PlaceholderShape(
                    name, nb: "året som en figur, med fristene som gjelder i en tabell",
                    en: "the year as a figure, with the deadlines that hold in a table")
            case .applicationSteps:
                PlaceholderShape(
                    name, nb: "veien fra kunngjøring til frist hos departementet som en figur, med tabell",
                    en: "the way from announcement to the ministry's deadline as a figure, with a table")
            case .applicationPoints:
                PlaceholderShape(
                    name, [.category], nb: "det en søknad bør inneholde, punkt for punkt (vedlegg 6)",
                    en: "what an application should contain, point by point (appendix 6)",
                    example: "nasjonal-kompetansetjeneste")
            case .namePrefixes:
                PlaceholderShape(
                    name, nb: "hva navnene på tjenester av hver kategori begynner med, som en tabell",
                    en: "what the names of services of each category begin with, as a table")
            case .englishNames:
                PlaceholderShape(
                    name, nb: "veiledningen til engelske navn som en tabell (vedlegg 4)",
                    en: "the guide to English names as a table (appendix 4)")
            case .reportingRegions:
                PlaceholderShape(
                    name, nb: "tjenestene i flere regioner, med regionen som rapporterer for hver",
                    en: "the services in several regions, with the region that reports for each")
            case .terms:
                PlaceholderShape(
                    name, nb: "tjenestene som har en periode som er over eller går ut innen tolv måneder",
                    en: "the services whose term is over or ends within twelve months")
            case .privateInstitutions:
                PlaceholderShape(
                    name, nb: "de private institusjonene som har tjenester, med lenker",
                    en: "the private institutions that have services, with links")
            case .roles:
                PlaceholderShape(
                    name, nb: "hvem som gjør hva, som en tabell av 'registry/roles.yml'",
                    en: "who does what, as a table of 'registry/roles.yml'")
            case .milestones:
                PlaceholderShape(
                    name, nb: "hvordan systemet ble til, som en tidslinje av 'registry/milestones.yml'",
                    en: "how the system came about, as a timeline of 'registry/milestones.yml'")
            case .networks:
                PlaceholderShape(
                    name, nb: "de europeiske nettverkene og de norske tjenestene i hvert, som en tabell",
                    en: "the European networks and the Norwegian services in each, as a table")
            }
    }

    private init(
        _ name: ArticlePlaceholder.Name, _ arguments: [ArgumentKind] = [], nb: String, en: String, example: String = ""
    ) {
        self.init(
            name: name, arguments: arguments, doc: Wording(nb: nb, en: en),
            example: example.isEmpty ? "{{ \(name.rawValue) }}" : "{{ \(name.rawValue) \(example) }}")
    }
}
