/// What came of asking for an address.
public enum ProbeOutcome: Sendable, Hashable {
    /// It answered, where it was asked or after redirects that are meant to be temporary.
    case found
    /// It answered somewhere else, and every redirect on the way there says that it is for good.
    case moved(to: String)
    /// The server says that there is no such page (404, 410, or another status of the 400s).
    case gone(status: Int)
    /// The server does not answer programs (401, 403, 429 …); a person must look.
    case refused(status: Int)
    case unreachable(Reason)

    public enum Reason: Sendable, Hashable {
        case serverError(status: Int)
        case noSuchHost
        case noConnection
        case tooSlow
        case redirectLoop
        case badCertificate
        /// The number with which curl ended.
        case other(code: Int)
    }

    /// Whether it is what every address would give where there is no network, or none beyond a proxy.
    var isOfDeadNetwork: Bool {
        switch self {
        case .unreachable(.noSuchHost), .unreachable(.noConnection), .unreachable(.tooSlow), .unreachable(.other): true
        case .found, .moved, .gone, .refused, .unreachable: false
        }
    }

    /// Whether it may be trusted for some days; what was wrong is tried again each time.
    var isGood: Bool {
        switch self {
        case .found, .moved: true
        case .gone, .refused, .unreachable: false
        }
    }
}

extension ProbeOutcome {
    /// Reads what curl printed: the headers of every answer on the way (`--dump-header -`), then a line with the status
    /// and the last address (`--write-out`).
    init(exitCode: Int, output: String) {
        let answers = output.split(whereSeparator: \.isNewline).compactMap(Self.status(ofLine:))
        let closing = output.split(whereSeparator: \.isNewline).last?.split(separator: " ", maxSplits: 2) ?? []
        let isClosing = closing.count == 3 && closing[0] == ProbeOutcome.closingMark
        let status = isClosing ? Int(closing[1]) ?? 0 : 0
        let address = isClosing ? String(closing[2]) : ""
        let redirects = answers.filter { (300...399).contains($0) }
        let isForGood = !redirects.isEmpty && redirects.allSatisfy { $0 == 301 || $0 == 308 }
        self.init(exitCode: exitCode, status: status, movedTo: isForGood ? address : nil)
    }

    /// Begins the line that curl is asked to write at the end.
    static let closingMark: Substring = "oversikt-outcome"

    /// 301 of `HTTP/1.1 301 Moved Permanently` and of `HTTP/2 301`.
    private static func status(ofLine line: Substring) -> Int? {
        guard line.hasPrefix("HTTP/") else { return nil }
        let words = line.split(separator: " ")
        return words.count > 1 ? Int(words[1]) : nil
    }

    private init(exitCode: Int, status: Int, movedTo address: String?) {
        // A body that never ends, or is larger than we take, comes from a page that is there.
        let answered = [0, 18, 23, 28, 63].contains(exitCode) && (200...299).contains(status)
        switch (exitCode, status) {
        case _ where answered: self = address.map { .moved(to: $0) } ?? .found
        case (0, 401), (0, 403), (0, 405), (0, 406), (0, 429), (0, 501): self = .refused(status: status)
        case (0, 400...499): self = .gone(status: status)
        case (0, 500...599): self = .unreachable(.serverError(status: status))
        case (6, _): self = .unreachable(.noSuchHost)
        case (7, _): self = .unreachable(.noConnection)
        case (28, _): self = .unreachable(.tooSlow)
        case (47, _): self = .unreachable(.redirectLoop)
        case (35, _), (51, _), (53...54, _), (58...60, _), (77, _), (83, _), (90, _), (91, _):
            self = .unreachable(.badCertificate)
        default: self = .unreachable(.other(code: exitCode))
        }
    }
}

// One line of the file that keeps outcomes from one run to the next.
extension ProbeOutcome {
    var word: String {
        switch self {
        case .found: "found"
        case .moved: "moved"
        case .gone: "gone"
        case .refused: "refused"
        case .unreachable: "unreachable"
        }
    }
}
