import ContentFixtures
import Diagnostics
import ServiceCatalogue
import Testing

@testable import ContentReading

@Suite struct SuccessorTests {
    private func read(_ line: String) throws -> Service {
        let tree = ContentTree(
            sampleService("a", rowLines: ["discontinued: 2020-01-01", line]) + "\n" + sampleService("b"))
        let read = tree.read()
        return try #require(
            read.catalogue?.services.first { $0.id == "a" }, "\(printed(read.diagnostics, from: tree.files))")
    }

    @Test(arguments: ["successor: b", "successors: [b]"])
    func isReadByItselfAsRowsHadItAndInAList(line: String) throws {
        #expect(try read(line).successors == ["b"])
    }

    @Test func isReportedWhereItIsWrittenIfThereIsNoSuchService() {
        let tree = ContentTree(sampleService("a", rowLines: ["discontinued: 2020-01-01", "successor: borte"]))
        #expect(tree.read().diagnostics.all.map(\.id) == ["unknown-service"])
    }
}
