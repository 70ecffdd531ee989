internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// How to refer: first for services that treat patients. What the text says, and a link where there is one; for a service
/// that takes no referrals the reason, and no word of the duty.
struct ReferralSection: WrittenTemplate {
    let service: Service
    let text: TextBody
    /// Those of the text that tell of it.
    let sections: [Section]
    /// Of the page.
    let path: SitePath
    let edition: Edition

    func write(to html: inout HTML) {
        // The text's own anchor for its section on referral, so that links to it hold.
        let anchor = sections.first?.heading?.id ?? "del_henvisning"
        html.line(
            #"<section class="referral" aria-labelledby=""#, anchor, #""><h2 id=""#, anchor, #"">"#,
            edition.labels.referral, "</h2>")
        if let reason = service.text.noReferral {
            html.line("<p>", edition.phrase(reason), "</p>")
            writeSections(to: &html)
        } else {
            writeDuty(to: &html)
        }
        html.line("</section>")
    }

    private func writeSections(to html: inout HTML) {
        for (place, section) in sections.enumerated() {
            let heading = HeadingMarkup(section: section, text: text, path: path, edition: edition)
            if heading.hasMarkup { html.line("<p>", heading, "</p>") }
            let id = place > 0 ? section.heading?.id : nil
            html.line(
                SectionMarkup(
                    section: section, text: text, path: path, edition: edition, title: edition.labels.referral, id: id))
        }
    }

    private func writeDuty(to html: inout HTML) {
        let referral = service.text.referral
        html.line("<p>", edition.labels.referralDuty, "</p>")
        if let words = referral?.text {
            html.line("<p", edition.lang(service.text.norwegian.language), ">", words, "</p>")
        }
        writeSections(to: &html)
        if let address = referral?.address {
            let link = OutgoingLink(
                address: address, text: HTML(text: edition.labels.referralPage), edition: edition)
            return html.line("<p>", link, "</p>")
        }
        if sections.isEmpty, referral?.text == nil { html.line("<p>", edition.labels.referralNotStated, "</p>") }
        for site in service.sites {
            if let website = site.website { writeButton(to: website, of: site, in: &html) }
        }
    }

    /// Where the text names no page on referral, the way to criteria and contact is the service's own website, said so.
    private func writeButton(to website: WebAddress, of site: ServiceLocation, in html: inout HTML) {
        let labels = edition.labels
        let name = labels.website(site.hospital?.name ?? edition.plain(site.trust.name))
        html.line(
            #"<p><a class="button external" rel="external" href=""#, website.href, #""><span class="button-text">"#,
            labels.referralAtService, "</span>")
        html.append(#" <span class="button-note">"#, name, ", ", labels.externalSite, "</span></a></p>")
    }
}

/// What the text says, section by section, but for the referral where it stands first.
struct Description: WrittenTemplate {
    let service: Service
    let text: TextBody
    /// Of the text.
    let sections: [Section]
    /// Of the page.
    let path: SitePath
    let edition: Edition

    func write(to html: inout HTML) {
        if !edition.side.holds(text.language) {
            html.line(#"<p class="advice">"#, edition.labels.onlyInNorwegian, "</p>")
        }
        for section in sections where !isShownAbove(section) { write(section, to: &html) }
    }

    private func write(_ section: Section, to html: inout HTML) {
        let title = section.heading?.text ?? edition.labels.about
        let id = section.heading?.id ?? "del_om"
        html.line(#"<section class=""#, sectionClass(section.kind), #"""#, edition.lang(text.language), ">")
        if section.heading == nil {
            html.line(#"<h2 id=""#, id, #"""#, ownLanguage, ">", title, "</h2>")
        } else {
            let markup = HeadingMarkup(section: section, text: text, path: path, edition: edition)
            html.line(#"<h2 id=""#, id, #"">"#, markup, "</h2>")
        }
        html.line(
            SectionMarkup(section: section, text: text, path: path, edition: edition, title: title, titleID: id))
        html.line("</section>")
    }

    /// Of a heading of the page's over a text in another language.
    private var ownLanguage: HTML {
        text.language == edition.language ? "" : edition.language.attribute
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
    /// Of the page.
    let path: SitePath
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
                document: text.document, events: section.headingEvents, edition: edition, path: path, title: ""))
    }
}

/// One section of a text without its heading, in its own language.
private struct SectionMarkup: WrittenTemplate {
    let section: Section
    let text: TextBody
    /// Of the page.
    let path: SitePath
    let edition: Edition
    let title: String
    /// Of the element that says the title; it names the section's tables where none else does.
    var titleID: String?
    /// For a section whose heading is not shown, so that links to it hold.
    var id: String?

    func write(to html: inout HTML) {
        html.line(#"<div class="prose""#, idAttribute, "", edition.lang(text.language), ">")
        html.line(
            DocumentMarkup(
                document: text.document, events: section.events, edition: edition, path: path, title: title,
                titleID: titleID))
        html.line("</div>")
    }

    private var idAttribute: HTML { id.map { #" id="\#($0)""# } ?? "" }
}
