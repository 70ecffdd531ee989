extension String {
    /// Runs of blanks and line ends as one blank, none at the ends; soft hyphens, which nobody sees, left out.
    ///
    /// By scalar values: asking Unicode's tables about each character took a quarter of the time of a comparison.
    package var oneLine: String {
        var line = UnicodeScalarView()
        var blankWaits = false
        for scalar in unicodeScalars {
            if scalar.isBlank {
                blankWaits = true
            } else if scalar.value != 0xAD {
                if blankWaits, !line.isEmpty { line.append(" ") }
                blankWaits = false
                line.append(scalar)
            }
        }
        return String(line)
    }
}

extension Unicode.Scalar {
    /// Blanks and line ends, the non-breaking and the typographic ones too.
    fileprivate var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
