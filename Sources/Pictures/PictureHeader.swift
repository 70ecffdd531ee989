/// Width and height out of the first bytes of a picture. The bytes come from anywhere: each is asked for, none taken for
/// granted.
struct PictureHeader {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private func byte(_ position: Int) -> Int? { bytes.indices.contains(position) ? Int(bytes[position]) : nil }

    /// `count` bytes as a number, the first the highest.
    private func bigEndian(_ position: Int, _ count: Int) -> Int? {
        (0..<count).reduce(0) { number, offset in
            guard let number, let byte = byte(position + offset) else { return nil }
            return number << 8 | byte
        }
    }

    private func littleEndian(_ position: Int, _ count: Int) -> Int? {
        (0..<count).reversed().reduce(0) { number, offset in
            guard let number, let byte = byte(position + offset) else { return nil }
            return number << 8 | byte
        }
    }

    private func holds(_ text: String, at position: Int) -> Bool {
        position <= bytes.count && bytes[position...].starts(with: text.utf8)
    }

    func png() throws(PictureFault) -> PictureSize {
        guard holds("IHDR", at: 12) else { throw .noSize }
        return try PictureSize(bigEndian(16, 4), bigEndian(20, 4))
    }

    func gif() throws(PictureFault) -> PictureSize { try PictureSize(littleEndian(6, 2), littleEndian(8, 2)) }

    /// Three forms: lossy, lossless, and extended with a canvas of its own size.
    func webp() throws(PictureFault) -> PictureSize {
        if holds("VP8X", at: 12) {
            return try PictureSize(littleEndian(24, 3).map { $0 + 1 }, littleEndian(27, 3).map { $0 + 1 })
        }
        if holds("VP8L", at: 12), byte(20) == 0x2F {
            let bits = littleEndian(21, 4)
            return try PictureSize(bits.map { ($0 & 0x3FFF) + 1 }, bits.map { ($0 >> 14 & 0x3FFF) + 1 })
        }
        guard holds("VP8 ", at: 12), bigEndian(23, 3) == 0x9D012A else { throw .noSize }
        return try PictureSize(littleEndian(26, 2).map { $0 & 0x3FFF }, littleEndian(28, 2).map { $0 & 0x3FFF })
    }

    /// Goes from segment to segment to the one that begins the frame. A phone that was held upright says in its Exif
    /// segment that the picture is to be turned, and browsers turn it.
    func jpeg() throws(PictureFault) -> PictureSize {
        var position = 2
        var isTurned = false
        while let marker = bigEndian(position, 2), marker > 0xFF00 {
            if marker == 0xFFFF {
                position += 1
                continue
            }
            if JPEGMarker.standsAlone(marker) {
                position += 2
                continue
            }
            guard let length = bigEndian(position + 2, 2), length >= 2 else { break }
            if JPEGMarker.beginsFrame(marker) {
                let (height, width) = (bigEndian(position + 5, 2), bigEndian(position + 7, 2))
                return try isTurned ? PictureSize(height, width) : PictureSize(width, height)
            }
            if marker == JPEGMarker.exif, holds("Exif\0\0", at: position + 4) {
                isTurned = (orientation(inTIFFAt: position + 10) ?? 1) > 4
            }
            position += 2 + length
        }
        throw .noSize
    }

    /// Entry 0x0112 of the first directory; 5 to 8 mean turned by a quarter.
    private func orientation(inTIFFAt start: Int) -> Int? {
        let isLittle = holds("II", at: start)
        let number = isLittle ? littleEndian : bigEndian
        guard let offset = number(start + 4, 4), let count = number(start + offset, 2) else { return nil }
        for entry in 0..<count {
            let position = start + offset + 2 + entry * 12
            guard let tag = number(position, 2) else { return nil }
            if tag == 0x0112 { return number(position + 8, 2) }
        }
        return nil
    }
}

private enum JPEGMarker {
    static let exif = 0xFFE1

    /// Without a length: fill, restart and start.
    static func standsAlone(_ marker: Int) -> Bool { marker == 0xFF01 || (0xFFD0...0xFFD8).contains(marker) }

    /// The sixteen kinds of frame, but for three numbers among them that mean tables.
    static func beginsFrame(_ marker: Int) -> Bool {
        (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
    }
}
