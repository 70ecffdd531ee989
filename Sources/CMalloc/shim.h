// Of glibc's memory what Swift's module of it leaves out: `mallopt`.
#if defined(__linux__)
#include <malloc.h>
#endif
