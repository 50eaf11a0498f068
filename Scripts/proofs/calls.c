// A library that stands between a program and the kernel (LD_PRELOAD), for the proofs of saving.
//
// It numbers the calls that touch files below one folder, with one counter for all threads, and at
// a chosen number, or from one to another, it kills the program before or after the call or in the
// middle of a write, refuses the call with an error, shortens a write, or delays. It can write down
// what was done, in the order in which it was done, for those who take the order apart.
//
//   POLKU_CALLS       the file that holds `struct control`, shared with whoever steers
//   POLKU_CALLS_ROOT  the folder below which calls are counted
//   POLKU_CALLS_LOG   where to write down what was done; nothing where it is not set

#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum kind {
  CREATE = 1, WRITE = 2, SYNC = 4, DATASYNC = 8, RENAME = 16, LINK = 32, UNLINK = 64, MKDIR = 128,
  TRUNCATE = 256, OPEN = 512, READ = 1024, STAT = 2048, LOCK = 4096, CLOSE = 8192, LIST = 16384,
};
enum action { NOTHING, KILL_BEFORE, KILL_AFTER, KILL_WITHIN, REFUSE, SHORTEN, DELAY };

// Packed by size, so that other languages read it as it stands.
struct control {
  _Atomic uint64_t calls;  // counted so far
  _Atomic uint64_t hits;   // how often something was done about one
  _Atomic uint64_t hit_at; // nanoseconds of the monotonic clock, the first time
  _Atomic uint64_t first, last;
  _Atomic int64_t clock;   // seconds added to the time of day
  _Atomic uint64_t argument; // bytes left by SHORTEN, nanoseconds of DELAY
  _Atomic uint32_t counted;  // kinds of call that are counted
  _Atomic uint32_t action;
  _Atomic int32_t error;
};

static struct control nobody, *control = &nobody;
static char root[PATH_MAX];
static size_t root_length;
static int log_file = -1;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("POLKU_CALLS"), *below = getenv("POLKU_CALLS_ROOT");
  const char *log = getenv("POLKU_CALLS_LOG");
  if (path == NULL || below == NULL || realpath(below, root) == NULL) return;
  root_length = strlen(root);
  int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC);
  if (file < 0) return;
  void *page = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  syscall(SYS_close, file);
  if (page == MAP_FAILED) return;
  if (log != NULL) {
    int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
    log_file = (int)syscall(SYS_openat, AT_FDCWD, log, flags, 0600);
  }
  control = page;
  // Editors and pagers that the program starts are left alone.
  unsetenv("LD_PRELOAD");
}

// Where a call leads

static bool is_below_root(const char *path) {
  return root_length > 0 && strncmp(path, root, root_length) == 0 &&
         (path[root_length] == '/' || path[root_length] == '\0');
}

static bool path_of(int file, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length <= 0) return false;
  path[length] = '\0';
  return true;
}

static bool path_at(int folder, const char *name, char *path) {
  if (name[0] == '/') return snprintf(path, PATH_MAX, "%s", name) < PATH_MAX;
  char above[PATH_MAX];
  if (folder == AT_FDCWD ? getcwd(above, sizeof above) == NULL : !path_of(folder, above)) {
    return false;
  }
  return snprintf(path, PATH_MAX, "%s/%s", above, name) < PATH_MAX;
}

static uint64_t inode_at(const char *path) {
  struct stat facts;
  return syscall(SYS_newfstatat, AT_FDCWD, path, &facts, AT_SYMLINK_NOFOLLOW) == 0
             ? facts.st_ino : 0;
}

static uint64_t inode_of(int file) {
  struct stat facts;
  return syscall(SYS_newfstatat, file, "", &facts, AT_EMPTY_PATH) == 0 ? facts.st_ino : 0;
}

// What is done about a call

