import Diagnostics
import ServiceCatalogue
import Synchronization
import Testing

@Suite struct TextBodyTests {
    @Test func isReadOnceWhenSomebodyAsks() {
        let readings = Mutex(0)
        let body = TextBody(language: .nb, file: "prove.md") {
            readings.withLock { $0 += 1 }
            return Document(wordCount: 7)
        }
        #expect(body.isProven && body.isProvable)
        #expect(readings.withLock { $0 } == 0)
        #expect(body.document.wordCount == 7)
        #expect(body.document.wordCount == 7)
        #expect(readings.withLock { $0 } == 1)
    }

    @Test func isNoLongerProvenWhenItIsAnother() {
        var body = TextBody(language: .nb, file: "prove.md") { Document() }
        body.document = Document(wordCount: 1)
        #expect(!body.isProven)
    }

    @Test(arguments: [
        (LinkTarget.web(web("https://prove.example/#sted")), true),
        (.anchor("sted"), true),
        (.page(path: "/kategorier/", anchor: nil), true),
        (.file(path: "annen.md", anchor: nil), true),
        (.page(path: "/kategorier/", anchor: "sted"), false),
        (.file(path: "annen.md", anchor: "sted"), false),
    ])
    func isNotProvableWithALinkToAPlaceInAnotherText(target: LinkTarget, isProvable: Bool) {
        let body = TextBody(language: .nb, document: .linking(("dit", target)), file: "prove.md")
        #expect(body.isProvable == isProvable)
    }

    @Test func isNotProvableWithAPicture() {
        let image = Document.Image(source: "a.png", alternativeText: "Et bilde", position: .start)
        #expect(!TextBody(language: .nb, document: Document(images: [image]), file: "prove.md").isProvable)
    }
}
