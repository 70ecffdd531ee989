internal import Diagnostics
internal import ServiceCatalogue

/// Lines such as `[Merk]: husk-kortet`, which Markdown takes for the address of a link that names it. Where no link does,
/// nothing of them is shown.
extension DocumentReader {
    mutating func reportUnusedDefinitions() {
        guard mayHoldDefinition else { return }
        let shown = document.plainText
        let written = String(decoding: source.bytes[body], as: UTF8.self).lowercased()
        var start = body.lowerBound
        while start < body.upperBound {
            let end = min(endOfLine(source.bytes, from: start), body.upperBound)
            let line = source.bytes[start..<end]
            if let label = definedLabel(in: line), !shown.contains("\(label)]:"), !isNamed(label, in: written) {
                let location = source.location(atByte: line.firstIndex(of: UInt8(ascii: "[")) ?? start)
                report(.unusedDefinition(label, at: location))
            }
            start = end
        }
    }

    private var mayHoldDefinition: Bool {
        var position = body.lowerBound
        while let bracket = firstIndex(of: UInt8(ascii: "]"), in: source.bytes, from: position) {
            position = bracket + 1
            if position < source.bytes.count, source.bytes[position] == UInt8(ascii: ":") { return true }
        }
        return false
    }

    private func isNamed(_ label: String, in text: String) -> Bool {
        text.split(separator: "[\(label.lowercased())]", maxSplits: 2, omittingEmptySubsequences: false).count > 2
    }
}

/// The label of a line that may define an address; footnotes have an error of their own.
private func definedLabel(in line: ArraySlice<UInt8>) -> String? {
    let rest = line.drop { $0 == blank || $0 == UInt8(ascii: ">") }
    guard rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")),
        close + 1 < rest.endIndex, rest[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = rest[(rest.startIndex + 1)..<close]
    return label.isEmpty || label.first == UInt8(ascii: "^") ? nil : String(decoding: label, as: UTF8.self)
}

extension Diagnostic {
    fileprivate static func unusedDefinition(_ label: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "unused-reference", at: location,
            Wording(
                nb: "linjen som begynner med '[\(label)]:', vises ikke: den leses som adressen til en lenke",
                en: "the line that begins with '[\(label)]:' is not shown: it is read as the address of a link"),
            help: Wording(
                nb: "ta bort klammene hvis den er tekst; ellers ta den bort",
                en: "take the brackets away if it is text; else take the line away"))
    }
}
