/* cuda.c: the back-ends `cuda` and `cuda-graph`: kernels on an accelerator.
 *
 * Comes in: a kernel.  Goes out: steps in a stream, timed by events around eager
 * launches and around a captured graph, so that launches and work can be told apart.
 * Must not know: plans, files, what a step is made of. */
#include "measure/cuda.h"

#ifdef HAVE_DLFCN

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "base/num.h"
#include "measure/clock.h"

#define MOST_STEPS 6
#define MOST_BUFFERS 16
#define GRAPH_CALLS 32 /* launches of a graph are then 1/32 of a call */
#define ALIGNMENT 256  /* bytes that the largest vector needs, and more */
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

/* What failed was no matter of one kernel. */
_Noreturn static void give_up(void)
{
	fatal("CUDA: %s", cuda_failure.text);
}

/* --- buffers --------------------------------------------------------------------- */

static uint64_t buffer(struct cuda_job *job, size_t bytes, bool floats)
{
	uint64_t at = 0;
	size_t n = (bytes / ALIGNMENT + 1) * ALIGNMENT;

	BUG_IF(job->nbuffers == MOST_BUFFERS);
	if (!CUDA_DRIVER(cuMemAlloc_v2, &at, n))
		return 0;
	job->size[job->nbuffers] = n;
	job->buffer[job->nbuffers++] = at;
	return cuda_fill(at, n, floats) ? at : 0;
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

/* --- kernels --------------------------------------------------------------------- */

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

/* What is launched: calls of a kernel, a network, or a graph of it. */
struct work {
	const struct cuda_job *job;
	uint64_t calls;
	void *const *chain;
	size_t nchain;
	void *graph;
};

static bool launch_eager(const struct work *w)
{
	for (uint64_t i = 0; i < w->calls; i++)
		if (!enqueue(w->job))
			return false;
	return true;
}

static bool capture(
    bool (*launch)(const struct work *w), const struct work *w, void **executable)
{
	void *graph = NULL;
	if (!CUDA_DRIVER(
		cuStreamBeginCapture_v2, cuda_here.stream, CUDA_CAPTURE_THREAD_LOCAL))
		return false;
	bool good = launch(w);
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
	struct work many = {.job = job, .calls = GRAPH_CALLS};
	struct work single = {.job = job, .calls = 1};
	return capture(launch_eager, &many, &job->many) &&
	       capture(launch_eager, &single, &job->single);
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
	size_t i = 0;
	while (job->buffer[i] != at) /* every address is that of a buffer of its job */
		BUG_IF(++i == job->nbuffers);
	return job->size[i];
}

/* Where the address of an input stands: the steps of a concat are copies. */
static uint64_t *input_of(struct cuda_job *job, unsigned index)
{
	struct cuda_step *first = &job->step[0];
	if (first->copy.source)
		return &job->step[index].copy.source;
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

/* --- time ------------------------------------------------------------------------ */

static bool launch_graph(const struct work *w)
{
	uint64_t calls = w->calls;
	for (; calls >= GRAPH_CALLS; calls -= GRAPH_CALLS)
		if (!CUDA_DRIVER(cuGraphLaunch, w->job->many, cuda_here.stream))
			return false;
	for (; calls; calls--)
		if (!CUDA_DRIVER(cuGraphLaunch, w->job->single, cuda_here.stream))
			return false;
	return true;
}

/* Between two events of the device, which resolve about half a microsecond. */
static double between_events(bool (*launch)(const struct work *w), const struct work *w)
{
	float ms = 0;
	if (!CUDA_DRIVER(cuEventRecord, cuda_here.start, cuda_here.stream) ||
	    !launch(w) ||
	    !CUDA_DRIVER(cuEventRecord, cuda_here.end, cuda_here.stream) ||
	    !CUDA_DRIVER(cuEventSynchronize, cuda_here.end) ||
	    !CUDA_DRIVER(cuEventElapsedTime, &ms, cuda_here.start, cuda_here.end))
		give_up();
	return (double)ms * 1e6;
}

static double time_eager(void *prepared, uint64_t calls)
{
	return between_events(
	    launch_eager, &(struct work){.job = prepared, .calls = calls});
}

static double time_graph(void *prepared, uint64_t calls)
{
	return between_events(
	    launch_graph, &(struct work){.job = prepared, .calls = calls});
}

static bool launch_chain(const struct work *w)
{
	for (size_t i = 0; i < w->nchain; i++)
		if (!enqueue(w->chain[i]))
			return false;
	return true;
}

static bool launch_whole(const struct work *w)
{
	return CUDA_DRIVER(cuGraphLaunch, w->graph, cuda_here.stream);
}

static double time_chain_eager(void *const *prepared, size_t n)
{
	return between_events(
	    launch_chain, &(struct work){.chain = prepared, .nchain = n});
}

/* The network is one graph. */
static double time_chain_graph(void *const *prepared, size_t n)
{
	struct work w = {.chain = prepared, .nchain = n};
	if (!capture(launch_chain, &w, &w.graph))
		give_up();
	double ns = between_events(launch_whole, &w);
	cuda.cuGraphExecDestroy(w.graph);
	return ns;
}

static void cuda_evict(void)
{
	if (!cuda_write_evictor())
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

const char *cuda_open(unsigned threads, enum element e)
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
    .time_chain = WHERE_LOADED(time_chain_eager),
    .members = WHERE_LOADED(eager_members),
};

const struct backend backend_cuda_graph = {
    .name = "cuda-graph",
    .summary = "cuDNN and cuBLASLt; latency within a captured graph",
    SHARED,
    .time = WHERE_LOADED(time_graph),
    .time_chain = WHERE_LOADED(time_chain_graph),
    .members = WHERE_LOADED(graph_members),
};
