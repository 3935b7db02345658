/* machine_board.c: what boards say besides: their power mode, the clocks of other
 * units than the CPU, the zones of their temperature, what held them back.
 *
 * Comes in: the root of the trees.  Goes out: the rest of a state of the machine; what
 * cannot be read is unknown.  Must not know: which board it is, what is measured. */
#include "measure/machine_board.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure/sysfs.h"

#define MOST_ENTRIES 64
#define CONF_MOST 65536

/* --- the power mode
 * -------------------------------------------------------------------- */

/* The number behind `key` in a line of the form "< WORD KEY=3 … >"; −1: none. */
static long number_behind(const char *line, size_t n, const char *key)
{
	size_t length = strlen(key);
	for (size_t i = 0; i + length < n; i++)
		if (strncmp(line + i, key, length) == 0) {
			char *end;
			long x = strtol(line + i + length, &end, 10);
			return end == line + i + length || x < 0 ? -1 : x;
		}
	return -1;
}

/* "< POWER_MODEL ID=2 NAME=MODE_30W >" with that ID: "30W"; "" for another line. */
static struct str name_in(const char *line, size_t n, long id)
{
	const char *const before = "MODE_";
	if (number_behind(line, n, " ID=") != id)
		return STR("");
	for (size_t i = 0; i + strlen(" NAME=") < n; i++) {
		if (strncmp(line + i, " NAME=", strlen(" NAME=")) != 0)
			continue;
		struct str name = {line + i + strlen(" NAME="), 0};
		while (name.s + name.n < line + n && !strchr(" \t>", name.s[name.n]))
			name.n++;
		if (str_begins(name, str_of(before)))
			name = (struct str){
			    name.s + strlen(before), name.n - strlen(before)};
		return name;
	}
	return STR("");
}

/* The mode in force, and without a note of it the one after booting. */
static long mode_id(const char *root, const char *conf)
{
	char status[256];
	long id = -1;
	if (sysfs_text(root, "/var/lib/nvpmodel/status", status, sizeof status))
		id = number_behind(status, strlen(status), "pmode:");
	for (const char *line = conf; id < 0 && *line; line += strcspn(line, "\n")) {
		line += *line == '\n';
		if (strncmp(line, "< PM_CONFIG", strlen("< PM_CONFIG")) == 0)
			id = number_behind(line, strcspn(line, "\n"), "DEFAULT=");
	}
	return id;
}

static struct str power_mode(struct arena *a, const char *root)
{
	struct str name = STR("");
	char *conf = arena_alloc(a, CONF_MOST);
	if (!sysfs_text(root, "/etc/nvpmodel.conf", conf, CONF_MOST))
		return name;
	long id = mode_id(root, conf);
	for (const char *line = conf; id >= 0 && !name.n && *line;
	     line += strcspn(line, "\n")) {
		line += *line == '\n';
		if (strncmp(line, "< POWER_MODEL", strlen("< POWER_MODEL")) == 0)
			name = name_in(line, strcspn(line, "\n"), id);
	}
	return str_copy(a, name);
}

/* --- lists
 * ----------------------------------------------------------------------------- */

#define PATH (2 * SYSFS_NAME + 64)

static double attribute(
    const char *root, const char *folder, const char *entry, const char *name)
{
	char path[PATH];
	snprintf(path, sizeof path, "%s/%s/%s", folder, entry, name);
	return sysfs_number(root, path);
}

static struct str word(struct arena *a, const char *root, const char *folder,
    const char *entry, const char *name)
{
	char path[PATH];
	snprintf(path, sizeof path, "%s/%s/%s", folder, entry, name);
	return sysfs_word(a, root, path);
}

static void read_clocks(struct arena *a, struct machine *m, const char *root)
{
	const char *const folder = "/sys/class/devfreq";
	char names[MOST_ENTRIES][SYSFS_NAME];
	size_t n = sysfs_list(root, folder, "", names, MOST_ENTRIES);

	m->clocks = ARENA_ARRAY(a, n + 1, struct machine_clock);
	for (size_t i = 0; i < n; i++) {
		struct machine_clock *c = &m->clocks[m->nclocks];
		c->hz = attribute(root, folder, names[i], "cur_freq");
		if (isnan(c->hz))
			continue;
		c->name = str_copy(a, str_of(names[i]));
		c->min_hz = attribute(root, folder, names[i], "min_freq");
		c->max_hz = attribute(root, folder, names[i], "max_freq");
		c->governor = word(a, root, folder, names[i], "governor");
		m->nclocks++;
	}
}

