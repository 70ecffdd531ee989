extension String {
    /// The UTF-8 of `lowercased()`. Of names and texts nearly all is in Latin-1, whose letters need no table; asking
    /// Unicode's for each of them takes several times as long.
    var lowercasedUTF8: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var before: UInt8 = 0
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            // À to Þ, but for ×.
            case 0x80...0x9E where before == 0xC3 && byte != 0x97: bytes.append(byte + 0x20)
            case 0xC4...: return Array(lowercased().utf8)
            default: bytes.append(byte)
            }
            before = byte
        }
        return bytes
    }
}
