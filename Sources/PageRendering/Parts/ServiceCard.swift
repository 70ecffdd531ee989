internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// A service on an index page: what it is about, its kind, its place and since when. The data attributes are what filters
/// and sorting in the browser use.
struct ServiceCard: WrittenTemplate {
    let service: Service
    let interface: Interface

    func write(to html: inout HTML) {
        let regions = service.regions.map(\.id).joined(separator: " ")
        let trusts = service.trusts.map(\.id).joined(separator: " ")
        let year = service.approved.map { "\($0.year)" } ?? ""
        html.line(
            #"<li class="card" data-category="\#(service.category.id)" data-region="\#(regions)" data-trust="\#(trusts)" data-status="\#(service.isCurrent ? "current" : "discontinued")" data-year="\#(year)">"#
        )
        html.line("<h3>")
        html.append(SubjectLink(service: service, interface: interface))
        html.append("</h3>")
        html.line(#"<p class="facts">"#)
        html.append(ServiceKind(category: service.category, interface: interface))
        html.append(#" <span class="place">"#)
        html.append(PlaceLine(service: service, interface: interface))
        html.append("</span>")
        html.append(since)
        html.append("</p>")
        if service.text.isDraft(on: interface.side) {
            html.line(#"<p class="draft">\#(interface.labels.draft)</p>"#)
        }
        html.line("</li>")
    }

    /// Since when; of a service that is no more also until when. That nobody says since when is said, too.
    private var since: HTML {
        var html = HTML()
        if let date = service.discontinued {
            html.append(#" <span class="ended">\#(interface.labels.lastDay(date.text(in: interface.language)))</span>"#)
        }
        if let date = service.approved {
            html.append(#" <span class="year">\#(interface.labels.since(date.year))</span>"#)
        } else if service.category.isApproved {
            let unknown = "\(interface.labels.approvedFrom): \(interface.labels.approvalNotStated.lowercased())"
            html.append(#" <span class="year">\#(unknown)</span>"#)
        }
        return html
    }
}

/// A kind of service with its sign; the word says what the sign and its colour say.
struct ServiceKind: WrittenTemplate {
    let category: ServiceCategory
    let interface: Interface

    func write(to html: inout HTML) {
        html.line(#"<span class="kind kind-\#(category.id)">\#(interface.text(category.name))</span>"#)
    }
}

/// What a service is about as a link to its page, where its kind stands beside it. Who hears the link alone hears the kind
/// with it, for two services of different kinds can be about the same.
struct SubjectLink: WrittenTemplate {
    let service: Service
    let interface: Interface

    func write(to html: inout HTML) {
        let name = service.name.best(for: interface.language)
        let subject = service.category.divide(name).subject
        html.line(
            #"<a href="\#(interface.href(interface.addresses.service(service.id)))"\#(interface.lang(name.language))><span class="subject">\#(subject)</span>"#
        )
        html.append(#"<span class="visually-hidden"> (\#(interface.text(service.category.name)))</span></a>"#)
    }
}

/// The service's approved name as a link to its page, with the category's words apart from the subject, which is what
/// a reader looks for.
struct ServiceNameLink: WrittenTemplate {
    let service: Service
    let interface: Interface

    func write(to html: inout HTML) {
        let name = service.name.best(for: interface.language)
        html.line(
            #"<a href="\#(interface.href(interface.addresses.service(service.id)))"\#(interface.lang(name.language))>\#(DividedName(name: name, category: service.category))</a>"#
        )
    }
}

/// "Nasjonal behandlingstjeneste for **akutt replantasjonskirurgi**".
struct DividedName: WrittenTemplate {
    let name: Phrase
    let category: ServiceCategory

    func write(to html: inout HTML) {
        let (lead, subject) = category.divide(name)
        if !lead.isEmpty { html.append(#"<span class="lead">\#(lead)</span>"#) }
        html.append(#"<span class="subject">\#(subject)</span>"#)
    }
}

/// Where a service is, on one line: "Oslo universitetssykehus HF, Rikshospitalet og Helse Bergen HF".
struct PlaceLine: WrittenTemplate {
    let service: Service
    let interface: Interface

    func write(to html: inout HTML) {
        let sites = service.sites
        for (index, site) in sites.enumerated() {
            if index > 0 { html.append(index == sites.count - 1 ? " \(interface.labels.and) " : ", " as HTML) }
            html.append(interface.text(site.trust.name))
            if let detail = site.hospital?.name ?? site.place {
                let language = interface.language.isNorwegian ? interface.language : .nb
                html.append(", \(interface.text(Phrase(detail, language)))")
            }
        }
    }
}
