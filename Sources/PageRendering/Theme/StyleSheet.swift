internal import Diagnostics

/// A style sheet of a theme: what it asks for, under the names that the files are published by.
struct StyleSheet {
    let source: SourceText
    /// The folder below `assets/` in which it lies, with a slash at its end; empty for `assets/` itself.
    private let folder: String

    init(_ file: ThemeFile) {
        source = SourceText(file: file.shownPath, bytes: file.bytes)
        folder = String(file.path.dropFirst("assets/".count)).folderPart
    }

    /// The bytes with the published names of the assets, which change with their content.
    func published(among assets: [Assets.Asset], diagnostics: inout DiagnosticList) -> [UInt8] {
        var (bytes, start) = ([UInt8](), 0)
        for reference in StyleReferences(source.bytes) {
            let location = source.location(atByte: reference.range.lowerBound)
            if PartCheck.isForeign(reference.address) {
                diagnostics.append(.foreign(reference.address, at: location))
            } else if reference.isImport {
                diagnostics.append(.importInStyleSheet(reference.address, at: location))
            } else if let address = published(reference.address, among: assets) {
                bytes += source.bytes[start..<reference.range.lowerBound]
                bytes += Array(address.utf8)
                start = reference.range.upperBound
            } else if !reference.address.hasPrefix("#") {
                let known = assets.map { relative($0.name) }
                diagnostics.append(.missingAsset(reference.address, among: known, at: location))
            }
        }
        return bytes + source.bytes[start...]
    }

    /// The same address with the published name at its end; nil for one that names no asset.
    private func published(_ address: String, among assets: [Assets.Asset]) -> String? {
        let path = address.prefix { $0 != "#" && $0 != "?" }
        guard let name = resolved(path), let asset = assets.first(where: { $0.name == name }) else { return nil }
        let written = String(path).folderPart
        let published = asset.path.dropFirst(asset.path.folderPart.count)
        return written + published + String(address.dropFirst(path.count))
    }

    /// The path in `assets/`; nil for one that leads out of it.
    private func resolved(_ path: Substring) -> String? {
        guard !path.isEmpty, !path.hasPrefix("/") else { return nil }
        var parts = folder.split(separator: "/")
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": continue
            case "..":
                if parts.popLast() == nil { return nil }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// How this sheet would name an asset.
    private func relative(_ name: String) -> String {
        name.hasPrefix(folder)
            ? String(name.dropFirst(folder.count))
            : String(repeating: "../", count: folder.count { $0 == "/" }) + name
    }
}

extension String {
    /// `fonts/` of `fonts/prove.woff2`, nothing of `style.css`.
    fileprivate var folderPart: String {
        guard let slash = lastIndex(of: "/") else { return "" }
        return String(self[...slash])
    }
}

extension Diagnostic {
    static func missingAsset(_ name: String, among names: [String], at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "missing-asset", at: location,
            Wording(nb: "temaet har ingen fil '\(name)' i assets/", en: "the theme has no file '\(name)' in assets/"),
            help: .didYouMean(nearestName(to: name, among: names))
                ?? Wording(
                    nb: "legg filen i temaets mappe assets/, og skriv stien til den derfra",
                    en: "put the file into the theme's folder assets/, and write its path from there"))
    }

    fileprivate static func importInStyleSheet(_ address: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "import-in-style-sheet", at: location,
            Wording(
                nb: "'\(address)' hentes ikke: fargene står foran stilarket, og '@import' må stå aller først",
                en:
                    "'\(address)' is not fetched: the colours stand ahead of the style sheet, and '@import' must be first"
            ),
            help: Wording(
                nb: "skriv reglene i assets/style.css eller assets/additions.css",
                en: "write the rules into assets/style.css or assets/additions.css"))
    }
}
