internal import JSON

/// The services of a published catalogue, `data/catalogue.json`: a line for each.
///
/// Most lines of two catalogues are equal, byte for byte; only the others are read as JSON. So comparing a register of
/// 50,000 services costs hardly more than comparing two files.
struct CatalogueLines {
    struct Line: Equatable {
        var id: String
        var bytes: ArraySlice<UInt8>
    }

    /// In the catalogue's order.
    private(set) var services: [Line] = []

    init(_ document: [UInt8]) {
        var isInServices = false
        for line in document.split(separator: UInt8(ascii: "\n")) {
            if line.elementsEqual("\"services\":[".utf8) {
                isInServices = true
            } else if isInServices, let service = Line(line) {
                services.append(service)
            }
        }
    }
}

extension CatalogueLines.Line {
    /// Nil for a line that is no service's.
    fileprivate init?(_ line: ArraySlice<UInt8>) {
        let start = Array("{\"id\":\"".utf8)
        guard line.starts(with: start), let end = line.dropFirst(start.count).firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        // Ids are of a–z, digits and hyphens, so the first quotation mark ends one.
        id = String(decoding: line[(line.startIndex + start.count)..<end], as: UTF8.self)
        bytes = line.last == UInt8(ascii: ",") ? line.dropLast() : line
    }

    /// Null where the line was not written by us.
    var record: JSON { (try? JSON(parsing: bytes)) ?? .null }
}
