internal import Glibc
internal import Synchronization

@testable import FileTrees

/// Stops a program before one of its changes to the disk.
final class Fault: Sendable {
    enum Kind: Sendable {
        /// As `kill -9` does: that change and all later ones are not made, the tidying up included.
        case kill
        /// As a full disk does: that one change fails, later ones succeed.
        case failure(code: Int32)
    }

    private let kind: Kind
    private let step: Int
    private let seen = Mutex<[DiskStep]>([])

    /// - Parameter step: counted from 0; a number beyond the last never stops anything.
    init(_ kind: Kind, before step: Int) {
        self.kind = kind
        self.step = step
    }

    var steps: [DiskStep] { seen.withLock { $0 } }

    var point: FaultPoint {
        { [self] (next: DiskStep) throws(FileError) in
            let number = seen.withLock { seen in
                seen.append(next)
                return seen.count - 1
            }
            switch kind {
            case .kill: if number >= step { throw FileError(next.operation, next.path, code: EINTR) }
            case .failure(let code): if number == step { throw FileError(next.operation, next.path, code: code) }
            }
        }
    }
}

/// How many changes to the disk `body` makes when nothing stops it.
func countSteps(_ body: (@escaping FaultPoint) throws -> Void) rethrows -> Int {
    let fault = Fault(.kill, before: .max)
    try body(fault.point)
    return fault.steps.count
}
