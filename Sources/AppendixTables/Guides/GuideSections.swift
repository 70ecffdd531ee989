internal import ServiceCatalogue

extension AppendixGuide.Section {
    /// The guide to English names, as the table of three columns that it is.
    static func englishNames(_ catalogue: Catalogue, _ labels: AppendixLabels) -> [Self] {
        let rules = catalogue.proposals.namingRules
        guard !rules.isEmpty else { return [] }
        let names = Dictionary(catalogue.services.map { ($0.id, $0.name.best(for: .en)) }) { first, _ in first }
        return [
            Self(
                id: "navn", columns: labels.guides.namesColumns, weights: [30, 30, 40],
                rows: rules.map { rule in
                    let example = rule.example.flatMap { names[$0] }
                    let english = rule.english.map { Phrase($0, .en) } ?? example
                    var reason = [rule.reason.best(for: labels.language).cell]
                    if rule.english != nil, let example {
                        let lead = CellRun("\(labels.guides.example): ", labels.language)
                        reason.append(CellParagraph(runs: [lead, CellRun(example.text.legal, example.language)]))
                    }
                    return [[rule.term.best(for: labels.language).cell], english.map { [$0.cell] } ?? [], reason]
                })
        ]
    }

    /// The year of the content's day, the course of an application, and what held before or will hold: every deadline of
    /// the calendar.
    static func courses(_ catalogue: Catalogue, _ asOf: CalendarDate, _ labels: AppendixLabels) -> [Self] {
        let (year, words) = (asOf.year, labels.guides)
        let ordered = catalogue.calendar.inOrderOfTheYear
        let steps = catalogue.calendar.filter { $0.holds(in: year) && $0.subject.isOfAnApplication }
        return [
            deadlines(
                AppendixGuide.yearSection, "\(words.year) \(year)", ordered.filter { $0.holds(in: year) }, labels),
            Self(
                id: "soknad", title: words.course, columns: words.stepColumns, weights: [8, 22, 34, 34, 52],
                rows: steps.enumerated().map { place, deadline in
                    [[CellParagraph("\(place + 1)", labels.language)]] + deadline.cells(labels, withYears: false)
                }),
            deadlines("for", words.earlier, ordered.filter { ($0.to ?? year) < year }, labels),
            deadlines("senere", words.later, ordered.filter { $0.from > year }, labels),
        ].filter { !$0.rows.isEmpty }
    }

    private static func deadlines(
        _ id: String, _ title: String, _ deadlines: [Deadline], _ labels: AppendixLabels
    ) -> Self {
        Self(
            id: id, title: title, columns: labels.guides.deadlineColumns, weights: [22, 34, 34, 15, 45],
            rows: deadlines.map { $0.cells(labels, withYears: true) })
    }

    /// A numbered list for each kind of application.
    static func applications(_ catalogue: Catalogue, _ labels: AppendixLabels) -> [Self] {
        catalogue.proposals.applications.map { guide in
            Self(
                id: guide.id, title: guide.name.best(for: labels.language).text.legal, isList: true,
                columns: labels.guides.pointColumns, weights: [8, 92],
                rows: guide.points.enumerated().map { place, point in
                    [[CellParagraph("\(place + 1)", labels.language)], [point.best(for: labels.language).cell]]
                },
                source: guide.source.best(for: labels.language))
        }
    }
}

extension Deadline {
    /// When, what, who, for which years, and where that stands.
    fileprivate func cells(_ labels: AppendixLabels, withYears: Bool) -> [[CellParagraph]] {
        let language = labels.language
        let years = withYears ? [[CellParagraph(yearsText(in: language), language)]] : []
        return [
            [CellParagraph(timeText(in: language).legal, language)], [name.best(for: language).cell],
            [who.best(for: language).cell],
        ] + years + [[source.best(for: language).cell]]
    }
}

extension Phrase {
    /// Alone in a paragraph.
    var cell: CellParagraph { CellParagraph(text.legal, language) }
}
