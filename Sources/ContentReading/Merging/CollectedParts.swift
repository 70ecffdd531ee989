internal import Diagnostics
internal import ServiceCatalogue

/// What all files gave, by what it is, in the order of their paths.
struct CollectedParts {
    private(set) var site: RecordValues?
    private(set) var source: RecordValues?
    private(set) var regions: [RecordFile] = []
    private(set) var trusts: [RecordFile] = []
    private(set) var categories: [RecordFile] = []
    private(set) var rows: [RowFile] = []
    private(set) var classification: ICD10Classification?
    private(set) var serviceTexts: [ReadText] = []
    private(set) var articleTexts: [ReadText] = []
    /// By their paths.
    private(set) var pictures: [String: ReadPicture] = [:]
    /// The ids of texts whose files have names that are none of a text: `amming.markdown`.
    private(set) var misnamedTexts = Set<TextPath>()
    private(set) var gone: [RecordFile] = []
    /// The others, by what they are, in the order of their paths.
    private(set) var others: [(kind: ContentPath, file: RecordFile)] = []
    /// The kinds of which a file could be read, and those of which one could not. Texts and images are in neither.
    private var read = Set<ContentPath>()
    private(set) var unread = Set<ContentPath>()
    private(set) var diagnostics = DiagnosticList()

    mutating func add(_ part: PartReading) {
        diagnostics.append(contentsOf: part.diagnostics)
        if let text = part.misnamedText { misnamedTexts.insert(text) }
        switch part.part {
        case .text(let text): add(text)
        case .image(let picture): pictures[picture.path] = picture
        case nil: unread.insert(part.kind)
        case .some(let file):
            read.insert(part.kind)
            addFile(file, part.kind)
        }
    }

    func wasRead(_ kind: ContentPath) -> Bool { read.contains(kind) }
    /// In the order of the years.
    var reportFiles: [(year: Int, file: RecordFile)] {
        others.compactMap { other in
            if case .reports(let year) = other.kind { (year, other.file) } else { nil }
        }
    }
    func files(of kind: ContentPath) -> [RecordFile] { others.filter { $0.kind == kind }.map(\.file) }
    func isThere(_ kind: ContentPath) -> Bool { read.contains(kind) || unread.contains(kind) }

    private mutating func add(_ text: ReadText) {
        switch text.path.kind {
        case .service: serviceTexts.append(text)
        case .article: articleTexts.append(text)
        }
    }

    private mutating func addFile(_ part: PartReading.Part, _ kind: ContentPath) {
        switch part {
        case .site(let values): site = values
        case .source(let values): source = values
        case .regions(let file): regions.append(file)
        case .trusts(let file): trusts.append(file)
        case .categories(let file): categories.append(file)
        case .rows(let file): rows.append(file)
        case .classification(let classification): self.classification = classification
        case .gone(let file): gone.append(file)
        case .records(let file): others.append((kind, file))
        case .text, .image: break
        }
    }
}
