/* loops.c: the reference kernels.
 *
 * Comes in: a shape and its buffers.  Goes out: results.  No cleverness but the
 * order of the loops: the innermost runs over neighbours in memory.
 * Must not know: clocks, plans. */
#include "measure/loops.h"

#include <math.h>
#include <string.h>

static float sigmoid(float x)
{
	return 1.0f / (1.0f + expf(-x));
}

float loops_post(unsigned post, float x)
{
	switch (post) {
	case POST_RELU:
		return x > 0 ? x : 0;
	case POST_RELU6:
		return x > 6 ? 6 : x > 0 ? x : 0;
	case POST_HARDSWISH:
		return x * loops_post(POST_RELU6, x + 3) / 6;
	case POST_GELU: /* exact: x Φ(x) */
		return 0.5f * x * (1 + erff(x * 0.70710678f));
	case POST_SILU:
		return x * sigmoid(x);
	default:
		return x;
	}
}

static void finish_row(float *row, size_t n, float scale, float shift, unsigned post)
{
	for (size_t i = 0; i < n; i++)
		row[i] = row[i] * scale + shift;
	if (post == POST_NONE)
		return;
	for (size_t i = 0; i < n; i++)
		row[i] = loops_post(post, row[i]);
}

/* One tap of the kernel over one row: columns that fall into the padding add
 * nothing. */
static void add_tap(const struct kernel *k, const float *in, uint32_t kx, float weight,
    float *out, uint32_t nout)
{
	uint32_t pad = kernel_pad(k), stride = k->stride;
	uint32_t from = kx >= pad ? 0 : (pad - kx + stride - 1) / stride;
	/* x·stride + kx − pad < width */
	uint32_t last = k->width + pad - kx - 1;
	uint32_t to = kx > k->width + pad - 1 ? 0 : last / stride + 1;
	if (to > nout)
		to = nout;
	if (stride == 1) {
		const float *shifted = in + from + kx - pad;
		for (uint32_t x = from; x < to; x++)
			out[x] += weight * shifted[x - from];
	} else {
		for (uint32_t x = from; x < to; x++)
			out[x] += weight * in[x * stride + kx - pad];
	}
}

static void conv_row(const struct kernel *k, const float *in, const float *weights,
    uint32_t y, float *out, uint32_t nout)
{
	uint32_t pad = kernel_pad(k), ninputs = k->channels / k->groups;
	size_t plane = (size_t)k->height * k->width;

	memset(out, 0, nout * sizeof *out);
	for (uint32_t c = 0; c < ninputs; c++)
		for (uint32_t ky = 0; ky < k->kernel; ky++) {
			uint32_t row = y * k->stride + ky;
			if (row < pad || row - pad >= k->height)
				continue;
			const float *line =
			    in + c * plane + (size_t)(row - pad) * k->width;
			for (uint32_t kx = 0; kx < k->kernel; kx++)
				add_tap(k, line, kx,
				    weights[((size_t)c * k->kernel + ky) * k->kernel +
					    kx],
				    out, nout);
		}
}

void loops_conv2d(const struct kernel *k, const float *in, const float *weights,
    const float *scale, const float *shift, float *out)
{
	uint32_t height = kernel_out_size(k, k->height);
	uint32_t width = kernel_out_size(k, k->width);
	uint32_t ninputs = k->channels / k->groups, nouts = k->out / k->groups;
	size_t plane = (size_t)k->height * k->width;
	size_t taps = (size_t)ninputs * k->kernel * k->kernel;

	for (uint32_t n = 0; n < k->batch; n++)
		for (uint32_t o = 0; o < k->out; o++) {
			const float *from = in + ((size_t)n * k->channels +
						     (size_t)(o / nouts) * ninputs) *
						     plane;
			for (uint32_t y = 0; y < height; y++) {
				float *row =
				    out +
				    (((size_t)n * k->out + o) * height + y) * width;
				conv_row(k, from, weights + o * taps, y, row, width);
				finish_row(row, width, scale ? scale[o] : 1, shift[o],
				    k->post);
			}
		}
}

/* out[m][n] = Σ a[m][i] · b[n][i], rows `a_step` and `b_step` apart */
static void products(const float *a, size_t a_step, const float *b, size_t b_step,
    size_t inner, size_t rows, size_t columns, float *out)
{
	for (size_t m = 0; m < rows; m++)
		for (size_t n = 0; n < columns; n++) {
			/* Eight sums, so that one addition need not wait for another.
			 */
			float sum[8] = {0}, all = 0;
			const float *x = a + m * a_step, *y = b + n * b_step;
			size_t i = 0;
			for (; i + 8 <= inner; i += 8)
				for (size_t j = 0; j < 8; j++)
					sum[j] += x[i + j] * y[i + j];
			for (; i < inner; i++)
				all += x[i] * y[i];
			for (size_t j = 0; j < 8; j++)
				all += sum[j];
			out[m * columns + n] = all;
		}
}

void loops_matmul(const struct kernel *k, const float *in, const float *weights,
    const float *bias, float *out)
{
	size_t tokens = (size_t)k->batch * k->height * k->width;

	products(
	    in, k->channels, weights, k->channels, k->channels, tokens, k->out, out);
	for (size_t t = 0; t < tokens; t++)
		for (size_t o = 0; o < k->out; o++)
			out[t * k->out + o] =
			    loops_post(k->post, out[t * k->out + o] + bias[o]);
}

