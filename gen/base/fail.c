/* fail.c: the ends of a run that are not a diagnostic.  Allocates nothing, so
 * that it works when there is no memory. */
#include "base/fail.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

_Noreturn void fatal(const char *format, ...)
{
	char text[1024];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	/* Results that are already printed come before the reason. */
	fflush(stdout);
	fputs("calgen: fatal: ", stderr);
	struct str rest = str_of(text);
	while (rest.n) {
		struct text_cell cell = text_cell(rest);
		fwrite(cell.s, 1, cell.n, stderr);
		rest.s += cell.used;
		rest.n -= cell.used;
	}
	fputc('\n', stderr);
	exit(2);
}

_Noreturn void bug_at(const char *file, int line, const char *what)
{
	fprintf(stderr, "%s:%d: bug: %s\n", file, line, what);
	abort();
}
