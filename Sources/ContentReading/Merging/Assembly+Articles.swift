internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    mutating func articles() -> [Article] {
        var articles: [Article] = []
        for id in articleTexts.keys.sorted() {
            guard let pair = articleTexts[id] else { continue }
            reportUnused(pair.english)
            guard let norwegian = pair.norwegian else {
                if let english = pair.english {
                    diagnostics.append(.englishWithoutNorwegian(english.path, at: english.location))
                }
                continue
            }
            let english = hasEnglishSide == false ? nil : pair.english
            if let article = Article(norwegian, english: english) { articles.append(article) }
        }
        return articles
    }

    /// Pictures that a text names must be there, and pictures that are there should be named.
    mutating func reportImages() {
        var unused = imagePaths
        let texts = [serviceTexts, articleTexts].flatMap { pairs in
            pairs.keys.sorted().compactMap { pairs[$0] }
        }.flatMap { [$0.norwegian, $0.english].compactMap { $0 } }
        for text in texts {
            for image in text.document?.images ?? [] {
                let path = "\(text.path.kind.rawValue)/\(image.source)"
                unused.remove(path)
                if !imagePaths.contains(path) {
                    diagnostics.append(
                        .missingImage(
                            image.source, nearest: nearestImage(to: path),
                            at: SourceLocation(text.file, image.position)))
                }
            }
        }
        for path in unused.sorted() { diagnostics.append(.unusedImage(at: location(path))) }
    }

    private func nearestImage(to path: String) -> String? {
        nearestName(to: path, among: imagePaths.sorted())?.split(separator: "/").last.map(String.init)
    }
}
