public import Diagnostics

/// A place in an article that the site fills with what the catalogue knows: `{{ count nasjonal-behandlingstjeneste }}`.
///
/// The set is closed. A number or a name of the register that is typed into a text grows old there; one that is asked for
/// does not.
public struct ArticlePlaceholder: Sendable, Hashable {
    public enum Name: String, Sendable, CaseIterable {
        // Within a sentence.
        case count
        case newestDecision = "newest-decision"
        case compared
        case asOf = "as-of"
        // Alone in a paragraph.
        case services, counts
        case countsByRegion = "counts-by-region"
        case deadlines, year
        case applicationSteps = "application-steps"
        case applicationPoints = "application-points"
        case namePrefixes = "name-prefixes"
        case englishNames = "english-names"
        case reportingRegions = "reporting-regions"
        case terms
        case privateInstitutions = "private-institutions"
        case roles, milestones, networks
    }

    /// What a word after the name says.
    public enum Argument: Sendable, Hashable {
        /// The id of a category.
        case category(String)
        /// The id of a region.
        case region(String)
        case subject(Deadline.Subject)
        case period(Period)
    }

    /// Which of the deadlines.
    public enum Period: String, Sendable, CaseIterable {
        /// Those that hold in the year of the content's day, and those that are over.
        case current, earlier
    }

    /// A word as it is written.
    public struct Word: Sendable, Hashable {
        public var text: String
        public var position: SourcePosition

        public init(text: String, position: SourcePosition) {
            self.text = text
            self.position = position
        }
    }

    public var name: Name
    /// The words after the name.
    public var words: [Word]
    public var position: SourcePosition
    /// What the words say, once the ids among them have been looked up.
    public var arguments: [Argument] = []

    public init(name: Name, words: [Word], position: SourcePosition) {
        self.name = name
        self.words = words
        self.position = position
    }
}

extension ArticlePlaceholder.Name {
    /// Whether it stands alone in a paragraph and becomes a table, a list or a figure; else it becomes a few words.
    public var isBlock: Bool {
        switch self {
        case .count, .newestDecision, .compared, .asOf: false
        default: true
        }
    }
}

extension ArticlePlaceholder {
    public var category: String? {
        for case .category(let id) in arguments { return id }
        return nil
    }

    public var region: String? {
        for case .region(let id) in arguments { return id }
        return nil
    }

    public var period: Period? {
        for case .period(let period) in arguments { return period }
        return nil
    }

    /// Empty for deadlines of every subject.
    public var subjects: [Deadline.Subject] {
        arguments.compactMap { if case .subject(let subject) = $0 { subject } else { nil } }
    }
}
