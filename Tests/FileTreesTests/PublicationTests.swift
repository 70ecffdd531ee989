internal import Testing

@testable import FileTrees

struct PublicationTests {
    let folder: TemporaryFolder
    let output: String

    init() throws {
        folder = try TemporaryFolder()
        output = folder("public")
    }

    @Test func publishesIntoAbsentFolder() throws {
        let summary = try publish(["index.html": "hjem", "tjenester/a/index.html": "æøå"], to: output)
        #expect(folder.tree("public") == ["index.html": "hjem", "tjenester/a/index.html": "æøå"])
        #expect(summary.added == ["index.html", "tjenester/a/index.html"])
        #expect(summary.files == 2)
        #expect(summary.bytes == 10)
        #expect(summary.bytesWritten == 10)
    }

    @Test func publishesIntoEmptyFolderByOneMove() throws {
        try folder.write(["public/": ""])
        let empty = folder.inode("public")
        try publish(["index.html": "hjem"], to: output)
        #expect(folder.tree("public") == ["index.html": "hjem"])
        #expect(folder.inode("public") != empty)
    }

    @Test func keepsFolderThatHoldsADotFile() throws {
        try folder.write(["public/.gitignore": "*"])
        let before = folder.inode("public")
        let summary = try publish(["index.html": "hjem"], to: output)
        #expect(folder.tree("public") == [".gitignore": "*", "index.html": "hjem"])
        #expect(folder.inode("public") == before)
        #expect(summary.foreign == [".gitignore"])
    }

    @Test func leavesOnlyLockAndManifestBesideTheOutput() throws {
        try publish(["index.html": "1"], to: output)
        try publish(["index.html": "2"], to: output)
        #expect(folder.names() == [".oversikt-public", "public"])
        #expect(folder.names(in: ".oversikt-public") == ["lock", "manifest"])
    }

    @Test func doesNotTouchFilesWithTheSameBytes() throws {
        try publish(["a.html": "a", "b.html": "b"], to: output)
        let (a, b) = (folder.inode("public/a.html"), folder.inode("public/b.html"))
        let summary = try publish(["a.html": "a", "b.html": "B"], to: output)
        #expect(folder.inode("public/a.html") == a)
        #expect(folder.inode("public/b.html") != b)
        #expect(summary.unchanged == 1)
        #expect(summary.changed == ["b.html"])
        #expect(summary.bytesWritten == 1)
    }

    @Test func mendsFileThatWasEditedByHand() throws {
        try publish(["a.html": "aaaa"], to: output)
        try folder.write(["public/a.html": "aaXa"])
        let summary = try publish(["a.html": "aaaa"], to: output)
        #expect(folder.tree("public") == ["a.html": "aaaa"])
        #expect(summary.changed == ["a.html"])
    }

    @Test func restoresFileThatWasRemovedByHand() throws {
        try publish(["a.html": "a", "b/c.html": "c"], to: output)
        folder.remove("public/b")
        let summary = try publish(["a.html": "a", "b/c.html": "c"], to: output)
        #expect(folder.tree("public") == ["a.html": "a", "b/c.html": "c"])
        #expect(summary.added == ["b/c.html"])
    }

    @Test func comparesLongFilesToTheirLastByte() throws {
        let long = String(repeating: "x", count: 200_000)
        try publish(["a.html": long + "1"], to: output)
        let summary = try publish(["a.html": long + "2"], to: output)
        #expect(summary.changed == ["a.html"])
        #expect(try publish(["a.html": long + "2"], to: output).unchanged == 1)
    }

    @Test func removesStalePagesAndTheFoldersTheyLeaveEmpty() throws {
        try publish(["index.html": "1", "tjenester/a/index.html": "a", "tjenester/b/index.html": "b"], to: output)
        let summary = try publish(["index.html": "1", "tjenester/b/index.html": "b"], to: output)
        #expect(folder.tree("public") == ["index.html": "1", "tjenester/b/index.html": "b"])
        #expect(summary.removed == ["tjenester/a/index.html"])
    }

