/* args.c: words of the command line → struct args, by the command's table.
 *
 * In: argv and a struct command.  Out: struct args, or a usage error (exit 2).
 * Knows nothing of what the commands do. */
#include "cmd/args.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/num.h"
#include "cmd/cmd.h"
#include "input/diag.h"

const struct option args_common[] = {
    {"help", 'h', OPTION_FLAG, NULL, "print this text"},
    {"version", 0, OPTION_FLAG, NULL, "print the version"},
    {"quiet", 'q', OPTION_FLAG, NULL, "hide warnings and progress"},
    {"color", 0, OPTION_ONE, "auto|always|never",
	"colour the text (auto: on a terminal, unless NO_COLOR is set)"},
    {0},
};

struct option_value {
	const struct option *option;
	const char *text; /* NULL for a flag */
};

/* The words that are still to be read, and what was read so far. */
struct parse {
	struct args *args;
	struct option_value *values;
	char **argv;
	size_t argc, i;
};

static const struct option *find_in(const struct option *list, struct str name)
{
	for (; list->name; list++)
		if (str_is(name, list->name))
			return list;
	return NULL;
}

static const struct option *find_letter(const struct option *list, char letter)
{
	for (; list->name; list++)
		if (list->letter == letter)
			return list;
	return NULL;
}

static const char *nearest_option(const struct command *command, struct str name)
{
	const struct option *lists[] = {command->options, args_common};
	const char *best = NULL;
	size_t best_distance = 3;
	for (size_t l = 0; l < 2; l++) {
		for (const struct option *o = lists[l]; o->name; o++) {
			size_t d = str_distance(name, str_of(o->name), 2);
			if (d < best_distance) {
				best_distance = d;
				best = o->name;
			}
		}
	}
	return best;
}

void args_usage(const struct args *args, const char *format, ...)
{
	va_list list;
	va_start(list, format);
	fprintf(stderr, "calgen %s: ", args->command->name);
	vfprintf(stderr, format, list);
	fprintf(stderr, "\ntry: calgen %s --help\n", args->command->name);
	va_end(list);
	exit(EXIT_USAGE);
}

static void add_value(struct parse *p, const struct option *option, const char *text)
{
	p->values[p->args->nvalues++] = (struct option_value){option, text};
}

/* A lone "-" is a word (stdin or stdout), not an option. */
static bool is_option(const char *word)
{
	return word[0] == '-' && word[1] != 0;
}

static void take_value(
    struct parse *p, const struct option *option, const char *inline_text)
{
	if (option->kind == OPTION_FLAG) {
		if (inline_text)
			args_usage(p->args, "--%s takes no value", option->name);
		add_value(p, option, NULL);
		return;
	}
	if (inline_text) {
		add_value(p, option, inline_text);
		return;
	}
	if (p->i >= p->argc)
		args_usage(
		    p->args, "--%s needs a value (%s)", option->name, option->metavar);
	add_value(p, option, p->argv[p->i++]);
	if (option->kind == OPTION_MANY)
		while (p->i < p->argc && !is_option(p->argv[p->i]))
			add_value(p, option, p->argv[p->i++]);
}

static void read_long(struct parse *p, const char *word)
{
	const char *equals = strchr(word, '=');
	struct str name = {word, equals ? (size_t)(equals - word) : strlen(word)};
	const struct option *option = find_in(p->args->command->options, name);
	if (!option)
		option = find_in(args_common, name);
	if (!option) {
		const char *near = nearest_option(p->args->command, name);
		if (near)
			args_usage(p->args,
			    "unknown option --%.*s (did you mean --%s?)", (int)name.n,
			    name.s, near);
		args_usage(p->args, "unknown option --%.*s", (int)name.n, name.s);
	}
	take_value(p, option, equals ? equals + 1 : NULL);
}

static void read_short(struct parse *p, const char *word)
{
	const struct option *option = find_letter(p->args->command->options, word[0]);
	if (!option)
		option = find_letter(args_common, word[0]);
	if (!option)
		args_usage(p->args, "unknown option -%c", word[0]);
	take_value(p, option, word[1] ? word + 1 : NULL);
}

/* OPTION_MANY takes all it can; the positional words that the command cannot do
 * without are given back from the end of the last such option. */
