extension Service {
    /// Every decision on it, the oldest first: its history, and the approval and the end that its row states alone.
    public var decisions: [Decision] {
        var all = history
        if let approved, !history.contains(where: { $0.kind == .approved }) {
            all.insert(Decision(date: approved, kind: .approved), at: 0)
        }
        if let end = discontinued ?? endsLater, !history.contains(where: \.kind.isEnd) {
            all.append(Decision(date: end, kind: .discontinued))
        }
        return all
    }

    /// The first day of the present term: that of the approval, or of its becoming a service of another kind.
    public var termBegan: CalendarDate? { history.last { $0.kind == .kindChanged }?.date ?? approved }

    /// The last day of the term is the day before this one.
    public var termEnds: CalendarDate? {
        guard let began = termBegan, let termYears else { return nil }
        if let extended = history.last(where: { $0.kind == .termExtended && $0.date >= began })?.termEnds {
            return extended
        }
        return began.adding(years: termYears)
    }

    /// The service as the decisions stood on `day`, as far as its history tells: with its name, kind and places of that
    /// day, and current unless it had ended or was still to begin.
    ///
    /// - Parameters:
    ///   - isPast: whether the content itself speaks of a later day; nothing was known then of what came later.
    ///   - showsDrafts: whether its text is shown though it is a draft.
    public func standing(on day: CalendarDate, isPast: Bool, showsDrafts: Bool = true) -> Service {
        let later = history.filter { $0.date > day }
        // On its last day a service is still there.
        let end = discontinued.flatMap { $0 >= day ? $0 : nil }
        let beginsLater = approved.map { $0 > day } ?? false
        let isRead = isPast && text.reviewed.map { $0 > day } ?? false
        let memberships = memberships.filter { membership in !isPast || membership.since.map { $0 <= day } ?? true }
        let isWithheld = !showsDrafts && text.hasDraft
        let isAsNow = later.isEmpty && end == nil && !beginsLater && !isRead && !isWithheld
        if isAsNow, memberships.count == self.memberships.count { return self }
        var text = isWithheld ? text.withoutDrafts : text
        if isRead { text.reviewed = nil }
        // What came last goes first, so that what stood before the earliest of them is what remains.
        var facts = FormerFacts()
        for decision in later.reversed() { facts.take(decision.before) }
        let changesKind = facts.category != nil
        return Service(
            id: id, category: facts.category ?? category, name: facts.name ?? name, regions: facts.regions ?? regions,
            reportingRegion: facts.reportingRegion ?? (changesKind || facts.regions != nil ? nil : reportingRegion),
            sites: facts.sites ?? sites, icd10: facts.icd10 ?? icd10, procedures: procedures, approved: approved,
            discontinued: end == nil ? discontinued : nil, successors: end != nil && isPast ? [] : successors,
            predecessors: predecessors, outcome: end != nil && isPast ? nil : outcome,
            function: changesKind ? facts.function : facts.function ?? function, ownTermYears: ownTermYears,
            history: history.filter { $0.date <= day || (!isPast && !$0.kind.isEnd) },
            endsLater: isPast ? nil : end, isYetToBegin: beginsLater, networks: networks, memberships: memberships,
            links: links,
            isShown: isShown, source: source, text: text, waivers: waivers, locations: locations)
    }
}

extension FormerFacts {
    /// What the earlier facts say goes before what these do.
    fileprivate mutating func take(_ earlier: FormerFacts) {
        name = earlier.name ?? name
        category = earlier.category ?? category
        function = earlier.function ?? (earlier.category == nil ? function : nil)
        regions = earlier.regions ?? regions
        reportingRegion = earlier.reportingRegion ?? reportingRegion
        sites = earlier.sites ?? sites
        icd10 = earlier.icd10 ?? icd10
    }
}

extension Catalogue {
    /// The register as the decisions stood on the day that its settings name. `ownDay` is the one that the content
    /// itself speaks of.
    ///
    /// - Parameter showsDrafts: whether texts and articles are shown that say of themselves that they are drafts.
    public func standing(ownDay: CalendarDate, showsDrafts: Bool = false) -> Catalogue {
        var catalogue = showsDrafts ? self : withoutDraftArticles
        let day = settings.asOf
        // What a region does not want shown is nowhere on the site.
        let shown = services.filter(\.isShown)
        let standing = shown.map { $0.standing(on: day, isPast: day < ownDay, showsDrafts: showsDrafts) }
        let isInOrder = zip(shown, standing).allSatisfy { $0 === $1 || $0.isSorted(like: $1) }
        catalogue.services = isInOrder ? standing : standing.inOrder(of: .nb)
        return catalogue
    }
}

extension Service {
    /// Each decision with what held after it, the oldest first.
    public var lifeSteps: [(decision: Decision, after: FormerFacts)] {
        var after = FormerFacts(
            name: name, category: category, function: function, regions: regions, reportingRegion: reportingRegion,
            sites: sites, icd10: icd10)
        var steps: [(decision: Decision, after: FormerFacts)] = []
        for decision in decisions.reversed() {
            steps.append((decision, after))
            after.take(decision.before)
        }
        return steps.reversed()
    }
}
