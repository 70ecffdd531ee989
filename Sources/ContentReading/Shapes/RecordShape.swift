public import Diagnostics
public import ServiceCatalogue

/// What a record of the content may hold: its keys, and for each what stands there and whether it must.
///
/// Reading checks every record against its shape and reads nothing that no shape names; JSON Schemas and the skeletons
/// of new files are printed from the same values.
public struct RecordShape: Sendable, Hashable {
    /// Stable, in kebab case: `service-row`.
    public var id: String
    /// What one such record is called.
    public var title: Wording
    /// In the order in which a new record has them.
    public var fields: [FieldShape]
    /// Keys that the registry decides on, so that this record must not repeat them.
    public var registryKeys: [String]

    public init(_ id: String, _ title: Wording, _ fields: [FieldShape], registryKeys: [String] = []) {
        self.id = id
        self.title = title
        self.fields = fields
        self.registryKeys = registryKeys
    }

    /// Shapes of one id are nearly always the same one, and all that is in a shape is much to hash.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension RecordShape {
    /// The shapes of the files, and of what lists in them hold: all but those that stand inside another.
    public static let all = [
        site, source, region, trust, category, deadline, namingRule, application, role, milestone, serviceRow, report,
        reportPortal, referenceGroup, referenceNetwork, medicalField, layWord, serviceText, englishText, article,
        theme,
    ]
}

/// One key of a record.
public struct FieldShape: Sendable, Hashable {
    public enum Presence: Sendable, Hashable {
        case required
        case optional
        /// Required where the site has an English side.
        case requiredOnEnglishSide
        /// Required where the text is in this language.
        case requiredInText(of: Language)
    }

    public var key: String
    public var presence: Presence
    public var kind: ValueKind
    /// One line that says what the field is for.
    public var doc: Wording
    /// A value as one would write it after the colon.
    public var example: String

    public init(
        _ key: String, _ presence: Presence, _ kind: ValueKind, example: String = "", nb: String, en: String
    ) {
        self.key = key
        self.presence = presence
        self.kind = kind
        self.example = example
        doc = Wording(nb: nb, en: en)
    }
}

/// What may stand after a key.
public indirect enum ValueKind: Sendable, Hashable {
    case text(TextForm)
    /// - Parameter minimum: the number of elements there must be.
    case list(ValueKind, minimum: Int)
    case record(RecordShape)
    /// A mapping from ids to records of one shape.
    case recordsByID(RecordShape)
    /// A text of this form, or a record.
    case either(TextForm, RecordShape)
    /// A mapping from ids to texts of one form.
    case textsByID(TextForm)
}

/// What a text must look like.
public enum TextForm: Sendable, Hashable {
    /// Any text without line breaks, of at most so many characters.
    case line(longest: Int)
    /// One word of letters and digits, at least three: what the search takes for a word.
    case word
    /// Small letters a to z and digits in words with hyphens between.
    case id
    case reference(to: Referent)
    /// `2011-07-07`
    case date
    /// http or https; mailto where it says so.
    case address(mailto: Bool)
    case email
    case phone
    /// An address of the site from its root, beginning and ending with `/`.
    case sitePath
    /// `01-15`, month first
    case dayOfYear
    case icd10
    case wholeNumber(ClosedRange<Int>)
    /// `true` or `false`
    case flag
    case choice([String])
    /// A file of a theme's `assets/`, by its path there.
    case assetPath
    /// `#rrggbb`, `#rgb` or a name of CSS.
    case colour
    /// What a style sheet calls a font: letters, digits, blanks and hyphens.
    case fontFamily
    /// `400`, or `100 900`.
    case fontWeight
}

/// What an id can stand for.
public enum Referent: String, Sendable, CaseIterable {
    case service, article, category, function, region, trust
    /// A group of articles.
    case articleGroup = "article-group"
    /// One of the site's own indexes, or an article.
    case menuEntry
}
