extension TextEditing {
    /// Changes the old addresses in the front matter, which keeps its form: a list on one line, or an item to a line.
    ///
    /// - Returns: false where they are written in another form; nothing is changed then.
    mutating func changeAliases(adding added: [String], removing removed: [String]) -> Bool {
        guard let end = endOfFrontMatter else { return false }
        guard let field = field("aliases", before: end) else {
            insert("aliases: [\(added.joined(separator: ", "))]", before: end)
            return true
        }
        let first = line(field.lowerBound)
        if first.contains("[") { return changeAliases(onLine: field.lowerBound, added, removed) }
        return changeAliases(inItems: field, added, removed)
    }

    private mutating func changeAliases(onLine number: Int, _ added: [String], _ removed: [String]) -> Bool {
        let text = line(number)
        guard let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]") else { return false }
        let items = text[text.index(after: open)..<close].split(separator: ",").map(trimmed).filter { !$0.isEmpty }
        let kept = items.filter { !removed.contains(unquoted($0)) }
        let list = (added + kept.map(String.init)).joined(separator: ", ")
        replaceLine(number, by: "\(text[...open])\(list)\(text[close...])")
        return true
    }

    private mutating func changeAliases(inItems field: ClosedRange<Int>, _ added: [String], _ removed: [String]) -> Bool
    {
        let items = field.dropFirst().filter { trimmed(line($0)[...]).hasPrefix("-") }
        guard let first = items.first, let dash = line(first).firstIndex(of: "-") else { return false }
        let indent = line(first)[..<dash]
        for number in items.reversed() {
            let value = trimmed(trimmed(line(number)[...]).dropFirst()).prefix { $0 != " " && $0 != "#" }
            if removed.contains(unquoted(value)) { remove(number) }
        }
        for address in added.reversed() { insert("\(indent)- \(address)", before: field.lowerBound + 1) }
        return true
    }

    private func trimmed(_ text: Substring) -> Substring {
        let start = text.drop { $0 == " " }
        return start.prefix(start.count - start.reversed().prefix { $0 == " " || $0 == "\r" }.count)
    }

    private func unquoted(_ text: Substring) -> String { String(text.filter { $0 != "\"" && $0 != "'" }) }
}
