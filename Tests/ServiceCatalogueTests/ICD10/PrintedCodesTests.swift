internal import ServiceCatalogue
internal import Testing

@Suite struct PrintedCodesTests {
    @Test(arguments: [
        ("Q35,Q36", ["Q35", "Q36"]), ("Q10.1; Q10.5 ;", ["Q10.1", "Q10.5"]),
        ("C40\nC41\r\nC42", ["C40", "C41", "C42"]),
        ("C40 og C41", ["C40", "C41"]), ("82.8 = N82.8", ["82.8", "N82.8"]), ("F84 ev. F00-F99", ["F84", "F00-F99"]),
        ("C92.0 , D46", ["C92.0", "D46"]), ("F32,1", ["F32", "1"]), (" \n", []), ("C40 OG C41 og", ["C40", "C41"]),
    ])
    func splitsAtSeparators(text: String, entries: [String]) {
        #expect(PrintedCodes.split(text).map(String.init) == entries)
    }

    @Test(arguments: [
        ("Q10.2 Q10.3", ["Q10.2", "Q10.3"]), ("(J30.3) (J67.8)", ["(J30.3)", "(J67.8)"]),
        ("T20-25 Q 28.2 E 25", ["T20-25", "Q 28.2", "E 25"]), ("Q20 – Q28 Q35", ["Q20 – Q28", "Q35"]),
        ("Q 20 – Q 28", ["Q 20 – Q 28"]), ("C78.6 Gjelder metastaser", ["C78.6 Gjelder metastaser"]),
        ("Q10.2 10.3", ["Q10.2 10.3"]),
    ])
    func splitsAtABlankOnlyBetweenTwoCompleteCodes(text: String, entries: [String]) {
        #expect(PrintedCodes.split(text).map(String.init) == entries)
    }

    @Test(arguments: [
        ("C69.9, C\n79.8, D\n31.2", ["C69.9", "C\n79.8", "D\n31.2"]),
        ("D\r\n\u{C}31.4 D31.9", ["D\r\n\u{C}31.4", "D31.9"]),
        ("C79.\n8", ["C79.\n8"]), ("C79\n.8", ["C79\n.8"]), ("T20-25, T29-\n32", ["T20-25", "T29-\n32"]),
        ("(F00\n– F99)", ["(F00\n– F99)"]), ("C50 –\nC58\nD05", ["C50 –\nC58", "D05"]),
    ])
    func joinsWhatIsBrokenOverALine(text: String, entries: [String]) {
        #expect(PrintedCodes.split(text).map(String.init) == entries)
    }

    @Test func keepsTheItemsOfADashedListApart() {
        #expect(PrintedCodes.split("C50\n- C51").map(String.init) == ["C50", "- C51"])
    }

    @Test(arguments: [
        ("ICD-\n10", ["ICD-\n10"]), ("M-\ndiagnoser", ["M-\ndiagnoser"]),
        ("M79,\nM-\ndiagnoser", ["M79", "M-\ndiagnoser"]),
    ])
    func keepsAWordBrokenAtItsHyphenTogether(text: String, entries: [String]) throws {
        let found = PrintedCodes.split(text)
        #expect(found.map(String.init) == entries)
        let word = try #require(found.last)
        #expect(throws: ICD10SyntaxError.self) { try ICD10Range(parsing: word) }
    }

    @Test func splitsAndReadsAPrintedColumn() throws {
        let text = "(J30.3), (J67.8)\nG40–G41, C\n79.8 D 31.2\nF.64.1 og Q 50-56; T29-\n32"
        let codes = try PrintedCodes.split(text).map { try ICD10Range(parsing: $0).description }
        #expect(codes == ["J30.3", "J67.8", "G40-G41", "C79.8", "D31.2", "F64.1", "Q50-Q56", "T29-T32"])
    }
}
