package import Files

/// The theme `standard`, which the program carries: a site needs no folder of themes.
package enum BuiltInTheme {
    package static let name = "standard"

    /// Its files, with paths from the folder of themes: `standard/theme.yml`.
    package static var files: [File] {
        embeddedFiles.filter { $0.path.hasPrefix(folder) }.map { file in
            File(path: String(file.path.dropFirst("themes/".count)), bytes: file.bytes)
        }
    }

    private static let folder = "themes/\(name)/"
}
