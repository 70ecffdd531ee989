public import Diagnostics

extension Catalogue { public func findings() -> DiagnosticList { DiagnosticList() } }
