internal import Hypertext
internal import ServiceCatalogue

/// Markup of a workbook. XML escapes the same five characters as HTML and forbids the same control characters.
typealias SheetML = HTML

/// The appendices as a workbook (ECMA-376, transitional): a sheet for each, with its first row standing still and
/// filtering the others. No cell holds a formula: every text is one, whatever it begins with.
struct XLSXFormat {
    private let appendix: Appendix

    init(_ appendix: Appendix) { self.appendix = appendix }

    var bytes: [UInt8] {
        let sheets = appendix.sheets
        var strings = SharedStrings()
        let worksheets = sheets.enumerated().map { place, sheet in
            (
                name: "xl/worksheets/sheet\(place + 1).xml",
                content: Worksheet(sheet, isFirst: place == 0).xml(&strings)
            )
        }
        let parts: [(name: String, content: SheetML)] =
            [
                ("[Content_Types].xml", Workbook.contentTypes(worksheets.map(\.name))),
                ("_rels/.rels", Workbook.relationships),
                ("docProps/core.xml", OfficePackage.coreProperties(appendix)),
                ("docProps/app.xml", OfficePackage.appProperties),
                ("xl/workbook.xml", Workbook.xml(sheets)),
                ("xl/_rels/workbook.xml.rels", Workbook.sheetRelationships(count: sheets.count)),
                ("xl/styles.xml", Workbook.styles),
                ("xl/theme/theme1.xml", WorkbookTheme.xml),
            ] + worksheets + [("xl/sharedStrings.xml", strings.xml)]
        var archive = ZIPWriter(room: parts.reduce(0) { $0 + $1.content.count + 512 })
        for part in parts {
            archive.append(part.name, pieces: [OfficePackage.declaration.bytes, part.content.bytes])
        }
        return archive.finished()
    }
}

/// The texts of all cells, each once.
struct SharedStrings {
    private var places: [Key: Int] = [:]
    private var items = SheetML()
    private var uses = 0

    mutating func place(of text: String) -> Int {
        uses += 1
        let place = places[Key(text: text), default: places.count]
        guard place == places.count else { return place }
        places[Key(text: text)] = place
        items.append(#"<si><t xml:space="preserve">\#(SharedStrings.escaped(text))</t></si>"#)
        return place
    }

    var xml: SheetML {
        #"<sst xmlns="\#(Workbook.namespace)" count="\#(uses)" uniqueCount="\#(places.count)">\#(items)</sst>"#
    }

    /// A text by its bytes: letters that are written in two ways are two texts to a workbook as well, and to find out that
    /// they are one takes longer than all the rest.
    private struct Key: Hashable {
        let text: String

        static func == (left: Key, right: Key) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    /// `_x0041_` in a text would be read as the letter with that number (ECMA-376 part 1, 22.9.2.19): its first sign is
    /// written so itself.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        return text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_")
    }
}
