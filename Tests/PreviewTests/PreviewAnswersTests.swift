import Diagnostics
import Files
import SiteConventions
import Testing

@testable import Preview

/// One page, "/", and what was found.
private func state(_ findings: PreviewFindings = PreviewFindings(), hasSite: Bool = true) -> PreviewState {
    let page = File(path: "index.html", bytes: Array("<html><head><title>x</title></head><body>y</body></html>".utf8))
    let site = HostedSite(root: "/") { [.file(page), .file(File(path: "robots.txt", bytes: []))] }
    return PreviewState(language: .nb, run: 7).replaced(by: hasSite ? site : nil, findings)
}

private let oneError: PreviewFindings = {
    let error = Diagnostic(
        .error, "prove", at: SourceLocation("content/services/å b.md", line: 3, column: 5),
        Wording(nb: "noe <b>er</b> galt", en: "something <b>is</b> wrong"),
        notes: [
            .init(Wording(nb: "her også", en: "here, too"), at: SourceLocation("content/site.yml", line: 1, column: 2))
        ],
        help: Wording(nb: "skriv noe annet", en: "write something else"))
    return PreviewFindings([error], limits: .usual, language: .nb, stopsBuild: true) { _ in
        SourceText(file: "content/services/å b.md", bytes: Array("a\nb\nnavn: \"<i>\"\n".utf8))
    }
}()

@Suite struct PreviewAnswersTests {
    private func answer(_ request: PreviewRequest, _ state: PreviewState = state()) -> Answer {
        PreviewAnswers().answer(to: request, in: state)
    }

    private func body(_ answer: Answer) -> String { String(decoding: answer.body, as: UTF8.self) }

