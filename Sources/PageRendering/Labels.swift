internal import ServiceCatalogue

/// The words of the interface. One struct with three values, so a missing translation does not compile.
struct Labels: Sendable {
    // The frame of every page
    var skipToContent: String
    var menu: String
    var breadcrumbs: String
    var home: String
    var otherLanguage: String
    /// Before the name of who publishes the site.
    var sender: String
    var asOf: @Sendable (String) -> String
    /// The document and its publisher.
    var decisionsFrom: @Sendable (String, String) -> String
    var newestDecision: @Sendable (String) -> String
    /// What the box with the site's notice is called.
    var siteNotice: String
    var contact: String
    var publishedBy: String
    var feedback: String
    /// The feed of decisions.
    var decisionFeed: String
    /// Said of a link to another site, in brackets.
    var externalSite: String

    // Ways in
    var categories: String
    /// Medical fields, with the editors named as those who chose them.
    var fields: String
    var fieldsIntro: String
    var regions: String
    var trusts: String
    var icd10: String
    var icd10Long: String
    var alphabet: String
    var discontinued: String
    var waysIn: String
    /// The front page of the articles.
    var aboutTheServices: String
    var aboutTheServicesIntro: String
    var categoriesIntro: String
    var regionsIntro: String
    var trustsIntro: String
    var icd10Intro: String
    var alphabetIntro: String
    var discontinuedIntro: String

    // Lists
    var services: String
    var serviceCount: @Sendable (Int) -> String
    var noServices: String
    /// Since which year a service is approved.
    var since: @Sendable (Int) -> String
    var hospitals: String
    /// What a trust is that is none.
    var trustsInRegion: String
    var category: String
    var region: String

    // A service
    var location: String
    var website: @Sendable (String) -> String
    var referral: String
    var referralDuty: String
    var referralNotStated: String
    var referralPage: String
    /// The button to the service's own website: what is to be found there.
    var referralAtService: String
    var about: String
    var onlyInNorwegian: String
    var codes: String
    var codesIntro: String
    /// Codes of the editors', beside those of the decision.
    var addedCodes: String
    var addedCodesIntro: String
    var codeColumn: String
    var titleColumn: String
    var procedures: String
    var decision: String
    var status: String
    var current: String
    /// Of a service that was discontinued: its last day.
    var lastDay: @Sendable (String) -> String
    var approvedFrom: String
    var approvalNotStated: String
    var termEnds: String
    var reportingRegion: String
    var function: String
    var networks: String
    var links: String
    var keywords: String
    var audience: String
    var audiences: [ServiceText.Audience: String]
    var related: String
    /// Before the name of a hospital.
    var allServicesAt: String
    var contactService: String
    var phone: String
    var email: String
    var provenance: String
    /// With the document that the decisions come from.
    var provenanceText: @Sendable (String) -> String
    var source: String
    var compared: @Sendable (String) -> String
    var owner: String
    var reviewed: String
    var cite: String
    var replacedBy: String
    var and: String
    var otherName: String

    // ICD-10
    var chapter: @Sendable (String) -> String
    var chapters: String
    var blocks: String
    /// Codes and ranges below a code, a block or a chapter.
    var codesBelow: String
    /// Said of a title that exists in English only.
    var inEnglish: String
    var chapterColumn: String
    var rangeColumn: String
    var servicesColumn: String
    var coveringServices: @Sendable (String) -> String
    var partialServices: @Sendable (String) -> String
    /// Those that only a code of the editors' brings.
    var addedServices: @Sendable (String) -> String
    var codeNotice: String
    var noTitleOfItsOwn: @Sendable (String) -> String
    var noServiceForCode: String

    // 404, moved and gone pages
    var notFoundTitle: String
    var notFoundText: String
    var movedTitle: String
    var movedText: String
    var goneTitle: String
    var goneText: String

    // Drafts
    var draft: String
    var draftText: String

    // Discontinued services
    var nameColumn: String
    var letters: String
}

extension Labels {
    static func of(_ language: Language) -> Labels {
        switch language {
        case .nb: bokmål
        case .nn: nynorsk
        case .en: english
        }
    }
}
