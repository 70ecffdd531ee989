package import ServiceCatalogue
internal import SiteConventions

/// A text of the interface that a theme may replace in its `labels.yml`.
package struct LabelKey: Sendable {
    /// `skip_to_content`
    package let key: String
    /// What is filled in, in braces: `day` stands as `{day}`.
    package let placeholders: [String]
    /// What the program says, with the placeholders.
    package let standard: @Sendable (Language) -> String
    let replace: @Sendable (inout LabelSet, String) -> Void

    static func plain(_ key: String, _ path: any WritableKeyPath<LabelSet, String> & Sendable) -> LabelKey {
        LabelKey(
            key: key, placeholders: [], standard: { LabelSet.of($0)[keyPath: path] },
            replace: { $0[keyPath: path] = $1 })
    }

    static func filled(
        _ key: String, _ name: String,
        _ path: any WritableKeyPath<LabelSet, @Sendable (String) -> String> & Sendable
    ) -> LabelKey {
        LabelKey(
            key: key, placeholders: [name], standard: { LabelSet.of($0)[keyPath: path]("{\(name)}") },
            replace: { set, text in
                let text = FilledText(text)
                set[keyPath: path] = { text.filled([name: $0]) }
            })
    }

    static func filled(
        _ key: String, _ first: String, _ second: String,
        _ path: any WritableKeyPath<LabelSet, @Sendable (String, String) -> String> & Sendable
    ) -> LabelKey {
        LabelKey(
            key: key, placeholders: [first, second],
            standard: { LabelSet.of($0)[keyPath: path]("{\(first)}", "{\(second)}") },
            replace: { set, text in
                let text = FilledText(text)
                set[keyPath: path] = { text.filled([first: $0, second: $1]) }
            })
    }

    static func number(
        _ key: String, _ name: String,
        _ path: any WritableKeyPath<LabelSet, @Sendable (Int) -> String> & Sendable
    ) -> LabelKey {
        LabelKey(
            key: key, placeholders: [name],
            // A number that no text has in it of its own.
            standard: { LabelSet.of($0)[keyPath: path](7_654_321).replacing("7654321", with: "{\(name)}") },
            replace: { set, text in
                let text = FilledText(text)
                set[keyPath: path] = { text.filled([name: "\($0)"]) }
            })
    }

    /// Of a text that is filled in where it is shown, in the browser: it goes there as it stands.
    static func filledLater(_ key: String, _ path: any WritableKeyPath<LabelSet, String> & Sendable) -> LabelKey {
        LabelKey(
            key: key, placeholders: FilledText(LabelSet.of(.nb)[keyPath: path]).names,
            standard: { LabelSet.of($0)[keyPath: path] }, replace: { $0[keyPath: path] = $1 })
    }

    /// Of a word of single kinds of page, which these look up themselves (`PageWords`).
    static func ofPages(_ key: String, _ placeholders: [String], _ said: @escaping @Sendable (Language) -> String)
        -> LabelKey
    {
        LabelKey(key: key, placeholders: placeholders, standard: said, replace: { $0.ofPages[key] = $1 })
    }

    /// What is wrong with a code that somebody searches for.
    static let codeErrors = SearchLabels.of(.nb).codeErrors.keys.sorted().map { error in
        LabelKey(
            key: "results_code_error_\(snakeCase(error))", placeholders: [],
            standard: { LabelSet.of($0).results.codeErrors[error] ?? "" },
            replace: { $0.results.codeErrors[error] = $1 })
    }

    /// What the filters of the search are called.
    static let facets = SearchFacet.allCases.map { facet in
        LabelKey(
            key: "results_filter_\(facet.rawValue)", placeholders: [],
            standard: { LabelSet.of($0).results.facetNames[facet] ?? "" },
            replace: { $0.results.facetNames[facet] = $1 })
    }

    /// `noLetter` is `no_letter`.
    private static func snakeCase(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
    }

    static let oneService = LabelKey(
        key: "one_service", placeholders: [], standard: { LabelSet.of($0).labels.serviceCount(1) },
        replace: { set, text in
            let others = set.labels.serviceCount
            set.labels.serviceCount = { $0 == 1 ? text : others($0) }
        })

    static let manyServices = LabelKey(
        key: "service_count", placeholders: ["count"],
        standard: { LabelSet.of($0).labels.serviceCount(2).replacing("2", with: "{count}") },
        replace: { set, text in
            let (one, text) = (set.labels.serviceCount, FilledText(text))
            set.labels.serviceCount = { $0 == 1 ? one(1) : text.filled(["count": "\($0)"]) }
        })

    static let approvals = LabelKey(
        key: "figures_approvals_text", placeholders: ["first", "last", "year", "count"],
        standard: { LabelSet.of($0).figures.approvalsText(91, 92, 93, 94).naming(["first", "last", "year", "count"]) },
        replace: { set, text in
            let text = FilledText(text)
            set.figures.approvalsText = {
                text.filled(["first": "\($0)", "last": "\($1)", "year": "\($2)", "count": "\($3)"])
            }
        })

    static let chapters = LabelKey(
        key: "figures_chapters_text", placeholders: ["count", "all"],
        standard: { LabelSet.of($0).figures.chaptersText(91, 92).naming(["count", "all"]) },
        replace: { set, text in
            let text = FilledText(text)
            set.figures.chaptersText = { text.filled(["count": "\($0)", "all": "\($1)"]) }
        })

    /// Whom a service is for, by the words that texts have in `audience`.
    static let audiences = ServiceText.Audience.allCases.map { audience in
        LabelKey(
            key: "audience_\(audience.rawValue)", placeholders: [],
            standard: { LabelSet.of($0).labels.audiences[audience] ?? "" },
            replace: { $0.labels.audiences[audience] = $1 })
    }
}

extension String {
    /// The names in the places of the numbers 91, 92 and so on, which no text of ours has of its own.
    fileprivate func naming(_ names: [String]) -> String {
        names.enumerated().reduce(self) { text, name in text.replacing("\(91 + name.offset)", with: "{\(name.element)}")
        }
    }
}
