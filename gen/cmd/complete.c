/* complete.c: command tables → scripts that complete words for bash and zsh.
 *
 * In: the tables that --help prints.  Out: scripts.  Must not know what commands do. */
#include "cmd/complete.h"

#include <string.h>

#include "cmd/args.h"

/* "text|markdown|json": words of which the value is one. */
static bool is_choice(const struct option *o)
{
	return o->kind != OPTION_FLAG && strchr(o->metavar, '|') &&
	       !o->metavar[strspn(
		   o->metavar, "|-_0123456789abcdefghijklmnopqrstuvwxyz")];
}

static void add_choices(struct buf *b, const char *metavar)
{
	for (const char *s = metavar; *s; s++)
		buf_char(b, *s == '|' ? ' ' : *s);
}

/* --- bash --------------------------------------------------------------------------
 */

static void bash_options(struct buf *b, const struct option *o)
{
	for (; o->name; o++)
		buf_printf(b, " --%s", o->name);
}

/* Values of options that are a choice, once for each command. */
static void bash_values(struct buf *b, const char *command, const struct option *o)
{
	for (; o->name; o++) {
		if (!is_choice(o))
			continue;
		buf_printf(b, "\t%s:--%s) words='", command, o->name);
		add_choices(b, o->metavar);
		buf_text(b, "' ;;\n");
	}
}

void complete_bash(struct buf *b, const struct command *const *commands, size_t n)
{
	buf_text(b,
	    "# calgen --completion bash: to be sourced by bash.\n"
	    "_calgen()\n{\n"
	    "\tlocal word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}"
	    " words=''\n"
	    "\tif [ \"$COMP_CWORD\" -eq 1 ]; then\n\t\twords='");
	for (size_t i = 0; i < n; i++)
		buf_printf(b, "%s ", commands[i]->name);
	buf_text(b, "--help --version'\n"
		    "\t\tCOMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
		    "\t\treturn\n\tfi\n"
		    "\tcase ${COMP_WORDS[1]}:$before in\n");
	for (size_t i = 0; i < n; i++)
		bash_values(b, commands[i]->name, commands[i]->options);
	bash_values(b, "*", args_common);
	buf_text(b, "\tesac\n\tif [ -z \"$words\" ]; then\n"
		    "\t\tcase $word in\n\t\t-*)\n"
		    "\t\t\tcase ${COMP_WORDS[1]} in\n");
	for (size_t i = 0; i < n; i++) {
		buf_printf(b, "\t\t\t%s) words='", commands[i]->name);
		bash_options(b, commands[i]->options);
		bash_options(b, args_common);
		buf_text(b, "' ;;\n");
	}
	buf_text(b, "\t\t\tesac ;;\n"
		    "\t\t*)\n\t\t\tCOMPREPLY=() # names of files\n"
		    "\t\t\treturn ;;\n\t\tesac\n\tfi\n"
		    "\tCOMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\n"
		    "complete -o default -F _calgen calgen\n");
}

/* --- zsh ---------------------------------------------------------------------------
 */

/* Text inside the brackets of a zsh specification in single quotes. */
static void zsh_text(struct buf *b, const char *text)
{
	for (const char *s = text; *s; s++) {
		if (*s == '\'')
			buf_text(b, "'\\''");
		else if (strchr("[]:\\", *s))
			buf_printf(b, "\\%c", *s);
		else
			buf_char(b, *s);
	}
}

static void zsh_options(struct buf *b, const struct option *o)
{
	for (; o->name; o++) {
		const char *name = o->name;
		buf_printf(b, " \\\n\t\t\t'*--%s[", name);
		zsh_text(b, o->help);
		buf_char(b, ']');
		if (o->kind != OPTION_FLAG) {
			buf_char(b, ':');
			zsh_text(b, o->metavar);
			buf_char(b, ':');
			if (is_choice(o)) {
				buf_char(b, '(');
				add_choices(b, o->metavar);
				buf_char(b, ')');
			} else {
				buf_text(b, "_files");
			}
		}
		buf_char(b, '\'');
	}
}

void complete_zsh(struct buf *b, const struct command *const *commands, size_t n)
{
	buf_text(b, "#compdef calgen\n"
		    "# calgen --completion zsh: as _calgen in a directory of fpath.\n"
		    "_calgen()\n{\n"
		    "\tif ((CURRENT == 2)); then\n"
		    "\t\tlocal -a commands=(");
	for (size_t i = 0; i < n; i++) {
		buf_printf(b, "\n\t\t\t'%s:", commands[i]->name);
		zsh_text(b, commands[i]->summary);
		buf_char(b, '\'');
	}
	buf_text(b, ")\n\t\t_describe command commands\n\t\treturn\n\tfi\n"
		    "\tlocal command=${words[2]}\n"
		    "\tshift words\n\t((CURRENT--))\n"
		    "\tcase $command in\n");
	for (size_t i = 0; i < n; i++) {
		buf_printf(b, "\t%s)\n\t\t_arguments", commands[i]->name);
		zsh_options(b, commands[i]->options);
		zsh_options(b, args_common);
		buf_text(b, " \\\n\t\t\t'*:file:_files' ;;\n");
	}
	buf_text(b, "\tesac\n}\n_calgen \"$@\"\n");
}
