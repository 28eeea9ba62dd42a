#ifndef STARLING_CCHILDPROCESS_H
#define STARLING_CCHILDPROCESS_H

#include <sys/types.h>

/// Starting a helper program under limits. `posix_spawn` sets none, and between `fork` and `exec` only C may run; a
/// shell that sets them and `unshare` that shuts the network off cost two more programs to load for each helper.

/// What a helper program may use.
typedef struct {
  /// Address space, bytes.
  unsigned long long memory_bytes;
  /// Processor time, seconds.
  unsigned long long processor_seconds;
} starling_child_limits;

/// A helper program that runs.
typedef struct {
  pid_t process;
  /// Reading ends of its standard output and standard error; the caller closes them. They do not block.
  int output;
  int complaint;
} starling_child;

/// Starts the program `arguments[0]`, looked for along PATH, with `arguments`, which NULL ends. Its standard input is
/// empty; it inherits no other open file, writes no file and no core, and on Linux opens no socket. The caller waits
/// for the process. Returns 0, or an errno value (ENOENT: there is no such program) with nothing started.
int starling_child_start(char *const arguments[], const starling_child_limits *limits, starling_child *child);

/// Processor time that the process has used so far, in nanoseconds; -1 where the system does not say.
long long starling_child_processor_time(pid_t process);

#endif
