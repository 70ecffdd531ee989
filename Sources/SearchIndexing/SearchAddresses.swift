/// Where the pages stand that results lead to, as the values of `href` on any page of the site.
package struct SearchAddresses: Sendable {
    /// The folder of the services' pages; a service's id and a slash complete it: `/tjenester/`.
    package var services: String
    /// The folder of the pages of codes, blocks and chapters: `/icd-10/`.
    package var icd10: String

    package init(services: String, icd10: String) {
        self.services = services
        self.icd10 = icd10
    }
}
