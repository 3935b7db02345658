/* help.c: usage texts from the command tables, and nothing else. */
#include "cmd/help.h"

#include <string.h>

#include "base/out.h"
#include "cmd/args.h"

static void option_line(struct buf *b, const struct option *o)
{
	struct buf left = {0};
	if (o->letter)
		buf_printf(&left, "-%c, ", o->letter);
	buf_printf(&left, "--%s", o->name);
	if (o->kind != OPTION_FLAG)
		buf_printf(
		    &left, " %s%s", o->metavar, o->kind == OPTION_MANY ? "…" : "");
	buf_printf(b, "  %.*s", (int)left.n, left.s);
	/* "…" is three bytes in one column */
	size_t columns = left.n - (o->kind == OPTION_MANY ? 2 : 0);
	if (columns >= 26) {
		buf_char(b, '\n');
		columns = 0;
		buf_text(b, "  ");
	}
	for (; columns < 26; columns++)
		buf_char(b, ' ');
	buf_printf(b, "%s\n", o->help);
	buf_free(&left);
}

void help_command(struct buf *b, const struct command *command)
{
	buf_printf(b, "usage: calgen %s %s\n\n%s\n", command->name, command->synopsis,
	    command->summary);
	buf_printf(b, "\n%s\n\noptions:\n", command->details);
	for (const struct option *o = command->options; o->name; o++)
		option_line(b, o);
	for (const struct option *o = args_common; o->name; o++)
		option_line(b, o);
	buf_text(b, "\nexit status: 0 good, 1 input wrong or a gate hit, "
		    "2 usage or machine trouble\n");
}

void help_program(struct buf *b, const struct command *const *commands, size_t n)
{
	buf_text(b,
	    "usage: calgen COMMAND [OPTION…] [FILE…]\n\n"
	    "Turns measurements into calibrations, calibrations into C tables, and\n"
	    "prints what a change of them does.\n\ncommands:\n");
	for (size_t i = 0; i < n; i++)
		buf_printf(b, "  %-12s%s\n", commands[i]->name, commands[i]->summary);
	buf_text(b,
	    "\ncalgen COMMAND --help says more; calgen --version names the version.\n"
	    "An input may be a file, a directory (read recursively in name order), -,\n"
	    "gzip of any of them, or REV:path in a git checkout.\n"
	    "calgen --completion bash|zsh and calgen --manual print a completion "
	    "script\n"
	    "and the manual page.\n");
}
