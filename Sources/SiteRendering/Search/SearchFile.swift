/// A file of the search index.
public struct SearchFile: Sendable {
    /// From the folder of the index: `w/0.json`.
    public var path: String
    public var bytes: [UInt8]

    init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// Where the pages stand that results lead to, as the values of `href` on any page of the site.
public struct SearchAddresses: Sendable {
    /// The folder of the services' pages; a service's id and a slash complete it: `/tjenester/`.
    public var services: String
    /// The folder of the pages of codes, blocks and chapters: `/icd-10/`.
    public var icd10: String

    public init(services: String, icd10: String) {
        self.services = services
        self.icd10 = icd10
    }
}
