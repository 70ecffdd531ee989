internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    mutating func proposals() -> Proposals {
        Proposals(namingRules: namingRules(), applications: applications())
    }

    private mutating func namingRules() -> [NamingRule] {
        var rules = Directory<NamingRule>()
        for file in parts.files(of: .englishNames) {
            for values in file.records {
                let example = values.mention("example")
                if let example { checkService(example, in: file.file) }
                guard let id = values.text("id"), let term = values.localized("term"),
                    let reason = values.localized("reason")
                else { continue }
                if values.text("english") == nil, example == nil, !values.isMisread {
                    diagnostics.append(.namingRuleWithoutName(id, at: SourceLocation(file.file, values.start)))
                }
                rules.add(
                    NamingRule(
                        id: id, term: term, english: values.text("english"), reason: reason, example: example?.id),
                    id: id, at: SourceLocation(file.file, values.position("id")), &diagnostics)
            }
        }
        return rules.values
    }

    private mutating func applications() -> [ApplicationGuide] {
        var guides = Directory<ApplicationGuide>()
        for file in parts.files(of: .applications) {
            for values in file.records {
                let categories = values.mentions("categories").compactMap { category($0, in: file.file) }
                guard let id = values.text("id"), let name = values.localized("name"),
                    let source = values.localized("source")
                else { continue }
                let points = values.list("points").compactMap { element in
                    element.record.map { LocalizedText(nb: $0.text("nb"), nn: $0.text("nn"), en: $0.text("en")) }
                }
                guides.add(
                    ApplicationGuide(
                        id: id, name: name, categories: categories, points: points.filter { !$0.isEmpty },
                        source: source),
                    id: id, at: SourceLocation(file.file, values.position("id")), &diagnostics)
            }
        }
        return guides.values
    }
}
