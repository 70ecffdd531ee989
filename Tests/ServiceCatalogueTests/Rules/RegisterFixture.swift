import Diagnostics
import ServiceCatalogue

/// A small invented register in which nothing is wrong, as values: a test changes one thing in it.
struct RegisterFixture {
    var services: [ServiceFixture] = [ServiceFixture()]
    var articles: [Article] = []
    var calendar: [Deadline] = []
    var reports: [AnnualReport] = []
    var referenceGroups: [ReferenceGroup] = []
    var fields: [MedicalField] = []
    var layWords: [LayWord] = []
    var asOf = day("2026-11-01")

    init(_ services: ServiceFixture..., articles: [Article] = []) {
        self.services = services
        self.articles = articles
    }

    var catalogue: Catalogue {
        Catalogue(
            settings: settings, source: Self.source, regions: Self.regions, categories: Self.categories,
            trusts: Self.trusts,
            services: services.map(\.service), classification: Self.classification, articles: articles,
            calendar: calendar, reports: ReportRegister(years: reports.map(\.year), reports: reports),
            referenceGroups: referenceGroups, fields: fields, layWords: layWords)
    }

    /// What the rules say about it, as printed, by place.
    func findings(in language: MessageLanguage = .nb) -> [String] {
        catalogue.findings().sorted.map { TextPrinter(language: language).print($0) { _ in nil } }
    }

    private var settings: SiteSettings {
        SiteSettings(
            sides: [.norwegian, .english], interface: .nb, title: LocalizedText(nb: "Oversikt"),
            publisher: LocalizedText(nb: "Utgiver"), description: LocalizedText(nb: "Om"),
            baseAddress: web("https://oversikt.example/"), asOf: asOf, theme: "standard",
            contact: SiteSettings.Contact(), menu: [])
    }
}

extension RegisterFixture {
    static let source = DecisionSource(
        document: LocalizedText(nb: "vedlegget"), publisher: LocalizedText(nb: "Utgiver"),
        description: LocalizedText(nb: "Et vedlegg."), compared: day("2026-01-01"))

    static let regions = ["sor", "vest", "nord"].enumerated().map {
        Region(id: $0.element, name: LocalizedText(nb: $0.element), rank: $0.offset)
    }

    static let trusts = [
        trust("fjordsykehuset", in: 0), trust("bysykehuset", in: 0), trust("vestsykehuset", in: 1),
        trust("nordsykehuset", in: 2),
    ]

    private static func trust(_ id: String, in region: Int) -> HealthTrust {
        HealthTrust(id: id, name: LocalizedText(nb: id), region: regions[region], kind: .healthTrust)
    }

    static let training = ServiceCategory.Function(id: "opplaering", name: LocalizedText(nb: "opplæring"), termYears: 5)

    static let treatment = ServiceCategory(
        id: "nasjonal-behandlingstjeneste", name: LocalizedText(nb: "Nasjonal behandlingstjeneste"),
        plural: LocalizedText(nb: "Nasjonale behandlingstjenester"),
        namePrefix: LocalizedText(nb: "Nasjonal behandlingstjeneste for", en: "Norwegian National Unit for"),
        appendix: 1, requiredTrusts: 1, treatsPatients: true, rank: 0)

    static let multiRegional = ServiceCategory(
        id: "flerregional-behandlingstjeneste", name: LocalizedText(nb: "Flerregional behandlingstjeneste"),
        plural: LocalizedText(nb: "Flerregionale behandlingstjenester"),
        namePrefix: LocalizedText(nb: "Flerregional behandlingstjeneste for", en: "Norwegian National Unit for"),
        requiredTrusts: 2, requiredRegions: 2, treatsPatients: true, rank: 1)

    static let competence = ServiceCategory(
        id: "nasjonal-kompetansetjeneste", name: LocalizedText(nb: "Nasjonal kompetansetjeneste"),
        plural: LocalizedText(nb: "Nasjonale kompetansetjenester"),
        namePrefix: LocalizedText(nb: "Nasjonal kompetansetjeneste for", en: "Norwegian National Advisory Unit on"),
        functions: [training], rank: 2)

    static let network = ServiceCategory(
        id: "nasjonalt-nettverk", name: LocalizedText(nb: "Nasjonalt nettverk"),
        plural: LocalizedText(nb: "Nasjonale nettverk"), termYears: 5, rank: 3)

    static let regional = ServiceCategory(
        id: "regional-kompetansetjeneste", name: LocalizedText(nb: "Regional kompetansetjeneste"),
        plural: LocalizedText(nb: "Regionale kompetansetjenester"), requiredRegions: 1, rank: 4)

    static let categories = [treatment, multiRegional, competence, network, regional]

    static let classification: ICD10Classification = {
        var problems: [ICD10Classification.Problem] = []
        let rows = [
            ("IV", ICD10Entry.Kind.chapter, ""), ("E70-E90", .block, "IV"), ("E84", .category, "E70-E90"),
            ("E84.1", .subcategory, "E84"), ("E85", .category, "E70-E90"),
        ]
        return ICD10Classification(
            rows.map {
                .init(
                    code: $0.0, kind: $0.1, parent: $0.2,
                    titles: LocalizedText(nb: "Tittel \($0.0)", en: "Title \($0.0)"))
            }, problems: &problems)
    }()
}

