internal import Files
internal import JSON
internal import Parallelism
internal import ServiceCatalogue

/// What a result shows of a service, some services to a file.
struct SearchCards {
    /// Results lie anywhere in the alphabet, so a file is loaded for nearly each of the ten that are shown.
    static let perFile = 8

    let files: [File]

    init(_ services: [Service], language: Language, categories: [String: Int], jobs: Int) {
        files = parallelMap(Array(stride(from: 0, to: services.count, by: Self.perFile)), jobs: jobs) { first in
            var json = JSONWriter()
            json.array { json in
                for service in services[first..<min(first + Self.perFile, services.count)] {
                    json.card(of: service, in: language, category: categories[service.category.id] ?? 0)
                }
            }
            return File(path: "c/\(first / Self.perFile).json", bytes: json.bytes)
        }
    }
}

extension JSONWriter {
    /// An array: id, number of the category, name, length of the name's lead (the category's words) in UTF-16 units,
    /// place, summary, keywords, the name in other languages, codes, day of discontinuation, languages of name and
    /// summary where they are not the interface's, those of the codes that the editors have added.
    fileprivate mutating func card(of service: Service, in language: Language, category: Int) {
        let name = service.name.best(for: language)
        let summary = service.text.summary.best(for: language)
        let otherNames = service.name.languages.filter { $0 != name.language }.map { service.name.best(for: $0).text }
        array { json in
            json.string(service.id)
            json.number(category)
            json.string(name.text)
            json.number(service.category.divide(name).lead.utf16.count)
            json.string(joining: service.placeLines(in: language), with: " · ")
            json.string(summary.text)
            json.string(joining: service.text.keywords, with: ", ")
            json.string(joining: otherNames, with: " / ")
            json.string(joining: service.searchedCodes.map(\.description), with: " ")
            json.string(service.discontinued?.text(in: language) ?? "")
            for phrase in [name, summary] { json.string(phrase.language == language ? "" : phrase.language.tag) }
            json.string(joining: service.text.alsoCodes.map(\.code.description), with: " ")
        }
    }
}

extension Service {
    /// Its trusts, each with the hospital or the town: "Helse Bergen HF, Haukeland universitetssykehus".
    fileprivate func placeLines(in language: Language) -> [String] {
        var lines: [String] = []
        for site in sites {
            var line = site.trust.name.best(for: language).text
            if let place = site.hospital ?? site.place { line += ", " + place }
            if !lines.contains(line) { lines.append(line) }
        }
        return lines
    }
}
