internal import AppendixTables
internal import Hypertext
internal import Parallelism
package import ServiceCatalogue
package import SiteConventions

/// One side of the site, with all that its pages share and that is made once: indexes, addresses, cards.
///
/// Immutable; one object for thousands of pages and several threads.
package final class Edition: Sendable {
    let interface: Interface
    package let catalogue: Catalogue
    let indexes: CatalogueIndexes
    package let codes: ICD10ServiceIndex
    let related: RelatedServices
    let theme: Theme
    /// The services' cards. A service stands on some twenty index pages, so its
    /// card is made once; and not at all in a build that makes no index page.
    private let cardsMade: Once<[HTML]>
    /// The guideline's appendix tables, in the side's language.
    let appendix: [AppendixTable]

    init(side: SiteSide, catalogue: Catalogue, theme: Theme) {
        self.catalogue = catalogue
        self.theme = theme
        let interface = Interface(side: side, settings: catalogue.settings)
        let services = side == .english ? catalogue.services.inOrder(of: .en) : catalogue.services
        self.interface = interface
        indexes = CatalogueIndexes(services: services)
        codes = ICD10ServiceIndex(
            indexes.current.map { ($0, services[$0].codes) }, classification: catalogue.classification)
        related = RelatedServices(indexes)
        appendix =
            Appendix(
                catalogue, AppendixSelection(language: interface.language, asOf: catalogue.settings.asOf)
            ).tables
        cardsMade = Once { services.map { ServiceCard(service: $0, interface: interface).body } }
    }

    /// By the services' places in `indexes.services`.
    var cards: [HTML] { cardsMade.value }

    /// Every service, in the alphabetical order of the side's language.
    package var services: [Service] { indexes.services }

    package func service(_ id: String) -> Service? { indexes.service(id) }

    /// The services at these places.
    func services(_ places: [Int]) -> [Service] { places.map { indexes.services[$0] } }
}

// What a template asks for most often.
extension Edition {
    package var side: SiteSide { interface.side }
    package var language: Language { interface.language }
    var labels: Labels { interface.labels }
    /// What the feed of decisions is called.
    package var feedTitle: String { labels.decisionFeed }
    package var addresses: Addresses { interface.addresses }
    package var links: LinkResolver { interface.links }

    func href(_ path: SitePath) -> HTML { interface.href(path) }
    func text(_ text: LocalizedText) -> HTML { interface.text(text) }
    func text(_ phrase: Phrase) -> HTML { interface.text(phrase) }
    func lang(_ phrase: Phrase) -> HTML { interface.lang(phrase.language) }
    func lang(_ other: Language) -> HTML { interface.lang(other) }
}
