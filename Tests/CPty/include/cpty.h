#pragma once

#include <stdbool.h>
#include <sys/types.h>

// Programs in pseudo-terminals of their own. Functions that can fail return -errno.

/// A program that runs in a new session on a new terminal.
struct pty_program {
  pid_t process;
  /// Our end of the terminal; does not block.
  int terminal;
  /// Becomes readable when the process has ended.
  int end;
};

int pty_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int rows, int columns, struct pty_program *program);

int pty_resize(int terminal, int rows, int columns);

/// A program without a terminal: a file to read, and a pipe each for its output and its errors.
struct piped_program {
  pid_t process;
  /// Our ends of the pipes.
  int output;
  int errors;
};

int piped_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    const char *input, struct piped_program *program);

/// The exit status, or 128 and the signal.
int pty_status(pid_t process);

/// Whether the terminal gathers lines and echoes, as a shell wants it.
bool pty_is_cooked(int terminal);
