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
    var title: String { edition.words.deadlines.title }
    var description: Phrase { Phrase(edition.words.deadlines.intro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        let calendar = DeadlineCalendar(edition)
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        "<h2>\(edition.words.deadlines.due)</h2>"
        DueList(calendar: calendar, edition: edition)
        "<h2>\(calendar.yearTitle)</h2>"
        CalendarFigure(id: "aret", calendar: calendar, edition: edition)
        if !calendar.earlier.isEmpty {
            "<h2>\(edition.words.deadlines.earlier)</h2>"
            calendar.table(calendar.earlier, caption: edition.words.deadlines.ofEarlierYears)
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

    var yearTitle: String { edition.words.deadlines.year("\(asOf.year)") }

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
            .text(edition.words.deadlines.when), .text(edition.words.deadlines.what),
            .text(edition.words.deadlines.who), .text(edition.words.deadlines.holds),
        ]
        if namesSources { columns.append(.text(edition.labels.source)) }
        return Table(
            caption: caption, columns: columns, cells: deadlines.map { cells(of: $0, namesSources: namesSources) })
    }

    private func cells(of deadline: Deadline, namesSources: Bool) -> [HTML] {
        let cells: [HTML] = [
            "\(deadline.timeText(in: edition.language))", edition.text(deadline.name), edition.text(deadline.who),
            "\(edition.years(of: deadline))",
        ]
        return namesSources ? cells + [edition.text(deadline.source)] : cells
    }
}

private struct DueList: Template {
    let calendar: DeadlineCalendar
    let edition: Edition

    var body: HTML {
        "<p>\(edition.words.deadlines.countedFrom.html(edition.day(calendar.asOf)))</p>"
        #"<ul class="due">"#
        for deadline in calendar.underWay {
            "<li><strong>\(edition.words.deadlines.now):</strong> \(edition.text(deadline.name)) (\(edition.text(deadline.who))), \(deadline.timeText(in: edition.language))</li>"
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
                calendar.current, caption: edition.words.deadlines.inYear("\(calendar.asOf.year)"),
                namesSources: namesSources)
        ).body
    }

    /// The drawing alone, for a page that has the same deadlines in a table of its own below it.
    var drawing: HTML { figure(NoTable()).body }

    private func figure(_ table: any Template) -> Figure {
        let band = YearBand(rows: rows, today: today, months: months)
        return Figure(
            id: id, title: calendar.yearTitle, description: edition.words.deadlines.drawing, size: band.size,
            marks: band.marks, table: table)
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
}

extension Edition {
    /// For which years it holds: "2019–2023", "fra 2024".
    fileprivate func years(of deadline: Deadline) -> String {
        deadline.to == nil ? words.deadlines.since("\(deadline.from)") : deadline.yearsText(in: language)
    }
}
