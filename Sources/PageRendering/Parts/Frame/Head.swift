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
        html.line(value(of: .metadata))
        html.line(value(of: .title))
        html.line(value(of: .description))
        html.line(value(of: .canonical))
        html.line(value(of: .alternates))
        html.line(value(of: .stylesheet))
        html.line(value(of: .scripts))
    }

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .title: "<title>\(fullTitle)</title>"
        case .description: #"<meta name="description" content="\#(facts.description.text)">"#
        case .canonical: canonical
        case .alternates: alternates
        case .stylesheet: frame.stylesheet
        case .scripts: frame.scripts
        case .metadata: metadata
        default: ""
        }
    }

    private var fullTitle: String {
        let site = edition.catalogue.settings.title.best(for: edition.language).text
        return facts.title == site ? site : "\(facts.title) – \(site)"
    }

    private var metadata: HTML {
        HTML {
            frame.policy
            if !facts.isIndexed { #"<meta name="robots" content="noindex">"# }
            SharingMetadata(facts: facts, edition: edition, frame: frame)
            if let data = facts.structuredData { data.element }
            facts.programs.body
        }
    }

    private var canonical: HTML {
        facts.isIndexed ? #"<link rel="canonical" href="\#(edition.links.absolute(facts.path))">"# : ""
    }

    private var alternates: HTML {
        guard facts.isIndexed, let other = facts.otherSide else { return "" }
        let (norwegian, english) = edition.side == .english ? (other, facts.path) : (facts.path, other)
        return #"""
            <link rel="alternate" hreflang="no" href="\#(edition.links.absolute(norwegian))">
            <link rel="alternate" hreflang="en" href="\#(edition.links.absolute(english))">
            <link rel="alternate" hreflang="x-default" href="\#(edition.links.absolute(norwegian))">
            """#
    }
}
