internal import Hypertext

/// A short text in Northern Sámi beside the page's own, under the name that the language gives itself; nothing where nobody
/// qualified has written one.
struct NorthernSami: Template {
    let text: String?
    let edition: Edition

    var body: HTML {
        if let text {
            #"<p class="sami" lang="se"><span class="label">\#(edition.words.page.northernSami):</span> \#(text)</p>"#
        }
    }
}
