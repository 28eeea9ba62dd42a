#ifndef FAILING_CALLS_H
#define FAILING_CALLS_H

/*
 * System calls of this thread, watched and made to fail: this target defines fsync, rename, open and others in the tests'
 * program, which come before the C library's own. Without a watch they only pass on.
 */

/* Begins to note the calls of this thread. The call `name` fails with `error` after `spared` of its kind, once; NULL: none. */
void failing_calls_begin(const char *name, int spared, int error);

/* Ends that, and returns what was noted: a line each, the call and the last part of its file's name. */
const char *failing_calls_end(void);

#endif
