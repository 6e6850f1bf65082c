/*
 * A stand-in for the library of the WeCom chat archive, with the same exported functions. It needs no network: its data
 * lie in the folder where the library itself lies (found with dladdr, so that no environment is needed):
 *
 *   account          corp id and secret, one a line; Init refuses others
 *   chatdata.jsonl   one record a line, beginning with {"seq":N, in rising order
 *   media/FILEID     what GetMediaData hands out, in pieces of 512 KiB
 *   expired          a number: what has this seq or a lower one is gone, and asking from below it is error 10010
 *   fault-FUNCTION   "CODE TIMES": that function fails so often with this code
 *   spoil            "TIMES": so many downloads of a medium have a wrong first byte
 *   calls.log        written here: what was asked
 *
 * Messages are AES-256-CBC (first 16 bytes: IV) under the key that encrypt_key gives as 64 hex digits, base64 outside.
 * What the vendor's library does inside is not public; outside it behaves the same.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "aes.h"

enum { CHUNK = 512 * 1024, MOST_RECORDS = 1000 };
enum { PARAMETER = 10000, KEY = 10004, FILE_ID = 10005, DECRYPT = 10006, EXPIRED = 10010 };

typedef struct WeWorkFinanceSdk_t { int ready; } WeWorkFinanceSdk_t;
typedef struct Slice_t { char *buf; int len; } Slice_t;
typedef struct MediaData { char *outindexbuf; int out_len; char *data; int data_len; int is_finish; } MediaData_t;

static FILE *open_data(const char *name, const char *mode) {
  Dl_info self;
  char library[PATH_MAX], path[PATH_MAX];
  if (!dladdr((void *)open_data, &self)) return NULL;
  snprintf(library, sizeof library, "%s", self.dli_fname);
  if (snprintf(path, sizeof path, "%s/%s", dirname(library), name) >= (int)sizeof path) return NULL;
  return fopen(path, mode);
}

/* The numbers in a small file; 0 where there are none. */
static void read_numbers(const char *name, unsigned long long *one, unsigned long long *two) {
  FILE *file = open_data(name, "r");
  *one = *two = 0;
  if (!file) return;
  if (fscanf(file, "%llu %llu", one, two) < 1) *one = 0;
  fclose(file);
}

static void write_numbers(const char *name, unsigned long long one, unsigned long long two) {
  FILE *file = open_data(name, "w");
  if (!file) return;
  fprintf(file, "%llu %llu\n", one, two);
  fclose(file);
}

/* The error that was asked for, once less; 0 where none is. */
static int fault(const char *function) {
  char name[64];
  unsigned long long code, times;
  snprintf(name, sizeof name, "fault-%s", function);
  read_numbers(name, &code, &times);
  if (times == 0) return 0;
  write_numbers(name, code, times - 1);
  return (int)code;
}

static void log_call(const char *text) {
  FILE *file = open_data("calls.log", "a");
  if (!file) return;
  fprintf(file, "%s\n", text);
  fclose(file);
}

WeWorkFinanceSdk_t *NewSdk(void) { return calloc(1, sizeof(WeWorkFinanceSdk_t)); }
void DestroySdk(WeWorkFinanceSdk_t *sdk) { free(sdk); }

int Init(WeWorkFinanceSdk_t *sdk, const char *corpid, const char *secret) {
  char expected[1024], given[1024];
  FILE *file = open_data("account", "r");
  const int error = fault("Init");
  if (error) return error;
  if (!file) return PARAMETER;
  const size_t size = fread(expected, 1, sizeof expected - 1, file);
  fclose(file);
  expected[size] = 0;
  snprintf(given, sizeof given, "%s\n%s\n", corpid, secret);
  if (strcmp(expected, given) != 0) return KEY;
  sdk->ready = 1;
  return 0;
}

Slice_t *NewSlice(void) { return calloc(1, sizeof(Slice_t)); }
void FreeSlice(Slice_t *slice) {
  /* What is read after this is wrong at once, not by chance. */
  if (slice->buf) memset(slice->buf, 0xdd, (size_t)slice->len);
  free(slice->buf);
  free(slice);
}
char *GetContentFromSlice(Slice_t *slice) { return slice->buf; }
int GetSliceLen(Slice_t *slice) { return slice->len; }

static void append(Slice_t *slice, const char *text, size_t size) {
  slice->buf = realloc(slice->buf, (size_t)slice->len + size + 1);
  memcpy(slice->buf + slice->len, text, size);
  slice->len += (int)size;
  slice->buf[slice->len] = 0;
}

static void append_records(Slice_t *out, unsigned long long after, unsigned int limit) {
  char *line = NULL;
  size_t room = 0;
  FILE *file = open_data("chatdata.jsonl", "r");
  if (!file) return;
  unsigned int count = 0;
  for (ssize_t size; count < limit && (size = getline(&line, &room, file)) > 0;) {
    if (line[size - 1] != '\n') break; /* Somebody is still writing it. */
    if (strncmp(line, "{\"seq\":", 7) != 0 || strtoull(line + 7, NULL, 10) <= after) continue;
    if (count++ > 0) append(out, ",", 1);
    append(out, line, (size_t)size - 1);
  }
  free(line);
  fclose(file);
}

