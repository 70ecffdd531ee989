internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    mutating func medicalFields() -> [MedicalField] {
        var fields = Directory<MedicalField>()
        for file in parts.files(of: .fields) {
            for values in file.records {
                for service in values.mentions("services") { checkService(service, in: file.file) }
                guard let id = values.text("id"), let name = values.localized("name") else { continue }
                let location = SourceLocation(file.file, values.position("id"))
                fields.add(
                    MedicalField(id: id, name: name, services: values.texts("services"), location: location), id: id,
                    at: location, &diagnostics)
            }
        }
        return fields.values
    }
}
