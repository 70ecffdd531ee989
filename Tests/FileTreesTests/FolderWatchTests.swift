import Foundation
import Testing

@testable import FileTrees

/// By the system and by looking through the folders alike.
@Suite struct FolderWatchTests {
    private static let ways = [true, false]
    /// Long enough for a busy machine; a change is told of at once.
    private static let patience: Int32 = 20_000
    private static let moment: Int32 = 150

    private let place = FileManager.default.temporaryDirectory.appending(path: "oversikt-watch-\(UUID().uuidString)")
    private let files = FileManager.default

    init() throws {
        for folder in ["content/services", "content/articles", "themes"] {
            try files.createDirectory(at: place.appending(path: folder), withIntermediateDirectories: true)
        }
        try write("en", to: "content/services/en.md")
    }

    private func watch(_ asksSystem: Bool) -> FolderWatch {
        FolderWatch(["content", "themes"].map { place.appending(path: $0).path() }, asksSystem: asksSystem)
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: place.appending(path: path))
    }

    /// Whether `change` is noticed, and nothing more after it.
    private func notices(_ asksSystem: Bool, _ change: () throws -> Void) throws -> Bool {
        defer { try? files.removeItem(at: place) }  // what is left in the temporary folder harms nobody
        let watch = watch(asksSystem)
        #expect(watch.isSurveying == !asksSystem)
        #expect(!watch.waitForChange(within: FolderWatchTests.moment))
        try change()
        return watch.waitForChange(within: FolderWatchTests.patience)
            && !watch.waitForChange(within: FolderWatchTests.moment)
    }

    @Test(arguments: ways) func noticesAFileThatIsWritten(_ asksSystem: Bool) throws {
        #expect(try notices(asksSystem) { try write("ny tekst", to: "content/services/en.md") })
    }

    @Test(arguments: ways) func noticesAFileThatTakesTheOthersPlace(_ asksSystem: Bool) throws {
        #expect(
            try notices(asksSystem) {
                try write("to, lengre", to: "content/services/.en.md.ny")
                rename(
                    place.appending(path: "content/services/.en.md.ny").path(),
                    place.appending(path: "content/services/en.md").path())
            })
    }

    @Test(arguments: ways) func noticesAFileThatGoes(_ asksSystem: Bool) throws {
        #expect(try notices(asksSystem) { try files.removeItem(at: place.appending(path: "content/services/en.md")) })
    }

    @Test(arguments: ways) func takesManyFilesAtOnceForOneChange(_ asksSystem: Bool) throws {
        #expect(
            try notices(asksSystem) { for number in 0..<300 { try write("x", to: "content/services/\(number).md") } })
    }

    @Test(arguments: ways) func noticesWhatHappensInFoldersThatCome(_ asksSystem: Bool) throws {
        defer { try? files.removeItem(at: place) }  // as above
        let watch = watch(asksSystem)
        try files.createDirectory(at: place.appending(path: "content/ny/under"), withIntermediateDirectories: true)
        #expect(watch.waitForChange(within: FolderWatchTests.patience))
        try write("x", to: "content/ny/under/fil.md")
        #expect(watch.waitForChange(within: FolderWatchTests.patience))
    }

    @Test(arguments: ways) func noticesARootThatGoesAndComesBack(_ asksSystem: Bool) throws {
        defer { try? files.removeItem(at: place) }  // as above
        let (content, aside) = (place.appending(path: "content"), place.appending(path: "vekk"))
        let watch = watch(asksSystem)
        try files.moveItem(at: content, to: aside)
        #expect(watch.waitForChange(within: FolderWatchTests.patience))
        // What has been moved away is watched no more.
        try write("x", to: "vekk/services/en.md")
        #expect(!watch.waitForChange(within: FolderWatchTests.moment))
        try files.moveItem(at: aside, to: content)
        #expect(watch.waitForChange(within: FolderWatchTests.patience))
        try write("y", to: "content/services/en.md")
        #expect(watch.waitForChange(within: FolderWatchTests.patience))
    }

    @Test(arguments: ways) func noticesASymbolicLinkAndDoesNotLookBehindIt(_ asksSystem: Bool) throws {
        defer { try? files.removeItem(at: place) }  // as above
        try files.createDirectory(at: place.appending(path: "annet"), withIntermediateDirectories: true)
        let watch = watch(asksSystem)
        try files.createSymbolicLink(
            at: place.appending(path: "content/lenke"), withDestinationURL: place.appending(path: "annet"))
        #expect(watch.waitForChange(within: FolderWatchTests.patience))
        try write("x", to: "annet/fil.md")
        #expect(!watch.waitForChange(within: FolderWatchTests.moment))
    }

    @Test(arguments: ways) func leavesEditorsOwnFilesAndWhatLiesBesideTheFoldersAlone(_ asksSystem: Bool) throws {
        defer { try? files.removeItem(at: place) }  // as above
        let watch = watch(asksSystem)
        for path in ["content/services/.en.md.swp", "content/services/en.md~", "content/#en.md#", "beside.txt"] {
            try write("x", to: path)
        }
        #expect(!watch.waitForChange(within: FolderWatchTests.moment))
    }

    @Test(arguments: ways) func losesNoneOfManyQuickChanges(_ asksSystem: Bool) throws {
        defer { try? files.removeItem(at: place) }  // as above
        let watch = watch(asksSystem)
        for number in 1...100 { try write("endring \(number)", to: "content/services/en.md") }
        var seen = ""
        while watch.waitForChange(within: seen == "endring 100" ? 0 : FolderWatchTests.patience) {
            seen = try String(contentsOf: place.appending(path: "content/services/en.md"), encoding: .utf8)
        }
        #expect(seen == "endring 100")
    }
}
