import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

@Suite struct HospitalTests {
    private func tree(_ hospital: String, hospitals: String) -> ContentTree {
        ContentTree(
            sampleService().replacing("hospital: Prøvesykehuset", with: "hospital: \(hospital)") + """

                -- registry/trusts.yml --
                - id: provesykehuset
                  name: {nb: Prøvesykehuset HF, en: Sample Hospital Trust}
                  region: helse-prove
                  kind: health-trust
                  hospitals:
                    \(hospitals)
                """)
    }

    private let two = "- {id: indre, name: Indre sykehus, place: Prøvestad}\n    - {id: ytre, name: Ytre sykehus}"

    @Test(arguments: ["Indre sykehus", "indre"])
    func isFoundByItsNameAndByItsID(_ written: String) throws {
        let read = tree(written, hospitals: two).read()
        let site = try #require(read.catalogue?.services.first?.sites.first)
        #expect(site.hospital?.id == "indre")
        #expect(site.hospital?.name == "Indre sykehus")
        // Where the row names no town, the hospital's is shown.
        #expect(site.place == "Prøvestad")
    }

    @Test func isAnErrorWithTheNearestNameWhereTheTrustHasNone() {
        let files = tree("Inder sykehus", hospitals: two)
        #expect(
            printed(files.read().diagnostics, from: files.files) == """
                registry/services/prove.yml:9:17: feil: 'provesykehuset' har ikke noe sykehus 'Inder sykehus' [unknown-hospital]
                    9 |       hospital: Inder sykehus
                      |                 ^
                  hjelp: mente du 'Indre sykehus'?
                """)
    }

    @Test func saysWhereANewHospitalIsWritten() {
        let files = tree("Helt annet", hospitals: two)
        #expect(
            printed(files.read().diagnostics, .en, from: files.files) == """
                registry/services/prove.yml:9:17: error: 'provesykehuset' has no hospital 'Helt annet' [unknown-hospital]
                    9 |       hospital: Helt annet
                      |                 ^
                  help: the hospitals stand under the trust in 'registry/trusts.yml': write 'id' and 'name' there of a new one
                """)
    }

    @Test func hasAnIDAndANameThatNoOtherOfItsTrustHas() {
        let files = tree("ytre", hospitals: two + "\n    - {id: ytre, name: Indre sykehus}")
        #expect(
            printed(files.read().diagnostics, .en, from: files.files) == """
                registry/trusts.yml:8:12: error: the id 'ytre' is taken [duplicate-id]
                    8 |     - {id: ytre, name: Indre sykehus}
                      |            ^
                  registry/trusts.yml:7:12: note: it stands here first
                  help: give one another id, or take it away

                registry/trusts.yml:8:24: error: 'provesykehuset' has two hospitals with the name 'Indre sykehus' [same-hospital]
                    8 |     - {id: ytre, name: Indre sykehus}
                      |                        ^
                  registry/trusts.yml:6:25: note: stands here first
                  help: delete one, or tell them apart by their names
                """)
    }

    @Test func isNobodysMistakeWhereTheListOfItsTrustCannotBeRead() {
        let ids = tree("tredje", hospitals: two + "\n    - {id: tredje}").read().diagnostics.all.map(\.id)
        #expect(ids == ["missing-key"])
    }
}
