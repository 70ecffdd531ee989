internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The terms that have run out, or do so within 12 months; and what is decided but still to come.
struct TermsPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [TermsPage] { [TermsPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.terms }
    var title: String { edition.words.terms.title }
    var description: Phrase { Phrase(edition.words.terms.intro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        let status = CatalogueStatus(edition.catalogue)
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        "<p>\(edition.words.terms.countedFrom.html(edition.day(status.asOf)))</p>"
        terms(status.termsOver, edition.words.terms.over)
        terms(status.termsEndingSoon, edition.words.terms.endingSoon)
        dated(status.ending, \.endsLater, edition.words.terms.ending)
        dated(status.beginning, \.approved, edition.words.terms.beginning)
        withoutTerm(status.withoutTerm.count)
        ArticleLinks(ids: articles(of: status), edition: edition)
    }

    /// These two are the page's subject, so that there are none is said.
    private func terms(_ services: [Service], _ title: String) -> HTML {
        HTML {
            if services.isEmpty {
                "<h2>\(title)</h2><p>\(edition.labels.noServices)</p>"
            } else {
                dated(services, \.termEnds, title)
            }
        }
    }

    private func dated(_ services: [Service], _ date: @escaping (Service) -> CalendarDate?, _ title: String) -> HTML {
        HTML {
            if !services.isEmpty {
                "<h2>\(title)</h2>"
                DatedServices(services: services, date: date, title: title, edition: edition)
            }
        }
    }

    @HTMLBuilder private func withoutTerm(_ count: Int) -> HTML {
        if count > 0 {
            "<h2>\(edition.words.terms.without)</h2>"
            "<p>\(edition.words.terms.withoutText("\(count)"))</p>"
        }
    }

    /// Those of the kinds that it is about.
    private func articles(of status: CatalogueStatus) -> [String] {
        var seen = Set<String>()
        let timed = edition.catalogue.categories.filter { $0.termYears != nil || !$0.functions.isEmpty }
        return timed.flatMap(\.description.articles).filter { seen.insert($0).inserted }
    }
}
