/* device.c: the name of a device → its table among the baked ones.
 *
 * In: an id, or a family and a mode.  Out: the table, or a diagnostic with what
 * is near.  Must not know what a table holds beyond its identity. */
#include "cmd/device.h"

#include <string.h>

#include "embed/devices.h"
#include "input/diag.h"
#include "lib/estimate.h"

/* What the id of a baked device consists of. */
static struct calibration *identity(struct arena *a, const struct classes *c, size_t i)
{
	return table_decode(a, c, est_devices_all[i]);
}

static bool is_of(const struct calibration *cal, const char *name, const char *mode)
{
	return str_is(cal->family, name) && (!mode || str_is(cal->mode, mode));
}

/* The table that a declared family names for the mode; NULL: there is no such
 * family, or no such mode. */
static const uint32_t *stands_for(const char *name, const char *mode)
{
	for (size_t i = 0; i < est_families_all_n; i++) {
		const struct est_family *f = est_families_all[i];

		if (!str_is(str_of(f->name), name))
			continue;
		for (uint32_t k = 0; mode && k < f->nmodes; k++)
			if (str_is(str_of(f->modes[k].name), mode))
				return f->modes[k].device;
	}
	return NULL;
}

static const char *nearest(struct arena *a, const struct classes *c, const char *name)
{
	size_t best = 4; /* ids are long: up to three slips */
	const char *guess = NULL;

	for (size_t i = 0; i < est_devices_all_n; i++) {
		struct str id = identity(a, c, i)->device_id;
		size_t d = str_distance(str_of(name), id, 3);

		if (d < best) {
			best = d;
			guess = id.s;
		}
	}
	return guess;
}

static void list_ids(struct arena *a, const struct classes *c, const char *name,
    const char *mode, struct buf *out)
{
	for (size_t i = 0; i < est_devices_all_n; i++) {
		const struct calibration *cal = identity(a, c, i);

		if (name && !is_of(cal, name, mode))
			continue;
		buf_text(out, out->n ? ", " : "");
		buf_str(out, cal->device_id);
	}
}

static void refuse(struct arena *a, const struct classes *c, const char *name,
    const char *mode, size_t nfound)
{
	const char *guess = nearest(a, c, name);
	struct buf ids = {0}, quoted = {0};

	buf_text(&quoted, diag_quote(a, str_of(name)));
	if (mode)
		buf_printf(&quoted, " with mode %s", diag_quote(a, str_of(mode)));
	list_ids(a, c, name, nfound ? mode : NULL, &ids);
	if (!ids.n) /* no such family */
		list_ids(a, c, NULL, NULL, &ids);
	if (nfound)
		diag(DIAG_DEVICE, (struct span){0}, "%s may be any of %s; name one%s",
		    quoted.s, ids.s, mode ? "" : ", or say --mode");
	else if (guess)
		diag(DIAG_DEVICE, (struct span){0}, "no device %s; did you mean %s?",
		    quoted.s, guess);
	else
		diag(DIAG_DEVICE, (struct span){0}, "no device %s; there is %s",
		    quoted.s, ids.n ? ids.s : "none in this build");
	buf_free(&ids);
	buf_free(&quoted);
}

const uint32_t *device_named(
    struct arena *a, const struct classes *c, const char *name, const char *asked_mode)
{
	/* Modes are written in lower case; people say 50W, and MAXN. */
	const char *mode = asked_mode ? str_lower(a, str_of(asked_mode)).s : NULL;
	const uint32_t *found = NULL;
	size_t nfound = 0;

	for (size_t i = 0; i < est_devices_all_n; i++) {
		const struct calibration *cal = identity(a, c, i);

		if (str_is(cal->device_id, name) && (!mode || str_is(cal->mode, mode)))
			return est_devices_all[i];
		if (is_of(cal, name, mode)) {
			found = est_devices_all[i];
			nfound++;
		}
	}
	if (nfound == 1)
		return found;
	found = stands_for(name, mode);
	if (found)
		return found;
	refuse(a, c, name, mode, nfound);
	return NULL;
}
