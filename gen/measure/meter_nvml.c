/* meter_nvml.c: the meter `nvml`: energy, or power, of an accelerator.
 *
 * Comes in: the management library of its driver.  Goes out: one channel: the energy
 * counter, or power where the device has none.  Must not know: what runs there. */
#include <math.h>
#include <stdio.h>

#include "measure/meter.h"
#include "measure/nvml.h"

static bool counts;

static const char *meter_open(const struct meter_place *place, struct meter_info *info)
{
	struct nvml_state state;
	const char *why = nvml_open(place->bus_id);

	if (why)
		return why;
	nvml_read(&state);
	counts = !isnan(state.energy_uj);
	if (!counts && isnan(state.power_mw))
		return "the device tells neither energy nor power";
	*info = (struct meter_info){.counter = counts,
	    .update_s = (double)NAN,
	    .resolution = counts ? 1000 : 1, /* whole mJ and mW */
	    .nchannels = 1};
	info->channel[0] = (struct meter_channel){.name = "device", .counted = true};
	snprintf(info->what, sizeof info->what, "%s of %.64s, driver %.40s",
	    counts ? "total energy" : "power usage", state.name, state.driver);
	return NULL;
}

static bool meter_read(double *values)
{
	values[0] = counts ? nvml_energy_uj() : nvml_power_mw();
	return !isnan(values[0]);
}

const struct meter meter_nvml = {
    .name = "nvml",
    .summary = "energy or power of an accelerator, from its driver",
    .sees = METER_ACCELERATOR,
    .open = meter_open,
    .read = meter_read,
};
