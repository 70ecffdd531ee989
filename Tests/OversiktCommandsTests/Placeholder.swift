// Tests of OversiktCommands.
