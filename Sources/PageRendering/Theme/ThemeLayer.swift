package import Files
package import ServiceCatalogue

/// What one folder of a theme says and holds: that of the theme itself, or of one that it builds on.
package struct ThemeLayer: Sendable {
    package var settings: ThemeSettings
    /// What its `labels.yml` says.
    package var labels: [ThemeSettings.Label]
    /// The files of the folder, by their paths in it.
    package var files: [File]
    /// The folder's name as diagnostics give it.
    package var folder: String

    package init(
        settings: ThemeSettings, labels: [ThemeSettings.Label] = [], files: [File], folder: String
    ) {
        self.settings = settings
        self.labels = labels
        self.files = files
        self.folder = folder
    }
}

/// A file of a theme, and in which folder it lies.
struct ThemeFile: Sendable {
    /// Below the folder: `assets/style.css`.
    var path: String
    var bytes: [UInt8]
    var folder: String

    /// As diagnostics name it.
    var shownPath: String { "\(folder)/\(path)" }
}

/// The files of a theme and of those it builds on, file by file: of two with one path the theme's own is taken.
struct ThemeFiles {
    private(set) var assets: [ThemeFile] = []
    private(set) var parts: [ThemeFile] = []
    /// What belongs in no theme.
    private(set) var unknown: [ThemeFile] = []
    /// The style sheets that become one, the base's first.
    private(set) var styles: [ThemeFile] = []

    static let style = "assets/style.css"
    /// What a theme adds to the style sheet that it takes from its base.
    static let addition = "assets/additions.css"
    private static let readElsewhere: Set = ["theme.yml", "labels.yml", style, addition]

    /// - Parameter layers: the theme's own folder last.
    init(_ layers: [ThemeLayer]) {
        for layer in layers {
            for file in layer.files.sorted(by: { $0.path < $1.path }) {
                add(ThemeFile(path: file.path, bytes: file.bytes, folder: layer.folder))
            }
            let own = [ThemeFiles.style, ThemeFiles.addition].compactMap { path in
                layer.files.first { $0.path == path }.map {
                    ThemeFile(path: path, bytes: $0.bytes, folder: layer.folder)
                }
            }
            // Whoever writes a whole style sheet wants nothing of the others.
            styles = own.first?.path == ThemeFiles.style ? own : styles + own
        }
    }

    private mutating func add(_ file: ThemeFile) {
        if ThemeFiles.readElsewhere.contains(file.path) { return }
        if file.path.hasPrefix("assets/") {
            ThemeFiles.put(file, into: &assets)
        } else if ThemePart.allCases.contains(where: { $0.path == file.path }) {
            ThemeFiles.put(file, into: &parts)
        } else {
            unknown.append(file)
        }
    }

    private static func put(_ file: ThemeFile, into files: inout [ThemeFile]) {
        if let place = files.firstIndex(where: { $0.path == file.path }) {
            files[place] = file
        } else {
            files.append(file)
        }
    }
}
