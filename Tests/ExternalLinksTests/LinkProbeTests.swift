import Foundation
import Testing

@testable import ExternalLinks

/// One server for the suite, whose answers are as bad as answers get.
@Suite(.serialized) struct LinkProbeTests {
    private let probe = LinkProbe(timeLimit: 2, redirectLimit: 4)
    /// Ends with the tests: its input does.
    private static let server = Result { try MisbehavingServer() }

    private func outcome(of path: String, secure: Bool = false) throws -> ProbeOutcome {
        let server = try LinkProbeTests.server.get()
        return try probe.outcome(of: (secure ? server.https : server.http) + path)
    }

    @Test(arguments: [
        ("/ok", ProbeOutcome.found),
        ("/302", .found),
        ("/mixed", .found),
        ("/head-refused", .found),
        ("/404", .gone(status: 404)),
        ("/410", .gone(status: 410)),
        ("/403", .refused(status: 403)),
        ("/429", .refused(status: 429)),
        ("/500", .unreachable(.serverError(status: 500))),
        ("/loop", .unreachable(.redirectLoop)),
        ("/slow", .unreachable(.tooSlow)),
        ("/to-file", .unreachable(.other(code: 1))),
        ("/hang-up", .unreachable(.other(code: 52))),
    ])
    func tellsWhatCameOfAnAddress(path: String, expected: ProbeOutcome) throws {
        #expect(try outcome(of: path) == expected)
    }

    @Test(arguments: ["/301", "/308"]) func tellsWhereAPageHasGoneForGood(path: String) throws {
        let server = try LinkProbeTests.server.get()
        #expect(try probe.outcome(of: server.http + path) == .moved(to: server.http + "/ok"))
    }

    @Test func refusesACertificateThatNobodyTrusts() throws {
        #expect(try outcome(of: "/ok", secure: true) == .unreachable(.badCertificate))
    }

    @Test func takesAnEndlessBodyForAPageWithoutReadingIt() throws {
        let start = ContinuousClock.now
        #expect(try outcome(of: "/endless") == .found)
        #expect(ContinuousClock.now - start < .seconds(30))
    }

    @Test func endsWithEndlessHeaders() throws {
        let result = try outcome(of: "/endless-headers")
        guard case .unreachable = result else {
            Issue.record("\(result)")
            return
        }
    }

    @Test func reportsAPortWhereNobodyListens() throws {
        let server = try MisbehavingServer()
        let address = server.http
        server.end()
        #expect(try probe.outcome(of: address + "/ok") == .unreachable(.noConnection))
    }

    @Test func doesNotReadAddressesAsOptions() throws {
        let result = try probe.outcome(of: "--version")
        #expect(result != .found)
    }
}
