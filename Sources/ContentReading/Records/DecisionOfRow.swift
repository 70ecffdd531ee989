internal import Diagnostics
internal import ServiceCatalogue

/// A decision of a row's history before the ids in it have been looked up.
struct DecisionOfRow: Sendable {
    /// What held before, likewise.
    struct Before: Sendable {
        let name: LocalizedText?
        let category: Mention?
        let function: Mention?
        let regions: [Mention]
        let reportingRegion: Mention?
        let sites: [SiteOfRow]
        let icd10: CodeStatement?
    }

    /// As far as it can be told without looking anything up.
    let decision: Decision
    let before: Before?

    /// Nil where something is missing or wrong that it cannot be without.
    init?(_ values: RecordValues) {
        guard let date = values.date("date"), let kind = values.text("kind").flatMap(Decision.Kind.init(rawValue:))
        else { return nil }
        decision = Decision(
            date: date, kind: kind, decided: values.date("decided"),
            decidedBy: values.text("decided_by").flatMap(Decision.Authority.init(rawValue:)),
            reference: values.text("reference"), note: values.localized("note"), termEnds: values.date("term_ends"))
        before = values.record("before").map(Before.init)
    }
}

extension DecisionOfRow.Before {
    fileprivate init(_ values: RecordValues) {
        name = values.localized("name")
        category = values.mention("category")
        function = values.mention("function")
        regions = values.mentions("regions")
        reportingRegion = values.mention("reporting_region")
        sites = values.list("sites").compactMap { $0.record.flatMap(SiteOfRow.init) }
        icd10 = values.record("icd10").map(CodeStatement.init)
    }
}
