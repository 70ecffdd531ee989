/// A chapter, block, category or subcategory of the classification, with its titles. One immutable object, for whoever looks
/// a code up is handed those around it.
public final class ICD10Entry: Sendable {
    public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
        case chapter, block, category, subcategory

        public static func < (left: Kind, right: Kind) -> Bool { left.depth < right.depth }

        var depth: UInt64 {
            switch self {
            case .chapter: 0
            case .block: 1
            case .category: 2
            case .subcategory: 3
            }
        }
    }

    /// Its place in `ICD10Classification.entries`.
    public let index: Int
    public let kind: Kind
    /// `II`, `C00-C75`, `C50` or `C50.4`.
    public let name: String
    public let range: ICD10Range
    /// In the languages it exists in; `best(for:)` says which one it gives.
    public let titles: LocalizedText
    /// The innermost entry around it, nil for a chapter.
    public let parent: Int?
    /// In order.
    public let children: [Int]

    init(
        index: Int, kind: Kind, name: String, range: ICD10Range, titles: LocalizedText, parent: Int?, children: [Int]
    ) {
        self.index = index
        self.kind = kind
        self.name = name
        self.range = range
        self.titles = titles
        self.parent = parent
        self.children = children
    }

    /// The name to show: a block of one category is shown as the category, `C50-C50` as `C50`.
    public var displayName: String {
        kind == .block && range.first == range.last ? range.first.description : name
    }

    /// `displayName` as a reader sees it, ranges with a dash.
    public var displayText: String { kind == .block && range.first != range.last ? range.text : displayName }

    /// The last part of the address of its page. A block of one category keeps both ends, `c50-c50`, for `c50` is the
    /// category's.
    public var slug: String { range.slug }
}

extension ICD10Entry: Equatable {
    public static func == (left: ICD10Entry, right: ICD10Entry) -> Bool {
        left.kind == right.kind && left.name == right.name && left.range == right.range && left.titles == right.titles
            && left.index == right.index && left.parent == right.parent && left.children == right.children
    }
}
