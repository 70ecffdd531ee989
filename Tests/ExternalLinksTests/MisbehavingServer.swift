import Foundation

/// The server of `misbehaving_server.py`, while this lives.
final class MisbehavingServer: Sendable {
    let http: String
    let https: String
    private let process = Process()
    private let input = Pipe()

    init() throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "System/misbehaving_server.py")
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script.path()]
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let part = output.fileHandleForReading.availableData
            if part.isEmpty { break }
            line += part
        }
        let ports = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard ports.count == 2 else { throw CocoaError(.fileReadUnknown) }
        http = "http://127.0.0.1:\(ports[0])"
        https = "https://127.0.0.1:\(ports[1])"
    }

    /// Returns once nobody listens any more.
    func end() {
        try? input.fileHandleForWriting.close()  // it is the end of the process's input that matters
        process.terminate()
        process.waitUntilExit()
    }

    deinit { if process.isRunning { end() } }
}
