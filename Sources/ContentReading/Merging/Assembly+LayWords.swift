internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    func layWords() -> [LayWord] {
        parts.files(of: .layWords).flatMap { file in
            file.records.map { values in
                let codes = values.list("codes").compactMap { element -> (ICD10Range, SourceLocation)? in
                    if case .code(let code) = element.value {
                        (code, SourceLocation(file.file, element.position))
                    } else {
                        nil
                    }
                }
                return LayWord(words: values.texts("words"), codes: codes.map(\.0), locations: codes.map(\.1))
            }
        }
    }
}
