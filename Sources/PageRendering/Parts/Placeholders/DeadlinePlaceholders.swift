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
            case nil: edition.words(nb: "Frister", nn: "Fristar", en: "Deadlines")
            case .current:
                edition.words(
                    nb: "Frister som gjelder i \(year)", nn: "Fristar som gjeld i \(year)",
                    en: "Deadlines that hold in \(year)")
            case .earlier:
                edition.words(
                    nb: "Frister fra tidligere år", nn: "Fristar frå tidlegare år", en: "Deadlines of earlier years")
            }
        let subjects = placeholder.subjects.map(edition.word).joined(separator: ", ")
        return subjects.isEmpty ? title : "\(title): \(subjects)"
    }
}

extension Edition {
    fileprivate func word(for subject: Deadline.Subject) -> String {
        switch subject {
        case .application: words(nb: "søknader", nn: "søknader", en: "applications")
        case .decision: words(nb: "vedtak", nn: "vedtak", en: "decisions")
        case .effect: words(nb: "oppstart", nn: "oppstart", en: "start")
        case .report: words(nb: "årsrapporter", nn: "årsrapportar", en: "annual reports")
        case .assessment: words(nb: "vurdering", nn: "vurdering", en: "assessment")
        case .review: words(nb: "gjennomgang", nn: "gjennomgang", en: "review")
        }
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
            id: id, title: title, description: text, size: line.size, marks: line.marks,
            table: DeadlineCalendar(edition).table(steps, caption: title, namesSources: false))
    }

    private var title: String {
        edition.words(
            nb: "Veien til en søknad", nn: "Vegen til ein søknad", en: "The way of an application")
    }

    private var text: String {
        edition.words(
            nb: "Stegene nedover i den rekkefølgen de kommer, hvert med tiden i året.",
            nn: "Stega nedover i den rekkjefølgja dei kjem, kvart med tida i året.",
            en: "The steps downwards in the order in which they come, each with its time of the year.")
    }
}

extension Edition {
    /// A text in a drawing, marked where it is in another language than the page.
    func drawn(_ text: LocalizedText) -> HTML {
        let phrase = text.best(for: language)
        return phrase.language == language
            ? "\(phrase.text)" : #"<tspan lang="\#(phrase.language.tag)">\#(phrase.text)</tspan>"#
    }
}
