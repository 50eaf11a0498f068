#pragma once

#include <vterm.h>

// Macros with arguments, which Swift cannot read.
static inline bool polku_is_default_ink(VTermColor colour) {
  return VTERM_COLOR_IS_DEFAULT_FG(&colour);
}
static inline bool polku_is_default_paper(VTermColor colour) {
  return VTERM_COLOR_IS_DEFAULT_BG(&colour);
}
static inline bool polku_is_indexed(VTermColor colour) { return VTERM_COLOR_IS_INDEXED(&colour); }
