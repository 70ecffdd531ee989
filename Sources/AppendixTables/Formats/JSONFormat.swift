internal import JSON
internal import ServiceCatalogue

/// The tables as JSON, version 1: two blanks a level, keys always present and in this order, null where there is nothing.
///
///     { "format": "oversikt-appendix", "version": 1, "language": "nb", "asOf": "2026-11-01", "title": …,
///       "tables": [ { "number": 1, "category": id, "title": …, "footnote": …, "columns": [ … ],
///         "groups": [ { "title": "Helse Vest", "regions": [ids], "services": [
///           { "id": …, "name": {"no": …, "en": … or null, "norwegianForm": "nb" or "nn"},
///             "sites": [ {"trust": id, "text": …, "website": … or null} ],
///             "codes": [ … ], "codeNote": …, "procedures": [ … ], "approved": "2011-07-07", "discontinued": null,
///             "description": {"language": "nb", "text": …}, "change": null or {"kind": …, "fields": [ … ]} } ] } ] } ],
///       "guides": [ { "number": 4, "title": …, "introduction": …, "sections": [
///         { "title": … or null, "columns": [ … ], "rows": [ [ … ] ], "source": … or null } ] } ],
///       "changes": null or {"since": …, "all": [ {"kind": …, "id": …, "name": …, "table": 1, "fields": [
///         {"field": …, "old": …, "new": …} ] } ] } }
///
/// A later version may add keys; one that takes any away or changes their meaning gets another number.
package struct JSONFormat {
    package static let name = "oversikt-appendix"
    package static let version = 1

    let appendix: Appendix

    init(_ appendix: Appendix) { self.appendix = appendix }

    /// Written value by value: of 10,000 services the tables as one value in memory are larger than the rest of a build.
    var bytes: [UInt8] {
        var description = DescriptionText()
        return JSONWriter.document { json in
            json.object { json in
                json.member("format", JSONFormat.name)
                json.member("version", JSONFormat.version)
                json.member("language", appendix.language.tag)
                json.member("asOf", appendix.asOf.description)
                json.member("region", orNull: appendix.region)
                json.member("title", appendix.title)
                json.list("tables", appendix.tables) { write($0, &description, &$1) }
                json.list("guides", appendix.guides, write)
                json.key("changes")
                if let changes = appendix.changes { write(changes, &json) } else { json.null() }
            }
        }
    }

    private func write(_ table: AppendixTable, _ description: inout DescriptionText, _ json: inout JSONWriter) {
        json.object { json in
            json.member("number", table.number)
            json.member("category", table.category)
            json.member("title", table.title)
            json.member("footnote", table.footnote)
            json.member("columns", table.columns.map(appendix.labels.column))
            json.list("groups", table.groups) { group, json in
                json.object { json in
                    json.member("title", group.title)
                    json.member("regions", group.regions.map(\.id))
                    json.list("services", group.rows) { write($0, &description, &$1) }
                }
            }
        }
    }

    private func write(_ guide: AppendixGuide, _ json: inout JSONWriter) {
        json.object { json in
            json.member("number", guide.number)
            json.member("title", guide.title)
            json.member("introduction", guide.introduction)
            json.list("sections", guide.sections) { section, json in
                json.object { json in
                    json.member("title", orNull: section.title)
                    json.member("columns", section.columns)
                    json.list("rows", section.rows) { cells, json in json.strings(cells.map(\.plainText)) }
                    json.member("source", orNull: section.source?.text.legal)
                }
            }
        }
    }

    private func write(_ row: AppendixRow, _ description: inout DescriptionText, _ json: inout JSONWriter) {
        let service = row.service
        json.object { json in
            json.member("id", service.id)
            json.key("name")
            json.object { json in
                json.member("no", service.name.norwegian.text.legal)
                json.member("en", orNull: service.name[.en]?.legal)
                json.member("norwegianForm", service.name.norwegian.language.tag)
            }
            json.list("sites", service.sites) { site, json in
                json.object { json in
                    json.member("trust", site.trust.id)
                    json.member("text", row.text(of: site))
                    json.member("website", orNull: site.website?.written)
                }
            }
            json.member("codes", service.codes.map(\.description))
            json.member("codeNote", orNull: row.codeNote?.text)
            json.member("procedures", service.procedures.map(\.legal))
            json.member("approved", orNull: service.approved?.description)
            json.member("discontinued", orNull: service.discontinued?.description)
            json.key("description")
            json.object { json in
                json.member("language", row.body.language.tag)
                json.key("text")
                json.string(description.text(of: row))
            }
            json.key("change")
            if let change = row.change { writeMark(of: change, &json) } else { json.null() }
        }
    }

    private func writeMark(of change: AppendixChange, _ json: inout JSONWriter) {
        json.object { json in
            json.member("kind", change.kind.rawValue)
            json.member("fields", change.fields.map(\.field.rawValue))
        }
    }

    private func write(_ changes: AppendixChanges, _ json: inout JSONWriter) {
        json.object { json in
            json.member("since", changes.since.description)
            json.list("all", changes.all, write)
        }
    }

    private func write(_ change: AppendixChange, _ json: inout JSONWriter) {
        json.object { json in
            json.member("kind", change.kind.rawValue)
            json.member("id", orNull: change.record[.id])
            json.member("name", orNull: change.record[.name])
            json.member("table", change.record.table)
            json.list("fields", change.fields) { field, json in
                json.object { json in
                    json.member("field", field.field.rawValue)
                    json.member("old", field.old)
                    json.member("new", field.new)
                }
            }
        }
    }
}

/// Descriptions as plain text, each in the place of the one before.
private struct DescriptionText {
    private var cell = Cell()
    private var bytes: [UInt8] = []

    mutating func text(of row: AppendixRow) -> [UInt8] {
        cell.removeAll()
        row.appendDescription(to: &cell)
        bytes.removeAll(keepingCapacity: true)
        cell.appendPlainText(to: &bytes)
        return bytes
    }
}

extension JSONWriter {
    /// A member that is always there.
    fileprivate mutating func member(_ name: String, orNull text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    fileprivate mutating func member(_ name: String, _ number: Int) {
        key(name)
        self.number(number)
    }

    fileprivate mutating func list<Element>(
        _ name: String, _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
    ) {
        key(name)
        array { json in for element in elements { write(element, &json) } }
    }
}
