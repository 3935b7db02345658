/* bind.h: what the parts of the calibration reader share (bind*.c only). */
#ifndef MODEL_BIND_H
#define MODEL_BIND_H

#include "input/diag.h"
#include "model/model.h"
#include "model/shapes.h"

/* reader.user while a calibration is read; what the members before gave. */
struct bind {
	struct calibration *cal;
	struct uncertainty file_uncertainty, precision_uncertainty; /* inherited */
	struct class_cost *class;
	struct stage_set *stages;
};

#define SD_MAX 1000.0                             /* relative; Q16 in the table */
#define FLOPS_OR_BYTES_MAX 18446744073709551616.0 /* 2^64: beyond any size */

extern const char *const provenance_words[]; /* by enum value, as all below */
extern const char *const timed_words[];
extern const char *const policy_words[];
extern const char *const combine_words[];
extern const char *const interval_words[];
extern const char *const basis_words[];
extern const char *const convention_words[];
extern const char *const mac_unit_words[];
extern const char *const bound_words[];
extern const char *const quantity_words[]; /* compute's two, then memory's two */
extern const char *const outside_words[];  /* [1]: the parent class answers */

extern const struct shape uncertainty_shape;  /* struct uncertainty */
extern const struct shape provenance_shape;   /* struct origin */
extern const struct shape power_shape;        /* struct bounded */
extern const struct shape energy_term_shape;  /* struct bounded */
extern const struct shape energy_shape;       /* struct precision_cost */
extern const struct shape mfu_shape;          /* struct mfu */
extern const struct shape stated_limit_shape; /* struct stated_limit */
extern const struct shape precision_shape;    /* struct precision_cost */
extern const struct shape class_cost_shape;   /* struct class_cost */
extern const struct shape stages_shape;       /* struct stage_set */

/* FIELD_CALL: a key of "sources" into a struct str. */
void bind_source(struct reader *r, const struct json *v, void *at);
/* FIELD_CALL: provenance of a part into its struct origin, which holds the
 * inherited one: kind is given, source may be, n is never inherited. */
void bind_provenance(struct reader *r, const struct json *v, void *at);
/* FIELD_CALL: the stages of a file into its struct calibration. */
void bind_stages(struct reader *r, const struct json *v, void *at);
/* FIELD_CALL: the energy of a precision into its struct precision_cost; what stands
 * in the calibration's process node and memory type is read before. */
void bind_energy(struct reader *r, const struct json *v, void *at);
/* FIELD_CALL: a type of memory that physics.h knows, into a struct str. */
void bind_memory_type(struct reader *r, const struct json *v, void *at);
/* Member `v` has a name that is none of `known` (NULL-terminated). */
void bind_unknown_name(struct reader *r, enum diag_id id, const struct json *v,
    const char *what, const char **known);

#endif
