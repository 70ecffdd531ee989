internal import Diagnostics
internal import Glibc
internal import Testing

@testable import FileTrees

/// Stops builds before each single change to the disk, one after the other.
struct InterruptionTests {
    /// Pages added, changed, removed and kept; a page that becomes a folder, a folder that becomes a page.
    static let old: Site = [
        "index.html": "gammel", "same.html": "lik", "404.html": "gammel", "tjenester/a/index.html": "gammel",
        "tjenester/b/index.html": "borte", "turn": "side", "turned/x.html": "borte", "turned/y/z.html": "borte",
    ]
    static let new: Site = [
        "index.html": "nytt!!", "same.html": "lik", "404.html": "nytt!!", "tjenester/a/index.html": "nytt!!",
        "tjenester/c/d/index.html": "ny", "turn/index.html": "ny", "turn/deep/e.html": "ny", "turned": "ny",
        "zz.html": "ny",
    ]
    static let foreign: Site = [".gitignore": "*", "CNAME": "helse.example", "own/note.txt": "x"]

    struct Scene {
        let folder: TemporaryFolder
        var output: String { folder("public") }

        /// The old site stands, with foreign files beside it.
        init(old: Site = old, foreign: Site = foreign) throws {
            folder = try TemporaryFolder()
            try FileTreesTests.publish(old, to: folder("public"))
            try folder.write(foreign, in: "public")
        }

        func build(_ site: Site = new, _ faultPoint: FaultPoint? = nil) throws {
            try FileTreesTests.publish(site, to: output, faultPoint: faultPoint)
        }

        /// A program that is killed returns nothing; that it was killed is checked.
        func buildUntilKilled(before step: Int) {
            let fault = Fault(.kill, before: step)
            try? build(InterruptionTests.new, fault.point)
            #expect(fault.steps.count > step)
        }

        var tree: Site { folder.tree("public") }
        var state: [String] { folder.names(in: ".oversikt-public") }
    }

    static func whole(_ site: Site, _ foreign: Site = foreign) -> Site { site.merging(foreign) { one, _ in one } }

    /// Every file is wholly of one site or the other, nothing that both have is missing, nothing foreign is gone.
    static func broken(_ tree: Site, _ old: Site = old, _ new: Site = new, _ foreign: Site = foreign) -> [String] {
        let torn = tree.filter { path, text in
            !path.hasSuffix("/") && ![old[path], new[path], foreign[path]].contains(text)
        }
        let shared = old.keys.filter { new[$0] != nil } + Array(foreign.keys)
        return (torn.keys + shared.filter { tree[$0] == nil }).sorted()
    }

    static let steps: Int = {
        let count = try? countSteps { try Scene().build(new, $0) }
        // No scene at all, and thus no steps, fails `coversEveryKindOfChange`.
        return count ?? 0
    }()

    @Test func coversEveryKindOfChange() throws {
        let fault = Fault(.kill, before: .max)
        let scene = try Scene()
        try scene.build(Self.new, fault.point)
        #expect(Set(fault.steps.map(\.operation)) == [.createFolder, .write, .rename, .link, .remove])
        #expect(fault.steps.count > 45)
        #expect(scene.tree == Self.whole(Self.new))
    }

    @Test func killBeforeAnyChangeLeavesWholeFilesAndOneSiteAfterRecovery() throws {
        var found: [Recovery: Int] = [:]
        for step in 0..<Self.steps {
            let scene = try Scene()
            scene.buildUntilKilled(before: step)
            #expect(Self.broken(scene.tree) == [], "killed before change \(step)")
            let recovery = try PublishedSite.recover(scene.output)
            let isNew = scene.tree == Self.whole(Self.new)
            #expect(isNew || scene.tree == Self.whole(Self.old), "killed before change \(step)")
            #expect(isNew || recovery != .completed, "killed before change \(step)")
            #expect(scene.state == ["lock", "manifest"], "killed before change \(step)")
            try scene.build()
            #expect(scene.tree == Self.whole(Self.new), "built after kill before change \(step)")
            found[recovery, default: 0] += 1
        }
        // Before the staging folder; until the journal stands; from then on.
        #expect(found[.nothing, default: 0] >= 1)
        #expect(found[.discarded, default: 0] >= 10)
        #expect(found[.completed, default: 0] >= 20)
    }

