#ifndef CZIP_H
#define CZIP_H

#include <zip.h>

// What polku needs of libzip. The library is opened when the first document is packed: linked, it
// and the cryptography that it brings along would be loaded at every start of the program.
struct zip_functions {
  zip_source_t *(*source_buffer_create)(const void *, zip_uint64_t, int, zip_error_t *);
  zip_t *(*open_from_source)(zip_source_t *, int, zip_error_t *);
  zip_int64_t (*file_add)(zip_t *, const char *, zip_source_t *, zip_flags_t);
  int (*set_file_compression)(zip_t *, zip_uint64_t, zip_int32_t, zip_uint32_t);
  int (*file_set_dostime)(zip_t *, zip_uint64_t, zip_uint16_t, zip_uint16_t, zip_flags_t);
  int (*close)(zip_t *);
  void (*discard)(zip_t *);
  void (*source_keep)(zip_source_t *);
  void (*source_free)(zip_source_t *);
  int (*source_open)(zip_source_t *);
  zip_int64_t (*source_read)(zip_source_t *, void *, zip_uint64_t);
  int (*source_close)(zip_source_t *);
  int (*source_stat)(zip_source_t *, zip_stat_t *);
};

// Fills in the functions; answers 0 where the library is not installed.
int zip_functions_load(struct zip_functions *functions);

#endif
