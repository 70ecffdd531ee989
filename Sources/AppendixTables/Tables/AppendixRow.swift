public import Pictures
public import ServiceCatalogue

/// One service's row. Its cells are made when they are asked for, from the service and its text.
public struct AppendixRow: Sendable {
    public let service: Service
    /// What is new about it against an earlier edition.
    public var change: AppendixChange?
    private let group: RowGroup

    init(service: Service, in group: RowGroup) {
        self.service = service
        self.group = group
    }

    package var regionTitle: String { group.regionTitle }
    var labels: AppendixLabels { group.labels }
    var pages: WebAddress { group.pages }
    var language: Language { group.labels.language }

    func cell(_ column: AppendixColumn) -> Cell {
        var cell = Cell()
        write(column, to: &cell)
        return cell
    }

    /// Empties the cell and fills it.
    func write(_ column: AppendixColumn, to cell: inout Cell) {
        cell.removeAll()
        switch column {
        case .name: appendNames(to: &cell)
        case .location: appendLocation(to: &cell)
        case .description:
            appendDescription(to: &cell)
            if !group.hasCodeColumn { appendClosingCodes(to: &cell) }
        case .codes: appendCodes(to: &cell)
        case .approved: cell.append(paragraph: approvalPeriod, language)
        }
    }

    /// The approved Norwegian name and under it the English one; in the English edition the other way round.
    private func appendNames(to cell: inout Cell) {
        let norwegian = service.name.norwegian
        let english = service.name[.en].map { Phrase($0, .en) }
        for name in language == .en ? [english, norwegian] : [norwegian, english] {
            guard let name else { continue }
            cell.append(paragraph: name.text, name.language, style: cell.isEmpty ? .bold : [])
        }
        guard let change else { return }
        cell.append(paragraph: "[\(labels.changes.mark(change, labels))]", language, style: .italic)
    }

    private func appendLocation(to cell: inout Cell) {
        for site in service.sites {
            if !cell.isEmpty { cell.append(paragraph: labels.and, language) }
            append(site, to: &cell)
            if let website = site.website {
                let title = "\(name), \(text(of: site))"
                cell.append(
                    labels.website, language, link: cell.place(of: Cell.Link(address: website.href, title: title)))
                cell.endParagraph()
            }
        }
    }

    /// The trust's name in the language of the table, if it has one; what hospitals, departments and towns are called is
    /// Norwegian in every language.
    private func append(_ site: ServiceLocation, to cell: inout Cell) {
        let trust = site.trust.name.best(for: language)
        cell.append(trust.text, trust.language)
        let within = AppendixRow.placeWithinTrust(site)
        if !within.isEmpty, trust.language == .en { cell.beginRun(.nb) }
        cell.append(toRun: within)
        cell.endParagraph()
    }

    /// "Oslo universitetssykehus HF, Ullevål sykehus"
    func text(of site: ServiceLocation) -> String {
        site.trust.name.best(for: language).text.legal + AppendixRow.placeWithinTrust(site)
    }

    /// ", Ullevål sykehus"; empty where nothing but the trust is said.
    private static func placeWithinTrust(_ site: ServiceLocation) -> String {
        var text = ""
        func add(_ part: String?) {
            guard let part else { return }
            text += ", "
            text += part.legal
        }
        add(site.hospital?.name)
        add(site.unit)
        add(site.place)
        return text
    }

    /// The approved name in the language of the table.
    package var name: String { service.name.best(for: language).text.legal }

    private func appendCodes(to cell: inout Cell) {
        let codes = codeList
        if !codes.isEmpty { cell.append(paragraph: codes, language) }
        if let note = codeNote { cell.append(paragraph: note.text, note.language) }
        appendProcedures(to: &cell)
    }

    /// "ICD-10: S52, S53. Kodene inngår helt eller delvis.", and under it the codes of procedures.
    private func appendClosingCodes(to cell: inout Cell) {
        let (codes, note) = (codeList, codeNote)
        if !codes.isEmpty || note != nil {
            cell.append("\(labels.codes): \(codes)", language)
            if let note {
                if !codes.isEmpty { cell.append(toRun: ". ") }
                cell.append(note.text, note.language)
            }
            cell.endParagraph()
        }
        appendProcedures(to: &cell)
    }

    /// "Prosedyrekoder: MAA06, MAA40"
    private func appendProcedures(to cell: inout Cell) {
        let procedures = procedureList
        if procedures.isEmpty { return }
        cell.append(paragraph: "\(labels.field(.procedures)): \(procedures)", language)
    }

    var codeList: String {
        var list = ""
        for code in service.codes {
            if !list.isEmpty { list += ", " }
            list += code.description
        }
        return list
    }

    var procedureList: String {
        service.procedures.isEmpty ? "" : service.procedures.map(\.legal).joined(separator: ", ")
    }

    /// The note on the codes, in the language of the table if it is written in it.
    var codeNote: Phrase? {
        if language == .en, let note = service.icd10?.englishNote { return Phrase(note.legal, .en) }
        return service.icd10?.note.map { Phrase($0.legal, .nb) }
    }

    package var body: TextBody { service.body(on: language == .en ? .english : .norwegian) }

    /// Those that the description shows, each once.
    public var pictures: [Picture] { service.discontinued == nil ? body.pictures : [] }

    /// What the service is; of one that was discontinued, in one sentence, that it was.
    func appendDescription(to cell: inout Cell) {
        if let last = service.discontinued {
            return cell.append(paragraph: "\(labels.ended) \(last.text(in: language)).", language)
        }
        CellFlattening.append(body, pages: pages, to: &cell)
    }

    /// The description as plain text.
    var descriptionText: String {
        var cell = Cell()
        appendDescription(to: &cell)
        return cell.plainText
    }

    /// "7. juli 2011" or, for a service that was discontinued, "7. juli 2011 til og med 1. januar 2019".
    var approvalPeriod: String {
        let start = service.approved?.text(in: language)
        let end = service.discontinued.map { "\(labels.until) \($0.text(in: language))" }
        return [start, end].compactMap { $0 }.joined(separator: " ")
    }
}

/// What the rows of one group have in common; an object, for every row has it and rows are copied often.
final class RowGroup: Sendable {
    let regionTitle: String
    let labels: AppendixLabels
    /// Where the site stands, to which links to its own pages are completed.
    let pages: WebAddress
    /// Whether the table has a column for codes; where it has none, they close the description.
    let hasCodeColumn: Bool

    init(regionTitle: String, labels: AppendixLabels, pages: WebAddress, hasCodeColumn: Bool) {
        self.regionTitle = regionTitle
        self.labels = labels
        self.pages = pages
        self.hasCodeColumn = hasCodeColumn
    }
}
