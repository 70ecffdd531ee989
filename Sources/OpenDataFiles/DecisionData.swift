internal import JSON
internal import ServiceCatalogue

/// The decisions on a service, and what came before and after it, as members of its record.
enum DecisionData {
    static func write(_ service: Service, to json: inout JSONWriter) {
        json.member("successors", service.successors)
        json.member("predecessors", service.predecessors)
        json.member("outcome", service.outcome)
        json.member("ends", service.endsLater)
        if service.isYetToBegin {
            json.key("yet_to_begin")
            json.flag(true)
        }
        json.key("decisions")
        json.array { json in
            for decision in service.decisions { json.object { write(decision, to: &$0) } }
        }
    }

    private static func write(_ decision: Decision, to json: inout JSONWriter) {
        json.member("date", decision.date)
        json.member("kind", decision.kind.rawValue)
        json.member("decided", decision.decided)
        json.member("decided_by", decision.decidedBy?.rawValue)
        json.member("reference", decision.reference)
        json.member("note", decision.note)
        json.member("term_ends", decision.termEnds)
        if decision.before.isEmpty { return }
        json.key("before")
        json.object { json in
            let before = decision.before
            json.member("name", before.name)
            json.member("category", before.category?.id)
            json.member("function", before.function?.id)
            if let regions = before.regions { json.member("regions", regions.map(\.id)) }
            json.member("reporting_region", before.reportingRegion?.id)
            if let sites = before.sites { json.member("trusts", sites.map(\.trust.id)) }
            if let codes = before.icd10?.codes { json.member("codes", codes.map(\.description)) }
        }
    }
}
