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
        html.line(title)
        html.line(description)
        html.line(canonical)
        html.line(alternates)
        html.line(frame.stylesheet)
        html.line(frame.scripts)
    }

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .title: title
        case .description: description
        case .canonical: canonical
        case .alternates: alternates
        case .stylesheet: frame.stylesheet
        case .scripts: frame.scripts
        case .metadata: metadata.body
        default: ""
        }
    }

    private var title: HTML {
        facts.title == frame.plainSiteTitle
            ? "<title>\(facts.title)</title>" : "<title>\(facts.title) – \(frame.plainSiteTitle)</title>"
    }

    private var description: HTML { #"<meta name="description" content="\#(facts.description.text)">"# }

    private var metadata: Metadata { Metadata(facts: facts, edition: edition, frame: frame) }

    private var canonical: HTML { facts.isIndexed ? #"<link rel="canonical" href="\#(facts.address)">"# : "" }

    private var alternates: HTML {
        guard facts.isIndexed, let path = facts.otherSide else { return "" }
        let other = edition.links.absolute(path)
        let (norwegian, english) = edition.side == .english ? (other, facts.address) : (facts.address, other)
        return #"""
            <link rel="alternate" hreflang="no" href="\#(norwegian)">
            <link rel="alternate" hreflang="en" href="\#(english)">
            <link rel="alternate" hreflang="x-default" href="\#(norwegian)">
            """#
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
        if let data = facts.structuredData { html.line(data.element) }
        html.line(ProgramLinks(standing: facts.standing, data: facts.data, edition: edition, frame: frame))
    }
}
