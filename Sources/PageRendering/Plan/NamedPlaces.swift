package import ServiceCatalogue
package import SiteConventions

/// A region, a trust or a hospital with its page.
package struct NamedPlace {
    package enum Kind { case region, trust, hospital }

    package let kind: Kind
    package let name: LocalizedText
    package let path: SitePath
    /// How many services its page has.
    package let count: Int
    /// All its services, discontinued ones among them.
    package let services: [Service]
}

extension Edition {
    /// Regions, then trusts, then hospitals.
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
        return regions + trusts + catalogue.trusts.flatMap { indexes.hospitals[$0.id] ?? [] }.map(place)
    }

    private func place(of hospital: Hospital) -> NamedPlace {
        let here = services.filter { service in
            service.sites.contains { $0.trust == hospital.trust && $0.hospital == hospital.name }
        }
        return NamedPlace(
            kind: .hospital, name: LocalizedText(nb: hospital.name), path: addresses.hospital(hospital),
            count: indexes.byHospital[hospital]?.count ?? 0, services: here)
    }
}
