import Diagnostics
import Files
import Foundation
import FoundationNetworking
import SiteConventions
import Testing

@testable import Preview

/// The server itself, asked over a connection.
@Suite struct PreviewServerTests {
    private let board: PreviewBoard = {
        let page = File(path: "index.html", bytes: Array("<head></head>".utf8))
        let site = HostedSite(root: "/") { [.file(page)] }
        return PreviewBoard(PreviewState(language: .nb, run: 7).replaced(by: site, PreviewFindings()))
    }()

    private func server() async throws -> PreviewServer {
        try await PreviewServer(host: "127.0.0.1", port: 0, board: board, answers: PreviewAnswers())
    }

    private func ask(_ server: PreviewServer, _ method: String = "GET") async throws -> (Data, HTTPURLResponse) {
        var request = URLRequest(url: try #require(URL(string: "http://127.0.0.1:\(server.port)/")))
        request.httpMethod = method
        let (data, response) = try await URLSession.shared.data(for: request)
        return (data, try #require(response as? HTTPURLResponse))
    }

    @Test func answersAndSaysHowLongTheAnswerIs() async throws {
        let server = try await server()
        let (data, response) = try await ask(server)
        #expect(response.statusCode == 200)
        #expect(response.value(forHTTPHeaderField: "Content-Length") == "\(data.count)")
        let (none, head) = try await ask(server, "HEAD")
        #expect(none.isEmpty && head.value(forHTTPHeaderField: "Content-Length") == "\(data.count)")
        await server.stop()
    }

    @Test func saysThatAPortIsTaken() async throws {
        let server = try await server()
        await #expect {
            _ = try await PreviewServer(
                host: "127.0.0.1", port: server.port, board: board, answers: PreviewAnswers())
        } throws: {
            if case PreviewServer.StartFailure.portTaken = $0 { true } else { false }
        }
        await server.stop()
    }

    @Test(arguments: ["192.0.2.1", "ikke-en-adresse", "300.1.1.1"])
    func saysThatAnAddressIsNoneOfThisMachine(_ host: String) async throws {
        await #expect {
            _ = try await PreviewServer(host: host, port: 0, board: board, answers: PreviewAnswers())
        } throws: {
            if case PreviewServer.StartFailure.noSuchAddress = $0 { true } else { false }
        }
    }

    @Test func tellsListenersOfEveryChangeAndForgetsThoseThatGo() async throws {
        var events = board.events().makeAsyncIterator()
        func next() async -> String { await String(decoding: events.next() ?? [], as: UTF8.self) }
        #expect(await next().contains(#""findings": "7.1""#))
        board.show(board.state.replaced(by: nil, PreviewFindings(failure: "x")))
        board.show(board.state.replaced(by: nil, PreviewFindings()))
        // Of changes that nobody has taken yet only the last counts.
        #expect(await next().contains(#""findings": "7.3""#))
        let reader = Task { [board] in for await _ in board.events() {} }
        while board.listenerCount < 2 { await Task.yield() }
        reader.cancel()
        await reader.value
        #expect(board.listenerCount == 1)
    }
}
