/* cuda.h: what the files of the back-end `cuda` share: the calls of three libraries,
 * loaded at run time, and the steps that a kernel is made of.
 *
 * Prototypes and constants are our own, from the public interfaces of the CUDA driver
 * 11.4, cuBLASLt 11 and cuDNN 8 or later: handles are pointers, a device address is
 * 64 bits, an enumeration is an int, a status of 0 is success. */
#ifndef MEASURE_CUDA_H
#define MEASURE_CUDA_H

#include "measure/backend.h"

/* --- the driver ------------------------------------------------------------------ */

#define CUDA_OUT_OF_MEMORY 2
#define CUDA_L2_CACHE_SIZE 38 /* attributes of a device */
#define CUDA_CAPABILITY_MAJOR 75
#define CUDA_CAPABILITY_MINOR 76
#define CUDA_CAPTURE_THREAD_LOCAL 1
#define CUDA_MEMORY_DEVICE 2

struct cuda_copy { /* CUDA_MEMCPY2D */
	size_t source_x, source_y;
	int source_type;
	const void *source_host;
	uint64_t source;
	void *source_array;
	size_t source_pitch;
	size_t target_x, target_y;
	int target_type;
	void *target_host;
	uint64_t target;
	void *target_array;
	size_t target_pitch;
	size_t width, height;
};

#define CUDA_DRIVER_CALLS(X)                                                           \
	X(cuInit, (unsigned flags))                                                    \
	X(cuDriverGetVersion, (int *version))                                          \
	X(cuDeviceGetCount, (int *n))                                                  \
	X(cuDeviceGet, (int *device, int ordinal))                                     \
	X(cuDeviceGetName, (char *name, int room, int device))                         \
	X(cuDeviceGetPCIBusId, (char *id, int room, int device))                       \
	X(cuDeviceGetAttribute, (int *value, int attribute, int device))               \
	X(cuDevicePrimaryCtxRetain, (void **context, int device))                      \
	X(cuCtxSetCurrent, (void *context))                                            \
	X(cuMemAlloc_v2, (uint64_t * at, size_t n))                                    \
	X(cuMemFree_v2, (uint64_t at))                                                 \
	X(cuMemcpyHtoD_v2, (uint64_t to, const void *from, size_t n))                  \
	X(cuMemcpyDtoD_v2, (uint64_t to, uint64_t from, size_t n))                     \
	X(cuMemcpy2DAsync_v2, (const struct cuda_copy *copy, void *stream))            \
	X(cuMemsetD8Async, (uint64_t to, unsigned char value, size_t n, void *stream)) \
	X(cuStreamCreate, (void **stream, unsigned flags))                             \
	X(cuStreamSynchronize, (void *stream))                                         \
	X(cuStreamBeginCapture_v2, (void *stream, int mode))                           \
	X(cuStreamEndCapture, (void *stream, void **graph))                            \
	X(cuGraphInstantiateWithFlags,                                                 \
	    (void **executable, void *graph, unsigned long long flags))                \
	X(cuGraphLaunch, (void *executable, void *stream))                             \
	X(cuGraphExecDestroy, (void *executable))                                      \
	X(cuGraphDestroy, (void *graph))                                               \
	X(cuEventCreate, (void **event, unsigned flags))                               \
	X(cuEventRecord, (void *event, void *stream))                                  \
	X(cuEventSynchronize, (void *event))                                           \
	X(cuEventElapsedTime, (float *ms, void *start, void *end))                     \
	X(cuModuleLoadData, (void **module, const void *image))                        \
	X(cuModuleGetFunction, (void **function, void *module, const char *name))      \
	X(cuLaunchKernel,                                                              \
	    (void *function, unsigned grid_x, unsigned grid_y, unsigned grid_z,        \
		unsigned block_x, unsigned block_y, unsigned block_z,                  \
		unsigned shared_bytes, void *stream, void **parameters, void **extra)) \
	X(cuGetErrorString, (int status, const char **text))

/* --- cuBLASLt -------------------------------------------------------------------- */

