internal import Diagnostics
internal import SiteConventions

/// Puts the modules of a script into one file, so that a browser asks once and a theme stays a folder of plain files.
///
/// A folder of assets with a `main.js` is a script: `search/main.js` and what it imports become `search.js`. The modules
/// are written after those they import, without their `import` lines and `export` words, so names at the top of a module
/// must be unique in the folder. Lines that are nothing but a comment, and indentation, are left out.
enum ScriptBundle {
    /// The files with each script's modules replaced by the one file.
    static func joining(_ files: [ThemeFile], diagnostics: inout DiagnosticList) -> [ThemeFile] {
        let scripts = files.map(\.path).filter { $0.hasSuffix("/main.js") }.map {
            String($0.dropLast("/main.js".count))
        }
        var result = files
        for script in scripts.sorted() {
            let modules = result.filter { isModule($0.path, of: script) }
            var bundle = Modules(modules, of: script)
            bundle.add("main.js", diagnostics: &diagnostics)
            result.removeAll { isModule($0.path, of: script) }
            result.append(ThemeFile(path: "\(script).js", bytes: bundle.bytes, folder: modules.first?.folder ?? ""))
        }
        return result
    }

    private static func isModule(_ path: String, of script: String) -> Bool {
        path.hasPrefix(script + "/") && path.hasSuffix(".js")
    }
}

/// The modules of one script, written out one after the other.
private struct Modules {
    private(set) var bytes: [UInt8] = []
    private var sources: [String: ThemeFile] = [:]
    private var added = Set<String>()

    init(_ files: [ThemeFile], of script: String) {
        for file in files { sources[String(file.path.dropFirst(script.count + 1))] = file }
    }

    /// Adds a module after those that it imports.
    mutating func add(_ name: String, diagnostics: inout DiagnosticList) {
        guard added.insert(name).inserted, let source = sources[name] else { return }
        let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            guard let imported = importedModule(line) else { continue }
            if sources[imported] == nil {
                let place = SourceLocation(source.shownPath, SourcePosition(line: number + 1, column: 1))
                diagnostics.append(.missingModule(imported, among: sources.keys.sorted(), at: place))
            }
            add(imported, diagnostics: &diagnostics)
        }
        for line in lines where importedModule(line) == nil { write(line) }
    }

    private mutating func write(_ line: ArraySlice<UInt8>) {
        var line = line.drop { $0 == UInt8(ascii: " ") }
        if line.isEmpty || line.starts(with: "//".utf8) { return }
        if line.starts(with: "export ".utf8) { line = line.dropFirst("export ".utf8.count) }
        bytes.append(contentsOf: line)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// `words.js` of `import { fold } from "./words.js";`
    private func importedModule(_ line: ArraySlice<UInt8>) -> String? {
        let quote = UInt8(ascii: "\"")
        guard line.starts(with: "import ".utf8), let end = line.lastIndex(of: quote),
            let start = line[..<end].lastIndex(of: quote)
        else { return nil }
        let path = line[(start + 1)..<end]
        return String(decoding: path.starts(with: "./".utf8) ? path.dropFirst(2) : path, as: UTF8.self)
    }
}

extension Diagnostic {
    fileprivate static func missingModule(
        _ name: String, among names: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "missing-module", at: location,
            Wording(
                nb: "skriptet henter '\(name)', som ikke finnes",
                en: "the script imports '\(name)', which does not exist"),
            help: .didYouMean(nearestName(to: name, among: names)))
    }
}
