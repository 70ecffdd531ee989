internal import Diagnostics
internal import ServiceCatalogue

/// A text file after reading: its front matter by its shape, and its body.
struct ReadText: Sendable {
    var path: TextPath
    /// As diagnostics show it.
    var file: String
    var language: Language
    /// Nil where the front matter could not be read at all.
    var values: RecordValues?
    /// Nil where the body could not be read at all.
    var document: Document?

    /// Where the id stands, or where it should.
    var location: SourceLocation { SourceLocation(file, values?.position("id") ?? .start) }

    var body: TextBody? { document.map { TextBody(language: language, document: $0, file: file) } }
}

extension ReadText {
    init(
        _ file: ContentFile, _ path: TextPath, shownPath: String, hasEnglishSide: Bool?,
        _ diagnostics: inout DiagnosticList
    ) {
        self.path = path
        self.file = shownPath
        language = path.isEnglish ? .en : .nb
        if !isID(path.id) {
            diagnostics.append(.badFileName(lastPart(of: file.path), at: SourceLocation(shownPath)))
        }
        guard let checked = CheckedFile(file, path: shownPath, largest: LargestFile.text, &diagnostics),
            let parts = FrontMatter(of: checked, &diagnostics)
        else { return }
        readFields(of: checked, parts, hasEnglishSide, &diagnostics)
        var reader = DocumentReader(
            file: checked, source: checked.source, body: parts.body, firstLine: parts.bodyLine)
        document = reader.read()
        diagnostics.append(contentsOf: reader.diagnostics)
    }

    private mutating func readFields(
        of file: CheckedFile, _ parts: FrontMatter, _ hasEnglishSide: Bool?, _ diagnostics: inout DiagnosticList
    ) {
        let yaml = YAMLSource(file: file.path, bytes: file.bytes, range: parts.yaml, firstLine: 2)
        guard let node = yaml.read(&diagnostics) else { return }
        if !path.isEnglish, node.text(of: "lang") == "nn" { language = .nn }
        var reader = ShapeReader(file: file.path, hasEnglishSide: hasEnglishSide)
        reader.language = language
        values = reader.record(node, path.shape)
        diagnostics.append(contentsOf: reader.diagnostics)
        if let id = values?.text("id"), id != path.id, isID(path.id) {
            diagnostics.append(.idDiffers(id, fromFileName: path.id, at: location))
        }
    }
}

private func lastPart(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

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

extension Diagnostic {
    fileprivate static func idDiffers(_ id: String, fromFileName name: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .error, "id-differs-from-file-name", at: location,
            Wording(
                nb: "id-en \(quoted(id)) er en annen enn filnavnet, \(quoted(name))",
                en: "the id \(quoted(id)) differs from the file name, \(quoted(name))"),
            help: Wording(
                nb: "skriv 'id: \(name)', eller gi filen et nytt navn", en: "write 'id: \(name)', or rename the file"))
    }
}
