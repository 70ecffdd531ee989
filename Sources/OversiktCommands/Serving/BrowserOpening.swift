internal import Glibc

/// Opens an address in the browser that this machine's desktop has been told of.
///
/// - Returns: false where there is none.
func openBrowser(at address: String) -> Bool {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What it starts is to end by Ctrl-C, though this program leaves signals to one thread.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(address), nil]
    defer { for argument in arguments { free(argument) } }
    return posix_spawnp(&child, "xdg-open", nil, &attributes, &arguments, environ) == 0
}
