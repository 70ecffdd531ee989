internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The service's life: its decisions as a line and as a table.
struct LifeSection: WrittenTemplate {
    let service: Service
    let edition: Edition
    let shared: ServicePageShared

    func write(to html: inout HTML) {
        let steps = service.lifeSteps
        if steps.isEmpty { return }
        let title = edition.words.decisions.life
        html.line(#"<section class="life" aria-labelledby="del_liv"><h2 id="del_liv">"#, title, "</h2>")
        let line = line(steps.map(\.decision.date))
        html.line(
            Figure(
                id: "del_livslinje", title: title, description: account(steps.count), size: line.size,
                marks: line.marks,
                table: DecisionTable(steps: steps, edition: edition, shared: shared)))
        html.line("</section>")
    }

    private func line(_ days: [CalendarDate]) -> LifeLine {
        let asOf = edition.catalogue.settings.asOf
        let until = service.discontinued ?? max(asOf, days.first ?? asOf)
        return LifeLine(
            decisions: days, until: until, term: service.isCurrent ? service.endsLater ?? service.termEnds : nil)
    }

    /// What the line shows, in words.
    private func account(_ count: Int) -> String {
        let began = service.decisions.first?.date.text(in: edition.language) ?? ""
        if let end = service.discontinued?.text(in: edition.language) {
            return edition.words.decisions.lived(began, end)
        }
        if let end = service.termEnds?.text(in: edition.language) {
            return edition.words.decisions.term(began, end)
        }
        return edition.words.decisions.open(began)
    }
}

/// The decisions, with who made them and what they changed; a column that would be empty is left out.
private struct DecisionTable: WrittenTemplate {
    let steps: [(decision: Decision, after: FormerFacts)]
    let edition: Edition
    let shared: ServicePageShared

    func write(to html: inout HTML) {
        let shown = shownColumns
        let columns = shared.columns(shown)
        let rows = steps.map { columns.row(of: cells(of: $0, shown)) }
        html.append(Table(.caption(edition.words.decisions.all), columns, rows: rows))
    }

    private typealias Step = (decision: Decision, after: FormerFacts)

    private var shownColumns: DecisionColumns {
        var columns: DecisionColumns = []
        if steps.contains(where: { $0.decision.decidedBy != nil }) { columns.insert(.decider) }
        if steps.contains(where: { $0.decision.reference != nil || $0.decision.note != nil }) { columns.insert(.note) }
        return columns
    }

    private func cells(of step: Step, _ columns: DecisionColumns) -> [HTML] {
        var cells = [when(step.decision), what(step)]
        if columns.contains(.decider) { cells.append(who(step.decision)) }
        if columns.contains(.note) { cells.append(note(step.decision)) }
        return cells
    }

    /// Of the end the last day is stated, of everything else the first.
    private func when(_ decision: Decision) -> HTML {
        guard decision.kind.isEnd else { return edition.day(decision.date) }
        return edition.words.decisions.upTo.html(edition.day(decision.date))
    }

    private func who(_ decision: Decision) -> HTML {
        guard let authority = decision.decidedBy.map(edition.words.decisions.name) else { return "" }
        guard let day = decision.decided else { return HTML(text: authority) }
        return HTML(writing: { $0.append("", authority, ", ", edition.dayMarkup(day), "") })
    }

    private func note(_ decision: Decision) -> HTML {
        var html = HTML()
        if let note = decision.note { html.append(edition.text(note)) }
        if let reference = decision.reference {
            if !html.isEmpty { html.append(" ") }
            html.append("(", edition.phrase(Phrase(reference, .nb)), ")")
        }
        return html
    }

    private func what(_ step: Step) -> HTML {
        let title = edition.words.decisions.title(of: step.decision.kind)
        let changes = changes(of: step)
        if changes.isEmpty { return HTML(text: title) }
        var html: HTML = "\(title): "
        for (place, change) in changes.enumerated() {
            if place > 0 { html.append("; ") }
            html.append(change)
        }
        return html
    }

    /// Old and new value of what the decision changed.
    private func changes(of step: Step) -> [HTML] {
        let (before, after) = (step.decision.before, step.after)
        var changes: [HTML] = []
        if let old = before.name, let new = after.name { changes.append(change(edition.text(old), edition.text(new))) }
        if let old = before.category, let new = after.category {
            changes.append(change(edition.text(old.name), edition.text(new.name)))
        }
        if let old = before.sites, let new = after.sites { changes.append(change(places(old), places(new))) }
        if let old = before.reportingRegion, let new = after.reportingRegion {
            changes.append(change(edition.text(old.name), edition.text(new.name)))
        }
        if let old = before.icd10, let new = after.icd10 {
            changes.append(change("\(codes(old))", "\(codes(new))"))
        }
        if let ends = step.decision.termEnds {
            changes.append(edition.words.decisions.until.html(edition.day(ends)))
        }
        return changes
    }

    private func change(_ old: HTML, _ new: HTML) -> HTML {
        edition.words.decisions.change.html(old, new)
    }

    private func places(_ sites: [ServiceLocation]) -> HTML {
        var html = HTML()
        for (index, site) in sites.enumerated() {
            if index > 0 { html.append(" \(edition.labels.and) ") }
            html.append(edition.text(site.trust.name))
            if let hospital = site.hospital { html.append(", \(hospital.name)") }
        }
        return html
    }

    private func codes(_ statement: CodeStatement) -> String {
        statement.codes.map(\.description).joined(separator: ", ")
    }
}

/// What a reader must know before anything else: that the service is no more, will end, or is still to begin.
struct StandingNotice: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        if let date = service.discontinued {
            edition.html(Notice(message: ended(edition.labels.lastDay(date.text(in: edition.language)))))
        } else if let date = service.endsLater {
            let day = date.text(in: edition.language)
            edition.html(Notice(message: ended(edition.words.service.ends(day))))
        } else if service.isYetToBegin, let date = service.approved {
            let day = date.text(in: edition.language)
            edition.html(Notice(message: "<strong>\(edition.words.service.begins(day))</strong>"))
        }
    }

    /// The sentence, what came instead, and the services that took over.
    private func ended(_ sentence: String) -> HTML {
        var html: HTML = "<strong>\(sentence).</strong>"
        if let outcome = service.outcome { html.append(" \(edition.text(outcome))") }
        let successors = edition.catalogue.succession.successors(of: service.id).compactMap(edition.indexes.service)
        if successors.isEmpty { return html }
        html.append(" \(edition.labels.replacedBy): ")
        html.append(ServiceLinks(services: successors, edition: edition).body)
        return html
    }
}

/// Links to some services in a sentence.
struct ServiceLinks: Template {
    let services: [Service]
    let edition: Edition

    var body: HTML {
        let links = services.map { ServiceNameLink(service: $0, interface: edition.interface).body }
        var html = HTML()
        for (place, link) in links.enumerated() {
            if place > 0 { html.append(place == links.count - 1 ? " \(edition.labels.and) " : ", " as HTML) }
            html.append(link)
        }
        return html
    }
}
