internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The codes with their titles, and what a code means.
struct CodeSection: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        if let statement = service.icd10, !statement.codes.isEmpty {
            #"<section aria-labelledby="del_koder"><h2 id="del_koder">\#(edition.labels.codes)</h2>"#
            "<p>\(edition.labels.codesIntro)</p>"
            if let note = note(of: statement) { #"<p class="code-note"\#(edition.lang(note))>\#(note.text)</p>"# }
            Table(
                labelledBy: "del_koder",
                columns: [.code(edition.labels.codeColumn), .text(edition.labels.titleColumn)],
                cells: statement.codes.map(edition.codeCells))
            AddedCodes(service: service, edition: edition)
            "</section>"
        } else if !service.text.alsoCodes.isEmpty {
            #"<section aria-labelledby="del_koder"><h2 id="del_koder">\#(edition.labels.codes)</h2>"#
            AddedCodes(service: service, edition: edition)
            "</section>"
        }
        if !service.procedures.isEmpty {
            #"<section><h2>\#(edition.labels.procedures)</h2><p>\#(service.procedures.joined(separator: ", "))</p></section>"#
        }
    }

    /// What the decision says in words, in English on the English side; never left out, for it can narrow the codes.
    private func note(of statement: CodeStatement) -> Phrase? {
        if edition.side == .english, let note = statement.englishNote { return Phrase(note, .en) }
        return statement.note.map { Phrase($0, .nb) }
    }
}

/// A code and its title, in the table of a service's codes.
struct CodeCells {
    let range: ICD10Range
    let edition: Edition

    var cells: [HTML] {
        [CodeLink(range: range, edition: edition).body, CodeTitle(range: range, edition: edition).body]
    }
}

/// The codes that the editors have added, each with the reason, apart from those of the decision.
private struct AddedCodes: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        if !service.text.alsoCodes.isEmpty {
            #"<div class="added-codes"><h3>\#(edition.labels.addedCodes)</h3>"#
            "<p>\(edition.labels.addedCodesIntro)</p><ul>"
            for added in service.text.alsoCodes {
                "<li><strong>\(CodeLink(range: added.code, edition: edition))</strong> \(edition.text(added.reason))</li>"
            }
            "</ul></div>"
        }
    }
}

/// A code as a link to its page; a range that has no page of its own as text.
struct CodeLink: Template {
    let range: ICD10Range
    let edition: Edition

    var body: HTML {
        if let target = page {
            #"<a href="\#(edition.href(edition.addresses.icd10(target.slug)))">\#(range.text)</a>"#
        } else {
            "\(range.text)"
        }
    }

    private var page: ICD10PageTarget? {
        edition.codes.pageTargets(for: range).first { $0.range == range }
    }
}

/// A code's title; for a range that is no block, the titles of the blocks it overlaps, as links.
private struct CodeTitle: Template {
    let range: ICD10Range
    let edition: Edition

    var body: HTML {
        if let entry = edition.catalogue.classification.entry(for: range) {
            edition.text(entry.titles)
        } else if let code = range.single {
            UnlistedTitle(code: code, edition: edition)
        } else {
            let blocks = edition.catalogue.classification.blocks(overlapping: range)
            #"<ul class="blocks">"#
            for block in blocks {
                #"<li><a href="\#(edition.href(edition.addresses.icd10(block.slug)))">\#(block.displayText) \#(edition.text(block.titles))</a></li>"#
            }
            "</ul>"
        }
    }
}

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
            let reports = edition.words(nb: "Årsrapportene", nn: "Årsrapportane", en: "Its annual reports")
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
            "<dt>\(edition.words(nb: "Tok over etter", nn: "Tok over etter", en: "Took over from"))</dt>"
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
            ? edition.labels.decision : edition.words(nb: "I registeret", nn: "I registeret", en: "In the register")
    }

    private var otherLanguage: Language { edition.side == .english ? .nb : .en }

    private var predecessors: [Service] {
        edition.catalogue.succession.predecessors(of: service.id).compactMap(edition.indexes.service)
    }

    private var afterwards: HTML {
        let page = edition.href(edition.addresses.category(service.category.id))
        let words = edition.words(
            nb: "Hva som kan komme etterpå", nn: "Kva som kan kome etterpå", en: "What can come afterwards")
        return ##"<a href="\##(page)#etterpa">\##(words)</a>"##
    }

    private var status: String {
        if service.isYetToBegin {
            return edition.words(nb: "Vedtatt, ikke begynt", nn: "Vedteken, ikkje begynt", en: "Decided, not begun")
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

/// A service in the list of those that a reader may also want.
struct RelatedItem: Template {
    let service: Service
    let interface: Interface

    var body: HTML {
        #"<li>\#(ServiceNameLink(service: service, interface: interface)) <span class="place">\#(PlaceLine(service: service, interface: interface))</span></li>"#
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
        var seen = Set<Hospital>()
        return service.sites.filter { site in
            guard let hospital = site.hospital, (edition.indexes.byHospital[hospital]?.count ?? 0) > 1 else {
                return false
            }
            return seen.insert(hospital).inserted
        }
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
        let label = edition.words(
            nb: "Opplysningene er hentet fra", nn: "Opplysningane er henta frå", en: "The information is taken from")
        return "\(label) \(edition.text(Phrase(own, .nb)))."
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
