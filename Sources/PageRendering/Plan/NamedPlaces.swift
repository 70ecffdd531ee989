package import ServiceCatalogue
package import SiteConventions

/// A region, a trust, a hospital or a medical field with its page.
package struct NamedPlace {
    package enum Kind { case region, trust, hospital, field }

    package let kind: Kind
    package let name: LocalizedText
    package let path: SitePath
    /// How many services its page has.
    package let count: Int
    /// All its services, discontinued ones among them.
    package let services: [Service]
}

extension Edition {
    /// Regions, then trusts, then hospitals, then fields.
    package var namedPlaces: [NamedPlace] {
        let found = ServicesByPlace(services)
        let regions = catalogue.regions.map { region in
            NamedPlace(
                kind: .region, name: region.name, path: addresses.region(region.id),
                count: indexes.byRegion[region.id]?.count ?? 0, services: found.regions[region.id] ?? [])
        }
        let trusts = catalogue.trusts.map { trust in
            NamedPlace(
                kind: .trust, name: trust.name, path: addresses.trust(trust.id),
                count: indexes.byTrust[trust.id]?.count ?? 0, services: found.trusts[trust.id] ?? [])
        }
        let hospitals = catalogue.trusts.flatMap { trust in
            (indexes.hospitals[trust.id] ?? []).map { hospital in
                NamedPlace(
                    kind: .hospital, name: LocalizedText(nb: hospital.name),
                    path: addresses.hospital(hospital, of: trust), count: indexes.byHospital[hospital]?.count ?? 0,
                    services: found.hospitals[hospital] ?? [])
            }
        }
        let fields = catalogue.fields.map { field in
            NamedPlace(
                kind: .field, name: field.name, path: addresses.field(field.id), count: places(in: field).count,
                services: field.services.compactMap(indexes.service))
        }
        return regions + trusts + hospitals + fields
    }
}

/// All services of each place, discontinued ones among them; found in one pass, for there are hundreds of places.
private struct ServicesByPlace {
    private(set) var regions: [String: [Service]] = [:]
    private(set) var trusts: [String: [Service]] = [:]
    private(set) var hospitals: [Hospital: [Service]] = [:]

    init(_ services: [Service]) {
        for service in services {
            for region in service.regions { regions[region.id, default: []].append(service) }
            for trust in service.trusts { trusts[trust.id, default: []].append(service) }
            for hospital in Set(service.sites.compactMap(\.hospital)) {
                hospitals[hospital, default: []].append(service)
            }
        }
    }
}
