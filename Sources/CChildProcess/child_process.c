#define _GNU_SOURCE
#include "CChildProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#if defined(__linux__) && defined(__x86_64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__linux__) && defined(__aarch64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef NATIVE_ARCHITECTURE
// Refuses what could reach a network or another process; everything else stays allowed. Calls of another
// architecture, whose numbers mean other things, end the program.
static void shut_network_off(void) {
  static const struct sock_filter rules[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCHITECTURE, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      // Numbers from here on are those of the x32 calls on x86-64 and unused elsewhere.
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 5, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 4, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_io_uring_setup, 3, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ptrace, 2, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_process_vm_writev, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
  };
  static const struct sock_fprog program = {.len = sizeof(rules) / sizeof(rules[0]),
                                            .filter = (struct sock_filter *)rules};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}
#else
static void shut_network_off(void) {}
#endif

static void set_limit(int which, rlim_t most) {
  struct rlimit limit;
  // Never above what we were given ourselves.
  if (getrlimit(which, &limit) == 0 && limit.rlim_max != RLIM_INFINITY && limit.rlim_max < most) most = limit.rlim_max;
  limit.rlim_cur = most;
  limit.rlim_max = most;
  setrlimit(which, &limit);
}

// The same open file under a number that no standard stream has, closed at exec; -1 where there is none.
static int beyond_standard(int file) {
  if (file < 0) return file;
  int moved = fcntl(file, F_DUPFD_CLOEXEC, 3);
  close(file);
  return moved;
}

static int open_pipe(int ends[2]) {
  if (pipe(ends) != 0) return errno;
  ends[0] = beyond_standard(ends[0]);
  ends[1] = beyond_standard(ends[1]);
  return ends[0] < 0 || ends[1] < 0 ? errno : 0;
}

static void close_pipe(const int ends[2]) {
  if (ends[0] >= 0) close(ends[0]);
  if (ends[1] >= 0) close(ends[1]);
}

// Tells the parent why there will be no program.
static void give_up(int news) {
  int error = errno;
  ssize_t written = write(news, &error, sizeof error);
  (void)written;
  _exit(127);
}

// What the child does between fork and exec. It may share our memory, or have a copy of it where vfork is fork, as in
// emulators and sanitizers: it writes nothing there, and what went wrong goes through the pipe `news`.
static void become(char *const arguments[], const starling_child_limits *limits, const int streams[3],
                   const sigset_t *mask, int news) {
  // Signals that we ignore would stay ignored.
  signal(SIGPIPE, SIG_DFL);
  signal(SIGXFSZ, SIG_DFL);
  sigprocmask(SIG_SETMASK, mask, NULL);
  for (int stream = 0; stream < 3; stream++) {
    if (dup2(streams[stream], stream) < 0) give_up(news);
  }
#ifdef __linux__
  // At exec, so that `news` is open until then.
  syscall(SYS_close_range, 3, ~0U, CLOSE_RANGE_CLOEXEC);
#endif
  set_limit(RLIMIT_AS, limits->memory_bytes);
  set_limit(RLIMIT_CPU, limits->processor_seconds);
  set_limit(RLIMIT_NOFILE, 32);
  set_limit(RLIMIT_FSIZE, 0);
  set_limit(RLIMIT_CORE, 0);
  shut_network_off();
  execvp(arguments[0], arguments);
  give_up(news);
}

// What the child says before it becomes the program: 0 once it is, for then its end of the pipe is closed.
static int told(int news) {
  int error = 0;
  ssize_t count;
  do count = read(news, &error, sizeof error);
  while (count < 0 && errno == EINTR);
  return count == sizeof error ? error : 0;
}

int starling_child_start(char *const arguments[], const starling_child_limits *limits, starling_child *child) {
  int empty = beyond_standard(open("/dev/null", O_RDONLY));
  if (empty < 0) return errno;
  int output[2] = {-1, -1};
  int complaint[2] = {-1, -1};
  int news[2] = {-1, -1};
  int failure = open_pipe(output);
  if (failure == 0) failure = open_pipe(complaint);
  if (failure == 0) failure = open_pipe(news);
  if (failure == 0 && (fcntl(output[0], F_SETFL, O_NONBLOCK) < 0 || fcntl(complaint[0], F_SETFL, O_NONBLOCK) < 0)) {
    failure = errno;
  }
  if (failure == 0) {
    const int streams[3] = {empty, output[1], complaint[1]};
    // No handler of ours may run in the child, where it would find our memory.
    sigset_t all, mask;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &mask);
    pid_t process = vfork();
    if (process == 0) become(arguments, limits, streams, &mask, news[1]);
    if (process < 0) failure = errno;
    close(news[1]);
    news[1] = -1;
    if (process > 0) failure = told(news[0]);
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
    // The child that could not become the program has ended.
    if (process > 0 && failure != 0) waitpid(process, NULL, 0);
    child->process = process;
  }
  close(empty);
  close_pipe(news);
  if (failure != 0) {
    close_pipe(output);
    close_pipe(complaint);
    return failure;
  }
  close(output[1]);
  close(complaint[1]);
  child->output = output[0];
  child->complaint = complaint[0];
  return 0;
}

long long starling_child_processor_time(pid_t process) {
  clockid_t clock;
  struct timespec time;
  if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0) return -1;
  return (long long)time.tv_sec * 1000000000 + time.tv_nsec;
}
