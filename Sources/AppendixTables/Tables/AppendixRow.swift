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

    init(service: Service, regionTitle: String, labels: AppendixLabels, pages: WebAddress) {
        self.service = service
        self.regionTitle = regionTitle
        self.labels = labels
        self.pages = pages
    }

    var language: Language { labels.language }

    func cell(_ column: AppendixColumn) -> [CellParagraph] {
        switch column {
        case .name: nameCell
        case .location: locationCell
        case .description: descriptionCell
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
            let place = text(of: site)
            lines.append(CellParagraph(place, language))
            if let website = site.website { lines.append(link(to: website, of: place)) }
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
    func text(of site: ServiceLocation) -> String {
        let trust = site.trust.name.best(for: language).text
        return [trust, site.hospital?.name, site.unit, site.place].compactMap { $0?.legal }.joined(separator: ", ")
    }

    /// The approved name in the language of the table.
    package var name: String { service.name.best(for: language).text.legal }

    private var codesCell: [CellParagraph] {
        guard let statement = service.icd10 else { return [] }
        let note = statement.note.map { CellParagraph($0.legal, .nb) }
        let codes = statement.codes.map(\.description).joined(separator: ", ")
        return (codes.isEmpty ? [] : [CellParagraph(codes, language)]) + [note].compactMap { $0 }
    }

    package var body: TextBody { service.body(on: language == .en ? .english : .norwegian) }

    /// Those that the description shows, each once.
    public var pictures: [Picture] { body.document.pictures }

    var descriptionCell: [CellParagraph] {
        CellFlattening.paragraphs(of: body.document, language: body.language, pages: pages)
    }

    /// "7. juli 2011" or, for a service that was discontinued, "7. juli 2011 t.o.m. 1. jan 2019".
    var approvalPeriod: String {
        let start = service.approved?.text(in: language)
        let end = service.discontinued.map { "\(labels.until) \($0.shortText(in: language))" }
        return [start, end].compactMap { $0 }.joined(separator: " ")
    }
}
