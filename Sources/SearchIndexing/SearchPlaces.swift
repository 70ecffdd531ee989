internal import Files
internal import JSON
package import ServiceCatalogue

/// A region, a trust, a hospital or a medical field: a name that readers search by, with a page of its own.
package struct SearchPlace: Sendable {
    package enum Kind: Sendable { case region, trust, hospital, field }

    package var kind: Kind
    package var name: LocalizedText
    /// The value of `href` for its page.
    package var address: String
    /// How many services its page has.
    package var count: Int
    /// The ids of all its services, discontinued ones among them.
    package var services: Set<String>

    package init(kind: Kind, name: LocalizedText, address: String, count: Int, services: Set<String>) {
        self.kind = kind
        self.name = name
        self.address = address
        self.count = count
        self.services = services
    }
}

/// The names as the browser compares them with a query: as names, not word by word, so that "Helse Vest" is no other
/// place that has a word beginning with «vest».
enum SearchPlaces {
    static let path = "n.json"

    /// An array of arrays: name, its language where it is not the interface's, address, number of services on its page, the
    /// ways to write it (folded and stemmed words, with a bar between the ways), its services, and 1 for a field: that is
    /// shown beside what its words find, not in its place.
    /// - Parameter services: in the order of their numbers.
    static func file(_ places: [SearchPlace], services: [Service], language: Language) -> File {
        let numbers = Dictionary(services.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var json = JSONWriter()
        json.array { json in
            for place in places {
                let name = place.name.best(for: language)
                var list: [UInt8] = []
                SearchNumbers.append(ascending: place.services.compactMap { numbers[$0] }.sorted(), to: &list)
                json.array { json in
                    json.string(name.text)
                    json.string(name.language == language ? "" : name.language.tag)
                    json.string(place.address)
                    json.number(place.count)
                    json.string(place.keys.joined(separator: "|"))
                    json.string(list)
                    if place.kind == .field { json.number(1) }
                }
            }
        }
        return File(path: path, bytes: json.bytes)
    }
}

extension SearchPlace {
    /// The whole name, the name without its legal form, and without the words that many such names have. What stands in
    /// brackets is a name of its own.
    var keys: [String] {
        var keys: [String] = []
        for language in name.languages {
            let text = name.best(for: language).text
            if kind == .field {
                keys += waysOfField(text)
            } else {
                let parts = text.split(whereSeparator: { $0 == "(" || $0 == ")" })
                for part in parts { keys += ways(of: String(part)) }
            }
        }
        return keys.enumerated().filter { !$1.isEmpty && keys.firstIndex(of: $1) == $0 }.map(\.element)
    }

    private func ways(of name: String) -> [String] {
        // A hyphen would give the words and then their whole.
        let parts = name.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }
        let words = SearchTokens.folded(String(decoding: parts, as: UTF8.self)).filter { !isStopword($0) }
        let stems = words.map { SearchStem.stem($0) }
        let short = stems.filter { !Self.legalForms.contains($0) }
        return [stems, short, short.filter { !common.contains($0) }].map { $0.joined(separator: " ") }
    }

    /// "Hjerte og blodårer" as a whole, and each of what it names.
    private func waysOfField(_ name: String) -> [String] {
        let words = SearchTokens.folded(name).filter { !isStopword($0) }.map { SearchStem.stem($0) }
        return [words.joined(separator: " ")] + words
    }

    private func isStopword(_ word: String) -> Bool {
        word.utf8.withContiguousStorageIfAvailable { SearchStopwords.table.number(of: $0) != nil }
            ?? SearchStopwords.all.contains(word)
    }

    private static let legalForms = stems(["hf", "rhf", "as"])
    private static let commonOfRegions = stems(["regional", "health", "authority"])
    private static let commonOfOthers = stems([
        "helse", "sykehus", "sykehuset", "universitetssykehus", "universitetssykehuset", "hospital", "hospitalet",
        "university", "trust", "rehabilitation", "helsesportssenter",
    ])

    private static func stems(_ words: [String]) -> Set<String> { Set(words.map { SearchStem.stem($0) }) }

    private var common: Set<String> { kind == .region ? Self.commonOfRegions : Self.commonOfOthers }
}
