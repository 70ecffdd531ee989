public import Diagnostics
internal import Glibc
internal import SystemPackage

/// The machine did not do what it was asked to: a full disk, a missing right, a folder that is not there.
///
/// What an author can mend in a content file is a `Diagnostic` instead.
public struct FileError: Error, Sendable, Hashable {
    public enum Operation: String, Sendable, CaseIterable {
        case open, read, write, list, inspect, createFolder, rename, link, remove, lock
    }

    public let operation: Operation
    /// The path as the caller knows it: the folder that was given, and what lies below it.
    public let path: String
    /// The number that the operating system gave (`errno`).
    public let code: Int32

    public init(_ operation: Operation, _ path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// Nothing lies at the path.
    public var isAbsence: Bool { code == ENOENT }

    /// What the operating system says about `code`, such as "No space left on device".
    public var systemText: String { Errno(rawValue: code).description }
}

extension FileError: CustomStringConvertible {
    public var description: String { wording.en }

    /// One sentence for people: what could not be done, with what, and why.
    public var wording: Wording {
        let action = operation.action
        let reason = reason
        return Wording(
            nb: "kan ikke \(action.nb) '\(path)': \(reason.nb)", en: "cannot \(action.en) '\(path)': \(reason.en)")
    }

    /// The causes that people can do something about are told in their language, with the system's words after.
    private var reason: Wording {
        guard let known = Self.known(code) else { return Wording(nb: systemText, en: systemText) }
        return Wording(nb: "\(known.nb) (\(systemText))", en: "\(known.en) (\(systemText))")
    }

    private static func known(_ code: Int32) -> Wording? {
        switch code {
        case ENOSPC, EDQUOT: Wording(nb: "disken er full", en: "the disk is full")
        case EACCES, EPERM: Wording(nb: "du har ikke rettigheter til det", en: "you do not have the rights to do so")
        case EROFS: Wording(nb: "disken kan bare leses", en: "the disk is read-only")
        case ENOENT: Wording(nb: "den finnes ikke", en: "it does not exist")
        case EISDIR: Wording(nb: "det er en mappe", en: "it is a folder")
        case EBADF: Wording(nb: "den er lukket", en: "it is closed")
        case EFBIG: Wording(nb: "den er for stor", en: "it is too large")
        case ENOTDIR: Wording(nb: "det er ikke en mappe", en: "it is not a folder")
        case EXDEV:
            Wording(
                nb: "den ligger på en annen disk enn mappen rundt",
                en: "it lies on another disk than the folder around it")
        case ELOOP:
            Wording(
                nb: "det er en symbolsk lenke, og slike følges ikke",
                en: "it is a symbolic link, and those are not followed")
        default: nil
        }
    }
}

extension FileError.Operation {
    fileprivate var action: Wording {
        switch self {
        case .open: Wording(nb: "åpne", en: "open")
        case .read: Wording(nb: "lese", en: "read")
        case .write: Wording(nb: "skrive", en: "write")
        case .list: Wording(nb: "liste opp", en: "list")
        case .inspect: Wording(nb: "undersøke", en: "inspect")
        case .createFolder: Wording(nb: "opprette mappen", en: "create the folder")
        case .rename: Wording(nb: "flytte på plass", en: "move into place")
        case .link: Wording(nb: "lenke til", en: "link to")
        case .remove: Wording(nb: "fjerne", en: "remove")
        case .lock: Wording(nb: "låse", en: "lock")
        }
    }
}
