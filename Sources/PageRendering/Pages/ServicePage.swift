internal import Hypertext
internal import Parallelism
internal import Pictures
internal import ServiceCatalogue
internal import SiteConventions

/// A service: what it is, who it is for, where, how to refer, what it covers and not, codes, the decision; in that
/// order, because that is the order in which a doctor asks. On a wide screen where, referral and decision stand beside
/// head and text, so that the way to refer is seen on the first screen whatever the length of the name.
struct ServicePage: PageKind, WrittenTemplate {
    let service: Service
    let edition: Edition
    /// What it has in common with the pages of other services; made when a page is.
    fileprivate let common: Once<ServicePageShared>

    static func all(on edition: Edition) -> [ServicePage] {
        let voices = edition.voices
        let shared = voices.map { voice in Once { ServicePageShared(voice) } }
        return edition.indexes.services.map { service in
            let voice = edition.speaking(service.body(on: edition.side).language)
            let place = voices.firstIndex { $0 === voice } ?? 0
            return ServicePage(service: service, edition: voices[place], common: shared[place])
        }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.service(service.id) }
    var framePart: ThemePart? { .service }
    var data: SitePath? { Addresses.data(ofService: service.id) }
    var title: String { edition.plain(service.name) }
    var description: Phrase { service.text.summary.best(for: edition.language) }
    var trail: [Crumb] {
        let category = service.category
        return [
            edition.homeCrumb, Crumb(text: "\(edition.labels.categories)", path: edition.addresses.categories),
            Crumb(text: edition.text(category.plural), path: edition.addresses.category(category.id)),
        ]
    }
    var structuredData: StructuredData? { edition.structuredData(of: service) }
    var pictures: [Picture] { service.body(on: edition.side).document.pictures }

    func write(to html: inout HTML) {
        let text = service.body(on: edition.side)
        let sections = text.document.sections
        let path = edition.addresses.service(service.id)
        let shared = common.value
        html.line(#"<article class="service">"#)
        html.line(ServiceHead(service: service, edition: edition))
        html.line(#"<div class="practical">"#)
        html.line(Sites(service: service, edition: edition))
        if service.category.treatsPatients, service.isCurrent {
            html.line(
                ReferralSection(
                    service: service, text: text, sections: sections.filter { $0.kind == .referral }, path: path,
                    edition: edition))
        }
        html.line("</div>")
        html.line(#"<div class="text">"#)
        html.line(Description(service: service, text: text, sections: sections, path: path, edition: edition))
        html.line(CodeSection(service: service, edition: edition))
        html.line("</div>")
        html.line(DecisionSection(service: service, edition: edition, shared: shared))
        html.line(ReferenceGroupSection(service: service, edition: edition))
        html.line(ReportsSection(service: service, edition: edition, shared: shared))
        html.line(LifeSection(service: service, edition: edition, shared: shared))
        html.line(RelatedSection(service: service, edition: edition))
        html.line(ProvenanceSection(service: service, text: text, path: path, edition: edition, shared: shared))
        html.line("</article>")
    }
}

/// The names, the summary and, for a service that is no more, the notice.
private struct ServiceHead: WrittenTemplate {
    let service: Service
    let edition: Edition

    func write(to html: inout HTML) {
        let name = service.name.best(for: edition.language)
        let summary = service.text.summary.best(for: edition.language)
        html.line(#"<header class="service-head">"#)
        html.line("<h1", edition.lang(name), ">", DividedName(name: name, category: service.category), "</h1>")
        if service.text.isDraft(on: edition.side) { html.line(DraftNotice(edition: edition)) }
        html.line(StandingNotice(service: service, edition: edition))
        html.line(StoppageNotices(service: service, edition: edition))
        html.line(#"<p class="lede""#, edition.lang(summary), ">", summary.text, "</p>")
        html.line(NorthernSami(text: service.text.northernSami, edition: edition))
        // What is no more is for nobody.
        if service.discontinued == nil, !service.text.audience.isEmpty {
            let label = edition.labels.audience
            html.line(#"<p class="audience"><span class="label">"#, label, ":</span> ", audience, "</p>")
        }
        html.line("</header>")
    }

    private var audience: String {
        service.text.audience.compactMap { edition.labels.audiences[$0] }.joined(separator: ", ")
    }
}

/// Where the service is: each site with its trust, hospital, department and website.
private struct Sites: WrittenTemplate {
    let service: Service
    let edition: Edition

    func write(to html: inout HTML) {
        html.line(#"<section class="where" aria-labelledby="del_sted"><h2 id="del_sted">"#, title, "</h2>")
        if let date = service.discontinued {
            html.line("<p>", edition.words.service.until.html(edition.day(date)), "</p>")
        }
        html.line(#"<ul class="sites">"#)
        for site in service.sites { html.line("<li>", SiteLines(site: site, edition: edition), "</li>") }
        html.line("</ul>")
        if service.discontinued == nil { html.line(ContactSection(service: service, edition: edition)) }
        html.line("</section>")
    }

    private var title: String {
        service.discontinued == nil ? edition.labels.location : edition.words.service.formerPlace
    }
}

/// One site, line by line.
private struct SiteLines: WrittenTemplate {
    let site: ServiceLocation
    let edition: Edition

    func write(to html: inout HTML) {
        let trust = edition.href(edition.addresses.trust(site.trust.id))
        html.line(#"<a class="trust" href=""#, trust, #"">"#, edition.phrase(site.trust.name), "</a>")
        if let hospital = site.hospital { write(hospital, to: &html) }
        if let unit = site.unit { html.line("<span", edition.lang(.nb), ">", unit, "</span>") }
        if let place = site.place { html.line("<span>", place, "</span>") }
        if let website = site.website {
            // The hospital where it is known, for a service can be at two hospitals of one trust.
            let name = edition.labels.website(site.hospital?.name ?? edition.plain(site.trust.name))
            html.line(OutgoingLink(address: website, text: HTML(text: name), edition: edition))
        }
    }

    private func write(_ hospital: Hospital, to html: inout HTML) {
        if edition.indexes.byHospital[hospital] == nil {
            return html.line("<span", edition.lang(.nb), ">", hospital.name, "</span>")
        }
        let page = edition.href(edition.addresses.hospital(hospital, of: site.trust))
        html.line(#"<a href=""#, page, #"""#, edition.lang(.nb), ">", hospital.name, "</a>")
    }
}