    @Test func keepsForeignFilesAndNamesThem() throws {
        try publish(["a/index.html": "a", "b.html": "b"], to: output)
        try folder.write(["CNAME": "x", ".git/config": "x", "a/note.txt": "x", "empty/": ""], in: "public")
        let summary = try publish(["b.html": "b"], to: output)
        #expect(
            folder.tree("public")
                == ["CNAME": "x", ".git/config": "x", "a/note.txt": "x", "empty/": "", "b.html": "b"])
        #expect(summary.foreign == [".git/", "CNAME", "a/note.txt", "empty/"])
        #expect(summary.removed == ["a/index.html"])
    }

    @Test func refusesToOverwriteForeignFileWithOtherBytes() throws {
        try folder.write(["CNAME": "helse.example", "b.html": "fremmed"], in: "public")
        let error = #expect(throws: PublicationError.self) {
            try publish(["CNAME": "andre", "a.html": "a", "b.html": "b"], to: output)
        }
        #expect(error == .foreignFiles(["CNAME", "b.html"], output: output))
        #expect(folder.tree("public") == ["CNAME": "helse.example", "b.html": "fremmed"])
        #expect(folder.names(in: ".oversikt-public") == ["lock"])
    }

    @Test func takesOverForeignFileWithTheSameBytes() throws {
        try folder.write(["public/CNAME": "helse.example"])
        #expect(try publish(["CNAME": "helse.example"], to: output).unchanged == 1)
        #expect(try PublishedSite.paths(of: output) == ["CNAME"])
        #expect(try publish([:], to: output).removed == ["CNAME"])
    }

    @Test func overwritesForeignFilesWhenAdopting() throws {
        try publish(["a.html": "1", "b.html": "1", "old.html": "1"], to: output)
        folder.remove(".oversikt-public")
        let summary = try publish(["a.html": "1", "b.html": "2"], to: output, adopting: true)
        #expect(folder.tree("public") == ["a.html": "1", "b.html": "2", "old.html": "1"])
        #expect(summary.changed == ["b.html"])
        #expect(summary.foreign == ["old.html"])
    }

    @Test func turnsPageIntoFolderAndFolderIntoPage() throws {
        try publish(["a": "page", "b/x.html": "x", "b/c/y.html": "y"], to: output)
        let summary = try publish(["a/index.html": "below", "a/b/c.html": "deep", "b": "page"], to: output)
        #expect(folder.tree("public") == ["a/index.html": "below", "a/b/c.html": "deep", "b": "page"])
        #expect(summary.removed == ["a", "b/c/y.html", "b/x.html"])
        #expect(summary.added == ["a/b/c.html", "a/index.html", "b"])
    }

    @Test func refusesToReplaceFolderThatHoldsForeignFiles() throws {
        try publish(["b/x.html": "x"], to: output)
        try folder.write(["public/b/note.txt": "min"])
        let error = #expect(throws: PublicationError.self) { try publish(["b": "page"], to: output) }
        #expect(error == .foreignFiles(["b/note.txt"], output: output))
        #expect(folder.tree("public") == ["b/x.html": "x", "b/note.txt": "min"])
    }

    @Test func refusesToReplaceForeignFolderByPageEvenWhenAdopting() throws {
        try folder.write(["public/b/note.txt": "min"])
        let error = #expect(throws: PublicationError.self) { try publish(["b": "page"], to: output, adopting: true) }
        #expect(error == .foreignFiles(["b/"], output: output))
    }

    @Test func neverWritesThroughSymbolicLinkOutOfTheOutput() throws {
        try folder.write(["elsewhere/x.html": "x", "public/index.html": "1"])
        try folder.link("public/tjenester", to: "../elsewhere")
        let error = #expect(throws: PublicationError.self) {
            try publish(
                ["index.html": "1", "tjenester/x.html": "X", "tjenester/y.html": "Y"], to: output, adopting: true)
        }
        #expect(error == .foreignFiles(["tjenester"], output: output))
        #expect(folder.tree("elsewhere") == ["x.html": "x"])
    }

    @Test func replacesLinkInAPagesPlaceAndNotWhatItLeadsTo() throws {
        try publish(["index.html": "1", "b.html": "b"], to: output)
        try folder.write(["secret": "2"])
        folder.remove("public/index.html")
        try folder.link("public/index.html", to: "../secret")
        try publish(["index.html": "2", "b.html": "b"], to: output)
        #expect(folder.tree("public") == ["index.html": "2", "b.html": "b"])
        #expect(folder.tree()["secret"] == "2")
    }

    @Test func replacesPipeInAPagesPlaceWithoutOpeningIt() throws {
        try publish(["index.html": "1", "b.html": "b"], to: output)
        folder.remove("public/index.html")
        try folder.makePipe("public/index.html")
        try publish(["index.html": "1", "b.html": "b"], to: output)
        #expect(folder.tree("public") == ["index.html": "1", "b.html": "b"])
    }

    @Test func followsLinkThatIsTheOutputFolderItself() throws {
        try folder.write(["www/": ""])
        try folder.link("public", to: "www")
        try publish(["index.html": "1"], to: output)
        try publish(["index.html": "2"], to: output)
        #expect(folder.tree("www") == ["index.html": "2"])
        #expect(folder.names() == [".oversikt-www", "public", "www"])
    }

    @Test(arguments: ["", "/etc/x", "../x", "a/../../x", "a//b", "a/", "./a", "a\u{0}b", "a\nb", ".."])
    func refusesPathThatLeadsOutOrHoldsControlCharacters(path: String) throws {
        let error = #expect(throws: PublicationError.self) { try publish(["index.html": "1", path: "x"], to: output) }
        #expect(error == .unsafePath(path))
        #expect(folder.names() == [".oversikt-public"])
    }

    @Test func refusesTwoFilesOfOnePath() throws {
        let publication = try Publication(output: output)
        try publication.add("a.html", [1])
        #expect(throws: PublicationError.clashingPaths("a.html", "a.html")) { try publication.add("a.html", [2]) }
        #expect(throws: PublicationError.clashingPaths("a.html", "a.html")) { try publication.commit() }
        #expect(folder.names(in: ".oversikt-public") == ["lock"])
    }

    @Test func refusesPageAndFolderOfOnePath() throws {
        try publish(["index.html": "1"], to: output)
        let error = #expect(throws: PublicationError.self) {
            try publish(["index.html": "2", "a": "x", "a-b": "y", "a/index.html": "z"], to: output)
        }
        #expect(error == .clashingPaths("a", "a/index.html"))
        #expect(folder.tree("public") == ["index.html": "1"])
    }

    @Test(arguments: [["a", "a/index.html"], ["a/index.html", "a"]])
    func refusesPageAndFolderOfOnePathInAFirstSiteWhicheverComesFirst(paths: [String]) throws {
        let publication = try Publication(output: output)
        for path in paths + ["b/index.html"] { try publication.add(path, [1]) }
        #expect(throws: PublicationError.clashingPaths("a", "a/index.html")) { try publication.commit() }
        #expect(folder.names() == [".oversikt-public"])
        #expect(folder.names(in: ".oversikt-public") == ["lock"])
    }

    @Test func tellsPathsApartThatDifferOnlyInHowALetterIsComposed() throws {
        let site = ["bl\u{E5}.html".utf8, "bla\u{30A}.html".utf8].map { String(decoding: Array($0), as: UTF8.self) }
        let publication = try Publication(output: output)
        for path in site { try publication.add(path, Array(path.utf8)) }
        #expect(try publication.commit().files == 2)
        #expect(folder.names(in: "public").count == 2)
    }

    @Test func leavesOutputAloneWhenDroppedBeforeCommit() throws {
        try publish(["index.html": "1"], to: output)
        do {
            let publication = try Publication(output: output)
            try publication.add("index.html", [1, 2, 3])
        }
        #expect(folder.tree("public") == ["index.html": "1"])
        #expect(folder.names(in: ".oversikt-public") == ["lock", "manifest"])
    }

    @Test func takesFilesFromSeveralThreads() async throws {
        let publication = try Publication(output: output)
        try await withThrowingTaskGroup { group in
            for worker in 0..<4 {
                group.addTask {
                    for page in 0..<250 { try publication.add("\(worker)/\(page)/index.html", Array("\(page)".utf8)) }
                }
            }
            try await group.waitForAll()
        }
        let summary = try publication.commit()
        #expect(summary.added == summary.added.sorted())
        let tree = folder.tree("public")
        #expect(tree.count == 1000)
        #expect(tree["3/249/index.html"] == "249")
    }

    @Test func secondBuildTellsThatItWaitsAndGivesUpAfterItsPatience() throws {
        let first = try Publication(output: output)
        var notices = 0
        #expect(throws: PublicationError.anotherBuildIsRunning(output: output)) {
            try Publication(output: output, patience: .milliseconds(50)) { notices += 1 }
        }
        #expect(notices == 1)
        try first.add("index.html", [])
        _ = try first.commit()
        #expect(folder.tree("public") == ["index.html": ""])
    }

    @Test func secondBuildGoesOnWhenTheFirstIsDone() async throws {
        let first = try Publication(output: output)
        try first.add("index.html", Array("1".utf8))
        let (waits, waiting) = AsyncStream.makeStream(of: Void.self)
        let second = Task.detached { [output] in
            let publication = try Publication(output: output) { waiting.yield() }
            try publication.add("index.html", Array("2".utf8))
            return try publication.commit()
        }
        for await _ in waits { break }
        _ = try first.commit()
        #expect(try await second.value.changed == ["index.html"])
        #expect(folder.tree("public") == ["index.html": "2"])
    }

    @Test func emptySiteRemovesWhatWasOurs() throws {
        try publish(["a/b/c.html": "c"], to: output)
        try folder.write(["public/CNAME": "x"])
        try publish([:], to: output)
        #expect(folder.tree("public") == ["CNAME": "x"])
    }

    @Test func publishesAsFirstSiteAfterOutputWasRemoved() throws {
        try publish(["a.html": "a", "b.html": "b"], to: output)
        folder.remove("public")
        #expect(try publish(["a.html": "a"], to: output).added == ["a.html"])
        #expect(folder.tree("public") == ["a.html": "a"])
    }

    @Test func forgetsManifestThatIsBroken() throws {
        try publish(["a.html": "a", "b.html": "b"], to: output)
        try folder.write([".oversikt-public/manifest": "oversikt manifest 1\n1 00"])
        #expect(try publish(["a.html": "a"], to: output).foreign == ["b.html"])
        #expect(try PublishedSite.paths(of: output) == ["a.html"])
    }

    /// State files as the program's first version wrote them.
    @Test func replacesAndRemovesWhatTheFirstVersionPublished() throws {
        try folder.write(["a.html": "old", "b/stale side.html": "x", "CNAME": "x"], in: "public")
        try folder.write([
            ".oversikt-public/manifest": """
            oversikt manifest 1
            3 657081d3b75b810e a.html
            1 8c59ae18fce07a2d b/stale side.html
            end 2fe722d1990072fa

            """
        ])
        let summary = try publish(["a.html": "new"], to: output)
        #expect(folder.tree("public") == ["a.html": "new", "CNAME": "x"])
        #expect(summary.foreign == ["CNAME"])
    }

    @Test func completesASwitchOverThatTheFirstVersionBegan() throws {
        try folder.write(["a.html": "old", "b/stale side.html": "x"], in: "public")
        try folder.write([
            ".oversikt-public/staging/0": "new",
            ".oversikt-public/journal": """
            oversikt journal 1
            replace 0 a.html
            remove 0 b/stale side.html
            remove-folder 0 b
            end 7cb461428104f24e

            """,
        ])
        #expect(try PublishedSite.recover(output) == .completed)
        #expect(folder.tree("public") == ["a.html": "new"])
    }

    @Test func namesTheFolderAroundTheOutputThatIsNotThere() throws {
        let error = #expect(throws: PublicationError.self) { try publish([:], to: folder("absent/public")) }
        #expect(
            error?.description
                == "cannot open '\(folder("absent"))': it does not exist (No such file or directory)")
    }

    @Test func refusesFileAsOutput() throws {
        try folder.write(["public": "en fil"])
        let error = #expect(throws: PublicationError.self) { try publish(["a": "a"], to: output) }
        #expect(error?.description == "cannot open '\(output)': it is not a folder (Not a directory)")
        #expect(folder.tree()["public"] == "en fil")
    }
}
