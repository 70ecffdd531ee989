/// A file: its path and its bytes. What folders are read into, and what a site is made of.
public struct File: Sendable, Hashable {
    /// Below the folder that it belongs to, with slashes: `services/amming.md`, `tjenester/amming/index.html`.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
