#define _GNU_SOURCE
#include "CLineEdit.h"

#include <errno.h>
#include <histedit.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

enum { PASTE_LIMIT = 1 << 20 };

/* What next_byte says instead of a byte. */
enum { STOPPED = -2, IDLE = -3 };

/* A key that nobody can press (a C1 control is never let in): read_character sends it when the prompt changed. */
enum { TICK = 0x9F };

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
static const char paste_end[] = "\033[201~";

struct starling_line_edit {
  EditLine *line;
  History *history;
  const char *prompt;
  starling_complete complete;
  starling_idle idle;
  void *context;
  /* The last key, and whether a search through the lines is open: neither may be cut off by a tick. */
  int last;
  int is_searching;
  int must_redraw;
  int is_reading;
  int signal;
  /* Text of a paste that still has to be handed out, line by line. */
  char *pasted;
  size_t pasted_at, pasted_count;
  /* The line that is handed out. */
  char *held;
  size_t held_count;
  struct termios before;
  int has_before;
};

/* Written by the signal handler, read by the character reader. */
static volatile sig_atomic_t arrived;
static volatile sig_atomic_t resized;
static volatile sig_atomic_t stopped;

static void on_signal(int number) {
  if (number == SIGWINCH) {
    resized = 1;
  } else if (number == SIGTSTP) {
    stopped = 1;
  } else {
    arrived = number;
  }
}

static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP};
enum { WATCHED = sizeof(watched) / sizeof(watched[0]) };

static void watch(struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < WATCHED; i++) sigaction(watched[i], &action, &before[i]);
}

static void unwatch(const struct sigaction *before) {
  for (int i = 0; i < WATCHED; i++) sigaction(watched[i], &before[i], NULL);
}

/* A failed write to the terminal has no remedy: the next read says that it is gone. */
static void put(const char *text, size_t count) {
  while (count > 0) {
    ssize_t wrote = write(STDOUT_FILENO, text, count);
    if (wrote <= 0) {
      if (wrote < 0 && errno == EINTR) continue;
      return;
    }
    text += wrote;
    count -= (size_t)wrote;
  }
}

/* Asks the terminal for marked pastes, or for none; one that is dumb would print what it is asked. */
static void say(const char *request) {
  const char *terminal = getenv("TERM");
  if (!terminal || strcmp(terminal, "dumb") != 0) put(request, strlen(request));
}

static starling_line_edit *owner(EditLine *line) {
  void *data = NULL;
  el_get(line, EL_CLIENTDATA, &data);
  return data;
}

/* Keeps a copy of a line for the caller. */
static void hold(starling_line_edit *edit, const char *line, size_t size) {
  free(edit->held);
  edit->held = malloc(size + 1);
  edit->held_count = edit->held ? size : 0;
  if (!edit->held) return;
  memcpy(edit->held, line, size);
  edit->held[size] = 0;
}

/* The row, counted from `row`, in which the cursor stands after `count` bytes of text, on a terminal so wide. */
static int row_after(const char *text, size_t count, int width, int row, int *column) {
  mbstate_t state;
  memset(&state, 0, sizeof state);
  while (count > 0) {
    wchar_t character;
    size_t bytes = mbrtowc(&character, text, count, &state);
    if (bytes == 0 || bytes > count) break;
    int columns = wcwidth(character);
    if (columns < 0) columns = 2; /* shown as ^A */
    if (*column + columns > width) {
      row++;
      *column = 0;
    }
    *column += columns;
    text += bytes;
    count -= bytes;
  }
  return row;
}

void starling_line_edit_go_below(starling_line_edit *edit) {
  int width = 0, rows = 0, column = 0;
  starling_terminal_size(&width, &rows);
  if (width <= 0) return;
  const LineInfo *now = el_line(edit->line);
  int start = row_after(edit->prompt, strlen(edit->prompt), width, 0, &column);
  int here = row_after(now->buffer, (size_t)(now->cursor - now->buffer), width, start, &column);
  int last = row_after(now->cursor, (size_t)(now->lastchar - now->cursor), width, here, &column);
  for (int row = here; row < last; row++) put("\n", 1);
  put("\r\n", 2);
}

