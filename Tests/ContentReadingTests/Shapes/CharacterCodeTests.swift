import ContentFixtures
import ContentReading
import Diagnostics
import Testing

/// Codes of HTML in fields, which are no Markdown, and so show them as they stand.
@Suite struct CharacterCodeTests {
    private func found(_ owner: String) -> [Diagnostic] {
        ContentTree(sampleService(textLines: ["owner: \(owner)"])).read().diagnostics.all
    }

    @Test func areToldOfWithTheCharacterThatWasMeant() {
        let tree = ContentTree(sampleService(textLines: ["owner: Klinikk for 18&#150;25 år"]))
        #expect(
            printed(tree.read().diagnostics, .en, from: tree.files) == """
                services/prove.md:8:8: warning: 'owner' shows the code '&#150;' as it stands, for the field is no \
                Markdown [character-code]
                    8 | owner: Klinikk for 18&#150;25 år
                      |        ^
                  help: write the character itself: '–'
                """)
    }

    @Test(arguments: [
        ("A&nbsp;B", "write a blank, or nothing"), ("A&#x200B;B", "write a blank, or nothing"),
        ("A&shy;B", "write a blank, or nothing"), ("A &amp; B", "write the character itself: '&'"),
        ("Sm&oslash;la", "write the character itself: 'ø'"), ("A&#xE5;", "write the character itself: 'å'"),
        ("A & B &ndash; C", "write the character itself: '–'"),
    ]) func areNamedOrNumbered(owner: String, help: String) {
        #expect(found("\"\(owner)\"").map(\.help?.en) == [help])
    }

    @Test(arguments: ["Ære & co", "R&D; forskning", "A &; B", "A &#; B", "&ukjent;"])
    func areNotSeenWhereThereAreNone(owner: String) {
        #expect(found("\"\(owner)\"").isEmpty)
    }
}
