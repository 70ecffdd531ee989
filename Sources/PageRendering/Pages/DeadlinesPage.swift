internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The year of the national services: what is due, the year as a figure and as a table, and the rules that held before.
struct DeadlinesPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [DeadlinesPage] {
        edition.catalogue.calendar.isEmpty ? [] : [DeadlinesPage(edition: edition)]
    }

    func path(by addresses: Addresses) -> SitePath { addresses.deadlines }
    var title: String { edition.words(nb: "Frister", nn: "Fristar", en: "Deadlines") }
    var description: Phrase {
        Phrase(
            edition.words(
                nb:
                    "Når søknader og årsrapporter skal være inne, hvem som gjør hva, og hvilke år hver frist gjelder for.",
                nn: "Når søknader og årsrapportar skal vere inne, kven som gjer kva, og kva år kvar frist gjeld for.",
                en:
                    "When applications and annual reports are due, who does what, and which years each deadline holds for."
            ),
            edition.language)
    }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        let calendar = DeadlineCalendar(edition)
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        "<h2>\(edition.words(nb: "Neste frister", nn: "Dei neste fristane", en: "What is due"))</h2>"
        DueList(calendar: calendar, edition: edition)
        "<h2>\(calendar.yearTitle)</h2>"
        CalendarFigure(id: "aret", calendar: calendar, edition: edition)
        if !calendar.earlier.isEmpty {
            "<h2>\(edition.words(nb: "Frister som gjaldt før", nn: "Fristar som gjaldt før", en: "Deadlines that held before"))</h2>"
            calendar.table(
                calendar.earlier,
                caption: edition.words(
                    nb: "Frister fra tidligere år", nn: "Fristar frå tidlegare år", en: "Deadlines of earlier years"))
        }
        ArticleLinks(ids: calendar.articles, edition: edition)
    }
}

/// The deadlines as they stand on the day of the content.
struct DeadlineCalendar {
    let edition: Edition
    let asOf: CalendarDate
    /// Those of this year, in the order of the year; those without a day last.
    let current: [Deadline]
    let earlier: [Deadline]

    init(_ edition: Edition) {
        self.edition = edition
        asOf = edition.catalogue.settings.asOf
        let year = asOf.year
        let ordered = edition.catalogue.calendar.inOrderOfTheYear
        current = ordered.filter { $0.holds(in: year) }
        earlier = ordered.filter { ($0.to ?? year) < year }
    }

    var yearTitle: String {
        edition.words(nb: "Året \(asOf.year)", nn: "Året \(asOf.year)", en: "The year \(asOf.year)")
    }

    /// What comes within a year, the next first.
    var next: [(date: CalendarDate, deadline: Deadline)] {
        edition.catalogue.calendar.enumerated()
            .compactMap { place, deadline in deadline.next(from: asOf).map { (date: $0, place: place, deadline) } }
            .sorted { ($0.date, $0.place) < ($1.date, $1.place) }
            .map { ($0.date, $0.2) }
    }

    var underWay: [Deadline] { current.filter { $0.isUnderWay(on: asOf) && $0.next(from: asOf) != asOf } }

    /// Each once, in the order of the calendar.
    var articles: [String] {
        var seen = Set<String>()
        return edition.catalogue.calendar.compactMap(\.article).filter { seen.insert($0).inserted }
    }

    /// - Parameter namesSources: whether it has a column of sources.
    func table(_ deadlines: [Deadline], caption: String, namesSources: Bool = true) -> Table {
        var columns: [Table.Column] = [
            .text(edition.words(nb: "Når", nn: "Når", en: "When")),
            .text(edition.words(nb: "Hva", nn: "Kva", en: "What")),
            .text(edition.words(nb: "Hvem", nn: "Kven", en: "Who")),
            .text(edition.words(nb: "Gjelder", nn: "Gjeld", en: "Holds")),
        ]
        if namesSources { columns.append(.text(edition.words(nb: "Kilde", nn: "Kjelde", en: "Source"))) }
        return Table(
            caption: caption, columns: columns, cells: deadlines.map { cells(of: $0, namesSources: namesSources) })
    }

    private func cells(of deadline: Deadline, namesSources: Bool) -> [HTML] {
        let cells: [HTML] = [
            "\(deadline.timeText(in: edition.language))", edition.text(deadline.name), edition.text(deadline.who),
            "\(deadline.yearsText(in: edition.language))",
        ]
        return namesSources ? cells + [edition.text(deadline.source)] : cells
    }
}

private struct DueList: Template {
    let calendar: DeadlineCalendar
    let edition: Edition

    var body: HTML {
        "<p>\(edition.words(nb: "Regnet fra", nn: "Rekna frå", en: "Counted from")) \(edition.day(calendar.asOf)).</p>"
        #"<ul class="due">"#
        for deadline in calendar.underWay {
            "<li><strong>\(edition.words(nb: "Nå", nn: "No", en: "Now")):</strong> \(edition.text(deadline.name)) (\(edition.text(deadline.who))), \(deadline.timeText(in: edition.language))</li>"
        }
        for item in calendar.next {
            "<li><strong>\(time(of: item)):</strong> \(edition.text(item.deadline.name)) (\(edition.text(item.deadline.who)))</li>"
        }
        "</ul>"
    }

    /// A period is named by its months, a day by its date.
    private func time(of item: (date: CalendarDate, deadline: Deadline)) -> HTML {
        item.deadline.until == nil
            ? edition.day(item.date) : "\(item.deadline.timeText(in: edition.language)) \(item.date.year)"
    }
}

/// The year of the content's day, drawn.
struct CalendarFigure: Template {
    let id: String
    let calendar: DeadlineCalendar
    /// Whether the table has a column of sources.
    var namesSources = true
    let edition: Edition

    /// The drawing with its table.
    var body: HTML {
        figure(
            calendar.table(
                calendar.current,
                caption: edition.words(
                    nb: "Frister som gjelder i \(calendar.asOf.year)", nn: "Fristar som gjeld i \(calendar.asOf.year)",
                    en: "Deadlines that hold in \(calendar.asOf.year)"),
                namesSources: namesSources)
        ).body
    }

    /// The drawing alone, for a page that has the same deadlines in a table of its own below it.
    var drawing: HTML { figure(NoTable()).body }

    private func figure(_ table: any Template) -> Figure {
        let band = YearBand(rows: rows, today: today, months: months)
        return Figure(
            id: id, title: calendar.yearTitle, description: text, size: band.size, marks: band.marks, table: table)
    }

    private struct NoTable: Template {
        var body: HTML { "" }
    }

    private var rows: [YearBand.Row] {
        calendar.current.compactMap { deadline in
            deadline.day.map { day in
                YearBand.Row(
                    text:
                        "\(deadline.timeText(in: edition.language)): \(deadline.name.best(for: edition.language).text)",
                    day: day, until: deadline.until)
            }
        }
    }

    private var today: (DayOfYear, String) {
        let day = DayOfYear(calendar.asOf)
        return (day, day.text(in: edition.language))
    }

    private var months: [String] {
        (1...12).map { CalendarDate.monthName($0, in: edition.language).prefix(1).uppercased() }
    }

    private var text: String {
        edition.words(
            nb:
                "Fristene fra januar til desember. En prikk er en dag og en søyle en periode; streken er dagen oversikten gjelder for.",
            nn:
                "Fristane frå januar til desember. Ein prikk er ein dag og ei søyle ein periode; streken er dagen oversikta gjeld for.",
            en:
                "The deadlines from January to December. A dot is a day and a bar a period; the line is the day of the content."
        )
    }
}
