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
        phrase.language == language ? HTML(text: phrase.text) : self.phrase(phrase).body
    }

    /// The same where it can write itself into the page.
    func phrase(_ text: LocalizedText) -> PhraseMarkup { phrase(text.best(for: language)) }
    func phrase(_ phrase: Phrase) -> PhraseMarkup { PhraseMarkup(phrase: phrase, language: language) }

    /// ` lang="nn"` where the language is another than the page's, else nothing.
    func lang(_ other: Language) -> HTML { other == language ? "" : other.attribute }
}

/// A text of the registry, marked where it is in another language than the page.
struct PhraseMarkup: WrittenTemplate {
    let phrase: Phrase
    /// Of the page.
    let language: Language

    func write(to html: inout HTML) {
        if phrase.language == language { return html.append(text: phrase.text) }
        html.append("<span", phrase.language.attribute, ">", phrase.text, "</span>")
    }
}

/// A day, for people and for programs.
struct DayMarkup: WrittenTemplate {
    let date: CalendarDate
    /// Of the page.
    let language: Language

    func write(to html: inout HTML) {
        html.append(#"<time datetime=""#, date.description, #"">"#, date.text(in: language), "</time>")
    }
}

extension Language {
    /// ` lang="nn"`
    var attribute: HTML {
        switch self {
        case .nb: #" lang="nb""#
        case .nn: #" lang="nn""#
        case .en: #" lang="en""#
        }
    }
}
