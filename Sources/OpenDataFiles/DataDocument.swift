internal import Files
internal import JSON
internal import ServiceCatalogue

/// A JSON object whose members, and the elements of whose lists, each stand on a line: large documents can then be
/// compared, and searched, line by line.
struct DataDocument {
    private var body: [UInt8] = []
    private var isEmpty = true

    /// - Parameter room: how many bytes there may be. A document that grows is copied, and for a while there twice; room
    ///   that is not used costs nothing.
    init(room: Int = 0) { body.reserveCapacity(room) }

    /// - Parameter json: the value as JSON.
    mutating func member(_ key: String, _ json: String) { member(key, Array(json.utf8)) }

    mutating func member(_ key: String, _ json: [UInt8]) {
        body += Array((isEmpty ? "{\n" : ",\n").utf8)
        isEmpty = false
        body += Array("\"\(key)\":".utf8)
        body += json
    }

    /// - Parameters:
    ///   - elements: best a lazy sequence, where all of them together take much memory.
    ///   - file: is handed what is written so far whenever it is much; the rest is what `closed` gives.
    mutating func list(
        _ key: String, _ elements: some Sequence<[UInt8]>, handingOnTo file: (any GrowingFile)? = nil
    ) {
        member(key, "[")
        var isEmpty = true
        for element in elements {
            body += Array((isEmpty ? "\n" : ",\n").utf8)
            body += element
            isEmpty = false
            if let file, body.count >= 1 << 16 {
                file.append(body)
                body.removeAll(keepingCapacity: true)
            }
        }
        body += Array((isEmpty ? "]" : "\n]").utf8)
    }

    /// The whole, but for what was handed on; no copy of it is made.
    consuming func closed() -> [UInt8] {
        body += Array("\n}\n".utf8)
        return body
    }
}

extension JSONWriter {
    mutating func member(_ name: String, _ day: CalendarDate?) { member(name, day?.description) }

    /// An object with a member for each language the text exists in: `nb`, `nn`, `en`.
    mutating func member(_ name: String, _ text: LocalizedText) {
        key(name)
        object { json in
            for language in text.languages { json.member(language.tag, text[language]) }
        }
    }
}
