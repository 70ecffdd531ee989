internal import AppendixFixtures
internal import CSV
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixTables

struct FormatTests {
    private func bytes(_ format: AppendixFormat, _ services: [Service]) throws -> [UInt8] {
        format.bytes(of: try Invented.appendix(services))
    }

    private func text(_ format: AppendixFormat, _ services: [Service]) throws -> String {
        String(decoding: try bytes(format, services), as: UTF8.self)
    }

    @Test(arguments: AppendixFormat.allCases) func givesTheSameBytesEveryTime(format: AppendixFormat) throws {
        let services = [Invented.nastyService(), Invented.service("annen")]
        let first = try bytes(format, services)
        let second = try bytes(format, services.reversed())
        #expect(first == second)
    }

    @Test func keepsEveryFieldWithSpecialCharactersInCSV() throws {
        let appendix = try Invented.appendix([Invented.nastyService()])
        let records = try #require(CSVReader.read(AppendixFormat.csv.bytes(of: appendix)))
        let record = appendix.records[0]
        #expect(records.count == 2)
        #expect(records[1].fields == AppendixField.allCases.map { record[$0] })
        #expect(record[.codeNote] == "a\nb\u{FFFD}\u{FFFD}c")
        #expect(record[.codes]?.split(separator: ",").count == 100)
    }

    @Test func writesCSVByRFC4180() throws {
        let sites = [ServiceLocation(trust: Invented.hill, website: Invented.address("https://a.example/"))]
        let service = Invented.service(
            "id", name: "Navn, \"med\" tegn", english: "Name", sites: sites,
            icd10: CodeStatement(codes: Invented.codes("C50", "F00-F99"), note: "to\nlinjer"),
            discontinued: "2019-01-01")
        let csv = try text(.csv, [service])
        let row = """
            1,Helse Øst RHF,id,"Navn, ""med"" tegn",Name,Haugen sykehus HF,https://a.example/,"C50, F00-F99",\
            "to\nlinjer",,2011-07-07,2019-01-01,"Tjenesten er avviklet, og den siste dagen var 1. januar 2019."\r\n
            """
        let head = """
            Vedlegg,Region,Id,Navn på tjeneste,Engelsk navn,Lokalisering,Nettside,ICD-10 kode,Merknad til kodene,\
            Prosedyrekoder,Godkjent fra,Avviklet (siste dag),Innhold og avgrensning\r\n
            """
        #expect(csv == head + row)
    }

    @Test(arguments: ["=1+1", "+47", "-5", "@SUM(A1)"]) func keepsASpreadsheetFromTakingAFieldForAFormula(
        text: String
    ) throws {
        let appendix = try Invented.appendix([Invented.service("a", text: .init(paragraph: text))])
        let csv = AppendixFormat.csv.bytes(of: appendix)
        #expect(String(decoding: csv, as: UTF8.self).hasSuffix(",'\(text)\r\n"))
        #expect(CSVReader.read(csv)?.last?.fields.last == text)
    }

    @Test func writesJSONWithItsKeysInTheirDocumentedOrder() throws {
        let json = try text(.json, [Invented.service("id", discontinued: "2019-01-01")])
        let service = """
                        {
                          "id": "id",
                          "name": {
                            "no": "Nasjonal behandlingstjeneste for id",
                            "en": "Norwegian National Unit for id",
                            "norwegianForm": "nb"
                          },
                          "sites": [
                            {
                              "trust": "haugen",
                              "text": "Haugen sykehus HF",
                              "website": null
                            }
                          ],
                          "codes": [],
                          "codeNote": null,
                          "procedures": [],
                          "approved": "2011-07-07",
                          "discontinued": "2019-01-01",
                          "description": {
                            "language": "nb",
                            "text": "Tjenesten er avviklet, og den siste dagen var 1. januar 2019."
                          },
                          "change": null
                        }
            """
        #expect(json.contains(service))
        #expect(json.hasPrefix("{\n  \"format\": \"oversikt-appendix\",\n  \"version\": 1,\n  \"language\": \"nb\","))
    }

