internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Glibc

/// Answers browsers over HTTP. The one file that knows the library for it.
package final class PreviewServer: Sendable {
    /// It cannot listen there.
    package enum StartFailure: Error, Sendable {
        case portTaken
        case notAllowed
        case noSuchAddress
        case other(String)
    }

    private let server: HTTPServer
    private let board: PreviewBoard
    private let running: Task<Void, any Error>
    /// The port on which it listens.
    package let port: Int

    /// Listens, and answers from then on.
    ///
    /// - Parameters:
    ///   - host: an address of this machine in digits, of IPv4 or IPv6.
    ///   - port: 0 for any that is free.
    package init(host: String, port: Int, board: PreviewBoard, answers: PreviewAnswers) async throws {
        let server = try PreviewServer.server(host, UInt16(clamping: port), Handler(board: board, answers: answers))
        let waiting = Task { try await server.waitUntilListening(timeout: 30) }
        let running = Task {
            do { try await server.run() } catch {
                waiting.cancel()
                throw error
            }
        }
        do { self.port = try await PreviewServer.listeningPort(of: server, waiting, running) } catch {
            throw PreviewServer.failure(error)
        }
        self.server = server
        self.board = board
        self.running = running
        Task.detached { [weak self] in
            while await self?.announceLater() == true {}
        }
    }

    /// Lets answers that are being sent come to their end, and then ends.
    package func stop() async {
        board.close()
        await server.stop(timeout: 0.2)
    }

    /// Returns when the server has come to an end by itself.
    package func end() async -> String {
        do {
            try await running.value
            return ""
        } catch { return "\(error)" }
    }

    private func announceLater() async -> Bool {
        do { try await Task.sleep(for: .seconds(15)) } catch { return false }
        board.announce()
        return !running.isCancelled
    }

    // MARK: Starting

    private static func server(_ host: String, _ port: UInt16, _ handler: Handler) throws(StartFailure) -> HTTPServer {
        // A large site's list of files takes as long as a build.
        let timeout: TimeInterval = 300
        let pool = PromptSockets(pool: HTTPServer.defaultPool())
        do {
            if host.contains(":") {
                return HTTPServer(
                    address: try .inet6(ip6: host, port: port), timeout: timeout, pool: pool, logger: .disabled,
                    handler: handler)
            }
            return HTTPServer(
                address: try .inet(ip4: host, port: port), timeout: timeout, pool: pool, logger: .disabled,
                handler: handler)
        } catch { throw .noSuchAddress }
    }

    /// - Throws: what kept the server from listening.
    private static func listeningPort(
        of server: HTTPServer, _ waiting: Task<Void, any Error>, _ running: Task<Void, any Error>
    ) async throws -> Int {
        do { try await waiting.value } catch {
            running.cancel()
            try await running.value
            throw error
        }
        return switch await server.listeningAddress {
        case .ip4(_, let port), .ip6(_, let port): Int(port)
        default: 0
        }
    }

    private static func failure(_ error: any Error) -> StartFailure {
        guard case SocketError.failed(_, let code, let message) = error else {
            return error as? StartFailure ?? .other("\(error)")
        }
        return switch code {
        case EADDRINUSE: .portTaken
        case EACCES, EPERM: .notAllowed
        case EADDRNOTAVAIL: .noSuchAddress
        default: .other(message)
        }
    }
}

/// Between the library's words and ours.
private struct Handler: HTTPHandler {
    let board: PreviewBoard
    let answers: PreviewAnswers

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let asked = PreviewRequest(
            method: request.method.rawValue, target: request.target.rawValue, host: request.headers[.host],
            known: request.headers[.ifNoneMatch])
        let answer = answers.answer(to: asked, in: board.state)
        let isStream = answer.status == .ok && PreviewPath(request.target.path()) == .events
        return isStream && asked.method == "GET" ? stream(answer) : response(answer, isHead: asked.method == "HEAD")
    }

    private func response(_ answer: Answer, isHead: Bool) -> HTTPResponse {
        var headers = headers(of: answer)
        // That of what is left out.
        headers[.contentLength] = String(answer.body.count)
        let isEmpty = isHead || answer.status == .notModified
        let body = isEmpty ? Data() : Data(answer.body)
        return HTTPResponse(
            statusCode: code(answer.status), headers: headers,
            body: HTTPBodySequence(data: body, suggestedBufferSize: max(body.count, 1)))
    }

    private func stream(_ answer: Answer) -> HTTPResponse {
        var headers = headers(of: answer)
        headers[.contentType] = "text/event-stream"
        return HTTPResponse(
            statusCode: .ok, headers: headers, body: HTTPBodySequence(from: EventBytes(stream: board.events())))
    }

    private func headers(of answer: Answer) -> HTTPHeaders {
        var headers = HTTPHeaders()
        for header in answer.headers { headers.addValue(header.value, for: HTTPHeader(header.name)) }
        return headers
    }

    private func code(_ status: Answer.Status) -> HTTPStatusCode {
        switch status {
        case .ok: .ok
        case .movedPermanently: .movedPermanently
        case .found: .found
        case .notModified: .notModified
        case .badRequest: .badRequest
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .misdirected: .misdirectedRequest
        case .unavailable: .serviceUnavailable
        }
    }
}

/// The library's own pool of connections, each of which sends at once what is written to it.
///
/// The library writes the head of an answer and its body one after the other. The system would keep the body back until the
/// browser has said that the head has come, and it takes 40 ms to say so (Nagle's algorithm and delayed acknowledgement).
private struct PromptSockets: AsyncSocketPool {
    let pool: any AsyncSocketPool

    func prepare() async throws { try await pool.prepare() }
    func run() async throws { try await pool.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        // A connection that cannot be told so is slower, and as right.
        try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
        try await pool.suspendSocket(socket, untilReadyFor: events)
    }
}

/// Events as the library writes them: each as it comes, until the browser or the server ends it.
private struct EventBytes: AsyncBufferedSequence {
    typealias Element = UInt8

    let stream: AsyncStream<[UInt8]>

    func makeAsyncIterator() -> Iterator { Iterator(events: stream.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var events: AsyncStream<[UInt8]>.Iterator

        // Whole events are asked for, never bytes.
        mutating func next() async throws -> UInt8? { nil }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? { await events.next() }
    }
}
