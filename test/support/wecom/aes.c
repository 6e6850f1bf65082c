#include "aes.h"
#include <string.h>

enum { ROUNDS = 14, BLOCK = 16 };

static uint8_t sbox[256], inverse[256];

static uint8_t twice(uint8_t x) { return (uint8_t)((x << 1) ^ (x & 0x80 ? 0x1b : 0)); }

static uint8_t multiply(uint8_t a, uint8_t b) {
  uint8_t product = 0;
  for (; b; b >>= 1, a = twice(a))
    if (b & 1) product ^= a;
  return product;
}

static uint8_t rotated(uint8_t x, int by) { return (uint8_t)((x << by) | (x >> (8 - by))); }

/* FIPS 197 section 5.1.1: the multiplicative inverse, then the affine map. */
__attribute__((constructor)) static void fill_boxes(void) {
  for (int x = 0; x < 256; x++) {
    uint8_t reciprocal = 0;
    for (int y = 1; x != 0 && y < 256; y++)
      if (multiply((uint8_t)x, (uint8_t)y) == 1) reciprocal = (uint8_t)y;
    uint8_t mapped = reciprocal;
    for (int by = 1; by <= 4; by++) mapped ^= rotated(reciprocal, by);
    sbox[x] = mapped ^ 0x63;
    inverse[sbox[x]] = (uint8_t)x;
  }
}

/* FIPS 197 section 5.2 for eight words of key. */
static void expand(const uint8_t key[32], uint8_t schedule[BLOCK * (ROUNDS + 1)]) {
  memcpy(schedule, key, 32);
  uint8_t constant = 1;
  for (int at = 32; at < BLOCK * (ROUNDS + 1); at += 4) {
    uint8_t word[4];
    memcpy(word, schedule + at - 4, 4);
    if (at % 32 == 0) {
      const uint8_t first = word[0];
      word[0] = sbox[word[1]] ^ constant;
      word[1] = sbox[word[2]];
      word[2] = sbox[word[3]];
      word[3] = sbox[first];
      constant = twice(constant);
    } else if (at % 32 == 16) {
      for (int i = 0; i < 4; i++) word[i] = sbox[word[i]];
    }
    for (int i = 0; i < 4; i++) schedule[at + i] = schedule[at - 32 + i] ^ word[i];
  }
}

static void add_key(uint8_t *state, const uint8_t *key) {
  for (int i = 0; i < BLOCK; i++) state[i] ^= key[i];
}

static void unshift_and_unsub(uint8_t *state) {
  uint8_t before[BLOCK];
  memcpy(before, state, BLOCK);
  for (int column = 0; column < 4; column++)
    for (int row = 0; row < 4; row++)
      state[4 * ((column + row) % 4) + row] = inverse[before[4 * column + row]];
}

static void unmix(uint8_t *state) {
  for (uint8_t *c = state; c < state + BLOCK; c += 4) {
    const uint8_t a[4] = {c[0], c[1], c[2], c[3]};
    for (int i = 0; i < 4; i++)
      c[i] = multiply(a[i], 14) ^ multiply(a[(i + 1) % 4], 11) ^ multiply(a[(i + 2) % 4], 13) ^
             multiply(a[(i + 3) % 4], 9);
  }
}

static void decrypt_block(const uint8_t *schedule, uint8_t *state) {
  add_key(state, schedule + BLOCK * ROUNDS);
  for (int round = ROUNDS - 1; round > 0; round--) {
    unshift_and_unsub(state);
    add_key(state, schedule + BLOCK * round);
    unmix(state);
  }
  unshift_and_unsub(state);
  add_key(state, schedule);
}

long aes256_cbc_decrypt(const uint8_t key[32], const uint8_t iv[16], uint8_t *data, size_t size) {
  if (size == 0 || size % BLOCK != 0) return -1;
  uint8_t schedule[BLOCK * (ROUNDS + 1)], before[BLOCK], cipher[BLOCK];
  expand(key, schedule);
  memcpy(before, iv, BLOCK);
  for (uint8_t *block = data; block < data + size; block += BLOCK) {
    memcpy(cipher, block, BLOCK);
    decrypt_block(schedule, block);
    add_key(block, before);
    memcpy(before, cipher, BLOCK);
  }
  const uint8_t padding = data[size - 1];
  if (padding == 0 || padding > BLOCK) return -1;
  for (size_t i = size - padding; i < size; i++)
    if (data[i] != padding) return -1;
  return (long)(size - padding);
}