/* Of cudaDataType. */
#define CUDA_R_32F 0
#define CUDA_R_16F 2
#define CUDA_R_8I 3
#define CUDA_R_32I 10
#define CUDA_R_16BF 14

#define CUBLAS_ALLOC_FAILED 3
#define CUBLAS_INVALID_VALUE 7
#define CUBLAS_ARCH_MISMATCH 8
#define CUBLAS_NOT_SUPPORTED 15
#define CUBLAS_COMPUTE_32F 68
#define CUBLAS_COMPUTE_32I 72
#define CUBLAS_COMPUTE_32F_FAST_TF32 77
#define CUBLASLT_DESC_TRANSA 3 /* attributes of a product */
#define CUBLASLT_DESC_TRANSB 4
#define CUBLASLT_DESC_EPILOGUE 7
#define CUBLASLT_DESC_BIAS_POINTER 8
#define CUBLASLT_DESC_BIAS_DATA_TYPE 26
#define CUBLASLT_LAYOUT_BATCH_COUNT 5 /* of a matrix */
#define CUBLASLT_LAYOUT_BATCH_OFFSET 6
#define CUBLASLT_PREFERENCE_MAX_WORKSPACE 1
#define CUBLASLT_EPILOGUE_BIAS 4
#define CUBLASLT_EPILOGUE_RELU_BIAS 6
#define CUBLASLT_EPILOGUE_GELU_BIAS 36

struct cublaslt_algorithm { /* cublasLtMatmulAlgo_t */
	uint64_t data[8];
};
struct cublaslt_choice { /* cublasLtMatmulHeuristicResult_t */
	struct cublaslt_algorithm algorithm;
	size_t workspace_bytes;
	int status;
	float waves;
	int reserved[4];
};

#define CUDA_PRODUCT_CALLS(X)                                                          \
	X(cublasLtCreate, (void **handle))                                             \
	X(cublasLtMatmulDescCreate, (void **product, int compute, int scale))          \
	X(cublasLtMatmulDescDestroy, (void *product))                                  \
	X(cublasLtMatmulDescSetAttribute,                                              \
	    (void *product, int attribute, const void *value, size_t n))               \
	X(cublasLtMatrixLayoutCreate,                                                  \
	    (void **matrix, int type, uint64_t rows, uint64_t columns, int64_t step))  \
	X(cublasLtMatrixLayoutDestroy, (void *matrix))                                 \
	X(cublasLtMatrixLayoutSetAttribute,                                            \
	    (void *matrix, int attribute, const void *value, size_t n))                \
	X(cublasLtMatmulPreferenceCreate, (void **preference))                         \
	X(cublasLtMatmulPreferenceDestroy, (void *preference))                         \
	X(cublasLtMatmulPreferenceSetAttribute,                                        \
	    (void *preference, int attribute, const void *value, size_t n))            \
	X(cublasLtMatmulAlgoGetHeuristic,                                              \
	    (void *handle, void *product, void *a, void *b, void *c, void *d,          \
		void *preference, int most, struct cublaslt_choice *choices, int *n))  \
	X(cublasLtMatmul,                                                              \
	    (void *handle, void *product, const void *alpha, const void *a,            \
		void *a_layout, const void *b, void *b_layout, const void *beta,       \
		const void *c, void *c_layout, void *d, void *d_layout,                \
		const struct cublaslt_algorithm *algorithm, void *workspace,           \
		size_t workspace_bytes, void *stream))

/* --- cuDNN ----------------------------------------------------------------------- */

#define CUDNN_DATA_FLOAT 0
#define CUDNN_DATA_HALF 2
#define CUDNN_DATA_INT8 3
#define CUDNN_DATA_INT32 4
#define CUDNN_DATA_BFLOAT16 9
#define CUDNN_NCHW 0
#define CUDNN_NHWC 1
#define CUDNN_CROSS_CORRELATION 1
#define CUDNN_TENSOR_OP_MATH 1
#define CUDNN_FMA_MATH 3
#define CUDNN_IMPLICIT_PRECOMP_GEMM 1 /* the one that fuses no activation at all */
#define CUDNN_ACTIVATION_RELU 1
#define CUDNN_ACTIVATION_IDENTITY 5
#define CUDNN_POOLING_MAX 0
#define CUDNN_POOLING_AVERAGE 2 /* padding not counted */
#define CUDNN_SOFTMAX_ACCURATE 1
#define CUDNN_SOFTMAX_CHANNEL 1

