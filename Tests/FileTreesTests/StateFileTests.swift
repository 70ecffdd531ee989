internal import Testing

@testable import FileTrees

struct ManifestTests {
    static let manifest = Manifest(files: [
        PublishedFile(path: "a b.html", size: 0, hash: ContentHash(of: [])),
        PublishedFile(path: "tjenester/på-norsk/index.html", size: 3, hash: ContentHash(of: [1, 2, 3])),
    ])

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
        var text = SealedText("oversikt manifest 1")
        text.append("1 0 ../x")
        #expect(Manifest(encoded: text.sealed) == nil)
    }
}

struct JournalTests {
    @Test func readsWhatItWrote() {
        let path = RelativePath(trusting: "på vei/index.html")
        let journal = Journal(operations: [
            .makeFolder(path), .add(1, path), .replace(20, path), .remove(path), .removeFolder(path), .publishFolder,
        ])
        #expect(Journal(encoded: journal.encoded) == journal)
    }

    @Test func refusesEveryShortenedForm() {
        let bytes = Journal(operations: [.publishFolder, .add(0, RelativePath(trusting: "a"))]).encoded
        for length in 0..<bytes.count { #expect(Journal(encoded: Array(bytes.prefix(length))) == nil) }
    }

    @Test(arguments: ["add 1 ../x", "add x a", "add 1", "erase 0 a", ""])
    func refusesOperationItDoesNotKnow(line: String) {
        var text = SealedText("oversikt journal 1")
        text.append(line)
        #expect(Journal(encoded: text.sealed) == nil)
    }
}

struct ContentHashTests {
    /// The manifest of one machine is read on another: these must never change.
    @Test func givesTheSameOnEveryMachine() {
        #expect(ContentHash(of: []).description == "619ef9872d15c861")
        #expect(ContentHash(of: Array("oversikt".utf8)).description == "81b9fc0b89d96da2")
    }

    @Test func tellsZerosOfDifferentNumberApart() {
        let hashes = (0..<100).map { ContentHash(of: [UInt8](repeating: 0, count: $0)) }
        #expect(Set(hashes).count == 100)
    }

    @Test func seesEveryBitOfAText() {
        let text = Array("Nasjonale tjenester i spesialisthelsetjenesten".utf8)
        var hashes = [ContentHash(of: text)]
        for bit in 0..<text.count * 8 {
            var changed = text
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            hashes.append(ContentHash(of: changed))
        }
        #expect(Set(hashes).count == text.count * 8 + 1)
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
        #expect(RelativePath(trusting: "a/b/c").ancestors.map(\.text) == ["a/b", "a"])
        #expect(RelativePath(trusting: "a").ancestors == [])
    }
}
