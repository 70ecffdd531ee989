internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// How the services are distributed over categories and regions.
struct CategoriesByRegionFigure: Template {
    let edition: Edition

    var body: HTML {
        let labels = edition.figureLabels
        let bars = HorizontalBars(rows: rows, nameWidth: 64)
        Figure(
            id: "typer", title: labels.categoriesByRegion, description: labels.categoriesByRegionText, size: bars.size,
            marks: bars.marks, table: table)
    }

    private var numbers: FigureNumbers { FigureNumbers(edition) }

    private var rows: [HorizontalBars.Row] {
        numbers.categories.flatMap { category in
            [.heading(svg(category.plural))]
                + edition.catalogue.regions.map {
                    .bar(name: shortName(of: $0), number: numbers.count(category, in: $0))
                }
        }
    }

    private func shortName(of region: Region) -> HTML {
        edition.figureLabels.mapNames[region.id].map { "\($0)" } ?? svg(region.name)
    }

    /// A text in a drawing, marked where it is in another language than the page.
    private func svg(_ text: LocalizedText) -> HTML {
        let phrase = text.best(for: edition.language)
        return phrase.language == edition.language
            ? "\(phrase.text)" : #"<tspan lang="\#(phrase.language.tag)">\#(phrase.text)</tspan>"#
    }

    private var table: Table {
        let regions = edition.catalogue.regions
        let labels = edition.figureLabels
        return Table(
            caption: labels.categoriesByRegion,
            columns: [.text(labels.categoryColumn)] + regions.map { .number(edition.text($0.name)) }
                + [.number(labels.allServices)],
            cells: numbers.categories.map { category in
                let all = edition.indexes.byCategory[category.id]?.count ?? 0
                let counts = regions.map { numbers.count(category, in: $0) } + [all]
                return [edition.text(category.plural)] + counts.map { "\($0)" }
            })
    }
}

/// How many of today's services were approved in each year.
struct ApprovalsFigure: Template {
    let edition: Edition

    var body: HTML {
        let labels = edition.figureLabels
        let years = FigureNumbers(edition).approvals
        let columns = YearColumns(years: years)
        if let first = years.first, let last = years.last, let peak = years.max(by: { $0.number < $1.number }) {
            Figure(
                id: "godkjenninger", title: labels.approvals,
                description: labels.approvalsText(first.year, last.year, peak.year, peak.number)
                    + (peak.year == 2011 ? " \(labels.firstYearNote)" : ""), size: columns.size,
                marks: columns.marks, table: table(years))
        }
    }

    private func table(_ years: [(year: Int, number: Int)]) -> Table {
        let labels = edition.figureLabels
        let unknown = FigureNumbers(edition).withoutApproval
        return Table(
            caption: labels.approvals, columns: [.text(labels.yearColumn), .number(edition.labels.services)],
            cells: years.map { ["\($0.year)", "\($0.number)"] }
                + (unknown > 0 ? [["\(labels.notStated)", "\(unknown)"]] : []))
    }
}

/// Which chapters of the classification the services' codes lie in.
struct ChaptersFigure: Template {
    let edition: Edition

    var body: HTML {
        let labels = edition.figureLabels
        let chapters = FigureNumbers(edition).chapters
        let covered = chapters.count { $0.number > 0 }
        let bars = HorizontalBars(
            rows: chapters.map {
                .bar(name: "\($0.chapter.name) · \($0.chapter.range.text)", number: $0.number)
            },
            nameWidth: 100)
        Figure(
            id: "kapitler", title: labels.chapters, description: labels.chaptersText(covered, chapters.count),
            size: bars.size, marks: bars.marks, table: table(chapters))
    }

    private func table(_ chapters: [(chapter: ICD10Entry, number: Int)]) -> Table {
        Table(
            caption: edition.figureLabels.chapters,
            columns: [.text(edition.labels.chapterColumn), .number(edition.labels.services)],
            cells: chapters.map { [name(of: $0.chapter), "\($0.number)"] })
    }

    private func name(of chapter: ICD10Entry) -> HTML {
        let path = edition.addresses.icd10(chapter.slug)
        return #"<a href="\#(edition.href(path))">\#(chapter.name) \#(edition.text(chapter.titles))</a>"#
    }
}
