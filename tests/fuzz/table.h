/* table.h: the inputs of the harnesses about tables: 64 bytes of arguments, then the
 * words of an image.  With an odd first byte the header is made right, so that what is
 * behind the checksum is reached. */
#ifndef TESTS_FUZZ_TABLE_H
#define TESTS_FUZZ_TABLE_H

#include "tests/fuzz/fuzz.h"
#include "tests/unit/lib_build.h"

#define TABLE_ARGUMENTS 64

struct table_input {
	uint8_t arguments[TABLE_ARGUMENTS];
	uint32_t *words; /* exactly nwords; free it */
	size_t nwords;
};

static inline bool table_input(struct table_input *in, const uint8_t *data, size_t size)
{
	if (size < TABLE_ARGUMENTS + 4)
		return false;
	memcpy(in->arguments, data, TABLE_ARGUMENTS);
	in->nwords = (size - TABLE_ARGUMENTS) / 4;
	in->words = malloc(4 * in->nwords);
	FUZZ_HOLDS(in->words);
	memcpy(in->words, data + TABLE_ARGUMENTS, 4 * in->nwords);
	if (data[0] & 1 && in->nwords > EST_H_DIRECTORY) {
		in->words[EST_H_MAGIC] = EST_TABLE_MAGIC;
		in->words[EST_H_ABI] = EST_TABLE_ABI;
		in->words[EST_H_WORDS] = (uint32_t)in->nwords;
		in->words[EST_H_CRC] = build_crc(in->words, (uint32_t)in->nwords);
	}
	return true;
}

/* The operation that the arguments ask for; small classes and precisions, which exist,
 * and now and then others. */
static inline struct est_op table_op(const uint8_t *arguments)
{
	struct est_op op;

	memset(&op, 0, sizeof op);
	memcpy(&op.flops, arguments + 1, 8);
	memcpy(&op.bytes, arguments + 9, 8);
	op.flops >>= arguments[17] & 63;
	op.bytes >>= arguments[18] & 63;
	memcpy(&op.launches, arguments + 19, 4);
	memcpy(&op.count, arguments + 23, 4);
	op.launches = (op.launches >> (arguments[27] & 31));
	op.count = (op.count >> (arguments[28] & 31));
	op.class_id = arguments[29] == 255 ? arguments[30] : arguments[29] % 32;
	op.precision = arguments[31] % 8;
	return op;
}

#endif
