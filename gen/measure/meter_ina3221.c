/* meter_ina3221.c: the meter `ina3221`: power of the rails of a board.
 *
 * Comes in: the hwmon folders of that chip.  Goes out: one channel per rail, named as
 * the board names it.  A rail that feeds the others counts alone; without one all do.
 * Must not know: which board it is. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "measure/meter.h"
#include "measure/sysfs.h"

#define FOLDER "/sys/class/hwmon"
#define MOST_CHIPS 32
#define RAILS 3 /* of a chip */
/* One step of the shunt voltage (Texas Instruments, INA3221 data sheet, 8.6.2.3). */
#define SHUNT_STEP_UV 40.0

/* Rails at the input of a module, as boards label them. */
static const char *const inputs[] = {"VDD_IN", "VIN", "POM_5V_IN", "VDD_5V_IN"};

static struct {
	const char *root;
	struct {
		char volts[SYSFS_NAME + 40], amperes[SYSFS_NAME + 40];
	} rail[METER_CHANNELS];
	size_t n;
} board;

/* A NAN gives way. */
static double greater(double x, double y)
{
	return !(x >= y) && !isnan(y) ? y : x;
}

static double attribute(const char *chip, const char *before, int n, const char *after)
{
	char path[SYSFS_NAME + 40];
	snprintf(path, sizeof path, FOLDER "/%s/%s%d%s", chip, before, n, after);
	return sysfs_number(board.root, path);
}

static bool is_input(const char *label)
{
	for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++)
		if (strcmp(label, inputs[i]) == 0)
			return true;
	return false;
}

static void add_rail(struct meter_info *info, const char *chip, int n)
{
	char path[SYSFS_NAME + 40];
	struct meter_channel *c = &info->channel[info->nchannels];

	snprintf(path, sizeof path, FOLDER "/%s/in%d_label", chip, n);
	if (info->nchannels == METER_CHANNELS ||
	    !sysfs_text(board.root, path, c->name, sizeof c->name) ||
	    strcmp(c->name, "NC") == 0 || attribute(chip, "in", n, "_enable") == 0)
		return;
	double volts = attribute(chip, "in", n, "_input") / 1e3;
	double amperes = attribute(chip, "curr", n, "_input") / 1e3;
	if (isnan(volts) || isnan(amperes))
		return;
	double step_a = SHUNT_STEP_UV / attribute(chip, "shunt", n, "_resistor");
	if (isfinite(step_a))
		info->resolution = greater(volts * step_a * 1e3, info->resolution);
	c->counted = is_input(c->name);
	snprintf(board.rail[info->nchannels].volts, sizeof board.rail->volts,
	    FOLDER "/%s/in%d_input", chip, n);
	snprintf(board.rail[info->nchannels].amperes, sizeof board.rail->amperes,
	    FOLDER "/%s/curr%d_input", chip, n);
	info->nchannels++;
}

static void add_chip(struct meter_info *info, const char *chip)
{
	char path[SYSFS_NAME + 40], name[32];

	snprintf(path, sizeof path, FOLDER "/%s/name", chip);
	if (!sysfs_text(board.root, path, name, sizeof name) ||
	    strcmp(name, "ina3221") != 0)
		return;
	snprintf(path, sizeof path, FOLDER "/%s/update_interval", chip);
	double update_s = sysfs_number(board.root, path) / 1e3;
	if (update_s > 0)
		info->update_s = greater(update_s, info->update_s);
	for (int n = 1; n <= RAILS; n++)
		add_rail(info, chip, n);
}

static const char *board_open(const struct meter_place *place, struct meter_info *info)
{
	char chips[MOST_CHIPS][SYSFS_NAME];
	size_t n = sysfs_list(place->system_root, FOLDER, "hwmon", chips, MOST_CHIPS);
	bool has_input = false;

	board.root = place->system_root;
	*info = (struct meter_info){.update_s = (double)NAN, .resolution = (double)NAN};
	for (size_t i = 0; i < n; i++)
		add_chip(info, chips[i]);
	board.n = info->nchannels;
	for (size_t i = 0; i < info->nchannels; i++)
		has_input |= info->channel[i].counted;
	for (size_t i = 0; i < info->nchannels && !has_input; i++)
		info->channel[i].counted = true;
	snprintf(info->what, sizeof info->what,
	    "in*_input × curr*_input of " FOLDER "/hwmon* named ina3221, %s",
	    has_input ? "the input rail alone" : "all rails added up");
	return info->nchannels ? NULL : "no readable rail of an ina3221 in " FOLDER;
}

static bool board_read(double *values)
{
	for (size_t i = 0; i < board.n; i++) {
		values[i] = sysfs_number(board.root, board.rail[i].volts) *
			    sysfs_number(board.root, board.rail[i].amperes) / 1e3;
		if (isnan(values[i]))
			return false;
	}
	return true;
}

const struct meter meter_ina3221 = {
    .name = "ina3221",
    .summary = "power of the rails of a board (hwmon)",
    .sees = METER_HOST | METER_ACCELERATOR,
    .open = board_open,
    .read = board_read,
};
