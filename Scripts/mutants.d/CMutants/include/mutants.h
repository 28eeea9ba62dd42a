#ifndef MUTANTS_H
#define MUTANTS_H

#include <stdbool.h>

/* Which mutant is on, from STARLING_MUTANT; none is -1. */
extern int mutant_active;
/* One byte a mutant: 1 once switching it on would have changed what came of a place that was run. */
extern unsigned char *mutant_reached;

/* Whether the mutant is on; its place was run. */
static inline bool mutant_is_on(int number) {
  mutant_reached[number] = 1;
  return mutant_active == number;
}

/* `condition`, or true under one mutant and false under another; 0 is no mutant. */
static inline bool mutant_condition(int always_true, int always_false, bool condition) {
  mutant_reached[condition ? always_false : always_true] = 1;
  if (mutant_active <= 0) return condition;
  return mutant_active == always_true || (condition && mutant_active != always_false);
}

/* `comparison`, or the other one under the mutant. */
static inline bool mutant_edge(int number, bool other, bool comparison) {
  if (other != comparison) mutant_reached[number] = 1;
  return mutant_active == number ? other : comparison;
}

#endif
