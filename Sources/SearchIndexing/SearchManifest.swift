internal import Files
internal import Fingerprints
internal import JSON
internal import ServiceCatalogue
internal import SiteConventions

/// The file that the browser loads first.
struct SearchManifest {
    let services: [Service]
    let language: Language
    let labels: SearchLabels
    let addresses: SearchAddresses
    let facets: [SearchFacetValues]
    let terms: SearchTerms
    let endings: SearchEndings
    let codeWords: SearchTerms
    let codes: SearchCodes

    /// Values of filters longer than this, in bytes, stand in files of their own, loaded when somebody filters.
    private static let longestValues = 2_000

    var facetFiles: [File] {
        facets.filter { $0.bytes.count > Self.longestValues }.map { facet in
            var json = JSONWriter()
            json.array { $0.string(facet.bytes) }
            return File(path: "f/\(facet.facet.rawValue).json", bytes: json.bytes)
        }
    }

    /// Changes with the content of the index; the browser asks for files with it, so that a file kept from an older index
    /// is never used with a newer manifest.
    static func version(of files: [File]) -> String {
        Fingerprint(combining: files.map { Fingerprint(of: $0.bytes) }).short
    }

    func file(version: String) -> File {
        var json = JSONWriter()
        json.object { json in
            json.member("version", version)
            json.member("language", language.tag)
            json.member("services", addresses.services)
            json.member("icd10", addresses.icd10)
            json.member("count", services.count)
            json.member("current", services.count { $0.isCurrent })
            json.member("perFile", SearchCards.perFile)
            json.key("weights")
            json.array { json in for field in SearchField.allCases { json.number(field.weight) } }
            json.member("terms", Self.list(terms.firstTerms))
            json.member("endings", Self.list(endings.firstTerms))
            json.member("codeWords", Self.list(codeWords.firstTerms))
            json.key("codes")
            json.array { json in for file in codes.extents { [file.lower, file.upper].forEach { json.number($0) } } }
            json.member("rangeFiles", codes.rangeFileCount)
            json.member("mostCodeFiles", SearchCodes.mostFiles)
            json.key("wide")
            json.strings(codes.wide.map(\.description))
            json.member("stopwords", SearchStopwords.all.joined(separator: " "))
            json.key("facets")
            json.array { json in for facet in facets { write(facet, &json) } }
            json.key("labels")
            json.object { json in write(labels, &json) }
        }
        return File(path: "manifest.json", bytes: json.bytes)
    }

    private static func list(_ terms: [[UInt8]]) -> String {
        terms.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    private func write(_ facet: SearchFacetValues, _ json: inout JSONWriter) {
        json.object { json in
            json.member("id", facet.facet.rawValue)
            json.member("name", labels.facetNames[facet.facet] ?? "")
            json.member("parameter", labels.parameters[facet.facet] ?? facet.facet.rawValue)
            json.key("choices")
            json.array { json in for choice in facet.choices { json.strings([choice.id, choice.name]) } }
            json.key("sets")
            json.array { json in
                for set in facet.sets { json.array { json in set.forEach { json.number($0) } } }
            }
            if facet.bytes.count <= Self.longestValues {
                json.key("values")
                json.string(facet.bytes)
            }
        }
    }

    private func write(_ labels: SearchLabels, _ json: inout JSONWriter) {
        for (name, text) in labels.forBrowser { json.member(name, text) }
        json.key("codeErrors")
        json.object { json in
            for (name, text) in labels.codeErrors.sorted(by: { $0.key < $1.key }) { json.member(name, text) }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, _ value: Int) {
        key(name)
        number(value)
    }
}
