internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// How one side of the site speaks and where its pages stand; all that the smallest parts of a page need to know.
final class Interface: Sendable {
    let side: SiteSide
    /// The language of the interface.
    let language: Language
    let labels: Labels
    let searchLabels: SearchPageLabels
    /// Of the search in the browser.
    let resultLabels: SearchLabels
    let figureLabels: FigureLabels
    /// What single kinds of page say.
    let words: PageWords
    let addresses: Addresses
    let links: LinkResolver

    init(side: SiteSide, settings: SiteSettings, labels: ThemeLabels, language: Language? = nil) {
        self.side = side
        let language = language ?? settings.language(of: side)
        self.language = language
        let own = labels[language]
        (self.labels, searchLabels, figureLabels, resultLabels) = (own.labels, own.search, own.figures, own.results)
        words = PageWords(language, replaced: own.ofPages)
        addresses = Addresses(side: side)
        links = LinkResolver(settings: settings, addresses: addresses)
    }

    /// The value of `href` for a page of the site.
    func href(_ path: SitePath) -> PageReference { links.href(path) }

    /// A text of the registry, marked where it is in another language than the page.
    func text(_ text: LocalizedText) -> HTML { self.text(text.best(for: language)) }

    func text(_ phrase: Phrase) -> HTML {
        phrase.language == language
            ? "\(phrase.text)" : #"<span lang="\#(phrase.language.tag)">\#(phrase.text)</span>"#
    }

    /// ` lang="nn"` where the language is another than the page's, else nothing.
    func lang(_ other: Language) -> HTML { other == language ? "" : #" lang="\#(other.tag)""# }
}
