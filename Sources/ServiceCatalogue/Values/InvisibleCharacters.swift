extension Unicode.Scalar {
    /// Whether a reader sees nothing of it, though it is there: control characters but the tab and the line feed, line
    /// ends that editors do not show, marks that turn the direction of writing, characters of no width (a keyword with
    /// one is not found, and two names that differ by one look alike), and what Unicode says is no character.
    ///
    /// The one list for what stands in a file, for what an entity or an escape in it stands for, and for addresses.
    public var isInvisible: Bool {
        switch value {
        // Nearly all there is: ASCII, Latin letters, dashes and quotation marks.
        case 0x20...0x7E, 0x09, 0x0A, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E: false
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFFF9...0xFFFB: true
        default: properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
        }
    }

    /// `U+200B`, as tables of characters write it.
    public var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
    }
}
