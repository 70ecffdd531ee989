internal import Diagnostics
internal import ServiceCatalogue

/// The words in articles' placeholders: what they name is looked up, as every id is.
extension Assembly {
    mutating func withArguments(_ body: TextBody) -> TextBody {
        if body.document.placeholders.isEmpty { return body }
        var document = body.document
        for index in document.placeholders.indices {
            let placeholder = document.placeholders[index]
            document.placeholders[index].arguments = arguments(of: placeholder, in: body.file)
        }
        return body.with(document)
    }

    /// Titles and summaries are shown in lists, feeds and search engines, where nothing is filled in.
    mutating func reportPlaceholdersInFrontMatter(of article: Article) {
        for (key, text, field) in [("title", article.title, TextField.title), ("summary", article.summary, .summary)]
        where text.all.contains(where: { $0.contains("{{") }) {
            diagnostics.append(.placeholderInFrontMatter(key, at: article.locations[field]))
        }
    }

    private mutating func arguments(
        of placeholder: ArticlePlaceholder, in file: String
    ) -> [ArticlePlaceholder.Argument] {
        let kinds = PlaceholderShape(placeholder.name).arguments
        var arguments: [ArticlePlaceholder.Argument] = []
        for word in placeholder.words {
            let location = SourceLocation(file, word.position)
            if let argument = argument(word.text, kinds) {
                if arguments.contains(where: { $0.excludes(argument) }) {
                    diagnostics.append(
                        .repeatedPlaceholderArgument(word.text, of: placeholder.name, at: location))
                } else {
                    arguments.append(argument)
                }
            } else if isNobodysMistake(word.text, kinds) == false {
                diagnostics.append(
                    .unknownPlaceholderArgument(
                        word.text, of: placeholder.name, among: kinds.flatMap(choices), at: location))
            }
        }
        return arguments
    }

    private func argument(
        _ word: String, _ kinds: [PlaceholderShape.ArgumentKind]
    ) -> ArticlePlaceholder.Argument? {
        for kind in kinds {
            switch kind {
            case .category: if registry.categories.holds(word) { return .category(word) }
            case .region: if registry.regions.holds(word) { return .region(word) }
            case .subject: if let subject = Deadline.Subject(rawValue: word) { return .subject(subject) }
            case .period: if let period = ArticlePlaceholder.Period(rawValue: word) { return .period(period) }
            }
        }
        return nil
    }

    /// Whether the word may name a record that could not be read, which has been reported.
    private func isNobodysMistake(_ word: String, _ kinds: [PlaceholderShape.ArgumentKind]) -> Bool {
        (kinds.contains(.category) && !registry.categories.lacks(word))
            || (kinds.contains(.region) && !registry.regions.lacks(word))
    }

    private func choices(_ kind: PlaceholderShape.ArgumentKind) -> [String] {
        switch kind {
        case .category: registry.categories.ids
        case .region: registry.regions.ids
        case .subject: Deadline.Subject.allCases.map(\.rawValue)
        case .period: ArticlePlaceholder.Period.allCases.map(\.rawValue)
        }
    }
}

extension ArticlePlaceholder.Argument {
    /// Whether both cannot stand in one placeholder.
    fileprivate func excludes(_ other: ArticlePlaceholder.Argument) -> Bool {
        switch (self, other) {
        case (.category, .category), (.region, .region), (.period, .period): true
        default: self == other
        }
    }
}
