// In the place of libcurl, in the program alone.
//
// FlyingFox, which serves the preview, can also hand requests on to another server. Nothing here does that, but its code
// for it brings Foundation's URLSession along, and that asks for libcurl. libcurl loads 31 further libraries whenever the
// program starts: 4 ms, of 9 in all, and a package that depends on Kerberos, LDAP and SSH. So what URLSession would call
// stands here. Whoever came to call it would have to link libcurl instead, and is told so.
//
// These are all that Foundation's networking wants of libcurl; a Swift that wants more does not link, and its linker names
// what is missing.

#include <stdio.h>
#include <stdlib.h>

_Noreturn static void refuse(const char *name) {
    fprintf(stderr, "oversikt: %s was called, but the program is linked without libcurl\n", name);
    abort();
}

#define ABSENT(name) \
    void name(void); \
    void name(void) { refuse(#name); }

ABSENT(curl_easy_cleanup)
ABSENT(curl_easy_getinfo)
ABSENT(curl_easy_init)
ABSENT(curl_easy_pause)
ABSENT(curl_easy_setopt)
ABSENT(curl_easy_strerror)
ABSENT(curl_free)
ABSENT(curl_global_init)
ABSENT(curl_multi_add_handle)
ABSENT(curl_multi_assign)
ABSENT(curl_multi_cleanup)
ABSENT(curl_multi_info_read)
ABSENT(curl_multi_init)
ABSENT(curl_multi_remove_handle)
ABSENT(curl_multi_setopt)
ABSENT(curl_multi_socket_action)
ABSENT(curl_slist_append)
ABSENT(curl_slist_free_all)
ABSENT(curl_url)
ABSENT(curl_url_get)
ABSENT(curl_url_set)
ABSENT(curl_version)
ABSENT(curl_version_info)
