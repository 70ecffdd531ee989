internal import Hypertext
internal import Pictures
internal import ServiceCatalogue
internal import SiteConventions

/// A service: what it is, who it is for, where, how to refer, what it covers and not, codes, the decision; in that
/// order, because that is the order in which a doctor asks. On a wide screen where, referral and decision stand beside
/// head and text, so that the way to refer is seen on the first screen whatever the length of the name.
struct ServicePage: PageKind, WrittenTemplate {
    let service: Service
    let edition: Edition

    static func all(on edition: Edition) -> [ServicePage] {
        edition.indexes.services.map {
            ServicePage(service: $0, edition: edition.speaking($0.body(on: edition.side).language))
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
        html.line(#"<article class="service">"#)
        html.line(ServiceHead(service: service, edition: edition))
        html.line(#"<div class="practical">"#)
        html.line(Sites(service: service, edition: edition))
        if service.category.treatsPatients, service.isCurrent {
            html.line(
                ReferralSection(
                    service: service, text: text, sections: sections.filter { $0.kind == .referral }, edition: edition))
        }
        html.line("</div>")
        html.line(#"<div class="text">"#)
        html.line(Description(service: service, text: text, sections: sections, edition: edition))
        html.line(CodeSection(service: service, edition: edition))
        html.line("</div>")
        html.line(DecisionSection(service: service, edition: edition))
        html.line(ReferenceGroupSection(service: service, edition: edition))
        html.line(ReportsSection(service: service, edition: edition))
        html.line(LifeSection(service: service, edition: edition))
        html.line(RelatedSection(service: service, edition: edition))
        html.line(ProvenanceSection(service: service, edition: edition))
        html.line("</article>")
    }
}

/// The names, the summary and, for a service that is no more, the notice.
private struct ServiceHead: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        let name = service.name.best(for: edition.language)
        #"<header class="service-head">"#
        "<h1\(edition.lang(name))>\(DividedName(name: name, category: service.category))</h1>"
        if service.text.isDraft(on: edition.side) { DraftNotice(edition: edition) }
        StandingNotice(service: service, edition: edition)
        StoppageNotices(service: service, edition: edition)
        #"<p class="lede"\#(edition.lang(summary))>\#(summary.text)</p>"#
        NorthernSami(text: service.text.northernSami, edition: edition)
        // What is no more is for nobody.
        if service.discontinued == nil, !service.text.audience.isEmpty {
            #"<p class="audience"><span class="label">\#(edition.labels.audience):</span> \#(audience)</p>"#
        }
        "</header>"
    }

    private var summary: Phrase { service.text.summary.best(for: edition.language) }

    private var audience: String {
        service.text.audience.compactMap { edition.labels.audiences[$0] }.joined(separator: ", ")
    }
}

/// Where the service is: each site with its trust, hospital, department and website.
private struct Sites: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        #"<section class="where" aria-labelledby="del_sted"><h2 id="del_sted">\#(title)</h2>"#
        if let date = service.discontinued {
            "<p>\(edition.words.service.until.html(edition.day(date)))</p>"
        }
        #"<ul class="sites">"#
        for site in service.sites { "<li>\(lines(of: site))</li>" }
        "</ul>"
        if service.discontinued == nil { ContactSection(service: service, edition: edition) }
        "</section>"
    }

    private var title: String {
        service.discontinued == nil ? edition.labels.location : edition.words.service.formerPlace
    }

    /// The hospital where it is known, for a service can be at two hospitals of one trust.
    private func name(of site: ServiceLocation) -> String { site.hospital?.name ?? edition.plain(site.trust.name) }

    @HTMLBuilder private func lines(of site: ServiceLocation) -> HTML {
        #"<a class="trust" href="\#(edition.href(edition.addresses.trust(site.trust.id)))">\#(edition.text(site.trust.name))</a>"#
        if let hospital = site.hospital {
            if edition.indexes.byHospital[hospital] != nil {
                let page = edition.addresses.hospital(hospital, of: site.trust)
                #"<a href="\#(edition.href(page))"\#(edition.lang(.nb))>\#(hospital.name)</a>"#
            } else {
                "<span\(edition.lang(.nb))>\(hospital.name)</span>"
            }
        }
        if let unit = site.unit { "<span\(edition.lang(.nb))>\(unit)</span>" }
        if let place = site.place { "<span>\(place)</span>" }
        if let website = site.website {
            OutgoingLink(address: website, text: "\(edition.labels.website(name(of: site)))", edition: edition)
        }
    }
}

/// How to refer: first for services that treat patients. What the text says, and a link where there is one; for a service
/// that takes no referrals the reason, and no word of the duty.
private struct ReferralSection: WrittenTemplate {
    let service: Service
    let text: TextBody
    /// Those of the text that tell of it.
    let sections: [Section]
    let edition: Edition

    func write(to html: inout HTML) {
        // The text's own anchor for its section on referral, so that links to it hold.
        let anchor = sections.first?.heading?.id ?? "del_henvisning"
        html.line(
            #"<section class="referral" aria-labelledby="\#(anchor)"><h2 id="\#(anchor)">\#(edition.labels.referral)</h2>"#
        )
        if let reason = service.text.noReferral {
            html.line("<p>\(edition.text(reason))</p>")
            writeSections(to: &html)
        } else {
            writeDuty(to: &html)
        }
        html.line("</section>")
    }

