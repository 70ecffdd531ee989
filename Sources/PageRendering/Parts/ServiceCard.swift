internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// A service on an index page: what it is about, its kind, its place and since when. The data attributes are what filters
/// and sorting in the browser use.
struct ServiceCard: Template {
    let service: Service
    let interface: Interface

    var body: HTML {
        let regions = service.regions.map(\.id).joined(separator: " ")
        let trusts = service.trusts.map(\.id).joined(separator: " ")
        let year = service.approved.map { "\($0.year)" } ?? ""
        #"<li class="card" data-category="\#(service.category.id)" data-region="\#(regions)" data-trust="\#(trusts)" data-status="\#(service.isCurrent ? "current" : "discontinued")" data-year="\#(year)">"#
        "<h3>\(SubjectLink(service: service, interface: interface))</h3>"
        #"<p class="facts">\#(ServiceKind(category: service.category, interface: interface)) <span class="place">\#(PlaceLine(service: service, interface: interface))</span>\#(since)</p>"#
        if service.text.isDraft(on: interface.side) { #"<p class="draft">\#(interface.labels.draft)</p>"# }
        "</li>"
    }

    /// Since when; of a service that is no more also until when. That nobody says since when is said, too.
    private var since: HTML {
        let labels = interface.labels
        var html = HTML()
        if let date = service.discontinued {
            html.append(#" <span class="ended">\#(labels.lastDay(date.text(in: interface.language)))</span>"#)
        }
        if let date = service.approved {
            html.append(#" <span class="year">\#(labels.since(date.year))</span>"#)
        } else if service.category.isApproved {
            let unknown = "\(labels.approvedFrom): \(labels.approvalNotStated.lowercased())"
            html.append(#" <span class="year">\#(unknown)</span>"#)
        }
        return html
    }
}

/// A kind of service with its sign; the word says what the sign and its colour say.
struct ServiceKind: Template {
    let category: ServiceCategory
    let interface: Interface

    var body: HTML {
        #"<span class="kind kind-\#(category.id)">\#(interface.text(category.name))</span>"#
    }
}

/// What a service is about as a link to its page, where its kind stands beside it. Who hears the link alone hears the kind
/// with it, for two services of different kinds can be about the same.
struct SubjectLink: Template {
    let service: Service
    let interface: Interface

    var body: HTML {
        let name = service.name.best(for: interface.language)
        let subject = service.category.divide(name).subject
        let kind: HTML = #"<span class="visually-hidden"> (\#(interface.text(service.category.name)))</span>"#
        #"<a href="\#(interface.href(interface.addresses.service(service.id)))"\#(interface.lang(name.language))><span class="subject">\#(subject)</span>\#(kind)</a>"#
    }
}

/// The service's approved name as a link to its page, with the category's words apart from the subject, which is what
/// a reader looks for.
struct ServiceNameLink: Template {
    let service: Service
    let interface: Interface

    var body: HTML {
        let name = service.name.best(for: interface.language)
        #"<a href="\#(interface.href(interface.addresses.service(service.id)))"\#(interface.lang(name.language))>\#(DividedName(name: name, category: service.category))</a>"#
    }
}

/// "Nasjonal behandlingstjeneste for **akutt replantasjonskirurgi**".
struct DividedName: Template {
    let name: Phrase
    let category: ServiceCategory

    var body: HTML {
        let (lead, subject) = category.divide(name)
        if lead.isEmpty {
            #"<span class="subject">\#(subject)</span>"#
        } else {
            #"<span class="lead">\#(lead)</span><span class="subject">\#(subject)</span>"#
        }
    }
}

/// Where a service is, on one line: "Oslo universitetssykehus HF, Rikshospitalet og Helse Bergen HF".
struct PlaceLine: Template {
    let service: Service
    let interface: Interface

    var body: HTML {
        let sites = service.sites.map { site in
            "\(interface.text(site.trust.name))\(detail(site.hospital?.name))\(site.hospital == nil ? detail(site.place) : "")"
                as HTML
        }
        var line = HTML()
        for (index, site) in sites.enumerated() {
            if index > 0 { line.append(index == sites.count - 1 ? " \(interface.labels.and) " : ", " as HTML) }
            line.append(site)
        }
        return line
    }

    private func detail(_ text: String?) -> HTML {
        guard let text else { return "" }
        return ", \(interface.text(Phrase(text, interface.language.isNorwegian ? interface.language : .nb)))"
    }
}
