internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// How the services are distributed over categories and regions.
struct CategoriesByRegionFigure: Template {
    let edition: Edition
    /// The id of the heading that names it; without one its table has a caption.
    var heading: String?

    var body: HTML {
        let labels = edition.figureLabels
        BarFigure(
            description: labels.categoriesByRegionText, groups: groups, hasLongNames: true, table: table,
            edition: edition)
    }

    private var numbers: FigureNumbers { FigureNumbers(edition) }

    private var groups: [BarFigure.Group] {
        numbers.categories.map { category in
            BarFigure.Group(
                name: edition.text(category.plural),
                bars: edition.catalogue.regions.map {
                    HorizontalBars.Bar(name: edition.text($0.name), number: numbers.count(category, in: $0))
                })
        }
    }

    private var table: Table {
        let regions = edition.catalogue.regions
        let labels = edition.figureLabels
        return Table(
            name: heading.map { .heading(id: $0) } ?? .caption(labels.categoriesByRegion),
            columns: [.text(labels.categoryColumn)] + regions.map { .number(edition.text($0.name)) }
                + [.number(labels.allServices)],
            rows: numbers.categories.map { category in
                let all = edition.indexes.byCategory[category.id]?.count ?? 0
                let counts = regions.map { numbers.count(category, in: $0) } + [all]
                return Table.Row(cells: [edition.text(category.plural)] + counts.map { "\($0)" })
            })
    }
}

/// How many of today's services were approved in each year.
struct ApprovalsFigure: Template {
    let edition: Edition
    /// The id of the heading that names it.
    let heading: String

    var body: HTML {
        let labels = edition.figureLabels
        let years = FigureNumbers(edition).approvals
        if let first = years.first, let last = years.last, let peak = years.max(by: { $0.number < $1.number }) {
            BarFigure(
                description: labels.approvalsText(first.year, last.year, peak.year, peak.number)
                    + (years.contains { $0.year == 2011 && $0.number > 0 } ? " \(labels.firstYearNote)" : ""),
                groups: [.init(bars: years.map { .init(name: "\($0.year)", number: $0.number) })],
                table: table(years), edition: edition)
        }
    }

    private func table(_ years: [(year: Int, number: Int)]) -> Table {
        let labels = edition.figureLabels
        let unknown = FigureNumbers(edition).withoutApproval
        return Table(
            labelledBy: heading, columns: [.text(labels.yearColumn), .number(edition.labels.services)],
            cells: years.map { ["\($0.year)", "\($0.number)"] }
                + (unknown > 0 ? [["\(labels.notStated)", "\(unknown)"]] : []))
    }
}

/// Which chapters of the classification the services' codes lie in.
struct ChaptersFigure: Template {
    let edition: Edition
    /// The id of the heading that names it.
    let heading: String

    var body: HTML {
        let labels = edition.figureLabels
        let chapters = FigureNumbers(edition).chapters
        let covered = chapters.count { $0.number > 0 }
        BarFigure(
            description: labels.chaptersText(covered, chapters.count),
            groups: [
                .init(
                    bars: chapters.map {
                        .init(name: "\($0.chapter.name) · \($0.chapter.range.text)", number: $0.number)
                    })
            ],
            table: table(chapters), edition: edition)
    }

    private func table(_ chapters: [(chapter: ICD10Entry, number: Int)]) -> Table {
        Table(
            labelledBy: heading,
            columns: [.text(edition.labels.chapterColumn), .number(edition.labels.services)],
            cells: chapters.map { [name(of: $0.chapter), "\($0.number)"] })
    }

    private func name(of chapter: ICD10Entry) -> HTML {
        let path = edition.addresses.icd10(chapter.slug)
        return #"<a href="\#(edition.href(path))">\#(chapter.name) \#(edition.text(chapter.titles))</a>"#
    }
}
