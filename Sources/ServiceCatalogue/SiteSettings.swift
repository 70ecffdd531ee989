public import Diagnostics

/// What `site.yml` says about the site as a whole.
public struct SiteSettings: Sendable {
    public struct Contact: Sendable, Hashable {
        public var email: String?
        public var phone: String?
        /// Where a reader can say that something is wrong or hard to use; the law on universal design wants one.
        public var feedback: WebAddress?

        public init(email: String? = nil, phone: String? = nil, feedback: WebAddress? = nil) {
            self.email = email
            self.phone = phone
            self.feedback = feedback
        }
    }

    /// An entry of the menu: one of the site's own indexes, an article by its id, a link to another site, or a group of such.
    public indirect enum MenuItem: Sendable, Hashable {
        case fields, categories, regions, trusts, icd10, alphabet, discontinued
        /// The front page of the articles.
        case about
        case article(String)
        case link(LocalizedText, WebAddress)
        case group(LocalizedText, [MenuItem])

        /// Itself, or the entries of a group.
        public var entries: [MenuItem] {
            if case .group(_, let items) = self { items } else { [self] }
        }
    }

    /// Norwegian always; English if the site has an English side.
    public var sides: [SiteSide]
    /// The form of Norwegian in which the interface speaks, `nb` or `nn`.
    public var interface: Language
    public var title: LocalizedText
    public var publisher: LocalizedText
    /// One sentence about the site, for the home page and for search engines.
    public var description: LocalizedText
    /// What every page says at its top, while it is so: that this is a trial edition.
    public var notice: LocalizedText?
    /// Where the site will stand: `https://oversikt.example/`, with a path if it does not stand at the root.
    public var baseAddress: WebAddress
    /// The day on which terms and notices are computed. The clock is never asked; how new the decisions are, the register's
    /// source tells.
    public var asOf: CalendarDate
    /// Whether that is an earlier day than the content itself speaks of.
    public var isPast = false
    public var theme: String
    public var contact: Contact
    public var menu: [MenuItem]
    /// In the order in which the front page of the articles has them.
    public var articleGroups: [ArticleGroup]
    /// Searches that the home page offers as examples, in Norwegian and in English.
    public var searchExamples: [SiteSide: [String]]

    /// Where the theme is named; nil where the command line names it, or nobody does.
    public var themeLocation: SourceLocation?
    /// The description in Northern Sámi, where there is one.
    public var northernSami: String?
    /// Where the file of a text can be edited, if anywhere.
    public var editing: AddressTemplate?
    /// How many services an index lists on one page; a longer one is divided.
    public var servicesPerPage: Int

    /// No reader looks through more, and a page of as many stays below 200 KB.
    public static let mostServicesPerPage = 200

    public init(
        sides: [SiteSide], interface: Language, title: LocalizedText, publisher: LocalizedText,
        description: LocalizedText, notice: LocalizedText? = nil, baseAddress: WebAddress, asOf: CalendarDate,
        theme: String, contact: Contact,
        menu: [MenuItem], articleGroups: [ArticleGroup] = [], searchExamples: [SiteSide: [String]] = [:],
        editing: AddressTemplate? = nil,
        servicesPerPage: Int = mostServicesPerPage
    ) {
        self.sides = sides
        self.interface = interface
        self.title = title
        self.publisher = publisher
        self.description = description
        self.notice = notice
        self.baseAddress = baseAddress
        self.asOf = asOf
        self.theme = theme
        self.contact = contact
        self.menu = menu
        self.articleGroups = articleGroups
        self.searchExamples = searchExamples
        self.editing = editing
        self.servicesPerPage = servicesPerPage
    }

    public func searchExamples(on side: SiteSide) -> [String] { searchExamples[side] ?? [] }

    /// The language of a side's interface.
    public func language(of side: SiteSide) -> Language { side == .english ? .en : interface }
}
