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
        icd10: CodeStatement? = nil,
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
            regions: regions, sites: sites, icd10: icd10, approved: approved.flatMap(date),
            discontinued: discontinued.flatMap(date),
            text: ServiceText(
                summary: LocalizedText(nb: id), norwegian: body, english: other,
                locations: RecordLocations(file: body.file)),
            locations: locations)
    }

    package static func catalogue(_ services: [Service]) throws -> Catalogue {
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
            classification: ICD10Classification(), articles: [])
    }

    package static func appendix(
        _ services: [Service], tables: [Int]? = nil, region: Region? = nil, language: Language = .nb,
        asOf: String = "2026-11-01"
    ) throws -> Appendix {
        let selection = AppendixSelection(tables: tables, region: region, language: language, asOf: try day(asOf))
        return Appendix(try catalogue(services), selection)
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