static char *prompt_of(EditLine *line) {
  starling_line_edit *edit = owner(line);
  return (char *)(edit && edit->prompt ? edit->prompt : "");
}

/* Stops as the shell expects: terminal as it was, default action, and editing mode again once continued. */
static void stop_here(starling_line_edit *edit) {
  starling_line_edit_suspend(edit);
  struct sigaction plain, handled;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  sigemptyset(&plain.sa_mask);
  sigaction(SIGTSTP, &plain, &handled);
  sigset_t stop, kept;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stop, &kept);
  raise(SIGTSTP);
  sigprocmask(SIG_SETMASK, &kept, NULL);
  sigaction(SIGTSTP, &handled, NULL);
  starling_line_edit_resume(edit);
  el_set(edit->line, EL_REFRESH);
}

/* Ends the read as a signal does, with what stands on the line: libedit empties its line when a read fails. */
static int stop_reading(starling_line_edit *edit, int signal) {
  edit->signal = signal;
  const LineInfo *now = el_line(edit->line);
  hold(edit, now->buffer, (size_t)(now->lastchar - now->buffer));
  return STOPPED;
}

/* Tells the caller that nobody types; whether the prompt has to be drawn again. */
static int call_idle(starling_line_edit *edit) {
  if (!edit->idle || edit->last == 0x1B || edit->is_searching) return 0;
  const LineInfo *now = el_line(edit->line);
  int redraw = 0;
  const char *prompt =
      edit->idle(edit->context, now->buffer, (size_t)(now->lastchar - now->buffer), &redraw);
  if (prompt) edit->prompt = prompt;
  edit->must_redraw = redraw;
  return prompt || redraw;
}

/* One byte from the terminal; STOPPED when a signal asks to stop reading or the terminal is gone; IDLE, only where
   `may_idle` allows it, when the prompt changed while nobody typed. */
static int next_byte(starling_line_edit *edit, int may_idle) {
  for (;;) {
    if (stopped) {
      stopped = 0;
      stop_here(edit);
    }
    if (resized) {
      resized = 0;
      el_resize(edit->line);
      el_set(edit->line, EL_REFRESH);
    }
    if (arrived) {
      int signal = arrived;
      arrived = 0;
      return stop_reading(edit, signal);
    }
    struct pollfd wait = {STDIN_FILENO, POLLIN, 0};
    /* A signal between the tests above and the wait would sleep; so the wait is never longer than a moment. */
    int ready = poll(&wait, 1, 250);
    if (ready < 0 && errno != EINTR) return stop_reading(edit, SIGHUP);
    if (ready == 0 && may_idle && call_idle(edit)) return IDLE;
    if (ready <= 0) continue;
    unsigned char byte;
    ssize_t got = read(STDIN_FILENO, &byte, 1);
    if (got == 1) return byte;
    if (got == 0 || (errno != EINTR && errno != EAGAIN)) return stop_reading(edit, SIGHUP);
  }
}

/* Decodes UTF-8 itself, so that typing works in every locale; a malformed byte becomes U+FFFD. */
static int read_character(EditLine *line, wchar_t *into) {
  starling_line_edit *edit = owner(line);
  int first = next_byte(edit, 1);
  if (first == IDLE) {
    *into = TICK;
    return 1;
  }
  if (first < 0) {
    errno = EINTR;
    return -1;
  }
  edit->last = first;
  if (first == 0x12) edit->is_searching = 1;
  if (first == '\r' || first == '\n' || first == 0x1B || first == 0x07) edit->is_searching = 0;
  int more = first >= 0xF0 && first < 0xF5 ? 3 : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xC2 && first < 0xE0 ? 1 : 0;
  unsigned int scalar = more == 3 ? first & 0x07 : more == 2 ? first & 0x0F : more == 1 ? first & 0x1F : first;
  if (more == 0 && first >= 0x80) scalar = 0xFFFD;
  for (int i = 0; i < more; i++) {
    int next = next_byte(edit, 0);
    if (next < 0) {
      errno = EINTR;
      return -1;
    }
    if ((next & 0xC0) != 0x80) {
      scalar = 0xFFFD;
      break;
    }
    scalar = scalar << 6 | (next & 0x3F);
  }
  if (scalar >= 0x80 && scalar < 0xA0) scalar = 0xFFFD;
  *into = (wchar_t)scalar;
  return 1;
}

