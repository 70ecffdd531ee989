import ContentReading
import Diagnostics
import Files

@testable import PageRendering

/// A theme of files in memory, and what is said of it.
struct ThemeFixture {
    let theme: Theme
    private let diagnostics: DiagnosticList
    private let sources: [String: String]

    /// Themes by their names, each with its files by their paths; the one that others build on first.
    init(_ folders: KeyValuePairs<String, [String: String]>, bytes: [String: [UInt8]] = [:]) {
        var (diagnostics, sources, layers) = (DiagnosticList(), [String: String](), [ThemeLayer]())
        for (name, files) in folders {
            let folder = "themes/\(name)"
            let settings = ContentReader(folder: folder).readTheme(
                Array((files["theme.yml"] ?? "name: Prøve\n").utf8), diagnostics: &diagnostics)
            let own = files.map { File(path: $0.key, bytes: Array($0.value.utf8)) }
            let binary = layers.isEmpty ? bytes.map { File(path: $0.key, bytes: $0.value) } : []
            let shape = RecordShape.labels(LabelKey.all.map { ($0.key, Wording(nb: "", en: "")) })
            let labels = files["labels.yml"].map {
                ContentReader(folder: folder).readLabels(Array($0.utf8), shape, diagnostics: &diagnostics)
            }
            layers.append(
                ThemeLayer(settings: settings, labels: labels ?? [], files: own + binary, folder: folder))
            for (path, text) in files { sources["\(folder)/\(path)"] = text }
        }
        theme = Theme(layers: layers, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
        self.sources = sources
    }

    /// - Parameter all: also what every small theme of a test lacks: search, icon and picture.
    func printed(_ language: MessageLanguage = .nb, all: Bool = false) -> [String] {
        let lacks: Set = ["missing-search", "missing-icon", "missing-sharing-picture"]
        let printer = TextPrinter(language: language)
        return diagnostics.sorted.filter { all || !lacks.contains($0.id) }.map { diagnostic in
            printer.print(diagnostic) { file in sources[file].map { SourceText(file: file, text: $0) } }
        }
    }

    /// The published file of an asset.
    func asset(_ name: String) -> String? { theme.assets[name].map { String(decoding: $0.bytes, as: UTF8.self) } }
}
