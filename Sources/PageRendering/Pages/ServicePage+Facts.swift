internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What was decided: status, category, regions, approval, term.
struct DecisionSection: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        #"<section class="decision" aria-labelledby="del_vedtak"><h2 id="del_vedtak">\#(title)</h2>"#
        #"<dl class="facts">"#
        "<dt>\(edition.labels.status)</dt><dd>\(status)</dd>"
        if let other = service.name[otherLanguage], other != edition.plain(service.name) {
            #"<dt>\#(edition.labels.otherName)</dt><dd lang="\#(otherLanguage.tag)">\#(other)</dd>"#
        }
        "<dt>\(edition.labels.category)</dt><dd>\(link(service.category.name, edition.addresses.category(service.category.id)))</dd>"
        "<dt>\(edition.labels.region)</dt>"
        for region in service.regions { "<dd>\(link(region.name, edition.addresses.region(region.id)))</dd>" }
        if let region = service.reportingRegion {
            "<dt>\(edition.labels.reportingRegion)</dt><dd>\(link(region.name, edition.addresses.region(region.id)))</dd>"
            let reports = edition.words.reports.its
            #"<dd><a href="\#(edition.href(edition.addresses.reports(region: region.id)))">\#(reports)</a></dd>"#
        }
        if service.category.isApproved || service.approved != nil {
            "<dt>\(edition.labels.approvedFrom)</dt><dd>\(approval)</dd>"
        }
        if let function = service.function {
            "<dt>\(edition.labels.function)</dt><dd>\(edition.text(function.name))</dd>"
        }
        if let ends = service.termEnds {
            "<dt>\(edition.labels.termEnds)</dt><dd>\(ends.text(in: edition.language))</dd>"
            if service.isCurrent, service.category.description.afterwards != nil { "<dd>\(afterwards)</dd>" }
        }
        if !predecessors.isEmpty {
            "<dt>\(edition.words.service.tookOverFrom)</dt>"
            "<dd>\(ServiceLinks(services: predecessors, edition: edition))</dd>"
        }
        if !service.memberships.isEmpty || !service.networksNamedOnly.isEmpty {
            "<dt>\(edition.labels.networks)</dt>"
            for membership in service.memberships {
                "<dd>\(MembershipLine(membership: membership, edition: edition))</dd>"
            }
            for name in service.networksNamedOnly { "<dd>\(name)</dd>" }
        }
        "</dl></section>"
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

    private var afterwards: HTML {
        let page = edition.href(edition.addresses.category(service.category.id))
        let words = edition.words.categories.afterwards
        return ##"<a href="\##(page)#etterpa">\##(words)</a>"##
    }

    private var status: String {
        if service.isYetToBegin {
            return edition.words.service.notBegun
        }
        guard let date = service.discontinued else { return edition.labels.current }
        return edition.labels.lastDay(date.text(in: edition.language))
    }

    private var approval: HTML {
        guard let date = service.approved else { return "\(edition.labels.approvalNotStated)" }
        return #"<time datetime="\#(date.description)">\#(date.text(in: edition.language))</time>"#
    }

    private func link(_ name: LocalizedText, _ path: SitePath) -> HTML {
        #"<a href="\#(edition.href(path))">\#(edition.text(name))</a>"#
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
