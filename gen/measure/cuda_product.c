/* cuda_product.c: linear layers and attention as matrix products of cuBLASLt.
 *
 * Comes in: a kernel.  Goes out: steps.  The library counts by columns: what lies here
 * row by row is the transposed matrix there, so a product y = x·Wᵀ is asked for as
 * yᵀ = W·xᵀ.  Must not know: clocks, how steps are timed. */
#include "measure/cuda.h"

#ifdef HAVE_DLFCN

enum { PRODUCT, A, B, D, PREFERENCE };

/* What an element type needs. */
struct types {
	int data, compute, scale;
};

static struct types types_of(enum element e)
{
	switch (e) {
	case ELEMENT_TF32:
		return (struct types){
		    CUDA_R_32F, CUBLAS_COMPUTE_32F_FAST_TF32, CUDA_R_32F};
	case ELEMENT_FP16:
		return (struct types){CUDA_R_16F, CUBLAS_COMPUTE_32F, CUDA_R_32F};
	case ELEMENT_BF16:
		return (struct types){CUDA_R_16BF, CUBLAS_COMPUTE_32F, CUDA_R_32F};
	case ELEMENT_INT8: /* sums of 32 bits, scaled back to bytes */
		return (struct types){CUDA_R_8I, CUBLAS_COMPUTE_32I, CUDA_R_32F};
	default:
		return (struct types){CUDA_R_32F, CUBLAS_COMPUTE_32F, CUDA_R_32F};
	}
}

static void *address(uint64_t at)
{
	return (void *)(uintptr_t)at;
}

static bool enqueue(const struct cuda_step *s)
{
	const float one = 1, zero = 0;
	return CUDA_PRODUCT(cublasLtMatmul, cuda_here.product, s->object[PRODUCT], &one,
	    address(s->weights), s->object[A], address(s->in), s->object[B], &zero,
	    address(s->out), s->object[D], address(s->out), s->object[D], &s->product,
	    address(cuda_here.workspace), s->workspace_bytes, cuda_here.stream);
}

static void release(struct cuda_step *s)
{
	if (s->object[PRODUCT])
		cuda.cublasLtMatmulDescDestroy(s->object[PRODUCT]);
	for (int i = A; i <= D; i++)
		if (s->object[i])
			cuda.cublasLtMatrixLayoutDestroy(s->object[i]);
	if (s->object[PREFERENCE])
		cuda.cublasLtMatmulPreferenceDestroy(s->object[PREFERENCE]);
}

static bool set(struct cuda_step *s, int attribute, const void *value, size_t n)
{
	return CUDA_PRODUCT(
	    cublasLtMatmulDescSetAttribute, s->object[PRODUCT], attribute, value, n);
}

/* D (rows × columns) = op(A)·B over `inner`, for each of `batch`. */
struct product {
	uint64_t rows, columns, inner;
	bool transposed; /* A */
	int32_t batch;
};

static bool describe(
    void **matrix, int type, uint64_t rows, uint64_t columns, int32_t batch)
{
	int64_t offset = (int64_t)(rows * columns);
	return CUDA_PRODUCT(cublasLtMatrixLayoutCreate, matrix, type, rows, columns,
		   (int64_t)rows) &&
	       (batch == 1 ||
		   (CUDA_PRODUCT(cublasLtMatrixLayoutSetAttribute, *matrix,
			CUBLASLT_LAYOUT_BATCH_COUNT, &batch, sizeof batch) &&
		       CUDA_PRODUCT(cublasLtMatrixLayoutSetAttribute, *matrix,
			   CUBLASLT_LAYOUT_BATCH_OFFSET, &offset, sizeof offset)));
}

static bool choose(struct cuda_step *s)
{
	struct cublaslt_choice best = {.status = 0};
	int n = 0;
	uint64_t most = cuda_here.workspace_bytes;
	if (!CUDA_PRODUCT(cublasLtMatmulPreferenceCreate, &s->object[PREFERENCE]) ||
	    !CUDA_PRODUCT(cublasLtMatmulPreferenceSetAttribute, s->object[PREFERENCE],
		CUBLASLT_PREFERENCE_MAX_WORKSPACE, &most, sizeof most) ||
	    !CUDA_PRODUCT(cublasLtMatmulAlgoGetHeuristic, cuda_here.product,
		s->object[PRODUCT], s->object[A], s->object[B], s->object[D],
		s->object[D], s->object[PREFERENCE], 1, &best, &n))
		return false;
	if (n < 1 || best.status)
		return cuda_lacks("cuBLASLt has no algorithm for this product");
	s->product = best.algorithm;
	s->workspace_bytes = best.workspace_bytes;
	return true;
}

