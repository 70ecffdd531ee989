internal import ServiceCatalogue

/// The tables as JSON, version 1: two blanks a level, keys always present and in this order, null where there is nothing.
///
///     { "format": "oversikt-appendix", "version": 1, "language": "nb", "asOf": "2026-11-01", "title": …,
///       "tables": [ { "number": 1, "category": id, "title": …, "footnote": …, "columns": [ … ],
///         "groups": [ { "title": "Helse Vest", "regions": [ids], "services": [
///           { "id": …, "name": {"no": …, "en": … or null, "norwegianForm": "nb" or "nn"},
///             "sites": [ {"trust": id, "text": …, "website": … or null} ],
///             "codes": [ … ], "codeNote": …, "approved": "2011-07-07", "discontinued": null,
///             "description": {"language": "nb", "text": …}, "change": null or {"kind": …, "fields": [ … ]} } ] } ] } ],
///       "changes": null or {"since": …, "all": [ {"kind": …, "id": …, "name": …, "table": 1, "fields": [
///         {"field": …, "old": …, "new": …} ] } ] } }
///
/// A later version may add keys; one that takes any away or changes their meaning gets another number.
struct JSONFormat {
    static let name = "oversikt-appendix"
    static let version = 1

    let appendix: Appendix

    init(_ appendix: Appendix) { self.appendix = appendix }

    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.string("format", JSONFormat.name)
            json.number("version", JSONFormat.version)
            json.string("language", appendix.language.tag)
            json.string("asOf", appendix.asOf.description)
            json.string("region", appendix.region)
            json.string("title", appendix.title)
            json.array("tables", appendix.tables) { json, table in write(table, to: &json) }
            if let changes = appendix.changes {
                json.object("changes") { json in write(changes, to: &json) }
            } else {
                json.string("changes", nil)
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func write(_ table: AppendixTable, to json: inout JSONWriter) {
        json.object { json in
            json.number("number", table.number)
            json.string("category", table.category)
            json.string("title", table.title)
            json.string("footnote", table.footnote)
            json.strings("columns", table.columns.map(appendix.labels.column))
            json.array("groups", table.groups) { json, group in
                json.object { json in
                    json.string("title", group.title)
                    json.strings("regions", group.regions.map(\.id))
                    json.array("services", group.rows) { json, row in write(row, to: &json) }
                }
            }
        }
    }

    private func write(_ row: AppendixRow, to json: inout JSONWriter) {
        let service = row.service
        let record = row.record(inTable: 0)
        json.object { json in
            json.string("id", service.id)
            json.object("name") { json in
                json.string("no", record[.name])
                json.string("en", service.name[.en]?.legal)
                json.string("norwegianForm", service.name.norwegian.language.tag)
            }
            json.array("sites", service.sites) { json, site in write(site, as: row.text(of: site), to: &json) }
            json.strings("codes", service.codes.map(\.description))
            json.string("codeNote", service.icd10?.note?.legal)
            json.string("approved", service.approved?.description)
            json.string("discontinued", service.discontinued?.description)
            json.object("description") { json in
                json.string("language", row.body.language.tag)
                json.string("text", record[.description])
            }
            write(row.change, to: &json)
        }
    }

    private func write(_ site: ServiceSite, as text: String, to json: inout JSONWriter) {
        json.object { json in
            json.string("trust", site.trust.id)
            json.string("text", text)
            json.string("website", site.website?.written)
        }
    }

    private func write(_ change: AppendixChange?, to json: inout JSONWriter) {
        guard let change else { return json.string("change", nil) }
        json.object("change") { json in
            json.string("kind", change.kind.rawValue)
            json.strings("fields", change.fields.map(\.field.rawValue))
        }
    }

    private func write(_ changes: AppendixChanges, to json: inout JSONWriter) {
        json.string("since", changes.since.description)
        json.array("all", changes.all) { json, change in
            json.object { json in
                json.string("kind", change.kind.rawValue)
                json.string("id", change.record[.id])
                json.string("name", change.record[.name])
                json.number("table", change.record.table)
                json.array("fields", change.fields) { json, field in
                    json.object { json in
                        json.string("field", field.field.rawValue)
                        json.string("old", field.old)
                        json.string("new", field.new)
                    }
                }
            }
        }
    }
}
