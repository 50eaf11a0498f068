#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Calls that touch files. Each answers what the system call answers, or the error as a negative
// number: `errno` read from Swift could belong to another call. A call that a signal interrupted
// is made again.

// Opens a name in a folder; `parent` may be AT_FDCWD.
int polku_open_read(int parent, const char *name);
int polku_open_append(int parent, const char *name);
int polku_open_new(int parent, const char *name, mode_t mode);
int polku_open_lock(int parent, const char *name);
int polku_open_folder(int parent, const char *name, int follow);
int polku_close(int file);

ssize_t polku_read(int file, void *bytes, size_t count);
ssize_t polku_write(int file, const void *bytes, size_t count);
int polku_sync(int file);
int polku_sync_data(int file);
int polku_truncate(int file);

int polku_rename(int from_folder, const char *from, int to_folder, const char *to);
int polku_link(int from_folder, const char *from, int to_folder, const char *to);
int polku_unlink(int folder, const char *name);
int polku_make_folder(int parent, const char *name, mode_t mode);

// What a descriptor leads to.
struct polku_file_facts {
  int64_t size;
  uint32_t permissions;
  uint32_t owner;
  int is_regular;
  int is_folder;
};
int polku_facts(int file, struct polku_file_facts *facts);
// The magic number of the file system that a folder is on.
int64_t polku_file_system(int folder);

// Takes the lock or answers -EWOULDBLOCK at once.
int polku_try_lock(int file);

// Calls back with every name in a folder, less `.` and `..`; the descriptor stays open.
int polku_names(int folder, void *context, void (*each)(void *context, const char *name));

// An eventfd: a bell that one thread rings and another hears in `poll`.
int polku_bell(void);
void polku_ring(int bell);
void polku_hush(int bell);
// Waits until the bell rings, at most so many milliseconds, for ever where negative.
void polku_await(int bell, int milliseconds);

// Runs a function on a thread of its own, with signals blocked: signals belong to the loop.
int polku_start_thread(uint64_t *thread, void *(*run)(void *), void *context);
int polku_join_thread(uint64_t thread);
