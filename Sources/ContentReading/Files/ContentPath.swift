internal import Diagnostics
internal import Pictures

/// What a file of the content folder is, told by its path alone.
enum ContentPath: Sendable, Hashable {
    case settings
    /// The document that the decisions come from.
    case source
    case regions, trusts, categories, calendar, englishNames, applications, reportPortals, referenceGroups, networks
    case fields, layWords, roles, milestones
    /// The annual reports on a year.
    case reports(year: Int)
    case classification
    /// A file of registry rows.
    case services
    case text(TextPath)
    /// A picture beside a text.
    case image
    /// Addresses that were given up.
    case gone
    /// Notes to editors (README.md), files that begin with a dot, and what programs leave behind.
    case ignored
    case unknown

    static let settingsFile = "site.yml"
    static let goneFile = "gone.yml"
    static let sourceFile = "registry/source.yml"
    static let regionsFile = "registry/regions.yml"
    static let trustsFile = "registry/trusts.yml"
    static let categoriesFile = "registry/categories.yml"
    static let classificationFile = "registry/icd10.tsv"
    static let calendarFile = "registry/calendar.yml"
    static let namesFile = "registry/english-names.yml"
    static let applicationsFile = "registry/applications.yml"
    static let rolesFile = "registry/roles.yml"
    static let milestonesFile = "registry/milestones.yml"
    static let portalsFile = "registry/report-portals.yml"
    static let groupsFile = "registry/reference-groups.yml"
    static let networksFile = "registry/networks.yml"
    static let fieldsFile = "registry/fields.yml"
    static let layWordsFile = "registry/lay-words.yml"
    static let reportsFolder = "registry/reports"
    static let rowsFolder = "registry/services"

    /// The endings of pictures that every browser shows.
    static let imageExtensions = Picture.Kind.allCases.flatMap(\.endings)

    init(_ path: String) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
        if hasHiddenPart(path) || name == "README.md" || isLeftBehind(name) {
            self = .ignored
            return
        }
        switch slash.map({ String(path[..<$0]) }) {
        case TextPath.Kind.service.rawValue: self = Self(besideTexts: name, .service)
        case TextPath.Kind.article.rawValue: self = Self(besideTexts: name, .article)
        case Self.reportsFolder: self = Self.year(ofFile: name).map { .reports(year: $0) } ?? .unknown
        case Self.rowsFolder: self = name.hasSuffix(".yml") ? .services : .unknown
        default: self = Self.fixed[path] ?? .unknown
        }
    }

    /// Of `2025.yml`.
    private static func year(ofFile name: Substring) -> Int? {
        guard name.hasSuffix(".yml"), let year = Int(name.dropLast(4)), (2000...2999).contains(year) else { return nil }
        return "\(year).yml" == name ? year : nil
    }

    /// What a file was most likely meant to be whose path is that of nothing: `registry/Trusts.yaml`. Nil where that cannot
    /// be told.
    static func meant(by path: String) -> ContentPath? { properPath(for: path).map { ContentPath($0) } }

    static func properPath(for path: String) -> String? {
        var small = path.lowercased()
        if small.hasSuffix(".yaml") { small = "\(small.dropLast(4))yml" }
        if fixed[small] != nil { return small }
        if let text = properTextPath(for: path) { return text }
        // The names of the files of rows are free, but for their ending.
        if small.hasPrefix("\(rowsFolder)/") {
            guard small.hasSuffix(".yml"), let dot = path.lastIndex(of: ".") else { return nil }
            return "\(path[..<dot]).yml"
        }
        // `registry/icd10.tsv` for `registry/icd10.csv`.
        return nearestAddress(to: small, among: fixed.keys.sorted())
    }

    /// `services/amming.md` for `services/amming.txt`, `services/amming.MD` and `services/nye/amming.md`.
    private static func properTextPath(for path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count >= 2, TextPath.Kind(rawValue: String(parts[0])) != nil, let name = parts.last else {
            return nil
        }
        for ending in [".md", ".markdown", ".txt"] where name.lowercased().hasSuffix(ending) {
            let stem = name.dropLast(ending.count)
            return isID(stem.hasSuffix(".en") ? stem.dropLast(3) : stem) ? "\(parts[0])/\(stem).md" : nil
        }
        return nil
    }

    private init(besideTexts name: Substring, _ kind: TextPath.Kind) {
        if let text = TextPath(name: name, kind) {
            self = .text(text)
        } else if let dot = name.lastIndex(of: "."), Self.imageExtensions.contains(String(name[dot...].dropFirst())) {
            self = .image
        } else {
            self = .unknown
        }
    }

    private static let fixed: [String: ContentPath] = [
        settingsFile: .settings, sourceFile: .source, regionsFile: .regions, trustsFile: .trusts,
        categoriesFile: .categories,
        calendarFile: .calendar, namesFile: .englishNames, applicationsFile: .applications, portalsFile: .reportPortals,
        groupsFile: .referenceGroups, networksFile: .networks, fieldsFile: .fields, rolesFile: .roles,
        milestonesFile: .milestones, layWordsFile: .layWords,
        classificationFile: .classification, goneFile: .gone,
    ]
}

/// Whether a program left the file behind without being asked: Windows' lists of small pictures, the lock of an open Word
/// document, an editor's copy of the text before.
private func isLeftBehind(_ name: Substring) -> Bool {
    // Names are many, and nearly all end as none of these does.
    guard let first = name.utf8.first, let last = name.utf8.last,
        first == UInt8(ascii: "~") || "bi~#kgp".utf8.contains(last)
    else { return false }
    return ["Thumbs.db", "ehthumbs.db", "desktop.ini", "Desktop.ini"].contains(String(name))
        || name.hasPrefix("~$") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
        || [".bak", ".orig", ".swp", ".tmp"].contains(where: name.hasSuffix)
}

extension Substring {
    /// Byte by byte from the end; `hasSuffix` compares characters.
    fileprivate func hasEnding(_ ending: String) -> Bool {
        var place = utf8.endIndex
        for byte in ending.utf8.reversed() {
            guard place > utf8.startIndex else { return false }
            place = utf8.index(before: place)
            if utf8[place] != byte { return false }
        }
        return true
    }
}

/// Whether the name of a file, or of a folder around it, begins with a dot.
private func hasHiddenPart(_ path: String) -> Bool {
    var before = UInt8(ascii: "/")
    for byte in path.utf8 {
        if byte == UInt8(ascii: "."), before == UInt8(ascii: "/") { return true }
        before = byte
    }
    return false
}

/// A text by its path: `services/amming.en.md` is the English text of the service `amming`.
struct TextPath: Sendable, Hashable {
    enum Kind: String, Sendable {
        case service = "services"
        case article = "articles"
    }

    var kind: Kind
    var id: String
    var isEnglish: Bool

    /// Nil where the name does not end as a text does.
    init?(name: Substring, _ kind: Kind) {
        guard name.hasEnding(".md") else { return nil }
        self.kind = kind
        isEnglish = name.hasEnding(".en.md")
        id = String(Substring(name.utf8.dropLast(isEnglish ? 6 : 3)))
    }
}

/// Whether `text` is an id: small letters a to z and digits in words with single hyphens between, 100 at most. Ids become
/// parts of addresses and names of files, so nothing else is let in.
func isID(_ text: some StringProtocol) -> Bool {
    guard (1...100).contains(text.utf8.count) else { return false }
    var before = UInt8(ascii: "-")
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case UInt8(ascii: "-") where before != UInt8(ascii: "-"): break
        default: return false
        }
        before = byte
    }
    return before != UInt8(ascii: "-")
}
