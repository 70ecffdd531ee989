internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The foot of every page: who publishes the site, how to reach them, where the decisions come from and how new they are.
struct Footer: PartValues {
    let edition: Edition

    var part: ThemePart { .footer }

    var body: HTML {
        #"<footer class="site-footer"><div class="inner">"#
        "<div><p>\(value(of: .publisher))</p><p>\(value(of: .source))</p><p>\(value(of: .asOf))</p>\(SchemeChoice(edition: edition))</div>"
        value(of: .contact)
        value(of: .links)
        "</div></footer>"
    }

    func value(of placeholder: Placeholder) -> HTML {
        let settings = edition.catalogue.settings
        switch placeholder {
        case .publisher: return "\(edition.labels.publishedBy) \(edition.text(settings.publisher))."
        case .source: return source
        case .asOf: return "\(edition.labels.asOf(settings.asOf.text(in: edition.language)))"
        case .contact: return contact(settings.contact)
        case .links: return links
        default: return ""
        }
    }

    /// Computed from the decisions themselves, so that it cannot be newer than they are.
    private var source: HTML {
        let (source, labels) = (edition.catalogue.source, edition.labels)
        let from = labels.decisionsFrom(edition.plain(source.document), edition.plain(source.publisher))
        guard let newest = edition.newestDecision else { return "\(from)" }
        return "\(from) \(labels.newestDecision(newest.text(in: edition.language)))"
    }

    /// The way to say that something is wrong or hard to use, which the law on universal design wants on every page:
    /// the address that the settings name, else the editors' e-mail.
    private func contact(_ contact: SiteSettings.Contact) -> HTML {
        let feedback = contact.feedback?.href ?? contact.email.map { "mailto:\($0)" }
        return HTML {
            #"<ul class="contact">"#
            if let feedback { #"<li><a href="\#(feedback)">\#(edition.labels.feedback)</a></li>"# }
            if let email = contact.email {
                #"<li>\#(edition.labels.contact): <a href="mailto:\#(email)">\#(email)</a></li>"#
            }
            if let phone = contact.phone { "<li>\(edition.labels.phone): \(phone)</li>" }
            "</ul>"
        }
    }

    /// The pages that the menu does not have, so that every page can be reached from every other.
    private var links: HTML {
        let menu = edition.catalogue.settings.menu.flatMap(\.entries)
        return HTML {
            #"<ul class="links">"#
            if let (text, path) = edition.entry(of: .about), !menu.contains(.about) {
                #"<li><a href="\#(edition.href(path))">\#(text)</a></li>"#
            }
            for group in edition.articleGroups where group.group?.isInFooter == true {
                for article in group.articles where !menu.contains(.article(article.id)) {
                    let path = edition.addresses.article(article.id)
                    #"<li><a href="\#(edition.href(path))">\#(edition.text(article.title))</a></li>"#
                }
            }
            #"<li><a href="\#(edition.href(edition.addresses.figures))">\#(edition.figureLabels.title)</a></li>"#
            let reports = ReportsPage(edition: edition).title
            #"<li><a href="\#(edition.href(edition.addresses.reports))">\#(reports)</a></li>"#
            let terms = TermsPage(edition: edition).title
            #"<li><a href="\#(edition.href(edition.addresses.terms))">\#(terms)</a></li>"#
            for page in DeadlinesPage.all(on: edition) {
                #"<li><a href="\#(edition.href(edition.addresses.deadlines))">\#(page.title)</a></li>"#
            }
            for page in NetworksPage.all(on: edition) {
                #"<li><a href="\#(edition.href(edition.addresses.networks))">\#(page.title)</a></li>"#
            }
            let appendices = AppendicesPage(edition: edition).title
            #"<li><a href="\#(edition.href(edition.addresses.appendices))">\#(appendices)</a></li>"#
            let rules = RulesPage(edition: edition)
            #"<li><a href="\#(edition.href(edition.addresses.rules))">\#(rules.title)</a></li>"#
            let ended = edition.addresses.discontinued
            #"<li><a href="\#(edition.href(ended))">\#(edition.labels.discontinued)</a></li>"#
            "</ul>"
        }
    }
}
