internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    mutating func addRegions(_ file: RecordFile) {
        for values in file.records {
            guard let id = values.text("id"), let name = values.localized("name") else {
                registry.regions.leaveOut(values.text("id"))
                continue
            }
            registry.regions.add(
                Region(
                    id: id, name: name, rank: registry.regions.ids.count, website: values.address("website"),
                    contact: contact(values.record("contact")), supportUnit: supportUnit(values)), id: id,
                names: name.all, at: SourceLocation(file.file, values.position("id")), &diagnostics)
        }
    }

    mutating func addTrusts(_ file: RecordFile) {
        for values in file.records {
            let region = region(values.mention("region"), in: file.file)
            guard let id = values.text("id"), let name = values.localized("name"), let region,
                let kind = values.text("kind").flatMap(HealthTrust.Kind.init(rawValue:))
            else {
                registry.trusts.leaveOut(values.text("id"))
                continue
            }
            let hospitals = hospitals(of: id, values, in: file.file)
            registry.trusts.add(
                HealthTrust(
                    id: id, name: name, region: region, kind: kind, hospitals: hospitals,
                    website: values.address("website"), contact: contact(values.record("contact"))), id: id,
                names: name.all, at: SourceLocation(file.file, values.position("id")), &diagnostics)
        }
    }

    /// Each id once, and each name: a row says by either which hospital it means.
    private mutating func hospitals(of trust: String, _ values: RecordValues, in file: String) -> [Hospital] {
        var hospitals = Directory<Hospital>()
        var names: [String: SourceLocation] = [:]
        if values.misread.contains("hospitals") { registry.trustsWithMisreadHospitals.insert(trust) }
        for record in values.list("hospitals").compactMap(\.record) {
            guard let id = record.text("id"), let name = record.text("name") else {
                registry.trustsWithMisreadHospitals.insert(trust)
                continue
            }
            let location = SourceLocation(file, record.position("name"))
            if let first = names.updateValue(location, forKey: name) {
                diagnostics.append(.sameHospital(name, of: trust, at: location, first: first))
                registry.trustsWithMisreadHospitals.insert(trust)
            }
            // A row may mean the one of two that is left out.
            if hospitals.holds(id) { registry.trustsWithMisreadHospitals.insert(trust) }
            let aliases = record.list("aliases").compactMap { alias in
                alias.text.map { (path: $0, location: SourceLocation(file, alias.position)) }
            }
            hospitals.add(
                Hospital(
                    id: id, name: name, place: record.text("place"), website: record.address("website"),
                    contact: contact(record.record("contact")), aliases: aliases.map(\.path),
                    aliasLocations: aliases.map(\.location)),
                id: id, at: SourceLocation(file, record.position("id")), &diagnostics)
        }
        return hospitals.values
    }

    private func contact(_ values: RecordValues?) -> ServiceText.Contact? {
        guard let values else { return nil }
        return ServiceText.Contact(email: values.text("email"), phone: values.text("phone"))
    }

    private func supportUnit(_ values: RecordValues) -> SupportUnit? {
        guard let unit = values.record("support_unit"), let name = unit.localized("name") else { return nil }
        return SupportUnit(
            name: name, contact: ServiceText.Contact(email: unit.text("email"), phone: unit.text("phone")),
            source: unit.localized("source"))
    }

    mutating func addCategories(_ file: RecordFile) {
        for values in file.records {
            guard let id = values.text("id"), let name = values.localized("name") else {
                registry.categories.leaveOut(values.text("id"))
                continue
            }
            let category = ServiceCategory(
                id: id, name: name, plural: values.localized("plural") ?? name,
                namePrefix: values.localized("name_prefix"), appendix: values.number("appendix"),
                requiredTrusts: values.number("trusts"), requiredRegions: values.number("regions"),
                treatsPatients: values.flag("treats_patients"), termYears: values.number("term_years"),
                functions: values.recordsByID("functions").compactMap(ServiceCategory.Function.init),
                description: description(values, in: file.file),
                rank: registry.categories.ids.count)
            if values.isMisread { registry.misreadCategories.insert(id) }
            registry.categories.add(
                category, id: id, names: name.all, at: SourceLocation(file.file, values.position("id")), &diagnostics)
        }
    }

    private mutating func description(_ values: RecordValues, in file: String) -> CategoryDescription {
        CategoryDescription(
            purpose: values.localized("purpose"), must: demands(values, "must"), mustNot: demands(values, "must_not"),
            placement: demands(values, "placement"), term: values.localized("term"),
            decision: values.localized("decision"), afterwards: values.localized("afterwards"),
            articles: values.mentions("articles").compactMap { article($0, in: file) },
            source: values.localized("source"))
    }

    private func demands(_ values: RecordValues, _ key: String) -> [CategoryDescription.Demand] {
        values.list(key).compactMap { element in
            guard let record = element.record, let text = record.localized("text") else { return nil }
            return CategoryDescription.Demand(text: text, basis: record.localized("basis"))
        }
    }

    // MARK: Looking up

    /// The id of an article that there is.
    mutating func article(_ mention: Mention, in file: String) -> String? {
        if articleTexts.holds(mention.id) { return mention.id }
        reportUnknown(mention, .article, nearest: nearestName(to: mention.id, among: articleTexts.ids), in: file)
        return nil
    }

    mutating func region(_ mention: Mention?, in file: String) -> Region? {
        guard let mention else { return nil }
        if let region = registry.regions[mention.id] { return region }
        if registry.regions.lacks(mention.id) {
            reportUnknown(mention, .region, nearest: registry.regions.nearest(to: mention.id), in: file)
        }
        return nil
    }

    mutating func trust(_ mention: Mention, in file: String) -> HealthTrust? {
        if let trust = registry.trusts[mention.id] { return trust }
        if registry.trusts.lacks(mention.id) {
            reportUnknown(mention, .trust, nearest: registry.trusts.nearest(to: mention.id), in: file)
        }
        return nil
    }

    /// The hospital that a row names by its id or its name.
    mutating func hospital(_ mention: Mention?, of trust: HealthTrust, in file: String) -> Hospital? {
        guard let mention else { return nil }
        if let hospital = trust.hospitals.first(where: { $0.id == mention.id || $0.name == mention.id }) {
            return hospital
        }
        if !registry.trustsWithMisreadHospitals.contains(trust.id) {
            let nearest = nearestName(to: mention.id, among: trust.hospitals.flatMap { [$0.name, $0.id] })
            diagnostics.append(
                .unknownHospital(mention.id, of: trust.id, nearest: nearest, at: SourceLocation(file, mention.position))
            )
        }
        return nil
    }

    mutating func category(_ mention: Mention?, in file: String) -> ServiceCategory? {
        guard let mention else { return nil }
        if let category = registry.categories[mention.id] { return category }
        if registry.categories.lacks(mention.id) {
            reportUnknown(mention, .category, nearest: registry.categories.nearest(to: mention.id), in: file)
        }
        return nil
    }

    /// Reports a service that no row is about.
    mutating func checkService(_ mention: Mention, in file: String) {
        if registry.rows.lacks(mention.id) {
            reportUnknown(mention, .service, nearest: registry.rows.nearest(to: mention.id), in: file)
        }
    }

    mutating func reportUnknown(_ mention: Mention, _ kind: Referent, nearest: String?, in file: String) {
        diagnostics.append(
            .unknownReference(mention.id, kind, nearest: nearest, at: SourceLocation(file, mention.position)))
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

extension LocalizedText {
    /// In every language it has.
    var all: [String] { languages.compactMap { self[$0] } }
}
