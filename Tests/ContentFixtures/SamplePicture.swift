/// The head of a PNG of this size: all that is read of one.
public func samplePNG(_ width: Int = 640, _ height: Int = 320) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + number(13) + Array("IHDR".utf8) + number(width)
        + number(height) + [8, 6, 0, 0, 0]
}
