/* cuda.c: the back-ends `cuda` and `cuda-graph`: kernels on an accelerator.
 *
 * Comes in: a kernel.  Goes out: steps in a stream, timed by events around eager
 * launches and around a captured graph, so that launches and work can be told apart.
 * Must not know: plans, files, what a step is made of. */
#include "measure/cuda.h"

#ifdef HAVE_DLFCN

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/num.h"
#include "measure/clock.h"
#include "measure/machine.h"
#include "measure/nvml.h"

#define MOST_STEPS 6
#define MOST_BUFFERS 16
#define GRAPH_CALLS 32 /* launches of a graph are then 1/32 of a call */
#define WORKSPACE ((size_t)64 << 20)
#define ALIGNMENT 256 /* bytes that the largest vector needs, and more */
#define TILE ((size_t)1 << 20)
#define EVICT_LEAST ((size_t)8 << 20)
/* Of the comparison of eager launches and graphs. */
#define ROUNDS 7
#define ROUND_NS 2e5
#define MOST_CALLS 4096

struct cuda_job {
	struct cuda_step step[MOST_STEPS];
	size_t nsteps;
	uint64_t buffer[MOST_BUFFERS];
	size_t size[MOST_BUFFERS]; /* bytes */
	size_t nbuffers;
	void *many, *single; /* graphs of GRAPH_CALLS calls and of one; NULL: none */
};

struct cuda_device cuda_here;
static struct {
	void *start, *end; /* events */
	uint64_t evictor;
	size_t evictor_bytes;
	char name[96], bus_id[32], version[200];
} device;

/* What failed was no matter of one kernel. */
_Noreturn static void give_up(void)
{
	fatal("CUDA: %s", cuda_failure.text);
}

/* --- opening -------------------------------------------------------------------------
 */

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
	    !CUDA_DRIVER(cuEventCreate, &device.start, 0) ||
	    !CUDA_DRIVER(cuEventCreate, &device.end, 0) ||
	    !CUDA_DRIVER(cuMemAlloc_v2, &cuda_here.workspace, WORKSPACE) ||
	    !CUDA_DRIVER(cuMemAlloc_v2, &device.evictor, device.evictor_bytes) ||
	    !CUDA_PRODUCT(cublasLtCreate, &cuda_here.product) ||
	    !CUDA_NETWORK(cudnnCreate, &cuda_here.network) ||
	    !CUDA_NETWORK(cudnnSetStream, cuda_here.network, cuda_here.stream))
		return cuda_failure.text;
	return NULL;
}

static const char *cuda_open(unsigned threads, enum element e)
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

static const char *cuda_version(void)
{
	return device.version;
}

static const char *cuda_name(void)
{
	return device.name;
}

static const char *cuda_bus_id(void)
{
	return device.bus_id;
}

/* Clocks and heat are told by another library; without it only the name is known. */
static void cuda_state(struct arena *a, struct machine *m)
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

/* --- buffers -------------------------------------------------------------------------
 */

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

static bool fill(uint64_t at, size_t n, bool floats)
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

static uint64_t buffer(struct cuda_job *job, size_t bytes, bool floats)
{
	uint64_t at = 0;
	size_t n = (bytes / ALIGNMENT + 1) * ALIGNMENT;

	BUG_IF(job->nbuffers == MOST_BUFFERS);
	if (!CUDA_DRIVER(cuMemAlloc_v2, &at, n))
		return 0;
	job->size[job->nbuffers] = n;
	job->buffer[job->nbuffers++] = at;
	return fill(at, n, floats) ? at : 0;
}

uint64_t cuda_elements(struct cuda_job *job, uint64_t n)
{
	return buffer(job, (size_t)n * element_bytes(cuda_here.element), false);
}

uint64_t cuda_floats(struct cuda_job *job, uint64_t n)
{
	return buffer(job, (size_t)n * sizeof(float), true);
}

struct cuda_step *cuda_next(struct cuda_job *job)
{
	BUG_IF(job->nsteps == MOST_STEPS);
	return &job->step[job->nsteps++];
}

/* --- kernels -------------------------------------------------------------------------
 */

static bool add_mbconv(struct cuda_job *job, const struct kernel *k)
{
	struct kernel expansion = *k, depthwise = *k;
	uint64_t data = 0;
	expansion.kind = depthwise.kind = KERNEL_CONV2D;
	expansion.kernel = expansion.stride = 1;
	depthwise.channels = depthwise.groups = k->out;
	return cuda_add_convolution(job, &expansion, &data) &&
	       cuda_add_convolution(job, &depthwise, &data);
}

static bool add_elements(struct cuda_job *job, const struct kernel *k)
{
	uint64_t n = kernel_values(k).out;
	uint64_t a = cuda_elements(job, n), out = a ? cuda_elements(job, n) : 0, b = 0;
	if (k->kind == KERNEL_ADD && out && !(b = cuda_elements(job, n)))
		return false;
	return out && cuda_add_elements(job, k->post, a, b, out, n);
}

