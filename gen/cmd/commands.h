/* commands.h: the subcommands, in the order that --help lists them. */
COMMAND(check)
COMMAND(tables)
COMMAND(convert)
COMMAND(summarize)
COMMAND(regress)
COMMAND(audit)
