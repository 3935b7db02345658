/* extract.c: any bytes → the calibrations in them, or a reason.  With an odd first byte
 * the checksums of the tables are made right, so that the decoder sees what they guard.
 */
#include "tests/fuzz/fuzz.h"

#include "extract/extract.h"
#include "tests/unit/lib_build.h"

/* Wherever a header begins whose table lies in the image. */
static void repair(char *bytes, size_t n)
{
	static uint32_t words[BUILD_WORDS];

	for (size_t at = 0; at + 4 * EST_H_DIRECTORY <= n; at += 4) {
		memcpy(words, bytes + at, 4 * EST_H_DIRECTORY);
		if (words[EST_H_MAGIC] != EST_TABLE_MAGIC)
			continue;
		if (words[EST_H_WORDS] < EST_H_DIRECTORY ||
		    words[EST_H_WORDS] > BUILD_WORDS ||
		    words[EST_H_WORDS] > (n - at) / 4)
			continue;
		memcpy(words, bytes + at, 4 * words[EST_H_WORDS]);
		uint32_t crc = build_crc(words, words[EST_H_WORDS]);
		memcpy(bytes + at + 4 * EST_H_CRC, &crc, 4);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct arena kept;
	static const struct classes *classes;
	struct arena a = {0};

	if (size == 0)
		return 0;
	if (!classes)
		classes = classes_builtin(&kept);
	char *bytes = arena_text(&a, (const char *)data + 1, size - 1);
	if (data[0] & 1)
		repair(bytes, size - 1);
	const struct src *src =
	    src_from_text(&a, "image", (struct str){bytes, size - 1});
	size_t errors = diag_count(DIAG_ERROR);
	const struct extract *found = extract_read(&a, classes, src, NULL, 0);
	FUZZ_HOLDS(found || diag_count(DIAG_ERROR) > errors);
	for (size_t i = 0; found && i < found->n; i++) {
		const struct extract_table *t = &found->tables[i];
		FUZZ_HOLDS(t->at <= src->text.n && t->nbytes <= src->text.n - t->at);
		FUZZ_HOLDS(t->calibration && t->json.n);
	}
	fuzz_end(&a);
	return 0;
}