static bool add_kernel(struct cuda_job *job, const struct kernel *k)
{
	uint64_t data = 0;
	switch (k->kind) {
	case KERNEL_CONV2D:
		return cuda_add_convolution(job, k, &data);
	case KERNEL_MBCONV:
		return add_mbconv(job, k);
	case KERNEL_MATMUL:
		return cuda_add_linear(job, k);
	case KERNEL_SCORES:
	case KERNEL_CONTEXT:
		return cuda_add_attention(job, k);
	case KERNEL_SOFTMAX:
		return cuda_add_softmax(job, k);
	case KERNEL_MAX_POOL:
	case KERNEL_MEAN_POOL:
		return cuda_add_pooling(job, k);
	case KERNEL_LAYER_NORM:
		return cuda_add_layer_norm(job, k);
	case KERNEL_CONCAT:
		return cuda_add_concat(job, k);
	default:
		return add_elements(job, k);
	}
}

static bool enqueue(const struct cuda_job *job)
{
	for (size_t i = 0; i < job->nsteps; i++)
		if (!job->step[i].enqueue(&job->step[i]))
			return false;
	return true;
}

static bool capture(const struct cuda_job *job, int calls, void **executable)
{
	void *graph = NULL;
	bool good = CUDA_DRIVER(
	    cuStreamBeginCapture_v2, cuda_here.stream, CUDA_CAPTURE_THREAD_LOCAL);
	if (!good)
		return false;
	for (int i = 0; good && i < calls; i++)
		good = enqueue(job);
	/* A stream must leave the capture, whatever happened in it. */
	struct cuda_failure first = cuda_failure;
	bool ended = CUDA_DRIVER(cuStreamEndCapture, cuda_here.stream, &graph);
	if (!good)
		cuda_failure = first;
	good = good && ended &&
	       CUDA_DRIVER(cuGraphInstantiateWithFlags, executable, graph, 0);
	if (graph)
		cuda.cuGraphDestroy(graph);
	return good;
}

static bool capture_both(struct cuda_job *job)
{
	return capture(job, GRAPH_CALLS, &job->many) && capture(job, 1, &job->single);
}

static void drop_graphs(struct cuda_job *job)
{
	if (job->many)
		cuda.cuGraphExecDestroy(job->many);
	if (job->single)
		cuda.cuGraphExecDestroy(job->single);
	job->many = job->single = NULL;
}

static void cuda_release(void *prepared)
{
	struct cuda_job *job = prepared;
	cuda.cuStreamSynchronize(cuda_here.stream);
	drop_graphs(job);
	for (size_t i = 0; i < job->nsteps; i++)
		if (job->step[i].release)
			job->step[i].release(&job->step[i]);
	for (size_t i = 0; i < job->nbuffers; i++)
		cuda.cuMemFree_v2(job->buffer[i]);
	free(job);
}

/* Runs once before it counts: what the libraries cannot do shows here. */
static void *cuda_prepare(const struct kernel *k)
{
	struct cuda_job *job = calloc(1, sizeof *job);
	if (!job)
		fatal("out of memory");
	bool good = add_kernel(job, k) && enqueue(job) &&
		    CUDA_DRIVER(cuStreamSynchronize, cuda_here.stream) &&
		    capture_both(job);
	if (good)
		return job;
	if (!cuda_failure.lack)
		give_up();
	cuda_release(job);
	return NULL;
}

static size_t room_at(const struct cuda_job *job, uint64_t at)
{
	for (size_t i = 0; i < job->nbuffers; i++)
		if (job->buffer[i] == at)
			return job->size[i];
	return 0;
}

/* Where the address of an input stands: the steps of a concat are copies. */
static uint64_t *input_of(struct cuda_job *job, unsigned index)
{
	struct cuda_step *first = &job->step[0];
	if (first->copy.source)
		return index < 2 ? &job->step[index].copy.source : NULL;
	if (index == 0)
		return &first->in;
	return index == 1 && first->more ? &first->more : NULL;
}

static bool cuda_feed(void *prepared, unsigned index, const void *producer)
{
	struct cuda_job *job = prepared;
	const struct cuda_job *from = producer;
	const struct cuda_step *last = &from->step[from->nsteps - 1];
	uint64_t out = last->copy.source ? last->copy.target : last->out;
	uint64_t *in = input_of(job, index);

	if (!in || room_at(from, out) < room_at(job, *in))
		return false;
	*in = out;
	drop_graphs(job);
	if (!capture_both(job))
		give_up();
	return true;
}

static void cuda_run(void *prepared)
{
	if (!enqueue(prepared) || !CUDA_DRIVER(cuStreamSynchronize, cuda_here.stream))
		give_up();
}

/* --- time ----------------------------------------------------------------------------
 */

static bool launch_eager(const struct cuda_job *job, uint64_t calls)
{
	for (uint64_t i = 0; i < calls; i++)
		if (!enqueue(job))
			return false;
	return true;
}

