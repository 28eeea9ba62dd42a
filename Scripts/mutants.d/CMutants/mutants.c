#define _GNU_SOURCE
#include "mutants.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int mutant_active = -1;
static unsigned char nowhere[MUTANTS];
unsigned char *mutant_reached = nowhere;

/* STARLING_MUTANTS_REACHED is a file shared with the programs that a test starts, and outlives whatever kills them. */
__attribute__((constructor)) static void start(void) {
  const char *active = getenv("STARLING_MUTANT"), *path = getenv("STARLING_MUTANTS_REACHED");
  if (active) mutant_active = atoi(active);
  if (!path) return;
  int file = open(path, O_RDWR | O_CLOEXEC);
  if (file < 0) return;
  void *shared = mmap(NULL, MUTANTS, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (shared != MAP_FAILED) mutant_reached = shared;
  close(file);
}
