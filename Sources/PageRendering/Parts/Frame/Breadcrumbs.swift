internal import Hypertext
internal import SiteConventions

/// The pages above this one. The page itself is left out: its title is the heading that follows, and is often long.
struct Breadcrumbs: WrittenTemplate {
    let facts: PageFacts
    let edition: Edition
    let frame: Frame

    func write(to html: inout HTML) {
        if !facts.trail.isEmpty {
            html.line(frame.breadcrumbs)
            for crumb in facts.trail {
                html.line(#"<li><a href=""#, edition.href(crumb.path), #"">"#, crumb.text, "</a></li>")
            }
            html.line("</ol></nav>")
        }
    }
}
