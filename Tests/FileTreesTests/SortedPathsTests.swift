import Testing

@testable import FileTrees

@Suite struct SortedPathsTests {
    private let names = ["a", "a-b", "b/c/d", "b/c/e", "b-", "å"]

    private func paths() -> SortedPaths { SortedPaths(names.map { RelativePath(unchecked: $0) }.sorted()) }

    @Test func findsEveryPathInWhateverOrderTheyAreAskedFor() {
        let sorted = paths().all
        for order in [sorted, sorted.reversed(), sorted + sorted] {
            var paths = paths()
            #expect(order.map { paths.index(of: $0) } == order.map { sorted.firstIndex(of: $0) })
        }
    }

    @Test func findsNoPathThatIsNotThere() {
        var paths = paths()
        for name in ["", "a/", "b", "b/c", "b/c/dd", "c", "a\u{30A}", "ø"] {
            let index = paths.index(of: RelativePath(unchecked: name))
            #expect(index == nil, "\(name)")
        }
    }

    @Test func needsTheFoldersAroundItsPathsOnly() {
        var paths = paths()
        let folders = ["b", "b/c", "b"].map { paths.needs(folder: RelativePath(unchecked: $0)) }
        #expect(folders == [true, true, true])
        let others = ["a", "b-", "b/c/d", "c", "å"].map { paths.needs(folder: RelativePath(unchecked: $0)) }
        #expect(!others.contains(true))
    }
}
