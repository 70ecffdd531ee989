// Debian's zlib1g: inflate and CRC-32 of ZIP files.
#include <zlib.h>
