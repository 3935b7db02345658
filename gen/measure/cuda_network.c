/* cuda_network.c: convolutions, pooling and softmax of cuDNN.
 *
 * Comes in: a kernel.  Goes out: steps.  Images are NCHW in 32 bits and NHWC in fewer,
 * as tensor cores want them; batch normalisation is folded into weights and bias.
 * Must not know: clocks, how steps are timed. */
#include "measure/cuda.h"

#ifdef HAVE_DLFCN

enum { IN, FILTER, CONVOLUTION, BIAS, ACTIVATION, OUT };
enum { POOL_IN, POOLING, POOL_OUT };
#define MOST_CHOICES 8

static int data_type(void)
{
	switch (cuda_here.element) {
	case ELEMENT_FP16:
		return CUDNN_DATA_HALF;
	case ELEMENT_BF16:
		return CUDNN_DATA_BFLOAT16;
	case ELEMENT_INT8:
		return CUDNN_DATA_INT8;
	default:
		return CUDNN_DATA_FLOAT;
	}
}

static int format(void)
{
	return data_type() == CUDNN_DATA_FLOAT ? CUDNN_NCHW : CUDNN_NHWC;
}

static void *address(uint64_t at)
{
	return (void *)(uintptr_t)at;
}

static bool describe(
    void **tensor, int layout, int type, uint64_t n, uint64_t c, uint64_t h, uint64_t w)
{
	return CUDA_NETWORK(cudnnCreateTensorDescriptor, tensor) &&
	       CUDA_NETWORK(cudnnSetTensor4dDescriptor, *tensor, layout, type, (int)n,
		   (int)c, (int)h, (int)w);
}

/* --- convolutions ---------------------------------------------------------------- */

static bool enqueue_convolution(const struct cuda_step *s)
{
	const float one = 1, zero = 0;
	return CUDA_NETWORK(cudnnConvolutionBiasActivationForward, cuda_here.network,
	    &one, s->object[IN], address(s->in), s->object[FILTER], address(s->weights),
	    s->object[CONVOLUTION], s->algorithm, address(cuda_here.workspace),
	    s->workspace_bytes, &zero, s->object[OUT], address(s->out), s->object[BIAS],
	    address(s->bias), s->object[ACTIVATION], s->object[OUT], address(s->out));
}

static void release_convolution(struct cuda_step *s)
{
	static const int tensors[] = {IN, BIAS, OUT};
	for (int i = 0; i < 3; i++)
		if (s->object[tensors[i]])
			cuda.cudnnDestroyTensorDescriptor(s->object[tensors[i]]);
	if (s->object[FILTER])
		cuda.cudnnDestroyFilterDescriptor(s->object[FILTER]);
	if (s->object[CONVOLUTION])
		cuda.cudnnDestroyConvolutionDescriptor(s->object[CONVOLUTION]);
	if (s->object[ACTIVATION])
		cuda.cudnnDestroyActivationDescriptor(s->object[ACTIVATION]);
}

static bool describe_convolution(struct cuda_step *s, const struct kernel *k)
{
	int type = data_type(), pad = (int)kernel_pad(k), stride = (int)k->stride;
	int bias = type == CUDNN_DATA_INT8 ? CUDNN_DATA_FLOAT : type;
	int compute = type == CUDNN_DATA_INT8 ? CUDNN_DATA_INT32 : CUDNN_DATA_FLOAT;
	int math =
	    cuda_here.element == ELEMENT_FP32 ? CUDNN_FMA_MATH : CUDNN_TENSOR_OP_MATH;
	int activation =
	    k->post == POST_RELU ? CUDNN_ACTIVATION_RELU : CUDNN_ACTIVATION_IDENTITY;

	return describe(&s->object[IN], format(), type, k->batch, k->channels,
		   k->height, k->width) &&
	       describe(&s->object[OUT], format(), type, k->batch, k->out,
		   kernel_out_size(k, k->height), kernel_out_size(k, k->width)) &&
	       describe(&s->object[BIAS], format(), bias, 1, k->out, 1, 1) &&
	       CUDA_NETWORK(cudnnCreateFilterDescriptor, &s->object[FILTER]) &&
	       CUDA_NETWORK(cudnnSetFilter4dDescriptor, s->object[FILTER], type,
		   format(), (int)k->out, (int)(k->channels / k->groups),
		   (int)k->kernel, (int)k->kernel) &&
	       CUDA_NETWORK(
		   cudnnCreateConvolutionDescriptor, &s->object[CONVOLUTION]) &&
	       CUDA_NETWORK(cudnnSetConvolution2dDescriptor, s->object[CONVOLUTION],
		   pad, pad, stride, stride, 1, 1, CUDNN_CROSS_CORRELATION, compute) &&
	       CUDA_NETWORK(cudnnSetConvolutionGroupCount, s->object[CONVOLUTION],
		   (int)k->groups) &&
	       CUDA_NETWORK(
		   cudnnSetConvolutionMathType, s->object[CONVOLUTION], math) &&
	       CUDA_NETWORK(cudnnCreateActivationDescriptor, &s->object[ACTIVATION]) &&
	       CUDA_NETWORK(cudnnSetActivationDescriptor, s->object[ACTIVATION],
		   activation, 0, 0.0);
}

static bool fits(struct cuda_step *s, int algorithm)
{
	size_t n = 0;
	if (cuda.cudnnGetConvolutionForwardWorkspaceSize(cuda_here.network,
		s->object[IN], s->object[FILTER], s->object[CONVOLUTION],
		s->object[OUT], algorithm, &n) != 0 ||
	    n > cuda_here.workspace_bytes)
		return false;
	s->algorithm = algorithm;
	s->workspace_bytes = n;
	/* What the heuristics propose is not always what the fused call can do. */
	return enqueue_convolution(s);
}

