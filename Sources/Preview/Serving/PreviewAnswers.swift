internal import Hypertext
internal import JSON
internal import SiteConventions

/// What the preview answers to a request: a function of the request and of what is shown at the moment.
package struct PreviewAnswers: Sendable {
    package let editor: EditorLink?
    /// Whether only this machine's own names are answered to. A page of another site could have its name lead here, and
    /// read what it likes.
    package let isLocal: Bool

    package init(editor: EditorLink? = nil, isLocal: Bool = true) {
        self.editor = editor
        self.isLocal = isLocal
    }

    package func answer(to request: PreviewRequest, in state: PreviewState) -> Answer {
        if isLocal, !isOwnName(request.host) { return .plain(.misdirected) }
        guard ["GET", "HEAD"].contains(request.method) else {
            return .plain(.methodNotAllowed, headers: [Answer.Header("Allow", "GET, HEAD")])
        }
        guard let path = RequestPath(request.target) else { return .plain(.badRequest) }
        if path.decoded.hasPrefix(PreviewPath.folder) { return ownAnswer(to: path, in: state) }
        guard let site = state.site else { return failed(state) }
        let answer = site.answer(to: path)
        return (answer.header("Content-Type") == MediaType.html.rawValue ? withScript(answer, state) : answer)
            .revalidated(known: request.known)
    }

    private func isOwnName(_ host: String?) -> Bool {
        guard let host else { return true }
        let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
        return ["localhost", "127.0.0.1", "[::1]"].contains(String(name).lowercased())
            || name.lowercased().hasSuffix(".localhost") || name.hasPrefix("127.")
    }

    private func failed(_ state: PreviewState) -> Answer {
        let page = Answer(
            status: .unavailable, headers: PreviewAnswers.headers, type: .html,
            body: FailedPage(state: state, editor: editor).body.bytes)
        return withScript(page, state)
    }

    private static let headers = headers(cacheControl: "no-store")

    private static func headers(cacheControl: String) -> [Answer.Header] {
        SecurityPolicy.headers.map { Answer.Header($0.name, $0.value) }
            + [Answer.Header("Cache-Control", cacheControl)]
    }

    // MARK: The preview's own addresses

    private func ownAnswer(to path: RequestPath, in state: PreviewState) -> Answer {
        func own(_ type: MediaType, _ body: [UInt8]) -> Answer {
            Answer(status: .ok, headers: PreviewAnswers.headers, type: type, body: body)
        }
        func carried(_ type: MediaType, _ body: [UInt8]) -> Answer {
            let headers = PreviewAnswers.headers(cacheControl: "max-age=31536000, immutable")
            return Answer(status: .ok, headers: headers, type: type, body: body)
        }
        return switch PreviewPath(path.decoded) {
        case .script: carried(.javaScript, PackageResources.preview_js)
        case .style: carried(.css, PackageResources.preview_css)
        case .findings:
            own(
                .html,
                FindingsMarkup(findings: state.findings, language: state.language, editor: editor).body.bytes)
        // The server keeps such a connection open; asked for by itself it is what is so now.
        case .events: own(.plain, PreviewAnswers.event(of: state))
        case nil: .plain(.notFound)
        }
    }

    /// What is told to every page that is open: whether it is still the newest, and whether anything was found.
    static func event(of state: PreviewState) -> [UInt8] {
        let findings = state.findings
        let data: JSON = [
            "site": .string(state.siteMark), "findings": .string(state.findingsMark),
            "isNone": .bool(findings.isNone), "stops": .bool(findings.stopsBuild),
        ]
        return Array("data: \(data.text.split(separator: "\n").joined())\n\n".utf8)
    }

    /// Every page gets one script, ahead of the end of its head. The page's own security policy allows it: it comes from
    /// the same host.
    private func withScript(_ answer: Answer, _ state: PreviewState) -> Answer {
        let script: HTML =
            #"<script type="module" src="\#(PreviewPath.script.text)" data-site="\#(state.siteMark)"></script>"#
        let end = Array("</head>".utf8)
        var answer = answer
        let place = answer.body.firstRange(of: end)?.lowerBound ?? answer.body.endIndex
        answer.body.insert(contentsOf: script.bytes, at: place)
        return answer
    }
}
