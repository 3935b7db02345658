/* manual.c: command tables → the manual page calgen(1) in mdoc.
 *
 * In: the tables that --help prints.  Out: mdoc.  Must not know what commands do. */
#include "cmd/manual.h"

#include <string.h>

#include "cmd/args.h"
#include "lib/estimate.h"

/* Text of a paragraph: no request at the beginning of a line, no escape. */
static void add_text(struct buf *b, const char *text)
{
	if (*text == '.' || *text == '\'')
		buf_text(b, "\\&");
	for (const char *s = text; *s; s++) {
		if (*s == '\\')
			buf_text(b, "\\e");
		else
			buf_char(b, *s);
		if (*s == '\n' && (s[1] == '.' || s[1] == '\''))
			buf_text(b, "\\&");
	}
}

/* An argument of a macro: quoted, since it may hold words that are macros. */
static void add_argument(struct buf *b, const char *text)
{
	buf_text(b, " \"");
	for (const char *s = text; *s; s++) {
		if (*s == '"')
			buf_text(b, "\"\"");
		else if (*s == '\\')
			buf_text(b, "\\e");
		else
			buf_char(b, *s);
	}
	buf_char(b, '"');
}

/* A new sentence begins a new line in mdoc. */
static void add_sentences(struct buf *b, const char *text)
{
	struct buf lines = {0};
	for (const char *s = text; *s; s++) {
		buf_char(&lines, *s);
		bool ends = s > text + 1 && *s == '.' && s[1] == ' ' && s[2] != ' ' &&
			    s[-1] >= 'a' && s[-2] >= 'a';
		if (*s == '.' && s[1] == ' ' && s[2] == ' ') {
			buf_char(&lines, '\n');
			s += 2;
		} else if (ends) {
			buf_char(&lines, '\n');
			s++;
		}
	}
	add_text(b, lines.s ? lines.s : "");
	buf_free(&lines);
}

static void add_options(struct buf *b, const struct option *o)
{
	for (; o && o->name; o++) {
		buf_text(b, ".It");
		if (o->letter)
			buf_printf(b, " Fl %c ,", o->letter);
		buf_printf(b, " Fl -%s", o->name);
		if (o->kind != OPTION_FLAG) {
			buf_text(b, " Ar");
			add_argument(b, o->metavar);
			buf_text(b, o->kind == OPTION_MANY ? " ..." : "");
		}
		buf_char(b, '\n');
		add_sentences(b, o->help);
		buf_char(b, '\n');
	}
}

/* Paragraphs as they stand: their lines are laid out. */
static void add_details(struct buf *b, const char *details)
{
	if (!details)
		return;
	buf_text(b, ".Bd -literal\n");
	add_text(b, details);
	buf_text(b, "\n.Ed\n");
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
		buf_printf(
		    b, ".Ss calgen %s\n.Bd -literal\ncalgen %s ", c->name, c->name);
		add_text(b, c->synopsis);
		buf_text(b, "\n.Ed\n.Pp\n");
		add_sentences(b, c->summary);
		buf_text(b, ".\n");
		add_details(b, c->details);
		if (c->options && c->options->name) {
			buf_text(b, ".Bl -tag -width Ds\n");
			add_options(b, c->options);
			buf_text(b, ".El\n");
		}
	}
	buf_text(b,
	    ".Sh ENVIRONMENT\n.Bl -tag -width NO_COLOR\n.It Ev NO_COLOR\n"
	    "When set and not empty, output has no colours unless\n.Fl -color\n"
	    "asks for them.\n.It Ev M4\nThe m4 that fills in the back-ends.\n.El\n"
	    ".Sh EXIT STATUS\n0 when all is good, 1 when the input is wrong or a "
	    "gate is hit, 2 after wrong usage\nor trouble of the machine.\n"
	    ".Sh SEE ALSO\n.Xr estimate 3\n");
}
