internal import Fingerprints

/// The addresses that the preview keeps for itself. No page of a site begins with an underscore.
enum PreviewPath: String, CaseIterable {
    case script = "preview.js"
    case style = "preview.css"
    /// What was found, as markup.
    case findings = "findings"
    /// Tells of every change as it happens (server-sent events).
    case events = "events"

    static let folder = "/_preview/"

    /// That of a file that the program carries has a mark of its content, so that a browser need not ask for it at each reload.
    var text: String {
        switch self {
        case .script: PreviewPath.folder + rawValue + PreviewPath.scriptMark
        case .style: PreviewPath.folder + rawValue + PreviewPath.styleMark
        case .findings, .events: PreviewPath.folder + rawValue
        }
    }

    private static let scriptMark = "?" + Fingerprint(of: PackageResources.preview_js).short
    private static let styleMark = "?" + Fingerprint(of: PackageResources.preview_css).short

    init?(_ path: String) {
        guard path.hasPrefix(PreviewPath.folder) else { return nil }
        self.init(rawValue: String(path.dropFirst(PreviewPath.folder.count)))
    }
}
