import Diagnostics
import ServiceCatalogue
import Testing

/// An invented register that breaks one rule, and what is printed about it.
struct BrokenRegister: Sendable, CustomTestStringConvertible {
    let rule: String
    let register: RegisterFixture
    let printed: String

    var testDescription: String { rule }

    init(_ rule: String, _ register: RegisterFixture, _ printed: String) {
        self.rule = rule
        self.register = register
        self.printed = printed
    }

    /// One changed service.
    init(_ rule: String, _ printed: String, _ change: (inout ServiceFixture) -> Void) {
        var service = ServiceFixture()
        change(&service)
        self.init(rule, RegisterFixture(service), printed)
    }
}