/* Drops what a terminal would act on: C0 but tab and newline, DEL, and C1 (in UTF-8: C2 80…9F). */
static size_t cleaned(char *text, size_t count) {
  size_t kept = 0;
  for (size_t i = 0; i < count; i++) {
    unsigned char byte = (unsigned char)text[i];
    if (byte == 0xC2 && i + 1 < count && (unsigned char)text[i + 1] >= 0x80 && (unsigned char)text[i + 1] < 0xA0) {
      i++;
      continue;
    }
    if (byte == '\r') {
      text[kept++] = '\n';
      if (i + 1 < count && text[i + 1] == '\n') i++;
      continue;
    }
    if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) continue;
    text[kept++] = text[i];
  }
  return kept;
}

/* Bound to ESC[200~: takes everything up to ESC[201~. Without a line break it goes into the line; with one, the
   line is entered and the rest is handed out by the reads that follow. */
static unsigned char paste(EditLine *line, int character) {
  (void)character;
  starling_line_edit *edit = owner(line);
  size_t room = 4096, count = 0, received = 0;
  char *text = malloc(room + 1);
  if (!text) return CC_ERROR;
  size_t matched = 0;
  while (matched < sizeof paste_end - 1) {
    int byte = next_byte(edit, 0);
    if (byte < 0) {
      /* A signal or the end in the middle of a paste: keep what came. */
      arrived = edit->signal;
      break;
    }
    received++;
    matched = byte == paste_end[matched] ? matched + 1 : byte == paste_end[0] ? 1 : 0;
    /* What is too much is read and dropped; its end is seen all the same. */
    if (count >= PASTE_LIMIT) continue;
    if (count == room) {
      char *larger = realloc(text, room * 2 + 1);
      if (!larger) break;
      text = larger;
      room *= 2;
    }
    text[count++] = (char)byte;
  }
  /* The end mark is no text; of a paste that was too long none or a part of it was kept. */
  if (matched == sizeof paste_end - 1 && count > received - matched) count = received - matched;
  count = cleaned(text, count);
  text[count] = 0;
  char *end = memchr(text, '\n', count);
  if (!end) {
    int failed = count > 0 && el_insertstr(line, text) != 0;
    free(text);
    return failed ? CC_ERROR : CC_REFRESH;
  }
  const LineInfo *now = el_line(line);
  size_t before = (size_t)(now->cursor - now->buffer), after = (size_t)(now->lastchar - now->cursor);
  /* The line as it stands, then the paste, then what stood behind the cursor; one buffer, handed out by lines. */
  char *joined = malloc(before + count + after + 1);
  if (!joined) {
    free(text);
    return CC_ERROR;
  }
  memcpy(joined, now->buffer, before);
  memcpy(joined + before, text, count);
  memcpy(joined + before + count, now->cursor, after);
  joined[before + count + after] = 0;
  free(text);
  free(edit->pasted);
  edit->pasted = joined;
  edit->pasted_at = 0;
  edit->pasted_count = before + count + after;
  /* The pieces come from the buffer now; the line itself is emptied. */
  el_cursor(line, (int)(now->lastchar - now->cursor));
  now = el_line(line);
  el_deletestr(line, (int)(now->lastchar - now->buffer));
  return CC_NEWLINE;
}

