import Foundation
import Testing

@testable import ContentReading
@testable import OversiktCommands

@Suite struct ContentFormatTests {
    @Test func theManualsPageIsWhatTheProgramPrints() throws {
        let page = Program.root.appending(path: "Sources/OversiktCommands/Manual.docc/ContentFormat.md")
        let written = try String(contentsOf: page, encoding: .utf8)
        #expect(
            written == ContentFormat().markdown,
            "print it anew: oversikt schema --manual > Sources/OversiktCommands/Manual.docc/ContentFormat.md")
    }

    @Test func namesEveryKeyOfEveryShape() {
        let page = ContentFormat().markdown
        for shape in RecordShape.all + [.goneAddress] {
            for field in shape.fields { #expect(page.contains("| `\(field.key)` |"), "\(shape.id): \(field.key)") }
        }
    }

    @Test func everyLinkOfTheManualLeadsToAFile() throws {
        let folder = Program.root.appending(path: "Sources/OversiktCommands/Manual.docc")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".md") }
        #expect(names.count >= 8)
        for name in names {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for link in text.matches(of: /\]\(([^)#:]+)\)/) {
                let target = folder.appending(path: String(link.1)).standardized
                #expect(FileManager.default.fileExists(atPath: target.path()), "\(name): \(link.1)")
            }
        }
    }
}
