import SortedLists
import Testing

@Suite struct PartitioningIndexTests {
    @Test func findsTheFirstOfEveryListOfUpToTenAsLookingAtEachDoes() {
        for count in 0...10 {
            for border in 0...count {
                let list = (0..<count).map { $0 >= border }
                #expect(list.partitioningIndex { $0 } == list.firstIndex(of: true) ?? list.endIndex)
            }
        }
    }

    @Test func countsFromTheStartOfTheWholeListInAPartOfIt() {
        let part = [1, 2, 3, 4, 5, 6][2..<5]
        #expect(part.partitioningIndex { $0 >= 4 } == 3)
        #expect(part.partitioningIndex { $0 >= 9 } == 5)
    }
}
