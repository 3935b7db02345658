/* manual.c: command tables → the manual page calgen(1) in mdoc.
 *
 * In: the tables that --help prints.  Out: mdoc.  Must not know what commands do. */
#include "cmd/manual.h"

#include <string.h>

#include "cmd/args.h"

enum { LINE = 76 }; /* bytes; a character that is not ASCII is longer for mandoc */

/* Prose, broken between words. */
static void prose(struct buf *b, const char *text)
{
	size_t column = 0;

	for (size_t n; *text; text += n + (text[n] == ' ')) {
		n = strcspn(text, " ");
		if (column) {
			/* A line that begins with one of these is none of prose. */
			bool full = column + n > LINE && !strchr(".'", *text);
			buf_char(b, full ? '\n' : ' ');
			column = full ? 0 : column + 1;
		}
		buf_add(b, text, n);
		for (size_t i = 0; i < n; i++)
			column += (unsigned char)text[i] < 0x80 ? 1 : 4;
	}
	buf_char(b, '\n');
}

/* No text of a table needs an escape: none has a backslash or a line that begins with a
 * dot or an apostrophe, and no argument a quote (tests/cases/cli/help.cmd). */
static void add_options(struct buf *b, const struct option *o)
{
	for (; o->name; o++) {
		buf_text(b, ".It");
		if (o->letter)
			buf_printf(b, " Fl %c ,", o->letter);
		buf_printf(b, " Fl -%s", o->name);
		/* Quoted, since it may hold words that are macros. */
		if (o->kind != OPTION_FLAG)
			buf_printf(b, " Ar \"%s\"%s", o->metavar,
			    o->kind == OPTION_MANY ? " ..." : "");
		buf_char(b, '\n');
		prose(b, o->help);
	}
}

void manual_page(struct buf *b, const struct command *const *commands, size_t n)
{
	buf_text(b,
	    ".Dd November 21, 2026\n.Dt CALGEN 1\n.Os\n.Sh NAME\n.Nm calgen\n"
	    ".Nd compile calibrations of hardware into tables of estimates\n"
	    ".Sh SYNOPSIS\n.Nm\n.Ar command\n.Op Ar option ...\n.Op Ar file ...\n"
	    ".Sh DESCRIPTION\n.Nm\nturns measurements into calibrations and "
	    "calibrations into C tables for\n.Xr estimate 3 ,\nand prints what a "
	    "change of them does.\n"
	    "A file may be a directory, read recursively in the order of the names,\n"
	    ".Sq -\nfor the standard input, gzip of any of them, or\n"
	    ".Ar REV:path\nin a git checkout.\n.Pp\n"
	    "Options of all commands:\n.Bl -tag -width Ds\n");
	add_options(b, args_common);
	buf_text(b, ".El\n.Sh COMMANDS\n");
	for (size_t i = 0; i < n; i++) {
		const struct command *c = commands[i];
		buf_printf(b,
		    ".Ss calgen %s\n.Bd -literal\ncalgen %s %s\n.Ed\n.Pp\n%s.\n"
		    ".Bd -literal\n%s\n.Ed\n.Bl -tag -width Ds\n",
		    c->name, c->name, c->synopsis, c->summary, c->details);
		add_options(b, c->options);
		buf_text(b, ".El\n");
	}
	buf_text(b,
	    ".Sh ENVIRONMENT\n.Bl -tag -width NO_COLOR\n.It Ev NO_COLOR\n"
	    "When set and not empty, output has no colours unless\n.Fl -color\n"
	    "asks for them.\n.It Ev M4\nThe m4 that fills in the back-ends.\n.El\n"
	    ".Sh EXIT STATUS\n0 when all is good, 1 when the input is wrong or a "
	    "gate is hit, 2 after wrong\nusage or trouble of the machine.\n"
	    ".Sh SEE ALSO\n.Xr estimate 3\n");
}