int GetChatData(WeWorkFinanceSdk_t *sdk, unsigned long long seq, unsigned int limit, const char *proxy,
                const char *passwd, int timeout, Slice_t *out) {
  char call[512];
  unsigned long long expired, unused;
  snprintf(call, sizeof call, "GetChatData %llu %u %s %s %d", seq, limit, proxy, passwd, timeout);
  log_call(call);
  const int error = fault("GetChatData");
  if (error) return error;
  if (!sdk->ready || limit == 0 || limit > MOST_RECORDS) return PARAMETER;
  read_numbers("expired", &expired, &unused);
  if (seq > 0 && seq < expired) return EXPIRED;
  const char *head = "{\"errcode\":0,\"errmsg\":\"ok\",\"chatdata\":[";
  append(out, head, strlen(head));
  append_records(out, seq > expired ? seq : expired, limit);
  append(out, "]}", 2);
  return 0;
}

static int value_of(char c, const char *digits) {
  const char *found = c ? strchr(digits, c) : NULL;
  return found ? (int)(found - digits) : -1;
}

/* Into `out`, which has room for 3/4 of the text; the size, or -1. */
static long decode_base64(const char *text, uint8_t *out) {
  const char *digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  uint32_t bits = 0;
  int have = 0;
  long size = 0;
  for (; *text && *text != '='; text++) {
    const int value = value_of(*text, digits);
    if (value < 0) return -1;
    bits = (bits << 6) | (uint32_t)value;
    have += 6;
    if (have >= 8) out[size++] = (uint8_t)(bits >> (have -= 8));
  }
  return size;
}

static int decode_key(const char *hex, uint8_t key[32]) {
  if (strlen(hex) != 64) return -1;
  for (int i = 0; i < 32; i++) {
    const int high = value_of(hex[2 * i], "0123456789abcdef"), low = value_of(hex[2 * i + 1], "0123456789abcdef");
    if (high < 0 || low < 0) return -1;
    key[i] = (uint8_t)(high << 4 | low);
  }
  return 0;
}

int DecryptData(const char *encrypt_key, const char *encrypt_msg, Slice_t *out) {
  uint8_t key[32];
  const int error = fault("DecryptData");
  if (error) return error;
  if (decode_key(encrypt_key, key) < 0) return DECRYPT;
  uint8_t *message = malloc(strlen(encrypt_msg) + 1);
  const long size = decode_base64(encrypt_msg, message);
  const long plain = size < 32 ? -1 : aes256_cbc_decrypt(key, message, message + 16, (size_t)size - 16);
  if (plain >= 0) append(out, (const char *)message + 16, (size_t)plain);
  free(message);
  return plain < 0 ? DECRYPT : 0;
}

MediaData_t *NewMediaData(void) { return calloc(1, sizeof(MediaData_t)); }
void FreeMediaData(MediaData_t *media) {
  if (media->data) memset(media->data, 0xdd, (size_t)media->data_len);
  free(media->outindexbuf);
  free(media->data);
  free(media);
}
char *GetOutIndexBuf(MediaData_t *media) { return media->outindexbuf; }
char *GetData(MediaData_t *media) { return media->data; }
int GetIndexLen(MediaData_t *media) { return media->out_len; }
int GetDataLen(MediaData_t *media) { return media->data_len; }
int IsMediaDataFinish(MediaData_t *media) { return media->is_finish; }

static void spoil(MediaData_t *media) {
  unsigned long long times, unused;
  read_numbers("spoil", &times, &unused);
  if (times == 0 || media->data_len == 0) return;
  write_numbers("spoil", times - 1, 0);
  media->data[0] ^= 0x55;
}

int GetMediaData(WeWorkFinanceSdk_t *sdk, const char *indexbuf, const char *sdkFileid, const char *proxy,
                 const char *passwd, int timeout, MediaData_t *out) {
  char text[PATH_MAX];
  long start = 0;
  snprintf(text, sizeof text, "GetMediaData %s %s %s %s %d", sdkFileid, indexbuf, proxy, passwd, timeout);
  log_call(text);
  const int error = fault("GetMediaData");
  if (error) return error;
  if (!sdk->ready || strchr(sdkFileid, '/') || strchr(sdkFileid, '.')) return FILE_ID;
  if (*indexbuf && sscanf(indexbuf, "Range:bytes=%ld-", &start) != 1) return PARAMETER;
  snprintf(text, sizeof text, "media/%s", sdkFileid);
  FILE *file = open_data(text, "rb");
  if (!file) return FILE_ID;
  fseek(file, 0, SEEK_END);
  const long whole = ftell(file);
  fseek(file, start, SEEK_SET);
  out->data = malloc(CHUNK);
  out->data_len = (int)fread(out->data, 1, CHUNK, file);
  fclose(file);
  const long next = start + out->data_len, last = next + CHUNK < whole ? next + CHUNK - 1 : whole - 1;
  out->is_finish = next >= whole;
  out->out_len = asprintf(&out->outindexbuf, "Range:bytes=%ld-%ld", next, last);
  if (start == 0) spoil(out);
  return 0;
}
