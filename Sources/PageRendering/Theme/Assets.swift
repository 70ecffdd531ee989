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
    }

    let all: [Asset]

    init(_ files: [(path: String, bytes: [UInt8])], settings: ThemeSettings) {
        all = files.sorted { $0.path < $1.path }.map { file in
            let bytes = file.path == "style.css" ? settings.customProperties + file.bytes : file.bytes
            return Asset(name: file.path, path: "assets/" + fingerprinted(file.path, bytes), bytes: bytes)
        }
    }

    subscript(name: String) -> Asset? { all.first { $0.name == name } }

    var stylesheet: Asset? { self["style.css"] }
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
            text += "@media (prefers-color-scheme:dark){:root{\(declarations(darkColours))}}\n"
        }
        return Array(text.utf8)
    }
}

private func fingerprinted(_ path: String, _ bytes: [UInt8]) -> String {
    let digits = Fingerprint(of: bytes).short
    guard let dot = path.lastIndex(of: "."), dot > (path.lastIndex(of: "/") ?? path.startIndex) else {
        return "\(path).\(digits)"
    }
    return "\(path[..<dot]).\(digits)\(path[dot...])"
}
