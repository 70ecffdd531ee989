internal import Hypertext
internal import Pictures
internal import ServiceCatalogue

/// The tables as a web page that needs nothing beside it. It is no page of the site: that one takes `AppendixFragment`.
struct HTMLFormat: Template {
    private let appendix: Appendix

    init(_ appendix: Appendix) { self.appendix = appendix }

    var body: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(appendix.language.tag)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(appendix.title)</title>
        <style>
        \(style)
        </style>
        </head>
        <body>
        <main>
        <h1>\(appendix.title)</h1>
        """
        if appendix.changes != nil { AppendixChangesFragment(appendix, headingLevel: 2) }
        for table in appendix.tables {
            "<h2>\(table.title)</h2>"
            AppendixFragment(table, headingLevel: 3) { $0.dataAddress }
        }
        for guide in appendix.guides {
            "<h2>\(guide.title)</h2>"
            GuideFragment(guide, headingLevel: 3, site: appendix.site)
        }
        """
        </main>
        </body>
        </html>
        """
    }

    private let style: HTML = """
        body { font: 1rem/1.4 "Liberation Sans", Arial, sans-serif; margin: 1.5rem; color: #111; background: #fff; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .85rem; }
        caption { text-align: start; font-weight: bold; padding-block: .4rem; }
        th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: start; vertical-align: top; }
        th, td { overflow-wrap: break-word; hyphens: auto; }
        thead th { background: #e7eef5; }
        tbody th { font-weight: normal; }
        th p, td p { margin: 0 0 .35rem; }
        th ul, td ul, th ol, td ol { margin: 0 0 .35rem; padding-inline-start: 1.2rem; }
        a { color: #0b4f8a; }
        img { max-width: 100%; height: auto; }
        .appendix-name { width: 19%; }
        .appendix-location { width: 16%; }
        .appendix-codes { width: 12%; }
        .appendix-approved { width: 11%; }
        .appendix-scroll { overflow-x: auto; }
        .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .visually-hidden { white-space: nowrap; }
        @media (max-width: 50rem) { table { min-width: 50rem; } }
        @page { size: A4 landscape; margin: 1.5cm; }
        @media print {
        body { margin: 0; }
        table { min-width: 0; font-size: 8.5pt; line-height: 1.25; }
        th, td { padding: 2pt 4pt; }
        th p, td p, th ul, td ul, th ol, td ol { margin-block-end: 2pt; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        h2, h3, caption { break-after: avoid; }
        .appendix-scroll { overflow: visible; }
        }
        """
}

extension Picture {
    /// The picture itself as an address, for a page that needs nothing beside it.
    fileprivate var dataAddress: HTML { "data:\(kind.mediaType);base64,\(base64(bytes))" }
}

/// RFC 4648, section 4.
private func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
        let sextets = [18, 12, 6, 0].map { digits[bits >> $0 & 63] }
        text += sextets.prefix(group.count + 1)
        text += repeatElement(UInt8(ascii: "="), count: 3 - group.count)
    }
    return String(decoding: text, as: UTF8.self)
}
