internal import Testing

@testable import FileTrees

struct ManifestTests {
    static let manifest = Manifest(
        paths: ["a b.html", "tjenester/på-norsk/index.html"].map(RelativePath.init(unchecked:)))

    @Test func readsWhatItWrote() {
        #expect(Manifest(encoded: Self.manifest.encoded) == Self.manifest)
        #expect(Manifest(encoded: Manifest().encoded) == Manifest())
    }

    @Test func refusesEveryShortenedForm() {
        let bytes = Self.manifest.encoded
        for length in 0..<bytes.count { #expect(Manifest(encoded: Array(bytes.prefix(length))) == nil) }
    }

    @Test func refusesEveryFormWithOneByteChanged() {
        let bytes = Self.manifest.encoded
        for offset in bytes.indices {
            var changed = bytes
            changed[offset] ^= 1
            #expect(Manifest(encoded: changed) == nil)
        }
    }

    @Test func refusesPathThatLeadsOutOfTheFolder() {
        var text = SealedText("oversikt manifest 2")
        text.append("../x")
        #expect(Manifest(encoded: text.sealed) == nil)
    }
}

struct JournalTests {
    @Test func readsWhatItWrote() {
        let path = RelativePath(unchecked: "på vei/index.html")
        let journal = Journal(operations: [
            .makeFolder(path), .add(1, path), .replace(20, path), .remove(path), .removeFolder(path), .publishFolder,
        ])
        #expect(Journal(encoded: journal.encoded) == journal)
    }

    @Test func refusesEveryShortenedForm() {
        let bytes = Journal(operations: [.publishFolder, .add(0, RelativePath(unchecked: "a"))]).encoded
        for length in 0..<bytes.count { #expect(Journal(encoded: Array(bytes.prefix(length))) == nil) }
    }

    @Test(arguments: ["add 1 ../x", "add x a", "add 1", "erase 0 a", ""])
    func refusesOperationItDoesNotKnow(line: String) {
        var text = SealedText("oversikt journal 2")
        text.append(line)
        #expect(Journal(encoded: text.sealed) == nil)
    }
}

struct RelativePathTests {
    @Test(arguments: ["a", "a/b.html", ".well-known/x", "...", "a..b", "med mellomrom", "blå/å", "~"])
    func takesPathsBelowARoot(text: String) {
        #expect(RelativePath(checking: text)?.text == text)
    }

    @Test(arguments: ["", "/", "/a", "a/", "a//b", ".", "..", "a/./b", "a/..", "a\u{0}", "a\u{7F}", "a\r\nb"])
    func refusesWhatLeadsOutOrHoldsControlCharacters(text: String) {
        #expect(RelativePath(checking: text) == nil)
    }

    @Test func refusesNameOver255Bytes() {
        #expect(RelativePath(checking: String(repeating: "å", count: 127)) != nil)
        #expect(RelativePath(checking: String(repeating: "å", count: 128)) == nil)
    }

    @Test func namesTheFoldersAroundItInnermostFirst() {
        #expect(RelativePath(unchecked: "a/b/c").ancestors.map(\.text) == ["a/b", "a"])
        #expect(RelativePath(unchecked: "a").ancestors == [])
    }
}
