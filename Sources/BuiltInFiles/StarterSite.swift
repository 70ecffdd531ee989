package import Files
package import ServiceCatalogue

/// The site that `oversikt init` begins: invented services, whole enough to be built and looked at.
package struct StarterSite: Sendable {
    /// The language of what is written for editors, and of the site's interface where that is a form of Norwegian.
    package let language: Language
    /// Without a theme of its own, an article, and the files for editors and for continuous integration; of the services
    /// one.
    package let isMinimal: Bool
    /// The version of the program, and where it can be had, which the workflow of the site asks for.
    package let program: Program

    package struct Program: Sendable {
        package var version: String
        /// `OWNER/NAME` at GitHub.
        package var repository: String

        package init(version: String, repository: String) {
            self.version = version
            self.repository = repository
        }
    }

    package init(language: Language, isMinimal: Bool, program: Program) {
        self.language = language
        self.isMinimal = isMinimal
        self.program = program
    }

    /// With paths from the site's folder, in the order of their bytes.
    package var files: [File] {
        let layers = layers.map { "Sources/BuiltInFiles/Starter/\($0)/" }
        var found: [String: [UInt8]] = [:]
        for layer in layers {
            for file in embeddedFiles where file.path.hasPrefix(layer) {
                let path = String(file.path.dropFirst(layer.utf8.count))
                if belongs(path) { found[path] = filledIn(path, file.bytes) }
            }
        }
        return found.map { File(path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
    }

    /// Folders of templates; what a later one has goes before what an earlier one has.
    private var layers: [String] {
        let texts = language == .nn ? "texts-nn" : "texts-nb"
        let guide = "guide-\(language.rawValue)"
        return ["all", texts, guide] + (isMinimal ? ["minimal", "minimal-\(language == .nn ? "nn" : "nb")"] : [])
    }

    private func belongs(_ path: String) -> Bool {
        if !isMinimal { return true }
        if path.hasPrefix("content/services/") || path.hasPrefix("content/registry/services/") {
            return path.contains(StarterSite.onlyService) || path.hasSuffix("/\(StarterSite.onlyRows)")
        }
        return path == ".gitignore" || path.hasPrefix("content/registry/") || path == "content/site.yml"
    }

    private static let onlyService = "trollstov-i-oyet"
    private static let onlyRows = "nasjonale-behandlingstjenester.yml"

    /// A workflow names the program; nothing else knows which one wrote it.
    private func filledIn(_ path: String, _ bytes: [UInt8]) -> [UInt8] {
        guard path.hasPrefix(".github/") else { return bytes }
        let text = String(decoding: bytes, as: UTF8.self)
        let filled = text.replacing("{{ repository }}", with: program.repository)
            .replacing("{{ version }}", with: program.version)
        return Array(filled.utf8)
    }
}
