internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The terms that have run out, or do so within 12 months; and what is decided but still to come.
struct TermsPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [TermsPage] { [TermsPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.terms }
    var title: String {
        edition.words(nb: "Perioder som går ut", nn: "Periodar som går ut", en: "Terms that end")
    }
    var description: Phrase {
        Phrase(
            edition.words(
                nb:
                    "Tjenester med en periode som er over, eller som går ut innen tolv måneder, og det som er vedtatt og skal skje.",
                nn:
                    "Tenester med ein periode som er over, eller som går ut innan tolv månader, og det som er vedteke og skal skje.",
                en:
                    "Services whose term is over or ends within twelve months, and what has been decided and is still to come."
            ),
            edition.language)
    }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        let status = CatalogueStatus(edition.catalogue)
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        "<p>\(edition.words(nb: "Regnet fra", nn: "Rekna frå", en: "Counted from")) \(edition.day(status.asOf)).</p>"
        terms(
            status.termsOver,
            edition.words(nb: "Perioden er over", nn: "Perioden er over", en: "The term is over"))
        terms(
            status.termsEndingSoon,
            edition.words(
                nb: "Perioden går ut innen tolv måneder", nn: "Perioden går ut innan tolv månader",
                en: "The term ends within twelve months"))
        dated(
            status.ending, \.endsLater,
            edition.words(nb: "Skal legges ned", nn: "Skal leggjast ned", en: "Will be discontinued"))
        dated(status.beginning, \.approved, edition.words(nb: "Skal begynne", nn: "Skal begynne", en: "Will begin"))
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
            "<h2>\(edition.words(nb: "Uten oppgitt periode", nn: "Utan oppgitt periode", en: "Without a stated term"))</h2>"
            "<p>\(edition.words(nb: "\(count) tjenester er av en type som varer i en begrenset tid, men registeret sier ikke hvor lenge hver av dem varer. De er ikke med ovenfor.", nn: "\(count) tenester er av ein type som varer i ei avgrensa tid, men registeret seier ikkje kor lenge kvar av dei varer. Dei er ikkje med ovanfor.", en: "\(count) services are of a kind that lasts for a limited time, but the register does not say how long each of them lasts. They are not listed above."))</p>"
        }
    }

    /// Those of the kinds that it is about.
    private func articles(of status: CatalogueStatus) -> [String] {
        var seen = Set<String>()
        let timed = edition.catalogue.categories.filter { $0.termYears != nil || !$0.functions.isEmpty }
        return timed.flatMap(\.description.articles).filter { seen.insert($0).inserted }
    }
}
