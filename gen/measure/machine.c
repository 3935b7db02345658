/* machine.c: /proc, /sys and uname → a state of the machine.
 *
 * Comes in: the root of the two trees.  Goes out: what could be read; what cannot is
 * unknown, never an error.  Must not know: what is measured. */
#include "measure/machine.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include "base/num.h"
#include "input/json.h"
#include "measure/machine_board.h"
#include "measure/sysfs.h"

#define MOST_CPUS 1024
#define MOST_CACHES 8
#define ID_SLUG_MOST 40 /* of a device id, with room for mode and variant */

/* The value of the first line "key…: value" of /proc/cpuinfo. */
static struct str cpu_name(struct arena *a, const char *root)
{
	static const char *const keys[] = {
	    "model name", "Hardware", "uarch", "cpu model"};
	char text[8192];
	if (!sysfs_text(root, "/proc/cpuinfo", text, sizeof text))
		return STR("");
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		const char *at = strstr(text, keys[i]);
		const char *colon = at ? strchr(at, ':') : NULL;
		if (!colon)
			continue;
		colon += 1 + strspn(colon + 1, " \t");
		return str_copy(a, (struct str){colon, strcspn(colon, "\n")});
	}
	return STR("");
}

static double greater(double x, double y)
{
	return !(x >= y) ? y : x; /* a NAN gives way */
}

static void read_cpus(struct machine *m, const char *root)
{
	char path[160];
	m->frequency_min_hz = m->frequency_max_hz = (double)NAN;
	m->throttle_events = (double)NAN;
	for (int i = 0; i < m->cpus && i < MOST_CPUS; i++) {
		snprintf(path, sizeof path,
		    "/sys/devices/system/cpu/cpu%d/cpufreq/scaling_cur_freq", i);
		double hz = 1e3 * sysfs_number(root, path);
		if (!isnan(hz)) {
			m->frequency_max_hz = greater(m->frequency_max_hz, hz);
			m->frequency_min_hz = -greater(-m->frequency_min_hz, -hz);
		}
		snprintf(path, sizeof path,
		    "/sys/devices/system/cpu/cpu%d/thermal_throttle/"
		    "core_throttle_count",
		    i);
		double events = sysfs_number(root, path);
		if (!isnan(events))
			m->throttle_events =
			    (isnan(m->throttle_events) ? 0 : m->throttle_events) +
			    events;
	}
}

static double last_cache(const char *root)
{
	char path[96], text[32], *end;
	double most = (double)NAN;
	for (int i = 0; i < MOST_CACHES; i++) {
		snprintf(path, sizeof path,
		    "/sys/devices/system/cpu/cpu0/cache/index%d/size", i);
		if (!sysfs_text(root, path, text, sizeof text))
			break;
		double size = strtod(text, &end);
		most = greater(most, size * (*end == 'M'      ? 1048576
						: *end == 'K' ? 1024
							      : 1));
	}
	return most;
}

static double memory_size(const char *root)
{
	char text[1024];
	const char *at = sysfs_text(root, "/proc/meminfo", text, sizeof text)
			     ? strstr(text, "MemTotal:")
			     : NULL;
	return at ? 1024 * strtod(at + strlen("MemTotal:"), NULL) : (double)NAN;
}

struct machine machine_read(struct arena *a, const char *root)
{
	struct machine m = {.cpu = cpu_name(a, root)};
	struct utsname u;
	char date[32];
	time_t now = time(NULL);
	struct tm utc;

