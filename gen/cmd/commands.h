/* commands.h: the subcommands, in the order that --help lists them. */
COMMAND(summarize)
COMMAND(regress)
