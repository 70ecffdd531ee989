internal import Glibc

/// Linux' own way of telling what happens in folders (inotify(7)), as values.
final class Inotify {
    struct Event {
        /// Of the folder in which it happened.
        let watch: Int32
        private let mask: UInt32
        /// Of the file or folder in it; empty where it happened to the folder itself.
        let name: String

        init(watch: Int32, mask: UInt32, name: String) {
            self.watch = watch
            self.mask = mask
            self.name = name
        }

        /// More happened than the system had room for, so that anything may have.
        var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
        /// The folder is not watched any more; nothing else has happened.
        var isEndOfWatch: Bool { mask & UInt32(IN_IGNORED) != 0 }
        /// Whether other folders may be there than before.
        var concernsFolders: Bool {
            mask & UInt32(IN_ISDIR) != 0 || mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0 || isOverflow
        }
        /// A file that somebody may still be writing.
        var beginsFile: Bool { mask & UInt32(IN_CREATE) != 0 && mask & UInt32(IN_ISDIR) == 0 }
    }

    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
            | IN_ATTRIB)

    private let descriptor: Int32

    /// Nil where the system has no such thing to give.
    init?() {
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    enum Watch {
        case watched(Int32)
        /// There is no such folder, or nobody may look into it.
        case absent
        /// The system watches as many folders as it will.
        case refused
    }

    /// - Parameter followsLinks: whether the folder may be reached through a symbolic link.
    func watch(_ folder: String, followsLinks: Bool) -> Watch {
        let mask = Inotify.mask | UInt32(IN_ONLYDIR) | (followsLinks ? 0 : UInt32(IN_DONT_FOLLOW))
        let watch = inotify_add_watch(descriptor, folder, mask)
        if watch >= 0 { return .watched(watch) }
        return errno == ENOSPC || errno == ENOMEM ? .refused : .absent
    }

    func end(_ watch: Int32) { inotify_rm_watch(descriptor, watch) }

    /// What has happened, as soon as something has.
    ///
    /// - Parameter milliseconds: how long to wait for it; nil for as long as it takes.
    /// - Returns: empty where nothing has happened in that time.
    func events(within milliseconds: Int32?) -> [Event] {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, milliseconds ?? -1) > 0 else { return [] }
        return withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: MemoryLayout<inotify_event>.alignment) {
            let count = read(descriptor, $0.baseAddress, $0.count)
            return count > 0 ? Inotify.events(in: UnsafeRawBufferPointer(rebasing: $0[..<count])) : []
        }
    }

    /// Each is a head of a fixed size, and the name with zero bytes after it.
    private static func events(in bytes: UnsafeRawBufferPointer) -> [Event] {
        let size = MemoryLayout<inotify_event>.size
        var (events, place) = ([Event](), 0)
        while place + size <= bytes.count {
            let head = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
            let end = min(place + size + Int(head.len), bytes.count)
            let name = bytes[place + size..<end].prefix { $0 != 0 }
            events.append(Event(watch: head.wd, mask: head.mask, name: String(decoding: name, as: UTF8.self)))
            place = end
        }
        return events
    }
}
