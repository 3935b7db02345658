/* meter_rapl.c: the meter `rapl`: energy counters of CPU packages and their memory.
 *
 * Comes in: the powercap folder of sysfs.  Goes out: one channel per domain.  Counted
 * are the packages and their DRAM; cores and uncore are parts of a package, and the
 * platform domain (psys) holds all of it, so it counts where it is alone.
 * Must not know: what runs. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "measure/meter.h"
#include "measure/sysfs.h"

#define FOLDER "/sys/class/powercap"
#define MOST_ZONES 128
/* "about every millisecond": the Software Developer's Manual of x86, 3B, 15.10. */
#define UPDATE_S 1e-3

static struct {
	const char *root;
	char paths[METER_CHANNELS][SYSFS_NAME + 32];
	size_t n;
} rapl;

static bool is_inner(const char *zone)
{
	return strchr(strchr(zone, ':') + 1, ':');
}

/* "package-0", or "package-0/dram" for a zone within it. */
static bool name_zone(struct meter_channel *c, const char *zone)
{
	char path[SYSFS_NAME + 32], own[24], outer[32] = "";

	snprintf(path, sizeof path, FOLDER "/%s/name", zone);
	if (!sysfs_text(rapl.root, path, own, sizeof own))
		return false;
	if (is_inner(zone)) {
		size_t n = (size_t)(strrchr(zone, ':') - zone);
		snprintf(path, sizeof path, FOLDER "/%.*s/name", (int)n, zone);
		if (!sysfs_text(rapl.root, path, outer, sizeof outer - 1))
			return false;
		strcat(outer, "/");
	}
	snprintf(c->name, sizeof c->name, "%s%s", outer, own);
	c->counted =
	    is_inner(zone) ? strcmp(own, "dram") == 0 : strncmp(own, "package", 7) == 0;
	return true;
}

/* The counter of a zone; "" where it has none. */
static const char *add_zone(struct meter_info *info, const char *zone)
{
	static char why[SYSFS_NAME + 120];
	char path[SYSFS_NAME + 32], text[32];
	struct meter_channel *c = &info->channel[info->nchannels];

	if (!name_zone(c, zone))
		return NULL;
	snprintf(path, sizeof path, FOLDER "/%s/max_energy_range_uj", zone);
	c->wraps_uj = sysfs_number(rapl.root, path);
	snprintf(path, sizeof path, FOLDER "/%s/energy_uj", zone);
	if (!sysfs_text(rapl.root, path, text, sizeof text)) {
		if (errno == ENOENT)
			return NULL;
		snprintf(why, sizeof why, "%s cannot be read: %s", path,
		    errno == EACCES
			? "only root may: run as root, or let root chmod a+r it"
		    : errno ? strerror(errno)
			    : "it is empty");
		return why;
	}
	if (!(c->wraps_uj > 0)) {
		snprintf(why, sizeof why,
		    FOLDER "/%s/max_energy_range_uj does not say where it wraps", zone);
		return why;
	}
	memcpy(rapl.paths[info->nchannels++], path, strlen(path) + 1);
	return NULL;
}

/* The platform, where there is nothing else. */
static bool count_something(struct meter_info *info)
{
	for (size_t i = 0; i < info->nchannels; i++)
		if (info->channel[i].counted)
			return true;
	if (info->nchannels == 0)
		return false;
	info->channel[0].counted = true;
	return true;
}

static const char *rapl_open(const struct meter_place *place, struct meter_info *info)
{
	char zones[MOST_ZONES][SYSFS_NAME];
	size_t n = sysfs_list(place->system_root, FOLDER, "", zones, MOST_ZONES);

	rapl.root = place->system_root;
	*info = (struct meter_info){
	    .counter = true, .update_s = UPDATE_S, .resolution = (double)NAN};
	for (size_t i = 0; i < n; i++) {
		const char *why = NULL;
		/* "…-rapl-mmio:0" shows the same packages once more. */
		if (strstr(zones[i], "-rapl:") && info->nchannels < METER_CHANNELS)
			why = add_zone(info, zones[i]);
		if (why)
			return why;
	}
	rapl.n = info->nchannels;
	snprintf(info->what, sizeof info->what, "energy_uj of " FOLDER "/*-rapl:*");
	return count_something(info)
		   ? NULL
		   : "no " FOLDER "/*-rapl:* (a container or a virtual machine, or "
		     "the module intel_rapl_msr is not loaded)";
}

static bool rapl_read(double *values)
{
	for (size_t i = 0; i < rapl.n; i++) {
		values[i] = sysfs_number(rapl.root, rapl.paths[i]);
		if (isnan(values[i]))
			return false;
	}
	return true;
}

const struct meter meter_rapl = {
    .name = "rapl",
    .summary = "energy counters of CPU packages and memory (powercap)",
    .sees = METER_HOST,
    .open = rapl_open,
    .read = rapl_read,
};