struct cudnn_choice { /* cudnnConvolutionFwdAlgoPerf_t */
	int algorithm, status;
	float ms;
	size_t memory_bytes;
	int determinism, math, reserved[3];
};

#define CUDA_NETWORK_CALLS(X)                                                          \
	X(cudnnCreate, (void **handle))                                                \
	X(cudnnSetStream, (void *handle, void *stream))                                \
	X(cudnnCreateTensorDescriptor, (void **tensor))                                \
	X(cudnnSetTensor4dDescriptor,                                                  \
	    (void *tensor, int format, int type, int n, int c, int h, int w))          \
	X(cudnnDestroyTensorDescriptor, (void *tensor))                                \
	X(cudnnCreateFilterDescriptor, (void **filter))                                \
	X(cudnnSetFilter4dDescriptor,                                                  \
	    (void *filter, int type, int format, int out, int in, int h, int w))       \
	X(cudnnDestroyFilterDescriptor, (void *filter))                                \
	X(cudnnCreateConvolutionDescriptor, (void **convolution))                      \
	X(cudnnSetConvolution2dDescriptor,                                             \
	    (void *convolution, int pad_h, int pad_w, int stride_h, int stride_w,      \
		int dilation_h, int dilation_w, int mode, int compute))                \
	X(cudnnSetConvolutionGroupCount, (void *convolution, int groups))              \
	X(cudnnSetConvolutionMathType, (void *convolution, int math))                  \
	X(cudnnDestroyConvolutionDescriptor, (void *convolution))                      \
	X(cudnnCreateActivationDescriptor, (void **activation))                        \
	X(cudnnSetActivationDescriptor,                                                \
	    (void *activation, int mode, int nan, double coefficient))                 \
	X(cudnnDestroyActivationDescriptor, (void *activation))                        \
	X(cudnnCreatePoolingDescriptor, (void **pooling))                              \
	X(cudnnSetPooling2dDescriptor,                                                 \
	    (void *pooling, int mode, int nan, int high, int wide, int pad_h,          \
		int pad_w, int stride_h, int stride_w))                                \
	X(cudnnDestroyPoolingDescriptor, (void *pooling))                              \
	X(cudnnGetConvolutionForwardAlgorithm_v7,                                      \
	    (void *handle, void *in, void *filter, void *convolution, void *out,       \
		int most, int *n, struct cudnn_choice *choices))                       \
	X(cudnnGetConvolutionForwardWorkspaceSize,                                     \
	    (void *handle, void *in, void *filter, void *convolution, void *out,       \
		int algorithm, size_t *n))                                             \
	X(cudnnConvolutionBiasActivationForward,                                       \
	    (void *handle, const void *alpha, void *in, const void *in_data,           \
		void *filter, const void *weights, void *convolution, int algorithm,   \
		void *workspace, size_t workspace_bytes, const void *alpha2, void *z,  \
		const void *z_data, void *bias, const void *bias_data,                 \
		void *activation, void *out, void *out_data))                          \
	X(cudnnPoolingForward,                                                         \
	    (void *handle, void *pooling, const void *alpha, void *in,                 \
		const void *in_data, const void *beta, void *out, void *out_data))     \
	X(cudnnSoftmaxForward,                                                         \
	    (void *handle, int algorithm, int mode, const void *alpha, void *in,       \
		const void *in_data, const void *beta, void *out, void *out_data))

/* --- what is open ---------------------------------------------------------------- */