/* The first of the library's proposals, the fastest first, that runs. */
static bool choose(struct cuda_step *s, unsigned post)
{
	struct cudnn_choice choices[MOST_CHOICES];
	int n = 0;

	if (!CUDA_NETWORK(cudnnGetConvolutionForwardAlgorithm_v7, cuda_here.network,
		s->object[IN], s->object[FILTER], s->object[CONVOLUTION],
		s->object[OUT], MOST_CHOICES, &n, choices))
		return false;
	for (int i = 0; i < n && i < MOST_CHOICES; i++) {
		bool fuses = post == POST_RELU ||
			     choices[i].algorithm == CUDNN_IMPLICIT_PRECOMP_GEMM;
		if (choices[i].status == 0 && fuses && fits(s, choices[i].algorithm))
			return true;
	}
	return fits(s, CUDNN_IMPLICIT_PRECOMP_GEMM) ||
	       cuda_lacks("cuDNN has no algorithm for this convolution");
}

bool cuda_add_convolution(struct cuda_job *job, const struct kernel *k, uint64_t *data)
{
	struct cuda_step *s = cuda_next(job);
	struct kernel_values v = kernel_values(k);
	uint64_t weights =
	    (uint64_t)k->out * (k->channels / k->groups) * k->kernel * k->kernel;

	s->enqueue = enqueue_convolution;
	s->release = release_convolution;
	s->in = *data ? *data : cuda_elements(job, v.in);
	s->weights = cuda_elements(job, weights);
	s->bias = cuda_here.element == ELEMENT_INT8 ? cuda_floats(job, k->out)
						    : cuda_elements(job, k->out);
	s->out = *data = cuda_elements(job, v.out);
	if (!s->in || !s->weights || !s->bias || !s->out ||
	    !describe_convolution(s, k) || !choose(s, k->post))
		return false;
	return k->post == POST_NONE || k->post == POST_RELU ||
	       cuda_add_elements(job, k->post, s->out, 0, s->out, v.out);
}

/* --- pooling, softmax ------------------------------------------------------------- */

static bool enqueue_pooling(const struct cuda_step *s)
{
	const float one = 1, zero = 0;
	return CUDA_NETWORK(cudnnPoolingForward, cuda_here.network, s->object[POOLING],
	    &one, s->object[POOL_IN], address(s->in), &zero, s->object[POOL_OUT],
	    address(s->out));
}

static void release_pooling(struct cuda_step *s)
{
	if (s->object[POOL_IN])
		cuda.cudnnDestroyTensorDescriptor(s->object[POOL_IN]);
	if (s->object[POOL_OUT])
		cuda.cudnnDestroyTensorDescriptor(s->object[POOL_OUT]);
	if (s->object[POOLING])
		cuda.cudnnDestroyPoolingDescriptor(s->object[POOLING]);
}

bool cuda_add_pooling(struct cuda_job *job, const struct kernel *k)
{
	struct cuda_step *s = cuda_next(job);
	struct kernel_values v = kernel_values(k);
	bool mean = k->kind == KERNEL_MEAN_POOL;
	uint32_t high = mean ? k->height : k->kernel, wide = mean ? k->width : high;
	int stride = mean ? 1 : (int)k->stride, pad = mean ? 0 : (int)kernel_pad(k);

	s->enqueue = enqueue_pooling;
	s->release = release_pooling;
	s->in = cuda_elements(job, v.in);
	s->out = cuda_elements(job, v.out);
	return s->in && s->out &&
	       describe(&s->object[POOL_IN], format(), data_type(), k->batch,
		   k->channels, k->height, k->width) &&
	       describe(&s->object[POOL_OUT], format(), data_type(), k->batch,
		   k->channels, mean ? 1 : kernel_out_size(k, k->height),
		   mean ? 1 : kernel_out_size(k, k->width)) &&
	       CUDA_NETWORK(cudnnCreatePoolingDescriptor, &s->object[POOLING]) &&
	       CUDA_NETWORK(cudnnSetPooling2dDescriptor, s->object[POOLING],
		   mean ? CUDNN_POOLING_AVERAGE : CUDNN_POOLING_MAX, 0, (int)high,
		   (int)wide, pad, pad, stride, stride);
}

static bool enqueue_softmax(const struct cuda_step *s)
{
	const float one = 1, zero = 0;
	return CUDA_NETWORK(cudnnSoftmaxForward, cuda_here.network,
	    CUDNN_SOFTMAX_ACCURATE, CUDNN_SOFTMAX_CHANNEL, &one, s->object[POOL_IN],
	    address(s->in), &zero, s->object[POOL_OUT], address(s->out));
}

bool cuda_add_softmax(struct cuda_job *job, const struct kernel *k)
{
	struct cuda_step *s = cuda_next(job);
	uint64_t rows = (uint64_t)k->batch * k->heads * k->height, n = rows * k->height;

	s->enqueue = enqueue_softmax;
	s->release = release_pooling;
	s->in = cuda_elements(job, n);
	s->out = cuda_elements(job, n);
	return s->in && s->out &&
	       describe(&s->object[POOL_IN], CUDNN_NCHW, data_type(), rows, k->height,
		   1, 1) &&
	       describe(&s->object[POOL_OUT], CUDNN_NCHW, data_type(), rows, k->height,
		   1, 1);
}

#endif
