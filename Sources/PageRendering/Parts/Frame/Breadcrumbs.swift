internal import Hypertext
internal import SiteConventions

/// The pages above this one. The page itself is left out: its title is the heading that follows, and is often long.
struct Breadcrumbs: Template {
    let facts: PageFacts
    let edition: Edition

    var body: HTML {
        if !facts.trail.isEmpty {
            #"<nav class="breadcrumbs" aria-label="\#(edition.labels.breadcrumbs)"><ol>"#
            for crumb in facts.trail {
                #"<li><a href="\#(edition.href(crumb.path))">\#(crumb.text)</a></li>"#
            }
            "</ol></nav>"
        }
    }
}
