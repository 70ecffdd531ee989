import CSV
import Testing

struct CSVTests {
    private func text(_ records: [String]...) -> String {
        var writer = CSVWriter()
        for record in records { writer.append(record) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func quotesFieldsWithCommasQuotationMarksAndLineEnds() {
        #expect(
            text(["a", "b, c", "", "\"d\""], ["e\nf", "g\rh", "i;j", "k l"])
                == "a,\"b, c\",,\"\"\"d\"\"\"\r\n\"e\nf\",\"g\rh\",i;j,k l\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+47", "'+47"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
        ("'=1", "''=1"), ("''-", "'''-"), ("'tis", "'tis"), ("1-2", "1-2"), ("'", "'"), ("=\u{301}", "'=\u{301}"),
        ("=HYPERLINK(\"x\",\"a\")", "\"'=HYPERLINK(\"\"x\"\",\"\"a\"\")\""),
    ])
    func keepsASpreadsheetFromTakingAFieldForAFormula(field: String, written: String) {
        #expect(text([field, "b"]) == "\(written),b\r\n")
    }

    @Test func readsWhatSpreadsheetsWrite() {
        let records = CSVReader.read(Array("\u{FEFF}a;b, c;d\n\"x\ny\";;\"q\"\"\"\r\n\r\nz".utf8))
        #expect(
            records == [
                .init(line: 1, fields: ["a", "b, c", "d"]), .init(line: 2, fields: ["x\ny", "", "q\""]),
                .init(line: 5, fields: ["z"]),
            ])
        #expect(CSVReader.read([0x61, 0xE5, 0x62]) == nil)
    }

    @Test func takesNoSeparatorFromWithinQuotationMarks() {
        #expect(CSVReader.read(Array("\"a;b;c\nd;e\",f\n".utf8))?.map(\.fields) == [["a;b;c\nd;e", "f"]])
    }

    @Test func anyTextIsReadBackAsItWas() {
        let scalars: [Unicode.Scalar] = [
            "'", "=", "+", "-", "@", "\t", "\r", "\n", "\"", ",", ";", " ", "a", "æ", "\u{301}", "\u{0}", "–", "😀",
        ]
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<2_000 {
            let fields = (0..<3).map { _ in
                String(String.UnicodeScalarView((0..<next(6)).map { _ in scalars[next(scalars.count)] }))
            }
            let read = CSVReader.read(Array(text(["a", "b", "c"], fields).utf8))?.last?.fields
            #expect(read?.map { Array($0.utf8) } == fields.map { Array($0.utf8) })
        }
    }
}
