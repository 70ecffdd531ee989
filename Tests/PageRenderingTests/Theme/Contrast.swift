import Foundation

/// The contrast of two colours as WCAG 2.2 defines it.
enum Contrast {
    /// 1 (none) to 21 (black on white); nil where a colour is not written as #rrggbb or #rgb.
    static func ratio(_ left: String, _ right: String) -> Double? {
        guard let left = luminance(left), let right = luminance(right) else { return nil }
        return (max(left, right) + 0.05) / (min(left, right) + 0.05)
    }

    /// Relative luminance, 0 (black) to 1 (white).
    private static func luminance(_ colour: String) -> Double? {
        var digits = Array(colour)
        guard digits.first == "#" else { return nil }
        digits.removeFirst()
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        guard digits.count == 6, let number = Int(String(digits), radix: 16) else { return nil }
        return 0.2126 * linear(number >> 16) + 0.7152 * linear(number >> 8) + 0.0722 * linear(number)
    }

    /// The lowest byte of `number` as light.
    private static func linear(_ number: Int) -> Double {
        let value = Double(number & 0xFF) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
