import ContentReading
import Diagnostics
import JSON
import Testing

@testable import OversiktCommands

@Suite struct SchemaTests {
    private let text = RecordShape(
        "text", Wording(nb: "en tekst", en: "text"),
        [FieldShape("nb", .required, .text(.flag), nb: "på bokmål", en: "in bokmål")])
    private let longer = RecordShape(
        "text", Wording(nb: "en tekst", en: "text"),
        [FieldShape("nb", .required, .text(.icd10), nb: "på bokmål", en: "in bokmål")])

    private func field(_ key: String, _ kind: ValueKind) -> FieldShape {
        FieldShape(key, .optional, kind, nb: "om \(key)", en: "about \(key)")
    }

    private func schema(_ fields: [FieldShape]) -> JSON {
        SchemaOfRecord(RecordShape("whole", Wording(nb: "alt", en: "all"), fields)).whole { $0 }
    }

    @Test func writesARecordThatStandsOnceWhereItStands() {
        let schema = schema([field("name", .record(text))])
        #expect(schema["$defs"] == nil)
        #expect(schema["properties"]?["name"]?["properties"]?["nb"]?["type"]?.string == "boolean")
    }

    @Test func definesARecordThatStandsTwiceOnceAndKeepsWhatEachPlaceSays() {
        let schema = schema([field("name", .record(text)), field("others", .list(.record(text), minimum: 1))])
        #expect(
            schema["properties"]?["name"]
                == ["$ref": "#/$defs/text", "description": "om name", "$comment": "about name"])
        #expect(schema["properties"]?["others"]?["items"] == ["$ref": "#/$defs/text"])
        #expect(schema["$defs"]?["text"]?["required"] == ["nb"])
    }

    @Test func definesTwoDifferentRecordsOfOneIDApart() {
        let schema = schema([
            field("a", .record(text)), field("b", .record(text)), field("c", .record(longer)),
            field("d", .either(.flag, longer)),
        ])
        #expect(schema["$defs"]?["text"]?["properties"]?["nb"]?["type"]?.string == "boolean")
        #expect(schema["$defs"]?["text-2"]?["properties"]?["nb"]?["minLength"]?.number == 1)
        #expect(schema["properties"]?["d"]?["anyOf"] == [["type": "boolean"], ["$ref": "#/$defs/text-2"]])
    }
}
