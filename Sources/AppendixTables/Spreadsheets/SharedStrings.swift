internal import Hypertext

/// The texts of all cells, each once, in the order in which they were met.
///
/// A text is written where it will stand and taken back if it stands there already; so no other copy of it is kept. Letters
/// that are written in two ways are two texts to a workbook as well.
struct SharedStrings {
    private var items = SheetML()
    /// Where the items begin, and where the last one ends.
    private var bounds = [0]
    /// By their hashes, the last item of each, and by an item, the one before with the same hash.
    private var lastOfHash: [Int: Int] = [:]
    private var sameHashBefore: [Int?] = []
    private var uses = 0

    mutating func place(of text: UnsafeBufferPointer<UInt8>) -> Int {
        uses += 1
        items.append(literal: #"<si><t xml:space="preserve">"#)
        SharedStrings.write(text, to: &items)
        items.append(literal: "</t></si>")
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(text))
        let hash = hasher.finalize()
        let item = bounds[bounds.count - 1]..<items.count
        if let place = place(of: item, hash: hash) {
            items.removeLast(item.count)
            return place
        }
        sameHashBefore.append(lastOfHash.updateValue(sameHashBefore.count, forKey: hash))
        bounds.append(items.count)
        return sameHashBefore.count - 1
    }

    /// Where the same stands already.
    private func place(of item: Range<Int>, hash: Int) -> Int? {
        var candidate = lastOfHash[hash]
        while let place = candidate {
            if items.hasSame(at: bounds[place]..<bounds[place + 1], as: item) { return place }
            candidate = sameHashBefore[place]
        }
        return nil
    }

    func write(to xml: inout SheetML) {
        xml.append(#"<sst xmlns="\#(Workbook.namespace)" count="\#(uses)" uniqueCount="\#(sameHashBefore.count)">"#)
        xml.append(items)
        xml.append(literal: "</sst>")
    }

    /// `_x0041_` in a text would be read as the letter with that number (ECMA-376 part 1, 22.9.2.19): its first sign is
    /// written so itself.
    static func write(_ text: UnsafeBufferPointer<UInt8>, to xml: inout SheetML) {
        guard text.contains(UInt8(ascii: "_")) else { return xml.append(text: text) }
        let text = String(decoding: text, as: UTF8.self)
        xml.append(text: text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_"))
    }
}