    @Test func killDuringRecoveryIsRecoveredFromToo() throws {
        // Every seventh, for the sake of time, but every change of the second command.
        for step in stride(from: 0, to: Self.steps, by: 7) {
            for later in 0..<Self.steps {
                let scene = try Scene()
                scene.buildUntilKilled(before: step)
                let wasInterrupted = scene.state.contains("journal")
                let fault = Fault(.kill, before: later)
                // A program that is killed returns nothing.
                _ = try? PublishedSite.recover(scene.output, faultPoint: fault.point)
                let isDone = fault.steps.count <= later
                #expect(Self.broken(scene.tree) == [], "killed before changes \(step) and \(later)")
                _ = try PublishedSite.recover(scene.output)
                let expected = wasInterrupted || scene.tree["zz.html"] != nil ? Self.new : Self.old
                #expect(scene.tree == Self.whole(expected), "killed before changes \(step) and \(later)")
                if isDone { break }
            }
        }
    }

    @Test func killDuringFirstBuildLeavesNothingOrAllOfIt() throws {
        let unharmed = try TemporaryFolder()
        let steps = try countSteps { try publish(Self.new, to: unharmed("public"), faultPoint: $0) }
        #expect(steps > 30)
        for step in 0..<steps {
            let folder = try TemporaryFolder()
            let fault = Fault(.kill, before: step)
            // A program that is killed returns nothing.
            _ = try? publish(Self.new, to: folder("public"), faultPoint: fault.point)
            #expect(fault.steps.count > step)
            #expect([[:], Self.new].contains(folder.tree("public")), "killed before change \(step)")
            let recovery = try PublishedSite.recover(folder("public"))
            #expect([[:], Self.new].contains(folder.tree("public")), "killed before change \(step)")
            #expect(recovery != .completed || folder.tree("public") == Self.new, "killed before change \(step)")
            try publish(Self.new, to: folder("public"))
            #expect(folder.tree("public") == Self.new)
        }
    }

    @Test(arguments: [ENOSPC, EACCES, EROFS])
    func failureOfAnyChangeLeavesOldSiteOrIsCompletedByNextCommand(code: Int32) throws {
        var interrupted = 0
        for step in 0..<Self.steps {
            let scene = try Scene()
            let fault = Fault(.failure(code: code), before: step)
            do {
                try scene.build(Self.new, fault.point)
                // Only second names of old pages, and clearing away at the end, may fail without harm.
                #expect(fault.steps[step].operation == .link || fault.steps[step].path.contains("/staging"))
                #expect(scene.tree == Self.whole(Self.new))
                #expect(try PublishedSite.paths(of: scene.output) == Self.new.keys.sorted())
            } catch PublicationError.machine(let error) {
                #expect(error.code == code)
                #expect(error.path == fault.steps[step].path)
                #expect(scene.tree == Self.whole(Self.old), "failed at change \(step)")
                #expect(scene.state.filter { $0 != "lock" && $0 != "manifest" } == [], "failed at change \(step)")
            } catch PublicationError.interrupted(let error) {
                #expect(error.path == fault.steps[step].path)
                #expect(Self.broken(scene.tree) == [], "failed at change \(step)")
                #expect(try PublishedSite.recover(scene.output) == .completed)
                #expect(scene.tree == Self.whole(Self.new), "failed at change \(step)")
                interrupted += 1
            }
        }
        #expect(interrupted > 0)
    }

