import AppendixTables
import ContentFixtures
import ContentReading
import ServiceCatalogue

/// Reads the input as the body of a text; what becomes of it is cut into sections, each of which ends what it begins, and
/// written as an appendix in every format.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let body = Array(UnsafeBufferPointer(start: start, count: count))
    let tree = site.adding("services/prove.md", head + body + Array("\n".utf8))
    let read = tree.read()
    _ = printed(read.diagnostics, .nb, from: tree.files)
    guard let catalogue = read.catalogue else { return 0 }
    _ = catalogue.findings()
    for service in catalogue.services { checkSections(of: service.text.norwegian.document) }
    let appendix = Appendix(catalogue, AppendixSelection(asOf: catalogue.settings.asOf))
    for format in AppendixFormat.allCases { _ = format.bytes(of: appendix) }
    return 0
}

private let site = ContentTree(sampleService())
private let head = Array(
    "---\nid: prove\nsummary: {nb: Hjelper., en: Helps.}\nkeywords: [prove]\naudience: [pasienter]\n---\n".utf8)

private func checkSections(of document: Document) {
    for section in document.sections {
        var depth = 0
        for event in document.events[section.events] {
            switch event {
            case .start: depth += 1
            case .end: depth -= 1
            case .text(let from, let to), .code(let from, let to), .codeBlock(let from, let to):
                _ = document.text(from, to).count
            default: break
            }
            precondition(depth >= 0, "a section ends what it has not begun")
        }
        precondition(depth == 0, "a section does not end what it has begun")
    }
}
