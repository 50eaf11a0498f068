#include "czip.h"

#include <dlfcn.h>
#include <stddef.h>

// Debian 12 has the one, later systems the other; what is called here is the same in both.
static const char *const names[] = {"libzip.so.5", "libzip.so.4"};

int zip_functions_load(struct zip_functions *functions) {
  void *library = NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names && library == NULL; i++)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return 0;
  struct {
    const char *name;
    void **place;
  } wanted[] = {
      {"zip_source_buffer_create", (void **)&functions->source_buffer_create},
      {"zip_open_from_source", (void **)&functions->open_from_source},
      {"zip_file_add", (void **)&functions->file_add},
      {"zip_set_file_compression", (void **)&functions->set_file_compression},
      {"zip_file_set_dostime", (void **)&functions->file_set_dostime},
      {"zip_close", (void **)&functions->close},
      {"zip_discard", (void **)&functions->discard},
      {"zip_source_keep", (void **)&functions->source_keep},
      {"zip_source_free", (void **)&functions->source_free},
      {"zip_source_open", (void **)&functions->source_open},
      {"zip_source_read", (void **)&functions->source_read},
      {"zip_source_close", (void **)&functions->source_close},
      {"zip_source_stat", (void **)&functions->source_stat},
  };
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    *wanted[i].place = dlsym(library, wanted[i].name);
    if (*wanted[i].place == NULL) return 0;
  }
  return 1;
}