    @Test func fullDiskWhilePagesAreAddedTakesTheAddedOnesAway() throws {
        let fault = Fault(.kill, before: .max)
        try Scene().build(Self.new, fault.point)
        let last = try #require(fault.steps.firstIndex { $0.operation == .rename && $0.path.hasSuffix("/zz.html") })
        let scene = try Scene()
        let failing = Fault(.failure(code: ENOSPC), before: last)
        let error = #expect(throws: PublicationError.self) { try scene.build(Self.new, failing.point) }
        #expect(
            error?.description
                == "cannot move into place '\(scene.output)/zz.html': the disk is full (No space left on device)")
        #expect(error?.wording.nb.hasSuffix("disken er full (No space left on device)") == true)
        #expect(scene.tree == Self.whole(Self.old))
        #expect(scene.state == ["lock", "manifest"])
    }

    @Test func halfWrittenJournalCountsForNothing() throws {
        let scene = try interruptedScene()
        let journal = try #require(TemporaryFolder.text(scene.folder(".oversikt-public/journal")))
        try scene.folder.write([".oversikt-public/journal": String(journal.dropLast(5))])
        #expect(try PublishedSite.recover(scene.output) == .discarded)
        #expect(scene.tree == Self.whole(Self.old))
    }

    @Test func recoveryIsLeftToTheBuildThatIsAtWork() throws {
        let scene = try Scene()
        let publication = try Publication(output: scene.output)
        #expect(try PublishedSite.recover(scene.output) == .anotherBuildIsRunning)
        try publication.add("index.html", [])
        #expect(try publication.commit().changed == ["index.html"])
    }

    @Test func nextBuildRecoversByItself() throws {
        let scene = try interruptedScene()
        try scene.build(Self.old)
        #expect(scene.tree == Self.whole(Self.old))
    }

    @Test func recoveryDoesNotFollowLinkThatCameMeanwhile() throws {
        let scene = try interruptedScene()
        try scene.folder.write(["elsewhere/a/index.html": "annet"])
        scene.folder.remove("public/tjenester")
        try scene.folder.link("public/tjenester", to: "../elsewhere")
        let error = #expect(throws: PublicationError.self) { try PublishedSite.recover(scene.output) }
        #expect(
            error?.description.contains(
                "'\(scene.output)/tjenester': it is a symbolic link, and those are not followed")
                == true)
        #expect(scene.folder.tree("elsewhere") == ["a/index.html": "annet"])
    }

    @Test func recoveryGivesUpWhereTheOutputWasRemoved() throws {
        let scene = try interruptedScene()
        scene.folder.remove("public")
        #expect(try PublishedSite.recover(scene.output) == .discarded)
        try scene.build()
        #expect(scene.tree == Self.new)
    }

    @Test func recoveryLeavesFilesThatCameIntoTheEmptyOutputMeanwhile() throws {
        let folder = try TemporaryFolder()
        let counting = Fault(.kill, before: .max)
        let unharmed = try TemporaryFolder()
        try publish(["a": "a"], to: unharmed("public"), faultPoint: counting.point)
        let move = try #require(counting.steps.firstIndex { $0.operation == .rename && $0.path.hasSuffix("/public") })
        let fault = Fault(.kill, before: move)
        #expect(throws: PublicationError.self) {
            try publish(["a": "a"], to: folder("public"), faultPoint: fault.point)
        }
        try folder.write(["public/CNAME": "x"])
        #expect(try PublishedSite.recover(folder("public")) == .discarded)
        #expect(folder.tree("public") == ["CNAME": "x"])
    }

    @Test func nothingIsRecoveredOrMadeWhereNothingWasPublished() throws {
        let folder = try TemporaryFolder()
        #expect(try PublishedSite.recover(folder("public")) == .nothing)
        #expect(try PublishedSite.recover(folder("absent/public")) == .nothing)
        #expect(folder.names() == [])
    }

    /// Killed right after the journal was written.
    private func interruptedScene() throws -> Scene {
        let counting = Fault(.kill, before: .max)
        try Scene().build(Self.new, counting.point)
        let journal = try #require(
            counting.steps.firstIndex { $0.operation == .rename && $0.path.hasSuffix("/journal") })
        let scene = try Scene()
        scene.buildUntilKilled(before: journal + 1)
        #expect(scene.state.contains("journal"))
        return scene
    }
}
