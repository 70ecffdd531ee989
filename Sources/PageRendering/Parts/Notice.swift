internal import Hypertext

/// Says of a page that its text is a draft.
struct DraftNotice: Template {
    let edition: Edition

    var body: HTML {
        edition.html(Notice(message: "<strong>\(edition.labels.draft).</strong> \(edition.labels.draftText)"))
    }
}

/// A box that warns.
struct Notice: PartValues {
    let message: HTML

    var part: ThemePart { .notice }

    var body: HTML { #"<div class="notice"><p>\#(message)</p></div>"# }

    func value(of placeholder: Placeholder) -> HTML { message }
}
