/// The addresses that the preview keeps for itself. No page of a site begins with an underscore.
enum PreviewPath: String, CaseIterable {
    case script = "preview.js"
    case style = "preview.css"
    /// What was found, as markup.
    case findings = "findings"
    /// Tells of every change as it happens (server-sent events).
    case events = "events"

    static let folder = "/_preview/"

    var text: String { PreviewPath.folder + rawValue }

    init?(_ path: String) {
        guard path.hasPrefix(PreviewPath.folder) else { return nil }
        self.init(rawValue: String(path.dropFirst(PreviewPath.folder.count)))
    }
}
