internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What an application should contain, point by point; for every kind of application, or for that of one category.
struct ApplicationPoints: Template {
    /// Nil for all.
    let category: String?
    let edition: Edition

    var body: HTML {
        let guides = edition.catalogue.applicationGuides(of: category)
        for guide in guides {
            if guides.count > 1 { "<p>\(edition.text(guide.name)):</p>" }
            "<ol>"
            for point in guide.points { "<li>\(edition.text(point))</li>" }
            "</ol>"
        }
    }
}

/// What the names of services of each kind begin with, in both languages; of kinds that have a pattern.
struct NamePrefixTable: Template {
    let edition: Edition

    var body: HTML {
        Table(
            caption: edition.words(
                nb: "Slik begynner navnene", nn: "Slik begynner namna", en: "How the names begin"),
            columns: [
                .text(edition.words(nb: "Slag", nn: "Slag", en: "Kind")),
                .text(edition.words(nb: "På norsk", nn: "På norsk", en: "In Norwegian")),
                .text(edition.words(nb: "På engelsk", nn: "På engelsk", en: "In English")),
            ],
            cells: edition.catalogue.categories.compactMap { category -> [HTML]? in
                guard let prefix = category.namePrefix else { return nil }
                let path = edition.addresses.category(category.id)
                return [
                    #"<a href="\#(edition.href(path))">\#(edition.text(category.name))</a>"#,
                    edition.text(prefix.best(for: .nb)), prefix[.en].map { edition.text(Phrase($0, .en)) } ?? "",
                ]
            })
    }
}

/// The guide to English names: what stands for a Norwegian word, and why; an approved name shows it where there is one.
struct NamingTable: Template {
    let edition: Edition

    var body: HTML {
        Table(
            caption: edition.words(
                nb: "Slik lages engelske navn", nn: "Slik blir engelske namn laga", en: "How English names are made"),
            columns: [
                .text(edition.words(nb: "På norsk", nn: "På norsk", en: "In Norwegian")),
                .text(edition.words(nb: "På engelsk", nn: "På engelsk", en: "In English")),
                .text(edition.words(nb: "Hvorfor", nn: "Kvifor", en: "Why")),
            ],
            cells: edition.catalogue.proposals.namingRules.map { rule in
                [edition.text(rule.term), english(rule), edition.text(rule.reason)]
            })
    }

    private func english(_ rule: NamingRule) -> HTML {
        var html = HTML()
        if let words = rule.english { html.append(edition.text(Phrase(words, .en))) }
        if let service = rule.example.flatMap(edition.service), let name = service.name[.en] {
            if !html.isEmpty { html.append(": ") }
            let path = edition.addresses.service(service.id)
            html.append(#"<a href="\#(edition.href(path))">\#(edition.text(Phrase(name, .en)))</a>"#)
        }
        return html
    }
}

/// Who does what.
struct RolesTable: Template {
    let edition: Edition

    var body: HTML {
        Table(
            caption: edition.words(nb: "Hvem som gjør hva", nn: "Kven som gjer kva", en: "Who does what"),
            columns: [
                .text(edition.words(nb: "Hvem", nn: "Kven", en: "Who")),
                .text(edition.words(nb: "Oppgave", nn: "Oppgåve", en: "Task")),
            ],
            cells: edition.catalogue.roles.map { [edition.text($0.name), edition.text($0.task)] })
    }
}

/// How the system came about: a line of years, and what happened in each.
struct MilestonesFigure: Template {
    let id: String
    let edition: Edition

    var body: HTML {
        let milestones = edition.catalogue.milestones
        let line = StepLine(
            steps: milestones.map { StepLine.Step(time: "\($0.year)", text: edition.drawn($0.name)) })
        Figure(
            id: id, title: title, description: text, size: line.size, marks: line.marks,
            table: Table(
                caption: title,
                columns: [
                    .text(edition.words(nb: "År", nn: "År", en: "Year")),
                    .text(edition.words(nb: "Hva som skjedde", nn: "Kva som skjedde", en: "What happened")),
                ],
                cells: milestones.map { ["\($0.year)", edition.text($0.text)] }))
    }

    private var title: String {
        edition.words(nb: "Slik ble systemet til", nn: "Slik blei systemet til", en: "How the system came about")
    }

    private var text: String {
        edition.words(
            nb: "Årene nedover, det eldste øverst, hvert med det som skjedde.",
            nn: "Åra nedover, det eldste øvst, kvart med det som skjedde.",
            en: "The years downwards, the oldest at the top, each with what happened.")
    }
}
