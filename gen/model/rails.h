/* rails.h: which power rails make up a board, read from calib/physics/rails.json. */
#ifndef MODEL_RAILS_H
#define MODEL_RAILS_H

#include <stdbool.h>

#include "model/shape.h"

/* Rails that add up to the board, and rails that are parts of one of these. */
struct rail_sum {
	struct name_list rails, parts;
	struct str source;
};
struct rail_total { /* a rail that is the whole board */
	struct str name;
	struct str source;
};
struct rails {
	struct rail_total *totals;
	size_t ntotals;
	struct rail_sum *sums;
	size_t nsums;
};

/* NULL after diagnostics. */
struct rails *rails_read(struct arena *a, const struct src *src);
/* The one that this calgen was built with; read once. */
const struct rails *rails_builtin(void);

/* Whether a rail is known as a part of one that is counted in a sum. */
bool rails_is_part(const struct rails *r, struct str name);

/* What the rails of a board say together. */
enum rails_found {
	RAILS_TOTAL,   /* counted is one rail, the others are parts of it */
	RAILS_SUM,     /* counted are several */
	RAILS_LACKING, /* a sum of which `missing` is not there */
	RAILS_UNKNOWN
};
/* counted[n]: which of names[n] make up the board. */
enum rails_found rails_judge(const struct rails *r, const struct str *names, size_t n,
    bool *counted, struct str *missing);

#endif
