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
        let regions = catalogue.regions.map { region in
            NamedPlace(
                kind: .region, name: region.name, path: addresses.region(region.id),
                count: indexes.byRegion[region.id]?.count ?? 0,
                services: services.filter { $0.regions.contains(region) })
        }
        let trusts = catalogue.trusts.map { trust in
            NamedPlace(
                kind: .trust, name: trust.name, path: addresses.trust(trust.id),
                count: indexes.byTrust[trust.id]?.count ?? 0, services: services.filter { $0.trusts.contains(trust) })
        }
        let hospitals = catalogue.trusts.flatMap { trust in
            (indexes.hospitals[trust.id] ?? []).map { place(of: $0, trust) }
        }
        let fields = catalogue.fields.map { field in
            NamedPlace(
                kind: .field, name: field.name, path: addresses.field(field.id), count: places(in: field).count,
                services: field.services.compactMap(indexes.service))
        }
        return regions + trusts + hospitals + fields
    }

    private func place(of hospital: Hospital, _ trust: HealthTrust) -> NamedPlace {
        let here = services.filter { $0.sites.contains { $0.hospital == hospital } }
        return NamedPlace(
            kind: .hospital, name: LocalizedText(nb: hospital.name), path: addresses.hospital(hospital, of: trust),
            count: indexes.byHospital[hospital]?.count ?? 0, services: here)
    }
}
