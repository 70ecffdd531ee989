internal import Glibc

/// How many processors this machine lets us use; 1 at the least. Decides how fast work is done, never what comes of it.
public var availableProcessors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
