import ContentFixtures
import Files
import Foundation
import Testing

@Suite struct StatusCommandTests {
    /// Three invented services: a term that is over, one that ends soon, and one that never does.
    private func makeProject() throws -> Scratch {
        let project = try Scratch()
        let advice = { (id: String, approved: String) in
            sampleService(id, rowLines: ["function: opplaering"])
                .replacing("behandlingstjeneste", with: "kompetansetjeneste")
                .replacing("National Unit for", with: "National Advisory Unit on")
                .replacing("2011-07-07", with: approved)
        }
        let calendar = """

            -- registry/calendar.yml --
            - id: proveseddel
              subject: report
              name: {nb: Prøvesedler, en: Sample slips}
              who: {nb: prøvetakerne, en: the samplers}
              day: 03-01
              from: 2020
              source: {nb: prøveboken, en: the sample book}
            """
        let tree = ContentTree(
            [advice("over", "2021-11-01"), advice("snart", "2022-03-01"), sampleService("varig")].joined(
                separator: "\n")
                + calendar)
        for file in tree.files {
            try project.write(String(decoding: file.bytes, as: UTF8.self), to: "content/\(file.path)")
        }
        return project
    }

    @Test func saysWhichTermsRunOutAndWhatIsDue() throws {
        let project = try makeProject()
        let result = try Program.run(["status"], in: project.url)
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output == """
                Per 1. november 2026:
                Perioden er over:
                  2026-11-01  over  Nasjonal kompetansetjeneste for over
                Perioden går ut innen 12 måneder:
                  2027-03-01  snart  Nasjonal kompetansetjeneste for snart
                Skal legges ned: ingen
                Skal begynne: ingen
                De neste fristene:
                  2027-03-01  Prøvesedler (prøvetakerne)

                """)
    }

    @Test func measuresAgainstAnotherDayAndSpeaksToPrograms() throws {
        let project = try makeProject()
        let result = try Program.run(["status", "--as-of", "2021-12-31", "--format", "json"], in: project.url)
        #expect(
            result.output == """
                {"as_of":"2021-12-31","terms_over":[],"terms_ending":[],"ending":[],\
                "beginning":[{"date":"2022-03-01","id":"snart"}],"without_term":[],\
                "deadlines":[{"date":"2022-03-01","id":"proveseddel"}]}

                """)
    }

    @Test func failsWhereTheContentHasErrors() throws {
        let project = try makeProject()
        try project.write("- id: x\n", to: "content/registry/services/feil.yml")
        #expect(try Program.run(["status"], in: project.url).status == 1)
    }
}
