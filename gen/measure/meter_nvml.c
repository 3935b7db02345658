/* meter_nvml.c: the meter `nvml`: energy, or power, of an accelerator.
 *
 * Comes in: the management library of its driver, loaded when it is asked for.  Goes
 * out: one channel: the energy counter, or power where the device has none.  The
 * types are our own: a handle is a pointer, a status an int, 0 is success.
 * Must not know: what runs there. */
#include "measure/meter.h"

#ifdef HAVE_DLFCN

#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#define LIBRARY "libnvidia-ml.so.1"

#define CALLS(X)                                                                       \
	X(nvmlInit_v2, (void))                                                         \
	X(nvmlDeviceGetHandleByIndex_v2, (unsigned index, void **device))              \
	X(nvmlDeviceGetHandleByPciBusId_v2, (const char *id, void **device))           \
	X(nvmlDeviceGetName, (void *device, char *name, unsigned room))                \
	X(nvmlDeviceGetPowerUsage, (void *device, unsigned *mw))                       \
	X(nvmlDeviceGetTotalEnergyConsumption, (void *device, unsigned long long *mj))

static struct {
#define X(name, arguments) int(*name) arguments;
	CALLS(X)
#undef X
	const char *(*nvmlErrorString)(int status);
	void *device;
	bool counts;
} nvml;

static const char *load(void)
{
	void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL), *symbol;
	if (!handle)
		return LIBRARY " cannot be loaded: no driver of that maker here";
#define X(name, arguments)                                                             \
	symbol = dlsym(handle, #name);                                                 \
	if (!symbol)                                                                   \
		return LIBRARY " lacks " #name;                                        \
	memcpy(&nvml.name, &symbol, sizeof symbol);
	CALLS(X)
#undef X
	symbol = dlsym(handle, "nvmlErrorString");
	if (!symbol)
		return LIBRARY " lacks nvmlErrorString";
	memcpy(&nvml.nvmlErrorString, &symbol, sizeof symbol);
	return NULL;
}

static const char *failed(const char *call, int status)
{
	static char why[160];
	snprintf(
	    why, sizeof why, "%s: %s (%d)", call, nvml.nvmlErrorString(status), status);
	return why;
}

static const char *find_device(const char *bus_id)
{
	int status = nvml.nvmlInit_v2();
	if (status)
		return failed("nvmlInit_v2", status);
	if (bus_id) {
		status = nvml.nvmlDeviceGetHandleByPciBusId_v2(bus_id, &nvml.device);
		return status ? failed("nvmlDeviceGetHandleByPciBusId_v2", status)
			      : NULL;
	}
	status = nvml.nvmlDeviceGetHandleByIndex_v2(0, &nvml.device);
	return status ? failed("nvmlDeviceGetHandleByIndex_v2", status) : NULL;
}

static const char *nvml_open(const struct meter_place *place, struct meter_info *info)
{
	char name[96] = "";
	unsigned long long mj;
	unsigned mw;
	const char *why = load();

	if (!why)
		why = find_device(place->bus_id);
	if (why)
		return why;
	*info = (struct meter_info){.update_s = (double)NAN, .nchannels = 1};
	nvml.counts = nvml.nvmlDeviceGetTotalEnergyConsumption(nvml.device, &mj) == 0;
	if (!nvml.counts) {
		int status = nvml.nvmlDeviceGetPowerUsage(nvml.device, &mw);
		if (status)
			return failed("nvmlDeviceGetPowerUsage", status);
	}
	info->counter = nvml.counts;
	info->resolution = nvml.counts ? 1000 : 1; /* whole mJ and mW */
	info->channel[0] = (struct meter_channel){.name = "device", .counted = true};
	if (nvml.nvmlDeviceGetName(nvml.device, name, sizeof name) != 0)
		name[0] = '\0';
	snprintf(info->what, sizeof info->what, "%s of %.90s",
	    nvml.counts ? "total energy" : "power usage", name);
	return NULL;
}

static bool nvml_read(double *values)
{
	unsigned long long mj;
	unsigned mw;

	if (nvml.counts) {
		if (nvml.nvmlDeviceGetTotalEnergyConsumption(nvml.device, &mj) != 0)
			return false;
		values[0] = (double)mj * 1e3;
		return true;
	}
	if (nvml.nvmlDeviceGetPowerUsage(nvml.device, &mw) != 0)
		return false;
	values[0] = mw;
	return true;
}

#else

static const char *nvml_open(const struct meter_place *place, struct meter_info *info)
{
	(void)place;
	(void)info;
	return "this calgen was built where programs load no libraries";
}

#endif

const struct meter meter_nvml = {
    .name = "nvml",
    .summary = "energy or power of an accelerator, from its driver",
    .sees = METER_ACCELERATOR,
    .open = nvml_open,
#ifdef HAVE_DLFCN
    .read = nvml_read,
#endif
};
