/// Asks for an address with curl, within strict limits.
public struct LinkProbe: Sendable {
    /// The program is not there.
    public struct CurlMissing: Error, Sendable {
        /// `errno`
        public var code: Int32
    }

    /// Seconds for a whole address, redirects included.
    public var timeLimit: Int
    public var redirectLimit: Int
    /// What servers see of us, so that their keepers can tell who asked and why.
    public var userAgent: String

    public init(
        timeLimit: Int = 20, redirectLimit: Int = 8, userAgent: String = "oversikt (check of links, one at a time)"
    ) {
        self.timeLimit = timeLimit
        self.redirectLimit = redirectLimit
        self.userAgent = userAgent
    }

    /// Asks for the headers alone; where the server does not like that, for the page, of which the beginning is enough.
    public func outcome(of address: String) throws(CurlMissing) -> ProbeOutcome {
        let first = try ask(address, ["--head"])
        switch first {
        case .found, .moved, .unreachable(.noSuchHost), .unreachable(.noConnection), .unreachable(.badCertificate),
            .unreachable(.redirectLoop):
            return first
        case .gone, .refused, .unreachable:
            // Bytes a second and bytes in all: a body without an end costs two megabytes, not a disk.
            return try ask(address, ["--limit-rate", "100000", "--max-filesize", "2000000"])
        }
    }

    private func ask(_ address: String, _ method: [String]) throws(CurlMissing) -> ProbeOutcome {
        let arguments = [
            "--disable",  // no ~/.curlrc: it comes first, or it is not heeded
            "--silent", "--globoff", "--location", "--max-redirs", "\(redirectLimit)",
            "--proto", "=http,https", "--proto-redir", "=http,https",
            "--connect-timeout", "\(max(timeLimit / 2, 1))", "--max-time", "\(timeLimit)",
            "--user-agent", userAgent, "--output", "/dev/null", "--dump-header", "-",
            "--write-out", "\\n\(ProbeOutcome.closingMark) %{http_code} %{url_effective}\\n",
        ]
        do throws(ChildProcess.StartFailure) {
            let result = try ChildProcess.run(
                "curl", arguments + method + ["--url", address], outputLimit: 1_000_000)
            return ProbeOutcome(exitCode: result.exitCode, output: String(decoding: result.output, as: UTF8.self))
        } catch {
            throw CurlMissing(code: error.code)
        }
    }
}
