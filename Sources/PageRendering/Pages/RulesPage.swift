internal import Diagnostics
internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The rules of the register for its editors: a table of all, then each with its reason and an example. It is printed
/// from `Rule.all`, so it can never tell of other rules than those that `check` applies.
struct RulesPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [RulesPage] { [RulesPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.rules }
    private var words: RuleWords { edition.words.rules }
    var title: String { words.title }
    var description: Phrase { Phrase(words.intro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<article>"
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        table
        for rule in Rule.all { section(rule) }
        "</article>"
    }

    private var table: Table {
        Table(
            caption: words.all, columns: [.text(words.rule), .text(words.demand), .text(words.severity)],
            cells: Rule.all.map { rule in
                [
                    ##"<a href="#\##(rule.id)"><code>\##(rule.id)</code></a>"##, said(rule.title),
                    "\(severity(of: rule))",
                ]
            })
    }

    private func section(_ rule: Rule) -> HTML {
        HTML {
            #"<section aria-labelledby="\#(rule.id)">"#
            #"<h2 id="\#(rule.id)"><code>\#(rule.id)</code></h2>"#
            "<p><strong>\(said(rule.title))</strong></p>"
            "<p>\(said(rule.explanation))</p>"
            #"<dl class="facts">"#
            "<dt>\(words.basis)</dt><dd>\(said(rule.basis))</dd>"
            "<dt>\(words.severity)</dt><dd>\(severity(of: rule))</dd>"
            "</dl>"
            "<p>\(words.wrong)</p>"
            #"<pre lang="nb"><code>\#(rule.wrong)</code></pre>"#
            "<p>\(words.right)</p>"
            #"<pre lang="nb"><code>\#(rule.right)</code></pre>"#
            "</section>"
        }
    }

    private func severity(of rule: Rule) -> String {
        switch rule.severity {
        case .error: words.error
        case .warning: words.warning
        case .hint: words.hint
        }
    }

    /// Rules speak bokmål and English; a page in nynorsk shows them in bokmål, marked as such.
    private func said(_ wording: Wording) -> HTML {
        edition.text(edition.side == .english ? Phrase(wording.en, .en) : Phrase(wording.nb, .nb))
    }
}
