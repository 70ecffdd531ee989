public struct ICD10Range: Sendable, Hashable { public init(_ text: String) {} }
public struct ICD10Classification: Sendable { public init() {} }
