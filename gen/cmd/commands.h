/* commands.h: the subcommands, in the order that --help lists them. */
COMMAND(check)
COMMAND(summarize)
COMMAND(regress)
