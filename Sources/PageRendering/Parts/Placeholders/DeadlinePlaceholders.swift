internal import Hypertext
internal import ServiceCatalogue

/// Deadlines of some subjects in the order of the calendar's file, which is that of the work.
struct DeadlineTable: Template {
    let placeholder: ArticlePlaceholder
    let edition: Edition

    var body: HTML {
        DeadlineCalendar(edition).table(
            edition.catalogue.deadlines(of: placeholder), caption: caption, namesSources: false)
    }

    private var caption: String {
        let year = edition.catalogue.settings.asOf.year
        let title =
            switch placeholder.period {
            case nil: edition.words.deadlines.title
            case .current: edition.words.deadlines.inYear("\(year)")
            case .earlier: edition.words.deadlines.ofEarlierYears
            }
        let subjects = placeholder.subjects.map(edition.words.deadlines.name).joined(separator: ", ")
        return subjects.isEmpty ? title : "\(title): \(subjects)"
    }
}

/// The way of an application from its announcement to the last deadline, as the calendar has it.
struct ApplicationSteps: Template {
    let id: String
    let edition: Edition

    var body: HTML {
        let steps = edition.catalogue.applicationSteps
        let line = StepLine(
            steps: steps.map { deadline in
                StepLine.Step(
                    time: "\(deadline.timeText(in: edition.language))", text: edition.drawn(deadline.name))
            })
        Figure(
            id: id, title: title, description: edition.words.deadlines.applicationText, size: line.size,
            marks: line.marks,
            table: DeadlineCalendar(edition).table(steps, caption: title, namesSources: false))
    }

    private var title: String { edition.words.deadlines.application }
}

extension Edition {
    /// A text in a drawing, marked where it is in another language than the page.
    func drawn(_ text: LocalizedText) -> HTML {
        let phrase = text.best(for: language)
        return phrase.language == language
            ? "\(phrase.text)" : #"<tspan lang="\#(phrase.language.tag)">\#(phrase.text)</tspan>"#
    }
}
