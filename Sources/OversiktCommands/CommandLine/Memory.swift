internal import CMalloc

/// Has the system take back what is a megabyte and more (a Word file, the catalogue as data) as soon as it is free. glibc
/// keeps such memory for later from the first time on that it was given back, in pieces that lie apart: a sixth of the most
/// that a build of 10,000 services held at a time. What a page needs stays, for the next one.
func giveLargeMemoryBack() {
    #if os(Linux)
        _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
        _ = mallopt(M_TRIM_THRESHOLD, 1 << 23)
    #endif
}

/// Has the system take back what is free by now, however small its pieces are.
func giveFreeMemoryBack() {
    #if os(Linux)
        _ = malloc_trim(0)
    #endif
}
