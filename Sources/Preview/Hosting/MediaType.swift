/// What kind of file it is, as a server tells a browser, which does not guess (`nosniff`).
package enum MediaType: String, Sendable, CaseIterable {
    case html = "text/html; charset=utf-8"
    case css = "text/css; charset=utf-8"
    case javaScript = "text/javascript; charset=utf-8"
    case plain = "text/plain; charset=utf-8"
    case csv = "text/csv; charset=utf-8"
    case json = "application/json"
    case xml = "application/xml"
    case atom = "application/atom+xml"
    case openSearch = "application/opensearchdescription+xml"
    case svg = "image/svg+xml"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case gif = "image/gif"
    case webP = "image/webp"
    case avif = "image/avif"
    case icon = "image/x-icon"
    case woff = "font/woff"
    case woff2 = "font/woff2"
    case ttf = "font/ttf"
    case otf = "font/otf"
    case pdf = "application/pdf"
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case manifest = "application/manifest+json"
    case unknown = "application/octet-stream"

    package init(of path: String) {
        let name = path.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
        self = name == "opensearch.xml" ? .openSearch : MediaType.byEnding[String(ending)] ?? .unknown
    }

    /// A name without an ending is one of the files for servers.
    private static let byEnding: [String: MediaType] = [
        "": .plain, "html": .html, "css": .css, "js": .javaScript, "mjs": .javaScript, "txt": .plain, "conf": .plain,
        "csv": .csv, "tsv": .plain, "md": .plain, "json": .json, "xml": .xml, "atom": .atom, "svg": .svg, "png": .png,
        "jpg": .jpeg, "jpeg": .jpeg, "gif": .gif, "webp": .webP, "avif": .avif, "ico": .icon, "woff": .woff,
        "woff2": .woff2, "ttf": .ttf, "otf": .otf, "pdf": .pdf, "docx": .docx, "xlsx": .xlsx, "webmanifest": .manifest,
    ]
}
