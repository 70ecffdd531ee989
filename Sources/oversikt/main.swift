import OversiktCommands

runOversikt()
