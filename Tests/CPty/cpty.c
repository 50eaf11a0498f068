#define _GNU_SOURCE

#include "cpty.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

// Close-on-exec from the first moment: tests run side by side, and a terminal that a neighbour's
// program has inherited never hangs up.
static int open_terminal(char *name, size_t size) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (terminal < 0) return -errno;
  if (grantpt(terminal) == 0 && unlockpt(terminal) == 0 && ptsname_r(terminal, name, size) == 0) {
    return terminal;
  }
  int error = errno;
  close(terminal);
  return -error;
}

static int spawn(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    const char *name, pid_t *process) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  // The first terminal that a session's leader opens becomes the session's.
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, name, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDERR_FILENO);
  if (folder != NULL) posix_spawn_file_actions_addchdir_np(&files, folder);

  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

  int error = posix_spawn(process, path, &files, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return -error;
}

int pty_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int rows, int columns, struct pty_program *program) {
  char name[64];
  int terminal = open_terminal(name, sizeof name);
  if (terminal < 0) return terminal;
  pty_resize(terminal, rows, columns);
  int error = spawn(path, arguments, environment, folder, name, &program->process);
  if (error < 0) {
    close(terminal);
    return error;
  }
  program->terminal = terminal;
  program->end = pidfd_open(program->process, 0);
  return program->end < 0 ? -errno : 0;
}

static int spawn_piped(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    const char *input, int output, int errors, pid_t *process) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO);
  posix_spawn_file_actions_addchdir_np(&files, folder);
  int error = posix_spawn(process, path, &files, NULL, arguments, environment);
  posix_spawn_file_actions_destroy(&files);
  return -error;
}

int piped_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    const char *input, struct piped_program *program) {
  int output[2], errors[2];
  if (pipe2(output, O_CLOEXEC) < 0) return -errno;
  if (pipe2(errors, O_CLOEXEC) < 0) {
    int error = errno;
    close(output[0]);
    close(output[1]);
    return -error;
  }
  int error = spawn_piped(
      path, arguments, environment, folder, input, output[1], errors[1], &program->process);
  close(output[1]);
  close(errors[1]);
  if (error < 0) {
    close(output[0]);
    close(errors[0]);
    return error;
  }
  program->output = output[0];
  program->errors = errors[0];
  return 0;
}

int pty_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size) < 0 ? -errno : 0;
}

int pty_status(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return -errno;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool pty_is_cooked(int terminal) {
  struct termios settings;
  return tcgetattr(terminal, &settings) == 0 && (settings.c_lflag & ICANON) != 0
      && (settings.c_lflag & ECHO) != 0 && (settings.c_lflag & ISIG) != 0;
}