    private func writeSections(to html: inout HTML) {
        for (place, section) in sections.enumerated() {
            let heading = HeadingMarkup(section: section, text: text, service: service, edition: edition)
            if heading.hasMarkup { html.line("<p>\(heading)</p>") }
            let id = place > 0 ? section.heading?.id : nil
            html.line(
                SectionMarkup(
                    section: section, text: text, service: service, edition: edition, title: edition.labels.referral,
                    id: id))
        }
    }

    private func writeDuty(to html: inout HTML) {
        let referral = service.text.referral
        html.line("<p>\(edition.labels.referralDuty)</p>")
        if let words = referral?.text {
            html.line("<p\(edition.lang(service.text.norwegian.language))>\(words)</p>")
        }
        writeSections(to: &html)
        if let address = referral?.address {
            let link = OutgoingLink(address: address, text: "\(edition.labels.referralPage)", edition: edition)
            return html.line("<p>\(link)</p>")
        }
        if sections.isEmpty, referral?.text == nil { html.line("<p>\(edition.labels.referralNotStated)</p>") }
        for site in service.sites {
            if let website = site.website { html.line(button(to: website, of: site)) }
        }
    }

    /// Where the text names no page on referral, the way to criteria and contact is the service's own website, said so.
    private func button(to website: WebAddress, of site: ServiceLocation) -> HTML {
        let name = site.hospital?.name ?? edition.plain(site.trust.name)
        return #"""
            <p><a class="button external" rel="external" href="\#(website.href)"><span class="button-text">\#(edition.labels.referralAtService)</span> <span class="button-note">\#(edition.labels.website(name)), \#(edition.labels.externalSite)</span></a></p>
            """#
    }
}

/// What the text says, section by section, but for the referral where it stands first.
private struct Description: WrittenTemplate {
    let service: Service
    let text: TextBody
    /// Of the text.
    let sections: [Section]
    let edition: Edition

    func write(to html: inout HTML) {
        if !edition.side.holds(text.language) {
            html.line(#"<p class="advice">\#(edition.labels.onlyInNorwegian)</p>"#)
        }
        for section in sections where !isShownAbove(section) { write(section, to: &html) }
    }

    private func write(_ section: Section, to html: inout HTML) {
        let title = section.heading?.text ?? edition.labels.about
        let id = section.heading?.id ?? "del_om"
        html.line(#"<section class="\#(sectionClass(section.kind))"\#(edition.lang(text.language))>"#)
        if section.heading == nil {
            html.line(#"<h2 id="\#(id)"\#(ownLanguage)>\#(title)</h2>"#)
        } else {
            let markup = HeadingMarkup(section: section, text: text, service: service, edition: edition)
            html.line(#"<h2 id="\#(id)">\#(markup)</h2>"#)
        }
        html.line(
            SectionMarkup(
                section: section, text: text, service: service, edition: edition, title: title, titleID: id))
        html.line("</section>")
    }

    /// Of a heading of the page's over a text in another language.
    private var ownLanguage: HTML {
        edition.lang(text.language).isEmpty ? "" : #" lang="\#(edition.language.tag)""#
    }

    private func isShownAbove(_ section: Section) -> Bool {
        section.kind == .referral && service.category.treatsPatients && service.isCurrent
    }

    private func sectionClass(_ kind: Section.Kind) -> HTML {
        switch kind {
        case .introduction: "introduction"
        case .covers: "covers"
        case .doesNotCover: "does-not-cover"
        case .referral, .other: "other"
        }
    }
}

/// What stands in the heading of a section, with its links and whatever else it has.
private struct HeadingMarkup: WrittenTemplate {
    let section: Section
    let text: TextBody
    let service: Service
    let edition: Edition

    /// Whether it holds more than the words that tell what the section is.
    var hasMarkup: Bool {
        text.document.events[section.headingEvents].contains { event in
            if case .text = event { false } else { true }
        }
    }

    func write(to html: inout HTML) {
        html.append(
            DocumentMarkup(
                document: text.document, events: section.headingEvents, edition: edition,
                path: edition.addresses.service(service.id), title: ""))
    }
}

/// One section of a text without its heading, in its own language.
private struct SectionMarkup: WrittenTemplate {
    let section: Section
    let text: TextBody
    let service: Service
    let edition: Edition
    let title: String
    /// Of the element that says the title; it names the section's tables where none else does.
    var titleID: String?
    /// For a section whose heading is not shown, so that links to it hold.
    var id: String?

    func write(to html: inout HTML) {
        html.line(#"<div class="prose"\#(idAttribute)\#(edition.lang(text.language))>"#)
        html.line(
            DocumentMarkup(
                document: text.document, events: section.events, edition: edition,
                path: edition.addresses.service(service.id), title: title, titleID: titleID))
        html.line("</div>")
    }

    private var idAttribute: HTML { id.map { #" id="\#($0)""# } ?? "" }
}
