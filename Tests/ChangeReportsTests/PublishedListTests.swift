import ChangeReports
import Testing

@Suite struct PublishedListTests {
    @Test func readsPathsFromTheLinesOfFilesAndPassesOverTheRest() {
        let list = PublishedList(
            Array(
                """
                {
                "version":1,
                "files":[
                {"path":"index.html","size":3,"sha256":"00"},
                {"path":"tjenester/blåbær/index.html","size":4,"sha256":"11"}
                ]
                }
                """.utf8))
        #expect(list.paths == ["index.html", "tjenester/blåbær/index.html"])
        #expect(PublishedList([]).paths == [])
    }
}
