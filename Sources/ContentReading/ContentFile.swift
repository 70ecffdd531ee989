/// A file of the content folder, as bytes.
public struct ContentFile: Sendable, Hashable {
    /// Relative to the content folder, with `/` between its parts: `services/amming.md`.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
