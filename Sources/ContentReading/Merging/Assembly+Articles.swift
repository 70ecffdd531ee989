internal import Diagnostics
internal import Pictures
internal import ServiceCatalogue

extension Assembly {
    mutating func articles() -> [Article] {
        var articles: [Article] = []
        for pair in articleTexts.inOrder {
            reportUnused(pair.english)
            guard let norwegian = pair.norwegian else {
                if let english = pair.english {
                    diagnostics.append(.englishWithoutNorwegian(english.path, at: english.location))
                }
                continue
            }
            if var article = norwegian.article {
                article.norwegian = withArguments(withPictures(article.norwegian, .article))
                reportPlaceholdersInFrontMatter(of: article)
                checkGroup(of: &article)
                article.english =
                    hasEnglishSide == false ? nil : pair.english?.body.map { withArguments(withPictures($0, .article)) }
                articles.append(article)
            }
        }
        reportOrders(of: articles)
        return articles
    }

    /// The body with the pictures that it shows.
    func withPictures(_ body: TextBody, _ kind: TextPath.Kind) -> TextBody {
        if body.document.images.isEmpty { return body }
        var document = body.document
        for index in document.images.indices {
            let source = document.images[index].source
            document.images[index].picture = parts.pictures["\(kind.rawValue)/\(source)"]?.picture
        }
        return body.with(document)
    }

    /// Pictures that a text names must be there, and pictures that are there should be named. One that cannot be published
    /// has been reported.
    mutating func reportImages() {
        var unused = Set(parts.pictures.values.filter { $0.picture != nil }.map(\.path))
        for pairs in [serviceTexts, articleTexts] {
            for pair in pairs.inOrder {
                if let text = pair.norwegian { reportMissingImages(of: text, &unused) }
                if let text = pair.english { reportMissingImages(of: text, &unused) }
            }
        }
        for path in unused.sorted() { diagnostics.append(.unusedImage(at: location(path))) }
    }

    private mutating func reportMissingImages(of text: ReadText, _ unused: inout Set<String>) {
        guard let body = text.body else { return }
        for image in body.document.images {
            let path = "\(text.path.kind.rawValue)/\(image.source)"
            unused.remove(path)
            if parts.pictures[path] == nil {
                diagnostics.append(
                    .missingImage(
                        image.source, nearest: nearestImage(to: path), at: SourceLocation(text.file, image.position)))
            }
        }
    }

    private func nearestImage(to path: String) -> String? {
        nearestName(to: path, among: parts.pictures.keys.sorted())?.split(separator: "/").last.map(String.init)
    }
}

// Groups of articles.
extension Assembly {
    mutating func collectArticleGroups() {
        guard let site = parts.site else {
            articleGroups.isComplete = false
            return
        }
        let file = location(ContentPath.settingsFile).file
        articleGroups.isComplete = !site.misread.contains("article_groups")
        for record in site.list("article_groups").compactMap(\.record) {
            guard let id = record.text("id"), let name = record.localized("name") else {
                articleGroups.leaveOut(record.text("id"))
                continue
            }
            articleGroups.add(
                ArticleGroup(id: id, name: name, isInFooter: record.flag("footer")), id: id, names: name.all,
                at: SourceLocation(file, record.position("id")), &diagnostics)
        }
    }

    /// An article keeps only a group that there is.
    private mutating func checkGroup(of article: inout Article) {
        guard let group = article.group, !articleGroups.holds(group) else { return }
        if articleGroups.lacks(group) {
            diagnostics.append(
                .unknownReference(
                    group, .articleGroup, nearest: articleGroups.nearest(to: group), at: article.locations[.group]))
        }
        article.group = nil
        article.order = nil
    }

    /// Each number once in a group; and groups that no article is in, which no page shows.
    private mutating func reportOrders(of articles: [Article]) {
        var taken: [String?: [Int: SourceLocation]] = [:]
        for article in articles {
            guard let order = article.order else { continue }
            if let first = taken[article.group]?[order] {
                diagnostics.append(.articleOrderTaken(order, at: article.locations[.order], first: first))
            } else {
                taken[article.group, default: [:]][order] = article.locations[.order]
            }
        }
        let named = Set(articleTexts.inOrder.compactMap { $0.norwegian?.article?.group })
        for group in articleGroups.ids where !named.contains(group) {
            guard let place = articleGroups.location(of: group) else { continue }
            diagnostics.append(.emptyArticleGroup(group, at: place))
        }
    }
}
