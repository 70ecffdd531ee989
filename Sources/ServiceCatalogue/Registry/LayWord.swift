public import Diagnostics

/// Words that people search by and no service nor title of ICD-10 has, with the codes that they belong to: the editors'
/// help to find an answer, and no part of any decision.
public struct LayWord: Sendable {
    public let words: [String]
    public let codes: [ICD10Range]
    /// Of each code.
    public let locations: [SourceLocation]

    public init(words: [String], codes: [ICD10Range], locations: [SourceLocation]) {
        self.words = words
        self.codes = codes
        self.locations = locations
    }
}
