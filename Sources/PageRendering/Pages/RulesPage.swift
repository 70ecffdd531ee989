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
    var title: String { words("Reglene for innholdet", "The rules for the content") }

    var description: Phrase {
        phrase(
            "Alle reglene som «oversikt check» prøver tekster og registerrader mot, med grunnlag og eksempler.",
            "All rules that \"oversikt check\" applies to texts and to rows of the register, with basis and examples.")
    }

    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<article\(edition.lang(language))>"
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        table
        for rule in Rule.all { section(rule) }
        "</article>"
    }

    private var table: Table {
        Table(
            caption: words("Alle reglene", "All rules"),
            columns: [
                .text(words("Regel", "Rule")), .text(words("Krav", "Demand")), .text(words("Alvor", "Severity")),
            ],
            cells: Rule.all.map { rule in
                [
                    ##"<a href="#\##(rule.id)"><code>\##(rule.id)</code></a>"##, "\(rule.title[messages])",
                    "\(severity(of: rule))",
                ]
            })
    }

    private func section(_ rule: Rule) -> HTML {
        HTML {
            #"<section aria-labelledby="\#(rule.id)">"#
            #"<h2 id="\#(rule.id)"><code>\#(rule.id)</code></h2>"#
            "<p><strong>\(rule.title[messages])</strong></p>"
            "<p>\(rule.explanation[messages])</p>"
            #"<dl class="facts">"#
            "<dt>\(words("Grunnlag", "Basis"))</dt><dd>\(rule.basis[messages])</dd>"
            "<dt>\(words("Alvor", "Severity"))</dt><dd>\(severity(of: rule))</dd>"
            "</dl>"
            "<p>\(words("Slik er det feil:", "This is wrong:"))</p>"
            #"<pre lang="nb"><code>\#(rule.wrong)</code></pre>"#
            "<p>\(words("Slik er det riktig:", "This is right:"))</p>"
            #"<pre lang="nb"><code>\#(rule.right)</code></pre>"#
            "</section>"
        }
    }

    private func severity(of rule: Rule) -> String {
        switch rule.severity {
        case .error: words("feil", "error")
        case .warning: words("advarsel", "warning")
        case .hint: words("tips", "hint")
        }
    }

    /// Rules speak bokmål and English; a page in nynorsk shows them in bokmål, marked as such.
    private var messages: MessageLanguage { edition.side == .english ? .en : .nb }
    private var language: Language { edition.side == .english ? .en : .nb }

    private func words(_ nb: String, _ en: String) -> String { Wording(nb: nb, en: en)[messages] }
    private func phrase(_ nb: String, _ en: String) -> Phrase { Phrase(words(nb, en), language) }
}
