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
    private let relatedMade: Once<RelatedServices>
    /// Of the newest decision in the register.
    let newestDecision: CalendarDate?
    let theme: Theme
    /// The services' cards. A service stands on some twenty index pages, so its
    /// card is made once; and not at all in a build that makes no index page.
    private let cardsMade: Once<[HTML]>
    /// The same for the lists of related services.
    private let relatedItemsMade: Once<[HTML]>
    /// The same for the services' names as links.
    private let nameLinksMade: Once<[HTML]>
    private let reportDutiesMade: Once<ReportDuties>
    private let networkMembersMade: Once<NetworkMembers>
    private let fieldPlacesMade: Once<[String: [Int]]>
    let reportRows: ReportRows
    let codeRows: CodeRows
    /// The ways to the chapters and blocks, by their places in the classification.
    let codeTrails = Cache<Int, [Crumb]>()
    /// The same for the letters that long indexes are divided by.
    private let lettersMade: Once<[String]>
    /// The guideline's appendices, in the side's language.
    let appendix: Appendix
    /// The articles by their groups, in the order of their front page.
    let articleGroups: [GroupedArticles]
    /// The Norwegian side speaks both forms: the pages of a text in the form that the menus do not have, have it throughout.
    private let otherVoice: Edition?

    convenience init(side: SiteSide, catalogue: Catalogue, theme: Theme) {
        let interface = Interface(side: side, settings: catalogue.settings, labels: theme.labels)
        let shared = Shared(interface: interface, catalogue: catalogue, theme: theme)
        let other: Language = interface.language == .nn ? .nb : .nn
        let voice =
            side == .norwegian
            ? Edition(
                shared,
                Interface(side: side, settings: catalogue.settings, labels: theme.labels, language: other),
                otherVoice: nil)
            : nil
        self.init(shared, interface, otherVoice: voice)
    }

    private init(_ shared: Shared, _ interface: Interface, otherVoice: Edition?) {
        (catalogue, indexes, codes, relatedMade) = (shared.catalogue, shared.indexes, shared.codes, shared.relatedMade)
        (theme, cardsMade, appendix) = (shared.theme, shared.cardsMade, shared.appendix)
        lettersMade = shared.lettersMade
        articleGroups = shared.articleGroups
        newestDecision = shared.newestDecision
        relatedItemsMade = Once { [services = shared.indexes.services] in
            services.map { RelatedItem(service: $0, interface: interface).body }
        }
        nameLinksMade = Once { [services = shared.indexes.services] in
            services.map { ServiceNameLink(service: $0, interface: interface).body }
        }
        (reportDutiesMade, networkMembersMade) = (shared.reportDutiesMade, shared.networkMembersMade)
        fieldPlacesMade = shared.fieldPlacesMade
        reportRows = ReportRows(labels: interface.labels, years: shared.catalogue.reports.years)
        codeRows = CodeRows(labels: interface.labels)
        self.interface = interface
        self.otherVoice = otherVoice
    }

    /// The edition in which a page with a text in `language` is shown: the English side speaks English whatever it shows.
    func speaking(_ language: Language) -> Edition {
        otherVoice?.language == language ? otherVoice ?? self : self
    }

    /// The edition and, on the Norwegian side, the one that speaks its other form.
    var voices: [Edition] { [self] + (otherVoice.map { [$0] } ?? []) }

    /// Not made in a run that makes no page of a service.
    var related: RelatedServices { relatedMade.value }

    /// By the services' places in `indexes.services`.
    var cards: [HTML] { cardsMade.value }

    /// By the services' places in `indexes.services`.
    var relatedItems: [HTML] { relatedItemsMade.value }

    /// By the services' places in `indexes.services`.
    var nameLinks: [HTML] { nameLinksMade.value }

    /// Which region reports for which services.
    var reportDuties: ReportDuties { reportDutiesMade.value }

    /// What belongs to the reference networks.
    var networkMembers: NetworkMembers { networkMembersMade.value }

    /// The first letter of each service's subject as the alphabet has it: "Aa…" stands under Å, "é" under E, digits under 0–9. By the
    /// services' places in `indexes.services`.
    var letters: [String] { lettersMade.value }

    /// The services in operation of a field, in the order of the side's language.
    func places(in field: MedicalField) -> [Int] { fieldPlacesMade.value[field.id] ?? [] }

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
    var figureLabels: FigureLabels { interface.figureLabels }
    /// What single kinds of page say.
    var words: PageWords { interface.words }
    /// What the search in the browser says.
    package var resultLabels: SearchLabels { interface.resultLabels }
    /// What the feed of decisions is called.
    package var feedTitle: String { labels.decisionFeed }
    package var addresses: Addresses { interface.addresses }
    package var links: LinkResolver { interface.links }

    func href(_ path: SitePath) -> PageReference { interface.href(path) }
    func text(_ text: LocalizedText) -> HTML { interface.text(text) }
    func text(_ phrase: Phrase) -> HTML { interface.text(phrase) }
    func phrase(_ text: LocalizedText) -> PhraseMarkup { interface.phrase(text) }
    func phrase(_ phrase: Phrase) -> PhraseMarkup { interface.phrase(phrase) }
    func lang(_ phrase: Phrase) -> HTML { interface.lang(phrase.language) }
    func lang(_ other: Language) -> HTML { interface.lang(other) }

    func day(_ date: CalendarDate) -> HTML { dayMarkup(date).body }
    /// The same where it can write itself into the page.
    func dayMarkup(_ date: CalendarDate) -> DayMarkup { DayMarkup(date: date, language: language) }
}

/// What a side has whichever form of Norwegian it speaks in.
private struct Shared {
    let catalogue: Catalogue
    let indexes: CatalogueIndexes
    let codes: ICD10ServiceIndex
    let relatedMade: Once<RelatedServices>
    let theme: Theme
    let cardsMade: Once<[HTML]>
    let lettersMade: Once<[String]>
    let reportDutiesMade: Once<ReportDuties>
    let networkMembersMade: Once<NetworkMembers>
    let fieldPlacesMade: Once<[String: [Int]]>
    let appendix: Appendix
    let articleGroups: [GroupedArticles]
    let newestDecision: CalendarDate?

    init(interface: Interface, catalogue: Catalogue, theme: Theme) {
        self.catalogue = catalogue
        self.theme = theme
        let services = interface.side == .english ? catalogue.services.inOrder(of: .en) : catalogue.services
        indexes = CatalogueIndexes(services: services)
        codes = ICD10ServiceIndex(
            indexes.current.map { ($0, services[$0].codes) },
            added: indexes.current.map { services[$0].text.alsoCodes.map(\.code) },
            classification: catalogue.classification)
        articleGroups = catalogue.articlesByGroup
        newestDecision = catalogue.newestDecision
        relatedMade = Once { [indexes] in RelatedServices(indexes, classification: catalogue.classification) }
        appendix = Appendix(
            catalogue, AppendixSelection(language: interface.language, asOf: catalogue.settings.asOf))
        lettersMade = Once {
            services.map {
                NorwegianOrder.letter(of: $0.category.divide($0.name.best(for: interface.language)).subject)
            }
        }
        cardsMade = Once { services.map { ServiceCard(service: $0, interface: interface).body } }
        reportDutiesMade = Once { [indexes] in ReportDuties(indexes, catalogue) }
        networkMembersMade = Once { [indexes] in NetworkMembers(indexes, catalogue.networks) }
        fieldPlacesMade = Once { [indexes] in indexes.places(in: catalogue.fields) }
    }
}
