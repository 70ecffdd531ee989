internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The codes with their titles, and what a code means.
struct CodeSection: WrittenTemplate {
    let service: Service
    let edition: Edition

    func write(to html: inout HTML) {
        let statement = service.icd10.flatMap { $0.codes.isEmpty ? nil : $0 }
        if statement != nil || !service.text.alsoCodes.isEmpty {
            html.line(#"<section aria-labelledby="del_koder"><h2 id="del_koder">"#, edition.labels.codes, "</h2>")
            if let statement { write(statement, to: &html) }
            html.line(AddedCodes(service: service, edition: edition))
            html.line("</section>")
        }
        if !service.procedures.isEmpty {
            let procedures = service.procedures.joined(separator: ", ")
            html.line("<section><h2>", edition.labels.procedures, "</h2><p>", procedures, "</p></section>")
        }
    }

    private func write(_ statement: CodeStatement, to html: inout HTML) {
        html.line("<p>", edition.labels.codesIntro, "</p>")
        if let note = note(of: statement) {
            html.line(#"<p class="code-note""#, edition.lang(note), ">", note.text, "</p>")
        }
        let rows = edition.codeRows
        html.line(
            Table(
                .heading(id: "del_koder"), rows.columnsOfService,
                rows: statement.codes.map { rows.row(of: $0, on: edition) }))
    }

    /// What the decision says in words, in English on the English side; never left out, for it can narrow the codes.
    private func note(of statement: CodeStatement) -> Phrase? {
        if edition.side == .english, let note = statement.englishNote { return Phrase(note, .en) }
        return statement.note.map { Phrase($0, .nb) }
    }
}

/// The codes that the editors have added, each with the reason, apart from those of the decision.
private struct AddedCodes: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        if !service.text.alsoCodes.isEmpty {
            #"<div class="added-codes"><h3>\#(edition.labels.addedCodes)</h3>"#
            "<p>\(edition.labels.addedCodesIntro)</p><ul>"
            for added in service.text.alsoCodes {
                "<li><strong>\(CodeLink(range: added.code, edition: edition))</strong> \(edition.text(added.reason))</li>"
            }
            "</ul></div>"
        }
    }
}

/// A code as a link to its page; a range that has no page of its own as text.
struct CodeLink: WrittenTemplate {
    let range: ICD10Range
    let edition: Edition

    func write(to html: inout HTML) {
        guard hasPage else { return html.append(text: range.text) }
        html.append(#"<a href=""#)
        html.append(edition.href(edition.addresses.icd10(range.slug)))
        html.append(#"">"#)
        html.append(text: range.text)
        html.append("</a>")
    }

    private var hasPage: Bool {
        if let code = range.single { return edition.codes.hasPage(of: code) }
        return edition.codes.pageTargets(for: range).contains { $0.range == range }
    }
}

/// A code's title; for a range that is no block, the titles of the blocks it overlaps, as links.
struct CodeTitle: Template {
    let range: ICD10Range
    let edition: Edition

    var body: HTML {
        if let entry = edition.catalogue.classification.entry(for: range) {
            edition.text(entry.titles)
        } else if let code = range.single {
            UnlistedTitle(code: code, edition: edition)
        } else {
            let blocks = edition.catalogue.classification.blocks(overlapping: range)
            #"<ul class="blocks">"#
            for block in blocks {
                #"<li><a href="\#(edition.href(edition.addresses.icd10(block.slug)))">\#(block.displayText) \#(edition.text(block.titles))</a></li>"#
            }
            "</ul>"
        }
    }
}
