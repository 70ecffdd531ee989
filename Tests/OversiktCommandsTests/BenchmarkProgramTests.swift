import Testing

@Suite struct BenchmarkProgramTests {
    @Test(arguments: [["phases", "finnes-ikke"], ["search", "finnes-ikke", "ut"]])
    func saysWhichFolderIsMissing(arguments: [String]) throws {
        let scratch = try Scratch()
        let result = try Program.run(arguments, of: "oversikt-benchmark", in: scratch.url)
        #expect(
            result.errors == """
                oversikt-benchmark: cannot open 'finnes-ikke': it does not exist (No such file or directory)

                """)
        #expect(result.status == 74)
    }

    @Test(arguments: [
        ["phases", "content", "0"], ["phases", "content", "to"], ["generate", "-1", "ut"], ["annet"], [],
    ])
    func showsItsUsageWhereItIsUsedWrongly(arguments: [String]) throws {
        let result = try Program.run(arguments, of: "oversikt-benchmark")
        #expect(
            result.output == """
                usage: oversikt-benchmark generate COUNT FOLDER | phases FOLDER [JOBS] | search FOLDER SITE
                       | compare FOLDER NEW ROUNDS PROGRAM PROGRAM …

                """)
        #expect(result.status == 64)
    }

    @Test func makesNothingOfAProjectWithoutTrusts() throws {
        let scratch = try Scratch()
        try scratch.write("", to: "content/registry/trusts.yml")
        let result = try Program.run(["generate", "3", "ut"], of: "oversikt-benchmark", in: scratch.url)
        #expect(
            result.errors == """
                oversikt-benchmark: content/registry/ has no trusts or no categories of codes to draw from

                """)
        #expect(result.status == 74)
    }
}
