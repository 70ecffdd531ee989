internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    /// Nil where an id in it leads nowhere, which is reported.
    mutating func decision(
        _ written: DecisionOfRow, of row: ServiceRow, _ category: ServiceCategory?
    ) -> Decision? {
        guard let before = written.before else { return written.decision }
        let formerCategory = self.category(before.category, in: row.file)
        let function = function(before.function, of: formerCategory ?? category, in: row.file)
        let regions = before.regions.compactMap { region($0, in: row.file) }
        let reporting = region(before.reportingRegion, in: row.file)
        let sites = sites(before.sites, in: row.file)
        guard (formerCategory == nil) == (before.category == nil), (function == nil) == (before.function == nil),
            regions.count == before.regions.count, (reporting == nil) == (before.reportingRegion == nil),
            sites.count == before.sites.count
        else { return nil }
        var decision = written.decision
        decision.before = FormerFacts(
            name: before.name, category: formerCategory, function: function,
            regions: regions.isEmpty ? nil : regions, reportingRegion: reporting, sites: sites.isEmpty ? nil : sites,
            icd10: before.icd10)
        return decision
    }
}
