#define _GNU_SOURCE
#include "failing_calls.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

static _Thread_local bool is_watched;
static _Thread_local const char *failing;
static _Thread_local int spared_calls, failing_error;
static _Thread_local char noted[1 << 16];
static _Thread_local size_t length;

void failing_calls_begin(const char *name, int spared, int error) {
  failing = name;
  spared_calls = spared;
  failing_error = error;
  length = 0;
  noted[0] = '\0';
  is_watched = true;
}

const char *failing_calls_end(void) {
  is_watched = false;
  return noted;
}

static const char *last_part(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash && slash[1] ? slash + 1 : path;
}

/* Notes a call, and says whether it is the one that fails. */
static bool fails(const char *name, const char *path) {
  if (!is_watched) return false;
  int more = snprintf(noted + length, sizeof noted - length, "%s %s\n", name, last_part(path));
  if (more > 0 && (size_t)more < sizeof noted - length) length += (size_t)more;
  if (!failing || strcmp(failing, name) != 0 || spared_calls-- > 0) return false;
  failing = NULL;
  errno = failing_error;
  return true;
}

static bool fails_of(const char *name, int file) {
  if (!is_watched) return false;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t count = readlink(link, path, sizeof path - 1);
  path[count > 0 ? count : 0] = '\0';
  return fails(name, path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int file) { return fails_of("fsync", file) ? -1 : REAL(fsync)(file); }

int chmod(const char *path, mode_t mode) { return fails("chmod", path) ? -1 : REAL(chmod)(path, mode); }

int rename(const char *from, const char *to) { return fails("rename", to) ? -1 : REAL(rename)(from, to); }

ssize_t read(int file, void *buffer, size_t count) {
  return fails_of("read", file) ? -1 : REAL(read)(file, buffer, count);
}

ssize_t write(int file, const void *buffer, size_t count) {
  return fails_of("write", file) ? -1 : REAL(write)(file, buffer, count);
}

ssize_t pread(int file, void *buffer, size_t count, off_t at) {
  return fails_of("pread", file) ? -1 : REAL(pread)(file, buffer, count, at);
}

int access(const char *path, int mode) { return fails("access", path) ? -1 : REAL(access)(path, mode); }

int mkdir(const char *path, mode_t mode) { return fails("mkdir", path) ? -1 : REAL(mkdir)(path, mode); }

char *mkdtemp(char *template) { return fails("mkdtemp", "") ? NULL : REAL(mkdtemp)(template); }

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
  va_end(more);
  return fails("open", path) ? -1 : REAL(open)(path, flags, mode);
}

char *realpath(const char *path, char *resolved) {
  return fails("realpath", path) ? NULL : REAL(realpath)(path, resolved);
}

int statvfs(const char *path, struct statvfs *found) {
  return fails("statvfs", path) ? -1 : REAL(statvfs)(path, found);
}

/* It never fails: the "error" is whom the program seems to run as. */
uid_t geteuid(void) { return fails("geteuid", "") ? (uid_t)failing_error : REAL(geteuid)(); }
