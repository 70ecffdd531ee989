import Foundation

// embed-files OUTPUT ROOT COMMIT REPOSITORY FILE …: writes the Swift file OUTPUT, which holds every FILE under its path below ROOT,
// and from which commit of which repository the program was built. Text stands in it as text, which compiles fast and
// takes no time at start-up; anything else as hexadecimal digits.

/// What no literal can hold as it stands: CR becomes LF in one, and other control characters are errors.
func isPlainText(_ bytes: Data) -> Bool {
    String(data: bytes, encoding: .utf8) != nil
        && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 }
}

func literal(_ text: String) -> String {
    var marks = "#"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
}

func entry(_ path: String, _ bytes: Data) -> String {
    if isPlainText(bytes) {
        return "EmbeddedFile(\"\(path)\", text: \(literal(String(decoding: bytes, as: UTF8.self))))"
    }
    let digits = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    return "EmbeddedFile(\"\(path)\", hexadecimal: \"\(digits)\")"
}

let arguments = CommandLine.arguments
let root = arguments[2].hasSuffix("/") ? arguments[2] : arguments[2] + "/"
let entries = try arguments.dropFirst(5).map { file in
    entry(String(file.dropFirst(root.count)), try Data(contentsOf: URL(filePath: file)))
}
let source = """
    let commitText = #"\(arguments[3])"#
    let repositoryText = #"\(arguments[4])"#
    let embeddedFiles: [EmbeddedFile] = [
    \(entries.joined(separator: ",\n"))
    ]

    """
try Data(source.utf8).write(to: URL(filePath: arguments[1]))
