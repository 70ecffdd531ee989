internal import Hypertext

/// Links to the parts of a long page; nothing where there is one part alone.
struct JumpList: Template {
    /// The ids of the parts' headings, with what they are called.
    let targets: [(id: String, text: HTML)]
    /// What a screen reader calls the list.
    let label: String

    var body: HTML {
        if targets.count > 1 {
            #"<nav class="jumps" aria-label="\#(label)"><ul>"#
            for target in targets { ##"<li><a href="#\##(target.id)">\##(target.text)</a></li>"## }
            "</ul></nav>"
        }
    }
}
