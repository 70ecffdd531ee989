internal import Diagnostics
internal import Fingerprints
internal import ServiceCatalogue
internal import SiteConventions

/// The theme's files that browsers load, under names that change with their content, so that they may be kept for ever.
struct Assets: Sendable {
    struct Asset: Sendable {
        /// `style.css`, as the theme names it.
        let name: String
        /// `assets/style.0123456789abcdef.css`
        let path: String
        let bytes: [UInt8]

        init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
            path = "assets/" + fingerprinted(name, bytes)
        }
    }

    /// In the order of their names.
    let all: [Asset]

    /// Style sheets come last, for they name other files by the names that those got.
    ///
    /// - Parameter files: with scripts joined.
    init(
        _ files: [ThemeFile], styles: [ThemeFile], settings: ThemeSettings, diagnostics: inout DiagnosticList
    ) {
        let (sheets, others) = (files.filter { $0.path.hasSuffix(".css") }, files.filter { !$0.path.hasSuffix(".css") })
        let named = others.map { Asset(name: $0.name, bytes: $0.bytes) }
        var all = named
        for sheet in sheets {
            let bytes = StyleSheet(sheet).published(among: named, diagnostics: &diagnostics)
            all.append(Asset(name: sheet.name, bytes: bytes))
        }
        if !styles.isEmpty {
            var bytes = settings.customProperties + settings.fontFaces(among: named)
            for sheet in styles { bytes += StyleSheet(sheet).published(among: named, diagnostics: &diagnostics) }
            all.append(Asset(name: "style.css", bytes: bytes))
        }
        self.all = all.sorted { $0.name < $1.name }
    }

    subscript(name: String) -> Asset? { all.first { $0.name == name } }

    var stylesheet: Asset? { self["style.css"] }
}

extension ThemeFile {
    /// Below `assets/`.
    fileprivate var name: String { String(path.dropFirst("assets/".count)) }
}

extension ThemeSettings {
    /// The theme's colours as custom properties, for light and for dark, ahead of its style sheet.
    fileprivate var customProperties: [UInt8] {
        func declarations(_ colours: [Colour]) -> String {
            colours.map { "--\($0.name):\($0.value)" }.joined(separator: ";")
        }
        var text = ""
        if !colours.isEmpty { text += ":root{\(declarations(colours))}\n" }
        if !darkColours.isEmpty {
            // A reader's own choice, which a script marks the document with, stands over the browser's setting. Paper is
            // light whatever the screen is.
            let dark = declarations(darkColours)
            text += "@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=\"light\"]){\(dark)}}\n"
            text += "@media screen{:root[data-scheme=\"dark\"]{\(dark)}}\n"
        }
        return Array(text.utf8)
    }

    /// A rule for each file of a font. Until it has come, the text stands in the next font that the style sheet names.
    fileprivate func fontFaces(among assets: [Assets.Asset]) -> [UInt8] {
        var text = ""
        for font in fonts {
            guard let asset = assets.first(where: { $0.name == font.file.name }) else { continue }
            let address = asset.path.dropFirst("assets/".count)
            text += """
                @font-face{font-family:"\(font.family)";src:url("\(address)") format("woff2");\
                font-weight:\(font.weight);font-style:\(font.isItalic ? "italic" : "normal");font-display:swap}

                """
        }
        return Array(text.utf8)
    }
}

/// `kart.0123456789abcdef.png` of `kart.png`.
func fingerprinted(_ path: String, _ bytes: [UInt8]) -> String {
    let digits = Fingerprint(of: bytes).short
    guard let dot = path.lastIndex(of: "."), dot > (path.lastIndex(of: "/") ?? path.startIndex) else {
        return "\(path).\(digits)"
    }
    return "\(path[..<dot]).\(digits)\(path[dot...])"
}
