/* cmd_validate.c: `calgen validate`: error of a calibration, or of fits that leave
 * networks out, against measurements. */
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "base/out.h"
#include "cmd/cmd.h"
#include "cmd/energy.h"
#include "cmd/measured.h"
#include "cmd/validation.h"
#include "input/diag.h"

static const struct option options[] = {
    {"leave-out", 0, OPTION_ONE, "network|family",
	"no CALIB: predict each group from a fit of the others"},
    {"form", 0, OPTION_ONE, "latency|energy",
	"latencies (default), or measured energies beside a constant power"},
    {"mode", 0, OPTION_ONE, "M", "only rows of this power mode"},
    {"precision", 0, OPTION_ONE, "P", "only this precision"},
    {"json", 0, OPTION_FLAG, NULL, "machine-readable result"},
    {"markdown", 0, OPTION_FLAG, NULL, "as a table for a pull request"},
    {"output", 'o', OPTION_ONE, "FILE", "write there (- = stdout)"},
    {0},
};

static void leave_out(struct args *args, const struct classes *c,
    const struct measured *m, enum leave_out by, struct validation *v)
{
	struct fit_options how = FIT_OPTIONS_DEFAULT;
	for (size_t i = 0; i < m->nmodes; i++) {
		for (int id = 0; id < (int)c->nprecisions; id++) {
			struct fit_rows *rows =
			    fit_rows_of(args->arena, m->cells, m->modes[i], id);
			if (rows->n == 0)
				continue;
			struct held_out *held =
			    crossval_leave_out(args->arena, c, rows, &how, by);
			if (!held)
				diag_file(DIAG_FIT, args->words[0],
				    "one network: nothing can be left out");
			else
				validation_add(args->arena, v, m->modes[i], id, held);
		}
	}
}

static void against_calibration(struct args *args, const struct classes *c,
    const struct calibration *cal, const struct measured *m, struct validation *v)
{
	for (size_t k = 0; k < m->nmodes; k++) {
		if (cal->mode.n && m->modes[k].n && !str_eq(cal->mode, m->modes[k]))
			continue;
		for (size_t i = 0; i < cal->nprecisions; i++) {
			const struct precision_cost *p = &cal->precisions[i];
			struct fit_rows *rows = fit_rows_of(
			    args->arena, m->cells, m->modes[k], p->precision);
			struct held_out *held =
			    rows->n ? validation_of_table(args->arena, c, rows, cal, p)
				    : NULL;
			if (held)
				validation_add(
				    args->arena, v, m->modes[k], p->precision, held);
		}
	}
	if (v->nsets == 0 && diag_count(DIAG_ERROR) == 0)
		diag_file(DIAG_FIT, args->words[1],
		    "no row is of a mode and precision that the calibration has");
}

static int run(struct args *args)
{
	struct classes *classes = classes_builtin(args->arena);
	bool leaving = args_has(args, "leave-out");
	if (args_choice(args, "form", "latency|energy", 0))
		return energy_validate_command(args);
	enum leave_out by = args_choice(args, "leave-out", "network|family", 0)
				? LEAVE_FAMILY
				: LEAVE_NETWORK;
	struct validation v = {.classes = classes};
	struct measured m;
	const struct calibration *cal = NULL;
	struct buf out = {0};
	if (!leaving) {
		if (args->nwords < 2)
			args_usage(args,
			    "give a calibration and measurements, or --leave-out");
		cal = calibration_load(args->arena, classes, args->words[0]);
		if (!cal)
			return cmd_status();
	}
	size_t skip = leaving ? 0 : 1;
	if (!measured_read(args, classes, args->words + skip, args->nwords - skip, &m))
		return cmd_status();
	if (leaving)
		leave_out(args, classes, &m, by, &v);
	else
		against_calibration(args, classes, cal, &m, &v);
	if (cmd_status() != EXIT_GOOD)
		return EXIT_INPUT;
	validation_summarise(args->arena, &v);
	if (args_has(args, "json"))
		validation_json(&out, &v);
	else
		validation_text(&out, &v, args_has(args, "markdown"));
	out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
	return EXIT_GOOD;
}

const struct command cmd_validate = {
    .name = "validate",
    .synopsis = "(CALIB | --leave-out network) [--form latency|energy] [--json] FILE…",
    .summary = "error against measurements",
    .details =
	"With CALIB the table that it compiles to is run by the library.  With\n"
	"--leave-out each network (or family of networks) is predicted by a fit of\n"
	"the others; everything is chosen again without it (nested).  Totals outside\n"
	"the support are flagged and stay in every figure.  --form energy does the "
	"same\n"
	"with energies, beside a constant power: mean power of the others x latency.",
    .options = options,
    .min_words = 1,
    .max_words = SIZE_MAX,
    .run = run,
};
