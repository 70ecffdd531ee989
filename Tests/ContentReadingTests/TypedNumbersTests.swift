import ContentFixtures
import ContentReading
import ServiceCatalogue
import Testing

/// What the catalogue knows is asked for by a placeholder in the real articles, never typed.
@Suite struct TypedNumbersTests {
    /// A number of two digits or more right before the services or trusts of the register. Smaller ones, and those written as
    /// words, belong to rules: "ved to helseforetak". A year is no count.
    private func typedCounts(in text: String) throws -> [String] {
        let counts = try Regex(
            #"\b(?!(?:19|20)[0-9]{2}\b)[1-9][0-9]+\s+(?:(?:fler|fleir|multi-)?(?:nasjonale?|regionale?|national|regional)\s+)*"#
                + #"(?:(?:behandlings|kompetanse)?(?:tjeneste|teneste)(?:r|ne|ene|ane)?|services?"#
                + #"|(?:treatment|advisory) units?|helseforetak|helseføretak|health trusts)\b"#
        ).ignoresCase()
        return text.matches(of: counts).map { String(text[$0.range]) }
    }

    @Test func findsNoTypedCountOfServicesInAnArticle() throws {
        let articles = try #require(read(realContent()).catalogue).articles
        for article in articles {
            for body in [article.norwegian, article.english].compactMap(\.self) {
                #expect(try typedCounts(in: body.document.plainText) == [], "\(body.file)")
            }
        }
    }

    @Test(arguments: [
        ("Det er 106 tjenester i drift.", ["106 tjenester"]),
        ("Vi har 42 nasjonale behandlingstjenester.", ["42 nasjonale behandlingstjenester"]),
        ("Landet har 17 fleirregionale tenester", ["17 fleirregionale tenester"]),
        ("There are 12 national advisory units", ["12 national advisory units"]),
        ("Den ligger ved 2 helseforetak, fra 2011.", []), ("For nye tjenester fra 2024 oppga de", []),
        ("Det er {{ count }} tjenester.", []), ("i 2018 kompetansetjenestene", []),
        ("forskrift nr. 1706, tjenester", []),
    ]) func tellsATypedCountFromOtherNumbers(text: String, expected: [String]) throws {
        #expect(try typedCounts(in: text) == expected)
    }
}
