internal import ArgumentParser
internal import Diagnostics
internal import ExternalLinks
internal import FileTrees

/// Runs a command; what the machine fails at is said in one sentence and gives exit code 74.
func withMachineFailures(_ language: MessageLanguage, _ body: () throws -> Void) throws {
    let report = Report(language: language, isQuiet: false)
    do { try body() } catch let error as any MachineFailure {
        report.complain("oversikt: \(error.wording[language])")
        throw ExitCode(74)
    }
}

/// What is nobody's mistake in the content: a full disk, a folder that is not there, a network that is down.
protocol MachineFailure: Error {
    var wording: Wording { get }
}

extension FileError: MachineFailure {}
extension PublicationError: MachineFailure {}
extension ExternalLinkCheck.Failure: MachineFailure {}
