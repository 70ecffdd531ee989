internal import Files
internal import Parallelism
package import SiteConventions

/// A site as a web server has it, with each file made when somebody asks for it. Immutable: a change of the content is
/// another site, so that no answer is half of one and half of the other.
///
/// It does what the hosts do that the site is made for: it follows the site's own `_redirects` and `_headers`, and answers
/// only with what is in the list of the site's outputs. No request is ever made a path on the disk.
package struct HostedSite: Sendable {
    /// The path under which the site stands: `/`, or `/oversikt/`.
    package let root: String
    /// The same as requests are compared with it: links write "%20" for a blank.
    private let decodedRoot: String
    private let content: Once<Content>

    fileprivate struct Content: Sendable {
        var files: [String: SiteOutput] = [:]
        /// What is made in one go, and therefore once.
        var folders: [(prefix: String, files: Once<[String: [UInt8]]>)] = []
        var rules = HostRules()
    }

    /// - Parameters:
    ///   - root: as links have it.
    ///   - outputs: asked for once, when the first request comes.
    package init(root: String, outputs: @escaping @Sendable () -> [SiteOutput]) {
        self.root = root
        decodedRoot = RequestPath(root)?.decoded ?? root
        content = Once { Content(outputs()) }
    }

    /// The bytes of a file of the site; nil where it has none of that path.
    func bytes(at path: String) -> [UInt8]? { content.value.bytes(at: path) }

    /// What a host of the site answers.
    package func answer(to path: RequestPath) -> Answer {
        let rules = content.value.rules
        if let target = rules.redirects[path.decoded] { return .moved(to: target) }
        guard let inSite = path.decoded.dropping(prefix: decodedRoot) else {
            // The one address outside that people type.
            return path.decoded == "/" || path.decoded + "/" == decodedRoot
                ? .redirected(to: root, permanently: false) : notFound("", rules)
        }
        let isFolder = inSite.isEmpty || inSite.hasSuffix("/")
        let file = isFolder ? inSite + "index.html" : inSite
        if let bytes = bytes(at: file) {
            return Answer(
                status: .ok, headers: rules.headers(for: path.decoded), type: MediaType(of: file), body: bytes)
        }
        if !isFolder, content.value.holds(inSite + "/index.html") { return .moved(to: path.asFolder) }
        return notFound(inSite, rules)
    }

    /// The nearest page for what is not there: the English side has its own.
    private func notFound(_ path: String, _ rules: HostRules) -> Answer {
        var folder = path[...]
        while true {
            folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
            let page = folder.isEmpty ? "404.html" : "\(folder)/404.html"
            if let bytes = bytes(at: page) {
                return Answer(
                    status: .notFound, headers: rules.headers(for: decodedRoot + path), type: .html, body: bytes)
            }
            if folder.isEmpty { return .plain(.notFound) }
        }
    }
}

extension HostedSite.Content {
    fileprivate init(_ outputs: [SiteOutput]) {
        files.reserveCapacity(outputs.count)
        for output in outputs {
            switch output.place {
            // Of two with one path a publication keeps the first.
            case .file(let path): if files[path] == nil { files[path] = output }
            case .files(let paths): for path in paths where files[path] == nil { files[path] = output }
            case .folder(let path):
                folders.append(
                    (
                        path,
                        Once {
                            Dictionary(
                                output.files().map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
                        }
                    ))
            }
        }
        rules = HostRules(headers: bytes(at: "_headers") ?? [], redirects: bytes(at: "_redirects") ?? [])
    }

    fileprivate func bytes(at path: String) -> [UInt8]? {
        if let output = files[path] { return output.files().first { $0.path == path }?.bytes }
        return folders.first { path.hasPrefix($0.prefix) }?.files.value[path]
    }

    fileprivate func holds(_ path: String) -> Bool {
        files[path] != nil || folders.contains { path.hasPrefix($0.prefix) && $0.files.value[path] != nil }
    }
}

extension String {
    fileprivate func dropping(prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
