/* main.c: the table of commands and dispatch. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "base/out.h"
#include "cmd/args.h"
#include "cmd/complete.h"
#include "cmd/help.h"
#include "cmd/manual.h"
#include "input/diag.h"
#include "lib/estimate.h"

static const struct command *const commands[] = {
#define COMMAND(name) &cmd_##name,
#include "cmd/commands.h"
#undef COMMAND
};
static const size_t ncommands = sizeof commands / sizeof *commands;

static const struct command *find(const char *name)
{
	for (size_t i = 0; i < ncommands; i++)
		if (strcmp(commands[i]->name, name) == 0)
			return commands[i];
	return NULL;
}

static int unknown(const char *name)
{
	const char *near = NULL;
	size_t best = 3;
	for (size_t i = 0; i < ncommands; i++) {
		size_t d = str_distance(str_of(name), str_of(commands[i]->name), 2);
		if (d < best) {
			best = d;
			near = commands[i]->name;
		}
	}
	fprintf(stderr, "calgen: unknown command '%s'", name);
	if (near)
		fprintf(stderr, " (did you mean '%s'?)", near);
	fputs("\ntry: calgen --help\n", stderr);
	return EXIT_USAGE;
}

static int print_and_free(struct buf *text)
{
	out_stdout(buf_view(text));
	buf_free(text);
	return EXIT_GOOD;
}

static int version(void)
{
	struct buf text = {0};
	buf_text(&text, "calgen " EST_VERSION "\n");
	return print_and_free(&text);
}

static int completion(const char *shell)
{
	struct buf text = {0};
	if (strcmp(shell, "bash") == 0)
		complete_bash(&text, commands, ncommands);
	else if (strcmp(shell, "zsh") == 0)
		complete_zsh(&text, commands, ncommands);
	else
		return fputs("calgen: --completion is for bash or zsh\n", stderr),
		       EXIT_USAGE;
	return print_and_free(&text);
}

static int run(const struct command *command, char **argv, size_t argc)
{
	struct arena arena = {0};
	struct args args;
	struct buf text = {0};
	int status;
	args_parse(&args, &arena, command, argv, argc);
	if (args_has(&args, "help")) {
		help_command(&text, command);
		status = print_and_free(&text);
	} else if (args_has(&args, "version")) {
		status = version();
	} else {
		diag_set_color(args.color);
		diag_set_quiet(args.quiet);
		status = command->run(&args);
		diag_flush();
	}
	arena_free(&arena);
	return status;
}

int main(int argc, char **argv)
{
	struct buf text = {0};
	/* A closed pipe is an error of a write, reported as such. */
	signal(SIGPIPE, SIG_IGN);
	if (argc < 2 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
		help_program(&text, commands, ncommands);
		if (argc >= 2)
			return print_and_free(&text);
		fwrite(text.s, 1, text.n, stderr);
		buf_free(&text);
		return EXIT_USAGE;
	}
	if (strcmp(argv[1], "--version") == 0)
		return version();
	if (strcmp(argv[1], "--manual") == 0) {
		manual_page(&text, commands, ncommands);
		return print_and_free(&text);
	}
	if (strcmp(argv[1], "--completion") == 0)
		return completion(argc > 2 ? argv[2] : "");
	const struct command *command = find(argv[1]);
	if (!command)
		return unknown(argv[1]);
	return run(command, argv + 2, (size_t)(argc - 2));
}
