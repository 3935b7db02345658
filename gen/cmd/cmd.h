/* cmd.h: what a subcommand is.  One `cmd_*.c` each, listed in commands.h;
 * parsing, --help and completion all come from these tables. */
#ifndef CMD_CMD_H
#define CMD_CMD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"

enum exit_status {
	EXIT_GOOD = 0,  /* done */
	EXIT_INPUT = 1, /* input wrong, or a gate hit */
	EXIT_USAGE = 2  /* usage or machine trouble */
};

enum option_kind {
	OPTION_FLAG, /* --strict */
	OPTION_ONE,  /* --mode M, --mode=M; the last one counts */
	OPTION_MANY  /* --workloads FILE…; takes words up to the next option, leaving
		      * the command the positional arguments that it needs */
};

struct option {
	const char *name; /* without dashes */
	char letter;      /* '-o', 0 = none */
	enum option_kind kind;
	const char *metavar; /* "FILE", "text|json"; NULL for a flag */
	const char *help;
};

struct args;

struct command {
	const char *name;
	const char *synopsis;         /* after the name: "[--strict] FILE…" */
	const char *summary;          /* one line */
	const char *details;          /* paragraphs for --help */
	const struct option *options; /* one at least; a NULL name ends them */
	size_t min_words, max_words;  /* positional arguments, SIZE_MAX = any */
	size_t kept_words; /* that OPTION_MANY leaves; the larger of it and min_words */
	int (*run)(struct args *args);
};

/* What every command accepts besides its own: --help, --quiet, --color. */

struct args {
	struct arena *arena; /* lives as long as the command */
	const struct command *command;
	char **words; /* positional arguments */
	size_t nwords;
	bool color; /* decided from --color, NO_COLOR and the terminal */
	bool quiet;
	const struct option_value *values;
	size_t nvalues;
};

bool args_has(const struct args *args, const char *name);
/* Value of OPTION_ONE, or `otherwise`. */
const char *args_text(const struct args *args, const char *name, const char *otherwise);
struct str args_str(const struct args *args, const char *name); /* or nothing */
/* All values of an option, in order; returns how many. */
size_t args_all(const struct args *args, const char *name, const char ***values);
/* A number within [min, max]; a usage error (exit 2) otherwise. */
double args_number(const struct args *args, const char *name, double otherwise,
    double min, double max);
/* One of `choices` ("text|json"); a usage error otherwise.  Returns the index. */
int args_choice(
    const struct args *args, const char *name, const char *choices, int otherwise);
/* Ends the program: message, "try: calgen NAME --help", exit 2. */
_Noreturn void args_usage(const struct args *args, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Exit status from the diagnostics so far: EXIT_INPUT if there was an error. */
int cmd_status(void);

#define COMMAND(name) extern const struct command cmd_##name;
#include "cmd/commands.h"
#undef COMMAND

#endif
