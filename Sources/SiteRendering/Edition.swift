internal import Hypertext
internal import ServiceCatalogue

/// One side of the site, with all that its pages share and that is made once: indexes, addresses, cards.
///
/// Immutable; one object for thousands of pages and several threads.
final class Edition: Sendable {
    let side: SiteSide
    /// The language of the interface.
    let language: Language
    let labels: Labels
    let catalogue: Catalogue
    let indexes: CatalogueIndexes
    let codes: ICD10ServiceIndex
    let related: RelatedServices
    let addresses: Addresses
    let theme: Theme
    let links: LinkResolver

    init(side: SiteSide, catalogue: Catalogue, theme: Theme) {
        self.side = side
        self.catalogue = catalogue
        self.theme = theme
        language = catalogue.settings.language(of: side)
        labels = .of(language)
        addresses = Addresses(side: side)
        indexes = CatalogueIndexes(
            services: side == .english ? catalogue.services.inOrder(of: .en) : catalogue.services)
        codes = ICD10ServiceIndex(
            indexes.current.map { [services = indexes.services] in ($0, services[$0].codes) },
            classification: catalogue.classification)
        related = RelatedServices(indexes)
        links = LinkResolver(settings: catalogue.settings, addresses: addresses)
    }

    /// The value of `href` for a page of the site.
    func href(_ path: SitePath) -> HTML { links.href(path) }

    /// A text of the registry, marked where it is in another language than the page.
    func text(_ text: LocalizedText) -> HTML {
        let phrase = text.best(for: language)
        return self.text(phrase)
    }

    func text(_ phrase: Phrase) -> HTML {
        phrase.language == language
            ? "\(phrase.text)" : #"<span lang="\#(phrase.language.tag)">\#(phrase.text)</span>"#
    }

    /// ` lang="nn"` where the phrase is in another language than the page, else nothing.
    func lang(_ phrase: Phrase) -> HTML { lang(phrase.language) }

    func lang(_ other: Language) -> HTML { other == language ? "" : #" lang="\#(other.tag)""# }

    /// The services at these places.
    func services(_ places: [Int]) -> [Service] { places.map { indexes.services[$0] } }
}
