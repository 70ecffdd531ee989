internal import Hypertext

/// The colours and letters that a spreadsheet program offers to who goes on with the workbook. Excel wants the part to be
/// there (ECMA-376 part 1, 14.2.7, and 20.1.6.9 for what must be in it); no cell takes anything from it.
enum WorkbookTheme {
    static let xml: SheetML = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Oversikt"><a:themeElements>\
        <a:clrScheme name="Oversikt">\(colours)</a:clrScheme>\
        <a:fontScheme name="Oversikt"><a:majorFont>\(letters)</a:majorFont><a:minorFont>\(letters)</a:minorFont></a:fontScheme>\
        <a:fmtScheme name="Oversikt"><a:fillStyleLst>\(three(fill))</a:fillStyleLst>\
        <a:lnStyleLst>\(three(line))</a:lnStyleLst><a:effectStyleLst>\(three(effect))</a:effectStyleLst>\
        <a:bgFillStyleLst>\(three(fill))</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
        """

    private static let letters: SheetML = #"<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>"#
    private static let fill: SheetML = #"<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>"#
    private static let line: SheetML = #"<a:ln w="6350">\#(fill)</a:ln>"#
    private static let effect: SheetML = "<a:effectStyle><a:effectLst/></a:effectStyle>"

    /// Each list has a subtle, a moderate and an intense style.
    private static func three(_ style: SheetML) -> [SheetML] { [style, style, style] }

    private static let colours: [SheetML] = [
        ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F2A37"), ("lt2", "E7EEF5"), ("accent1", "0B5394"),
        ("accent2", "38761D"), ("accent3", "741B47"), ("accent4", "B45F06"), ("accent5", "134F5C"),
        ("accent6", "351C75"), ("hlink", "0B5394"), ("folHlink", "741B47"),
    ].map { #"<a:\#($0)><a:srgbClr val="\#($1)"/></a:\#($0)>"# }
}