/// A service of the invented register; what it says of itself by default breaks no rule.
struct ServiceFixture {
    var id = "sommersyke"
    var category = RegisterFixture.treatment
    var norwegianName: String?
    var englishName: String?
    var regions = [RegisterFixture.regions[0]]
    var reportingRegion: Region?
    var trusts = [RegisterFixture.trusts[0]]
    var hospitals: [String] = []
    var websites: [String?] = []
    var codes = ["E84"]
    var approved: CalendarDate? = day("2011-07-07")
    var discontinued: CalendarDate?
    var successors: [String] = []
    var predecessors: [String] = []
    var outcome: LocalizedText?
    var history: [Decision] = []
    var isShown = true
    var function: ServiceCategory.Function?
    var termYears: Int?
    var links: [ServiceLink] = []
    var memberships: [NetworkMembership] = []
    var waivers: [(rule: String, until: String)] = []
    /// What the waiver at the same place names.
    var waiverMatters: [[String]] = []
    var text = TextFixture()

    var service: Service {
        let sites = trusts.enumerated().map { place, trust in
            ServiceLocation(
                trust: trust,
                hospital: place < hospitals.count
                    ? Hospital(id: addressWord(hospitals[place], ifEmpty: "x"), name: hospitals[place]) : nil,
                website: place < websites.count ? websites[place].map(web) : nil)
        }
        return Service(
            id: id, category: category,
            name: LocalizedText(nb: norwegianName ?? name(in: .nb), en: englishName ?? name(in: .en)),
            regions: regions, reportingRegion: reportingRegion, sites: sites,
            icd10: codes.isEmpty ? nil : CodeStatement(codes: codes.compactMap { ICD10Range(normalForm: $0) }),
            approved: approved, discontinued: discontinued, successors: successors,
            predecessors: predecessors, outcome: outcome, function: function, ownTermYears: termYears,
            history: history, memberships: memberships, links: links, isShown: isShown, text: text.text(of: id),
            waivers: waivers.enumerated().map { place, waiver in
                Waiver(
                    rule: waiver.rule, reason: "trykt slik", until: day(waiver.until),
                    about: place < waiverMatters.count ? waiverMatters[place] : [],
                    location: SourceLocation("\(id).yml", line: 90 + place, column: 5))
            },
            locations: locations)
    }

    private func name(in language: Language) -> String {
        let subject = id.prefix(1).uppercased() + id.dropFirst()
        return (category.namePrefix?[language] ?? category.name.best(for: language).text) + " " + subject
    }

    /// Every field on a line of its own, ten apart, with the elements of its list on the lines below.
    private var locations: RecordLocations<ServiceField> {
        var locations = RecordLocations<ServiceField>(file: "\(id).yml")
        for (line, field) in ServiceField.allCases.enumerated() {
            for element in 0..<10 {
                locations.record(field, element, at: SourcePosition(line: (line + 1) * 10 + element, column: 3))
            }
        }
        return locations
    }
}

/// The text of a service of the invented register.
struct TextFixture {
    var summary = LocalizedText(nb: "Tjenesten tar imot de syke.", en: "The service receives the sick.")
    var keywords: [String] = []
    var referral: String?
    var reviewed: CalendarDate?
    var notices: [ServiceText.Stoppage] = []
    var alsoCodes: [String] = []
    var aliases: [String] = []
    var related: [String] = []
    var language = Language.nb
    var document = Document(wordCount: 100)
    var english: Document?

    func text(of id: String) -> ServiceText {
        var locations = RecordLocations<TextField>(file: "\(id).md")
        for (line, field) in TextField.allCases.enumerated() {
            for element in 0..<10 {
                locations.record(field, element, at: SourcePosition(line: (line + 1) * 10 + element, column: 3))
            }
        }
        return ServiceText(
            summary: summary, keywords: keywords,
            referral: referral.map { ServiceText.Referral(address: web($0), text: nil) },
            alsoCodes: alsoCodes.compactMap { ICD10Range(normalForm: $0) }.map {
                ServiceText.AddedCode(code: $0, reason: LocalizedText(nb: "Sagt med ord."))
            }, reviewed: reviewed,
            aliases: aliases, related: related,
            norwegian: TextBody(language: language, document: document, file: "\(id).md"),
            english: english.map { TextBody(language: .en, document: $0, file: "\(id).en.md") }, notices: notices,
            locations: locations)
    }
}

extension Document {
    /// A text of `wordCount` words with these links, each on its line.
    static func linking(_ links: (text: String, target: LinkTarget)...) -> Document {
        Document(
            links: links.enumerated().map { place, link in
                Link(target: link.target, text: link.text, position: SourcePosition(line: 100 + place, column: 5))
            }, wordCount: 100)
    }

    static func saying(_ text: String) -> Document { Document(text: Array(text.utf8), wordCount: 100) }
}

func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(parsing: text) else { preconditionFailure("no day: \(text)") }
    return date
}

func web(_ text: String) -> WebAddress {
    guard let address = try? WebAddress(parsing: text) else {  // a fixture's own mistake, which ends the test run
        preconditionFailure("no address: \(text)")
    }
    return address
}
