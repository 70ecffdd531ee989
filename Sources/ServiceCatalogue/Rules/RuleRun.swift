internal import Parallelism

/// The checks of some rules, sorted by what they look at, and the run of them over a catalogue.
///
/// All checks of one service come before the next service. Rule by rule, each would fetch every service from memory
/// again: at 50,000 services a third of the time of all rules.
struct RuleRun {
    /// A check, with the place of its rule in the list.
    private struct Placed<Check: Sendable>: Sendable {
        var rule: Int
        var check: Check
    }

    struct Found: Sendable {
        fileprivate var rule: Int
        fileprivate var finding: Finding
    }

    /// What a run found.
    struct Outcome {
        /// What breaks each rule, waived or not, in the order of the services and then of the articles.
        var byRule: [[Finding]]
        /// Of each service in turn.
        var ofServices: [[Found]]
    }

    private let ruleCount: Int
    private var ofService: [Placed<@Sendable (Service, RuleSurroundings) -> [Finding]>] = []
    private var ofBody: [Placed<@Sendable (TextBody) -> [Finding]>] = []
    private var ofCatalogue: [Placed<@Sendable (Catalogue) -> [Finding]>] = []

    init(_ rules: [Rule]) {
        ruleCount = rules.count
        for (place, rule) in rules.enumerated() {
            switch rule.check {
            case .service(let check): ofService.append(Placed(rule: place, check: check))
            case .body(let check): ofBody.append(Placed(rule: place, check: check))
            case .catalogue(let check): ofCatalogue.append(Placed(rule: place, check: check))
            case .keptElsewhere: break
            }
        }
    }

    /// - Parameter known: what the last run by the same rules found.
    func outcome(in catalogue: Catalogue, jobs: Int, knowing known: KnownFindings?) -> Outcome {
        let around = RuleSurroundings(catalogue)
        let known = known?.inForce(around)
        let ofServices = parallelMap(catalogue.services, jobs: jobs) { known?.found(of: $0) ?? look(at: $0, around) }
        let others =
            parallelMap(catalogue.articles, jobs: jobs) { look(at: $0.bodies, of: nil) }
            + parallelMap(ofCatalogue, jobs: jobs) { placed in
                placed.check(catalogue).map { Found(rule: placed.rule, finding: $0) }
            }
        var byRule = [[Finding]](repeating: [], count: ruleCount)
        for found in [ofServices, others] {
            for one in found.joined() { byRule[one.rule].append(one.finding) }
        }
        return Outcome(byRule: byRule, ofServices: ofServices)
    }

    private func look(at service: Service, _ around: RuleSurroundings) -> [Found] {
        var found: [Found] = []
        for placed in ofService {
            for finding in placed.check(service, around) {
                found.append(Found(rule: placed.rule, finding: finding.concerning(service)))
            }
        }
        return found + look(at: service.text.bodies, of: service)
    }

    private func look(at bodies: [TextBody], of service: Service?) -> [Found] {
        var found: [Found] = []
        for placed in ofBody {
            for body in bodies {
                for finding in placed.check(body) {
                    found.append(Found(rule: placed.rule, finding: finding.concerning(service)))
                }
            }
        }
        return found
    }
}

extension Finding {
    /// The same finding, weighed against the waivers of `service`.
    fileprivate func concerning(_ service: Service?) -> Finding {
        var finding = self
        finding.service = service
        return finding
    }
}
