internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    /// Rows and texts joined by id. A row without text, or a text without row, is reported and left out.
    mutating func services() -> [Service] {
        let texts = joinedTexts()
        var services: [Service] = []
        services.reserveCapacity(registry.rows.values.count)
        keptServices = [KnownService?](repeating: nil, count: registry.rows.values.count)
        for (index, row) in registry.rows.values.enumerated() {
            guard let pair = texts[index], let norwegian = pair.norwegian else {
                reportMissingText(of: row, english: texts[index]?.english)
                continue
            }
            if let known = known?.services[index], known.isMade(of: pair) {
                keptServices[index] = known
                services.append(known.service)
            } else if let made = service(row, pair, norwegian) {
                services.append(made.service)
                if !made.isReported { keptServices[index] = KnownService(made.service, of: pair, norwegian) }
            }
        }
        return services
    }

    /// Nil where its row or its text lacks what it must have; and whether anything was reported.
    private mutating func service(
        _ row: ServiceRow, _ pair: TextPair, _ norwegian: ReadText
    ) -> (service: Service, isReported: Bool)? {
        let before = diagnostics.all.count
        reportRegistryKeys(of: norwegian, row: row)
        reportUnused(pair.english)
        let service = service(row, text(of: pair))
        checkRelated(norwegian)
        return service.map { ($0, diagnostics.all.count > before) }
    }

    /// The texts by the places of their rows: by file name or, where no row has that, by the id inside.
    private mutating func joinedTexts() -> [TextPair?] {
        var joined = [TextPair?](repeating: nil, count: registry.rows.values.count)
        var unjoined: [(pair: TextPair, id: String)] = []
        for pair in serviceTexts.inOrder {
            if let index = registry.rows.index(of: pair.id) {
                joined[index] = pair
                continue
            }
            let inside = pair.norwegian?.id ?? pair.english?.id ?? pair.id
            let id = serviceTexts.holds(inside) ? pair.id : inside
            if let index = registry.rows.index(of: id) {
                joined[index] = pair
            } else if pair.isMisplaced {
                lookUpKeys(of: pair)
            } else {
                unjoined.append((pair, id))
            }
        }
        let isTold = reportRenamed(unjoined, joined)
        for (pair, id) in unjoined {
            if !isTold { reportMissingRow(of: pair, id: id) }
            lookUpKeys(of: pair)
        }
        return joined
    }

    /// One row without a text and one text without a row are a service that was given a new id by hand, in one of the two:
    /// one mistake. False where it is not so.
    private mutating func reportRenamed(_ unjoined: [(pair: TextPair, id: String)], _ joined: [TextPair?]) -> Bool {
        let alone = joined.indices.filter {
            joined[$0]?.norwegian == nil && !misplacedTexts.contains(registry.rows.values[$0].id)
        }
        guard registry.rows.isComplete, unjoined.count == 1, alone.count == 1, let text = unjoined[0].pair.norwegian
        else {
            return false
        }
        let row = registry.rows.values[alone[0]]
        diagnostics.append(.renamedByHand(unjoined[0].id, row: row.id, at: text.location, rowAt: row.location))
        misplacedTexts.insert(row.id)
        return true
    }

    private func text(of pair: TextPair) -> ServiceText? {
        guard var text = pair.norwegian?.serviceText else { return nil }
        text.norwegian = withPictures(text.norwegian, .service)
        if hasEnglishSide != false { text.english = pair.english?.body.map { withPictures($0, .service) } }
        return text
    }

    private mutating func service(_ row: ServiceRow, _ text: ServiceText?) -> Service? {
        let category = category(row.category, in: row.file)
        let regions = row.regions.compactMap { region($0, in: row.file) }
        let reporting = region(row.reportingRegion, in: row.file)
        let sites = sites(row.sites, in: row.file)
        let function = function(of: row, category)
        for service in row.successors + row.predecessors { checkService(service, in: row.file) }
        let history = row.history.compactMap { decision($0, of: row, category) }
        guard let text, let category, let name = row.name else { return nil }
        var locations = row.locations
        if registry.misreadCategories.contains(category.id) { locations.recordMisread(.category) }
        if regions.count < row.regions.count { locations.recordMisread(.regions) }
        if reporting == nil, row.reportingRegion != nil { locations.recordMisread(.reportingRegion) }
        if sites.count < row.sites.count { locations.recordMisread(.sites) }
        if history.count < row.history.count { locations.recordMisread(.history) }
        if function == nil, row.function != nil { locations.recordMisread(.function) }
        return Service(
            id: row.id, category: category, name: name, regions: regions, reportingRegion: reporting, sites: sites,
            icd10: row.icd10, procedures: row.procedures,
            approved: row.approved ?? history.first { $0.kind == .approved }?.date,
            discontinued: row.discontinued ?? history.first { $0.kind.isEnd }?.date,
            successors: row.successors.map(\.id), predecessors: row.predecessors.map(\.id), outcome: row.outcome,
            function: function, ownTermYears: row.ownTermYears, history: history,
            networks: row.networks, memberships: registry.membershipsByService[row.id] ?? [], links: row.links,
            isShown: row.isShown, source: row.source,
            text: text, waivers: row.waivers,
            locations: locations)
    }

    mutating func sites(_ sites: [SiteOfRow], in file: String) -> [ServiceLocation] {
        sites.compactMap { site in
            trust(site.trust, in: file).map { trust in
                let hospital = hospital(site.hospital, of: trust, in: file)
                return ServiceLocation(
                    trust: trust, hospital: hospital, unit: site.unit, place: site.place ?? hospital?.place,
                    website: site.website)
            }
        }
    }

    private mutating func function(of row: ServiceRow, _ category: ServiceCategory?) -> ServiceCategory.Function? {
        function(row.function, of: category, in: row.file)
    }

    mutating func function(
        _ mention: Mention?, of category: ServiceCategory?, in file: String
    ) -> ServiceCategory.Function? {
        guard let mention, let category else { return nil }
        if let function = category.functions.first(where: { $0.id == mention.id }) { return function }
        // It may be the one that could not be read.
        if registry.misreadCategories.contains(category.id) { return nil }
        let nearest = nearestName(to: mention.id, among: category.functions.map(\.id))
        reportUnknown(mention, .function, nearest: nearest, in: file)
        return nil
    }

    private mutating func checkRelated(_ text: ReadText) {
        for service in text.related { checkService(service, in: text.file) }
    }

    // MARK: What does not fit

    private mutating func reportRegistryKeys(of text: ReadText, row: ServiceRow?) {
        for (key, position) in text.registryKeys {
            diagnostics.append(
                .belongsToRegistry(key, at: SourceLocation(text.file, position), row: row?.location(key)))
        }
    }

    private mutating func reportMissingText(of row: ServiceRow, english: ReadText?) {
        // A text that is there under another name has been reported.
        if !misplacedTexts.contains(row.id) {
            diagnostics.append(.rowWithoutText(row.id, at: row.location))
            if let english { diagnostics.append(.englishWithoutNorwegian(english.path, at: english.location)) }
        }
        // Looked up for its mistakes.
        _ = service(row, nil)
    }

    private mutating func reportMissingRow(of pair: TextPair, id: String) {
        if let text = pair.norwegian, registry.rows.isComplete {
            diagnostics.append(.textWithoutRow(id, nearest: registry.rows.nearest(to: id), at: text.location))
        } else if let english = pair.english, pair.norwegian == nil {
            diagnostics.append(.englishWithoutNorwegian(english.path, at: english.location))
        }
    }

    private mutating func lookUpKeys(of pair: TextPair) {
        guard let text = pair.norwegian else { return }
        reportRegistryKeys(of: text, row: nil)
        checkRelated(text)
    }

    mutating func reportUnused(_ english: ReadText?) {
        if let english, hasEnglishSide == false { diagnostics.append(.unusedEnglish(at: english.location)) }
    }
}
