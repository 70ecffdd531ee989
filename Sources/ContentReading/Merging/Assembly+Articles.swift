internal import Diagnostics
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
                article.english = hasEnglishSide == false ? nil : pair.english?.body
                articles.append(article)
            }
        }
        return articles
    }

    /// Pictures that a text names must be there, and pictures that are there should be named.
    mutating func reportImages() {
        var unused = parts.imagePaths
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
            if !parts.imagePaths.contains(path) {
                diagnostics.append(
                    .missingImage(
                        image.source, nearest: nearestImage(to: path), at: SourceLocation(text.file, image.position)))
            }
        }
    }

    private func nearestImage(to path: String) -> String? {
        nearestName(to: path, among: parts.imagePaths.sorted())?.split(separator: "/").last.map(String.init)
    }
}
