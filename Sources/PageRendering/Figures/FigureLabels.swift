internal import ServiceCatalogue

/// The words of the page of figures and of the numbers on the home page.
struct FigureLabels: Sendable {
    var title: String
    var introduction: @Sendable (String) -> String
    /// The home page's heading over a few numbers.
    var glance: String
    var glanceServices: String
    var glanceTrusts: String
    var glanceHospitals: String
    var glanceCodes: String
    /// The link from the home page to the page of figures.
    var allFigures: String

    var categoriesByRegion: String
    var categoriesByRegionText: String
    var categoryColumn: String
    var allServices: String

    var approvals: String
    /// First year, last year, the year with the most, how many that year.
    var approvalsText: @Sendable (Int, Int, Int, Int) -> String
    /// Said where the most are of 2011, the year in which the system began.
    var firstYearNote: String
    var yearColumn: String
    var notStated: String

    var chapters: String
    /// How many chapters have a service, how many there are.
    var chaptersText: @Sendable (Int, Int) -> String

}

extension FigureLabels {
    static func of(_ language: Language) -> FigureLabels {
        switch language {
        case .nb: bokmål
        case .nn: nynorsk
        case .en: english
        }
    }

    private static let bokmål = FigureLabels(
        title: "Tall og figurer",
        introduction: {
            "Hvor mange nasjonale tjenester det er, og hvordan de fordeler seg. Tjenester som er avviklet før \($0), er ikke med."
        },
        glance: "Tjenestene i tall",
        glanceServices: "tjenester i drift",
        glanceTrusts: "helseforetak og private institusjoner har en tjeneste eller flere",
        glanceHospitals: "sykehus er nevnt med navn",
        glanceCodes: "diagnosekoder er nevnt av en tjeneste",
        allFigures: "Se flere tall og figurer",
        categoriesByRegion: "Tjenester etter type og helseregion",
        categoriesByRegionText:
            "En stolpe for hver helseregion under hver tjenestetype. En tjeneste som ligger i flere regioner, er talt med i hver av dem.",
        categoryColumn: "Tjenestetype",
        allServices: "Alle",
        approvals: "Godkjenninger over tid",
        approvalsText: {
            "Antall tjenester i drift etter året de er godkjent fra, \($0) til \($1). Flest i \($2): \($3)."
        },
        firstYearNote:
            "De fleste av tjenestene fra 2011 fantes fra før. Datoen sier når de ble godkjent i dagens system.",
        yearColumn: "Godkjent fra",
        notStated: "Ikke oppgitt",
        chapters: "Tjenester etter kapittel i ICD-10",
        chaptersText: {
            "\($0) av \($1) kapitler har minst én tjeneste. En tjeneste med koder i flere kapitler er talt med i hvert av dem."
        }
    )

    private static let nynorsk = FigureLabels(
        title: "Tal og figurar",
        introduction: {
            "Kor mange nasjonale tenester det er, og korleis dei fordeler seg. Tenester som er avvikla før \($0), er ikkje med."
        },
        glance: "Tenestene i tal",
        glanceServices: "tenester i drift",
        glanceTrusts: "helseføretak og private institusjonar har ei teneste eller fleire",
        glanceHospitals: "sjukehus er nemnde med namn",
        glanceCodes: "diagnosekodar er nemnde av ei teneste",
        allFigures: "Sjå fleire tal og figurar",
        categoriesByRegion: "Tenester etter type og helseregion",
        categoriesByRegionText:
            "Ein stolpe for kvar helseregion under kvar tenestetype. Ei teneste som ligg i fleire regionar, er talt med i kvar av dei.",
        categoryColumn: "Tenestetype",
        allServices: "Alle",
        approvals: "Godkjenningar over tid",
        approvalsText: {
            "Talet på tenester i drift etter året dei er godkjende frå, \($0) til \($1). Flest i \($2): \($3)."
        },
        firstYearNote:
            "Dei fleste av tenestene frå 2011 fanst frå før. Datoen seier når dei vart godkjende i systemet i dag.",
        yearColumn: "Godkjend frå",
        notStated: "Ikkje oppgitt",
        chapters: "Tenester etter kapittel i ICD-10",
        chaptersText: {
            "\($0) av \($1) kapittel har minst éi teneste. Ei teneste med kodar i fleire kapittel er talt med i kvart av dei."
        }
    )

    private static let english = FigureLabels(
        title: "Numbers and figures",
        introduction: {
            "How many national services there are, and how they are distributed. Services discontinued before \($0) are left out."
        },
        glance: "The services in numbers",
        glanceServices: "services in operation",
        glanceTrusts: "health trusts and private institutions have one service or more",
        glanceHospitals: "hospitals are named",
        glanceCodes: "diagnosis codes are named by a service",
        allFigures: "See more numbers and figures",
        categoriesByRegion: "Services by kind and health region",
        categoriesByRegionText:
            "A bar for each health region below each kind of service. A service in several regions is counted in each of them.",
        categoryColumn: "Kind of service",
        allServices: "All",
        approvals: "Approvals over time",
        approvalsText: {
            "Services in operation by the year from which they are approved, \($0) to \($1). Most in \($2): \($3)."
        },
        firstYearNote:
            "Most of the services of 2011 existed before. The date says when they were approved in today's system.",
        yearColumn: "Approved from",
        notStated: "Not stated",
        chapters: "Services by chapter of ICD-10",
        chaptersText: {
            "\($0) of \($1) chapters have at least one service. A service with codes in several chapters is counted in each of them."
        }
    )
}