    @Test func keepsEveryMarkdownRowOnOneLineWithItsCells() throws {
        let markdown = try text(.markdown, [Invented.nastyService()])
        let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| **Navn") }
        #expect(rows.count == 1)
        // A pipe that parts cells has a blank before it and no backslash.
        #expect(rows.first?.replacing("\\|", with: "").count { $0 == "|" } == 6)
        #expect(rows.first?.contains("linje én<br>linje to") == true)
        #expect(rows.first?.contains(#"\&amp; 😀"#) == true)
        #expect(rows.first?.contains(##"\<b\> "c" 'd' \| e\\f \*g\* \_h\_ \`i\` \[j\](k) \~l\~ \#m"##) == true)
    }

    @Test func marksStyledRunsThatTouchEachOtherByTagsInMarkdown() throws {
        let text = Document { text in
            text.element(.paragraph) { text in
                text.element(.strong) { $0.text("fet ") }
                text.element(.emphasis) { $0.text("kursiv") }
                text.text(" og ")
                text.element(.strikethrough) { $0.text("strøket") }
            }
        }
        let markdown = try self.text(.markdown, [Invented.service("a", text: text)])
        #expect(markdown.contains("| <strong>fet</strong> <em>kursiv</em> og ~~strøket~~ |"))
    }

    @Test func escapesEveryTextInHTML() throws {
        let html = try text(.html, [Invented.nastyService()])
        #expect(html.contains(#"Navn æøå – «a» &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39; | e\f"#))
        #expect(!html.contains("<b>"))
        #expect(html.contains("linje én<br>linje to"))
        #expect(html.contains("a<br>b\u{FFFD}\u{FFFD}c"))
    }

    @Test func nestsListsInHTMLAgain() throws {
        let text = Document { text in
            text.element(.list(start: 3, tight: true)) { text in
                text.element(.item(checked: nil)) { text in
                    text.paragraph("tre")
                    text.bullets("under")
                    text.paragraph("mer")
                }
                text.element(.item(checked: nil)) { $0.paragraph("fire") }
            }
            text.bullets("ny liste")
        }
        let html = try self.text(.html, [Invented.service("a", text: text)])
        let list = #"<ol start="3"><li>tre<ul><li>under</li></ul><p>mer</p></li><li>fire</li></ol>"#
        #expect(html.contains("<td data-label=\"Innhold og avgrensning\">\(list)<ul><li>ny liste</li></ul></td>"))
    }

    @Test func saysWhereALinkLeadsAndInWhichLanguageACellIs() throws {
        let sites = [ServiceLocation(trust: Invented.hill, website: Invented.address("https://a.example/?b=1&c=2"))]
        let service = Invented.service(
            "a", name: "Navn", sites: sites, text: .init(paragraph: "Ei tenest."), textLanguage: .nn)
        let html = try text(.html, [service])
        #expect(
            html.contains(
                """
                <a class="external" rel="external" href="https://a.example/?b=1&amp;c=2">Nettside\
                <span class="visually-hidden">: Navn, Haugen sykehus HF</span></a>
                """))
        #expect(html.contains(#"<td data-label="Innhold og avgrensning" lang="nn">Ei tenest.</td>"#))
        #expect(html.contains(#"<span lang="en">Norwegian National Unit for a</span>"#))
    }

    @Test func marksNoLinkAsLeadingOutThatStaysOnTheSite() throws {
        let own = try #require(Invented.address("https://oversikt.example/tjenester/b/"))
        let lookalike = try #require(Invented.address("https://oversikt.example.com/"))
        let text = Document { text in
            text.element(.paragraph) { text in
                text.link("side", to: .page(path: "/om/", anchor: "a"))
                text.link("tjeneste", to: .web(own))
                text.link("annet", to: .web(lookalike))
            }
        }
        let html = try self.text(.html, [Invented.service("a", text: text)])
        #expect(html.contains(##"<a href="https://oversikt.example/om/#a">side</a>"##))
        #expect(html.contains(#"<a href="https://oversikt.example/tjenester/b/">tjeneste</a>"#))
        #expect(html.contains(#"<a class="external" rel="external" href="https://oversikt.example.com/">annet</a>"#))
    }
}