static void read_zones(struct arena *a, struct machine *m, const char *root)
{
	const char *const folder = "/sys/class/thermal";
	char names[MOST_ENTRIES][SYSFS_NAME];
	size_t n = sysfs_list(root, folder, "thermal_zone", names, MOST_ENTRIES);

	m->zones = ARENA_ARRAY(a, n + 1, struct machine_zone);
	m->temperature_max_c = (double)NAN;
	for (size_t i = 0; i < n; i++) {
		struct machine_zone *z = &m->zones[m->nzones];
		z->celsius = attribute(root, folder, names[i], "temp") / 1000;
		/* Sensors that are off say less. */
		if (!(z->celsius > -50 && z->celsius < 200))
			continue;
		z->name = word(a, root, folder, names[i], "type");
		if (!z->name.n)
			z->name = str_copy(a, str_of(names[i]));
		if (!(m->temperature_max_c >= z->celsius))
			m->temperature_max_c = z->celsius;
		m->nzones++;
	}
}

/* --- what holds it back
 * ------------------------------------------------------------------ */

static void add_known(double *sum, double x)
{
	if (!isnan(x))
		*sum = (isnan(*sum) ? 0 : *sum) + x;
}

/* Too low voltage and too high current: oc1_event_cnt … of a chip. */
static void count_events(struct machine *m, const char *root)
{
	const char *const folder = "/sys/class/hwmon";
	char chips[MOST_ENTRIES][SYSFS_NAME], name[32];
	size_t n = sysfs_list(root, folder, "hwmon", chips, MOST_ENTRIES);

	for (size_t i = 0; i < n; i++)
		for (int event = 1; event <= 3; event++) {
			snprintf(name, sizeof name, "oc%d_event_cnt", event);
			add_known(&m->throttle_events,
			    attribute(root, folder, chips[i], name));
		}
}

/* Steps of the coolers that slow a unit down; fans are none of these. */
static void count_steps(struct arena *a, struct machine *m, const char *root)
{
	const char *const folder = "/sys/class/thermal";
	char names[MOST_ENTRIES][SYSFS_NAME];
	size_t n = sysfs_list(root, folder, "cooling_device", names, MOST_ENTRIES);

	m->cooling_steps = (double)NAN;
	for (size_t i = 0; i < n; i++) {
		struct str type = word(a, root, folder, names[i], "type");
		if (str_has(type, STR("throttle")) || str_has(type, STR("freq")))
			add_known(&m->cooling_steps,
			    attribute(root, folder, names[i], "cur_state"));
	}
}

/* --- all of it
 * --------------------------------------------------------------------------- */

/* Of the board's system, where it has one of its own, else of the distribution. */
static struct str release(struct arena *a, const char *root)
{
	char text[4096];
	const char *const key = "PRETTY_NAME=\"";
	if (sysfs_text(root, "/etc/nv_tegra_release", text, sizeof text)) {
		const char *from = text + strspn(text, "# ");
		const char *to = strstr(from, ", GCID");
		size_t n = to ? (size_t)(to - from) : strcspn(from, "\n");
		return str_copy(a, (struct str){from, n});
	}
	const char *at = sysfs_text(root, "/etc/os-release", text, sizeof text)
			     ? strstr(text, key)
			     : NULL;
	if (!at)
		return STR("");
	at += strlen(key);
	return str_copy(a, (struct str){at, strcspn(at, "\"\n")});
}

void machine_board_read(struct arena *a, struct machine *m, const char *root)
{
	m->board = sysfs_word(a, root, "/proc/device-tree/model");
	m->power_mode = power_mode(a, root);
	m->release = release(a, root);
	read_clocks(a, m, root);
	read_zones(a, m, root);
	count_events(m, root);
	count_steps(a, m, root);
}
