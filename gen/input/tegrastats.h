/* tegrastats.h: a log of tegrastats → tokens.
 *
 * A line is a sample: perhaps a day and time, then pairs of a name and what it reads.
 * Only times and power rails are looked at; the rest is passed over. */
#ifndef INPUT_TEGRASTATS_H
#define INPUT_TEGRASTATS_H

#include <stdint.h>

#include "base/str.h"

enum tegrastats_kind {
	TEGRASTATS_END,
	TEGRASTATS_LINE,   /* end of a line */
	TEGRASTATS_TIME,   /* "11-21-2026 16:20:01" */
	TEGRASTATS_RAIL,   /* "VDD_IN 4562mW/4562mW", or "POM_5V_IN 1795/1795" */
	TEGRASTATS_COMMA,  /* a rail with a decimal or thousands comma */
	TEGRASTATS_CUT,    /* a rail whose line ends inside it */
	TEGRASTATS_STRANGE /* bytes that are no text */
};

struct tegrastats {
	const char *cursor, *limit; /* the text ends with a NUL at `limit` */
	const char *token;          /* the token just read is token … cursor */
	struct str name;            /* of a rail */
	struct str now_mw;          /* of a rail: the number as written */
	int64_t time_s;             /* of a time: since 1970, as if it were UTC */
};

enum tegrastats_kind tegrastats_next(struct tegrastats *t);

#endif
