internal import Diagnostics
internal import JSON
internal import PageRendering
internal import ServiceCatalogue
internal import SiteConventions

/// A list of things of one kind, each with the same few facts.
struct Listing {
    /// What a line of text has of each.
    private let rows: [[String]]
    let json: JSON

    /// A line for each, with tabs between what is told of it. No name has one in it: reading refuses control characters.
    var text: String { rows.map { $0.joined(separator: "\t") + "\n" }.joined() }

    init(services: [Service], language: MessageLanguage) {
        let spoken: Language = language == .en ? .en : .nb
        rows = services.map { [$0.id, $0.category.id, $0.name.best(for: spoken).text] }
        json = .array(
            services.map { service in
                [
                    "id": .string(service.id), "category": .string(service.category.id), "name": .object(service.name),
                    "regions": .array(service.regions.map { .string($0.id) }),
                    "trusts": .array(service.sites.map { .string($0.trust.id) }),
                    "approved": JSON(service.approved?.description),
                    "discontinued": JSON(service.discontinued?.description),
                ]
            })
    }

    init(rules: [Rule], language: MessageLanguage) {
        rows = rules.map { [$0.id, $0.severity.rawValue, $0.title[language]] }
        json = .array(
            rules.map { rule in
                [
                    "id": .string(rule.id), "severity": .string(rule.severity.rawValue),
                    "title": ["nb": .string(rule.title.nb), "en": .string(rule.title.en)],
                    "basis": ["nb": .string(rule.basis.nb), "en": .string(rule.basis.en)],
                    "waivable": .bool(rule.canBeWaived),
                ]
            })
    }

    init(pages: [PlannedPage]) {
        let facts = pages.map { page in
            (path: "/" + page.path.text, language: page.edition.language.tag, title: page.title)
        }
        rows = facts.map { [$0.path, $0.language, $0.title] }
        json = .array(
            facts.map {
                ["address": .string($0.path), "language": .string($0.language), "title": .string($0.title)]
            })
    }
}

extension JSON {
    fileprivate static func object(_ text: LocalizedText) -> JSON {
        .object(
            Language.allCases.compactMap { language in text[language].map { Member(language.tag, .string($0)) } })
    }
}
