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
                article.norwegian = withPictures(article.norwegian, .article)
                article.english = hasEnglishSide == false ? nil : pair.english?.body.map { withPictures($0, .article) }
                articles.append(article)
            }
        }
        return articles
    }

    /// The body with the pictures that it shows.
    func withPictures(_ body: TextBody, _ kind: TextPath.Kind) -> TextBody {
        if body.document.images.isEmpty { return body }
        var body = body
        for index in body.document.images.indices {
            let source = body.document.images[index].source
            body.document.images[index].picture = parts.pictures["\(kind.rawValue)/\(source)"]?.picture
        }
        return body
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
            if text.path.kind == .service, let picture = parts.pictures[path]?.picture, !picture.kind.isShownByWord {
                diagnostics.append(.notInWord(image.source, at: SourceLocation(text.file, image.position)))
            }
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
