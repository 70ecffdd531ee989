internal import Diagnostics

/// The two parts of a text: YAML between two lines of three hyphens, and the Markdown below.
///
/// Only this type knows where the one ends and the other begins.
package struct FrontMatter: Hashable {
    package enum Fault: Error {
        case missing, unclosed
    }

    /// The bytes between the hyphens; they begin with line 2.
    var yaml: Range<Int>
    /// The bytes of the Markdown.
    var body: Range<Int>
    /// The number of the line that the body begins with.
    package var bodyLine: Int

    package init(cutting bytes: [UInt8]) throws(Fault) {
        guard isMark(bytes, at: 0) else { throw .missing }
        let start = endOfLine(bytes, from: 0)
        var line = 2
        var cursor = start
        while cursor < bytes.count {
            let next = endOfLine(bytes, from: cursor)
            if isMark(bytes, at: cursor) {
                yaml = start..<cursor
                body = next..<bytes.count
                bodyLine = line + 1
                return
            }
            cursor = next
            line += 1
        }
        throw .unclosed
    }

    /// Nil where there is no front matter, which `diagnostics` then tells.
    init?(of file: CheckedFile, _ diagnostics: inout DiagnosticList) {
        do throws(Fault) { try self.init(cutting: file.bytes) } catch {
            let location = SourceLocation(file.path)
            diagnostics.append(error == .missing ? .noFrontMatter(at: location) : .unclosedFrontMatter(at: location))
            return nil
        }
    }
}

/// Where the line after the one at `start` begins.
func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    firstIndex(of: lineFeed, in: bytes, from: start).map { $0 + 1 } ?? bytes.count
}

/// Whether the line at `start` is three hyphens; blanks after them cannot be seen and do no harm.
private func isMark(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 3 <= bytes.count, bytes[start..<start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
        return false
    }
    return bytes[(start + 3)...].prefix { $0 != lineFeed }.allSatisfy { $0 <= blank }
}

extension Diagnostic {
    static func noFrontMatter(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "no-front-matter", at: location,
            Wording(
                nb: "teksten begynner ikke med opplysninger mellom to linjer med '---'",
                en: "the text does not begin with its fields between two lines of '---'"),
            help: Wording(
                nb: "skriv '---' alene på første linje, så 'id: …' og de andre feltene, så '---' igjen",
                en: "write '---' alone on the first line, then 'id: …' and the other fields, then '---' again"))
    }

    static func unclosedFrontMatter(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "unclosed-front-matter", at: location,
            Wording(
                nb: "opplysningene øverst i filen er ikke avsluttet med '---'",
                en: "the fields at the top of the file are not closed with '---'"),
            help: Wording(
                nb: "skriv '---' alene på linjen etter det siste feltet",
                en: "write '---' alone on the line after the last field"))
    }
}
