#pragma once

#include <stdbool.h>
#include <stdint.h>

// What a full-screen program needs of the system and Swift's Glibc module does not show.
// Functions that can fail return -errno.

/// Makes the C library take and give UTF-8, whatever the locale says.
void polku_speak_utf8(void);

/// Columns of a scalar in the C library's eyes; -1 where it knows none.
int polku_column_width(uint32_t scalar);

/// Blocks the signals that the loop reads, and opens the descriptor they are read from.
int polku_signals_open(void);

/// The next signal that has come; 0 where there is none.
int polku_signals_next(int descriptor);

/// Opens a clock that is not ticking.
int polku_alarm_open(void);

/// Rings after `first` nanoseconds and then after every `interval`; twice 0 stops the clock.
int polku_alarm_set(int descriptor, int64_t first, int64_t interval);

/// How often it has rung since it was last asked.
uint64_t polku_alarm_rings(int descriptor);

/// Gives the keyboard back to the shell that started this job, and returns when it is continued.
void polku_stop_job(void);

/// Runs another program in the foreground and waits; its exit status, or 128 and its signal.
int polku_run(char *const arguments[]);

/// Starts another program beside this one, without this terminal, and does not wait for it.
int polku_launch(char *const arguments[]);

/// Catches crashes. With `hand_on` the handlers that were there before get their turn.
void polku_rescue_install(bool hand_on);

/// Remembers how the terminal is now, as a crash is to leave it.
void polku_rescue_remember(void);

/// From now on a crash restores the terminal; or no longer.
void polku_rescue_arm(bool armed);

/// Keeps the memory of this process out of core files and away from other programs.
void polku_harden(void);
