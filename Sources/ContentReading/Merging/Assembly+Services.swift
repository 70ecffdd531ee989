internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    /// Rows and texts joined by id. A row without text, or a text without row, is reported and left out.
    mutating func services() -> [Service] {
        let texts = joinedTexts()
        var services: [Service] = []
        services.reserveCapacity(rows.ids.count)
        for row in rows.inOrder {
            guard let pair = texts[row.id], let norwegian = pair.norwegian else {
                reportMissingText(of: row, english: texts[row.id]?.english)
                continue
            }
            if let values = norwegian.values { reportRegistryKeys(of: values, file: norwegian.file, row: row) }
            reportUnused(pair.english)
            let english = hasEnglishSide == false ? nil : pair.english
            let text = ServiceText(norwegian, english: english)
            if let service = service(row, text) { services.append(service) }
            if let values = norwegian.values { checkRelated(values, file: norwegian.file) }
        }
        reportAddressesTaken(services)
        return services
    }

    /// The texts by the ids of their rows: by file name or, where no row has that, by the id inside.
    private mutating func joinedTexts() -> [String: TextPair] {
        var joined: [String: TextPair] = [:]
        for name in serviceTexts.keys.sorted() {
            guard let pair = serviceTexts[name] else { continue }
            let inside = pair.norwegian?.values?.text("id") ?? pair.english?.values?.text("id") ?? name
            let id = rows.holds(name) || serviceTexts[inside] != nil ? name : inside
            if rows.holds(id) {
                joined[id] = pair
            } else {
                reportMissingRow(of: pair, id: id)
            }
        }
        return joined
    }

    private mutating func service(_ row: ServiceRow, _ text: ServiceText?) -> Service? {
        let values = row.values
        let category = category(values.text("category"), at: row.location("category"))
        let regions = regions(of: row)
        let reporting = region(values.text("reporting_region"), at: row.location("reporting_region"))
        let sites = sites(of: row)
        let function = function(of: row, category)
        if let successor = values.text("successor") { checkService(successor, at: row.location("successor")) }
        guard let text, let category, let name = values.localized("name") else { return nil }
        return Service(
            id: row.id, category: category, name: name, regions: regions, reportingRegion: reporting, sites: sites,
            icd10: row.codeStatement, procedures: values.texts("procedures"), approved: values.date("approved"),
            discontinued: values.date("discontinued"), successor: values.text("successor"), function: function,
            ownTermYears: values.number("term_years"), networks: values.texts("networks"), links: row.links,
            text: text, waivers: values.waivers(file: row.file), locations: row.locations)
    }

    private mutating func regions(of row: ServiceRow) -> [Region] {
        var regions: [Region] = []
        for element in row.values.list("regions") {
            if let region = region(element.text, at: SourceLocation(row.file, element.position)) {
                regions.append(region)
            }
        }
        return regions
    }

    private mutating func sites(of row: ServiceRow) -> [ServiceSite] {
        var sites: [ServiceSite] = []
        for element in row.values.list("sites") {
            guard let values = element.record,
                let trust = trust(values.text("trust"), at: SourceLocation(row.file, values.position("trust")))
            else { continue }
            sites.append(
                ServiceSite(
                    trust: trust, hospital: values.text("hospital"), unit: values.text("unit"),
                    place: values.text("place"), website: values.address("website")))
        }
        return sites
    }

    private mutating func function(of row: ServiceRow, _ category: ServiceCategory?) -> ServiceCategory.Function? {
        guard let id = row.values.text("function"), let category else { return nil }
        if let function = category.functions.first(where: { $0.id == id }) { return function }
        let nearest = nearestName(to: id, among: category.functions.map(\.id))
        reportUnknown(id, .function, nearest: nearest, at: row.location("function"))
        return nil
    }

    private mutating func checkRelated(_ values: RecordValues, file: String) {
        for element in values.list("related") {
            if let id = element.text { checkService(id, at: SourceLocation(file, element.position)) }
        }
    }

    // MARK: What does not fit

    private mutating func reportRegistryKeys(of values: RecordValues, file: String, row: ServiceRow?) {
        for (key, position) in values.registryKeys {
            diagnostics.append(
                .belongsToRegistry(
                    key, at: SourceLocation(file, position),
                    row: row.map { $0.values.holds(key) ? $0.location(key) : $0.location }))
        }
    }

    private mutating func reportMissingText(of row: ServiceRow, english: ReadText?) {
        // A text that is there but cannot be read has been reported.
        diagnostics.append(.rowWithoutText(row.id, at: row.location))
        if let english { diagnostics.append(.englishWithoutNorwegian(english.path, at: english.location)) }
        // Looked up for its mistakes.
        _ = service(row, nil)
    }

    private mutating func reportMissingRow(of pair: TextPair, id: String) {
        if let text = pair.norwegian, rows.isComplete {
            diagnostics.append(.textWithoutRow(id, nearest: rows.nearest(to: id), at: text.location))
        } else if let english = pair.english, pair.norwegian == nil {
            diagnostics.append(.englishWithoutNorwegian(english.path, at: english.location))
        }
        if let text = pair.norwegian, let values = text.values {
            reportRegistryKeys(of: values, file: text.file, row: nil)
            checkRelated(values, file: text.file)
        }
    }

    mutating func reportUnused(_ english: ReadText?) {
        if let english, hasEnglishSide == false { diagnostics.append(.unusedEnglish(at: english.location)) }
    }

    /// An address leads to one service: no old one may be another's old one, or the one that another has now.
    private mutating func reportAddressesTaken(_ services: [Service]) {
        var owners = Directory<String>()
        for service in services {
            let location = service.text.locations[.id]
            for path in ["/tjenester/\(service.id)/", "/en/services/\(service.id)/"] {
                owners.add(service.id, id: path, at: location, &diagnostics)
            }
        }
        for service in services {
            for (index, alias) in service.text.aliases.enumerated() {
                let location = service.text.locations[.aliases, index]
                if let owner = owners[alias], owner != service.id, let first = owners.location(of: alias) {
                    diagnostics.append(.addressTaken(alias, by: owner, at: location, first: first))
                } else if owners[alias] == nil {
                    owners.add(service.id, id: alias, at: location, &diagnostics)
                }
            }
        }
    }
}
