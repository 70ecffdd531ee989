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

    private struct Found: Sendable {
        var rule: Int
        var finding: Finding
    }

    private let ruleCount: Int
    private var ofService: [Placed<@Sendable (Service, Catalogue) -> [Finding]>] = []
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

    /// What breaks each rule, waived or not, in the order of the services and then of the articles.
    func findings(in catalogue: Catalogue, jobs: Int) -> [[Finding]] {
        let found =
            parallelMap(catalogue.services, jobs: jobs) { look(at: $0, catalogue) }
            + parallelMap(catalogue.articles, jobs: jobs) { look(at: $0.bodies, of: nil) }
            + parallelMap(ofCatalogue, jobs: jobs) { placed in
                placed.check(catalogue).map { Found(rule: placed.rule, finding: $0) }
            }
        var byRule = [[Finding]](repeating: [], count: ruleCount)
        for one in found.joined() { byRule[one.rule].append(one.finding) }
        return byRule
    }

    private func look(at service: Service, _ catalogue: Catalogue) -> [Found] {
        var found: [Found] = []
        for placed in ofService {
            for finding in placed.check(service, catalogue) {
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
