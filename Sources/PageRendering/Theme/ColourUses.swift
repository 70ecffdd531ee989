/// What a style sheet does with custom properties: which it declares, which it uses, and which of them are text on which.
///
/// The sheet is read as far as that takes: comments are passed over, and declarations are taken between braces.
struct ColourUses {
    /// A use of `var(--name)` without a value to fall back on, by the byte at which it begins.
    private(set) var uses: [(name: String, offset: Int)] = []
    private(set) var declared: Set<String> = []
    /// Names that are the colour of text, and names that are a ground, somewhere in the sheet.
    private(set) var texts: Set<String> = []
    private(set) var grounds: Set<String> = []
    /// Text and ground of one rule.
    private(set) var pairs: [(text: String, ground: String)] = []

    init(_ bytes: [UInt8]) {
        let sheet = ColourUses.withoutComments(bytes)
        var start = 0
        for (position, byte) in sheet.enumerated() {
            switch byte {
            case UInt8(ascii: "{"): start = position + 1
            case UInt8(ascii: "}"):
                if start <= position { read(sheet[start..<position]) }
                start = position + 1
            default: break
            }
        }
    }

    /// With blanks in the place of comments, so that every byte keeps its place.
    private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        var (sheet, position) = (bytes, 0)
        while position + 1 < sheet.count {
            guard sheet[position] == UInt8(ascii: "/"), sheet[position + 1] == UInt8(ascii: "*") else {
                position += 1
                continue
            }
            while position < sheet.count {
                let isEnd =
                    position + 1 < sheet.count && sheet[position] == UInt8(ascii: "*")
                    && sheet[position + 1] == UInt8(ascii: "/")
                sheet[position] = 0x20
                if isEnd {
                    sheet[position + 1] = 0x20
                    break
                }
                position += 1
            }
        }
        return sheet
    }

    private mutating func read(_ block: ArraySlice<UInt8>) {
        var (text, ground): ([String], [String]) = ([], [])
        for declaration in block.split(separator: UInt8(ascii: ";")) {
            guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let property = String(decoding: declaration[..<colon], as: UTF8.self).filter { !$0.isWhitespace }
            let names = variables(in: declaration[colon...])
            switch property {
            case "color": text = names
            case "background", "background-color": ground = names
            default: if property.hasPrefix("--") { declared.insert(String(property.dropFirst(2))) }
            }
        }
        texts.formUnion(text)
        grounds.formUnion(ground)
        if let one = text.first, let other = ground.first { pairs.append((one, other)) }
    }

    private mutating func variables(in value: ArraySlice<UInt8>) -> [String] {
        var (names, rest) = ([String](), value)
        while let start = rest.firstRange(of: Array("var(--".utf8))?.upperBound {
            let name = rest[start...].prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: ",") && $0 > 0x20 }
            let shown = String(decoding: name, as: UTF8.self)
            names.append(shown)
            let end = rest[name.endIndex...].first { $0 > 0x20 }
            if end != UInt8(ascii: ",") { uses.append((shown, start)) }
            rest = rest[name.endIndex...]
        }
        return names
    }
}
