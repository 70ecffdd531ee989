internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// A service on an index page: name, place, category, summary. The data attributes are what filters in the browser use.
struct ServiceCard: Template {
    let service: Service
    let interface: Interface

    var body: HTML {
        let regions = service.regions.map(\.id).joined(separator: " ")
        let trusts = service.trusts.map(\.id).joined(separator: " ")
        #"<li class="card" data-category="\#(service.category.id)" data-region="\#(regions)" data-trust="\#(trusts)" data-status="\#(service.isCurrent ? "current" : "discontinued")">"#
        "<h3>\(ServiceNameLink(service: service, interface: interface))</h3>"
        #"<p class="facts"><span class="place">\#(PlaceLine(service: service, interface: interface))</span>\#(kind)</p>"#
        #"<p class="summary"\#(interface.lang(summary.language))>\#(summary.text)</p>"#
        if let date = service.discontinued {
            #"<p class="ended">\#(interface.labels.discontinuedFrom(date.text(in: interface.language)))</p>"#
        }
        "</li>"
    }

    /// The kind of service, where the name does not begin with it.
    private var kind: HTML {
        let lead = service.category.divide(service.name.best(for: interface.language)).lead
        return lead.isEmpty ? #" <span class="kind">\#(interface.text(service.category.name))</span>"# : ""
    }

    private var summary: Phrase { service.text.summary.best(for: interface.language) }
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

/// The cards of some services.
struct ServiceList: Template {
    let places: [Int]
    let edition: Edition

    var body: HTML {
        if places.isEmpty {
            "<p>\(edition.labels.noServices)</p>"
        } else {
            let cards = edition.cards
            #"<ul class="cards">"#
            for place in places { cards[place] }
            "</ul>"
        }
    }
}
