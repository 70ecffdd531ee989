package import AppendixTables
internal import Diagnostics
package import ServiceCatalogue

/// A register of invented services.
package enum Invented {
    struct NoDate: Error {}

    package static let east = Region(
        id: "helse-ost", name: LocalizedText(nb: "Helse Øst RHF", en: "Eastern Health"), rank: 0)
    package static let west = Region(
        id: "helse-vest", name: LocalizedText(nb: "Helse Vest RHF", en: "Western Health"), rank: 1)
    package static let north = Region(
        id: "helse-nord", name: LocalizedText(nb: "Helse Nord RHF", en: "Northern Health"), rank: 2)
    package static let hill = HealthTrust(
        id: "haugen", name: LocalizedText(nb: "Haugen sykehus HF", en: "Hill Hospital"), region: east,
        kind: .healthTrust)
    package static let shore = HealthTrust(
        id: "stranda", name: LocalizedText(nb: "Stranda sjukehus HF", en: "Shore Hospital"), region: west,
        kind: .healthTrust)

    package static let treatment = ServiceCategory(
        id: "behandling", name: LocalizedText(nb: "Nasjonal behandlingstjeneste"),
        plural: LocalizedText(nb: "Nasjonale behandlingstjenester", en: "National treatment units"),
        namePrefix: LocalizedText(nb: "Nasjonal behandlingstjeneste for", en: "Norwegian National Unit for"),
        appendix: 1, treatsPatients: true, rank: 0)
    package static let multiRegional = ServiceCategory(
        id: "flerregional", name: LocalizedText(nb: "Flerregional behandlingstjeneste"),
        plural: LocalizedText(nb: "Flerregionale behandlingstjenester", en: "Multi-regional treatment units"),
        appendix: 2, treatsPatients: true, rank: 1)
    package static let advisory = ServiceCategory(
        id: "kompetanse", name: LocalizedText(nb: "Nasjonal kompetansetjeneste"),
        plural: LocalizedText(nb: "Nasjonale kompetansetjenester", en: "National advisory units"),
        namePrefix: LocalizedText(nb: "Nasjonal kompetansetjeneste for", en: "Norwegian National Advisory Unit on"),
        appendix: 3, rank: 2)
    package static let centre = ServiceCategory(
        id: "senter", name: LocalizedText(nb: "Nasjonalt senter"), plural: LocalizedText(nb: "Nasjonale sentre"),
        rank: 3)

    package static func date(_ text: String) -> CalendarDate? { CalendarDate(parsing: text) }

    package static func day(_ text: String) throws -> CalendarDate {
        guard let day = date(text) else { throw NoDate() }
        return day
    }

    /// A test that gives no address fails where it asks for the link.
    package static func address(_ text: String) -> WebAddress? { try? WebAddress(parsing: text) }

    package static func codes(_ texts: String...) -> [ICD10Range] { texts.compactMap { ICD10Range(normalForm: $0) } }

    package static func service(
        _ id: String, _ category: ServiceCategory = treatment, name: String? = nil, english: String? = nil,
        regions: [Region] = [east], sites: [ServiceLocation] = [ServiceLocation(trust: hill)],
        icd10: CodeStatement? = nil, procedures: [String] = [],
        approved: String? = "2011-07-07", discontinued: String? = nil, text: Document = .init(paragraph: "Tekst."),
        textLanguage: Language = .nb, englishText: Document? = nil
    ) -> Service {
        let body = TextBody(language: textLanguage, document: text, file: "services/\(id).md")
        let other = englishText.map { TextBody(language: .en, document: $0, file: "services/\(id).en.md") }
        var locations = RecordLocations<ServiceField>(file: "registry/services.yml")
        locations.record(.englishName, at: .init(line: 7, column: 5))
        return Service(
            id: id, category: category,
            name: LocalizedText(
                nb: name ?? "Nasjonal behandlingstjeneste for \(id)", en: english ?? "Norwegian National Unit for \(id)"
            ),
            regions: regions, sites: sites, icd10: icd10, procedures: procedures, approved: approved.flatMap(date),
            discontinued: discontinued.flatMap(date),
            text: ServiceText(
                summary: LocalizedText(nb: id), norwegian: body, english: other,
                locations: RecordLocations(file: body.file)),
            locations: locations)
    }

    /// What the guides are made of, with a year that has something of everything.
    package static let proposals = Proposals(
        namingRules: [
            NamingRule(
                id: "nasjonal", term: LocalizedText(nb: "Nasjonal", en: "Nasjonal (national)"),
                english: "Norwegian National", reason: LocalizedText(nb: "For hele landet.", en: "For the country.")),
            NamingRule(
                id: "bokstaver", term: LocalizedText(nb: "Bokstaver | store"),
                reason: LocalizedText(nb: "Store.", en: "Capitals."), example: "a"),
        ],
        applications: [
            ApplicationGuide(
                id: "kompetanse", name: LocalizedText(nb: "Søknad om kompetanse", en: "Application for competence"),
                categories: [advisory],
                points: [LocalizedText(nb: "det første", en: "the first"), LocalizedText(nb: "det andre *her*")],
                source: LocalizedText(nb: "en bok", en: "a book"))
        ])

    package static func deadline(
        _ id: String, _ subject: Deadline.Subject, day: String? = nil, from: Int, to: Int? = nil
    ) -> Deadline {
        Deadline(
            id: id, subject: subject, name: LocalizedText(nb: "Frist \(id)", en: "Deadline \(id)"),
            who: LocalizedText(nb: "noen", en: "someone"), day: day.flatMap(DayOfYear.init(parsing:)),
            time: day == nil ? LocalizedText(nb: "av og til", en: "at times") : nil, from: from, to: to,
            source: LocalizedText(nb: "en bok", en: "a book"),
            locations: RecordLocations(file: "registry/calendar.yml"))
    }

    package static let calendar = [
        deadline("mars", .report, day: "03-01", from: 2020), deadline("januar", .application, day: "01-15", from: 2025),
        deadline("før", .decision, day: "12-01", from: 2019, to: 2023), deadline("senere", .effect, from: 2027),
        deadline("iblant", .review, from: 2019),
    ]

    package static func catalogue(
        _ services: [Service], proposals: Proposals = Proposals(), calendar: [Deadline] = []
    ) throws -> Catalogue {
        let settings = SiteSettings(
            sides: [.norwegian, .english], interface: .nb, title: LocalizedText(nb: "Oversikt"),
            publisher: LocalizedText(nb: "Utgiveren", en: "The Publisher"), description: LocalizedText(nb: "Om"),
            baseAddress: try WebAddress(parsing: "https://oversikt.example/"),
            asOf: try day("2026-11-01"), theme: "standard", contact: .init(), menu: [])
        let source = DecisionSource(
            document: LocalizedText(nb: "vedlegget"), publisher: LocalizedText(nb: "Utgiveren"),
            description: LocalizedText(nb: "Et vedlegg."), compared: try day("2026-01-01"))
        return Catalogue(
            settings: settings, source: source, regions: [east, west, north],
            categories: [treatment, multiRegional, advisory, centre], trusts: [hill, shore], services: services,
            classification: ICD10Classification(), articles: [], calendar: calendar, proposals: proposals)
    }

    package static func appendix(
        _ services: [Service], tables: [Int]? = nil, region: Region? = nil, language: Language = .nb,
        asOf: String = "2026-11-01"
    ) throws -> Appendix {
        let selection = AppendixSelection(tables: tables, region: region, language: language, asOf: try day(asOf))
        return Appendix(try catalogue(services), selection)
    }

    /// All six appendices.
    package static func wholeAppendix(_ services: [Service], tables: [Int]? = nil, language: Language = .nb) throws
        -> Appendix
    {
        let catalogue = try catalogue(services, proposals: proposals, calendar: calendar)
        return Appendix(
            catalogue, AppendixSelection(tables: tables, language: language, asOf: catalogue.settings.asOf))
    }

    /// What means something in one format or another.
    package static let nasty = "æøå – «a» & <b> \"c\" 'd' | e\\f *g* _h_ `i` [j](k) ~l~ #m &amp; \u{1F600}"

    package static func nastyService() -> Service {
        let text = Document { text in
            text.heading("Om \(nasty)")
            text.bullets(nasty, "=1+1")
            text.element(.paragraph) { text in
                text.text("linje én")
                text.event(.hardBreak)
                text.text("linje to")
            }
        }
        let codes = (0...99).map { $0 < 10 ? "C0\($0)" : "C\($0)" }.compactMap { ICD10Range(normalForm: $0) }
        return service(
            "nasty", name: "Navn \(nasty)", english: "Name \(nasty)",
            sites: [ServiceLocation(trust: hill, hospital: Hospital(id: "n", name: nasty))],
            icd10: CodeStatement(codes: codes, note: "a\r\nb\u{0}\u{B}c"), text: text)
    }
}