static bool add_product(struct cuda_step *s, const struct product *p)
{
	struct types t = types_of(cuda_here.element);
	int32_t transposed = p->transposed, plain = 0;
	uint64_t rows = p->transposed ? p->inner : p->rows;
	uint64_t columns = p->transposed ? p->rows : p->inner;

	s->enqueue = enqueue;
	s->release = release;
	return CUDA_PRODUCT(
		   cublasLtMatmulDescCreate, &s->object[PRODUCT], t.compute, t.scale) &&
	       set(s, CUBLASLT_DESC_TRANSA, &transposed, sizeof transposed) &&
	       set(s, CUBLASLT_DESC_TRANSB, &plain, sizeof plain) &&
	       describe(&s->object[A], t.data, rows, columns, p->batch) &&
	       describe(&s->object[B], t.data, p->inner, p->columns, p->batch) &&
	       describe(&s->object[D], t.data, p->rows, p->columns, p->batch);
}

static bool add_epilogue(struct cuda_step *s, unsigned post)
{
	int32_t epilogue = post == POST_RELU   ? CUBLASLT_EPILOGUE_RELU_BIAS
			   : post == POST_GELU ? CUBLASLT_EPILOGUE_GELU_BIAS
					       : CUBLASLT_EPILOGUE_BIAS;
	int32_t type = CUDA_R_32F; /* of the bias of bytes; else that of the data */
	return set(s, CUBLASLT_DESC_EPILOGUE, &epilogue, sizeof epilogue) &&
	       set(s, CUBLASLT_DESC_BIAS_POINTER, &s->bias, sizeof s->bias) &&
	       (cuda_here.element != ELEMENT_INT8 ||
		   set(s, CUBLASLT_DESC_BIAS_DATA_TYPE, &type, sizeof type));
}

bool cuda_add_linear(struct cuda_job *job, const struct kernel *k)
{
	struct cuda_step *s = cuda_next(job);
	uint64_t tokens = (uint64_t)k->batch * k->height * k->width;
	struct product p = {k->out, tokens, k->channels, true, 1};
	bool fused = k->post == POST_RELU || k->post == POST_GELU;

	s->in = cuda_elements(job, tokens * k->channels);
	s->weights = cuda_elements(job, (uint64_t)k->out * k->channels);
	s->out = cuda_elements(job, tokens * k->out);
	s->bias = cuda_here.element == ELEMENT_INT8 ? cuda_floats(job, k->out)
						    : cuda_elements(job, k->out);
	if (!s->in || !s->weights || !s->bias || !s->out || !add_product(s, &p) ||
	    !add_epilogue(s, k->post) || !choose(s))
		return false;
	return fused || k->post == POST_NONE ||
	       cuda_add_elements(job, k->post, s->out, 0, s->out, tokens * k->out);
}

bool cuda_add_attention(struct cuda_job *job, const struct kernel *k)
{
	struct cuda_step *s = cuda_next(job);
	bool scores = k->kind == KERNEL_SCORES;
	uint64_t tokens = k->height, width = k->channels / k->heads;
	uint64_t all = (uint64_t)k->batch * k->heads;
	/* Scoresᵀ = K·Qᵀ, contextᵀ = Vᵀ·scoresᵀ; keys and values lie token by token. */
	struct product p = {scores ? tokens : width, tokens, scores ? width : tokens,
	    scores, (int32_t)all};

	s->weights = cuda_elements(job, all * tokens * width);
	s->in = cuda_elements(job, all * tokens * (scores ? width : tokens));
	s->out = cuda_elements(job, all * tokens * (scores ? tokens : width));
	return s->in && s->weights && s->out && add_product(s, &p) && choose(s);
}

#endif
