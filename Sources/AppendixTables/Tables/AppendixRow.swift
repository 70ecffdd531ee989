public import Pictures
public import ServiceCatalogue

/// One service's row. Its cells are made when they are asked for, from the service and its text.
public struct AppendixRow: Sendable {
    public let service: Service
    /// What is new about it against an earlier edition.
    public var change: AppendixChange?
    package let regionTitle: String
    let labels: AppendixLabels
    /// Where the site stands, to which links to its own pages are completed.
    let pages: WebAddress
    /// Whether its table has a column for codes; where it has none, they close the description.
    let hasCodeColumn: Bool

    init(service: Service, regionTitle: String, labels: AppendixLabels, pages: WebAddress, hasCodeColumn: Bool) {
        self.service = service
        self.regionTitle = regionTitle
        self.labels = labels
        self.pages = pages
        self.hasCodeColumn = hasCodeColumn
    }

    var language: Language { labels.language }

    func cell(_ column: AppendixColumn) -> [CellParagraph] {
        switch column {
        case .name: nameCell
        case .location: locationCell
        case .description: descriptionCell + (hasCodeColumn ? [] : closingCodes)
        case .codes: codesCell
        case .approved: [CellParagraph(approvalPeriod, language)]
        }
    }

    /// The approved Norwegian name and under it the English one; in the English edition the other way round.
    private var nameCell: [CellParagraph] {
        let norwegian = service.name.norwegian
        let english = service.name[.en].map { Phrase($0, .en) }
        let names = language == .en ? [english, norwegian] : [norwegian, english]
        var lines = names.compactMap { $0 }.enumerated().map { place, name in
            CellParagraph(name.text.legal, name.language, style: place == 0 ? .bold : [])
        }
        if let change {
            lines.append(CellParagraph("[\(labels.changes.mark(change, labels))]", language, style: .italic))
        }
        return lines
    }

    private var locationCell: [CellParagraph] {
        var lines: [CellParagraph] = []
        for site in service.sites {
            if !lines.isEmpty { lines.append(CellParagraph(labels.and, language)) }
            lines.append(CellParagraph(runs: runs(of: site)))
            if let website = site.website { lines.append(link(to: website, of: text(of: site))) }
        }
        return lines
    }

    private func link(to website: WebAddress, of place: String) -> CellParagraph {
        var run = CellRun(labels.website, language)
        run.address = website.href
        run.linkTitle = "\(name), \(place)"
        return CellParagraph(runs: [run])
    }

    /// "Oslo universitetssykehus HF, Ullevål sykehus"
    func text(of site: ServiceLocation) -> String { runs(of: site).map(\.text).joined() }

    /// The trust's name in the language of the table, if it has one; what hospitals, departments and towns are called is
    /// Norwegian in every language.
    private func runs(of site: ServiceLocation) -> [CellRun] {
        let trust = site.trust.name.best(for: language)
        let within = [site.hospital?.name, site.unit, site.place].compactMap { $0?.legal }
        guard !within.isEmpty else { return [CellRun(trust.text.legal, trust.language)] }
        let rest = ", " + within.joined(separator: ", ")
        guard trust.language == .en else { return [CellRun(trust.text.legal + rest, trust.language)] }
        return [CellRun(trust.text.legal, .en), CellRun(rest, .nb)]
    }

    /// The approved name in the language of the table.
    package var name: String { service.name.best(for: language).text.legal }

    private var codesCell: [CellParagraph] {
        let codes = codeList.isEmpty ? [] : [CellParagraph(codeList, language)]
        return codes + (codeNote.map { [$0.cell] } ?? []) + procedureLines
    }

    /// "ICD-10: S52, S53. Kodene inngår helt eller delvis.", and under it the codes of procedures.
    private var closingCodes: [CellParagraph] {
        guard !codeList.isEmpty || codeNote != nil else { return procedureLines }
        var runs = [CellRun("\(labels.codes): \(codeList)", language)]
        if let note = codeNote {
            runs[0].text += codeList.isEmpty ? "" : ". "
            runs.append(CellRun(note.text.legal, note.language))
        }
        return [CellParagraph(runs: runs)] + procedureLines
    }

    /// "Prosedyrekoder: MAA06, MAA40"
    private var procedureLines: [CellParagraph] {
        let procedures = procedureList
        return procedures.isEmpty ? [] : [CellParagraph("\(labels.field(.procedures)): \(procedures)", language)]
    }

    var codeList: String { service.codes.map(\.description).joined(separator: ", ") }

    var procedureList: String { service.procedures.map(\.legal).joined(separator: ", ") }

    /// The note on the codes, in the language of the table if it is written in it.
    var codeNote: Phrase? {
        if language == .en, let note = service.icd10?.englishNote { return Phrase(note.legal, .en) }
        return service.icd10?.note.map { Phrase($0.legal, .nb) }
    }

    package var body: TextBody { service.body(on: language == .en ? .english : .norwegian) }

    /// Those that the description shows, each once.
    public var pictures: [Picture] { service.discontinued == nil ? body.document.pictures : [] }

    /// What the service is; of one that was discontinued, in one sentence, that it was.
    var descriptionCell: [CellParagraph] {
        if let last = service.discontinued {
            return [CellParagraph("\(labels.ended) \(last.text(in: language)).", language)]
        }
        return CellFlattening.paragraphs(of: body.document, language: body.language, pages: pages)
    }

    /// "7. juli 2011" or, for a service that was discontinued, "7. juli 2011 til og med 1. januar 2019".
    var approvalPeriod: String {
        let start = service.approved?.text(in: language)
        let end = service.discontinued.map { "\(labels.until) \($0.text(in: language))" }
        return [start, end].compactMap { $0 }.joined(separator: " ")
    }
}
