/* cuda_device.c: opens the device and its libraries, and fills its memory.
 *
 * Comes in: an element type.  Goes out: the open device, what it says of itself,
 * pieces of its memory with numbers in them.  Must not know: kernels, clocks. */
#include "measure/cuda.h"

#ifdef HAVE_DLFCN

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "measure/machine.h"
#include "measure/nvml.h"

#define WORKSPACE ((size_t)64 << 20)
#define TILE ((size_t)1 << 20)
#define EVICT_LEAST ((size_t)8 << 20)

struct cuda_device cuda_here;
static struct {
	uint64_t evictor;
	size_t evictor_bytes;
	char name[96], bus_id[32], version[200];
} device;

/* --- opening --------------------------------------------------------------------- */

static const char *find_device(void)
{
	int n = 0, id = 0, major = 0, minor = 0, l2 = 0;
	void *context;

	if (!CUDA_DRIVER(cuInit, 0) || !CUDA_DRIVER(cuDeviceGetCount, &n))
		return cuda_failure.text;
	if (n < 1)
		return "the driver shows no device";
	if (!CUDA_DRIVER(cuDeviceGet, &id, 0) ||
	    !CUDA_DRIVER(cuDeviceGetName, device.name, sizeof device.name, id) ||
	    !CUDA_DRIVER(
		cuDeviceGetPCIBusId, device.bus_id, sizeof device.bus_id, id) ||
	    !CUDA_DRIVER(cuDeviceGetAttribute, &major, CUDA_CAPABILITY_MAJOR, id) ||
	    !CUDA_DRIVER(cuDeviceGetAttribute, &minor, CUDA_CAPABILITY_MINOR, id) ||
	    !CUDA_DRIVER(cuDeviceGetAttribute, &l2, CUDA_L2_CACHE_SIZE, id) ||
	    !CUDA_DRIVER(cuDevicePrimaryCtxRetain, &context, id) ||
	    !CUDA_DRIVER(cuCtxSetCurrent, context))
		return cuda_failure.text;
	cuda_here.capability = 10 * major + minor;
	device.evictor_bytes = 2 * (size_t)(l2 > 0 ? l2 : 0);
	if (device.evictor_bytes < EVICT_LEAST)
		device.evictor_bytes = EVICT_LEAST;
	return NULL;
}

/* CUDA C++ Programming Guide, arithmetic by compute capability. */
static const char *has_element(enum element e)
{
	if ((e == ELEMENT_BF16 || e == ELEMENT_TF32) && cuda_here.capability < 80)
		return "this device is older than compute capability 8.0: no bf16 and "
		       "no tf32";
	if (cuda_here.capability < 60)
		return "this device is older than compute capability 6.0";
	if (e == ELEMENT_INT8 && cuda_here.capability < 61)
		return "this device is older than compute capability 6.1: no int8";
	return NULL;
}

static const char *open_libraries(void)
{
	cuda_here.workspace_bytes = WORKSPACE;
	if (!CUDA_DRIVER(cuStreamCreate, &cuda_here.stream, 0) ||
	    !CUDA_DRIVER(cuEventCreate, &cuda_here.start, 0) ||
	    !CUDA_DRIVER(cuEventCreate, &cuda_here.end, 0) ||
	    !CUDA_DRIVER(cuMemAlloc_v2, &cuda_here.workspace, WORKSPACE) ||
	    !CUDA_DRIVER(cuMemAlloc_v2, &device.evictor, device.evictor_bytes) ||
	    !CUDA_PRODUCT(cublasLtCreate, &cuda_here.product) ||
	    !CUDA_NETWORK(cudnnCreate, &cuda_here.network) ||
	    !CUDA_NETWORK(cudnnSetStream, cuda_here.network, cuda_here.stream))
		return cuda_failure.text;
	return NULL;
}

const char *cuda_open(unsigned threads, enum element e)
{
	int driver = 0;
	const char *why = threads > 1
			      ? "one thread launches its kernels: give --threads 1"
			      : cuda_load();
	if (!why)
		why = find_device();
	if (!why)
		why = has_element(e);
	if (!why)
		why = open_libraries();
	cuda_here.element = e;
	if (!why)
		why = cuda_own_open();
	if (why)
		return why;
	if (cuda.cuDriverGetVersion(&driver) != 0)
		driver = 0;
	snprintf(device.version, sizeof device.version,
	    "%s, compute capability %d.%d, CUDA driver %d.%d, cuBLASLt %zu, cuDNN %zu",
	    device.name, cuda_here.capability / 10, cuda_here.capability % 10,
	    driver / 1000, driver % 1000 / 10, cuda.cublasLtGetVersion(),
	    cuda.cudnnGetVersion());
	return NULL;
}

const char *cuda_version(void)
{
	return device.version;
}

const char *cuda_name(void)
{
	return device.name;
}

const char *cuda_bus_id(void)
{
	return device.bus_id;
}

/* Clocks and heat are told by another library; without it only the name is known. */
void cuda_state(struct arena *a, struct machine *m)
{
	struct nvml_state s = {.clock_hz = (double)NAN,
	    .memory_clock_hz = (double)NAN,
	    .celsius = (double)NAN,
	    .power_mw = (double)NAN,
	    .throttled_ns = (double)NAN};
	if (!nvml_open(device.bus_id))
		nvml_read(&s);
	m->accelerator = (struct machine_accelerator){str_copy(a, str_of(device.name)),
	    str_copy(a, str_of(s.driver)), s.clock_hz, s.memory_clock_hz, s.celsius,
	    s.power_mw, s.throttled_ns};
}

/* --- memory ---------------------------------------------------------------------- */

/* Values between −1 and 1, bytes from 0 to 15: what is computed decides what is drawn.
 */
static void draw_tile(unsigned char *tile, enum element e, bool floats)
{
	uint32_t state = 12345;
	bool wide = floats || element_bytes(e) == 4;
	for (size_t i = 0; i < TILE; i += 4) {
		float x;
		uint32_t bits;
		state = state * 1664525u + 1013904223u;
		x = (float)(int32_t)state / 2147483648.0f;
		memcpy(&bits, &x, sizeof bits);
		if (!wide && e == ELEMENT_BF16)
			bits = (bits & 0xffff0000u) | bits >> 16;
		else if (!wide && e == ELEMENT_FP16) /* ±[1/2, 1): sign, 14, 10 bits */
			bits = (state & 0x83ff83ffu) | 0x38003800u;
		else if (!wide)
			bits = state & 0x0f0f0f0fu;
		memcpy(tile + i, &bits, sizeof bits);
	}
}

bool cuda_fill(uint64_t at, size_t n, bool floats)
{
	static unsigned char tile[2][TILE];
	static bool drawn[2];
	size_t done = n < TILE ? n : TILE;

	if (!drawn[floats])
		draw_tile(tile[floats], cuda_here.element, floats);
	drawn[floats] = true;
	if (!CUDA_DRIVER(cuMemcpyHtoD_v2, at, tile[floats], done))
		return false;
	while (done < n) {
		size_t more = n - done < done ? n - done : done;
		if (!CUDA_DRIVER(cuMemcpyDtoD_v2, at + done, at, more))
			return false;
		done += more;
	}
	return true;
}

bool cuda_write_evictor(void)
{
	return CUDA_DRIVER(
	    cuMemsetD8Async, device.evictor, 1, device.evictor_bytes, cuda_here.stream);
}

#endif
