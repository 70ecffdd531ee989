/// What of a request the answer depends on.
package struct PreviewRequest: Sendable {
    package var method: String
    /// The path and what follows it, as the browser wrote them.
    package var target: String
    package var host: String?
    /// `If-None-Match`
    package var known: String?

    package init(method: String = "GET", target: String, host: String? = "localhost", known: String? = nil) {
        self.method = method
        self.target = target
        self.host = host
        self.known = known
    }
}
