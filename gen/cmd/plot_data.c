/* plot_data.c: arguments of `calgen plot` → a calibration and rows.
 *
 * In: words and options.  Out: what the figures are made of. */
#include "cmd/choice.h"
#include "cmd/device.h"
#include "cmd/plot.h"
#include "fit/rows.h"
#include "input/diag.h"

const struct calibration *plot_calibration(
    struct plot *p, const struct precision_cost **precision)
{
	struct arena *a = p->args->arena;
	const char *device = args_text(p->args, "device", NULL);
	int wanted = choice_precision(p->args, p->classes);
	const struct calibration *cal;
	if (device) {
		const uint32_t *words = device_named(
		    a, p->classes, device, args_text(p->args, "mode", NULL));
		cal = words ? table_decode(a, p->classes, words) : NULL;
	} else {
		if (p->nwords == 0)
			args_usage(p->args, "give a calibration, or --device ID");
		cal = calibration_load(a, p->classes, p->words[0]);
		p->words++;
		p->nwords--;
	}
	if (!cal)
		return NULL;
	*precision = NULL;
	for (size_t i = 0; i < cal->nprecisions && !*precision; i++)
		if (wanted < 0 || cal->precisions[i].precision == wanted)
			*precision = &cal->precisions[i];
	if (!cal->nprecisions) { /* then it has stages */
		diag_file(DIAG_DEVICE, device ? device : p->words[-1],
		    "stage models have no costs of operations; calgen stages eval "
		    "--calib "
		    "CALIB --points FILE writes what plot scatter FILE draws");
		return NULL;
	}
	if (!*precision || (*precision)->nclasses == 0) {
		diag_file(DIAG_DEVICE, device ? device : p->words[-1], "no costs%s%s",
		    wanted < 0 ? "" : " in ", args_text(p->args, "precision", ""));
		return NULL;
	}
	return cal;
}

const struct fit_rows *plot_rows(struct plot *p, const struct calibration *cal,
    const struct precision_cost *precision)
{
	struct ingest_filter filter = {.precision = precision->precision};
	struct ingest_count count = {0};
	struct arena *a = p->args->arena;
	struct cells *cells =
	    ingest_all(a, p->classes, p->words, p->nwords, &filter, &count);
	if (!cells)
		return NULL;
	/* Rows that name no mode are taken as the calibration's. */
	struct fit_rows *rows = fit_rows_of(a, cells, cal->mode, precision->precision);
	if (rows->n == 0)
		rows = fit_rows_of(a, cells, STR(""), precision->precision);
	if (rows->n)
		return rows;
	diag_file(DIAG_FIT, p->words[0],
	    "no row is of the mode and precision of the calibration");
	return NULL;
}
