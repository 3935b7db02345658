/* compile.h: what the parts of the table compiler share. */
#ifndef TABLE_COMPILE_H
#define TABLE_COMPILE_H

#include "input/diag.h"
#include "table/image.h"
#include "table/memo.h"

/* A run of words that another class may share, and the curve it was made of
 * (NULL: it is no curve). */
struct shared {
	size_t at, n;
	const struct class_cost *cost;
	const struct curve *curve;
};

/* A class record, for what is known only after it. */
struct record {
	size_t at;
	const struct class_cost *cost;
	const char *class_name;
};

/* An uncertainty as the words that a table has for it. */
struct band {
	const struct uncertainty *from;
	uint32_t words[EST_BAND_WORDS];
};

struct compiler {
	struct arena *arena;
	const struct calibration *cal;
	struct table_memo *memo; /* NULL: none */
	struct image image;
	struct band *bands; /* one of each distinct kind */
	size_t nbands;
	struct shared *shared; /* of the current precision */
	size_t nshared, shared_room;
	struct record *records; /* of all precisions */
	size_t nrecords;
	double error; /* proven worst so far */
	double stages_error;
	size_t nsegments;
	bool failed;
};

/* "conv2d_bn", where diagnostics and comments say what they are about. */
struct about {
	const struct precision_cost *precision;
	const struct class_cost *cost;
	const char *class_name;
};

/* Says at the JSON value that begins at `at` why there is no table. */
void compile_refuse(struct compiler *c, enum diag_id id, size_t at, const char *format,
    ...) __attribute__((format(printf, 4, 5)));
/* If the words from `at` to the end of the image stand earlier in this cost
 * section, cuts them off; returns where they stand. */
size_t compile_share(struct compiler *c, size_t at);

/* Each appends its words and returns their offset; 0: nothing to append. */
size_t compile_curve(struct compiler *c, const struct about *about,
    const struct curve *curve, const char *what);
size_t compile_launch(struct compiler *c, const struct about *about);
size_t compile_support(
    struct compiler *c, const struct support *support, const char *class_name);
size_t compile_energy(struct compiler *c, const struct precision_cost *p);

/* Gathers the distinct uncertainties of the file in its order, once. */
void compile_find_bands(struct compiler *c);
void compile_bands(struct compiler *c);
uint32_t compile_authored(
    const struct compiler *c, const struct uncertainty *u, const struct origin *origin);
/* The cost section of one precision. */
void compile_cost(struct compiler *c, const struct precision_cost *p);

/* The section of the stage models. */
void compile_stages(struct compiler *c);

/* An error in 1e-9, rounded up: the bound must stay one. */
uint32_t compile_ppb(double error);
/* x in Q16, to the nearest. */
uint32_t compile_q16(double x);

#endif
