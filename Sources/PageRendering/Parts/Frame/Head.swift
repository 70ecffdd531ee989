internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What stands in `<head>`.
struct Head: PartValues {
    let facts: PageFacts
    let edition: Edition

    var part: ThemePart { .head }

    var body: HTML {
        #"<meta charset="utf-8">"#
        #"<meta name="viewport" content="width=device-width, initial-scale=1">"#
        value(of: .metadata)
        value(of: .title)
        value(of: .description)
        value(of: .canonical)
        value(of: .alternates)
        value(of: .stylesheet)
        value(of: .scripts)
    }

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .title: "<title>\(fullTitle)</title>"
        case .description: #"<meta name="description" content="\#(facts.description.text)">"#
        case .canonical: canonical
        case .alternates: alternates
        case .stylesheet: stylesheet
        case .scripts: scripts
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
            #"<meta http-equiv="Content-Security-Policy" content="\#(SecurityPolicy.metaPolicy)">"#
            #"<meta name="referrer" content="\#(SecurityPolicy.referrerPolicy)">"#
            #"<meta name="color-scheme" content="light dark">"#
            if !facts.isIndexed { #"<meta name="robots" content="noindex">"# }
            SharingMetadata(facts: facts, edition: edition)
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

    private var stylesheet: HTML {
        let (theme, root) = (edition.theme, edition.links.root)
        return HTML {
            for font in theme.preloadedFonts {
                // Fonts are always asked for as if from another host, so without this a browser asks twice.
                #"<link rel="preload" href="\#(root)\#(font.path)" as="font" type="font/woff2" crossorigin>"#
            }
            if let asset = theme.assets.stylesheet {
                #"<link rel="stylesheet" href="\#(root)\#(asset.path)">"#
            }
        }
    }

    /// What must be known before the page is drawn (the scheme that the reader has chosen) stops the drawing; it is small.
    private var scripts: HTML {
        let (assets, root) = (edition.theme.assets, edition.links.root)
        return HTML {
            if let asset = assets["early.js"] { #"<script src="\#(root)\#(asset.path)"></script>"# }
            if let asset = assets["search.js"] {
                #"<script type="module" src="\#(root)\#(asset.path)"></script>"#
            }
        }
    }
}
