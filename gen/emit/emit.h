/* emit.h: results of calgen as C text, one function per generated file; it is
 * there after render_run.
 *
 * The text depends on the arguments alone: no time, host, user or folder. */
#ifndef EMIT_EMIT_H
#define EMIT_EMIT_H

#include "emit/fact.h"
#include "emit/render.h"
#include "model/model.h"
#include "table/table.h"

/* A compiled device. */
struct emit_device {
	const struct calibration *cal;
	const struct table *table;
	const char *source;  /* how banners name the file: "calib/x.json" */
	struct str embedded; /* record of extract/embed.h for est_ID.c, .n 0: none */
};

/* "est_acme_x1_10w" */
void emit_symbol(struct buf *out, struct str device_id);

void emit_table(
    const struct emit_device *d, struct render *r, struct buf *out); /* est_ID.c */
void emit_header(
    const struct emit_device *d, struct render *r, struct buf *out); /* est_ID.h */
void emit_vectors(const struct emit_device *d, struct render *r,
    struct buf *out); /* est_ID_vectors.c */

/* est_devices.h, est_devices_all.c: the devices of these ids, in this order. */
void emit_index_header(
    const struct str *ids, size_t n, struct render *r, struct buf *out);
void emit_index(const struct str *ids, size_t n, struct render *r, struct buf *out);

/* A mode of a family, and a family whose tables rank its modes as they should. */
struct emit_mode {
	struct str name, device_id, comment;
	uint32_t power_cap_mw;
	bool dominated;
};
struct emit_family {
	struct str name, title;
	const char *source;                     /* "calib/families/x.json" */
	struct str ranking, workloads, missing; /* what its banner says of them */
	const struct emit_mode *modes;
	size_t nmodes;
};
void emit_family(const struct emit_family *family, struct render *r,
    struct buf *out); /* est_FAMILY.c */
void emit_family_header(const struct emit_family *family, struct render *r,
    struct buf *out); /* est_FAMILY.h */
/* est_families.h, est_families_all.c: the families of these names. */
void emit_families(
    const struct str *names, size_t n, struct render *r, struct buf *out);
void emit_families_header(
    const struct str *names, size_t n, struct render *r, struct buf *out);

/* est_classes.h */
void emit_classes(
    const struct classes *c, const char *source, struct render *r, struct buf *out);

/* estimate.rs: the API with these devices and families, for Rust. */
void emit_rust(struct arena *a, const struct classes *c,
    const struct emit_device *devices, size_t n, const struct str *families,
    size_t nfamilies, struct render *r, struct buf *out);

/* est_workload_NAME.c and .h; `name` of the file is made of the workload's. */
void emit_workload(const struct workload *w, const struct classes *c,
    const char *source, struct render *r, struct buf *out);
void emit_workload_header(
    const struct workload *w, const char *source, struct render *r, struct buf *out);
void emit_workload_symbol(struct buf *out, struct str name);

/* Names of inputs and stages, and requests with what they cost; `set` may be NULL. */
struct stage_set;
void emit_stage_names(struct facts *f, const struct stage_set *set);
void emit_stage_requests(
    struct facts *f, const struct stage_set *set, const uint32_t *device);

/* Self-test operations of a device and what the library makes of them. */
size_t emit_vector_list(
    struct arena *a, const struct emit_device *d, struct est_vector **out);

#endif
