/// What the site's own `_headers` and `_redirects` ask of a host of static files.
struct HostRules: Sendable {
    private(set) var redirects: [String: String] = [:]
    private var sections: [(pattern: [Substring], headers: [Answer.Header])] = []

    init() {}

    init(headers: [UInt8], redirects: [UInt8]) {
        for line in lines(of: redirects) {
            let words = line.split(separator: " ")
            guard words.count == 3, words[2] == "301", let from = RequestPath(String(words[0])) else { continue }
            self.redirects[from.decoded] = String(words[1])
        }
        for line in lines(of: headers) {
            guard line.hasPrefix(" ") else {
                let path = RequestPath(String(line))?.decoded ?? String(line)
                sections.append((pattern(path), []))
                continue
            }
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, !sections.isEmpty else { continue }
            sections[sections.count - 1].headers.append(
                Answer.Header(String(parts[0].drop { $0 == " " }), String(parts[1].drop { $0 == " " })))
        }
    }

    /// Of every section whose pattern the path matches, in their order.
    func headers(for path: String) -> [Answer.Header] {
        sections.filter { matches(path, $0.pattern) }.flatMap(\.headers)
    }

    /// The pieces of a pattern between its stars.
    private func pattern(_ text: String) -> [Substring] { text.split(separator: "*", omittingEmptySubsequences: false) }

    /// A star stands for any text.
    private func matches(_ path: String, _ pattern: [Substring]) -> Bool {
        guard let first = pattern.first, let last = pattern.last, pattern.count > 1 else {
            return pattern.first.map { path == $0 } ?? false
        }
        guard path.hasPrefix(first) else { return false }
        var rest = path.dropFirst(first.count)
        for piece in pattern.dropFirst().dropLast() {
            guard let found = rest.firstRange(of: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.hasSuffix(last)
    }
}

private func lines(of bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
}
