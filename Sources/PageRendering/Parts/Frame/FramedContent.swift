internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The main part of a page: its content, in the frame that the theme has for its kind, between what the theme has for the
/// top and the foot of every page.
struct FramedContent: WrittenTemplate {
    let page: any Page
    /// Of the page.
    let title: String
    let edition: Edition

    func write(to html: inout HTML) {
        edition.write(frame(.before), to: &html)
        if let part = page.framePart, edition.theme.has(part) {
            edition.write(frame(part, around: page.body), to: &html)
        } else {
            html.append(page)
        }
        edition.write(frame(.after), to: &html)
    }

    private func frame(_ part: ThemePart, around content: HTML = "") -> ContentFrame {
        ContentFrame(part: part, title: title, content: content, edition: edition)
    }
}

/// What a theme puts around the content of a page; nothing, unless the theme has such a part.
private struct ContentFrame: PartValues {
    let part: ThemePart
    let title: String
    let content: HTML
    let edition: Edition

    var body: HTML { content }

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .content: content
        case .pageTitle: "\(title)"
        case .home: edition.href(edition.addresses.home).body
        case .lang: "\(edition.language.tag)"
        default: ""
        }
    }
}
