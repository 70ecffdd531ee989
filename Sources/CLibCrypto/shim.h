// Debian's libcrypto (OpenSSL 3): of all that it holds, SHA-256.
#include <openssl/evp.h>
