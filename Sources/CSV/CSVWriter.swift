/// Writes comma-separated values after RFC 4180, in UTF-8 without a byte order mark; each record ends with CRLF.
///
/// A spreadsheet takes a field that begins with `=`, `+`, `-` or `@` for a formula, and a formula can reach out of its
/// file. Such a field gets an apostrophe in front, which spreadsheets hide and `CSVReader` takes off again. One that had
/// an apostrophe there already gets another, so that every text comes back as it was.
package struct CSVWriter {
    package private(set) var bytes: [UInt8] = []
    private var isFirstField = true

    package init() {}

    /// Forgets what was written so far, between two records.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        isFirstField = true
    }

    package mutating func append(_ fields: [String]) {
        for field in fields { append(field: field) }
        endRecord()
    }

    package mutating func append(field: String) {
        var field = field
        field.withUTF8 { append(field: $0) }
    }

    /// The next field of a record that `endRecord` ends.
    package mutating func append(field: UnsafeBufferPointer<UInt8>) {
        if !isFirstField { bytes.append(UInt8(ascii: ",")) }
        isFirstField = false
        let isQuoted = field.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        if isQuoted { bytes.append(0x22) }
        if CSVWriter.isTakenForFormula(field) { bytes.append(UInt8(ascii: "'")) }
        if isQuoted {
            append(quoted: field)
            bytes.append(0x22)
        } else {
            bytes.append(contentsOf: field)
        }
    }

    /// The fields of the record that another writer has begun.
    package mutating func append(fieldsOf other: CSVWriter) {
        if other.isFirstField { return }
        if !isFirstField { bytes.append(UInt8(ascii: ",")) }
        isFirstField = false
        bytes.append(contentsOf: other.bytes)
    }

    package mutating func endRecord() {
        bytes += [0x0D, 0x0A]
        isFirstField = true
    }

    private mutating func append(quoted field: UnsafeBufferPointer<UInt8>) {
        var start = 0
        // What follows begins with the quotation mark that what is before ends with.
        for place in field.indices where field[place] == 0x22 {
            bytes.append(contentsOf: field[start...place])
            start = place
        }
        bytes.append(contentsOf: field[start...])
    }

    /// Whether the text is a formula to a spreadsheet, or would be one without the apostrophes in front.
    static func isTakenForFormula(_ field: some Sequence<UInt8>) -> Bool {
        switch field.first(where: { $0 != UInt8(ascii: "'") }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }
}
