/* stub.c: a made-up accelerator: the calls of a CUDA driver, cuBLASLt, cuDNN and NVML
 * that calgen makes, in one library under four names.  Nothing is computed.
 *
 * Time is simulated: the host takes LAUNCH_NS to launch one operation and GRAPH_NS to
 * launch a graph, the device WORK_NS for an operation.  Energy is BUSY_W times the
 * device's work, and IDLE_W times the time that passes.
 *
 *   STUB_FAIL=NAME:N   the N-th call of NAME fails with STUB_STATUS (999)
 *   STUB_END=NAME:N    somebody ends the program in the N-th call of NAME
 *   STUB_DEVICES=N     devices of the driver (1)
 *   STUB_CAPABILITY=N  10 × major + minor compute capability (90)
 *   STUB_POWER=1       no energy counter: power alone
 *   STUB_THROTTLES=N   ns for which it is held back between two questions (0)
 *   STUB_MEMORY=N      bytes of the device (16 GiB)
 *   STUB_L2=N          bytes of its last cache (50 MiB)
 *   STUB_WORKSPACE=N   bytes that a convolution wants (4096)
 *   STUB_CHOICES=N     algorithms that cuBLASLt proposes (1)
 *   STUB_SPEECHLESS=1  the driver has no words for a status
 *   STUB_LOG=FILE      gets, at the end, one line "NAME N" for each call, and what was
 *                      made and not given back */
#include <signal.h>

#include "tests/accelerator/stub.h"

#define CAPTURING 906 /* cudaErrorStreamCaptureUnsupported and its like */

static double host_ns, device_ns, worked_ns; /* the simulated clocks */
static int capturing, captured;
static long objects; /* descriptors, graphs, pieces of memory: made less destroyed */
static size_t memory_used;

double variable(const char *name, double otherwise)
{
	const char *text = getenv(name);
	return text ? atof(text) : otherwise;
}

/* --- calls ----------------------------------------------------------------------- */

static struct {
	const char *name;
	unsigned n;
} called[128];
static size_t ncalled;

static void write_log(void)
{
	const char *path = getenv("STUB_LOG");
	FILE *f = path ? fopen(path, "w") : NULL;
	if (!f)
		return;
	for (size_t i = 0; i < ncalled; i++)
		fprintf(f, "%s %u\n", called[i].name, called[i].n);
	fprintf(f, "left: %ld objects, %zu bytes\n", objects, memory_used);
	fclose(f);
}

/* Whether `variable` means this call. */
static int meant(const char *variable, const char *name, unsigned count)
{
	const char *text = getenv(variable);
	size_t n = strlen(name);
	return text && strncmp(text, name, n) == 0 && text[n] == ':' &&
	       (unsigned)atoi(text + n + 1) == count;
}

int enter(const char *name)
{
	size_t i = 0;

	if (ncalled == 0)
		atexit(write_log);
	while (i < ncalled && strcmp(called[i].name, name) != 0)
		i++;
	if (i == ncalled)
		called[ncalled++].name = name;
	called[i].n++;
	if (meant("STUB_END", name, called[i].n))
		raise(SIGTERM);
	return meant("STUB_FAIL", name, called[i].n) ? (int)variable("STUB_STATUS", 999)
						     : 0;
}
int make(void **to)
{
	objects++;
	*to = calloc(1, 64);
	return *to ? 0 : 2;
}

int destroy(void *object)
{
	objects--;
	free(object);
	return 0;
}

int launch(void)
{
	if (capturing) {
		captured++;
		return 0;
	}
	host_ns += LAUNCH_NS;
	device_ns = (device_ns > host_ns ? device_ns : host_ns) + WORK_NS;
	worked_ns += WORK_NS;
	return 0;
}

double worked(void)
{
	return worked_ns;
}

/* --- the driver
 * ------------------------------------------------------------------------ */

CALL(cuInit, (unsigned flags))
{
	ENTER;
	return flags ? 1 : 0;
}

