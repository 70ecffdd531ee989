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

    private func later(than stamp: FileStamp) -> PublicationStamp {
        var stamp = stamp
        stamp.nanoseconds += 1
        return PublicationStamp(list: stamp, foldersAreOurs: true)
    }

    @Test func keepsWhatWasPublishedAndTouchesNothing() throws {
        let stamp = try #require(try publish(["a.html": "a", "b/c.html": "c"], to: output).stamp)
        let inode = folder.inode("public/b/c.html")
        for trusted in [stamp, nil] {
            let publication = try Publication(output: output, trusting: trusted, faultPoint: nil)
            #expect(try publication.keep(allBut: []) == [])
            let summary = try publication.commit()
            #expect(summary.unchanged == 2)
            #expect(summary.stamp == stamp)
        }
        #expect(folder.tree("public") == ["a.html": "a", "b/c.html": "c"])
        #expect(folder.inode("public/b/c.html") == inode)
    }

    @Test func namesWhatWasChangedSinceInsteadOfKeepingIt() throws {
        let stamp = try #require(
            try publish(["edited": "1", "grown": "1", "removed": "1", "left": "1"], to: output).stamp)
        try folder.write(["public/edited": "2", "public/grown": "11"])
        folder.remove("public/removed")
        for trusted in [stamp, nil] {
            let publication = try Publication(output: output, trusting: trusted, faultPoint: nil)
            #expect(try publication.keep(allBut: []) == ["edited", "grown", "removed"])
        }
    }

    @Test func keepsNeitherWhatIsMadeAnewNorWhatIsLeftOut() throws {
        try publish(["a": "1", "b": "1", "c": "1", "d/e": "1"], to: output)
        let publication = try Publication(output: output, faultPoint: nil)
        #expect(try publication.keep(allBut: ["b", "c"]) == [])
        // One that was left out, one that was not, and new ones before, between and after those that are kept.
        for path in ["b", "d/e", "0", "bb", "e"] { try publication.add(path, [0x32]) }
        let summary = try publication.commit()
        #expect(summary.removed == ["c"])
        #expect(summary.changed == ["b", "d/e"])
        #expect(summary.added == ["0", "bb", "e"])
        #expect(folder.tree("public") == ["0": "2", "a": "1", "b": "2", "bb": "2", "d/e": "2", "e": "2"])
    }

    @Test func trustsNoStampOfAnotherList() throws {
        var stamp = try #require(try publish(["a": "1"], to: output).stamp)
        try folder.write(["public/a": "2"])
        // A stamp that would vouch for everything, if it were the list's.
        stamp.list.file &+= 1
        stamp.list.seconds = .max
        let publication = try Publication(output: output, trusting: stamp, faultPoint: nil)
        #expect(try publication.keep(allBut: []) == ["a"])
    }

    @Test func isUntouchedUpToTheTickOfTheStamp() throws {
        try folder.write(["file": "1", "folder/file": "1"])
        try folder.link("link", to: "file")
        let place = try Folder.open(folder.path)
        let stamp = try #require(try place.stamp(of: "file"))
        let at = PublicationStamp(list: stamp, foldersAreOurs: true)
        #expect(try place.isUntouched("file", size: 1, since: later(than: stamp)))
        #expect(try !place.isUntouched("file", size: 1, since: at))
        #expect(try !place.isUntouched("file", size: 2, since: later(than: stamp)))
        let end = PublicationStamp(list: FileStamp(file: 0, seconds: .max, nanoseconds: 0), foldersAreOurs: true)
        #expect(try !place.isUntouched("absent", size: 1, since: end))
        #expect(try !place.isUntouched("link", size: 1, since: end))
        #expect(try !place.isUntouched("folder", size: 1, since: end))
        #expect(try place.isUntouched(folder: "folder", since: end))
        #expect(try !place.isUntouched(folder: "file", since: end))
        #expect(try !place.isUntouched(folder: "absent", since: end))
    }

    /// Publishes a site again that has not changed.
    private func publishAgain(trusting stamp: PublicationStamp?) throws -> PublicationSummary {
        let publication = try Publication(output: output, trusting: stamp, faultPoint: nil)
        #expect(try publication.keep(allBut: []) == [])
        return try publication.commit()
    }

    /// A stamp that vouches for all that was done until now, whatever the tick of the file system's clock.
    private func vouching(for stamp: PublicationStamp) -> PublicationStamp {
        var stamp = stamp
        stamp.list.seconds = .max
        return stamp
    }

    @Test func looksIntoAFolderOnlyIfSomethingCameOrWent() throws {
        let stamp = try #require(try publish(["a/b/c": "1", "a/d": "1", "e/f": "1"], to: output).stamp)
        #expect(stamp.foldersAreOurs)
        let place = try Folder.open(output)
        let paths = ["a/b/c", "a/d", "e/f"].map { RelativePath(trusting: $0) }
        let expected = OutputExpectation(new: Array(paths.dropFirst()), old: paths)
        // With a stamp that vouches for every folder, the walk sees what the list holds and not what came since.
        try folder.write(["public/a/b/foreign": "1", "public/foreign": "1"])
        let passed = try OutputSurvey(of: place, expecting: expected, trusting: vouching(for: stamp))
        #expect(passed.foreign == ["foreign"])
        #expect(passed.stale.map(\.text) == ["a/b/c"])
        #expect(passed.folders.map(\.text) == ["a", "a/b", "e"])
        #expect(passed.standing == [true, true])
        // With the one of the publication it looks into the folder that has changed.
        let walked = try OutputSurvey(of: place, expecting: expected, trusting: stamp)
        #expect(walked.foreign == ["a/b/foreign", "foreign"])
        #expect(walked.stale.map(\.text) == ["a/b/c"])
        #expect(walked.standing == [true, true])
    }

    @Test func namesAForeignFileInAFolderInEveryBuild() throws {
        try publish(["a/b": "1"], to: output)
        try folder.write(["public/a/foreign": "1", "public/.gitignore": "*"])
        var stamp: PublicationStamp?
        for _ in 1...3 {
            let summary = try publishAgain(trusting: stamp)
            #expect(summary.foreign == [".gitignore", "a/foreign"])
            #expect(summary.stamp?.foldersAreOurs == false)
            stamp = summary.stamp
        }
        folder.remove("public/a/foreign")
        let summary = try publishAgain(trusting: stamp)
        #expect(summary.foreign == [".gitignore"])
        #expect(summary.stamp?.foldersAreOurs == true)
    }

    @Test func stampIsReadAsItWasWritten() {
        for isOurs in [true, false] {
            let list = FileStamp(file: 3, seconds: 1, nanoseconds: 2)
            let stamp = PublicationStamp(list: list, foldersAreOurs: isOurs)
            #expect(stamp.text == "3.1.2.\(isOurs ? 1 : 0)")
            #expect(PublicationStamp(text: stamp.text) == stamp)
        }
        for text in ["", "3.1.2", "3.1.2.", "3.1.2.4", "3.1.2.1.1", "a.1.2.1"] {
            #expect(PublicationStamp(text: text) == nil, "\(text)")
        }
    }
}
