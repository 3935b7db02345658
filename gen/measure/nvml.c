/* nvml.c: calls into the management library of an accelerator's driver.
 *
 * Comes in: a bus id.  Goes out: numbers in SI units.  The types are our own: a handle
 * is a pointer, a status an int, 0 is success; a function that a version lacks is a
 * number that is not known.  Must not know: meters, what runs on the device. */
#include "measure/nvml.h"

#include <math.h>

#ifdef HAVE_DLFCN

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#define LIBRARY "libnvidia-ml.so.1"

enum { SM_CLOCK = 1, MEMORY_CLOCK = 2, ON_DIE = 0, BY_POWER = 0, BY_HEAT = 1 };

struct violation { /* nvmlViolationTime_t */
	unsigned long long reference_us, ns;
};

#define NEEDED(X)                                                                      \
	X(nvmlInit_v2, (void))                                                         \
	X(nvmlDeviceGetHandleByIndex_v2, (unsigned index, void **device))              \
	X(nvmlDeviceGetHandleByPciBusId_v2, (const char *id, void **device))
#define WELCOME(X)                                                                     \
	X(nvmlSystemGetDriverVersion, (char *text, unsigned room))                     \
	X(nvmlDeviceGetName, (void *device, char *name, unsigned room))                \
	X(nvmlDeviceGetClockInfo, (void *device, int clock, unsigned *mhz))            \
	X(nvmlDeviceGetTemperature, (void *device, int sensor, unsigned *celsius))     \
	X(nvmlDeviceGetPowerUsage, (void *device, unsigned *mw))                       \
	X(nvmlDeviceGetTotalEnergyConsumption, (void *device, unsigned long long *mj)) \
	X(nvmlDeviceGetViolationStatus,                                                \
	    (void *device, int policy, struct violation *since))

static struct {
#define X(name, arguments) int(*name) arguments;
	NEEDED(X)
	WELCOME(X)
#undef X
	const char *(*nvmlErrorString)(int status);
	void *device;
	char why[160];
} nvml;

#define TAKE(name)                                                                     \
	symbol = dlsym(handle, #name);                                                 \
	memcpy(&nvml.name, &symbol, sizeof symbol);

static const char *load(void)
{
	void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL), *symbol;
	if (!handle)
		return LIBRARY " cannot be loaded: no driver of that maker here";
#define X(name, arguments)                                                             \
	TAKE(name)                                                                     \
	if (!symbol)                                                                   \
		return LIBRARY " lacks " #name;
	NEEDED(X)
#undef X
#define X(name, arguments) TAKE(name)
	WELCOME(X)
#undef X
	TAKE(nvmlErrorString)
	return NULL;
}

static const char *failed(const char *call, int status)
{
	snprintf(nvml.why, sizeof nvml.why, "%s: %s (%d)", call,
	    nvml.nvmlErrorString ? nvml.nvmlErrorString(status) : "failed", status);
	return nvml.why;
}

const char *nvml_open(const char *bus_id)
{
	if (nvml.device)
		return NULL;
	const char *why = load();
	if (why)
		return why;
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

double nvml_energy_uj(void)
{
	unsigned long long mj = 0;
	return nvml.nvmlDeviceGetTotalEnergyConsumption &&
		       nvml.nvmlDeviceGetTotalEnergyConsumption(nvml.device, &mj) == 0
		   ? (double)mj * 1e3
		   : (double)NAN;
}

double nvml_power_mw(void)
{
	unsigned mw = 0;
	return nvml.nvmlDeviceGetPowerUsage &&
		       nvml.nvmlDeviceGetPowerUsage(nvml.device, &mw) == 0
		   ? mw
		   : (double)NAN;
}

static double clock_hz(int clock)
{
	unsigned mhz = 0;
	return nvml.nvmlDeviceGetClockInfo &&
		       nvml.nvmlDeviceGetClockInfo(nvml.device, clock, &mhz) == 0
		   ? mhz * 1e6
		   : (double)NAN;
}

static double celsius(void)
{
	unsigned degrees = 0;
	return nvml.nvmlDeviceGetTemperature &&
		       nvml.nvmlDeviceGetTemperature(nvml.device, ON_DIE, &degrees) == 0
		   ? degrees
		   : (double)NAN;
}

static double throttled_ns(void)
{
	double sum = (double)NAN;
	for (int policy = BY_POWER; policy <= BY_HEAT; policy++) {
		struct violation since = {0, 0};
		if (nvml.nvmlDeviceGetViolationStatus &&
		    nvml.nvmlDeviceGetViolationStatus(nvml.device, policy, &since) == 0)
			sum = (isnan(sum) ? 0 : sum) + (double)since.ns;
	}
	return sum;
}

void nvml_read(struct nvml_state *to)
{
	*to = (struct nvml_state){.clock_hz = clock_hz(SM_CLOCK),
	    .memory_clock_hz = clock_hz(MEMORY_CLOCK),
	    .celsius = celsius(),
	    .power_mw = nvml_power_mw(),
	    .energy_uj = nvml_energy_uj(),
	    .throttled_ns = throttled_ns()};
	if (!nvml.nvmlDeviceGetName ||
	    nvml.nvmlDeviceGetName(nvml.device, to->name, sizeof to->name) != 0)
		to->name[0] = '\0';
	if (!nvml.nvmlSystemGetDriverVersion ||
	    nvml.nvmlSystemGetDriverVersion(to->driver, sizeof to->driver) != 0)
		to->driver[0] = '\0';
}

#else

const char *nvml_open(const char *bus_id)
{
	(void)bus_id;
	return "this calgen was built where programs load no libraries";
}

double nvml_energy_uj(void)
{
	return (double)NAN;
}

double nvml_power_mw(void)
{
	return (double)NAN;
}

void nvml_read(struct nvml_state *to)
{
	*to = (struct nvml_state){.clock_hz = (double)NAN,
	    .memory_clock_hz = (double)NAN,
	    .celsius = (double)NAN,
	    .power_mw = (double)NAN,
	    .energy_uj = (double)NAN,
	    .throttled_ns = (double)NAN};
}

#endif
