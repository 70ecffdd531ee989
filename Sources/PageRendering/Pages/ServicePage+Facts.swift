internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What was decided: status, category, regions, approval, term.
struct DecisionSection: WrittenTemplate {
    let service: Service
    let edition: Edition
    let shared: ServicePageShared

    func write(to html: inout HTML) {
        html.line(#"<section class="decision" aria-labelledby="del_vedtak"><h2 id="del_vedtak">"#, title, "</h2>")
        html.line(#"<dl class="facts">"#)
        html.line("<dt>", edition.labels.status, "</dt><dd>", status, "</dd>")
        writeOtherName(to: &html)
        let category = shared.link(to: service.category, on: edition)
        html.line("<dt>", edition.labels.category, "</dt><dd>", category, "</dd>")
        writeRegions(to: &html)
        if service.category.isApproved || service.approved != nil { writeApproval(to: &html) }
        if let function = service.function {
            html.line("<dt>", edition.labels.function, "</dt><dd>", edition.phrase(function.name), "</dd>")
        }
        if let ends = service.termEnds { writeTerm(ends, to: &html) }
        let predecessors = predecessors
        if !predecessors.isEmpty {
            html.line("<dt>", edition.words.service.tookOverFrom, "</dt>")
            html.line("<dd>", ServiceLinks(services: predecessors, edition: edition), "</dd>")
        }
        writeNetworks(to: &html)
        html.line("</dl></section>")
    }

    private func writeOtherName(to html: inout HTML) {
        let language = otherLanguage
        guard let other = service.name[language], other != edition.plain(service.name) else { return }
        html.line("<dt>", edition.labels.otherName, #"</dt><dd lang=""#, language.tag, #"">"#, other, "</dd>")
    }

    private func writeRegions(to html: inout HTML) {
        html.line("<dt>", edition.labels.region, "</dt>")
        for region in service.regions { html.line("<dd>", shared.link(to: region, on: edition), "</dd>") }
        if let region = service.reportingRegion {
            let link = shared.link(to: region, on: edition)
            html.line("<dt>", edition.labels.reportingRegion, "</dt><dd>", link, "</dd>")
            let reports = edition.href(edition.addresses.reports(region: region.id))
            html.line(#"<dd><a href=""#, reports, #"">"#, edition.words.reports.its, "</a></dd>")
        }
    }

    private func writeApproval(to html: inout HTML) {
        html.line("<dt>", edition.labels.approvedFrom, "</dt><dd>")
        if let date = service.approved {
            html.append(edition.dayMarkup(date))
        } else {
            html.append(text: edition.labels.approvalNotStated)
        }
        html.append("</dd>")
    }

    private func writeTerm(_ ends: CalendarDate, to html: inout HTML) {
        html.line("<dt>", edition.labels.termEnds, "</dt><dd>", ends.text(in: edition.language), "</dd>")
        guard service.isCurrent, service.category.description.afterwards != nil else { return }
        let page = edition.href(edition.addresses.category(service.category.id))
        html.line(#"<dd><a href=""#, page, ##"#etterpa">"##, edition.words.categories.afterwards, "</a></dd>")
    }

    private func writeNetworks(to html: inout HTML) {
        if service.memberships.isEmpty, service.networksNamedOnly.isEmpty { return }
        html.line("<dt>", edition.labels.networks, "</dt>")
        for membership in service.memberships {
            html.line("<dd>", MembershipLine(membership: membership, edition: edition), "</dd>")
        }
        for name in service.networksNamedOnly { html.line("<dd>", name, "</dd>") }
    }

    /// Nothing has been decided about a service of a kind that nobody approves.
    private var title: String {
        service.category.isApproved || service.approved != nil
            ? edition.labels.decision : edition.words.service.inRegister
    }

    private var otherLanguage: Language { edition.side == .english ? .nb : .en }

    private var predecessors: [Service] {
        edition.catalogue.succession.predecessors(of: service.id).compactMap(edition.indexes.service)
    }

    private var status: String {
        if service.isYetToBegin {
            return edition.words.service.notBegun
        }
        guard let date = service.discontinued else { return edition.labels.current }
        return edition.labels.lastDay(date.text(in: edition.language))
    }
}

/// How to reach the service itself, and its further links.
struct ContactSection: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        if let contact = service.text.contact {
            #"<h3>\#(edition.labels.contactService)</h3><dl class="facts">"#
            if let email = contact.email {
                #"<dt>\#(edition.labels.email)</dt><dd><a href="mailto:\#(email)">\#(email)</a></dd>"#
            }
            if let phone = contact.phone { "<dt>\(edition.labels.phone)</dt><dd>\(phone)</dd>" }
            "</dl>"
        }
        if !service.links.isEmpty {
            "<h3>\(edition.labels.links)</h3><ul>"
            for link in service.links {
                "<li>\(OutgoingLink(address: link.address, text: title(of: link), edition: edition))</li>"
            }
            "</ul>"
        }
    }

    /// On the English side in English, or else the address alone: a name in another language tells its readers nothing.
    private func title(of link: ServiceLink) -> HTML {
        guard edition.side == .english else { return edition.text(Phrase(link.title, .nb)) }
        return "\(link.englishTitle ?? link.address.written)"
    }
}
