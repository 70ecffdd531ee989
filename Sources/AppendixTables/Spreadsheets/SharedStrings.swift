internal import Hypertext

/// The texts of all cells, each once, in the order in which they were met. Letters that are written in two ways are two
/// texts to a workbook as well.
struct SharedStrings {
    private var items: [UInt8] = []
    /// Where the items begin, and where the last one ends.
    private var bounds = [0]
    /// By their hashes, the last item of each, and by an item, the one before with the same hash.
    private var lastOfHash: [Int: Int] = [:]
    private var sameHashBefore: [Int?] = []
    private var uses = 0

    /// - Parameter rows: how many rows there will be. Texts that grow are copied, and for a while there twice; room that is not
    ///   used costs nothing.
    init(rows: Int) { items.reserveCapacity(rows << 12) }

    /// - Parameters:
    ///   - item: a text as it stands here (`write`).
    ///   - hash: of the item.
    mutating func place(of item: UnsafeBufferPointer<UInt8>, hash: Int) -> Int {
        uses += 1
        if let place = knownPlace(of: item, hash: hash) { return place }
        items.append(contentsOf: item)
        sameHashBefore.append(lastOfHash.updateValue(sameHashBefore.count, forKey: hash))
        bounds.append(items.count)
        return sameHashBefore.count - 1
    }

    private func knownPlace(of item: UnsafeBufferPointer<UInt8>, hash: Int) -> Int? {
        var candidate = lastOfHash[hash]
        while let place = candidate {
            if items[bounds[place]..<bounds[place + 1]].elementsEqual(item) { return place }
            candidate = sameHashBefore[place]
        }
        return nil
    }

    /// The part of the archive that holds them.
    func write(to archive: inout ZIPWriter) {
        let head: SheetML =
            #"<sst xmlns="\#(Workbook.namespace)" count="\#(uses)" uniqueCount="\#(sameHashBefore.count)">"#
        archive.begin(part: "xl/sharedStrings.xml")
        archive.append(head.bytes)
        archive.append(items)
        archive.append(Array("</sst>".utf8))
        archive.end()
    }

    /// Puts the item of a text at the end of `xml`.
    static func write(_ text: UnsafeBufferPointer<UInt8>, to xml: inout SheetML) {
        xml.append(literal: #"<si><t xml:space="preserve">"#)
        writeContent(text, to: &xml)
        xml.append(literal: "</t></si>")
    }

    /// `_x0041_` in a text would be read as the letter with that number (ECMA-376 part 1, 22.9.2.19): its first sign is
    /// written so itself.
    private static func writeContent(_ text: UnsafeBufferPointer<UInt8>, to xml: inout SheetML) {
        guard text.contains(UInt8(ascii: "_")) else { return xml.append(text: text) }
        let text = String(decoding: text, as: UTF8.self)
        xml.append(text: text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_"))
    }
}
