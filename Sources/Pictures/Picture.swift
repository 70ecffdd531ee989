/// A picture beside a text: its bytes, and what was read from them.
///
/// An object, for it stands in a text, on each page that shows the text, and among the files of the site.
public final class Picture: Sendable {
    /// The kinds that every browser shows.
    public enum Kind: String, Sendable, CaseIterable {
        case png, jpeg, gif, webp, svg

        /// The endings that a file of this kind may have, the usual one first; servers tell browsers the kind by it.
        public var endings: [String] { self == .jpeg ? ["jpg", "jpeg"] : [rawValue] }

        /// Word has always shown these; SVG and WebP only the newest programs show.
        public var isShownByWord: Bool { [.png, .jpeg, .gif].contains(self) }

        public var mediaType: String { self == .svg ? "image/svg+xml" : "image/\(rawValue)" }
    }

    /// By the content's folder: `services/kart.png`.
    public let path: String
    public let kind: Kind
    /// In pixels, as a browser shows it where nothing else is said.
    public let size: PictureSize
    public let bytes: [UInt8]

    /// The largest that is published, in bytes: what a phone with a poor connection fetches in some seconds.
    public static let largest = 2 << 20

    public init(path: String, bytes: [UInt8]) throws(PictureFault) {
        guard bytes.count <= Picture.largest else { throw .tooLarge(bytes.count) }
        guard let kind = Kind(of: bytes) else { throw .noPicture }
        let ending = path.split(separator: ".").last ?? ""
        guard kind.endings.contains(String(ending)) else { throw .otherKind(kind) }
        self.path = path
        self.kind = kind
        self.bytes = bytes
        size = try kind.size(of: bytes)
    }
}

extension Picture: Hashable {
    public static func == (left: Picture, right: Picture) -> Bool { left.path == right.path }
    public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

/// Width and height in pixels, both from 1 to `largest`.
public struct PictureSize: Sendable, Hashable {
    public let width: Int
    public let height: Int

    /// Browsers and Word refuse larger ones, or take all memory for them.
    public static let largest = 10_000

    init(_ width: Int?, _ height: Int?) throws(PictureFault) {
        guard let width, let height else { throw .noSize }
        guard (1...PictureSize.largest).contains(width), (1...PictureSize.largest).contains(height) else {
            throw .badSize(width, height)
        }
        self.width = width
        self.height = height
    }
}

/// Why a file cannot be published as a picture.
public enum PictureFault: Error, Hashable {
    case tooLarge(Int)
    /// The bytes are of none of the kinds.
    case noPicture
    /// The bytes are of this kind, the name says another.
    case otherKind(Picture.Kind)
    /// The file ends too early, or does not say how large the picture is.
    case noSize
    case badSize(Int, Int)
    /// An SVG that no XML reader accepts.
    case brokenSVG
    /// What an SVG holds that runs, or that is fetched from elsewhere: `<script>`, `onload`, `href`.
    case unsafeSVG(String)
}

extension Picture.Kind {
    init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
            self = .gif
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if bytes.looksLikeSVG {
            self = .svg
        } else {
            return nil
        }
    }

    fileprivate func size(of bytes: [UInt8]) throws(PictureFault) -> PictureSize {
        let header = PictureHeader(bytes)
        switch self {
        case .png: return try header.png()
        case .jpeg: return try header.jpeg()
        case .gif: return try header.gif()
        case .webp: return try header.webp()
        case .svg: return try SVGCheck(bytes).size()
        }
    }
}

extension [UInt8] {
    /// Whether it begins as XML does; what comes then is looked at by `SVGCheck`.
    fileprivate var looksLikeSVG: Bool {
        let text = starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...]
        let start = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return ["<?xml", "<svg", "<!--", "<!DOCTYPE"].contains { start.starts(with: $0.utf8) }
    }
}