static void give_back_words(struct args *args, struct option_value *values)
{
	const struct command *c = args->command;
	size_t wanted = c->kept_words > c->min_words ? c->kept_words : c->min_words;
	size_t last = args->nvalues, n = 0; /* n values of that option end at last */
	while (last > 0 && values[last - 1].option->kind != OPTION_MANY)
		last--;
	while (n < last && values[last - 1 - n].option == values[last - 1].option)
		n++;
	size_t missing = args->nwords < wanted ? wanted - args->nwords : 0;
	if (missing == 0 || n <= missing)
		return;
	for (size_t i = 0; i < missing; i++)
		args->words[args->nwords++] = (char *)values[last - missing + i].text;
	for (size_t i = last; i < args->nvalues; i++)
		values[i - missing] = values[i];
	args->nvalues -= missing;
}

static void count_words(const struct args *args)
{
	const struct command *command = args->command;
	if (args->nwords < command->min_words)
		args_usage(args, "too few arguments\nusage: calgen %s %s",
		    command->name, command->synopsis);
	if (args->nwords > command->max_words)
		args_usage(args, "too many arguments, from '%s' on",
		    args->words[command->max_words]);
}

static void decide_color(struct args *args)
{
	int when = args_choice(args, "color", "auto|always|never", 0);
	const char *no_color = getenv("NO_COLOR");
	args->color = when == 1 ||
		      (when == 0 && isatty(STDOUT_FILENO) && !(no_color && *no_color));
}

void args_parse(struct args *args, struct arena *arena, const struct command *command,
    char **argv, size_t argc)
{
	*args = (struct args){.arena = arena, .command = command};
	args->words = ARENA_ARRAY(arena, argc + 1, char *);
	struct parse p = {
	    args, ARENA_ARRAY(arena, argc + 1, struct option_value), argv, argc, 0};
	args->values = p.values;
	while (p.i < argc) {
		char *word = argv[p.i++];
		if (strcmp(word, "--") == 0) {
			while (p.i < argc)
				args->words[args->nwords++] = argv[p.i++];
		} else if (word[0] == '-' && word[1] == '-') {
			read_long(&p, word + 2);
		} else if (is_option(word)) {
			read_short(&p, word + 1);
		} else {
			args->words[args->nwords++] = word;
		}
	}
	if (args_has(args, "help") || args_has(args, "version"))
		return;
	give_back_words(args, p.values);
	count_words(args);
	args->quiet = args_has(args, "quiet");
	decide_color(args);
}

bool args_has(const struct args *args, const char *name)
{
	for (size_t i = 0; i < args->nvalues; i++)
		if (strcmp(args->values[i].option->name, name) == 0)
			return true;
	return false;
}

const char *args_text(const struct args *args, const char *name, const char *otherwise)
{
	for (size_t i = args->nvalues; i-- > 0;)
		if (strcmp(args->values[i].option->name, name) == 0)
			return args->values[i].text;
	return otherwise;
}

struct str args_str(const struct args *args, const char *name)
{
	return str_of(args_text(args, name, ""));
}

size_t args_all(const struct args *args, const char *name, const char ***values)
{
	size_t n = 0;
	const char **all = ARENA_ARRAY(args->arena, args->nvalues + 1, const char *);
	for (size_t i = 0; i < args->nvalues; i++)
		if (strcmp(args->values[i].option->name, name) == 0)
			all[n++] = args->values[i].text;
	*values = all;
	return n;
}

double args_number(
    const struct args *args, const char *name, double otherwise, double min, double max)
{
	const char *text = args_text(args, name, NULL);
	double x;
	if (!text)
		return otherwise;
	if (!num_double(str_of(text), &x) || !(x >= min && x <= max))
		args_usage(args, "--%s: '%s' is not a number from %g to %g", name, text,
		    min, max);
	return x;
}

int args_choice(
    const struct args *args, const char *name, const char *choices, int otherwise)
{
	const char *text = args_text(args, name, NULL);
	if (!text)
		return otherwise;
	size_t n = strlen(text);
	const char *c = choices;
	for (int i = 0;; i++) {
		size_t m = strcspn(c, "|");
		if (m == n && memcmp(c, text, n) == 0)
			return i;
		if (!c[m])
			break;
		c += m + 1;
	}
	args_usage(args, "--%s: '%s' is not one of %s", name, text, choices);
}

int cmd_status(void)
{
	diag_flush();
	return diag_count(DIAG_ERROR) ? EXIT_INPUT : EXIT_GOOD;
}