struct cuda_calls {
#define X(name, arguments) int(*name) arguments;
	CUDA_DRIVER_CALLS(X)
	CUDA_PRODUCT_CALLS(X)
	CUDA_NETWORK_CALLS(X)
#undef X
	size_t (*cublasLtGetVersion)(void);
	size_t (*cudnnGetVersion)(void);
	const char *(*cudnnGetErrorString)(int status);
};
extern struct cuda_calls cuda;

/* NULL, or in one line what cannot be loaded. */
const char *cuda_load(void);

/* The open device. */
struct cuda_device {
	enum element element;
	int capability; /* 10 × major + minor */
	void *stream, *product, *network, *module;
	void *start, *end; /* events */
	uint64_t workspace;
	size_t workspace_bytes;
};
extern struct cuda_device cuda_here;

/* The device and its libraries, for kernels of `e`; as struct backend has it. */
const char *cuda_open(unsigned threads, enum element e);
const char *cuda_version(void);
const char *cuda_name(void);
const char *cuda_bus_id(void);
void cuda_state(struct arena *a, struct machine *m);
/* Numbers into memory: elements, or fp32 whatever these are. */
bool cuda_fill(uint64_t at, size_t n, bool floats);
/* Drives everything else out of the device's caches. */
bool cuda_write_evictor(void);

/* Judge a status: true on success.  Else cuda_failure holds what failed; a `lack`
 * means that this kernel cannot be had, anything else that the device is in trouble. */
struct cuda_failure {
	char text[200];
	bool lack;
};
extern struct cuda_failure cuda_failure;
bool cuda_driver(const char *call, int status);
bool cuda_product(const char *call, int status);
bool cuda_network(const char *call, int status);
/* This kernel is none that the libraries have. */
bool cuda_lacks(const char *why);
#define CUDA_DRIVER(name, ...) cuda_driver(#name, cuda.name(__VA_ARGS__))
#define CUDA_PRODUCT(name, ...) cuda_product(#name, cuda.name(__VA_ARGS__))
#define CUDA_NETWORK(name, ...) cuda_network(#name, cuda.name(__VA_ARGS__))

/* --- steps ----------------------------------------------------------------------- */

#define CUDA_OBJECTS 6
struct cuda_step {
	bool (*enqueue)(const struct cuda_step *step);
	void (*release)(struct cuda_step *step);
	void *object[CUDA_OBJECTS]; /* descriptors, whose order the file of it knows */
	uint64_t in, more, weights, bias, out;
	struct cublaslt_algorithm product;
	struct cuda_copy copy;
	int algorithm;
	size_t workspace_bytes;
	uint32_t n, width; /* vectors; rows of so many elements */
};

/* Device memory for n elements, filled unless `size` says otherwise; 0 on failure. */
struct cuda_job;
uint64_t cuda_elements(struct cuda_job *job, uint64_t n);
uint64_t cuda_floats(struct cuda_job *job, uint64_t n);
/* The next step; its out is the next one's in. */
struct cuda_step *cuda_next(struct cuda_job *job);

/* Each adds steps to the job; false: see cuda_failure. */
bool cuda_add_convolution(struct cuda_job *job, const struct kernel *k, uint64_t *data);
bool cuda_add_pooling(struct cuda_job *job, const struct kernel *k);
bool cuda_add_softmax(struct cuda_job *job, const struct kernel *k);
bool cuda_add_linear(struct cuda_job *job, const struct kernel *k);
bool cuda_add_attention(struct cuda_job *job, const struct kernel *k);
/* out = post(a + b); b = 0: post(a); in place where out = a. */
bool cuda_add_elements(struct cuda_job *job, unsigned post, uint64_t a, uint64_t b,
    uint64_t out, uint64_t n);
bool cuda_add_layer_norm(struct cuda_job *job, const struct kernel *k);
bool cuda_add_concat(struct cuda_job *job, const struct kernel *k);
/* NULL, or why our own kernels cannot be loaded. */
const char *cuda_own_open(void);
/* Their text, for elements of `e`. */
void cuda_own_ptx(struct buf *b, enum element e);

#endif
