internal import Glibc

/// The contrast of two colours as WCAG 2.2 defines it.
enum Contrast {
    /// What text needs against its ground (WCAG 1.4.3, which the regulation on universal design demands).
    static let ofText = 4.5

    /// 1 (none) to 21 (black on white); nil where a colour is not written as #rrggbb.
    static func ratio(_ left: String, _ right: String) -> Double? {
        guard let left = luminance(left), let right = luminance(right) else { return nil }
        return (max(left, right) + 0.05) / (min(left, right) + 0.05)
    }

    /// Relative luminance, 0 (black) to 1 (white).
    private static func luminance(_ colour: String) -> Double? {
        guard colour.utf8.count == 7, colour.hasPrefix("#"), let number = Int(colour.dropFirst(), radix: 16) else {
            return nil
        }
        return 0.2126 * linear(number >> 16) + 0.7152 * linear(number >> 8) + 0.0722 * linear(number)
    }

    /// The lowest byte of `number` as light.
    private static func linear(_ number: Int) -> Double {
        let value = Double(number & 0xFF) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
