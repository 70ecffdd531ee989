// Debian's libcmark-gfm and its extensions (tables, strikethrough, task lists, tag filter).
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
