internal import Diagnostics
internal import ServiceCatalogue

/// What the files of the registry give together. What is said of a service is joined to it: texts change from hour to hour, the
/// registry from month to month.
struct Registry: Sendable {
    var regions = Directory<Region>()
    var trusts = Directory<HealthTrust>()
    /// Trusts with a hospital that could not be read.
    var trustsWithMisreadHospitals = Set<String>()
    var categories = Directory<ServiceCategory>()
    /// Ids of categories that can be used, but lack something that an error has been reported of.
    var misreadCategories = Set<String>()
    var rows = Directory<ServiceRow>()
    var networks: [ReferenceNetwork] = []
    var membershipsByService: [String: [NetworkMembership]] = [:]
    var calendar: [Deadline] = []
    var proposals = Proposals()
    var roles: [Role] = []
    var milestones: [Milestone] = []
    var reports = ReportRegister()
    var referenceGroups: [ReferenceGroup] = []
    var fields: [MedicalField] = []
    var layWords: [LayWord] = []
    /// What does not fit in it.
    var diagnostics = DiagnosticList()
}

extension Assembly {
    /// It depends on the registry's files and on which articles there are, and on nothing else.
    mutating func putRegistryTogether() {
        if let known {
            registry = known.registry
        } else {
            let before = diagnostics
            diagnostics = DiagnosticList()
            collectRegistry()
            addNetworks()
            collectLists()
            registry.diagnostics = diagnostics
            diagnostics = before
        }
        keptRegistry = registry
        diagnostics.append(contentsOf: registry.diagnostics)
    }

    /// Regions before the trusts that lie in them, and both before the rows.
    private mutating func collectRegistry() {
        registry.regions.isComplete = parts.wasRead(.regions)
        registry.trusts.isComplete = parts.wasRead(.trusts)
        registry.categories.isComplete = parts.wasRead(.categories)
        registry.rows.isComplete = !parts.unread.contains(.services)
        for file in parts.regions { addRegions(file) }
        for file in parts.trusts { addTrusts(file) }
        for file in parts.categories { addCategories(file) }
        registry.rows.reserveCapacity(parts.rows.reduce(0) { $0 + $1.rows.count })
        for list in parts.rows {
            for row in list.rows {
                registry.rows.add(row, id: row.id, names: row.name?.all ?? [], at: row.location, &diagnostics)
            }
            if !list.isWhole { registry.rows.leaveOut(nil) }
        }
    }

    private mutating func collectLists() {
        registry.calendar = deadlines()
        registry.proposals = proposals()
        registry.roles = roles()
        registry.milestones = milestones()
        registry.reports = reports()
        registry.referenceGroups = referenceGroups()
        registry.fields = medicalFields()
        registry.layWords = layWords()
    }
}
