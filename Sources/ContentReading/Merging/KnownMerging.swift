internal import ServiceCatalogue

/// What the last reading of a folder put together of its files, for `KnownFiles`: the registry, and each service whose row
/// and texts are still the same.
///
/// That something is the same is told by its being the same object: a file whose bytes differ by one gives another.
struct KnownMerging: Sendable {
    let registry: Registry
    /// By the places of their rows.
    let services: [KnownService?]
    /// What the registry was made of, and what services take from other files than their texts: all files but texts.
    private let parts: [KnownFiles.Part]
    /// The ids of the articles that could be named, in order.
    private let articles: [String]

    init(_ assembly: Assembly, of parts: [KnownFiles.Part]) {
        registry = assembly.keptRegistry
        services = assembly.keptServices
        self.parts = parts.filter { !$0.isText }
        articles = assembly.articleTexts.ids
    }

    /// Nil where it was made of other files than these.
    func inForce(_ parts: [KnownFiles.Part], articles: [String]) -> KnownMerging? {
        let others = parts.lazy.filter { !$0.isText }
        return self.articles == articles && self.parts.elementsEqual(others, by: ===) ? self : nil
    }
}

/// A service, and the texts that it was made of. Only one with nothing to report in it is known: what is reported is found anew in
/// each reading, and in the same order.
struct KnownService: Sendable {
    private let norwegian: ReadText
    private let english: ReadText?
    let service: Service

    init(_ service: Service, of pair: TextPair, _ norwegian: ReadText) {
        self.service = service
        self.norwegian = norwegian
        english = pair.english
    }

    func isMade(of pair: TextPair) -> Bool { norwegian === pair.norwegian && english === pair.english }
}
