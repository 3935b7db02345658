/* measured.c: --mode, --precision and files → cells.
 *
 * In: arguments.  Out: sorted cells and the modes they have.  Must not know: what
 * the command makes of them. */
#include "cmd/choice.h"
#include "cmd/measured.h"

#include <stdlib.h>

#include "input/diag.h"

static int compare_modes(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static void list_modes(struct arena *a, struct measured *m)
{
	size_t n = m->cells->n, kept = 0;
	struct str *modes = ARENA_ARRAY(a, n + 1, struct str);
	for (size_t i = 0; i < n; i++)
		modes[i] = m->cells->cells[i].key.mode;
	qsort(modes, n, sizeof *modes, compare_modes);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || !str_eq(modes[i], modes[i - 1]))
			modes[kept++] = modes[i];
	m->modes = modes;
	m->nmodes = kept;
}

bool measured_read(struct args *args, const struct classes *c, char *const *words,
    size_t nwords, struct measured *m)
{
	struct ingest_filter filter = choice_rows(args, c);

	*m = (struct measured){.precision = filter.precision};
	m->cells = ingest_all(args->arena, c, words, nwords, &filter, &m->count);
	if (!m->cells)
		return false;
	if (m->cells->n == 0) {
		diag_file(DIAG_FIT, words[0],
		    m->count.rows_filtered
			? "no row is of the mode and precision that were asked for"
			: "no rows");
		return false;
	}
	list_modes(args->arena, m);
	m->mode = m->modes[0];
	return true;
}

void measured_ask_mode(struct args *args, const struct measured *m)
{
	struct buf b = {0};
	for (size_t i = 0; i < m->nmodes; i++)
		buf_printf(&b, "%s%s", i ? ", " : "",
		    m->modes[i].n ? diag_quote(args->arena, m->modes[i]) : "(none)");
	diag_file(DIAG_FIT, args->words[0],
	    "rows of several power modes (%.*s) have no common cost; choose one with "
	    "--mode",
	    (int)b.n, b.s);
	buf_free(&b);
}
