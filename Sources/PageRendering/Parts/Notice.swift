internal import Hypertext

/// A box that warns.
struct Notice: PartValues {
    let message: HTML

    var part: ThemePart { .notice }

    var body: HTML { #"<div class="notice"><p>\#(message)</p></div>"# }

    func value(of placeholder: Placeholder) -> HTML { message }
}
