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
                    var reason = Cell(rule.reason.best(for: labels.language))
                    if rule.english != nil, let example {
                        reason.append("\(labels.guides.example): ", labels.language)
                        reason.append(example.text, example.language)
                        reason.endParagraph()
                    }
                    return [Cell(rule.term.best(for: labels.language)), english.map { Cell($0) } ?? Cell(), reason]
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
                    [Cell("\(place + 1)", labels.language)] + deadline.cells(labels, withYears: false)
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
                    [Cell("\(place + 1)", labels.language), Cell(point.best(for: labels.language))]
                },
                source: guide.source.best(for: labels.language))
        }
    }
}

extension Deadline {
    /// When, what, who, for which years, and where that stands.
    fileprivate func cells(_ labels: AppendixLabels, withYears: Bool) -> [Cell] {
        let language = labels.language
        let years = withYears ? [Cell(yearsText(in: language), language)] : []
        return [
            Cell(timeText(in: language), language), Cell(name.best(for: language)), Cell(who.best(for: language)),
        ] + years + [Cell(source.best(for: language))]
    }
}