/* Draws prompt and line anew at the cursor. CC_REDISPLAY would clear the rows above it first, and what stands there. */
static unsigned char draw_here(EditLine *line) {
  el_set(line, EL_REFRESH);
  return CC_NORM;
}

static unsigned char complete_word(EditLine *line, int character) {
  (void)character;
  starling_line_edit *edit = owner(line);
  if (!edit->complete) return CC_ERROR;
  const LineInfo *now = el_line(line);
  size_t count = (size_t)(now->cursor - now->buffer);
  char *copy = strndup(now->buffer, count);
  if (!copy) return CC_ERROR;
  int redraw = 0;
  const char *insert = edit->complete(edit->context, copy, &redraw);
  free(copy);
  if (insert && *insert && el_insertstr(line, insert) != 0) return CC_ERROR;
  return redraw ? draw_here(line) : CC_REFRESH;
}

/* Bound to TICK: draws the prompt, which changed. */
static unsigned char tick(EditLine *line, int character) {
  (void)character;
  return owner(line)->must_redraw ? draw_here(line) : CC_REFRESH;
}

starling_line_edit *starling_line_edit_open(const char *program, starling_complete complete, void *context) {
  if (!isatty(STDIN_FILENO)) return NULL;
  starling_line_edit *edit = calloc(1, sizeof *edit);
  if (!edit) return NULL;
  edit->has_before = tcgetattr(STDIN_FILENO, &edit->before) == 0;
  edit->line = el_init(program, stdin, stdout, stderr);
  edit->history = history_init();
  if (!edit->line || !edit->history) {
    starling_line_edit_close(edit);
    return NULL;
  }
  edit->complete = complete;
  edit->context = context;
  HistEvent event;
  history(edit->history, &event, H_SETSIZE, 500);
  history(edit->history, &event, H_SETUNIQUE, 1);
  el_set(edit->line, EL_CLIENTDATA, edit);
  el_set(edit->line, EL_PROMPT, prompt_of);
  el_set(edit->line, EL_EDITOR, "emacs");
  el_set(edit->line, EL_SIGNAL, 0);
  el_set(edit->line, EL_HIST, history, edit->history);
  el_set(edit->line, EL_GETCFN, read_character);
  el_set(edit->line, EL_ADDFN, "starling-paste", "Insert pasted text", paste);
  el_set(edit->line, EL_ADDFN, "starling-complete", "Complete a command or a file name", complete_word);
  el_set(edit->line, EL_ADDFN, "starling-tick", "Draw the prompt again", tick);
  el_set(edit->line, EL_BIND, "\\237", "starling-tick", NULL);
  el_set(edit->line, EL_BIND, "\033[200~", "starling-paste", NULL);
  el_set(edit->line, EL_BIND, "^I", "starling-complete", NULL);
  el_set(edit->line, EL_BIND, "^R", "em-inc-search-prev", NULL);
  el_set(edit->line, EL_BIND, "^W", "ed-delete-prev-word", NULL);
  el_set(edit->line, EL_BIND, "\033[3~", "ed-delete-next-char", NULL);
  el_set(edit->line, EL_BIND, "\033[H", "ed-move-to-beg", NULL);
  el_set(edit->line, EL_BIND, "\033[F", "ed-move-to-end", NULL);
  el_set(edit->line, EL_BIND, "\033[1~", "ed-move-to-beg", NULL);
  el_set(edit->line, EL_BIND, "\033[4~", "ed-move-to-end", NULL);
  el_set(edit->line, EL_BIND, "\033[1;5D", "ed-prev-word", NULL);
  el_set(edit->line, EL_BIND, "\033[1;5C", "em-next-word", NULL);
  return edit;
}

void starling_line_edit_set_idle(starling_line_edit *edit, starling_idle idle) { edit->idle = idle; }

void starling_line_edit_close(starling_line_edit *edit) {
  if (!edit) return;
  if (edit->line) el_end(edit->line);
  if (edit->history) history_end(edit->history);
  if (edit->has_before) tcsetattr(STDIN_FILENO, TCSADRAIN, &edit->before);
  free(edit->pasted);
  free(edit->held);
  free(edit);
}

