/// Writes comma-separated values after RFC 4180, in UTF-8 without a byte order mark; each record ends with CRLF.
///
/// A spreadsheet takes a field that begins with `=`, `+`, `-` or `@` for a formula, and a formula can reach out of its
/// file. Such a field gets an apostrophe in front, which spreadsheets hide and `CSVReader` takes off again. One that had
/// an apostrophe there already gets another, so that every text comes back as it was.
package struct CSVWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func append(_ fields: [String]) {
        for (place, field) in fields.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(_ field: String) {
        var guarded = CSVWriter.isTakenForFormula(field.utf8) ? "'" + field : field
        guarded.withUTF8 { append($0) }
    }

    private mutating func append(_ field: UnsafeBufferPointer<UInt8>) {
        guard field.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            bytes.append(contentsOf: field)
            return
        }
        bytes.append(0x22)
        var start = 0
        // What follows begins with the quotation mark that what is before ends with.
        for place in field.indices where field[place] == 0x22 {
            bytes.append(contentsOf: field[start...place])
            start = place
        }
        bytes.append(contentsOf: field[start...])
        bytes.append(0x22)
    }

    /// Whether the text is a formula to a spreadsheet, or would be one without the apostrophes in front.
    static func isTakenForFormula(_ field: some Sequence<UInt8>) -> Bool {
        switch field.first(where: { $0 != UInt8(ascii: "'") }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }
}
