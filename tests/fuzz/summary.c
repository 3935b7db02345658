/* summary.c: any text → cells or a diagnostic; a cell that was read prints and reads
 * back to the same text.  With an odd first byte the lines get the head and the
 * checksum that they need to be looked at at all. */
#include "tests/fuzz/fuzz.h"

#include "base/sha256.h"
#include "fit/summary.h"
#include "input/stream.h"

static const struct classes *classes;

static void print_again(void *context, const struct cell *cell)
{
	struct arena *a = context;
	struct buf once = {0}, twice = {0};
	struct cell again;
	const char *why;

	summary_print_cell(&once, classes, cell);
	struct str line = buf_view(&once);
	FUZZ_HOLDS(line.n > 0 && line.s[line.n - 1] == '\n');
	line.n--;
	FUZZ_HOLDS(summary_read_cell(a, classes, line, &again, &why));
	summary_print_cell(&twice, classes, &again);
	FUZZ_HOLDS(str_eq(buf_view(&once), buf_view(&twice)));
	buf_free(&once);
	buf_free(&twice);
}

static void finish(struct buf *b, const uint8_t *data, size_t size)
{
	struct sha256 sum;
	uint8_t digest[32];
	size_t ncells = 0;

	buf_text(b, "estimate-summary\t1\n");
	buf_add(b, (const char *)data, size);
	if (size && data[size - 1] != '\n')
		buf_char(b, '\n');
	for (size_t i = 0; i < b->n; i++)
		ncells += b->s[i] == '\n';
	sha256_init(&sum);
	sha256_add(&sum, b->s, b->n);
	sha256_end(&sum, digest);
	buf_printf(b, "end\t%zu\t", ncells - 1);
	for (size_t i = 0; i < sizeof digest; i++)
		buf_printf(b, "%02x", (unsigned)digest[i]);
	buf_char(b, '\n');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct arena kept;
	struct arena a = {0};
	struct buf text = {0};

	if (size == 0)
		return 0;
	if (!classes)
		classes = classes_builtin(&kept);
	if (data[0] & 1)
		finish(&text, data + 1, size - 1);
	else
		buf_add(&text, (const char *)data + 1, size - 1);
	size_t errors = diag_count(DIAG_ERROR);
	struct stream *in = stream_open(fuzz_file(buf_view(&text)));
	if (in && summary_recognise(stream_peek(in)))
		FUZZ_HOLDS(summary_read(classes, in, print_again, &a) !=
			   (diag_count(DIAG_ERROR) > errors));
	stream_close(in);
	buf_free(&text);
	fuzz_end(&a);
	return 0;
}