CALL(cuDriverGetVersion, (int *version))
{
	ENTER;
	*version = 12040;
	return 0;
}

CALL(cuDeviceGetCount, (int *n))
{
	ENTER;
	*n = (int)variable("STUB_DEVICES", 1);
	return 0;
}

CALL(cuDeviceGet, (int *device, int ordinal))
{
	ENTER;
	*device = ordinal;
	return 0;
}

CALL(cuDeviceGetName, (char *name, int room, int device))
{
	ENTER;
	(void)device;
	snprintf(name, (size_t)room, "Acme A1 (made up)");
	return 0;
}

CALL(cuDeviceGetPCIBusId, (char *id, int room, int device))
{
	ENTER;
	(void)device;
	snprintf(id, (size_t)room, "0000:01:00.0");
	return 0;
}

CALL(cuDeviceGetAttribute, (int *value, int attribute, int device))
{
	ENTER;
	(void)device;
	int capability = (int)variable("STUB_CAPABILITY", 90);
	*value = attribute == CUDA_CAPABILITY_MAJOR   ? capability / 10
		 : attribute == CUDA_CAPABILITY_MINOR ? capability % 10
		 : attribute == CUDA_L2_CACHE_SIZE ? (int)variable("STUB_L2", 50 << 20)
						   : -1;
	return *value < 0 ? 1 : 0;
}

CALL(cuDevicePrimaryCtxRetain, (void **context, int device))
{
	static int it;
	ENTER;
	(void)device;
	*context = &it;
	return 0;
}

CALL(cuCtxSetCurrent, (void *context))
{
	ENTER;
	return context ? 0 : 201;
}

/* Addresses that hold nothing; a header of sizes finds them again. */
static struct {
	uint64_t at;
	size_t n;
} pieces[8192];
static size_t npieces;

CALL(cuMemAlloc_v2, (uint64_t * at, size_t n))
{
	static uint64_t next = 1 << 20;
	ENTER;
	if (capturing)
		return CAPTURING;
	if ((double)(memory_used + n) > variable("STUB_MEMORY", 16.0 * (1 << 30)))
		return CUDA_OUT_OF_MEMORY;
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
		if (pieces[i].at)
			continue;
		npieces = i < npieces ? npieces : i + 1;
		*at = pieces[i].at = next;
		pieces[i].n = n;
		next += (n / 512 + 1) * 512;
		memory_used += n;
		return 0;
	}
	return CUDA_OUT_OF_MEMORY;
}

CALL(cuMemFree_v2, (uint64_t at))
{
	ENTER;
	for (size_t i = 0; at && i < npieces; i++)
		if (pieces[i].at == at) {
			memory_used -= pieces[i].n;
			pieces[i].at = 0;
			return 0;
		}
	return 1;
}

int inside(uint64_t at, size_t n)
{
	for (size_t i = 0; i < npieces; i++)
		if (pieces[i].at && at >= pieces[i].at &&
		    at + n <= pieces[i].at + pieces[i].n)
			return 1;
	return 0;
}

CALL(cuMemcpyHtoD_v2, (uint64_t to, const void *from, size_t n))
{
	ENTER;
	return capturing ? CAPTURING : from && inside(to, n) ? 0 : 1;
}

CALL(cuMemcpyDtoD_v2, (uint64_t to, uint64_t from, size_t n))
{
	ENTER;
	return capturing ? CAPTURING : inside(to, n) && inside(from, n) ? 0 : 1;
}

CALL(cuMemcpy2DAsync_v2, (const struct cuda_copy *copy, void *stream))
{
	ENTER;
	size_t from = (copy->height - 1) * copy->source_pitch + copy->width;
	size_t to =
	    copy->target_x + (copy->height - 1) * copy->target_pitch + copy->width;
	if (!stream || copy->source_type != CUDA_MEMORY_DEVICE ||
	    copy->target_type != CUDA_MEMORY_DEVICE || !inside(copy->source, from) ||
	    !inside(copy->target, to))
		return 1;
	return launch();
}

