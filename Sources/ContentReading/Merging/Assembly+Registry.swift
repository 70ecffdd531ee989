internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    mutating func addRegions(_ file: RecordFile) {
        for values in file.records {
            guard let id = values.text("id"), let name = values.localized("name") else {
                regions.leaveOut(values.text("id"))
                continue
            }
            regions.add(
                Region(id: id, name: name, rank: regions.ids.count), id: id,
                at: SourceLocation(file.file, values.position("id")), &diagnostics)
        }
    }

    mutating func addTrusts(_ file: RecordFile) {
        for values in file.records {
            let region = region(values.text("region"), at: SourceLocation(file.file, values.position("region")))
            guard let id = values.text("id"), let name = values.localized("name"), let region,
                let kind = values.text("kind").flatMap(HealthTrust.Kind.init(rawValue:))
            else {
                trusts.leaveOut(values.text("id"))
                continue
            }
            trusts.add(
                HealthTrust(id: id, name: name, region: region, kind: kind), id: id,
                at: SourceLocation(file.file, values.position("id")), &diagnostics)
        }
    }

    mutating func addCategories(_ file: RecordFile) {
        for values in file.records {
            guard let id = values.text("id"), let name = values.localized("name") else {
                categories.leaveOut(values.text("id"))
                continue
            }
            let category = ServiceCategory(
                id: id, name: name, plural: values.localized("plural") ?? name,
                namePrefix: values.localized("name_prefix"), appendix: values.number("appendix"),
                requiredTrusts: values.number("trusts"), requiredRegions: values.number("regions"),
                treatsPatients: values.flag("treats_patients"), termYears: values.number("term_years"),
                functions: values.recordsByID("functions").compactMap(ServiceCategory.Function.init),
                rank: categories.ids.count)
            categories.add(
                category, id: id, at: SourceLocation(file.file, values.position("id")), &diagnostics)
        }
    }

    // MARK: Looking up

    mutating func region(_ id: String?, at location: SourceLocation) -> Region? {
        guard let id else { return nil }
        if let region = regions[id] { return region }
        if regions.lacks(id) { reportUnknown(id, .region, nearest: regions.nearest(to: id), at: location) }
        return nil
    }

    mutating func trust(_ id: String?, at location: SourceLocation) -> HealthTrust? {
        guard let id else { return nil }
        if let trust = trusts[id] { return trust }
        if trusts.lacks(id) {
            reportUnknown(id, .trust, nearest: trusts.nearest(to: id), at: location)
        }
        return nil
    }

    mutating func category(_ id: String?, at location: SourceLocation) -> ServiceCategory? {
        guard let id else { return nil }
        if let category = categories[id] { return category }
        if categories.lacks(id) { reportUnknown(id, .category, nearest: categories.nearest(to: id), at: location) }
        return nil
    }

    /// Reports a service that no row is about.
    mutating func checkService(_ id: String, at location: SourceLocation) {
        if rows.lacks(id) {
            reportUnknown(id, .service, nearest: rows.nearest(to: id), at: location)
        }
    }

    mutating func reportUnknown(_ id: String, _ kind: Referent, nearest: String?, at location: SourceLocation) {
        diagnostics.append(.unknownReference(id, kind, nearest: nearest, at: location))
    }
}

extension ServiceCategory.Function {
    fileprivate init?(_ entry: RecordValues.Entry) {
        guard let record = entry.element.record, let name = record.localized("name"),
            let years = record.number("term_years")
        else { return nil }
        self.init(id: entry.key, name: name, termYears: years)
    }
}
