import Testing

@testable import ChangeReports

@Suite struct ServiceChangesTests {
    /// A catalogue with these records, a line for each, as the site publishes it.
    private func catalogue(_ records: String...) -> [UInt8] {
        Array(
            "{\n\"version\":1,\n\"regions\":[\n{\"id\":\"r\"}\n],\n\"services\":[\n\(records.joined(separator: ",\n"))\n]\n}\n"
                .utf8)
    }

    private func record(_ id: String, _ more: String = "", former: String = "") -> String {
        #"{"id":"\#(id)","pages":{"no":"https://x/\#(id)/"},"former_addresses":[\#(former)],"name":{"nb":"Tjeneste \#(id)"}\#(more)}"#
    }

    @Test func tellsNewServicesFromThoseTakenOut() {
        let changes = ServiceChanges(from: catalogue(record("a"), record("b")), to: catalogue(record("b"), record("c")))
        #expect(changes.added == [NamedService(id: "c", name: "Tjeneste c")])
        #expect(changes.removed == [NamedService(id: "a", name: "Tjeneste a")])
        #expect(changes.changed == [])
    }

    @Test func namesTheFieldsThatChangedWithOldAndNewValues() {
        let old = record("a", #","icd10":{"codes":["C50","C51"]},"approved":"2011-07-07","sites":[{"trust":"x"}]"#)
        let new = record("a", #","icd10":{"codes":["C50"]},"sites":[{"trust":"x","hospital":"Blåbær"}]"#)
        let changes = ServiceChanges(from: catalogue(old), to: catalogue(new))
        #expect(
            changes.changed == [
                .init(
                    service: NamedService(id: "a", name: "Tjeneste a"),
                    fields: [
                        FieldChange(field: "icd10.codes", old: "C50, C51", new: "C50"),
                        FieldChange(field: "sites.1.hospital", old: nil, new: "Blåbær"),
                        FieldChange(field: "approved", old: "2011-07-07", new: nil),
                    ])
            ])
    }

    @Test func tellsDiscontinuedServicesByTheirDay() {
        let changes = ServiceChanges(
            from: catalogue(record("a")), to: catalogue(record("a", #","discontinued":"2026-01-01""#)))
        #expect(changes.discontinued.map(\.day) == ["2026-01-01"])
        #expect(changes.changed == [])
    }

    @Test func takesANewServiceAtAnOldAddressForTheSameOne() {
        let changes = ServiceChanges(
            from: catalogue(record("gammel", #","approved":"2011-07-07""#)),
            to: catalogue(record("ny", #","approved":"2011-07-08""#, former: #""/tjenester/gammel/""#)))
        #expect(changes.moved == [.init(service: NamedService(id: "ny", name: "Tjeneste ny"), formerID: "gammel")])
        #expect(changes.added == [] && changes.removed == [])
        #expect(changes.changed.flatMap(\.fields).map(\.field) == ["name.nb", "approved"])
    }

    @Test func findsEveryServiceNewWhereThereWasNoSite() {
        let changes = ServiceChanges(from: [], to: catalogue(record("a"), record("b")))
        #expect(changes.added.map(\.id) == ["a", "b"])
    }

    @Test func findsNothingInTwoEqualCatalogues() {
        #expect(ServiceChanges(from: catalogue(record("a")), to: catalogue(record("a"))).isNone)
    }
}

@Suite struct FileChangesTests {
    private func list(_ files: [String: String]) -> [UInt8] {
        let lines = files.sorted { $0.key < $1.key }.map { #"{"path":"\#($0)","size":1,"sha256":"\#($1)"}"# }
        return Array("{\n\"version\":1,\n\"files\":[\n\(lines.joined(separator: ",\n"))\n]\n}\n".utf8)
    }

    @Test func tellsPagesByTheirAddressesAndCountsTheRest() {
        let changes = FileChanges(
            from: list(["404.html": "1", "a/index.html": "1", "b/index.html": "1", "x.css": "1", "y.css": "1"]),
            to: list(["404.html": "2", "b/index.html": "1", "c/index.html": "1", "index.html": "1", "x.css": "2"]))
        #expect(changes.added == ["/c/", "/"])
        #expect(changes.changed == ["/404.html"])
        #expect(changes.removed == ["/a/"])
        #expect(changes.others == 2)
    }

    @Test func findsNoChangeInTheLastLineForTheCommaItLacks() {
        let changes = FileChanges(
            from: list(["a/index.html": "1"]), to: list(["a/index.html": "1", "b/index.html": "1"]))
        #expect(changes.changed == [])
    }
}
