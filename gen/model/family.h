/* family.h: the power modes of one board, and the device that stands for each. */
#ifndef MODEL_FAMILY_H
#define MODEL_FAMILY_H

#include "model/model.h"

#define FAMILY_MODES_MAX 32 /* EST_MAX_MODES of the library */

struct family_mode {
	struct str mode, device_id;
	double power_cap_mw;
	double clock_hz; /* of the unit that computes; 0 = unknown */
	bool has_nvpmodel_id;
	uint32_t nvpmodel_id;
	struct str nvpmodel_name; /* .n 0: unknown */
	size_t at;
};

/* A declared fact: `mode` may be slower than `than`, of a lower power cap. */
struct family_slower {
	struct str mode, than, cause;
	size_t at;
};

struct family {
	const struct src *src;
	const struct json *root;
	struct str name, title, notes;
	struct family_mode *modes; /* by power cap */
	size_t nmodes;
	struct family_slower *slower;
	size_t nslower;
};

/* Whether the tree is a family file. */
bool family_recognise(const struct json *root);
/* JSON → model, checked by itself; NULL after diagnostics. */
struct family *family_from(
    struct arena *a, const struct src *src, const struct json *root);
/* load + parse + the above. */
struct family *family_load(struct arena *a, const char *path);

/* Index of a mode, SIZE_MAX if there is none of that name. */
size_t family_find(const struct family *f, struct str mode);
/* What is declared of `mode` being slower than `than`; NULL: nothing. */
const struct family_slower *family_explains(
    const struct family *f, struct str mode, struct str than);

/* The calibration that stands for each mode, in members[nmodes]; NULL where `cals`
 * lacks it.  Members that contradict the file are diagnostics; false after one. */
bool family_members(const struct family *f, struct calibration *const *cals, size_t n,
    const struct calibration **members);

#endif
