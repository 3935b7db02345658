/* stub.c: a made-up accelerator: the calls of a CUDA driver, cuBLASLt, cuDNN and NVML
 * that calgen makes, in one library under four names.  Nothing is computed.
 *
 * Time is simulated: the host takes LAUNCH_NS to launch one operation and GRAPH_NS to
 * launch a graph, the device WORK_NS for an operation.  Energy is BUSY_W times the
 * device's work, and IDLE_W times the time that passes.
 *
 *   STUB_FAIL=NAME:N   the N-th call of NAME fails with STUB_STATUS (999)
 *   STUB_DEVICES=N     devices of the driver (1)
 *   STUB_CAPABILITY=N  10 × major + minor compute capability (90)
 *   STUB_POWER=1       no energy counter: power alone
 *   STUB_THROTTLES=N   ns for which it is held back between two questions (0)
 *   STUB_MEMORY=N      bytes of the device (16 GiB)
 *   STUB_LOG=FILE      gets, at the end, one line "NAME N" for each call, and what was
 *                      made and not given back */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "measure/cuda.h"

#define LAUNCH_NS 5000.0
#define GRAPH_NS 6000.0
#define WORK_NS 2000.0
#define BUSY_W 200.0
#define IDLE_W 50.0
#define CAPTURING 906 /* cudaErrorStreamCaptureUnsupported and its like */

static double host_ns, device_ns, worked_ns; /* the simulated clocks */
static int capturing, captured;
static long objects; /* descriptors, graphs, pieces of memory: made less destroyed */
static size_t memory_used;

static double variable(const char *name, double otherwise)
{
	const char *text = getenv(name);
	return text ? atof(text) : otherwise;
}

/* --- calls ---------------------------------------------------------------------------
 */

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

/* The status of this call: 0, or what it is told to fail with. */
static int enter(const char *name)
{
	size_t i = 0;
	const char *fail = getenv("STUB_FAIL");

	if (ncalled == 0)
		atexit(write_log);
	while (i < ncalled && strcmp(called[i].name, name) != 0)
		i++;
	if (i == ncalled)
		called[ncalled++].name = name;
	called[i].n++;
	size_t n = strlen(name);
	if (fail && strncmp(fail, name, n) == 0 && fail[n] == ':' &&
	    (unsigned)atoi(fail + n + 1) == called[i].n)
		return (int)variable("STUB_STATUS", 999);
	return 0;
}
#define CALL(name, arguments)                                                          \
	int name arguments;                                                            \
	int name arguments

#define ENTER                                                                          \
	do {                                                                           \
		int status = enter(__func__);                                          \
		if (status)                                                            \
			return status;                                                 \
	} while (0)

static int make(void **to)
{
	objects++;
	*to = calloc(1, 64);
	return *to ? 0 : 2;
}

static int destroy(void *object)
{
	objects--;
	free(object);
	return 0;
}

/* One operation into the stream, or into the graph at hand. */
static int launch(void)
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
		 : attribute == CUDA_L2_CACHE_SIZE    ? 50 << 20
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

/* Whether n bytes from `at` on belong to one piece. */
static int inside(uint64_t at, size_t n)
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
	return 0;
}

/* --- cuBLASLt
 * --------------------------------------------------------------------------- */

CALL(cublasLtCreate, (void **handle))
{
	static int it;
	ENTER;
	*handle = &it;
	return 0;
}

size_t cublasLtGetVersion(void);
size_t cublasLtGetVersion(void)
{
	return 120400;
}

CALL(cublasLtMatmulDescCreate, (void **product, int compute, int scale))
{
	ENTER;
	(void)scale;
	return compute == CUBLAS_COMPUTE_32F || compute == CUBLAS_COMPUTE_32I ||
		       compute == CUBLAS_COMPUTE_32F_FAST_TF32
		   ? make(product)
		   : CUBLAS_INVALID_VALUE;
}

CALL(cublasLtMatmulDescDestroy, (void *product))
{
	ENTER;
	return destroy(product);
}

CALL(cublasLtMatmulDescSetAttribute,
    (void *product, int attribute, const void *value, size_t n))
{
	ENTER;
	size_t want = attribute == CUBLASLT_DESC_BIAS_POINTER ? 8 : 4;
	return product && value && n == want ? 0 : CUBLAS_INVALID_VALUE;
}

CALL(cublasLtMatrixLayoutCreate,
    (void **matrix, int type, uint64_t rows, uint64_t columns, int64_t step))
{
	ENTER;
	(void)type;
	return rows && columns && step >= (int64_t)rows ? make(matrix)
							: CUBLAS_INVALID_VALUE;
}

