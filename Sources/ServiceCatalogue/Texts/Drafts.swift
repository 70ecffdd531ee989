public import Diagnostics

// A text that says `draft: true` is nobody's to read yet. What the registry says of a service is decided, whoever writes
// about it: a service whose text is a draft keeps its page, its place in every index and its old addresses.

extension ServiceText {
    /// Whether one of its two bodies is a draft. The Norwegian file bears what is said of the service in either language.
    var hasDraft: Bool { norwegian.draft != nil || english?.draft != nil }

    /// What is shown of it where drafts are not: without an English text that is a draft or, where the Norwegian one is,
    /// nothing but that it is being written.
    var withoutDrafts: ServiceText {
        guard norwegian.draft != nil else {
            var text = self
            if english?.draft != nil { text.english = nil }
            return text
        }
        return ServiceText(
            summary: ServiceText.beingWritten, aliases: aliases,
            norwegian: TextBody(language: norwegian.language, document: Document(), file: norwegian.file),
            english: TextBody(language: .en, document: Document(), file: english?.file ?? norwegian.file),
            locations: locations)
    }

    private static let beingWritten = LocalizedText(
        nb: "Teksten om tjenesten er under arbeid.", nn: "Teksten om tenesta er under arbeid.",
        en: "The text about this service is being written.")

    /// Whether the body that a side shows is a draft.
    public func isDraft(on side: SiteSide) -> Bool { norwegian.draft != nil || body(on: side).draft != nil }
}

extension Article {
    /// Whether the body that a side shows is a draft.
    public func isDraft(on side: SiteSide) -> Bool { norwegian.draft != nil || body(on: side).draft != nil }
}

extension Catalogue {
    /// Without articles that are drafts, and without English bodies that are.
    var withoutDraftArticles: Catalogue {
        guard articles.contains(where: { $0.norwegian.draft != nil || $0.english?.draft != nil }) else { return self }
        var catalogue = self
        catalogue.withheldArticles = Set(articles.lazy.filter { $0.norwegian.draft != nil }.map(\.id))
        catalogue.articles = articles.filter { $0.norwegian.draft == nil }.map { article in
            var article = article
            if article.english?.draft != nil { article.english = nil }
            return article
        }
        return catalogue
    }

    /// A hint for each draft, at the line that says so.
    ///
    /// - Parameter areShown: whether this run shows them.
    public func draftFindings(areShown: Bool) -> DiagnosticList {
        DiagnosticList(
            services.lazy.filter(\.text.hasDraft).flatMap {
                drafts(of: $0.id, isService: true, $0.text.norwegian, $0.text.english, areShown)
            }
                + articles.flatMap { drafts(of: $0.id, isService: false, $0.norwegian, $0.english, areShown) })
    }

    /// What the rules found, with errors in drafts turned into warnings: what is not published harms no reader, and a text
    /// that is half written is to be seen in the preview.
    public func lenientInDrafts(_ found: DiagnosticList) -> DiagnosticList {
        let ofServices = services.lazy.filter(\.text.hasDraft).flatMap {
            [$0.text.norwegian.draft, $0.text.english?.draft]
        }
        let ofArticles = articles.flatMap { [$0.norwegian.draft, $0.english?.draft] }
        let files = Set((ofServices + ofArticles).compactMap { $0?.file })
        guard !files.isEmpty else { return found }
        return DiagnosticList(
            found.all.map { diagnostic in
                guard diagnostic.severity == .error, files.contains(diagnostic.location.file) else { return diagnostic }
                var milder = diagnostic
                milder.severity = .warning
                return milder
            })
    }

    private func drafts(
        of id: String, isService: Bool, _ norwegian: TextBody, _ english: TextBody?, _ areShown: Bool
    ) -> [Diagnostic] {
        let inNorwegian = norwegian.draft.map { Diagnostic.draft(id, isService: isService, isShown: areShown, at: $0) }
        let inEnglish = english?.draft.map { Diagnostic.englishDraft(id, isShown: areShown, at: $0) }
        return [inNorwegian, inEnglish].compactMap(\.self)
    }
}

extension Diagnostic {
    fileprivate static func draft(
        _ id: String, isService: Bool, isShown: Bool, at location: SourceLocation
    ) -> Diagnostic {
        let text = isService ? Wording(nb: "teksten", en: "the text") : Wording(nb: "artikkelen", en: "the article")
        let instead =
            isService
            ? Wording(nb: "siden viser bare det registeret sier", en: "the page shows only what the registry says")
            : Wording(nb: "den blir ikke publisert", en: "it is not published")
        return Diagnostic(
            .hint, "draft", at: location,
            isShown
                ? Wording(nb: "\(text.nb) '\(id)' er et utkast", en: "\(text.en) '\(id)' is a draft")
                : Wording(
                    nb: "\(text.nb) '\(id)' er et utkast; \(instead.nb)",
                    en: "\(text.en) '\(id)' is a draft; \(instead.en)"),
            help: .finishDraft)
    }

    fileprivate static func englishDraft(_ id: String, isShown: Bool, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .hint, "draft", at: location,
            isShown
                ? Wording(
                    nb: "den engelske teksten '\(id)' er et utkast", en: "the English text '\(id)' is a draft")
                : Wording(
                    nb: "den engelske teksten '\(id)' er et utkast; den norske vises i stedet",
                    en: "the English text '\(id)' is a draft; the Norwegian one is shown instead"),
            help: .finishDraft)
    }
}

extension Wording {
    fileprivate static let finishDraft = Wording(
        nb: "ta bort 'draft' når teksten er ferdig", en: "remove 'draft' once the text is finished")
}
