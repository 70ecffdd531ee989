internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What stands in `<head>`.
struct Head: PartValues, WrittenTemplate {
    let facts: PageFacts
    let edition: Edition
    let frame: Frame

    var part: ThemePart { .head }

    func write(to html: inout HTML) {
        html.line(#"<meta charset="utf-8">"#)
        html.line(#"<meta name="viewport" content="width=device-width, initial-scale=1">"#)
        html.line(metadata)
        writeTitle(to: &html)
        writeDescription(to: &html)
        writeCanonical(to: &html)
        writeAlternates(to: &html)
        html.line(frame.stylesheet)
        html.line(frame.scripts)
    }

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .title: HTML(writing: writeTitle)
        case .description: HTML(writing: writeDescription)
        case .canonical: HTML(writing: writeCanonical)
        case .alternates: HTML(writing: writeAlternates)
        case .stylesheet: frame.stylesheet
        case .scripts: frame.scripts
        case .metadata: metadata.body
        default: ""
        }
    }

    private func writeTitle(to html: inout HTML) {
        html.line("<title>", facts.title, "")
        if facts.title != frame.plainSiteTitle { html.append(" – ", frame.plainSiteTitle, "") }
        html.append("</title>")
    }

    private func writeDescription(to html: inout HTML) {
        html.line(#"<meta name="description" content=""#, facts.description.text, #"">"#)
    }

    private var metadata: Metadata { Metadata(facts: facts, edition: edition, frame: frame) }

    private func writeCanonical(to html: inout HTML) {
        if facts.isIndexed { html.line(#"<link rel="canonical" href=""#, facts.address, #"">"#) }
    }

    private func writeAlternates(to html: inout HTML) {
        guard facts.isIndexed, let path = facts.otherSide else { return }
        let other = edition.links.absolute(path)
        let (norwegian, english) = edition.side == .english ? (other, facts.address) : (facts.address, other)
        html.line(#"<link rel="alternate" hreflang="no" href=""#, norwegian, #"">"#)
        html.line(#"<link rel="alternate" hreflang="en" href=""#, english, #"">"#)
        html.line(#"<link rel="alternate" hreflang="x-default" href=""#, norwegian, #"">"#)
    }
}

/// What the head says to browsers, search engines and those who link to the page.
private struct Metadata: WrittenTemplate {
    let facts: PageFacts
    let edition: Edition
    let frame: Frame

    func write(to html: inout HTML) {
        html.line(frame.policy)
        if !facts.isIndexed { html.line(#"<meta name="robots" content="noindex">"#) }
        html.line(SharingMetadata(facts: facts, edition: edition, frame: frame))
        if let data = facts.structuredData { html.line(data) }
        html.line(ProgramLinks(standing: facts.standing, data: facts.data, edition: edition, frame: frame))
    }
}
