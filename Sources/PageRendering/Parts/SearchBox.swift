internal import Hypertext
internal import SiteConventions

/// The form that leads to the search: a plain one, which the script makes into a combobox with suggestions.
///
/// A page has one: that of the home page and of the search's page stand in the page, all others in the header.
struct SearchBox: Template {
    let interface: Interface
    /// With a hint of what can be typed.
    var isLarge = false

    var body: HTML {
        let labels = interface.searchLabels
        let path = interface.addresses.search
        #"<form class="search\#(isLarge ? SearchBox.large : "")" role="search" action="\#(interface.href(path))" method="get" data-index="\#(interface.href(path))\#(Addresses.searchIndex)">"#
        #"<label for="search-field">\#(labels.boxLabel)</label>"#
        if isLarge { #"<p class="hint" id="search-hint">\#(labels.boxHint)</p>"# }
        #"<div class="search-row"><div class="search-field">"#
        #"<input type="search" id="search-field" name="q"\#(isLarge ? "" : placeholder) spellcheck="false" autocapitalize="off"\#(isLarge ? SearchBox.described : "")>"#
        #"</div><button type="submit">\#(labels.submit)</button></div>"#
        "</form>"
    }

    /// In the header the label is for the ear alone; the button beside the field says to the eye what it is.
    private var placeholder: HTML { #" placeholder="\#(interface.searchLabels.boxLabel)""# }

    private static let large: HTML = " large"
    private static let described: HTML = #" aria-describedby="search-hint""#
}
