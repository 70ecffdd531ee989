internal import Hypertext

/// The parts that Word does without but strict readers ask for: the list of fonts, and a theme that no style refers to.
enum WordTheme {
    static let fonts: WordML = """
        <w:fonts xmlns:w="\(WordPackage.wordNamespace)">\
        <w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/>\
        <w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>\
        <w:font w:name="Courier New"><w:panose1 w:val="02070309020205020404"/><w:charset w:val="00"/>\
        <w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font></w:fonts>
        """

    static let xml: WordML = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Vedlegg"><a:themeElements>\
        <a:clrScheme name="Vedlegg">\(colours)</a:clrScheme>\
        <a:fontScheme name="Vedlegg"><a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)</a:minorFont></a:fontScheme>\
        <a:fmtScheme name="Vedlegg"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>\
        <a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst>\
        <a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>\
        <a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
        """

    private static let colours = [
        ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F2A36"), ("lt2", "E7EEF5"), ("accent1", "0B4F8A"),
        ("accent2", "5B7F2B"), ("accent3", "8A4B0B"), ("accent4", "6A3D8A"), ("accent5", "0B7A75"),
        ("accent6", "8A0B2E"), ("hlink", "0B4F8A"), ("folHlink", "6A3D8A"),
    ].map { name, colour -> WordML in #"<a:\#(name)><a:srgbClr val="\#(colour)"/></a:\#(name)>"# }

    private static let font: WordML = #"<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>"#
    private static let fill: WordML = #"<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>"#
    private static let line: WordML = #"<a:ln w="6350">\#(fill)</a:ln>"#
    private static let effect: WordML = "<a:effectStyle><a:effectLst/></a:effectStyle>"
}
