/// Reads comma-separated values after RFC 4180, and what spreadsheets make of them: another separator, a byte order
/// mark, line feeds alone.
package struct CSVReader {
    package struct Record: Sendable, Hashable {
        /// Where it begins, from 1.
        package var line: Int
        package var fields: [String]

        package init(line: Int, fields: [String]) {
            self.line = line
            self.fields = fields
        }
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position: Int
    private var line = 1

    /// Nil where the bytes are not UTF-8. Lines without a field in them are left out.
    package static func read(_ bytes: [UInt8]) -> [Record]? {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        var reader = CSVReader(bytes)
        var records: [Record] = []
        while reader.position < bytes.count {
            let record = reader.record()
            if record.fields != [""] { records.append(record) }
        }
        return records
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        separator = CSVReader.separator(of: bytes)
    }

    /// The one of comma, semicolon and tab that stands most often in the first record, outside quotation marks. (A
    /// Norwegian spreadsheet writes semicolons, for its comma is the decimal point.)
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in bytes {
            if byte == 0x22 { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            if let candidate = candidates.firstIndex(of: byte) { counts[candidate] += 1 }
        }
        let most = counts.max() ?? 0
        return candidates[counts.firstIndex(of: most) ?? 0]
    }

    private mutating func record() -> Record {
        var record = Record(line: line, fields: [])
        while true {
            record.fields.append(unguarded(field()))
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        if position < bytes.count, bytes[position] == 0x0D { position += 1 }
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        line += 1
        return record
    }

    private mutating func field() -> String {
        var text: [UInt8] = []
        var isQuoted = false
        if position < bytes.count, bytes[position] == 0x22 {
            isQuoted = true
            position += 1
        }
        while position < bytes.count {
            let byte = bytes[position]
            if isQuoted {
                if byte == 0x22 {
                    position += 1
                    guard position < bytes.count, bytes[position] == 0x22 else {
                        isQuoted = false
                        continue
                    }
                } else if byte == 0x0A {
                    line += 1
                }
            } else if byte == separator || byte == 0x0A || byte == 0x0D {
                break
            }
            text.append(byte)
            position += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes off the apostrophe that keeps a spreadsheet from taking the field for a formula.
    private func unguarded(_ field: String) -> String {
        let bytes = field.utf8
        guard bytes.first == UInt8(ascii: "'"), CSVWriter.isTakenForFormula(bytes.dropFirst()) else { return field }
        return String(decoding: bytes.dropFirst(), as: UTF8.self)
    }
}
