internal import Fingerprints

/// What a request is answered with.
package struct Answer: Sendable, Hashable {
    package struct Header: Sendable, Hashable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package enum Status: Int, Sendable {
        case ok = 200
        case movedPermanently = 301
        case found = 302
        case notModified = 304
        case badRequest = 400
        case notFound = 404
        case methodNotAllowed = 405
        case misdirected = 421
        case unavailable = 503
    }

    package var status: Status
    package var headers: [Header]
    package var body: [UInt8]

    init(status: Status, headers: [Header] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    init(status: Status, headers: [Header], type: MediaType, body: [UInt8]) {
        self.init(status: status, headers: headers + [Header("Content-Type", type.rawValue)], body: body)
    }

    /// The value of the header of that name, or nil.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// An address that has changed for good, as the site's rules for servers say.
    static func moved(to address: String) -> Answer { .redirected(to: address, permanently: true) }

    static func redirected(to address: String, permanently: Bool) -> Answer {
        Answer(status: permanently ? .movedPermanently : .found, headers: [Header("Location", address)])
    }

    /// A few words for whoever is no reader of the site.
    static func plain(_ status: Status, headers: [Header] = []) -> Answer {
        Answer(status: status, headers: headers, type: .plain, body: Array("\(status.rawValue)\n".utf8))
    }
}

extension Answer {
    /// Told to be asked for again at each visit, unless the site's rules say how long it may be kept; with a mark by which a
    /// browser that has it need not be sent it again.
    ///
    /// - Parameter known: the marks of what the browser has (`If-None-Match`).
    func revalidated(known: String?) -> Answer {
        guard status == .ok else { return self }
        let mark = "\"\(Fingerprint(of: body).description.prefix(32))\""
        var answer = self
        if header("Cache-Control") == nil { answer.headers.append(Header("Cache-Control", "no-cache")) }
        answer.headers.append(Header("ETag", mark))
        guard let known, known.split(separator: ",").contains(where: { $0.trimmed == mark }) else { return answer }
        answer.status = .notModified
        return answer
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
