internal import Hypertext
internal import SiteConventions

/// The foot of a page's content: its address, for whoever wants to pass it on, without what stands behind a `?`. A script
/// adds a button that copies it.
struct ShareLine: WrittenTemplate {
    let facts: PageFacts
    let edition: Edition
    let frame: Frame

    func write(to html: inout HTML) {
        if facts.isIndexed {
            html.line(frame.share)
            html.append(#" <a href=""#, edition.href(facts.path), #"">"#, facts.address, "</a></p>")
        }
    }

    /// How it begins on every page.
    static func beginning(on edition: Edition) -> HTML {
        let words = edition.words.page.address
        let copy = edition.words.page.copy
        let copied = edition.words.page.copied
        return
            #"<p class="share" data-share data-copy="\#(copy)" data-copied="\#(copied)"><span class="label">\#(words):</span>"#
    }
}

/// Light or dark by choice; the choice is kept in the browser alone. Without a script the browser's own setting decides, and
/// the choice is not shown.
struct SchemeChoice: Template {
    let edition: Edition

    var body: HTML {
        let title = edition.words.page.colours
        #"<fieldset class="scheme" data-scheme-choice><legend>\#(title)</legend>"#
        choice("", edition.words.page.asOnDevice)
        choice("light", edition.words.page.light)
        choice("dark", edition.words.page.dark)
        "</fieldset>"
    }

    private func choice(_ value: String, _ name: String) -> HTML {
        #"<label><input type="radio" name="scheme" value="\#(value)"\#(value.isEmpty ? SchemeChoice.checked : "")> \#(name)</label>"#
    }

    private static let checked: HTML = " checked"
}
