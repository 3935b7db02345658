/* csv.c: any text → rows or a diagnostic.  What was read, written with quotes around
 * every field, reads back the same. */
#include "tests/fuzz/fuzz.h"

#include "input/csv.h"

static void add_field(struct buf *b, struct str field, bool last)
{
	buf_char(b, '"');
	for (size_t i = 0; i < field.n; i++) {
		if (field.s[i] == '"')
			buf_char(b, '"');
		buf_char(b, field.s[i]);
	}
	buf_text(b, last ? "\"\r\n" : "\",");
}

/* All rows of `text`, quoted; false after a diagnostic. */
static bool quoted(struct str text, struct buf *out, bool judge)
{
	size_t errors = diag_count(DIAG_ERROR);
	struct csv *c = csv_open(fuzz_file(text));

	FUZZ_HOLDS(c || diag_count(DIAG_ERROR) > errors);
	if (!c)
		return false;
	for (size_t i = 0; i < csv_nfields(c); i++) {
		FUZZ_HOLDS(csv_name(c, i).n > 0);
		add_field(out, csv_name(c, i), i + 1 == csv_nfields(c));
	}
	while (csv_next(c))
		for (size_t i = 0; i < csv_nfields(c); i++) {
			double value;
			bool known;

			add_field(out, csv_field(c, i), i + 1 == csv_nfields(c));
			if (judge && csv_number(c, i, &value, &known) && known)
				FUZZ_HOLDS(value - value == 0);
		}
	bool failed = csv_failed(c);
	csv_close(c);
	return !failed;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = {0};
	struct buf once = {0}, twice = {0};

	if (quoted(fuzz_text(&a, data, size), &once, true)) {
		FUZZ_HOLDS(quoted(buf_view(&once), &twice, false));
		FUZZ_HOLDS(str_eq(buf_view(&once), buf_view(&twice)));
	}
	buf_free(&once);
	buf_free(&twice);
	fuzz_end(&a);
	return 0;
}