CALL(cublasLtMatrixLayoutDestroy, (void *matrix))
{
	ENTER;
	return destroy(matrix);
}

CALL(cublasLtMatrixLayoutSetAttribute,
    (void *matrix, int attribute, const void *value, size_t n))
{
	ENTER;
	size_t want = attribute == CUBLASLT_LAYOUT_BATCH_OFFSET ? 8 : 4;
	return matrix && value && n == want ? 0 : CUBLAS_INVALID_VALUE;
}

CALL(cublasLtMatmulPreferenceCreate, (void **preference))
{
	ENTER;
	return make(preference);
}

CALL(cublasLtMatmulPreferenceDestroy, (void *preference))
{
	ENTER;
	return destroy(preference);
}

CALL(cublasLtMatmulPreferenceSetAttribute,
    (void *preference, int attribute, const void *value, size_t n))
{
	ENTER;
	return preference && attribute == CUBLASLT_PREFERENCE_MAX_WORKSPACE && value &&
		       n == 8
		   ? 0
		   : CUBLAS_INVALID_VALUE;
}

CALL(cublasLtMatmulAlgoGetHeuristic,
    (void *handle, void *product, void *a, void *b, void *c, void *d, void *preference,
	int most, struct cublaslt_choice *choices, int *n))
{
	ENTER;
	if (!handle || !product || !a || !b || !c || !d || !preference || most < 1)
		return CUBLAS_INVALID_VALUE;
	memset(choices, 0, sizeof *choices);
	choices[0].workspace_bytes = 1024;
	*n = 1;
	return 0;
}

CALL(cublasLtMatmul,
    (void *handle, void *product, const void *alpha, const void *a, void *a_layout,
	const void *b, void *b_layout, const void *beta, const void *c, void *c_layout,
	void *d, void *d_layout, const struct cublaslt_algorithm *algorithm,
	void *workspace, size_t workspace_bytes, void *stream))
{
	ENTER;
	if (!handle || !product || !alpha || !beta || !a_layout || !b_layout ||
	    !c_layout || !d_layout || !algorithm || !stream ||
	    !inside((uintptr_t)a, 1) || !inside((uintptr_t)b, 1) ||
	    !inside((uintptr_t)c, 1) || !inside((uintptr_t)d, 1) ||
	    !inside((uintptr_t)workspace, workspace_bytes))
		return CUBLAS_INVALID_VALUE;
	return launch();
}

/* --- cuDNN
 * ------------------------------------------------------------------------------ */

size_t cudnnGetVersion(void);
size_t cudnnGetVersion(void)
{
	return 90100;
}

const char *cudnnGetErrorString(int status);
const char *cudnnGetErrorString(int status)
{
	return status == 3000 ? "CUDNN_STATUS_NOT_SUPPORTED" : "made up";
}

CALL(cudnnCreate, (void **handle))
{
	static int it;
	ENTER;
	*handle = &it;
	return 0;
}

CALL(cudnnSetStream, (void *handle, void *stream))
{
	ENTER;
	return handle && stream ? 0 : 2000;
}

