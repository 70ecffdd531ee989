internal import AppendixTables
internal import Hypertext
internal import ServiceCatalogue

/// The files of a site that this program made from other texts, and from all else as it is.
public struct StandingFiles: Sendable {
    let changes: TextChanges
    /// Of the file at a path; nil where it does not stand there as it was made.
    let bytes: @Sendable (String) -> [UInt8]?

    public init(changes: TextChanges, bytes: @escaping @Sendable (String) -> [UInt8]?) {
        self.changes = changes
        self.bytes = bytes
    }
}

// Of the largest files most bytes stay the same from build to build. They are copied from the file that stands.

extension StandingFiles {
    /// The catalogue as data; nil where it does not stand, or has other services.
    ///
    /// - Parameter services: in the document's order.
    func catalogue(_ services: [Service], _ line: (Service) -> [UInt8]) -> [UInt8]? {
        guard let document = bytes(OpenData.cataloguePath) else { return nil }
        let list = StandingList("services", keyedBy: "id", of: document)
        guard list.count == services.count else { return nil }
        var pieces: [StandingList.Piece] = []
        for (element, service) in services.enumerated() {
            guard list.key(of: element).elementsEqual(service.id.utf8) else { return nil }
            if changes.touchText(of: service.id) {
                pieces.append(.new(line(service)))
            } else {
                pieces.append(standing: element)
            }
        }
        return list.document(of: pieces)
    }

    /// The page of an appendix table; nil where it does not stand, or lacks a row.
    func appendix(_ table: AppendixTable, at path: String, on side: SiteSide) -> [UInt8]? {
        guard let page = bytes(path) else { return nil }
        var revised: [UInt8] = []
        revised.reserveCapacity(page.count + 65_536)
        var copied = 0
        for group in table.groups {
            for row in group.rows where changes.touch(row.service, on: side) {
                let markup = AppendixFragment.html(of: row, in: table).bytes
                guard let place = StandingFiles.place(of: markup, in: page, from: copied) else { return nil }
                revised += page[copied..<place.lowerBound]
                revised += markup
                copied = place.upperBound
            }
        }
        return revised + page[copied...]
    }

    /// Where the row stands that begins and ends with the same lines. No text can imitate such a line, for its signs would
    /// be escaped.
    private static func place(of row: [UInt8], in page: [UInt8], from start: Int) -> Range<Int>? {
        let lines = row.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let opening = lines.first, let closing = lines.last,
            let first = page.firstLine(opening, from: start),
            let last = page.firstLine(closing, from: first.upperBound)
        else { return nil }
        return first.lowerBound..<last.upperBound
    }
}

extension SiteRenderer {
    /// What a page gives, where the one that stands can be revised.
    func revisedFiles(of page: Page, _ standing: StandingFiles?) -> [SiteFile]? {
        guard case .appendix(let table) = page.content,
            let bytes = standing?.appendix(table, at: page.path.file, on: page.side)
        else { return nil }
        return [SiteFile(path: page.path.file, bytes: bytes)]
    }
}
