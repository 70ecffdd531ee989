/// A file of the content folder, as bytes.
public struct ContentFile: Sendable, Hashable {
    /// Relative to the content folder, with `/` between its parts: `services/amming.md`.
    public var path: String
    public var bytes: [UInt8]
    /// Whether an earlier run of this program has read these very bytes of a service's text, with the same content around
    /// them, and found nothing to say of their body. The body is then read when somebody asks for it.
    public var isProven: Bool

    public init(path: String, bytes: [UInt8], isProven: Bool = false) {
        self.path = path
        self.bytes = bytes
        self.isProven = isProven
    }
}
