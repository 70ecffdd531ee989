internal import ServiceCatalogue

extension Edition {
    /// The files of this side's search index, under the page of the search.
    func searchFiles(jobs: Int) -> [SiteFile] {
        let index = SearchIndex(
            services: indexes.services, side: side, language: language, classification: catalogue.classification,
            addresses: SearchAddresses(
                services: links.root + addresses.services.text, icd10: links.root + addresses.icd10.text),
            jobs: jobs)
        return index.files.map { SiteFile(path: searchFolder + $0.path, bytes: $0.bytes) }
    }

    /// With a slash at the end.
    var searchFolder: String { addresses.search.text + Addresses.searchIndex }
}