CALL(cuMemsetD8Async, (uint64_t to, unsigned char value, size_t n, void *stream))
{
	ENTER;
	(void)value;
	return stream && inside(to, n) ? launch() : 1;
}

CALL(cuStreamCreate, (void **stream, unsigned flags))
{
	static int it;
	ENTER;
	*stream = &it;
	return flags ? 1 : 0;
}

CALL(cuStreamSynchronize, (void *stream))
{
	ENTER;
	(void)stream;
	if (capturing)
		return CAPTURING;
	host_ns = host_ns > device_ns ? host_ns : device_ns;
	return 0;
}

CALL(cuStreamBeginCapture_v2, (void *stream, int mode))
{
	ENTER;
	if (!stream || capturing || mode != CUDA_CAPTURE_THREAD_LOCAL)
		return CAPTURING;
	capturing = 1;
	captured = 0;
	return 0;
}

CALL(cuStreamEndCapture, (void *stream, void **graph))
{
	ENTER;
	(void)stream;
	if (!capturing)
		return CAPTURING;
	capturing = 0;
	int status = make(graph);
	if (!status)
		*(int *)*graph = captured;
	return status;
}

CALL(cuGraphInstantiateWithFlags,
    (void **executable, void *graph, unsigned long long flags))
{
	ENTER;
	int status = graph && !flags ? make(executable) : 1;
	if (!status)
		*(int *)*executable = *(int *)graph;
	return status;
}

CALL(cuGraphLaunch, (void *executable, void *stream))
{
	ENTER;
	if (capturing || !executable || !stream)
		return CAPTURING;
	double work = WORK_NS * *(int *)executable;
	host_ns += GRAPH_NS;
	device_ns = (device_ns > host_ns ? device_ns : host_ns) + work;
	worked_ns += work;
	return 0;
}

CALL(cuGraphExecDestroy, (void *executable))
{
	ENTER;
	return destroy(executable);
}

CALL(cuGraphDestroy, (void *graph))
{
	ENTER;
	return destroy(graph);
}

CALL(cuEventCreate, (void **event, unsigned flags))
{
	static double events[4];
	static int n;
	ENTER;
	*event = &events[n++ % 4];
	return flags ? 1 : 0;
}

CALL(cuEventRecord, (void *event, void *stream))
{
	ENTER;
	(void)stream;
	*(double *)event = host_ns > device_ns ? host_ns : device_ns;
	return 0;
}

CALL(cuEventSynchronize, (void *event))
{
	ENTER;
	host_ns = host_ns > *(double *)event ? host_ns : *(double *)event;
	return 0;
}

CALL(cuEventElapsedTime, (float *ms, void *start, void *end))
{
	ENTER;
	*ms = (float)((*(double *)end - *(double *)start) * 1e-6);
	return 0;
}

CALL(cuModuleLoadData, (void **module, const void *image))
{
	static int it;
	ENTER;
	*module = &it;
	return strstr(image, ".entry layer_norm(") ? 0 : 218;
}

CALL(cuModuleGetFunction, (void **function, void *module, const char *name))
{
	static int it;
	ENTER;
	*function = &it;
	return module && *name ? 0 : 500;
}

CALL(cuLaunchKernel,
    (void *function, unsigned grid_x, unsigned grid_y, unsigned grid_z,
	unsigned block_x, unsigned block_y, unsigned block_z, unsigned shared_bytes,
	void *stream, void **parameters, void **extra))
{
	ENTER;
	(void)shared_bytes;
	if (!function || !grid_x || grid_y != 1 || grid_z != 1 || block_x > 1024 ||
	    block_y != 1 || block_z != 1 || !stream || !parameters || extra ||
	    !inside(*(uint64_t *)parameters[0], 1))
		return 1;
	return launch();
}

CALL(cuGetErrorString, (int status, const char **text))
{
	*text = status == CUDA_OUT_OF_MEMORY ? "out of memory" : "made up";
	return getenv("STUB_SPEECHLESS") ? 1 : 0;
}
