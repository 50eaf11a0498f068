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
// Never in the place of another; -EINVAL where the file system cannot promise that.
int polku_rename_new(int from_folder, const char *from, int to_folder, const char *to);
int polku_link(int from_folder, const char *from, int to_folder, const char *to);
int polku_unlink(int folder, const char *name);
int polku_remove_folder(int parent, const char *name);
int polku_make_folder(int parent, const char *name, mode_t mode);
// Whatever the umask says; not every file system knows how.
int polku_permit(int file, mode_t mode);

// What a descriptor or a name leads to; times are in nanoseconds since 1970.
struct polku_file_facts {
  int64_t size;
  int64_t modified;
  int64_t changed;
  uint64_t number;
  uint32_t permissions;
  uint32_t owner;
  int is_regular;
  int is_folder;
  int is_link;
};
int polku_facts(int file, struct polku_file_facts *facts);
// Of a name in a folder, which is not opened and of which no link is followed.
int polku_facts_of(int folder, const char *name, struct polku_file_facts *facts);
// Whether some bytes hold others.
int polku_hold(const void *bytes, size_t count, const void *part, size_t length);
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
