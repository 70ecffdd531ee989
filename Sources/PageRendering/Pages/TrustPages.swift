internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// Trusts with how many services each has.
struct TrustLinks: Template {
    let trusts: [HealthTrust]
    let edition: Edition

    var body: HTML {
        #"<ul class="counted">"#
        for trust in trusts {
            let count = edition.indexes.byTrust[trust.id]?.count ?? 0
            #"<li><a href="\#(edition.href(edition.addresses.trust(trust.id)))">\#(edition.text(trust.name))</a> <span class="count">\#(kind(of: trust))\#(edition.labels.serviceCount(count))</span></li>"#
        }
        "</ul>"
    }

    /// Three of them are no health trusts.
    private func kind(of trust: HealthTrust) -> String {
        trust.kind == .healthTrust ? "" : "\(edition.words.bodies.privateKind) · "
    }
}

/// The trusts, by region.
struct TrustsPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [TrustsPage] { [TrustsPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.trusts }
    var title: String { edition.labels.trusts }
    var description: Phrase { Phrase(edition.labels.trustsIntro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        for region in edition.catalogue.regions {
            let trusts = edition.catalogue.trusts.filter { $0.region == region }
            if !trusts.isEmpty {
                #"<h2 id="\#(region.id)">\#(edition.text(region.name))</h2>"#
                TrustLinks(trusts: trusts, edition: edition)
            }
        }
    }
}

/// The services of one trust.
struct TrustPage: IndexPage {
    let trust: HealthTrust
    let edition: Edition

    static func all(on edition: Edition) -> [TrustPage] {
        edition.catalogue.trusts.map { TrustPage(trust: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.trust(trust.id) }
    var title: String { edition.plain(trust.name) }
    var description: Phrase {
        Phrase("\(title): \(edition.labels.serviceCount(places.count))", edition.language)
    }
    var trail: [Crumb] {
        [edition.homeCrumb, Crumb(text: "\(edition.labels.trusts)", path: edition.addresses.trusts)]
    }

    var body: HTML {
        let region = edition.addresses.region(trust.region.id)
        "<h1>\(edition.text(trust.name))</h1>"
        #"<p class="lede"><a href="\#(edition.href(region))">\#(edition.text(trust.region.name))</a> · \#(edition.labels.serviceCount(places.count))</p>"#
        if trust.kind == .privateNonProfit {
            "<p>\(edition.words.bodies.privateText)</p>"
        }
        hospitals
        if let divided {
            "<h2>\(edition.labels.services)</h2>"
            PartLinks(parts: divided.all, page: self)
        } else {
            NarrowedLists(
                places: places, edition: edition, choice: "\(edition.addresses.trustParameter)=\(trust.id)",
                lists: ServicesByKind(places: places, edition: edition).body)
        }
        FormerServices(services: former, edition: edition)
        BodyReports(places: places, region: trust.region, name: edition.plain(trust.name), edition: edition)
        BodyContact(
            website: trust.website, contact: trust.contact, supportUnit: nil, name: edition.plain(trust.name),
            edition: edition)
    }

    var listedCount: Int { places.count }
    var lists: [ServiceListing] { [ServiceListing(indexes: places)] }

    private var places: [Int] { edition.indexes.byTrust[trust.id] ?? [] }

    private var former: [Service] {
        edition.services(edition.indexes.discontinued).filter { $0.trusts.contains(trust) }
    }

    /// Said of a trust that is none by law; of the others the name says it.
    private var hospitals: HTML {
        let hospitals = edition.indexes.hospitals[trust.id] ?? []
        return HTML {
            if !hospitals.isEmpty {
                "<h2>\(edition.labels.hospitals)</h2>"
                #"<ul class="counted">"#
                for hospital in hospitals {
                    let count = edition.indexes.byHospital[hospital]?.count ?? 0
                    #"<li><a href="\#(edition.href(edition.addresses.hospital(hospital, of: trust)))"\#(edition.lang(.nb))>\#(hospital.name)</a> <span class="count">\#(edition.labels.serviceCount(count))</span></li>"#
                }
                "</ul>"
            }
        }
    }
}

/// The services at one hospital.
struct HospitalPage: IndexPage {
    let hospital: Hospital
    let trust: HealthTrust
    let edition: Edition

    static func all(on edition: Edition) -> [HospitalPage] {
        edition.catalogue.trusts.flatMap { trust in
            (edition.indexes.hospitals[trust.id] ?? []).map {
                HospitalPage(hospital: $0, trust: trust, edition: edition)
            }
        }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.hospital(hospital, of: trust) }
    var title: String { "\(hospital.name), \(edition.plain(trust.name))" }
    var description: Phrase {
        Phrase("\(title): \(edition.labels.serviceCount(places.count))", edition.language)
    }
    var trail: [Crumb] {
        [
            edition.homeCrumb, Crumb(text: "\(edition.labels.trusts)", path: edition.addresses.trusts),
            Crumb(text: edition.text(trust.name), path: edition.addresses.trust(trust.id)),
        ]
    }

    var body: HTML {
        "<h1><span\(edition.lang(.nb))>\(hospital.name)</span>, \(edition.text(trust.name))</h1>"
        #"<p class="lede">\#(hospital.place.map { "\($0) · " } ?? "")\#(edition.labels.serviceCount(places.count))</p>"#
        bodies
        if let divided {
            "<h2>\(edition.labels.services)</h2>"
            PartLinks(parts: divided.all, page: self)
        } else {
            NarrowedLists(
                places: places, edition: edition, lists: ServicesByKind(places: places, edition: edition).body)
        }
        FormerServices(services: former, edition: edition)
        BodyReports(places: places, region: trust.region, name: hospital.name, edition: edition)
        BodyContact(
            website: hospital.website ?? trust.website, contact: hospital.contact ?? trust.contact, supportUnit: nil,
            name: hospital.website == nil ? edition.plain(trust.name) : hospital.name, edition: edition)
    }

    /// The trust and the region that the hospital belongs to.
    private var bodies: HTML {
        let (own, region) = (edition.addresses.trust(trust.id), edition.addresses.region(trust.region.id))
        return
            #"<p><a href="\#(edition.href(own))">\#(edition.text(trust.name))</a> · <a href="\#(edition.href(region))">\#(edition.text(trust.region.name))</a></p>"#
    }

    var listedCount: Int { places.count }
    var lists: [ServiceListing] { [ServiceListing(indexes: places)] }

    private var places: [Int] { edition.indexes.byHospital[hospital] ?? [] }

    private var former: [Service] {
        edition.services(edition.indexes.discontinued).filter { service in
            service.sites.contains { $0.hospital == hospital }
        }
    }
}
