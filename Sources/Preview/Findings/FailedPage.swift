internal import Diagnostics
internal import Hypertext
internal import SiteConventions

/// What stands in the place of every page while there has been no site yet.
struct FailedPage: Template {
    let state: PreviewState
    let editor: EditorLink?

    var body: HTML {
        let words = FindingsWords(findings: state.findings, language: state.language)
        #"""
        <!DOCTYPE html>
        <html lang="\#(state.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="\#(SecurityPolicy.metaPolicy)">
        <title>\#(words.cannotBeBuilt)</title>
        <link rel="stylesheet" href="\#(PreviewPath.style.text)">
        </head>
        <body class="preview failed" data-findings="\#(state.findingsMark)">
        <main>
        <h1>\#(words.cannotBeBuilt): \#(words.counts)</h1>
        <p>\#(words.nothingYet)</p>
        \#(FindingsList(findings: state.findings, editor: editor))
        </main>
        </body>
        </html>

        """#
    }
}
