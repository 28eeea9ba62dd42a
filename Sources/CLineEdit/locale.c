#define _GNU_SOURCE
#include "CLineEdit.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

int starling_use_utf8_locale(void) {
  /* Only how characters are classed: numbers and messages stay in the C locale, the same everywhere. */
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  setlocale(LC_CTYPE, "C.UTF-8");
  return 0;
}

int starling_columns_of(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

void starling_terminal_size(int *columns, int *rows) {
  struct winsize size;
  *columns = *rows = 0;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
    *columns = size.ws_col;
    *rows = size.ws_row;
  }
}