	m.cpus = (int)sysconf(_SC_NPROCESSORS_ONLN);
	m.system = STR("");
	if (uname(&u) == 0) {
		struct buf b = {0};
		buf_printf(&b, "%s %s %s", u.sysname, u.release, u.machine);
		m.system = str_copy(a, buf_view(&b));
		buf_free(&b);
	}
	m.governor = sysfs_word(
	    a, root, "/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");
	m.frequency_driver =
	    sysfs_word(a, root, "/sys/devices/system/cpu/cpu0/cpufreq/scaling_driver");
	m.load_1min = sysfs_number(root, "/proc/loadavg");
	m.memory_bytes = memory_size(root);
	m.last_cache_bytes = last_cache(root);
	read_cpus(&m, root);
	machine_board_read(a, &m, root);
	m.date = STR("");
	if (gmtime_r(&now, &utc) &&
	    strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%SZ", &utc))
		m.date = str_copy(a, str_of(date));
	return m;
}

static void text(struct buf *b, const char *name, struct str s)
{
	buf_printf(b, "\"%s\": ", name);
	if (s.n)
		json_quote(b, s);
	else
		buf_text(b, "null");
	buf_text(b, ", ");
}

static void number(struct buf *b, const char *name, double x, const char *after)
{
	buf_printf(b, "\"%s\": ", name);
	if (isfinite(x))
		num_print(b, x);
	else
		buf_text(b, "null");
	buf_text(b, after);
}

static void print_clocks(struct buf *b, const struct machine *m)
{
	buf_text(b, "\"clocks\": [");
	for (size_t i = 0; i < m->nclocks; i++) {
		const struct machine_clock *c = &m->clocks[i];
		buf_text(b, i ? ", {" : "{");
		text(b, "name", c->name);
		text(b, "governor", c->governor);
		number(b, "hz", c->hz, ", ");
		number(b, "min_hz", c->min_hz, ", ");
		number(b, "max_hz", c->max_hz, "}");
	}
	buf_text(b, "], ");
}

static void print_zones(struct buf *b, const struct machine *m)
{
	buf_text(b, "\"zones\": [");
	for (size_t i = 0; i < m->nzones; i++) {
		buf_text(b, i ? ", {" : "{");
		text(b, "name", m->zones[i].name);
		number(b, "celsius", m->zones[i].celsius, "}");
	}
	buf_text(b, "], ");
}

static void print_accelerator(struct buf *b, const struct machine_accelerator *a)
{
	buf_text(b, "\"accelerator\": ");
	if (!a->name.n) {
		buf_text(b, "null, ");
		return;
	}
	buf_char(b, '{');
	text(b, "name", a->name);
	text(b, "driver", a->driver);
	number(b, "clock_hz", a->clock_hz, ", ");
	number(b, "memory_clock_hz", a->memory_clock_hz, ", ");
	number(b, "temperature_c", a->celsius, ", ");
	number(b, "power_mw", a->power_mw, ", ");
	number(b, "throttled_ns", a->throttled_ns, "}, ");
}

void machine_json(struct buf *b, const struct machine *m)
{
	buf_char(b, '{');
	text(b, "date", m->date);
	text(b, "cpu", m->cpu);
	text(b, "system", m->system);
	number(b, "cpus_online", m->cpus > 0 ? m->cpus : (double)NAN, ", ");
	text(b, "governor", m->governor);
	text(b, "frequency_driver", m->frequency_driver);
	number(b, "frequency_min_hz", m->frequency_min_hz, ", ");
	number(b, "frequency_max_hz", m->frequency_max_hz, ", ");
	text(b, "board", m->board);
	text(b, "release", m->release);
	text(b, "power_mode", m->power_mode);
	print_clocks(b, m);
	print_zones(b, m);
	print_accelerator(b, &m->accelerator);
	number(b, "load_1min", m->load_1min, ", ");
	number(b, "temperature_max_c", m->temperature_max_c, ", ");
	number(b, "throttle_events", m->throttle_events, ", ");
	number(b, "cooling_steps", m->cooling_steps, ", ");
	number(b, "memory_bytes", m->memory_bytes, ", ");
	number(b, "last_cache_bytes", m->last_cache_bytes, "}");
}

struct str machine_slug(struct arena *a, struct str cpu)
{
	struct str s = str_slug(a, cpu);
	if (s.n > ID_SLUG_MOST)
		s.n = ID_SLUG_MOST - (s.s[ID_SLUG_MOST - 1] == '-');
	return s.n ? s : STR("unknown-cpu");
}

bool machine_throttled(const struct machine *before, const struct machine *after)
{
	return after->throttle_events > before->throttle_events ||
	       after->accelerator.throttled_ns > before->accelerator.throttled_ns;
}

void machine_labels(const struct machine *before, const struct machine *after,
    unsigned threads, void (*sink)(void *context, const char *label), void *context)
{
	/* Others want more than what our threads leave over. */
	if (before->cpus > 0 &&
	    before->load_1min > 0.5 + before->cpus - (double)threads)
		sink(context, "loaded");
	if (machine_throttled(before, after) ||
	    after->cooling_steps > before->cooling_steps)
		sink(context, "throttled");
	if (!str_eq(after->power_mode, before->power_mode))
		sink(context, "mode-changed");
	/* A clock that fell by a tenth under load. */
	if (after->frequency_max_hz < 0.9 * before->frequency_max_hz)
		sink(context, "slowed");
}
