public import Diagnostics

/// What an editor writes about a service: the front matter and the body of `<id>.md`, and the body of `<id>.en.md`.
public struct ServiceText: Sendable {
    /// For patients, next of kin, referring doctors …
    public enum Audience: String, Sendable, CaseIterable {
        case pasienter, parorende, henvisere, helsepersonell, kommuner, befolkningen
    }

    /// How to refer a patient.
    public struct Referral: Sendable, Hashable {
        public var address: WebAddress?
        public var text: String?

        public init(address: WebAddress?, text: String?) {
            self.address = address
            self.text = text
        }
    }

    /// A code by which readers look for the service though the decision does not name it: one that a misprint hides, or one
    /// that the decision says in words. The editors answer for it.
    public struct AddedCode: Sendable, Hashable {
        public var code: ICD10Range
        public var reason: LocalizedText

        public init(code: ICD10Range, reason: LocalizedText) {
            self.code = code
            self.reason = reason
        }
    }

    public struct Contact: Sendable, Hashable {
        public var email: String?
        public var phone: String?

        public init(email: String?, phone: String?) {
            self.email = email
            self.phone = phone
        }
    }

    /// A warning that the service is stopped or has lost capacity.
    public struct Stoppage: Sendable, Hashable {
        public var from: CalendarDate
        /// The last day; nil for until further notice.
        public var until: CalendarDate?
        public var text: LocalizedText

        public init(from: CalendarDate, until: CalendarDate?, text: LocalizedText) {
            self.from = from
            self.until = until
            self.text = text
        }

        public func holds(on day: CalendarDate) -> Bool { from <= day && day <= until ?? day }
    }

    /// One sentence or two, in Norwegian (either form) and English.
    public var summary: LocalizedText
    /// The summary in Northern Sámi, where somebody qualified has written one.
    public var northernSami: String?
    public var keywords: [String]
    public var audience: [Audience]
    public var referral: Referral?
    /// Why no patient is referred to a service that treats patients; nil for one that patients are referred to.
    public var noReferral: LocalizedText?
    /// Codes beside those of the decision.
    public var alsoCodes: [AddedCode]
    public var contact: Contact?
    /// When somebody last read the text and found it right.
    public var reviewed: CalendarDate?
    /// Who answers for the text.
    public var owner: String?
    /// Addresses that the service had before, as site paths: `/tjenester/gammelt-navn/`.
    public var aliases: [String]
    /// The id that the service was first published with, where the old addresses do not tell it.
    public var firstID: String?
    /// Ids of services that a reader should also see.
    public var related: [String]
    public var norwegian: TextBody
    public var english: TextBody?
    public var notices: [Stoppage]
    public var waivers: [Waiver]
    public var locations: RecordLocations<TextField>

    public init(
        summary: LocalizedText, keywords: [String] = [], audience: [Audience] = [], referral: Referral? = nil,
        noReferral: LocalizedText? = nil, alsoCodes: [AddedCode] = [], contact: Contact? = nil,
        reviewed: CalendarDate? = nil, owner: String? = nil, aliases: [String] = [],
        related: [String] = [], norwegian: TextBody, english: TextBody? = nil,
        notices: [Stoppage] = [], waivers: [Waiver] = [], locations: RecordLocations<TextField>
    ) {
        self.summary = summary
        self.keywords = keywords
        self.audience = audience
        self.referral = referral
        self.noReferral = noReferral
        self.alsoCodes = alsoCodes
        self.contact = contact
        self.reviewed = reviewed
        self.owner = owner
        self.aliases = aliases
        self.related = related
        self.norwegian = norwegian
        self.english = english
        self.notices = notices
        self.waivers = waivers
        self.locations = locations
    }

    /// The body that a side of the site shows: its own or, where there is none, the Norwegian one.
    public func body(on side: SiteSide) -> TextBody {
        side == .english ? english ?? norwegian : norwegian
    }
}

// A text is large, and whoever asks for a part of it from another target would be given a copy of the whole first.
extension Service {
    /// The body that a side of the site shows.
    public func body(on side: SiteSide) -> TextBody { text.body(on: side) }

    /// The codes by which readers find the service: the decision's, then the editors' own.
    public var searchedCodes: [ICD10Range] { codes + text.alsoCodes.map(\.code) }

    /// Addresses that the service had before.
    public var aliases: [String] { text.aliases }

    /// The id that it was first published with, of which the ids of its entries in feeds are made: those never change.
    /// `rename` puts each old address ahead of the older ones, and writes the first id down where an old one is taken back.
    public var firstID: String {
        let oldest = aliases.last { $0.hasPrefix("/tjenester/") && $0.split(separator: "/").count == 2 }
        return text.firstID ?? oldest?.split(separator: "/").last.map(String.init) ?? id
    }
}

/// A body in one language, with the file it stands in. One immutable object: every part of a page, every rule and every
/// format has it.
public final class TextBody: Sendable {
    public let language: Language
    public let file: String
    public let document: Document
    /// Where it says that it is a draft; nil for one that is finished.
    public let draft: SourceLocation?

    public init(language: Language, document: Document, file: String, draft: SourceLocation? = nil) {
        self.language = language
        self.document = document
        self.file = file
        self.draft = draft
    }

    /// The same with another document.
    public func with(_ document: Document) -> TextBody {
        TextBody(language: language, document: document, file: file, draft: draft)
    }
}
