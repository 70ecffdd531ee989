import ContentFixtures
import ContentReading
import Files
import Foundation
import ServiceCatalogue
import SiteConventions

@testable import SearchIndexing

/// An invented service, a line of its row and its text.
struct Sample {
    var id: String
    var name: String
    var english = "Invented Matter"
    var summary = "Hjelper noen."
    var keywords = ["oppdiktet"]
    var unit = "Prøveavdelingen"
    var codes = "C50"
    var body = "Tjenesten finnes ikke."
    var ended: String?

    var files: String {
        """
        -- registry/services/\(id).yml --
        - id: \(id)
          category: nasjonal-behandlingstjeneste
          name:
            nb: Nasjonal behandlingstjeneste for \(name)
            en: Norwegian National Unit for \(english)
          regions: [helse-prove]
          sites:
            - trust: provesykehuset
              unit: \(unit)
          icd10:
            codes: [\(codes)]
          approved: 2011-07-07
          \(ended.map { "discontinued: \($0)" } ?? "")
        -- services/\(id).md --
        ---
        id: \(id)
        summary:
          nb: \(summary)
          en: Helps somebody.
        keywords: [\(keywords.joined(separator: ", "))]
        ---
        \(body)
        """
    }
}

/// The index of some services as the browser would load it.
struct SampleIndex {
    let files: [String: [UInt8]]

    /// - Parameter count: of services that name a code of chapter I each and nothing else of interest.
    init(servicesOfChapterI count: Int) throws {
        let read = ContentTree(Sample(id: "a", name: "alfa", codes: "A00-B99").files).read()
        guard var catalogue = read.catalogue, let model = catalogue.services.first else {
            throw UnreadableSample(diagnostics: printed(read.diagnostics))
        }
        catalogue.classification = try Self.chapterI()
        let many = try (0..<count).map { number in
            let code = "\(number < 10_000 ? "A" : "B")\(String(10_000 + number % 10_000).dropFirst())"
            return Service(
                id: "s\(number)", category: model.category, name: model.name, regions: model.regions,
                sites: model.sites, icd10: CodeStatement(codes: [try ICD10Range(parsing: code)]), text: model.text,
                locations: model.locations)
        }
        let services = many + [model]
        let index = SearchIndex(
            services: services, side: .norwegian, language: .nb, labels: .of(.nb),
            classification: catalogue.classification,
            searched: SearchedWords(services: services, classification: catalogue.classification, layWords: []),
            addresses: SearchAddresses(services: "/tjenester/", icd10: "/icd-10/"))
        files = Dictionary(uniqueKeysWithValues: index.files.map { ($0.path, $0.bytes) })
    }

    private static func chapterI() throws -> ICD10Classification {
        var problems: [ICD10Classification.Problem] = []
        let row = ICD10Classification.Row(
            code: "I", kind: .chapter, parent: "", titles: LocalizedText(nb: "Prøvekapittel"))
        return ICD10Classification([row], problems: &problems)
    }

    init(
        _ samples: [Sample], pages: [SearchPage] = [], layWords: [LayWord] = [], side: SiteSide = .norwegian,
        jobs: Int = 1
    ) throws {
        let read = ContentTree(samples.map(\.files).joined(separator: "\n")).read()
        guard let catalogue = read.catalogue else {
            throw UnreadableSample(diagnostics: printed(read.diagnostics))
        }
        let language = catalogue.settings.language(of: side)
        let index = SearchIndex(
            services: catalogue.services, side: side, language: language, labels: .of(language),
            classification: catalogue.classification,
            searched: SearchedWords(
                services: catalogue.services, classification: catalogue.classification, layWords: layWords),
            addresses: SearchAddresses(services: "/tjenester/", icd10: "/icd-10/"), pages: pages, jobs: jobs)
        files = Dictionary(uniqueKeysWithValues: index.files.map { ($0.path, $0.bytes) })
    }

    struct UnreadableSample: Error {
        var diagnostics: String
    }

    /// The ids that the browser's engine finds for each query, best first.
    func ask(_ queries: String...) throws -> [[String]] { try ask("ask.mjs", queries) }

    /// The codes and the pages that it finds besides, and "first" where the pages stand above the services.
    func askElsewhere(_ queries: String...) throws -> [[String]] { try ask("elsewhere.mjs", queries) }

    private func ask(_ script: String, _ queries: [String]) throws -> [[String]] {
        try Node.withFolder(files) { folder in
            try Node.run("Tests/Search/\(script)", [folder] + queries).split(
                separator: "\n", omittingEmptySubsequences: false
            )
            .dropLast().map { $0.split(separator: " ").map(String.init) }
        }
    }

    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}

/// Debian's JavaScript, which runs the modules that browsers run.
enum Node {
    struct Failure: Error {
        var errors: String
    }

    /// Whoever runs `swift test` alone may have no node; the test script installs it and says so by `CI`, and then a
    /// missing one is a failure.
    static var isExpected: Bool {
        let environment = ProcessInfo.processInfo.environment
        if environment["CI"] != nil || environment["OVERSIKT_TESTS"] != nil { return true }
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/node") }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What the script prints; throws where it fails. Input goes through files, so that no pipe fills up.
    static func run(_ script: String, _ arguments: [String]) throws -> String {
        let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data().write(to: output)
        defer { try? FileManager.default.removeItem(at: output) }  // a leftover in the temporary folder harms nobody
        let handle = try FileHandle(forWritingTo: output)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let modules = root.appending(path: "Tests/Search/modules.mjs").absoluteString
        process.arguments = ["node", "--import", modules, root.appending(path: script).path()] + arguments
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOf: output, encoding: .utf8)
        guard process.terminationStatus == 0 else { throw Failure(errors: text) }
        return text
    }

    static func withFolder<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }  // a leftover in the temporary folder harms nobody
        for (path, bytes) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        return try body(folder.path() + "/")
    }
}
