public import Diagnostics
internal import Parallelism

/// What the rules have to say about a catalogue, with waivers weighed in. What only follows from an error that reading
/// has reported is left out; once that is mended, the next review shows what is still wrong.
public struct CatalogueReview: Sendable {
    public fileprivate(set) var diagnostics = DiagnosticList()
    /// How many findings a waiver took away.
    public var waivedCount: Int { waived.count }
    /// Those findings, each with the reason for which it may stand; in no particular order.
    public fileprivate(set) var waived: [Waived] = []
    /// The share of Norwegian texts that are in nynorsk.
    public let nynorsk: NynorskShare
    /// What each waiver was needed for: the matters of the findings that it can take away.
    fileprivate var mattersWaived: [Waiver: Set<String>] = [:]
    /// For the next review; nil where none was asked for.
    public fileprivate(set) var known: KnownFindings?

    fileprivate init(nynorsk: NynorskShare) { self.nynorsk = nynorsk }

    public struct Waived: Sendable {
        public let diagnostic: Diagnostic
        public let reason: String
    }
}

extension Catalogue {
    /// What breaks the rules, waived findings left out; in no particular order.
    public func findings(jobs: Int = 1) -> DiagnosticList { review(jobs: jobs).diagnostics }

    /// Every check runs once over what it looks at, so the whole takes time in proportion to the catalogue's size.
    ///
    /// - Parameters:
    ///   - jobs: threads that check services, 1 or more; the findings and their order are the same for any.
    ///   - known: what the last review by the same rules left, for whoever reviews again and again; an empty one to begin with. What
    ///     is found is the same with any.
    public func review(
        by rules: [Rule] = Rule.all, jobs: Int = 1, knowing known: KnownFindings? = nil
    ) -> CatalogueReview {
        var review = CatalogueReview(nynorsk: NynorskShare(of: self))
        let outcome = RuleRun(rules).outcome(in: self, jobs: jobs, knowing: known)
        if known != nil { review.known = KnownFindings(outcome.ofServices, in: self) }
        for (rule, found) in zip(rules, outcome.byRule) {
            for finding in found { review.weigh(finding, rule, asOf: settings.asOf) }
        }
        for service in services { review.reportWaivers(of: service, asOf: settings.asOf, rules) }
        return review
    }
}

extension CatalogueReview {
    fileprivate mutating func weigh(_ finding: Finding, _ rule: Rule, asOf: CalendarDate) {
        if let service = finding.service, rule.lacksWhatItLooksAt(in: service) { return }
        let waivers = (finding.service?.allWaivers ?? []).filter { $0.ruleMeant == rule.id && $0.covers(finding) }
        for waiver in waivers { mattersWaived[waiver, default: []].insert(finding.matterOrQuoted) }
        let diagnostic = Diagnostic(
            rule.severity, rule.id, at: finding.location, finding.message, notes: finding.notes, help: finding.help)
        if let waiver = waivers.first(where: { $0.isInForce(on: asOf) }) {
            waived.append(Waived(diagnostic: diagnostic, reason: waiver.reason))
        } else {
            diagnostics.append(diagnostic)
        }
    }

    /// Reports the waivers of a service that name no rule, are no longer needed, or have expired.
    fileprivate mutating func reportWaivers(of service: Service, asOf: CalendarDate, _ rules: [Rule]) {
        for waiver in service.allWaivers {
            guard let rule = rules.first(where: { $0.id == waiver.rule }), rule.canBeWaived else {
                diagnostics.append(.unknownRule(in: waiver))
                continue
            }
            guard let matters = mattersWaived[waiver] else {
                // What could not be read may be what the waiver is for.
                if service.isWhole { diagnostics.append(.unneeded(waiver, of: service)) }
                continue
            }
            if waiver.about.isEmpty {
                if matters.count > 1 || rule.looksAtValues { diagnostics.append(.tooWide(waiver, matters.sorted())) }
            } else {
                for value in waiver.about where !matters.contains(value) && service.isWhole {
                    diagnostics.append(.unneeded(waiver, value: value, of: service))
                }
            }
            if !waiver.isInForce(on: asOf), let until = waiver.until {
                diagnostics.append(.expired(waiver, until, of: service))
            }
        }
    }
}

extension Finding {
    /// The value that it is about: the one that its rule names, else the first that its message quotes.
    fileprivate var matterOrQuoted: String {
        matter ?? message.nb.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
            ?? ""
    }
}

extension Rule {
    /// Whether it judges values of which a row can have several: then one exchanged for another is another matter.
    fileprivate var looksAtValues: Bool {
        [Rule.codesExist, .subcategoriesListed, .codesDistinct, .pictureShownByWord].contains { $0.id == id }
    }

    fileprivate func lacksWhatItLooksAt(in service: Service) -> Bool {
        service.locations.misread.contains(where: dependsOn.contains)
    }
}