void loops_scores(
    const struct kernel *k, const float *queries, const float *keys, float *out)
{
	size_t tokens = k->height, width = k->channels / k->heads;

	for (uint32_t n = 0; n < k->batch; n++)
		for (uint32_t h = 0; h < k->heads; h++) {
			size_t at = (size_t)n * tokens * k->channels + h * width;
			products(queries + at, k->channels, keys + at, k->channels,
			    width, tokens, tokens,
			    out + ((size_t)n * k->heads + h) * tokens * tokens);
		}
}

void loops_context(
    const struct kernel *k, const float *scores, const float *values, float *out)
{
	size_t tokens = k->height, width = k->channels / k->heads;

	memset(out, 0, (size_t)k->batch * tokens * k->channels * sizeof *out);
	for (size_t row = 0; row < (size_t)k->batch * k->heads * tokens; row++) {
		size_t token = row % tokens, head = row / tokens % k->heads;
		size_t image = row / tokens / k->heads * tokens;
		float *to = out + (image + token) * k->channels + head * width;
		for (size_t t = 0; t < tokens; t++) {
			float weight = scores[row * tokens + t];
			const float *from =
			    values + (image + t) * k->channels + head * width;
			for (size_t i = 0; i < width; i++)
				to[i] += weight * from[i];
		}
	}
}

void loops_softmax(const struct kernel *k, const float *in, float *out)
{
	size_t n = k->height, rows = (size_t)k->batch * k->heads * n;

	for (size_t r = 0; r < rows; r++) {
		const float *x = in + r * n;
		float *y = out + r * n, most = x[0], sum = 0;
		for (size_t i = 1; i < n; i++)
			most = x[i] > most ? x[i] : most;
		for (size_t i = 0; i < n; i++)
			sum += y[i] = expf(x[i] - most);
		for (size_t i = 0; i < n; i++)
			y[i] /= sum;
	}
}

static float largest(const struct kernel *k, const float *plane, uint32_t y, uint32_t x)
{
	uint32_t pad = kernel_pad(k);
	float most = -INFINITY;

	for (uint32_t ky = 0; ky < k->kernel; ky++)
		for (uint32_t kx = 0; kx < k->kernel; kx++) {
			uint32_t row = y * k->stride + ky, column = x * k->stride + kx;
			if (row < pad || row - pad >= k->height || column < pad ||
			    column - pad >= k->width)
				continue;
			float v = plane[(size_t)(row - pad) * k->width + column - pad];
			most = v > most ? v : most;
		}
	return most;
}

void loops_max_pool(const struct kernel *k, const float *in, float *out)
{
	uint32_t height = kernel_out_size(k, k->height);
	uint32_t width = kernel_out_size(k, k->width);

	for (size_t p = 0; p < (size_t)k->batch * k->channels; p++)
		for (uint32_t y = 0; y < height; y++)
			for (uint32_t x = 0; x < width; x++)
				*out++ =
				    largest(k, in + p * k->height * k->width, y, x);
}

void loops_mean_pool(const struct kernel *k, const float *in, float *out)
{
	size_t plane = (size_t)k->height * k->width;

	for (size_t p = 0; p < (size_t)k->batch * k->channels; p++) {
		float sum = 0;
		for (size_t i = 0; i < plane; i++)
			sum += in[p * plane + i];
		out[p] = sum / (float)plane;
	}
}

static size_t size_of(const struct kernel *k)
{
	return (size_t)k->batch * k->channels * k->height * k->width;
}

void loops_add(const struct kernel *k, const float *in, const float *more, float *out)
{
	size_t n = size_of(k);
	if (k->post == POST_NONE)
		for (size_t i = 0; i < n; i++)
			out[i] = in[i] + more[i];
	else
		for (size_t i = 0; i < n; i++)
			out[i] = loops_post(k->post, in[i] + more[i]);
}

void loops_concat(
    const struct kernel *k, const float *in, const float *more, float *out)
{
	size_t half = size_of(k) / k->batch / 2;
	for (size_t n = 0; n < k->batch; n++) {
		memcpy(out + 2 * n * half, in + n * half, half * sizeof *out);
		memcpy(out + (2 * n + 1) * half, more + n * half, half * sizeof *out);
	}
}

void loops_layer_norm(const struct kernel *k, const float *in, const float *scale,
    const float *shift, float *out)
{
	size_t n = k->channels, tokens = size_of(k) / n;

	for (size_t t = 0; t < tokens; t++) {
		const float *x = in + t * n;
		float sum = 0, squares = 0;
		for (size_t i = 0; i < n; i++)
			sum += x[i];
		float mean = sum / (float)n;
		for (size_t i = 0; i < n; i++)
			squares += (x[i] - mean) * (x[i] - mean);
		float rate = 1 / sqrtf(squares / (float)n + 1e-5f);
		for (size_t i = 0; i < n; i++)
			out[t * n + i] = (x[i] - mean) * rate * scale[i] + shift[i];
	}
}

void loops_activation(const struct kernel *k, const float *in, float *out)
{
	size_t n = size_of(k);
	for (size_t i = 0; i < n; i++)
		out[i] = loops_post(k->post, in[i]);
}
