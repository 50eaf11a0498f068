#define _GNU_SOURCE 1
#include "cplatform_storage.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#define RETRY(call)                                 \
  ({                                                \
    long answer;                                    \
    do answer = (call);                             \
    while (answer < 0 && errno == EINTR);           \
    answer < 0 ? -(long)errno : answer;             \
  })

#define SAFE (O_NOFOLLOW | O_CLOEXEC)

// Non-blocking, so that a pipe in a file's place cannot hold the program up.
int polku_open_read(int parent, const char *name) {
  return (int)RETRY(openat(parent, name, O_RDONLY | O_NONBLOCK | O_NOCTTY | SAFE));
}

int polku_open_append(int parent, const char *name) {
  return (int)RETRY(openat(parent, name, O_WRONLY | O_APPEND | O_NONBLOCK | O_NOCTTY | SAFE));
}

int polku_open_new(int parent, const char *name, mode_t mode) {
  return (int)RETRY(openat(parent, name, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | SAFE, mode));
}

int polku_open_lock(int parent, const char *name) {
  return (int)RETRY(openat(parent, name, O_RDWR | O_CREAT | O_NONBLOCK | O_NOCTTY | SAFE, 0600));
}

int polku_open_folder(int parent, const char *name, int follow) {
  int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (follow ? 0 : O_NOFOLLOW);
  return (int)RETRY(openat(parent, name, flags));
}

// Not made again after a signal: Linux has closed the file by then.
int polku_close(int file) {
  if (close(file) == 0 || errno == EINTR) return 0;
  return -errno;
}

ssize_t polku_read(int file, void *bytes, size_t count) { return RETRY(read(file, bytes, count)); }

ssize_t polku_write(int file, const void *bytes, size_t count) {
  return RETRY(write(file, bytes, count));
}

int polku_sync(int file) { return (int)RETRY(fsync(file)); }
int polku_sync_data(int file) { return (int)RETRY(fdatasync(file)); }
int polku_truncate(int file) { return (int)RETRY(ftruncate(file, 0)); }

int polku_rename(int from_folder, const char *from, int to_folder, const char *to) {
  return (int)RETRY(renameat(from_folder, from, to_folder, to));
}

int polku_rename_new(int from_folder, const char *from, int to_folder, const char *to) {
  return (int)RETRY(renameat2(from_folder, from, to_folder, to, RENAME_NOREPLACE));
}

int polku_link(int from_folder, const char *from, int to_folder, const char *to) {
  return (int)RETRY(linkat(from_folder, from, to_folder, to, 0));
}

int polku_unlink(int folder, const char *name) { return (int)RETRY(unlinkat(folder, name, 0)); }

int polku_remove_folder(int parent, const char *name) {
  return (int)RETRY(unlinkat(parent, name, AT_REMOVEDIR));
}

int polku_make_folder(int parent, const char *name, mode_t mode) {
  return (int)RETRY(mkdirat(parent, name, mode));
}

int polku_permit(int file, mode_t mode) { return (int)RETRY(fchmod(file, mode)); }

static int64_t nanoseconds(struct timespec time) {
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void tell(const struct stat *status, struct polku_file_facts *facts) {
  facts->size = status->st_size;
  facts->modified = nanoseconds(status->st_mtim);
  facts->changed = nanoseconds(status->st_ctim);
  facts->number = status->st_ino;
  facts->permissions = status->st_mode & 07777;
  facts->owner = status->st_uid;
  facts->is_regular = S_ISREG(status->st_mode);
  facts->is_folder = S_ISDIR(status->st_mode);
  facts->is_link = S_ISLNK(status->st_mode);
}

int polku_facts(int file, struct polku_file_facts *facts) {
  struct stat status;
  int answer = (int)RETRY(fstat(file, &status));
  if (answer == 0) tell(&status, facts);
  return answer;
}

int polku_facts_of(int folder, const char *name, struct polku_file_facts *facts) {
  struct stat status;
  int answer = (int)RETRY(fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW));
  if (answer == 0) tell(&status, facts);
  return answer;
}

int polku_hold(const void *bytes, size_t count, const void *part, size_t length) {
  return memmem(bytes, count, part, length) != NULL;
}

int64_t polku_file_system(int folder) {
  struct statfs status;
  long answer = RETRY(fstatfs(folder, &status));
  return answer < 0 ? answer : (int64_t)status.f_type;
}

int polku_try_lock(int file) { return (int)RETRY(flock(file, LOCK_EX | LOCK_NB)); }

int polku_names(int folder, void *context, void (*each)(void *context, const char *name)) {
  int own = (int)RETRY(openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (own < 0) return own;
  DIR *names = fdopendir(own);
  if (names == NULL) {
    int error = errno;
    close(own);
    return -error;
  }
  errno = 0;
  for (struct dirent *entry; (entry = readdir(names)) != NULL; errno = 0) {
    if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
      each(context, entry->d_name);
    }
  }
  int error = errno;
  closedir(names);
  return -error;
}

int polku_bell(void) {
  int bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return bell < 0 ? -errno : bell;
}

// A bell that is full rings already, and one that is hushed has nothing to read.
void polku_ring(int bell) {
  if (eventfd_write(bell, 1) < 0) return;
}

void polku_hush(int bell) {
  eventfd_t count;
  if (eventfd_read(bell, &count) < 0) return;
}

void polku_await(int bell, int milliseconds) {
  struct pollfd waiting = {.fd = bell, .events = POLLIN};
  // Interrupted or not: whoever waits looks at what there is to do.
  if (poll(&waiting, 1, milliseconds) > 0) polku_hush(bell);
}

int polku_start_thread(uint64_t *thread, void *(*run)(void *), void *context) {
  _Static_assert(sizeof(pthread_t) <= sizeof(uint64_t), "a thread's name fits");
  sigset_t all, before;
  sigfillset(&all);
  // A fault must still find the handler that gives the terminal back.
  int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT};
  for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) sigdelset(&all, faults[i]);
  pthread_t started;
  pthread_sigmask(SIG_SETMASK, &all, &before);
  int error = pthread_create(&started, NULL, run, context);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (error == 0) *thread = (uint64_t)started;
  return -error;
}

int polku_join_thread(uint64_t thread) { return -pthread_join((pthread_t)thread, NULL); }
