import Diagnostics
import ServiceCatalogue
import Testing

@testable import ContentReading

/// The shapes themselves: what they show as examples must be what they accept.
@Suite struct RecordShapeTests {
    /// Every shape, also those inside others.
    private static let shapes = RecordShape.all.flatMap(inner)

    private static func inner(_ shape: RecordShape) -> [RecordShape] {
        [shape]
            + shape.fields.flatMap { field in
                switch field.kind {
                case .record(let shape), .recordsByID(let shape), .list(.record(let shape), _),
                    .list(.either(_, let shape), _):
                    inner(shape)
                default: [] as [RecordShape]
                }
            }
    }

    @Test func acceptTheirOwnExamples() {
        for shape in Self.shapes {
            let lines = shape.fields.map { field in
                if case .recordsByID = field.kind { "" } else { field.line + "\n" }
            }
            let source = YAMLSource(file: shape.id, text: lines.joined())
            var reader = ShapeReader(file: shape.id, hasEnglishSide: true)
            if let node = source.read(&reader.diagnostics) { _ = reader.record(node, shape) }
            #expect(reader.diagnostics.sorted.map { "\($0.location) \($0.message.en)" } == [])
        }
    }

    @Test func nameEachKeyOnceAndDescribeItInBothLanguages() {
        for shape in Self.shapes {
            let keys = shape.fields.map(\.key)
            #expect(Set(keys).count == keys.count)
            #expect(shape.fields.allSatisfy { !$0.doc.nb.isEmpty && !$0.doc.en.isEmpty })
        }
    }

    @Test func keepTheRegistrysKeysOutOfTexts() {
        let keys = Set(RecordShape.serviceText.fields.map(\.key))
        #expect(RecordShape.serviceText.registryKeys.allSatisfy { !keys.contains($0) })
        for key in ["name", "category", "sites", "regions", "icd10", "approved"] {
            #expect(RecordShape.serviceText.registryKeys.contains(key))
        }
    }
}
