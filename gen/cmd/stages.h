/* stages.h: what the commands about stages share (cmd_stages.c, cmd_transfer.c,
 * cmd_guard.c and their reports). */
#ifndef CMD_STAGES_H
#define CMD_STAGES_H

#include "cmd/cmd.h"
#include "model/calibration.h"
#include "model/writer.h"
#include "stages/evaluate.h"

/* How to read a CSV file of timed requests. */
#define STAGES_READING_OPTIONS                                                         \
	{"ignore", 0, OPTION_ONE, "COL",                                               \
	    "a column that is neither input nor stage; may be repeated"},              \
	{                                                                              \
		"times", 0, OPTION_ONE, "STAGE=INPUT",                                 \
		    "the stage runs INPUT times in the total; may be repeated"         \
	}
struct stage_reading stages_reading(const struct args *args);

/* What a calibration of stages says of itself. */
#define STAGES_AUTHOR_OPTIONS                                                          \
	{"id", 0, OPTION_ONE, "ID", "device id (default: the name of -o)"},            \
	    {"name", 0, OPTION_ONE, "TEXT", "the device's name for people"},           \
	    {"like", 0, OPTION_ONE, "CALIB",                                           \
		"add the stages to this calibration of the device's operations"},      \
	    {"title", 0, OPTION_ONE, "TEXT",                                           \
		"what the measurements are, for the provenance"},                      \
	    {"url", 0, OPTION_ONE, "URL", "where they come from"},                     \
	    {"licence", 0, OPTION_ONE, "NAME", "their licence"},                       \
	{                                                                              \
		"date", 0, OPTION_ONE, "YYYY-MM-DD", "their date"                      \
	}
/* Fills `how` from these and writes the set to the file of -o, after reading back what
 * was written.  False after diagnostics. */
struct stage_authoring;
bool stages_write(struct args *args, const struct classes *c, struct stage_set *set,
    struct stage_authoring *how);

/* A text as the default of --title: "llama.csv (1036 configurations)". */
struct str stages_title(struct arena *a, const struct stage_data *d);
/* A set laid out for d: same inputs and stages by name; NULL after a diagnostic.  The
 * inputs of d get the labels of the set. */
const struct stage_set *stages_match(
    struct arena *a, const struct calibration *cal, struct stage_data *d);

uint64_t stages_seed(const struct args *args);
/* Ends in one line: "prefill  5.49 ms  3.54 %  …". */
void stages_error_row(struct buf *b, const char *name, const struct stage_error *e);
/* Members mae_ms, mape, p95_abs_ms, p95_ape, r_squared, configurations. */
void stages_error_json(struct writer *w, const struct stage_error *e);
double stages_digits(double x); /* as reports print a figure */
void stages_form_text(struct arena *a, struct str *text, const struct form *f,
    const struct stage_data *d);
void stages_evaluation_json(struct buf *out, const struct evaluation *e,
    const struct str *forms, uint64_t seed, const char *calibration);
/* CSV for plot scatter: a row per configuration and stage, and of the total. */
void stages_evaluation_points(struct buf *out, const struct evaluation *e);
void stages_evaluation_text(
    struct buf *out, const struct evaluation *e, const struct str *forms);

#endif
