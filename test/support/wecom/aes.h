/* AES-256 in CBC mode, decryption only (FIPS 197, SP 800-38A), as the stand-in needs it. */
#ifndef AES_H
#define AES_H
#include <stddef.h>
#include <stdint.h>

/* Decrypts in place; `size` is a multiple of 16. Takes off the PKCS #7 padding: the new size, or -1 if it is wrong. */
long aes256_cbc_decrypt(const uint8_t key[32], const uint8_t iv[16], uint8_t *data, size_t size);

#endif
