internal import AppendixTables
internal import ServiceCatalogue

extension AppendixRecord {
    /// The fields in which the published row says something else; those that it has no column for are not compared.
    func fieldsDiffering(fromPublished row: AppendixRecord) -> [AppendixField] {
        AppendixField.allCases.filter { field in
            guard field != .id, field != .table, let published = row[field] else { return false }
            return field.normalized(published) != field.normalized(self[field] ?? "")
        }
    }
}

extension AppendixField {
    /// The value without what printing, retyping and saving again may change: blanks and line ends, the glyphs of lists,
    /// the form of dates and of addresses, the dash in a range of codes.
    func normalized(_ value: String) -> String {
        switch self {
        case .regions: value.normalizedRegion
        case .location: value.nonEmptyLines.joined(separator: " & ").withoutConjunctions
        case .websites: value.nonEmptyLines.map(normalizedAddress).joined(separator: "\n")
        case .codes: normalizedCodes(value)
        case .approved, .discontinued: CalendarDate(printed: value.oneLine)?.description ?? value.oneLine
        case .description: value.split(separator: "\n").map { withoutListGlyph($0) }.joined(separator: " ").oneLine
        case .procedures: normalizedList(value)
        case .table, .id, .name, .englishName, .codeNote: value.oneLine
        }
    }
}

private func normalizedAddress(_ text: String) -> String {
    // An address that is none is compared as it is written, and so shown as a difference.
    (try? WebAddress(parsing: text))?.href ?? text
}

/// "c92.0 , D46 – D47" as "C92.0, D46-D47"
private func normalizedCodes(_ text: String) -> String {
    let codes = text.split { $0 == "," || $0 == ";" || $0.isNewline }.map { code -> String in
        if let range = try? ICD10Range(parsing: code) { return range.description }  // no code: compared as written
        return String(code).oneLine
    }
    return codes.filter { !$0.isEmpty }.joined(separator: ", ")
}

/// "MAA06;MAA40" as "MAA06, MAA40"
private func normalizedList(_ text: String) -> String {
    text.split { $0 == "," || $0 == ";" || $0.isNewline }.map { String($0).oneLine }.filter { !$0.isEmpty }
        .joined(separator: ", ")
}

private func withoutListGlyph(_ line: Substring) -> String {
    let text = String(line).oneLine
    let first = text.prefix { $0 != " " }
    let isNumber = first.last == "." && first.dropLast().allSatisfy(\.isNumber) && first.count > 1
    guard isNumber || ["•", "-", "–", "·", "\u{F0B7}"].contains(first) else { return text }
    return String(text.dropFirst(first.count + 1))
}

extension String {
    fileprivate var nonEmptyLines: [String] {
        split(whereSeparator: \.isNewline).map { String($0).oneLine }.filter { !$0.isEmpty }
    }

    /// Two sites may stand on lines of their own or be joined by "og".
    fileprivate var withoutConjunctions: String {
        var words = split(separator: " ").map(String.init)
        for index in words.indices where ["og", "and"].contains(words[index]) { words[index] = "&" }
        return words.joined(separator: " ")
    }
}
