#ifndef STARLING_CLINEEDIT_H
#define STARLING_CLINEEDIT_H

#include <stddef.h>

/// A line editor on the terminal: libedit with bracketed paste, job control and window resize made safe.
///
/// libedit sets its options through variadic calls, which Swift cannot make, and calls back with C functions; so
/// everything that touches an `EditLine *` lives here.
typedef struct starling_line_edit starling_line_edit;

/// How a call of starling_line_edit_read ended.
typedef enum {
  /// A line was typed and entered.
  STARLING_LINE_TYPED = 0,
  /// A line came out of a paste: never a command, whatever it says.
  STARLING_LINE_PASTED = 1,
  /// End of input (Ctrl-D on an empty line).
  STARLING_LINE_END = 2,
  /// A signal arrived; its number is in starling_line_edit_signal and the text so far in the returned line.
  STARLING_LINE_SIGNAL = 3,
} starling_line_outcome;

/// Completes the word before the cursor: given the line up to the cursor (UTF-8), returns the text to insert, in
/// memory that stays valid until the next call; NULL or "" for nothing. Before it prints anything itself it calls
/// starling_line_edit_go_below, and sets *redraw to 1 for a fresh prompt under what it printed.
typedef const char *(*starling_complete)(void *context, const char *line, int *redraw);

/// Called some four times a second while no key is pressed, with the line so far (UTF-8, `count` bytes). Returns the
/// prompt to show from now on, in memory that stays valid until the next call, or NULL to keep the one that is shown.
/// It prints as starling_complete does.
typedef const char *(*starling_idle)(void *context, const char *line, size_t count, int *redraw);

/// Opens an editor on standard input and output, or returns NULL where standard input is no terminal.
starling_line_edit *starling_line_edit_open(const char *program, starling_complete complete, void *context);

/// Has `idle` called, with the context given to starling_line_edit_open, while no key is pressed; NULL for nothing.
void starling_line_edit_set_idle(starling_line_edit *edit, starling_idle idle);

/// Puts the cursor below the line that is being edited, so that something can be printed there.
void starling_line_edit_go_below(starling_line_edit *edit);

/// Puts the terminal back as it was and frees the editor.
void starling_line_edit_close(starling_line_edit *edit);

/// Reads one line after showing `prompt`. `initial` stands on the line already, ready to be edited (NULL for none).
/// `*text` and `*count` get the line's UTF-8 without its end; they stay valid until the next call.
starling_line_outcome starling_line_edit_read(starling_line_edit *edit, const char *prompt, const char *initial,
                                              const char **text, size_t *count);

/// The signal that ended the last read: SIGINT, SIGTERM or SIGHUP; SIGHUP too where the terminal went away.
int starling_line_edit_signal(const starling_line_edit *edit);

/// Puts a line into this session's recall (arrow up). Nothing is ever written to a file.
void starling_line_edit_remember(starling_line_edit *edit, const char *line);

/// Puts the terminal back as it was for another program, and afterwards into editing mode again.
void starling_line_edit_suspend(starling_line_edit *edit);
void starling_line_edit_resume(starling_line_edit *edit);

/// Makes character classification UTF-8 whatever LANG says; returns 1 where the locale itself is UTF-8.
int starling_use_utf8_locale(void);

/// Columns that a code point takes on a terminal: 0, 1 or 2 (as wcwidth has it; -1 for control characters).
int starling_columns_of(unsigned int scalar);

/// The terminal's size; 0 × 0 where standard output is no terminal.
void starling_terminal_size(int *columns, int *rows);

#endif
