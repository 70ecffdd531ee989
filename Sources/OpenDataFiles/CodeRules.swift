internal import SiteConventions

/// Where a server sends whoever asks for a code that has no page of its own: to the page of its category. A code such as
/// Q20.3 lies in one that a service names (Q20–Q28), and the classification of this site does not list it; a page for
/// each would be ten for each category, with nothing on it that the category's page does not say.
///
/// By patterns, some categories to a rule: a list of all such addresses would be longer than all other rules.
struct CodeRules {
    /// A rule's pattern as a regular expression, whose first group is the category, and where that group leads.
    struct Rule {
        /// Of what follows the folder.
        var pattern: String
        var folder: SitePath
    }

    private(set) var rules: [Rule] = []

    /// nginx takes 4,096 bytes for one word of its configuration at the most, and the site's folder may be long.
    private static let longest = 2_000

    /// - Parameters:
    ///   - folder: of the pages of codes.
    ///   - pages: all that lie in it, among them given-up ones, by the names of their folders.
    init(folder: SitePath, pages: some Sequence<Substring>) {
        var categories: [(name: Substring, subdivided: [Substring])] = []
        for page in pages.filter(\.isCode).sorted() {
            if page.utf8.count == 3 {
                categories.append((page, []))
            } else if categories.last?.name == page.prefix(3) {
                categories[categories.count - 1].subdivided.append(page)
            }
        }
        var (names, living, length) = ([Substring](), [Substring](), 0)
        for (name, subdivided) in categories {
            let more = 4 + subdivided.reduce(0) { $0 + $1.utf8.count + 1 }
            if length + more > CodeRules.longest {
                rules.append(Rule(names, living, folder))
                (names, living, length) = ([], [], 0)
            }
            names.append(name)
            living += subdivided
            length += more
        }
        if !names.isEmpty { rules.append(Rule(names, living, folder)) }
    }
}

extension CodeRules.Rule {
    /// The pages that live are no match.
    fileprivate init(_ categories: [Substring], _ living: [Substring], _ folder: SitePath) {
        let others = living.isEmpty ? "" : "(?!(?:\(living.joined(separator: "|")))/)"
        pattern = "\(others)(\(categories.joined(separator: "|")))-[0-9][0-9]?/$"
        self.folder = folder
    }
}

extension Substring {
    /// `q20`, `c50-4`, `z50-80`; not `q20-q28`.
    fileprivate var isCode: Bool {
        var count = 0
        for byte in utf8 {
            let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            switch count {
            case 0: if isDigit { return false }
            case 1, 2, 4, 5: if !isDigit { return false }
            case 3: if byte != UInt8(ascii: "-") { return false }
            default: return false
            }
            count += 1
        }
        return [3, 5, 6].contains(count)
    }
}
