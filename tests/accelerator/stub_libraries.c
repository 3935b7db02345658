/* stub_libraries.c: cuBLASLt and cuDNN of the made-up accelerator: they judge what they
 * are given and launch one operation a call. */
#include "tests/accelerator/stub.h"

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
	*n = (int)variable("STUB_CHOICES", 1);
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
	*n = (size_t)variable("STUB_WORKSPACE", 4096);
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