#define DESCRIPTOR(what)                                                               \
	CALL(cudnnCreate##what##Descriptor, (void **object))                           \
	{                                                                              \
		ENTER;                                                                 \
		return make(object);                                                   \
	}                                                                              \
	CALL(cudnnDestroy##what##Descriptor, (void *object))                           \
	{                                                                              \
		ENTER;                                                                 \
		return destroy(object);                                                \
	}
DESCRIPTOR(Tensor)
DESCRIPTOR(Filter)
DESCRIPTOR(Convolution)
DESCRIPTOR(Activation)
DESCRIPTOR(Pooling)

CALL(cudnnSetTensor4dDescriptor,
    (void *tensor, int format, int type, int n, int c, int h, int w))
{
	ENTER;
	(void)format;
	(void)type;
	return tensor && n > 0 && c > 0 && h > 0 && w > 0 ? 0 : 2000;
}

CALL(cudnnSetFilter4dDescriptor,
    (void *filter, int type, int format, int out, int in, int h, int w))
{
	ENTER;
	(void)format;
	(void)type;
	return filter && out > 0 && in > 0 && h > 0 && w > 0 ? 0 : 2000;
}

CALL(cudnnSetConvolution2dDescriptor,
    (void *convolution, int pad_h, int pad_w, int stride_h, int stride_w,
	int dilation_h, int dilation_w, int mode, int compute))
{
	ENTER;
	(void)compute;
	return convolution && pad_h >= 0 && pad_w >= 0 && stride_h > 0 &&
		       stride_w > 0 && dilation_h == 1 && dilation_w == 1 && mode == 1
		   ? 0
		   : 2000;
}

CALL(cudnnSetConvolutionGroupCount, (void *convolution, int groups))
{
	ENTER;
	return convolution && groups > 0 ? 0 : 2000;
}

CALL(cudnnSetConvolutionMathType, (void *convolution, int math))
{
	ENTER;
	return convolution && math >= 0 && math <= 3 ? 0 : 2000;
}

CALL(cudnnSetActivationDescriptor,
    (void *activation, int mode, int nan, double coefficient))
{
	ENTER;
	(void)nan;
	(void)coefficient;
	*(int *)activation = mode;
	return 0;
}

CALL(cudnnSetPooling2dDescriptor, (void *pooling, int mode, int nan, int high, int wide,
				      int pad_h, int pad_w, int stride_h, int stride_w))
{
	ENTER;
	(void)mode;
	(void)nan;
	return pooling && high > 0 && wide > 0 && pad_h >= 0 && pad_w >= 0 &&
		       stride_h > 0 && stride_w > 0
		   ? 0
		   : 2000;
}

/* Proposes an algorithm that fuses no identity before the one that does. */
CALL(cudnnGetConvolutionForwardAlgorithm_v7,
    (void *handle, void *in, void *filter, void *convolution, void *out, int most,
	int *n, struct cudnn_choice *choices))
{
	ENTER;
	if (!handle || !in || !filter || !convolution || !out || most < 2)
		return 2000;
	memset(choices, 0, 2 * sizeof *choices);
	choices[0].algorithm = 6;
	choices[1].algorithm = CUDNN_IMPLICIT_PRECOMP_GEMM;
	*n = 2;
	return 0;
}

CALL(cudnnGetConvolutionForwardWorkspaceSize,
    (void *handle, void *in, void *filter, void *convolution, void *out, int algorithm,
	size_t *n))
{
	ENTER;
	(void)algorithm;
	*n = 4096;
	return handle && in && filter && convolution && out ? 0 : 2000;
}

CALL(cudnnConvolutionBiasActivationForward,
    (void *handle, const void *alpha, void *in, const void *in_data, void *filter,
	const void *weights, void *convolution, int algorithm, void *workspace,
	size_t workspace_bytes, const void *alpha2, void *z, const void *z_data,
	void *bias, const void *bias_data, void *activation, void *out, void *out_data))
{
	ENTER;
	if (!handle || !alpha || !alpha2 || !in || !filter || !convolution || !z ||
	    !bias || !activation || !out || !inside((uintptr_t)in_data, 1) ||
	    !inside((uintptr_t)weights, 1) || !inside((uintptr_t)z_data, 1) ||
	    !inside((uintptr_t)bias_data, 1) || !inside((uintptr_t)out_data, 1) ||
	    !inside((uintptr_t)workspace, workspace_bytes))
		return 2000;
	if (*(int *)activation == CUDNN_ACTIVATION_IDENTITY &&
	    algorithm != CUDNN_IMPLICIT_PRECOMP_GEMM)
		return 3000;
	return launch();
}

CALL(cudnnPoolingForward,
    (void *handle, void *pooling, const void *alpha, void *in, const void *in_data,
	const void *beta, void *out, void *out_data))
{
	ENTER;
	return handle && pooling && alpha && in && inside((uintptr_t)in_data, 1) &&
		       beta && out && inside((uintptr_t)out_data, 1)
		   ? launch()
		   : 2000;
}

CALL(cudnnSoftmaxForward,
    (void *handle, int algorithm, int mode, const void *alpha, void *in,
	const void *in_data, const void *beta, void *out, void *out_data))
{
	ENTER;
	return handle && algorithm == CUDNN_SOFTMAX_ACCURATE &&
		       mode == CUDNN_SOFTMAX_CHANNEL && alpha && in &&
		       inside((uintptr_t)in_data, 1) && beta && out &&
		       inside((uintptr_t)out_data, 1)
		   ? launch()
		   : 2000;
}

/* --- NVML
 * ------------------------------------------------------------------------------- */

static double uptime_s(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double energy_mj(void)
{
	return IDLE_W * 1e3 * uptime_s() + BUSY_W * worked_ns * 1e-6;
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
