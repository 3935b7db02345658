/* fail.h: the two ends that are not a diagnostic. */
#ifndef BASE_FAIL_H
#define BASE_FAIL_H

/* Machine trouble (open, read, write, memory): one line on stderr, exit 2. */
_Noreturn void fatal(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Our bug: file:line, abort. */
_Noreturn void bug_at(const char *file, int line, const char *what);
#define BUG(what) bug_at(__FILE__, __LINE__, (what))
#define BUG_IF(cond)                                                                   \
	do {                                                                           \
		if (cond)                                                              \
			BUG(#cond);                                                    \
	} while (0)

#endif
