internal import Testing

@testable import FileTrees

/// Files that are taken over as they stand.
struct KeepingTests {
    let folder: TemporaryFolder
    let output: String

    init() throws {
        folder = try TemporaryFolder()
        output = folder("public")
    }

    /// Publishes again and takes all files over that may be.
    ///
    /// - Returns: whether each could be.
    private func keepAll(trusting stamp: PublicationStamp?) throws -> [String: Bool] {
        let publication = try Publication(output: output, trusting: stamp, faultPoint: nil)
        return try Dictionary(
            uniqueKeysWithValues: publication.published.map { ($0.path, try publication.keep([$0])) })
    }

    @Test func keepsWhatWasPublishedAndTouchesNothing() throws {
        let stamp = try #require(try publish(["a.html": "a", "b/c.html": "c"], to: output).stamp)
        let inode = folder.inode("public/b/c.html")
        for trusted in [stamp, nil] {
            let publication = try Publication(output: output, trusting: trusted, faultPoint: nil)
            #expect(try publication.keep(publication.published))
            let summary = try publication.commit()
            #expect(summary.unchanged == 2)
            #expect(summary.stamp == stamp)
        }
        #expect(folder.tree("public") == ["a.html": "a", "b/c.html": "c"])
        #expect(folder.inode("public/b/c.html") == inode)
    }

    @Test func doesNotKeepWhatWasChangedSince() throws {
        let stamp = try #require(
            try publish(["edited": "1", "grown": "1", "removed": "1", "left": "1"], to: output).stamp)
        try folder.write(["public/edited": "2", "public/grown": "11"])
        folder.remove("public/removed")
        let expected = ["edited": false, "grown": false, "removed": false, "left": true]
        #expect(try keepAll(trusting: stamp) == expected)
        #expect(try keepAll(trusting: nil) == expected)
    }

    @Test func keepsAllOrNone() throws {
        try publish(["a": "1", "b": "1"], to: output)
        try folder.write(["public/b": "2"])
        let publication = try Publication(output: output, faultPoint: nil)
        #expect(try !publication.keep(publication.published))
        #expect(try publication.commit().removed == ["a", "b"])
    }

    @Test func trustsNoStampOfAnotherList() throws {
        let stamp = try #require(try publish(["a": "1"], to: output).stamp)
        try folder.write(["public/a": "2"])
        // A stamp that would vouch for everything, if it were the list's.
        let forged = PublicationStamp(file: stamp.file &+ 1, seconds: .max, nanoseconds: 0)
        #expect(try keepAll(trusting: forged) == ["a": false])
    }

    @Test func isUntouchedUpToTheTickOfTheStamp() throws {
        try folder.write(["file": "1", "folder/file": "1"])
        try folder.link("link", to: "file")
        let place = try Folder.open(folder.path)
        let stamp = try #require(try place.stamp(of: "file"))
        let later = PublicationStamp(file: 0, seconds: stamp.seconds, nanoseconds: stamp.nanoseconds + 1)
        #expect(try place.isUntouched("file", size: 1, since: later))
        #expect(try !place.isUntouched("file", size: 1, since: stamp))
        #expect(try !place.isUntouched("file", size: 2, since: later))
        let end = PublicationStamp(file: 0, seconds: .max, nanoseconds: 0)
        #expect(try !place.isUntouched("absent", size: 1, since: end))
        #expect(try !place.isUntouched("link", size: 1, since: end))
        #expect(try !place.isUntouched("folder", size: 1, since: end))
    }

    @Test func stampIsReadAsItWasWritten() {
        let stamp = PublicationStamp(file: 3, seconds: 1, nanoseconds: 2)
        #expect(stamp.text == "3.1.2")
        #expect(PublicationStamp(text: "3.1.2") == stamp)
        for text in ["", "3.1", "3.1.", "3.1.2.4", "a.1.2"] { #expect(PublicationStamp(text: text) == nil, "\(text)") }
    }
}
