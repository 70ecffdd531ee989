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
                #"<section class="related-section" aria-labelledby="del_beslektede"><h2 id="del_beslektede">"#,
                edition.labels.related, "</h2>")
            html.line(#"<ul class="related">"#)
            let items = edition.relatedItems
            for place in places { html.line(items[place]) }
            html.line("</ul></section>")
        }
        for site in hospitals {
            if let hospital = site.hospital { writeOthers(at: hospital, of: site.trust, to: &html) }
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

    private func writeOthers(at hospital: Hospital, of trust: HealthTrust, to html: inout HTML) {
        let page = edition.href(edition.addresses.hospital(hospital, of: trust))
        html.line(#"<p class="related-section"><a href=""#, page, #"">"#, edition.labels.allServicesAt, "")
        html.append(" <span", edition.lang(.nb), ">", hospital.name, "</span></a></p>")
    }
}

/// Keywords, who answers for the text, when it was last reviewed, and how to cite the page.
struct ProvenanceSection: WrittenTemplate {
    let service: Service
    let text: TextBody
    /// Of the page.
    let path: SitePath
    let edition: Edition
    let shared: ServicePageShared

    func write(to html: inout HTML) {
        let labels = edition.labels
        html.line(
            #"<section class="provenance" aria-labelledby="del_siden"><h2 id="del_siden">"#, labels.provenance, "</h2>")
        writeOrigin(to: &html)
        html.line(FieldsOfService(service: service, edition: edition))
        writeKeywords(to: &html)
        if let owner = service.text.owner {
            html.line("<div><dt>", labels.owner, "</dt><dd>", owner, "</dd></div>")
        }
        if let date = service.text.reviewed {
            html.line("<div><dt>", labels.reviewed, "</dt><dd>", edition.dayMarkup(date), "</dd></div>")
        }
        writeCitation(to: &html)
        html.line("</dl>")
        html.line(EditLink(file: "services/\(service.id)", text: text, edition: edition))
        html.line("</section>")
    }

    /// A row from elsewhere names its own source.
    private func writeOrigin(to html: inout HTML) {
        guard let own = service.source else { return html.line(shared.origin) }
        html.line("<p>", edition.words.service.takenFrom.html(edition.text(Phrase(own, .nb))), "</p>")
        html.line(#"<dl class="facts">"#)
    }

    /// They are Norwegian words.
    private func writeKeywords(to html: inout HTML) {
        let keywords = service.text.keywords
        if keywords.isEmpty || edition.side != .norwegian { return }
        html.line("<div><dt>", edition.labels.keywords, "</dt><dd", edition.lang(service.text.norwegian.language), ">")
        for (place, word) in keywords.enumerated() { html.append(text: place == 0 ? word : ", " + word) }
        html.append("</dd></div>")
    }

    /// Publisher, name, site, day, address: what a reference list asks for.
    private func writeCitation(to html: inout HTML) {
        html.line("<div><dt>", edition.labels.cite, "</dt><dd>", shared.beforeName, "")
        html.append("", edition.phrase(service.name), "", shared.afterName, "")
        html.append("", edition.links.absolute(path), "</dd></div>")
    }
}
