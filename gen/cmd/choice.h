/* choice.h: what several commands let people choose alike. */
#ifndef CMD_CHOICE_H
#define CMD_CHOICE_H

#include "cmd/cmd.h"
#include "fit/ingest.h"
#include "model/classes.h"

/* Whether a path is a word of the command line; others come out of a folder. */
bool choice_names(const struct args *args, const char *path);
/* --precision, or -1. */
int choice_precision(const struct args *args, const struct classes *c);
/* The rows that --mode and --precision ask for; modes in any case. */
struct ingest_filter choice_rows(const struct args *args, const struct classes *c);

#endif
