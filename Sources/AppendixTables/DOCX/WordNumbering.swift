internal import Hypertext

/// `numbering.xml`: one numbering for all lists with bullets, and one for each numbered list, so that each begins anew.
enum WordNumbering {
    struct NumberedList: Sendable, Hashable {
        /// 1 to 9
        var depth: Int
        var start: Int
    }

    static let bullets = 1
    /// The id of the numbering of the first numbered list.
    static let firstNumbered = 2

    static func xml(_ lists: [NumberedList]) -> WordML {
        let numberings = lists.enumerated().map { place, list -> WordML in
            """
            <w:num w:numId="\(place + firstNumbered)"><w:abstractNumId w:val="1"/>\
            <w:lvlOverride w:ilvl="\(list.depth - 1)"><w:startOverride w:val="\(list.start)"/></w:lvlOverride></w:num>
            """
        }
        return """
            <w:numbering xmlns:w="\(WordPackage.wordNamespace)">\
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>\
            \((0..<9).map { level($0, format: "bullet", text: "•") })</w:abstractNum>\
            <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>\
            \((0..<9).map { level($0, format: "decimal", text: "%\($0 + 1).") })</w:abstractNum>\
            <w:num w:numId="\(bullets)"><w:abstractNumId w:val="0"/></w:num>\(numberings)</w:numbering>
            """
    }

    /// How far the text of a list item stands in, in twentieths of a point: room for a number of two digits and its dot.
    static func indent(depth: Int) -> Int { depth * step }

    private static let step = 340

    private static func level(_ level: Int, format: String, text: String) -> WordML {
        """
        <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/>\
        <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="\(indent(depth: level + 1))" w:hanging="\(step)"/></w:pPr>\
        <w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr></w:lvl>
        """
    }
}
