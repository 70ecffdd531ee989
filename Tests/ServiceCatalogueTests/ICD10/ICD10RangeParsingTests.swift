internal import Diagnostics
internal import ServiceCatalogue
internal import Testing

@Suite struct ICD10RangeParsingTests {
    /// Cases 1 to 17 of the description of codes; 12 is for the search box alone.
    @Test(arguments: [
        (1, "c50", "C50"), (2, "F321", "F32.1"), (3, "f 32 . 1", "F32.1"), (4, "Q 28.2", "Q28.2"),
        (5, "F.64.1", "F64.1"), (6, "Z50.80", "Z50.80"), (7, "z5080", "Z50.80"), (8, "(J30.3)", "J30.3"),
        (9, "G63.2*", "G63.2"), (10, "E10.4†", "E10.4"), (11, "E85.-", "E85"), (12, "F32,1", "F32.1"),
        (13, "Q20 – Q28", "Q20-Q28"), (14, "T20-25", "T20-T25"), (15, "q 50-56", "Q50-Q56"),
        (16, "D66-D68", "D66-D68"), (17, "R44.5", "R44.5"),
    ])
    func normalisesCase(number: Int, input: String, normalForm: String) throws {
        #expect(try ICD10Range(parsingQuery: input).description == normalForm)
        if number != 12 { #expect(try ICD10Range(parsing: input).description == normalForm) }
    }

    /// Cases 18 to 24.
    @Test(arguments: [
        (18, "82.8", "'82.8' lacks the letter a code begins with"),
        (19, "C5", "'C5' is too short for an ICD-10 code"),
        (20, "Z50.8.0", "'Z50.8.0' has more than one dot"),
        (21, "Q28-Q20", "'Q28-Q20' ends before it begins"),
        (22, "H50-H65", "'H50-H65' runs over two chapters, from VII to VIII"),
        (23, "MAA06", "'MAA06' is not an ICD-10 code"),
        (24, "V0n", "'V0n' is not an ICD-10 code"),
    ])
    func refusesCase(number: Int, input: String, message: String) throws {
        #expect(try syntaxError(input).message.en == message, "case \(number)")
        #expect(throws: ICD10SyntaxError.self) { try ICD10Range(parsingQuery: input) }
    }

    @Test(arguments: [
        ("C 79.8", "C79.8"), ("D 31.2", "D31.2"), ("E 25", "E25"), ("Q 50-56", "Q50-Q56"), ("E28-30", "E28-E30"),
        ("Q96-98", "Q96-Q98"), ("T29-32", "T29-T32"), ("G40–G41", "G40-G41"), ("(J67.8)", "J67.8"), ("C92.0 ", "C92.0"),
        ("C\n79.8", "C79.8"), ("T29-\n32", "T29-T32"), ("(F00\n– F99)", "F00-F99"), ("C50-C50", "C50-C50"),
    ])
    func readsTheOddFormsPrintedInTheSource(input: String, normalForm: String) throws {
        #expect(try ICD10Range(parsing: input).description == normalForm)
    }

    @Test(arguments: [
        ("Ｃ５０．４", "C50.4"), ("C\u{A0}50", "C50"), ("C\u{2009}50\u{202F}", "C50"), ("C50\u{200B}.4\u{AD}", "C50.4"),
        ("T20\u{2011}T25", "T20-T25"), ("T20\u{2212}T25", "T20-T25"), ("T20－T25", "T20-T25"), ("T20—T25", "T20-T25"),
        ("C⁵⁰", "C50"), ("Ⓒ50", "C50"), ("C₅₀.₄", "C50.4"), ("𝐂𝟓𝟎", "C50"), ("𝚣𝟻𝟶", "Z50"), ("（J30.3）", "J30.3"),
        ("E10.4‡", "E10.4"), ("E10.4+!#*†", "E10.4"), ("\u{FEFF}C50", "C50"),
    ])
    func foldsCompatibilityFormsToPlainCharacters(input: String, normalForm: String) throws {
        #expect(try ICD10Range(parsing: input).description == normalForm)
    }

    @Test(arguments: [
        ("", ICD10SyntaxError.Fact.empty), (" ", .empty), ("()", .empty), ("C", .tooShort), ("F3", .tooShort),
        ("C5.", .tooShort), ("C..5", .tooShort), ("C50.", .nothingAfterDot), ("C504.1", .misplacedDot),
        ("C5.04", .misplacedDot),
        ("F32.123", .tooManyDigits), ("F32123", .tooManyDigits), ("T29-", .openRange), ("-T32", .openRange),
        ("ICD-", .notACode), ("M-", .tooShort),
        ("-", .notACode), ("F32.1-F33", .endIsNoCategory), ("F32-F33.1", .endIsNoCategory), ("20-25", .noLetter),
        ("FO0", .letterOForZero), ("F3O.1", .letterOForZero), ("RXGG05", .notACode), ("VIII", .notACode),
        ("W2s", .notACode), ("F32,1", .notACode), ("Å50", .notACode), ("C5０\u{0}", .notACode),
        ("C50-C51-C52", .notACode),
        ("((C50))", .notACode), ("(C50)*", .notACode), ("ICD-10", .notACode), ("M-diagnoser", .notACode),
        ("C50 Ondartet svulst", .notACode), ("Ø", .notACode), ("⑩", .notACode),
    ])
    func namesTheFactThatMakesATokenNoCode(input: String, fact: ICD10SyntaxError.Fact) throws {
        #expect(try syntaxError(input) == ICD10SyntaxError(token: input, fact: fact))
    }

    @Test func takesACommaForADotInTheSearchBoxOnlyBetweenACategoryAndOneOrTwoLastDigits() throws {
        #expect(try ICD10Range(parsingQuery: "z50,80").description == "Z50.80")
        for input in ["F3,21", "F32,", "F32,123", "F32.1,2", "F32,1-F33", "F,321"] {
            #expect(throws: ICD10SyntaxError.self, "\(input)") { try ICD10Range(parsingQuery: input) }
        }
    }

    @Test func saysWhatToWriteInsteadInBothLanguages() throws {
        #expect(
            try syntaxError("Q28-Q20").wording.nb
                == "'Q28-Q20' slutter før det begynner; skriv den første koden først: 'Q20-Q28'")
        #expect(
            try syntaxError("H50-H65").wording.en
                == "'H50-H65' runs over two chapters, from VII to VIII; write one range for each chapter; "
                + "VII is H00-H59 and VIII is H60-H95")
        #expect(
            try syntaxError("82.8").wording.nb
                == "'82.8' mangler bokstaven først i koden; skriv hele koden med bokstav, for eksempel 'C50.4'; "
                + "bokstaven kan ikke gjettes")
    }

    @Test func showsAPastedPageByItsBeginning() throws {
        let page = String(repeating: "æ", count: 100_000)
        #expect(try syntaxError(page).message.en == "'\(String(repeating: "æ", count: 40))…' is not an ICD-10 code")
    }

    @Test func refusesRangesThatTouchAGapBetweenChapters() throws {
        for range in ["D45-D49", "D49-D49", "D49-D50", "D88-D90", "E90-E91", "T98-T99", "V00-V01", "U85-U86"] {
            #expect(throws: ICD10SyntaxError.self, "\(range)") { try ICD10Range(parsing: range) }
        }
        #expect(try syntaxError("D45-D49").message.en == "'D45-D49' is a range of which D49 is in no chapter")
    }

    @Test func takesSingleCodesOutsideEveryChapterForRightInForm() throws {
        for code in ["D49", "A10", "S34.7", "V00", "U99.99"] {
            #expect(try ICD10Range(parsing: code).description == code)
        }
    }

    @Test func refusesAnythingButTheNormalFormWhereThatIsAsked() {
        for text in ["C50", "C50.4", "Z50.80", "T20-T25"] { #expect(ICD10Range(normalForm: text)?.description == text) }
        for text in [
            "c50", "C5", "C504", "C50.", "C50.123", "T20-25", "T20-", "T25-T20", "T20-T25-T26", " C50", "C50é", "",
        ] {
            #expect(ICD10Range(normalForm: text) == nil, "\(text)")
        }
    }

    @Test func readsOrRefusesAnyJumbleAndReadsItsOwnNormalFormUnchanged() throws {
        var generator = SeededGenerator(state: 7)
        var read = 0
        for _ in 0..<20_000 {
            let length = Int.random(in: 0...7, using: &generator)
            let input = String(
                (0..<length).compactMap { _ in "CT5012.-, *–(\u{0}".randomElement(using: &generator) })
            // Most jumbles are refused; that none traps is the point.
            guard let range = try? ICD10Range(parsingQuery: input) else { continue }
            read += 1
            #expect(try ICD10Range(parsing: range.description) == range, "\(input)")
            #expect(ICD10Range(normalForm: range.description) == range, "\(input)")
        }
        #expect(read > 50)
    }

    private func syntaxError(_ input: String) throws -> ICD10SyntaxError {
        try #require(throws: ICD10SyntaxError.self) { try ICD10Range(parsing: input) }
    }
}
