import Testing

@testable import OversiktCommands

@Suite struct ColourTests {
    @Test func coloursOnATerminalUnlessNO_COLORIsSetToAnything() {
        #expect(Report.usesColour(onTerminal: true, noColour: nil))
        #expect(Report.usesColour(onTerminal: true, noColour: ""))
        #expect(!Report.usesColour(onTerminal: true, noColour: "1"))
        #expect(!Report.usesColour(onTerminal: true, noColour: "0"))
        #expect(!Report.usesColour(onTerminal: false, noColour: nil))
    }
}
