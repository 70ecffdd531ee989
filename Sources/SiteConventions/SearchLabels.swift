package import ServiceCatalogue

/// What results can be narrowed by, in the order in which the choices stand.
package enum SearchFacet: String, CaseIterable, Sendable {
    case category, region, trust, status
}

/// The words that the search shows in the browser, which a theme may replace. They go out with the index; `{n}`, `{query}` and other names in braces
/// are filled in there.
package struct SearchLabels: Sendable {
    // Results
    package var failed: String
    package var oneResult: String
    package var manyResults: String
    /// The heading of the results: how many answer what is asked.
    package var oneHit: String
    package var manyHits: String
    package var atLeastHits: String
    /// The last of the suggestions, which leads to the page of results.
    package var allHits: String
    package var atLeast: String
    package var noResults: String
    package var noResultsTry: String
    package var someWords: String
    package var corrected: String
    package var more: String
    package var start: String
    package var suggestions: String
    package var suggestionCount: String
    package var discontinuedOn: String

    // Why a result matches
    package var namesCode: String
    package var coveredBy: String
    package var partly: String
    /// Of a code that the editors have added.
    package var addedCode: String
    package var codeNotice: String
    package var keywords: String
    package var otherName: String
    package var codeTitle: String
    package var inText: String
    /// On the English side, for the keywords are Norwegian.
    package var norwegianKeyword: String
    /// Said of a title that exists in English only.
    package var inEnglish: String

    // Codes
    package var noServiceForCode: String
    package var unknownCode: String
    package var nearest: String
    package var halfCode: String
    package var invalidCode: String
    /// Over the codes of a word that no service has.
    package var codesOfWord: String
    package var codeErrors: [String: String]

    // Pages
    /// Over articles and lists that answer the query.
    package var pages: String

    // Filters
    package var filters: String
    package var facetNames: [SearchFacet: String]
    /// The names of the parameters in the page's address.
    package var parameters: [SearchFacet: String]
    package var statusCurrent: String
    package var statusDiscontinued: String
    package var removeFilter: String
    package var resetFilters: String
    package var chosenFilters: String
    /// The buttons below a long list of choices.
    package var showAll: String
    package var showFewer: String
    package var listFilters: String
    package var listCount: String
    /// The button at a table of numbers.
    package var download: String
}

extension SearchLabels {
    package static func of(_ language: Language) -> SearchLabels {
        switch language {
        case .nb: bokmål
        case .nn: nynorsk
        case .en: english
        }
    }

    /// What the browser gets, by its names there.
    package var forBrowser: [(name: String, text: String)] {
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
