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
        let status = service.isCurrent ? "current" : "discontinued"
        html.line(
            #"<li class="card" data-category=""#, service.category.id, #"" data-region=""#, regions, #"" data-trust=""#,
            trusts, "")
        html.append(#"" data-status=""#, status, #"" data-year=""#, year, #"">"#)
        html.line("<h3>")
        html.append(SubjectLink(service: service, interface: interface))
        html.append("</h3>")
        html.line(#"<p class="facts">"#)
        html.append(ServiceKind(category: service.category, interface: interface))
        html.append(#" <span class="place">"#)
        html.append(PlaceLine(service: service, interface: interface))
        html.append("</span>")
        writeSince(to: &html)
        html.append("</p>")
        if service.text.isDraft(on: interface.side) {
            html.line(#"<p class="draft">"#, interface.labels.draft, "</p>")
        }
        html.line("</li>")
    }

    /// Since when; of a service that is no more also until when. That nobody says since when is said, too.
    private func writeSince(to html: inout HTML) {
        if let date = service.discontinued {
            let words = interface.labels.lastDay(date.text(in: interface.language))
            html.append(#" <span class="ended">"#, words, "</span>")
        }
        if let date = service.approved {
            html.append(#" <span class="year">"#, interface.labels.since(date.year), "</span>")
        } else if service.category.isApproved {
            let unknown = interface.labels.approvalNotStated.lowercased()
            html.append(#" <span class="year">"#, interface.labels.approvedFrom, ": ", unknown, "</span>")
        }
    }
}

/// A kind of service with its sign; the word says what the sign and its colour say.
struct ServiceKind: WrittenTemplate {
    let category: ServiceCategory
    let interface: Interface

    func write(to html: inout HTML) {
        html.line(#"<span class="kind kind-"#, category.id, #"">"#, interface.phrase(category.name), "</span>")
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
        let address = interface.href(interface.addresses.service(service.id))
        html.line(
            #"<a href=""#, address, #"""#, interface.lang(name.language), #"><span class="subject">"#, subject,
            "</span>")
        html.append(#"<span class="visually-hidden"> ("#, interface.phrase(service.category.name), ")</span></a>")
    }
}

/// The service's approved name as a link to its page, with the category's words apart from the subject, which is what
/// a reader looks for.
struct ServiceNameLink: WrittenTemplate {
    let service: Service
    let interface: Interface

    func write(to html: inout HTML) {
        let name = service.name.best(for: interface.language)
        let address = interface.href(interface.addresses.service(service.id))
        let shown = DividedName(name: name, category: service.category)
        html.line(#"<a href=""#, address, #"""#, interface.lang(name.language), ">", shown, "</a>")
    }
}

/// "Nasjonal behandlingstjeneste for **akutt replantasjonskirurgi**".
struct DividedName: WrittenTemplate {
    let name: Phrase
    let category: ServiceCategory

    func write(to html: inout HTML) {
        let (lead, subject) = category.divide(name)
        if !lead.isEmpty { html.append(#"<span class="lead">"#, lead, "</span>") }
        html.append(#"<span class="subject">"#, subject, "</span>")
    }
}

/// Where a service is, on one line: "Oslo universitetssykehus HF, Rikshospitalet og Helse Bergen HF".
struct PlaceLine: WrittenTemplate {
    let service: Service
    let interface: Interface

    func write(to html: inout HTML) {
        let sites = service.sites
        for (index, site) in sites.enumerated() {
            if index == sites.count - 1, index > 0 {
                html.append(" ", interface.labels.and, " ")
            } else if index > 0 {
                html.append(", ")
            }
            html.append(interface.phrase(site.trust.name))
            if let detail = site.hospital?.name ?? site.place {
                let language = interface.language.isNorwegian ? interface.language : .nb
                html.append(", ", interface.phrase(Phrase(detail, language)), "")
            }
        }
    }
}
