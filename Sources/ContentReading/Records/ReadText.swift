internal import Diagnostics
internal import Files
internal import ServiceCatalogue

/// A text file after reading. An object, for it goes from list to list.
final class ReadText: Sendable {
    /// What the front matter and the body make together.
    enum Content: Sendable {
        case service(ServiceText)
        case article(Article)
        /// An English text adds its body to the Norwegian one.
        case addition
    }

    let path: TextPath
    /// As diagnostics show it.
    let file: String
    /// Where the id stands, or where it should.
    let position: SourcePosition
    /// The id inside.
    let id: String?
    /// Keys that belong to the registry.
    let registryKeys: [(key: String, position: SourcePosition)]
    /// The services that a reader should also see.
    let related: [Mention]
    /// Nil where the body could not be read at all.
    let body: TextBody?
    /// Nil where the text lacks what it must have.
    let content: Content?

    /// - Parameter values: nil where the front matter could not be read at all.
    init(_ path: TextPath, file: String, values: RecordValues?, body: TextBody?) {
        self.path = path
        self.file = file
        position = values?.position("id") ?? .start
        id = values?.text("id")
        registryKeys = values?.registryKeys ?? []
        related = values?.mentions("related") ?? []
        self.body = body
        if let values, let body {
            content = Content(path, values, body)
        } else {
            content = nil
        }
    }

    var location: SourceLocation { SourceLocation(file, position) }

    var serviceText: ServiceText? {
        if case .service(let text) = content { text } else { nil }
    }

    var article: Article? {
        if case .article(let article) = content { article } else { nil }
    }
}

extension ReadText.Content {
    fileprivate init?(_ path: TextPath, _ values: RecordValues, _ body: TextBody) {
        switch (path.isEnglish, path.kind) {
        case (true, _):
            self = .addition
        case (false, .service):
            guard let text = ServiceText(values, body) else { return nil }
            self = .service(text)
        case (false, .article):
            guard let article = Article(id: path.id, values, body) else { return nil }
            self = .article(article)
        }
    }
}

/// Reads one text file.
struct TextReader {
    let path: TextPath
    /// As diagnostics show it.
    let file: String
    let hasEnglishSide: Bool?
    private let links: LinkReader
    private(set) var diagnostics = DiagnosticList()
    private var language: Language
    private let isWellNamed: Bool

    /// - Parameter site: what `site.yml` says, as far as other files depend on it.
    init(_ path: TextPath, file: String, site: SiteFacts) {
        links = LinkReader(folder: path.kind, site: site.baseAddress)
        self.path = path
        self.file = file
        hasEnglishSide = site.hasEnglishSide
        language = path.isEnglish ? .en : .nb
        isWellNamed = isID(path.id)
    }

    mutating func read(_ content: File) -> ReadText {
        if !isWellNamed {
            diagnostics.append(.badFileName(lastPart(of: content.path), at: SourceLocation(file)))
        }
        guard let checked = CheckedFile(content, path: file, largest: LargestFile.text, &diagnostics),
            let parts = FrontMatter(of: checked, &diagnostics)
        else {
            return ReadText(path, file: file, values: nil, body: nil)
        }
        let values = fields(of: checked, parts)
        let draft = values.flatMap { $0.flag("draft") ? SourceLocation(file, $0.position("draft")) : nil }
        return ReadText(path, file: file, values: values, body: body(of: checked, parts, draft: draft))
    }

    /// Nil where it cannot be read.
    private mutating func body(of checked: CheckedFile, _ parts: FrontMatter, draft: SourceLocation?) -> TextBody? {
        var reader = DocumentReader(checked, parts, links: links)
        let document = reader.read()
        diagnostics.append(contentsOf: reader.diagnostics)
        return document.map { TextBody(language: language, document: $0, file: file, draft: draft) }
    }

    private mutating func fields(of checked: CheckedFile, _ parts: FrontMatter) -> RecordValues? {
        let yaml = YAMLSource(file: file, bytes: checked.bytes, range: parts.yaml, firstLine: 2)
        guard let node = yaml.read(&diagnostics) else { return nil }
        if !path.isEnglish, node.text(of: "lang") == "nn" { language = .nn }
        var reader = ShapeReader(file: file, hasEnglishSide: hasEnglishSide)
        let said = path.isEnglish ? nil : node.text(of: "lang")
        // Which Norwegian the texts must be in cannot be told of a language that is none.
        reader.language = said == nil || said == language.rawValue ? language : nil
        let values = reader.record(node, path.shape)
        diagnostics.append(contentsOf: reader.diagnostics)
        return values
    }
}

func lastPart(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

extension TextPath {
    /// What the front matter may hold.
    fileprivate var shape: RecordShape {
        switch (isEnglish, kind) {
        case (true, _): .englishText
        case (false, .service): .serviceText
        case (false, .article): .article
        }
    }
}

extension YAMLNode {
    /// The text of a key of this mapping.
    fileprivate func text(of key: String) -> String? {
        guard case .mapping(let pairs) = content, let pair = pairs.first(where: { $0.key == key }),
            case .text(let text) = pair.value.content
        else { return nil }
        return text
    }
}
