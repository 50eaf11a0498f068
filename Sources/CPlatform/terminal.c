#define _GNU_SOURCE

#include "cplatform_terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

extern char **environ;

// Text

void polku_speak_utf8(void) {
  // Only the kind of characters: LC_NUMERIC would bring decimal commas into data.
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

int polku_column_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// Signals

int polku_signals_open(void) {
  sigset_t read_by_loop;
  sigemptyset(&read_by_loop);
  sigaddset(&read_by_loop, SIGWINCH);
  sigaddset(&read_by_loop, SIGTERM);
  sigaddset(&read_by_loop, SIGHUP);
  sigaddset(&read_by_loop, SIGINT);
  sigaddset(&read_by_loop, SIGTSTP);
  sigaddset(&read_by_loop, SIGCONT);
  int error = pthread_sigmask(SIG_BLOCK, &read_by_loop, NULL);
  if (error != 0) return -error;
  // A closed pipe and a full quota are answers of `write`, not reasons to die in the middle of it.
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  int descriptor = signalfd(-1, &read_by_loop, SFD_CLOEXEC | SFD_NONBLOCK);
  return descriptor < 0 ? -errno : descriptor;
}

int polku_signals_next(int descriptor) {
  struct signalfd_siginfo signal;
  ssize_t count = read(descriptor, &signal, sizeof signal);
  return count == sizeof signal ? (int)signal.ssi_signo : 0;
}

// Time

int polku_alarm_open(void) {
  int descriptor = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
  return descriptor < 0 ? -errno : descriptor;
}

static struct timespec timespec_of(int64_t nanoseconds) {
  return (struct timespec){nanoseconds / 1000000000, nanoseconds % 1000000000};
}

int polku_alarm_set(int descriptor, int64_t first, int64_t interval) {
  struct itimerspec times = {timespec_of(interval), timespec_of(first)};
  return timerfd_settime(descriptor, 0, &times, NULL) < 0 ? -errno : 0;
}

uint64_t polku_alarm_rings(int descriptor) {
  uint64_t rings = 0;
  return read(descriptor, &rings, sizeof rings) == sizeof rings ? rings : 0;
}

// Jobs

static sigset_t set_of(int one, int other) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, one);
  sigaddset(&set, other);
  return set;
}

void polku_stop_job(void) {
  // The whole job, as the kernel would do for Ctrl+Z: a `make` that started us stops as well. The
  // kernel ignores it where no shell could ever continue us, which is right.
  sigset_t stop = set_of(SIGTSTP, SIGTSTP), before;
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static int spawn(
    char *const arguments[], const posix_spawn_file_actions_t *files, short more_flags,
    pid_t *child) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_t attributes;
  int error = posix_spawnattr_init(&attributes);
  if (error != 0) return error;
  // A blocked or ignored signal is inherited: an editor that never hears of a resized window.
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | more_flags);
  error = posix_spawnp(child, arguments[0], files, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return error;
}

int polku_run(char *const arguments[]) {
  // Like system(3): Ctrl+C and Ctrl+\ are the other program's while it has the keyboard. Ctrl+Z
  // stops us along with it, or the shell would wait for us for ever. Both are unblocked meanwhile:
  // a blocked signal is kept for later even where it is ignored.
  struct sigaction ignore = {.sa_handler = SIG_IGN}, interrupt, quit;
  sigaction(SIGINT, &ignore, &interrupt);
  sigaction(SIGQUIT, &ignore, &quit);
  sigset_t keyboard = set_of(SIGTSTP, SIGINT), before;
  pthread_sigmask(SIG_UNBLOCK, &keyboard, &before);

  pid_t child;
  int status = 0;
  int error = spawn(arguments, NULL, 0, &child);
  while (error == 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {}

  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGINT, &interrupt, NULL);
  sigaction(SIGQUIT, &quit, NULL);
  if (error != 0) return -error;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int polku_launch(char *const arguments[]) {
  // Programs that were started before and have ended are still to be taken note of.
  while (waitpid(-1, NULL, WNOHANG) > 0) {}
  posix_spawn_file_actions_t files;
  int error = posix_spawn_file_actions_init(&files);
  if (error != 0) return -error;
  for (int file = 0; file < 3 && error == 0; file++)
    error = posix_spawn_file_actions_addopen(&files, file, "/dev/null", O_RDWR, 0);
  pid_t child;
  // In a session of its own it has no terminal to write on, and outlives this one's end.
  if (error == 0) error = spawn(arguments, &files, POSIX_SPAWN_SETSID, &child);
  posix_spawn_file_actions_destroy(&files);
  return -error;
}

// Crashes

static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum { crash_count = sizeof crashes / sizeof *crashes };

static struct sigaction former[NSIG];
static struct termios remembered;
static volatile sig_atomic_t has_remembered, is_armed;

// Every mode that the program may have set, taken back; a terminal ignores what it does not know.
// The alternate screen is wiped first, so that no answer stays behind in it.
static const char leave[] =
    "\033[?2026l\033[?2004l\033[?1006l\033[?1002l\033[?1l\033>\033(B\033[m"
    "\033[H\033[2J\033[?1049l\033[23;0;0t\033[?25h\r\n";

// Runs in a process that has already failed: only what signal-safety(7) allows.
static void rescue(int signal) {
  if (is_armed) {
    is_armed = 0;
    ssize_t ignored = write(STDOUT_FILENO, leave, sizeof leave - 1);
    (void)ignored;
    if (has_remembered) tcsetattr(STDIN_FILENO, TCSANOW, &remembered);
  }
  sigaction(signal, &former[signal], NULL);
  raise(signal);
}

// A stack that has overflowed cannot carry its own rescue.
static char spare_stack[65536];

void polku_rescue_install(bool hand_on) {
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = rescue, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) {
    struct sigaction before = {.sa_handler = SIG_DFL};
    sigaction(crashes[i], &action, &before);
    if (before.sa_handler != rescue) former[crashes[i]] = before;
    if (!hand_on) former[crashes[i]] = (struct sigaction){.sa_handler = SIG_DFL};
  }
}

void polku_rescue_remember(void) { has_remembered = tcgetattr(STDIN_FILENO, &remembered) == 0; }

void polku_rescue_arm(bool armed) { is_armed = armed; }

// Secrets

void polku_harden(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
}
