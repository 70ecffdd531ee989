// Tests of AppendixTables.
