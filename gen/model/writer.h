/* writer.h: JSON in the layout of our calibrations, piece by piece (write*.c only):
 * two spaces a level, small objects on one line, numbers shortest round-trip. */
#ifndef MODEL_WRITER_H
#define MODEL_WRITER_H

#include "model/model.h"

/* Where the next member goes; inside an inline value everything is on its line. */
struct writer {
	struct buf *out;
	int depth, inline_from; /* 0 = not inline */
	bool first;
};

/* Members of an object, or items of a list with `name` NULL. */
void writer_item(struct writer *w, const char *name); /* its value follows */
void writer_begin(struct writer *w, const char *name, char bracket);
void writer_begin_inline(struct writer *w, const char *name, char bracket);
void writer_end(struct writer *w, char bracket);
void writer_number(struct writer *w, const char *name, double x); /* infinite: null */
void writer_text(struct writer *w, const char *name, struct str s);
void writer_optional_text(struct writer *w, const char *name, struct str s);
void writer_word(struct writer *w, const char *name, const char *value);
/* `inherited` NULL: the file's, always written. */
void writer_provenance(
    struct writer *w, const struct origin *o, const struct origin *inherited);
void writer_uncertainty(struct writer *w, const struct uncertainty *u);

/* The parts that have files of their own. */
void write_bounded(
    struct writer *w, const char *name, const struct bounded *b, double factor);
void write_energy(struct writer *w, const struct precision_cost *p);
void write_physics(struct writer *w, const struct calibration *cal);
void write_stages(
    struct writer *w, const struct calibration *cal, const struct stage_set *set);

#endif
