/// Which Oversikt this is. The one place that says so: `oversikt --version`, SARIF logs, packages and the workflow that `init`
/// writes take it from here.
enum Version {
    static let current = "0.10.0"

    /// What stands for the program's repository where the build was not told it.
    static let placeholderOfRepository = "OWNER/oversikt"
}
