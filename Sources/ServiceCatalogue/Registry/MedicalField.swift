public import Diagnostics

/// A medical field, such as cancer: the editors' help to find a service, and no part of any decision.
public struct MedicalField: Sendable {
    public let id: String
    public let name: LocalizedText
    /// The ids of its services, as the file has them.
    public let services: [String]
    public let location: SourceLocation

    public init(id: String, name: LocalizedText, services: [String], location: SourceLocation) {
        self.id = id
        self.name = name
        self.services = services
        self.location = location
    }
}

extension Catalogue {
    /// The fields that the service stands in, in the order of the file.
    public func fields(of service: Service) -> [MedicalField] { fieldsByService[service.id] ?? [] }

    static func byService(_ fields: [MedicalField]) -> [String: [MedicalField]] {
        var byService: [String: [MedicalField]] = [:]
        for field in fields {
            for service in Set(field.services) { byService[service, default: []].append(field) }
        }
        return byService
    }
}
