/* stub_nvml.c: NVML of the made-up accelerator. */
#include <time.h>

#include "tests/accelerator/stub.h"

static double uptime_s(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double energy_mj(void)
{
	return IDLE_W * 1e3 * uptime_s() + BUSY_W * worked() * 1e-6;
}

CALL(nvmlInit_v2, (void))
{
	ENTER;
	return 0;
}

CALL(nvmlDeviceGetHandleByIndex_v2, (unsigned index, void **device))
{
	static int it;
	ENTER;
	*device = &it;
	return index ? 2 : 0;
}

CALL(nvmlDeviceGetHandleByPciBusId_v2, (const char *id, void **device))
{
	static int it;
	ENTER;
	*device = &it;
	return strcmp(id, "0000:01:00.0") == 0 ? 0 : 6;
}

CALL(nvmlDeviceGetName, (void *device, char *name, unsigned room))
{
	ENTER;
	(void)device;
	snprintf(name, room, "Acme A1 (made up)");
	return 0;
}

CALL(nvmlSystemGetDriverVersion, (char *text, unsigned room))
{
	ENTER;
	snprintf(text, room, "550.1");
	return 0;
}

CALL(nvmlDeviceGetClockInfo, (void *device, int clock, unsigned *mhz))
{
	ENTER;
	*mhz = clock == 1 ? 1980 : 2619;
	return device ? 0 : 2;
}

CALL(nvmlDeviceGetTemperature, (void *device, int sensor, unsigned *celsius))
{
	ENTER;
	*celsius = 41;
	return device && !sensor ? 0 : 2;
}

/* Held back by power for as long as STUB_THROTTLES says, in ns, at each question. */
CALL(
    nvmlDeviceGetViolationStatus, (void *device, int policy, unsigned long long *since))
{
	static unsigned long long held;
	ENTER;
	held += (unsigned long long)variable("STUB_THROTTLES", 0);
	since[0] = 1;
	since[1] = policy == 0 ? held : 0;
	return device && policy < 2 ? 0 : 2;
}

CALL(nvmlDeviceGetPowerUsage, (void *device, unsigned *mw))
{
	static double last_s, last_mj;
	ENTER;
	(void)device;
	double s = uptime_s(), mj = energy_mj();
	*mw = last_s > 0 && s > last_s ? (unsigned)((mj - last_mj) / (s - last_s))
				       : 50000;
	last_s = s;
	last_mj = mj;
	return 0;
}

CALL(nvmlDeviceGetTotalEnergyConsumption, (void *device, unsigned long long *mj))
{
	ENTER;
	(void)device;
	*mj = (unsigned long long)energy_mj();
	return getenv("STUB_POWER") ? 3 : 0;
}

const char *nvmlErrorString(int status);
const char *nvmlErrorString(int status)
{
	return status == 3 ? "Not Supported" : "made up";
}