    @Test func addsOneScriptToEveryPageAndToNothingElse() {
        #expect(
            body(answer(PreviewRequest(target: "/"))) == """
                <html><head><title>x</title><script type="module" src="\(PreviewPath.script.text)" data-site="7.1"></script></head><body>y</body></html>
                """)
        #expect(body(answer(PreviewRequest(target: "/robots.txt"))) == "")
    }

    @Test func letsABrowserKeepTheScriptAndTheStyleUnderAnAddressThatChangesWithThem() {
        for (path, name) in [(PreviewPath.script, "preview.js"), (.style, "preview.css")] {
            let parts = path.text.split(separator: "?")
            #expect(parts.first == "/_preview/\(name)" && parts.last?.count == 16)
            let answer = answer(PreviewRequest(target: path.text))
            #expect(answer.header("Cache-Control") == "max-age=31536000, immutable")
            #expect(!answer.body.isEmpty)
        }
        #expect(answer(PreviewRequest(target: "/_preview/findings")).header("Cache-Control") == "no-store")
    }

    @Test func answersOnlyWhoReadsAndSaysSo() {
        let answer = answer(PreviewRequest(method: "POST", target: "/"))
        #expect(answer.status == .methodNotAllowed && answer.header("Allow") == "GET, HEAD")
    }

    @Test(arguments: ["localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST", "x.localhost:1"])
    func answersToTheNamesOfThisMachine(_ host: String) {
        #expect(answer(PreviewRequest(target: "/", host: host)).status == .ok)
    }

    @Test(arguments: ["annet.example", "localhost.annet.example", "[::2]:8080", "192.0.2.1:8080"])
    func answersToNoOtherNameWhereOnlyThisMachineIsToReachIt(_ host: String) {
        #expect(answer(PreviewRequest(target: "/", host: host)).status == .misdirected)
        #expect(
            PreviewAnswers(isLocal: false).answer(to: PreviewRequest(target: "/", host: host), in: state()).status
                == .ok)
    }

    @Test func keepsTheLastSiteWhereTheNextCannotBeBuilt() {
        let broken = state().replaced(by: nil, oneError)
        #expect(answer(PreviewRequest(target: "/"), broken).status == .ok)
        #expect(
            body(answer(PreviewRequest(target: "/_preview/events"), broken))
                == #"data: {  "site": "7.1",  "findings": "7.2",  "isNone": false,  "stops": true}"# + "\n\n")
    }

    @Test func showsWhatIsWrongWhereNoSiteCouldBeBuiltYet() {
        let answer = answer(PreviewRequest(target: "/tjenester/"), state(oneError, hasSite: false))
        #expect(answer.status == .unavailable && answer.header("Cache-Control") == "no-store")
        #expect(answer.header("Content-Security-Policy")?.contains("script-src 'self'") == true)
        #expect(body(answer).contains("<h1>Nettstedet kan ikke bygges: 1 feil</h1>"))
        #expect(body(answer).contains("noe &lt;b&gt;er&lt;/b&gt; galt"))
        #expect(body(answer).contains(#"data-site="7.0""#))
    }

    @Test func printsFindingsAsCheckDoesWithLinksToTheEditor() throws {
        let editor = try #require(EditorLink(template: "vscode://file/{path}:{line}:{column}", folder: "/hjem/meg"))
        let answer = PreviewAnswers(editor: editor).answer(
            to: PreviewRequest(target: "/_preview/findings"), in: state(oneError))
        #expect(
            body(answer) == """
                <link rel="stylesheet" href="\(PreviewPath.style.text)">
                <aside class="preview" lang="nb" aria-label="Forhåndsvisning">
                <button type="button" class="badge stops" aria-haspopup="dialog">1 feil</button>
                <dialog class="stops" role="alertdialog" aria-labelledby="title" aria-describedby="description">
                <div class="head"><h2 id="title" tabindex="-1">Nettstedet kan ikke bygges</h2>
                <button type="button" class="close">Lukk <kbd>Esc</kbd></button></div>
                <p id="description">Siden under er den siste som lot seg bygge. Den blir ny straks feilen er rettet.</p>
                <ol class="findings">
                <li class="error"><pre><a class="place" href="vscode://file/hjem/meg/content/services/%C3%A5%20b.md:3:5">content/services/å b.md:3:5</a>: feil: noe &lt;b&gt;er&lt;/b&gt; galt [prove]
                    3 | navn: &quot;&lt;i&gt;&quot;
                      |     ^
                  <a class="place" href="vscode://file/hjem/meg/content/site.yml:1:2">content/site.yml:1:2</a>: merknad: her også
                  hjelp: skriv noe annet</pre></li>
                </ol>
                </dialog>
                </aside>
                """)
    }

    @Test func saysNothingWhereNothingWasFound() {
        #expect(body(answer(PreviewRequest(target: "/_preview/findings"))) == "")
    }

    @Test func putsWarningsBehindAButton() {
        let warning = Diagnostic(.warning, "prove", at: SourceLocation("a.md"), Wording(nb: "x", en: "x"))
        let findings = PreviewFindings([warning], limits: .usual, language: .en, stopsBuild: false) { _ in nil }
        let text = body(answer(PreviewRequest(target: "/_preview/findings"), state(findings)))
        #expect(text.contains(#"<button type="button" class="badge warns" aria-haspopup="dialog">1 advarsel</button>"#))
        #expect(text.contains(#"role="dialog""#))
        #expect(text.contains(#"<b class="place">a.md:1:1</b>: warning: x [prove]"#))
    }

    @Test(arguments: [
        ("vscode://file/{path}:{line}:{column}", "vscode://file/a/b.md:3:5"),
        ("txmt://open?url=file://{path}&line={line}", "txmt://open?url=file:///a/b.md&line=3"),
        ("idea://open?file={path}&line={line}", "idea://open?file=/a/b.md&line=3"),
    ])
    func writesAPathWithOneSlashAtItsBeginning(_ template: String, _ address: String) throws {
        let link = try #require(EditorLink(template: template, folder: "/"))
        #expect(link.address(of: SourceLocation("/a/b.md", line: 3, column: 5)) == address)
    }

    @Test(arguments: [
        "javascript:alert('{path}')", "JavaScript:{path}", "data:text/html,{path}", "{path}", "vscode:", "1x:{path}",
        "vs code://{path}",
    ])
    func takesNoEditorsAddressThatIsNone(_ template: String) {
        #expect(EditorLink(template: template, folder: "/") == nil)
    }
}