static uint64_t nanoseconds(void) {
  struct timespec now;
  syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static void die(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

// Counts a call and answers what is to be done about it; a kill before it happens here.
static enum action judge(enum kind kind) {
  if ((control->counted & kind) == 0) return NOTHING;
  uint64_t number = ++control->calls;
  enum action action = control->action;
  if (action == NOTHING || number < control->first || number > control->last) return NOTHING;
  if (control->hits++ == 0) control->hit_at = nanoseconds();
  if (action == KILL_BEFORE) die();
  if (action == DELAY) {
    uint64_t wait = control->argument;
    struct timespec time = {(time_t)(wait / 1000000000u), (long)(wait % 1000000000u)};
    syscall(SYS_clock_nanosleep, CLOCK_MONOTONIC, 0, &time, NULL);
  }
  return action;
}

static void note(const char *kind, long result, uint64_t inode, const char *path,
                 const char *other, long offset, const void *bytes, size_t count) {
  if (log_file < 0) return;
  size_t room = strlen(path) + strlen(other) + 2 * count + 200;
  char *line = malloc(room);
  if (line == NULL) return;
  int length = snprintf(line, room, "%s\t%ld\t%lu\t%s\t%s\t%ld\t", kind, result,
                        (unsigned long)inode, path, other, offset);
  for (size_t i = 0; i < count; i++) {
    length += snprintf(line + length, 3, "%02x", ((const unsigned char *)bytes)[i]);
  }
  line[length++] = '\n';
  if (syscall(SYS_write, log_file, line, length) < 0) die();
  free(line);
}

// The order of what was done is the order of the log.
static void enter(void) { if (log_file >= 0) pthread_mutex_lock(&turn); }
static void leave(void) { if (log_file >= 0) pthread_mutex_unlock(&turn); }

#define REFUSED(action) ((action) == REFUSE ? (errno = control->error, true) : false)

// A call that is made as it is, where nothing stands against it.
#define PASS(kind, call)                              \
  ({                                                  \
    enum action action = judge(kind);                 \
    long answer = REFUSED(action) ? -1 : (call);      \
    if (action == KILL_AFTER) die();                  \
    answer;                                           \
  })

// The calls

static int opened(int folder, const char *name, int flags, mode_t mode) {
  char path[PATH_MAX];
  if (!path_at(folder, name, path) || !is_below_root(path)) {
    return (int)syscall(SYS_openat, folder, name, flags, mode);
  }
  bool creates = (flags & O_CREAT) != 0;
  enter();
  bool was_there = creates && inode_at(path) != 0;
  long answer = PASS(creates ? CREATE : OPEN, syscall(SYS_openat, folder, name, flags, mode));
  int error = errno;
  if (creates && !was_there) {
    note("create", answer < 0 ? -error : 0, answer < 0 ? 0 : inode_of((int)answer), path, "",
         (long)mode, NULL, 0);
  }
  leave();
  errno = error;
  return (int)answer;
}

int openat(int folder, const char *name, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return opened(folder, name, flags, mode);
}

static bool is_counted(int file, char *path) { return path_of(file, path) && is_below_root(path); }

static ssize_t write_some(int file, const void *bytes, size_t count) {
  enum action action = judge(WRITE);
  if (REFUSED(action)) return -1;
  if (action == SHORTEN && count > control->argument) count = control->argument;
  if (action == KILL_WITHIN) count = (count + 1) / 2;
  ssize_t answer = syscall(SYS_write, file, bytes, count);
  if (action == KILL_AFTER || action == KILL_WITHIN) die();
  return answer;
}

ssize_t write(int file, const void *bytes, size_t count) {
  char path[PATH_MAX];
  bool counted = is_counted(file, path);
  // What the program says is part of the order: it is what it has promised by then.
  if (!counted && !(file == STDOUT_FILENO && log_file >= 0)) {
    return syscall(SYS_write, file, bytes, count);
  }
  enter();
  ssize_t answer = counted ? write_some(file, bytes, count)
                           : syscall(SYS_write, file, bytes, count);
  int error = errno;
  size_t done = answer > 0 ? (size_t)answer : 0;
  if (counted) {
    long end = syscall(SYS_lseek, file, 0, SEEK_CUR);
    note("write", answer < 0 ? -error : answer, inode_of(file), path, "", end - (long)done, bytes,
         done);
  } else {
    note("say", answer, 0, "", "", 0, bytes, done);
  }
  leave();
  errno = error;
  return answer;
}

static int synced(int file, enum kind kind, const char *name, long number) {
  char path[PATH_MAX];
  if (!is_counted(file, path)) return (int)syscall(number, file);
  // No turn is taken meanwhile: forcing the disk is slow, and the other thread must not wait. What
  // was written after this beginning need not be on the disk at the end.
  enter();
  note("begin", 0, inode_of(file), path, "", 0, NULL, 0);
  leave();
  long answer = PASS(kind, syscall(number, file));
  int error = errno;
  enter();
  note(name, answer < 0 ? -error : 0, inode_of(file), path, "", 0, NULL, 0);
  leave();
  errno = error;
  return (int)answer;
}

int fsync(int file) { return synced(file, SYNC, "sync", SYS_fsync); }
int fdatasync(int file) { return synced(file, DATASYNC, "datasync", SYS_fdatasync); }

int ftruncate(int file, off_t length) {
  char path[PATH_MAX];
  if (!is_counted(file, path)) return (int)syscall(SYS_ftruncate, file, length);
  enter();
  long answer = PASS(TRUNCATE, syscall(SYS_ftruncate, file, length));
  int error = errno;
  note("truncate", answer < 0 ? -error : 0, inode_of(file), path, "", length, NULL, 0);
  leave();
  errno = error;
  return (int)answer;
}

static int named(enum kind kind, const char *name, int from_folder, const char *from,
                 int to_folder, const char *to, long flags) {
  char old[PATH_MAX], new[PATH_MAX];
  bool counted = path_at(from_folder, from, old) && path_at(to_folder, to, new) &&
                 (is_below_root(old) || is_below_root(new));
  long number = kind == LINK ? SYS_linkat : SYS_renameat2;
  if (!counted) return (int)syscall(number, from_folder, from, to_folder, to, flags);
  enter();
  uint64_t inode = inode_at(old);
  long answer = PASS(kind, syscall(number, from_folder, from, to_folder, to, flags));
  int error = errno;
  note(name, answer < 0 ? -error : 0, inode, old, new, 0, NULL, 0);
  leave();
  errno = error;
  return (int)answer;
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
  return named(RENAME, "rename", from_folder, from, to_folder, to, 0);
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
  return named(RENAME, "rename", from_folder, from, to_folder, to, (long)flags);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
  return named(LINK, "link", from_folder, from, to_folder, to, flags);
}

static int at_name(enum kind kind, const char *name, long number, int folder, const char *at,
                   long argument) {
  char path[PATH_MAX];
  if (!path_at(folder, at, path) || !is_below_root(path)) {
    return (int)syscall(number, folder, at, argument);
  }
  enter();
  uint64_t inode = inode_at(path);
  long answer = PASS(kind, syscall(number, folder, at, argument));
  int error = errno;
  note(name, answer < 0 ? -error : 0, inode, path, "", argument, NULL, 0);
  leave();
  errno = error;
  return (int)answer;
}

int unlinkat(int folder, const char *name, int flags) {
  return at_name(UNLINK, "unlink", SYS_unlinkat, folder, name, flags);
}

int mkdirat(int folder, const char *name, mode_t mode) {
  return at_name(MKDIR, "mkdir", SYS_mkdirat, folder, name, mode);
}

// Calls that change nothing, and can fail all the same

ssize_t read(int file, void *bytes, size_t count) {
  char path[PATH_MAX];
  if (!is_counted(file, path)) return syscall(SYS_read, file, bytes, count);
  return PASS(READ, syscall(SYS_read, file, bytes, count));
}

int fstat(int file, struct stat *facts) {
  char path[PATH_MAX];
  if (!is_counted(file, path)) {
    return (int)syscall(SYS_newfstatat, file, "", facts, AT_EMPTY_PATH);
  }
  return (int)PASS(STAT, syscall(SYS_newfstatat, file, "", facts, AT_EMPTY_PATH));
}

int flock(int file, int operation) {
  char path[PATH_MAX];
  if (!is_counted(file, path)) return (int)syscall(SYS_flock, file, operation);
  return (int)PASS(LOCK, syscall(SYS_flock, file, operation));
}

// As Linux does it: the file is closed, whatever the answer is.
int close(int file) {
  char path[PATH_MAX];
  if (!is_counted(file, path)) return (int)syscall(SYS_close, file);
  enum action action = judge(CLOSE);
  int answer = (int)syscall(SYS_close, file);
  if (action == KILL_AFTER) die();
  return REFUSED(action) ? -1 : answer;
}

struct dirent *readdir(DIR *folder) {
  static struct dirent *(*next)(DIR *);
  static pthread_mutex_t finding = PTHREAD_MUTEX_INITIALIZER;
  extern void *dlsym(void *, const char *);
  pthread_mutex_lock(&finding);
  if (next == NULL) *(void **)&next = dlsym((void *)-1L, "readdir");
  pthread_mutex_unlock(&finding);
  char path[PATH_MAX];
  if (is_counted(dirfd(folder), path) && REFUSED(judge(LIST))) return NULL;
  return next(folder);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int answer = (int)syscall(SYS_clock_gettime, clock, time);
  if (answer == 0 && clock == CLOCK_REALTIME) time->tv_sec += control->clock;
  return answer;
}