void starling_line_edit_suspend(starling_line_edit *edit) {
  if (!edit->is_reading) return;
  say(paste_off);
  el_set(edit->line, EL_PREP_TERM, 0);
}

void starling_line_edit_resume(starling_line_edit *edit) {
  if (!edit->is_reading) return;
  el_set(edit->line, EL_PREP_TERM, 1);
  say(paste_on);
}

/* The next whole line of a paste, shown behind the prompt as if typed; 0 when only an unfinished one is left. */
static int pasted_line(starling_line_edit *edit, const char *prompt) {
  if (!edit->pasted) return 0;
  char *start = edit->pasted + edit->pasted_at;
  char *end = memchr(start, '\n', edit->pasted_count - edit->pasted_at);
  if (!end) return 0;
  put(prompt, strlen(prompt));
  put(start, (size_t)(end - start));
  put("\n", 1);
  hold(edit, start, (size_t)(end - start));
  edit->pasted_at = (size_t)(end - edit->pasted) + 1;
  return 1;
}

static void handed_out(const starling_line_edit *edit, const char **text, size_t *count) {
  *text = edit->held ? edit->held : "";
  *count = edit->held_count;
}

starling_line_outcome starling_line_edit_read(starling_line_edit *edit, const char *prompt, const char *initial,
                                              const char **text, size_t *count) {
  *text = "";
  *count = 0;
  if (pasted_line(edit, prompt)) {
    handed_out(edit, text, count);
    return STARLING_LINE_PASTED;
  }
  struct sigaction before[WATCHED];
  arrived = 0;
  edit->signal = 0;
  edit->last = 0;
  edit->is_searching = 0;
  edit->prompt = prompt;
  watch(before);
  edit->is_reading = 1;
  /* libedit shows its prompt before it leaves cooked mode; keys pressed in between would be echoed twice. */
  el_set(edit->line, EL_PREP_TERM, 1);
  say(paste_on);
  const char *ready = initial;
  if (edit->pasted && edit->pasted_at < edit->pasted_count) ready = edit->pasted + edit->pasted_at;
  if (ready && *ready) el_push(edit->line, (char *)ready);
  /* The end of a paste stays text, also when it is entered by hand. */
  int is_pasted = ready != initial;
  if (is_pasted) {
    free(edit->pasted);
    edit->pasted = NULL;
  }
  int size = 0;
  errno = 0;
  const char *line = el_gets(edit->line, &size);
  say(paste_off);
  edit->is_reading = 0;
  unwatch(before);
  if (edit->signal) {
    /* A signal inside a paste of several lines: all that came is what stood on the line. */
    if (edit->pasted && edit->pasted_at == 0) {
      hold(edit, edit->pasted, edit->pasted_count);
      free(edit->pasted);
      edit->pasted = NULL;
    }
    starling_line_edit_go_below(edit);
    el_reset(edit->line);
    handed_out(edit, text, count);
    return STARLING_LINE_SIGNAL;
  }
  if (edit->pasted && edit->pasted_at == 0) {
    /* The row that showed the line so far is written again, with the paste's first line. */
    put("\r\033[J", 4);
    if (pasted_line(edit, prompt)) {
      handed_out(edit, text, count);
      return STARLING_LINE_PASTED;
    }
  }
  if (!line || size <= 0) return STARLING_LINE_END;
  while (size > 0 && (line[size - 1] == '\n' || line[size - 1] == '\r')) size--;
  hold(edit, line, (size_t)size);
  handed_out(edit, text, count);
  return is_pasted ? STARLING_LINE_PASTED : STARLING_LINE_TYPED;
}

int starling_line_edit_signal(const starling_line_edit *edit) { return edit->signal; }

void starling_line_edit_remember(starling_line_edit *edit, const char *line) {
  HistEvent event;
  if (line && *line) history(edit->history, &event, H_ENTER, line);
}
