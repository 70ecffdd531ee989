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
            caption: edition.words.articleTables.namePrefixes,
            columns: [
                .text(edition.words.articleTables.kind), .text(edition.words.articleTables.inNorwegian),
                .text(edition.words.articleTables.inEnglish),
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
            caption: edition.words.articleTables.englishNames,
            columns: [
                .text(edition.words.articleTables.inNorwegian), .text(edition.words.articleTables.inEnglish),
                .text(edition.words.articleTables.why),
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
            caption: edition.words.articleTables.roles,
            columns: [.text(edition.words.articleTables.who), .text(edition.words.articleTables.task)],
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
            id: id, title: title, description: edition.words.articleTables.milestonesText, size: line.size,
            marks: line.marks,
            table: Table(
                caption: title,
                columns: [.text(edition.words.articleTables.year), .text(edition.words.articleTables.happened)],
                cells: milestones.map { ["\($0.year)", edition.text($0.text)] }))
    }

    private var title: String { edition.words.articleTables.milestones }
}