static bool launch_graph(const struct cuda_job *job, uint64_t calls)
{
	for (; calls >= GRAPH_CALLS; calls -= GRAPH_CALLS)
		if (!CUDA_DRIVER(cuGraphLaunch, job->many, cuda_here.stream))
			return false;
	for (; calls; calls--)
		if (!CUDA_DRIVER(cuGraphLaunch, job->single, cuda_here.stream))
			return false;
	return true;
}

/* Between two events of the device, which resolve about half a microsecond. */
static double between_events(const struct cuda_job *job, uint64_t calls,
    bool (*launch)(const struct cuda_job *job, uint64_t calls))
{
	float ms = 0;
	if (!CUDA_DRIVER(cuEventRecord, device.start, cuda_here.stream) ||
	    !launch(job, calls) ||
	    !CUDA_DRIVER(cuEventRecord, device.end, cuda_here.stream) ||
	    !CUDA_DRIVER(cuEventSynchronize, device.end) ||
	    !CUDA_DRIVER(cuEventElapsedTime, &ms, device.start, device.end))
		give_up();
	return (double)ms * 1e6;
}

static double time_eager(void *prepared, uint64_t calls)
{
	return between_events(prepared, calls, launch_eager);
}

static double time_graph(void *prepared, uint64_t calls)
{
	return between_events(prepared, calls, launch_graph);
}

static void cuda_evict(void)
{
	if (!CUDA_DRIVER(cuMemsetD8Async, device.evictor, 1, device.evictor_bytes,
		cuda_here.stream))
		give_up();
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static void member(struct buf *b, const char *name, double ns)
{
	buf_printf(b, ", \"%s\": ", name);
	num_print(b, num_round(ns, 6));
}

/* One call from its launch to the word that it is done, by our clock. */
static double alone_ns(void *prepared)
{
	struct tick start = clock_now();
	cuda_run(prepared);
	return clock_ns(start, clock_now());
}

/* In turns: eager launches, the graph, and one call alone. */
static void print_dispatch(struct buf *b, void *prepared, const char *latency)
{
	const struct cuda_job *job = prepared;
	double eager[ROUNDS], graph[ROUNDS], alone[ROUNDS];
	double each = fmax(time_graph(prepared, GRAPH_CALLS) / GRAPH_CALLS, 1);
	uint64_t calls = (uint64_t)fmin(fmax(ceil(ROUND_NS / each), 1), MOST_CALLS);

	calls = (calls + GRAPH_CALLS - 1) / GRAPH_CALLS * GRAPH_CALLS;
	for (int i = 0; i < ROUNDS; i++) {
		eager[i] = time_eager(prepared, calls) / (double)calls;
		graph[i] = time_graph(prepared, calls) / (double)calls;
		alone[i] = alone_ns(prepared);
	}
	qsort(eager, ROUNDS, sizeof *eager, by_value);
	qsort(graph, ROUNDS, sizeof *graph, by_value);
	qsort(alone, ROUNDS, sizeof *alone, by_value);
	buf_printf(b, ", \"dispatch\": {\"latency\": \"%s\", \"launches\": %zu",
	    latency, job->nsteps);
	member(b, "eager_ns", eager[ROUNDS / 2]);
	member(b, "graph_ns", graph[ROUNDS / 2]);
	member(b, "launch_ns", fmax(eager[ROUNDS / 2] - graph[ROUNDS / 2], 0));
	member(b, "alone_ns", alone[ROUNDS / 2]);
	buf_char(b, '}');
}

static void eager_members(struct buf *b, void *prepared)
{
	print_dispatch(b, prepared, "eager");
}

static void graph_members(struct buf *b, void *prepared)
{
	print_dispatch(b, prepared, "graph");
}

#define WHERE_LOADED(x) x
#else

static const char *cuda_open(unsigned threads, enum element e)
{
	(void)threads;
	(void)e;
	return "this calgen was built where programs load no libraries";
}

#define WHERE_LOADED(x) NULL
#endif

#define SHARED                                                                         \
	.flops_most = UINT64_MAX, .threads_most = 1, .open = cuda_open,                \
	.version = WHERE_LOADED(cuda_version), .prepare = WHERE_LOADED(cuda_prepare),  \
	.run = WHERE_LOADED(cuda_run), .feed = WHERE_LOADED(cuda_feed),                \
	.release = WHERE_LOADED(cuda_release), .accelerator = true,                    \
	.evict = WHERE_LOADED(cuda_evict), .state = WHERE_LOADED(cuda_state),          \
	.bus_id = WHERE_LOADED(cuda_bus_id), .device = WHERE_LOADED(cuda_name)

const struct backend backend_cuda = {
    .name = "cuda",
    .summary = "cuDNN and cuBLASLt; latency of eager launches",
    SHARED,
    .time = WHERE_LOADED(time_eager),
    .members = WHERE_LOADED(eager_members),
};

const struct backend backend_cuda_graph = {
    .name = "cuda-graph",
    .summary = "cuDNN and cuBLASLt; latency within a captured graph",
    SHARED,
    .time = WHERE_LOADED(time_graph),
    .members = WHERE_LOADED(graph_members),
};
