internal import ServiceCatalogue

/// The words that the search shows in the browser. They go out with the index; `{n}`, `{query}` and other names in braces
/// are filled in there.
struct SearchLabels: Sendable {
    // Results
    var failed: String
    var oneResult: String
    var manyResults: String
    /// The heading of the results: how many answer what is asked.
    var oneHit: String
    var manyHits: String
    var atLeastHits: String
    /// The last of the suggestions, which leads to the page of results.
    var allHits: String
    var atLeast: String
    var noResults: String
    var noResultsTry: String
    var someWords: String
    var corrected: String
    var more: String
    var start: String
    var suggestions: String
    var suggestionCount: String
    var discontinuedOn: String

    // Why a result matches
    var namesCode: String
    var coveredBy: String
    var partly: String
    /// Of a code that the editors have added.
    var addedCode: String
    var codeNotice: String
    var keywords: String
    var otherName: String
    var codeTitle: String
    var inText: String
    /// On the English side, for the keywords are Norwegian.
    var norwegianKeyword: String
    /// Said of a title that exists in English only.
    var inEnglish: String

    // Codes
    var noServiceForCode: String
    var unknownCode: String
    var nearest: String
    var halfCode: String
    var invalidCode: String
    /// Over the codes of a word that no service has.
    var codesOfWord: String

    var codeErrors: [String: String]

    // Pages
    /// Over articles and lists that answer the query.
    var pages: String

    // Filters
    var filters: String
    var facetNames: [SearchFacet: String]
    /// The names of the parameters in the page's address.
    var parameters: [SearchFacet: String]
    var statusCurrent: String
    var statusDiscontinued: String
    var removeFilter: String
    var resetFilters: String
    var chosenFilters: String
    /// The buttons below a long list of choices.
    var showAll: String
    var showFewer: String
    var listFilters: String
    var listCount: String
    /// The button at a table of numbers.
    var download: String
}

extension SearchLabels {
    static func of(_ language: Language) -> SearchLabels {
        switch language {
        case .nb: bokmål
        case .nn: nynorsk
        case .en: english
        }
    }

    /// What the browser gets, by its names there.
    var forBrowser: [(name: String, text: String)] {
        [
            ("failed", failed), ("oneResult", oneResult), ("manyResults", manyResults),
            ("oneHit", oneHit), ("manyHits", manyHits), ("atLeastHits", atLeastHits), ("allHits", allHits),
            ("showAll", showAll), ("showFewer", showFewer), ("download", download),
            ("atLeast", atLeast), ("noResults", noResults), ("noResultsTry", noResultsTry), ("someWords", someWords),
            ("corrected", corrected), ("more", more), ("start", start),
            ("suggestions", suggestions), ("suggestionCount", suggestionCount),
            ("discontinuedOn", discontinuedOn), ("namesCode", namesCode), ("listFilters", listFilters),
            ("coveredBy", coveredBy), ("partly", partly),
            ("codeNotice", codeNotice), ("keywords", keywords), ("otherName", otherName), ("codeTitle", codeTitle),
            ("inText", inText), ("addedCode", addedCode), ("norwegianKeyword", norwegianKeyword),
            ("inEnglish", inEnglish), ("noServiceForCode", noServiceForCode), ("unknownCode", unknownCode),
            ("nearest", nearest), ("halfCode", halfCode), ("invalidCode", invalidCode), ("codesOfWord", codesOfWord),
            ("pages", pages), ("filters", filters),
            ("removeFilter", removeFilter), ("resetFilters", resetFilters), ("chosenFilters", chosenFilters),
            ("listCount", listCount),
        ]
    }
}
