#pragma once

// The wide functions, and nothing else: _GNU_SOURCE or _XOPEN_SOURCE here would quarrel with
// Swift's own Glibc module.
#define NCURSES_WIDECHAR 1
#include <ncursesw/ncurses.h>
#include <stdint.h>
#include <stdio.h>

// `stdscr` and its like are C globals, which Swift's strict concurrency rightly refuses to read.
static inline WINDOW *polku_stdscr(void) { return stdscr; }
static inline WINDOW *polku_curscr(void) { return curscr; }

// So are `stdout` and `stdin`.
static inline SCREEN *polku_newterm(const char *name) { return newterm(name, stdout, stdin); }

// Macros of casts, which Swift cannot read.
static const attr_t polku_bold = WA_BOLD;
static const attr_t polku_dim = WA_DIM;
static const attr_t polku_italic = WA_ITALIC;
static const attr_t polku_reverse = WA_REVERSE;
static const attr_t polku_underline = WA_UNDERLINE;
static const int polku_scalars_per_cell = CCHARW_MAX;

// `cchar_t` holds an array of `wchar_t`, which Swift sees as scalars and a tuple: filled here.
static inline int polku_put(
    int row, int column, const uint32_t *scalars, int count, attr_t attributes, short pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  cchar_t cell;
  if (setcchar(&cell, text, attributes, pair, NULL) == ERR) return ERR;
  return mvadd_wch(row, column, &cell);
}

// A missing capability is NULL, and -1 cast to a pointer where it is not text at all.
static inline bool polku_has_capability(const char *name) {
  char *text = tigetstr(name);
  return text != NULL && text != (char *)-1;
}
