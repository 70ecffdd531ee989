import Diagnostics
import Testing

struct GitHubPrinterTests {
    @Test func escapesWhatEndsACommandOrAProperty() {
        let printed = PrinterFixture.all.map { GitHubPrinter(language: .nb).print($0) }
        #expect(
            printed == [
                #"::error file=content/registry/små%2Cnavn%3A1.yml,line=3,col=7,title=unique-names::'100 %25' står "to" ganger\u{A}her%0Aa.yml:1:2: første gang%0Ahjelp: slett den ene"#,
                #"::warning file=a.yml,line=2,col=1,title=unknown-key::ukjent nøkkel '\u{1B}[31mx'"#,
                "::notice file=b.md,line=1,col=1,title=long-sentences::lang",
            ])
    }

    @Test func keepsEveryCommandOnOneLine() {
        for diagnostic in PrinterFixture.all {
            #expect(!GitHubPrinter(language: .en).print(diagnostic).contains { $0.isNewline })
        }
    }
}
