internal import Diagnostics
internal import Files
internal import Pictures
internal import ServiceCatalogue

/// What one file gave. Files are read each by itself, on any thread; `Assembly` puts the parts together.
struct PartReading: Sendable {
    enum Part: Sendable {
        case site(RecordValues)
        case source(RecordValues)
        case regions(RecordFile), trusts(RecordFile), categories(RecordFile)
        case rows(RowFile)
        case classification(ICD10Classification)
        case text(ReadText)
        case image(ReadPicture)
        case gone(RecordFile)
        /// Of a file that nothing but its kind tells from others.
        case records(RecordFile)
    }

    /// What `site.yml` says, for the reading of the other files.
    private let settings: SiteFacts
    /// Nil where the file could not be read.
    private(set) var part: Part?
    private(set) var kind = ContentPath.ignored
    private(set) var diagnostics = DiagnosticList()
    /// The text that the file was most likely meant to be, where its name is that of none.
    private(set) var misnamedText: TextPath?

    init(_ settings: SiteFacts) { self.settings = settings }

    /// What this file, `site.yml`, says.
    var facts: SiteFacts {
        guard case .site(let values) = part else { return SiteFacts() }
        let languages = values.holds("languages") ? values.texts("languages") : nil
        return SiteFacts(
            hasEnglishSide: languages?.contains(SiteSide.english.rawValue), baseAddress: values.address("base_url"))
    }

    mutating func read(_ file: PlacedFile) {
        kind = file.kind
        switch file.kind {
        case .settings: part = site(file).map { .site($0) }
        case .source: part = source(file).map { .source($0) }
        case .regions: part = records(file, .region, LargestFile.settings).map { .regions($0) }
        case .trusts: part = records(file, .trust, LargestFile.settings).map { .trusts($0) }
        case .categories: part = records(file, .category, LargestFile.settings).map { .categories($0) }
        case .calendar: part = records(file, .deadline, LargestFile.settings).map { .records($0) }
        case .englishNames: part = records(file, .namingRule, LargestFile.settings).map { .records($0) }
        case .applications: part = records(file, .application, LargestFile.settings).map { .records($0) }
        case .roles: part = records(file, .role, LargestFile.settings).map { .records($0) }
        case .milestones: part = records(file, .milestone, LargestFile.settings).map { .records($0) }
        case .reportPortals: part = records(file, .reportPortal, LargestFile.settings).map { .records($0) }
        case .referenceGroups: part = records(file, .referenceGroup, LargestFile.rows).map { .records($0) }
        case .networks: part = records(file, .referenceNetwork, LargestFile.settings).map { .records($0) }
        case .fields: part = records(file, .medicalField, LargestFile.rows).map { .records($0) }
        case .layWords: part = records(file, .layWord, LargestFile.settings).map { .records($0) }
        case .reports: part = records(file, .report, LargestFile.rows).map { .records($0) }
        case .services: part = rows(file).map { .rows($0) }
        case .classification: part = classification(file).map { .classification($0) }
        case .text(let path):
            var reader = TextReader(path, file: file.path, site: settings)
            part = .text(reader.read(file.file))
            diagnostics = reader.diagnostics
        case .image: part = .image(picture(file))
        case .gone: part = records(file, .goneAddress, LargestFile.gone).map { .gone($0) }
        case .ignored: break
        case .unknown:
            diagnostics.append(.unknownFile(file.file.path, at: SourceLocation(file.path)))
            // What was to be in it is then not missing for any other reason.
            kind = ContentPath.meant(by: file.file.path) ?? .unknown
            misnamedText = TextPath(misnamed: file.file.path)
        }
        if file.hasDecomposedName, file.kind != .ignored {
            diagnostics.append(.decomposedName(lastPart(of: file.file.path), at: SourceLocation(file.path)))
        }
    }

    private mutating func picture(_ file: PlacedFile) -> ReadPicture {
        do throws(PictureFault) {
            return ReadPicture(
                path: file.file.path, picture: try Picture(path: file.file.path, bytes: file.file.bytes))
        } catch {
            diagnostics.append(error.diagnostic(at: SourceLocation(file.path)))
            return ReadPicture(path: file.file.path)
        }
    }

    private mutating func yaml(_ file: PlacedFile, largest: Int) -> YAMLNode? {
        guard let checked = CheckedFile(file.file, path: file.path, largest: largest, &diagnostics) else { return nil }
        return YAMLSource(file: checked.path, bytes: checked.bytes).read(&diagnostics)
    }

    private mutating func site(_ file: PlacedFile) -> RecordValues? {
        guard let root = yaml(file, largest: LargestFile.settings) else { return nil }
        // Whether English is wanted stands in the record itself.
        var first = ShapeReader(file: file.path, hasEnglishSide: nil)
        let languages = first.record(root, .site)?.texts("languages")
        var reader = ShapeReader(file: file.path, hasEnglishSide: languages?.contains(SiteSide.english.rawValue))
        let values = reader.record(root, .site)
        diagnostics.append(contentsOf: reader.diagnostics)
        return values
    }

    private mutating func source(_ file: PlacedFile) -> RecordValues? {
        guard let root = yaml(file, largest: LargestFile.settings) else { return nil }
        var reader = ShapeReader(file: file.path, hasEnglishSide: settings.hasEnglishSide)
        let values = reader.record(root, .source)
        diagnostics.append(contentsOf: reader.diagnostics)
        return values
    }

    /// Nil where the file is no list of records.
    private mutating func records(_ file: PlacedFile, _ shape: RecordShape, _ largest: Int) -> RecordFile? {
        guard let root = yaml(file, largest: largest) else { return nil }
        var reader = ShapeReader(file: file.path, hasEnglishSide: settings.hasEnglishSide)
        // A file with nothing but comments, or with an empty list, is a list of nothing.
        let records = root.content == .empty && saysNothing(file.file.bytes) ? [] : reader.records(root, shape)
        diagnostics.append(contentsOf: reader.diagnostics)
        return records.map { RecordFile(file: file.path, records: $0) }
    }

    private mutating func rows(_ file: PlacedFile) -> RowFile? {
        guard let file = records(file, .serviceRow, LargestFile.rows) else { return nil }
        let rows = file.records.compactMap { ServiceRow($0, file: file.file) }
        return RowFile(rows: rows, isWhole: rows.count == file.records.count)
    }

    private mutating func classification(_ file: PlacedFile) -> ICD10Classification? {
        guard
            let checked = CheckedFile(file.file, path: file.path, largest: LargestFile.classification, &diagnostics)
        else { return nil }
        var reader = ClassificationFile(checked)
        let classification = reader.read()
        diagnostics.append(contentsOf: reader.diagnostics)
        return classification
    }
}

/// Whether a file of YAML holds comments and blanks alone; `~` and `null` are a value.
private func saysNothing(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.split(separator: lineFeed).allSatisfy { line in
        let said = line.drop { $0 <= blank }
        return said.isEmpty || said.first == UInt8(ascii: "#") || said.starts(with: "---".utf8)
    }
}

/// What `site.yml` says that the reading of other files depends on.
struct SiteFacts: Sendable, Hashable {
    /// Nil where it does not tell.
    var hasEnglishSide: Bool?
    var baseAddress: WebAddress?
}

/// The file of a picture.
struct ReadPicture: Sendable {
    var path: String
    /// Nil where it cannot be published.
    var picture: Picture?
}

/// The records of one file.
struct RecordFile: Sendable {
    var file: String
    var records: [RecordValues]
}

/// The rows of one file.
struct RowFile: Sendable {
    var rows: [ServiceRow]
    /// Whether every row has an id.
    var isWhole: Bool
}
