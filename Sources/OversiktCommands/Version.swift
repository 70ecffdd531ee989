/// Which Oversikt this is; `oversikt --version` and SARIF logs say it.
enum Version {
    static let current = "0.9.0"
}