extension Waiver {
    /// The rule it names or, where there is none of that id, the one it was most likely meant to name: that the id is
    /// wrong is told of the waiver itself.
    fileprivate var ruleMeant: String { Rule.named(rule) == nil ? nearestRule ?? rule : rule }

    fileprivate var nearestRule: String? {
        nearestName(to: rule, among: Rule.all.lazy.filter(\.canBeWaived).map(\.id))
    }

    /// Whether it is for what was found: for all, where it names nothing.
    fileprivate func covers(_ finding: Finding) -> Bool {
        about.isEmpty || about.contains(finding.matterOrQuoted)
    }

    fileprivate func isInForce(on day: CalendarDate) -> Bool { until.map { day < $0 } ?? true }
}

extension Service {
    /// Those of its row and those of its text; nearly every service has none.
    fileprivate var allWaivers: [Waiver] { waivers.isEmpty ? text.waivers : waivers + text.waivers }

    /// Whether all of its row and of its text's front matter could be read.
    fileprivate var isWhole: Bool { locations.misread.isEmpty && text.locations.misread.isEmpty }
}

extension Diagnostic {
    fileprivate static func unknownRule(in waiver: Waiver) -> Diagnostic {
        let isKept = Rule.named(waiver.rule) != nil
        return Diagnostic(
            Rule.waiverKnowsRule.severity, Rule.waiverKnowsRule.id, at: waiver.location,
            isKept
                ? Wording(
                    nb: "regelen '\(waiver.rule)' kan ikke fravikes", en: "the rule '\(waiver.rule)' cannot be waived")
                : Wording(
                    nb: "unntaket nevner regelen '\(waiver.rule)', som ikke finnes",
                    en: "the waiver names the rule '\(waiver.rule)', which does not exist"),
            help: isKept
                ? Wording(nb: "ta bort unntaket og rett raden", en: "remove the waiver and correct the row")
                : .didYouMean(waiver.nearestRule)
                    ?? Wording(
                        nb: "skriv id-en som står i hakeparentes i meldingen; 'oversikt check --rules' viser alle",
                        en: "write the id in square brackets in the message; 'oversikt check --rules' lists them all"))
    }

    fileprivate static func unneeded(_ waiver: Waiver, of service: Service) -> Diagnostic {
        Diagnostic(
            Rule.waiverNeeded.severity, Rule.waiverNeeded.id, at: waiver.location,
            Wording(
                nb: "'\(service.id)' bryter ikke '\(waiver.rule)'; unntaket er ikke nødvendig",
                en: "'\(service.id)' does not break '\(waiver.rule)'; the waiver is not needed"),
            help: Wording(nb: "ta bort unntaket", en: "remove the waiver"))
    }

    fileprivate static func unneeded(_ waiver: Waiver, value: String, of service: Service) -> Diagnostic {
        Diagnostic(
            Rule.waiverNeeded.severity, Rule.waiverNeeded.id, at: waiver.location,
            Wording(
                nb: "'\(value)' bryter ikke '\(waiver.rule)' i '\(service.id)'; unntaket er ikke nødvendig for den",
                en: "'\(value)' does not break '\(waiver.rule)' in '\(service.id)'; the waiver is not needed for it"),
            help: Wording(nb: "ta den bort fra 'about'", en: "remove it from 'about'"))
    }

    fileprivate static func tooWide(_ waiver: Waiver, _ matters: [String]) -> Diagnostic {
        let list = "'about: [\(matters.joined(separator: ", "))]'"
        return Diagnostic(
            Rule.waiverNamesMatter.severity, Rule.waiverNamesMatter.id, at: waiver.location,
            Wording(
                nb: "unntaket fra '\(waiver.rule)' sier ikke hva det gjelder, og dekker alt som bryter regelen",
                en: "the waiver of '\(waiver.rule)' does not say what it is for, and covers all that breaks the rule"),
            help: Wording(
                nb: "skriv \(list), om det er dette som er ment", en: "write \(list), if that is what is meant"))
    }

    fileprivate static func expired(_ waiver: Waiver, _ until: CalendarDate, of service: Service) -> Diagnostic {
        Diagnostic(
            Rule.waiverInForce.severity, Rule.waiverInForce.id, at: waiver.location,
            Wording(
                nb: "unntaket fra '\(waiver.rule)' for '\(service.id)' gikk ut \(until.text(in: .nb))",
                en: "the waiver of '\(waiver.rule)' for '\(service.id)' expired on \(until.text(in: .en))"),
            help: Wording(
                nb: "rett raden, eller sett en ny dag i 'until' hvis grunnen fortsatt holder: \(waiver.reason)",
                en: "correct the row, or set a new day in 'until' if the reason still holds: \(waiver.reason)"))
    }
}
