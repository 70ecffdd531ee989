internal import Diagnostics
internal import ServiceCatalogue

extension ShapeReader {
    /// The value of a scalar, or nil where it has not the form that its field wants.
    mutating func scalar(
        _ text: String, _ form: TextForm, of key: String, at position: SourcePosition
    ) -> ReadElement.Value? {
        switch form {
        case .line(let longest):
            return line(text, longest: longest, of: key, at: position).map { .text($0) }
        case .date:
            if let date = CalendarDate(parsing: text) { return .date(date) }
        case .wholeNumber(let range):
            if let number = Int(text), range.contains(number), "\(number)" == text { return .number(number) }
        case .flag:
            if text == "true" || text == "false" { return .flag(text == "true") }
        case .address(let mailto):
            return address(text, mailto: mailto, of: key, at: position)
        case .icd10:
            return code(text, at: position)
        case .reference where !text.utf8.isEmpty:
            // Whether it is an id or a name, it is looked up, and only there can an id be suggested for a name.
            return .text(text)
        case .word, .id, .reference, .email, .phone, .sitePath, .dayOfYear, .choice, .assetPath, .colour, .fontFamily,
            .fontWeight:
            if form.accepts(text) { return .text(text) }
        }
        report(.wrongForm(text, form, of: key, at: location(position)))
        return nil
    }

    /// Blanks and a line end around the text come from how YAML writes texts over several lines, and go.
    private mutating func line(
        _ text: String, longest: Int, of key: String, at position: SourcePosition
    ) -> String? {
        let trimmed = trimmedOfBlanks(text)
        if trimmed.utf8.isEmpty {
            report(.emptyText(of: key, at: location(position)))
            return nil
        }
        if trimmed.containsByte(where: { $0 < blank || $0 == 0x7F }) {
            report(.lineBreak(in: key, at: location(position)))
            return nil
        }
        if trimmed.containsByte(where: { $0 == UInt8(ascii: "&") }), let code = characterCode(in: trimmed) {
            report(.characterCode(code, in: key, at: location(position)))
        }
        let count = trimmed.utf8.count > longest ? trimmed.unicodeScalars.count : 0
        if count > longest { report(.tooLong(key, count: count, longest: longest, at: location(position))) }
        return trimmed
    }

    private mutating func address(
        _ text: String, mailto: Bool, of key: String, at position: SourcePosition
    ) -> ReadElement.Value? {
        do throws(WebAddress.Problem) {
            let address = try WebAddress(parsing: text)
            if address.isOnWeb || (mailto && address.scheme == .mailto) { return .address(address) }
            report(.badAddress(text, .unknownScheme, mailto: mailto, at: location(position)))
        } catch {
            report(.badAddress(text, error, mailto: mailto, at: location(position)))
        }
        return nil
    }

    private mutating func code(_ text: String, at position: SourcePosition) -> ReadElement.Value? {
        // Nearly all are written so, and to put the others right takes much longer.
        if let code = ICD10Code(normalForm: text) { return .code(ICD10Range(code)) }
        do throws(ICD10SyntaxError) {
            return .code(try ICD10Range(parsing: text))
        } catch {
            report(Diagnostic(.error, "icd10-syntax", at: location(position), error.message, help: error.help))
            return nil
        }
    }
}

extension TextForm {
    /// Whether `text` has the form, for those forms that stay text.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .word: isWord(text)
        case .id, .reference: isID(text)
        case .email: isEmail(text)
        case .phone: isPhone(text)
        case .sitePath: isSitePath(text)
        case .dayOfYear: DayOfYear(parsing: text) != nil
        case .choice(let choices): choices.contains(text)
        case .assetPath: isAssetPath(text)
        case .colour: hexColour(text) != nil
        case .fontFamily: isFontFamily(text)
        case .fontWeight: isFontWeight(text)
        default: true
        }
    }
}

/// Three letters and digits at least, and nothing between them.
func isWord(_ text: String) -> Bool {
    (3...60).contains(text.count) && text.allSatisfy { $0.isLetter || $0.isNumber }
}

/// A name, one `@`, and a host with a dot; whether somebody reads it no program knows.
func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(UInt8(ascii: ".")) else { return false }
    guard parts[1].first != UInt8(ascii: "."), parts[1].last != UInt8(ascii: ".") else { return false }
    return text.utf8.allSatisfy { byte in
        isASCIILetterOrDigit(byte) || byte >= 0x80 || "@.-_+'&".utf8.contains(byte)
    }
}

/// The address that `text` lacks the beginning of; nil where none can be told.
func wholeAddress(meantBy text: String) -> String? {
    if text.hasPrefix("www.") { return "https://\(text)" }
    return isEmail(text) ? "mailto:\(text)" : nil
}

/// Digits, three at least, with blanks, brackets and hyphens, and a plus in front.
private func isPhone(_ text: String) -> Bool {
    var digits = 0
    for (index, byte) in text.utf8.enumerated() {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
        case UInt8(ascii: "+") where index == 0: break
        case blank, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"): break
        default: return false
        }
    }
    return (3...15).contains(digits)
}

/// `/a/b/`: no empty part, none of dots alone, nothing that means more than itself in an address or a file name.
func isSitePath(_ text: String) -> Bool {
    guard text.hasPrefix("/"), text.hasSuffix("/"), (2...300).contains(text.utf8.count) else { return false }
    let parts = text.dropFirst().dropLast().split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
        // Each part becomes a folder, whose name has 255 bytes at most and is not that of the page in it.
        part.utf8.count <= 255 && part.lowercased() != "index.html"
            && !part.utf8.allSatisfy { $0 == UInt8(ascii: ".") }
            && part.utf8.allSatisfy { isASCIILetterOrDigit($0) || $0 >= 0x80 || "-_.~".utf8.contains($0) }
    }
}

extension String {
    /// Over the bytes as they lie in memory, which the view would fetch one by one.
    fileprivate func containsByte(where isWanted: (UInt8) -> Bool) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(where: isWanted) } ?? utf8.contains(where: isWanted)
    }
}

private func trimmedOfBlanks(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    if first > blank, last > blank { return text }
    guard let start = bytes.firstIndex(where: { $0 > blank }), let end = bytes.lastIndex(where: { $0 > blank }) else {
        return ""
    }
    return String(text[start...end])
}
