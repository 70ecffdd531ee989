// What placeholders ask for, and whether there is any of it.
extension Catalogue {
    /// Of the subjects and the period that the placeholder names, in the order of the calendar's file.
    public func deadlines(of placeholder: ArticlePlaceholder) -> [Deadline] {
        let (subjects, year) = (placeholder.subjects, settings.asOf.year)
        return calendar.filter { deadline in
            guard subjects.isEmpty || subjects.contains(deadline.subject) else { return false }
            return switch placeholder.period {
            case nil: true
            case .current: deadline.holds(in: year)
            case .earlier: (deadline.to ?? year) < year
            }
        }
    }

    /// What is due of an application in the year of the content's day, step by step.
    public var applicationSteps: [Deadline] {
        calendar.filter { $0.subject == .application && $0.holds(in: settings.asOf.year) }
    }

    /// - Parameter category: nil for all.
    public func applicationGuides(of category: String?) -> [ApplicationGuide] {
        guard let category else { return proposals.applications }
        return proposals.applications.filter { $0.categories.contains { $0.id == category } }
    }

    /// Those that have services, in the order of the register.
    public var privateInstitutions: [HealthTrust] {
        var serving = Set<String>()
        for service in services where service.isCurrent {
            for site in service.sites where site.trust.kind != .healthTrust { serving.insert(site.trust.id) }
        }
        return trusts.filter { $0.kind != .healthTrust && serving.contains($0.id) }
    }

    /// Whether the content has nothing to put in the placeholder's place. A list of services may be empty: that is said.
    func hasNothing(for placeholder: ArticlePlaceholder) -> Bool {
        switch placeholder.name {
        case .newestDecision: newestDecision == nil
        case .deadlines: deadlines(of: placeholder).isEmpty
        case .year: !calendar.contains { $0.day != nil && $0.holds(in: settings.asOf.year) }
        case .applicationSteps: applicationSteps.isEmpty
        case .applicationPoints: applicationGuides(of: placeholder.category).isEmpty
        case .namePrefixes: !categories.contains { $0.namePrefix != nil }
        case .englishNames: proposals.namingRules.isEmpty
        case .reportingRegions: !services.contains { $0.isCurrent && $0.reportingRegion != nil }
        case .privateInstitutions: privateInstitutions.isEmpty
        case .roles: roles.isEmpty
        case .milestones: milestones.isEmpty
        case .networks: networks.isEmpty
        case .count, .compared, .asOf, .services, .counts, .countsByRegion, .terms: false
        }
    }
}
