internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// A service in the list of those that a reader may also want.
struct RelatedItem: WrittenTemplate {
    let service: Service
    let interface: Interface

    func write(to html: inout HTML) {
        html.line("<li>")
        html.append(ServiceNameLink(service: service, interface: interface))
        html.append(#" <span class="place">"#)
        html.append(PlaceLine(service: service, interface: interface))
        html.append("</span></li>")
    }
}

/// Services that a reader of this one may also want.
struct RelatedSection: WrittenTemplate {
    let service: Service
    let edition: Edition

    func write(to html: inout HTML) {
        let places = edition.indexes.index(of: service.id).map(edition.related.related) ?? []
        if !places.isEmpty {
            html.line(
                #"<section class="related-section" aria-labelledby="del_beslektede"><h2 id="del_beslektede">\#(edition.labels.related)</h2>"#
            )
            html.line(#"<ul class="related">"#)
            let items = edition.relatedItems
            for place in places { html.line(items[place]) }
            html.line("</ul></section>")
        }
        for site in hospitals {
            if let hospital = site.hospital {
                html.line(#"<p class="related-section">\#(others(at: hospital, of: site.trust))</p>"#)
            }
        }
    }

    /// The hospitals of the service that have others, too: one link instead of a list, for a roof is no kinship.
    private var hospitals: [ServiceLocation] {
        let sites = service.sites
        return sites.indices.filter { place in
            guard let hospital = sites[place].hospital, !sites[..<place].contains(where: { $0.hospital == hospital })
            else { return false }
            return (edition.indexes.byHospital[hospital]?.count ?? 0) > 1
        }
        .map { sites[$0] }
    }

    private func others(at hospital: Hospital, of trust: HealthTrust) -> HTML {
        let name: HTML = "<span\(edition.lang(.nb))>\(hospital.name)</span>"
        return
            #"<a href="\#(edition.href(edition.addresses.hospital(hospital, of: trust)))">\#(edition.labels.allServicesAt) \#(name)</a>"#
    }
}

/// Keywords, who answers for the text, when it was last reviewed, and how to cite the page.
struct ProvenanceSection: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        #"<section class="provenance" aria-labelledby="del_siden"><h2 id="del_siden">\#(edition.labels.provenance)</h2>"#
        let source = edition.catalogue.source
        "<p>\(origin)</p>"
        #"<dl class="facts">"#
        // A row from elsewhere has named its own source.
        if service.source == nil {
            "<div><dt>\(edition.labels.source)</dt><dd>\(edition.text(source.publisher)). \(edition.text(source.description)) \(edition.labels.compared(source.compared.text(in: edition.language)))\(sourceLink)</dd></div>"
        }
        FieldsOfService(service: service, edition: edition)
        // They are Norwegian words.
        if !service.text.keywords.isEmpty, edition.side == .norwegian {
            "<div><dt>\(edition.labels.keywords)</dt><dd\(edition.lang(service.text.norwegian.language))>\(service.text.keywords.joined(separator: ", "))</dd></div>"
        }
        if let owner = service.text.owner { "<div><dt>\(edition.labels.owner)</dt><dd>\(owner)</dd></div>" }
        if let date = service.text.reviewed {
            #"<div><dt>\#(edition.labels.reviewed)</dt><dd><time datetime="\#(date.description)">\#(date.text(in: edition.language))</time></dd></div>"#
        }
        "<div><dt>\(edition.labels.cite)</dt><dd>\(citation)</dd></div>"
        "</dl>"
        EditLink(file: "services/\(service.id)", text: service.body(on: edition.side), edition: edition)
        "</section>"
    }

    private var origin: HTML {
        guard let own = service.source else {
            return "\(edition.labels.provenanceText(edition.plain(edition.catalogue.source.document))) \(newest)"
        }
        return edition.words.service.takenFrom.html(edition.text(Phrase(own, .nb)))
    }

    private var newest: String {
        edition.newestDecision.map { edition.labels.newestDecision($0.text(in: edition.language)) } ?? ""
    }

    private var sourceLink: HTML {
        guard let address = edition.catalogue.source.address else { return "" }
        return
            " \(OutgoingLink(address: address, text: edition.text(edition.catalogue.source.document), edition: edition))"
    }

    /// Publisher, name, site, day, address: what a reference list asks for.
    private var citation: HTML {
        let settings = edition.catalogue.settings
        let day = settings.asOf.text(in: edition.language)
        let address = edition.links.absolute(edition.addresses.service(service.id))
        return
            "\(edition.text(settings.publisher)). \(edition.text(service.name)). \(edition.text(settings.title)). \(day). \(address)"
    }
}
