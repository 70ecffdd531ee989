internal import JSON

/// The manual page, for `man`, of what the argument parser tells of the commands.
///
/// Written in the macros of man(7). The text is in UTF-8, which man-db reads.
struct ManualPage {
    private let command: JSON
    private let headings: Headings

    /// The titles of the page's parts, in the language of the page.
    struct Headings {
        var name: String
        var synopsis: String
        var description: String
        var commands: String
    }

    /// - Parameter description: what `--experimental-dump-help` prints.
    init(of description: JSON, headings: Headings) {
        command = description["command"] ?? .null
        self.headings = headings
    }

    var text: String {
        let name = command["commandName"]?.string ?? ""
        var lines = [".TH \(name.uppercased()) 1 \"\" \"Oversikt \(Version.current)\" \"Oversikt\""]
        lines += [".SH \(headings.name)", "\(name) \\- \(escaped(command["abstract"]?.string ?? ""))"]
        lines += [".SH \(headings.synopsis)", ".B \(name)", "\\fI\(escaped(headings.commands.lowercased()))\\fR …"]
        lines += [".SH \(headings.description)"] + paragraphs(command["discussion"]?.string)
        lines += [".SH \(headings.commands)"]
        for below in shown(command["subcommands"]) { lines += section(of: below, after: name) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(of command: JSON, after words: String) -> [String] {
        let name = "\(words) \(command["commandName"]?.string ?? "")"
        let arguments = shown(command["arguments"])
        let positional = arguments.filter { $0["kind"]?.string == "positional" }
        let usage = positional.map { argument in
            let value = "\\fI\(escaped(argument["valueName"]?.string ?? ""))\\fR"
            return argument["isOptional"] == .bool(true) ? "[\(value)]" : value
        }
        var lines = [".SS \"\(escaped(name))\"", ([escaped(name)] + usage).joined(separator: " "), ".PP"]
        lines += [escaped(command["abstract"]?.string ?? "")] + paragraphs(command["discussion"]?.string)
        for argument in arguments { lines += entry(of: argument) }
        for below in shown(command["subcommands"]) { lines += section(of: below, after: name) }
        return lines
    }

    private func entry(of argument: JSON) -> [String] {
        let value = argument["valueName"]?.string.map { "\\fI\(escaped($0))\\fR" } ?? ""
        let isPositional = argument["kind"]?.string == "positional"
        let names = (argument["names"]?.elements ?? []).map { name in
            (name["kind"]?.string == "short" ? "\\-" : "\\-\\-") + escaped(name["name"]?.string ?? "")
        }
        let head = isPositional ? value : "\\fB\(names.joined(separator: ", "))\\fR"
        let isOption = argument["kind"]?.string == "option"
        return [".TP", isOption ? "\(head) \(value)" : head, escaped(argument["abstract"]?.string ?? "")]
    }

    /// Help of the parser's own is in English alone, and known to everybody.
    private func shown(_ list: JSON?) -> [JSON] {
        (list?.elements ?? []).filter { entry in
            let isHelp = entry["commandName"]?.string == "help" || entry["valueName"]?.string == "help"
            return entry["shouldDisplay"] != .bool(false) && !isHelp
        }
    }

    /// Blocks between empty lines; one whose lines are indented stands as it is, such as an example.
    private func paragraphs(_ text: String?) -> [String] {
        var lines: [String] = []
        var isExample = false
        for line in (text ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
            let isIndented = line.hasPrefix("  ")
            if isIndented != isExample { lines.append(isIndented ? ".nf" : ".fi") }
            isExample = isIndented
            lines.append(line.isEmpty ? ".PP" : escaped(String(line)))
        }
        return (lines.isEmpty ? [] : [".PP"]) + lines + (isExample ? [".fi"] : [])
    }

    /// A backslash begins a command of the formatter's, as do a full stop and an apostrophe at the start of a line; a
    /// hyphen that can be copied is written with a backslash.
    private func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }
}
