internal import Diagnostics
internal import Hypertext

/// What the preview lays over a page: a button that tells how much was found, and the box that it opens. The box of what
/// stops a build opens by itself.
struct FindingsMarkup: Template {
    let findings: PreviewFindings
    let language: MessageLanguage
    let editor: EditorLink?

    @HTMLBuilder var body: HTML {
        if !findings.isNone {
            #"<link rel="stylesheet" href="\#(PreviewPath.style.text)">"#
            #"<aside class="preview" lang="\#(language.rawValue)" aria-label="\#(word(nb: "Forhåndsvisning", en: "Preview"))">"#
            button
            #"<dialog class="\#(kind)" role="\#(findings.stopsBuild ? "alertdialog" : "dialog")" aria-labelledby="title"\#(describedBy)>"#
            #"<div class="head"><h2 id="title" tabindex="-1">\#(title)</h2>"#
            #"<button type="button" class="close">\#(word(nb: "Lukk", en: "Close")) <kbd>Esc</kbd></button></div>"#
            if findings.stopsBuild { #"<p id="description">\#(stands)</p>"# }
            list
            "</dialog>"
            "</aside>"
        }
    }

    private var button: HTML {
        #"<button type="button" class="badge \#(kind)" aria-haspopup="dialog">\#(words.counts)</button>"#
    }

    private var kind: HTML { findings.stopsBuild ? "stops" : findings.warnings > 0 ? "warns" : "hints" }
    private var describedBy: HTML { findings.stopsBuild ? #" aria-describedby="description""# : "" }
    private var words: FindingsWords { FindingsWords(findings: findings, language: language) }
    private var title: String { findings.stopsBuild ? words.cannotBeBuilt : words.counts }
    private var stands: String { words.lastStands }

    private func word(nb: String, en: String) -> String { Wording(nb: nb, en: en)[language] }

    var list: HTML { FindingsList(findings: findings, editor: editor).body }
}

/// The findings one by one: errors, then warnings, then hints, each as `check` prints it, with links to its places.
struct FindingsList: Template {
    let findings: PreviewFindings
    let editor: EditorLink?

    @HTMLBuilder var body: HTML {
        if let failure = findings.failure { #"<p class="failure">\#(failure)</p>"# }
        if !findings.printed.isEmpty {
            #"<ol class="findings">"#
            for severity in Diagnostic.Severity.allCases.reversed() {
                for finding in findings.printed where finding.severity == severity {
                    #"<li class="\#(severity.rawValue)"><pre>\#(lines(of: finding))</pre></li>"#
                }
            }
            "</ol>"
        }
        if !findings.rest.isEmpty { "<pre>\(findings.rest.joined(separator: "\n"))</pre>" }
    }

    /// Whatever stands at a line's beginning as one of the places is a link to it.
    private func lines(of finding: PreviewFindings.Printed) -> HTML {
        var html = HTML()
        for (number, line) in finding.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { html.append(literal: "\n") }
            html.append(linked(line, finding.places))
        }
        return html
    }

    private func linked(_ line: Substring, _ places: [SourceLocation]) -> HTML {
        let indent = line.prefix { $0 == " " }
        let rest = line.dropFirst(indent.count)
        for place in places {
            let name = visible("\(place)")
            guard rest.hasPrefix(name + ":") else { continue }
            let after = rest.dropFirst(name.count)
            guard let editor else { return #"\#(indent)<b class="place">\#(name)</b>\#(after)"# }
            return #"\#(indent)<a class="place" href="\#(editor.address(of: place))">\#(name)</a>\#(after)"#
        }
        return "\(line)"
    }
}
