internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The services in numbers, drawn and as tables.
struct FiguresPage: PageKind {
    let edition: Edition

    private var labels: FigureLabels { edition.figureLabels }

    static func all(on edition: Edition) -> [FiguresPage] { [FiguresPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.figures }
    var title: String { labels.title }
    var description: Phrase {
        let day = edition.catalogue.settings.asOf.text(in: edition.language)
        return Phrase(labels.introduction(day), edition.language)
    }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        NumbersAtAGlance(edition: edition)
        // The tables have the headings' names, so that none is read twice.
        #"<h2 id="figur_typer">\#(labels.categoriesByRegion)</h2>"#
        CategoriesByRegionFigure(edition: edition, heading: "figur_typer")
        #"<h2 id="figur_godkjenninger">\#(labels.approvals)</h2>"#
        ApprovalsFigure(edition: edition, heading: "figur_godkjenninger")
        #"<h2 id="figur_kapitler">\#(labels.chapters)</h2>"#
        ChaptersFigure(edition: edition, heading: "figur_kapitler")
        let appendices = AppendicesPage(edition: edition).title
        let words = edition.words.figures.tables
        #"<p>\#(words): <a href="\#(edition.href(edition.addresses.appendices))">\#(appendices)</a>.</p>"#
    }
}

/// Four numbers that say how large the field is.
struct NumbersAtAGlance: Template {
    let edition: Edition

    var body: HTML {
        let labels = edition.figureLabels
        let numbers = FigureNumbers(edition)
        #"<dl class="glance">"#
        "<div><dt>\(labels.glanceServices)</dt><dd>\(numbers.services)</dd></div>"
        "<div><dt>\(labels.glanceTrusts)</dt><dd>\(numbers.trusts)</dd></div>"
        "<div><dt>\(labels.glanceHospitals)</dt><dd>\(numbers.hospitals)</dd></div>"
        "<div><dt>\(labels.glanceCodes)</dt><dd>\(numbers.codes)</dd></div>"
        "</dl>"
    }
}
