/* loops.h: the kernels of the reference back-end: plain loops over floats.
 *
 * Images are batch × channels × height × width, tokens batch × height × channels,
 * scores batch × heads × tokens × tokens; weights are out × in × kernel × kernel. */
#ifndef MEASURE_LOOPS_H
#define MEASURE_LOOPS_H

#include "measure/kernel.h"

float loops_post(unsigned post, float x);
/* `scale` NULL: `shift` is a bias; else both are of the batch normalisation. */
void loops_conv2d(const struct kernel *k, const float *in, const float *weights,
    const float *scale, const float *shift, float *out);
void loops_matmul(const struct kernel *k, const float *in, const float *weights,
    const float *bias, float *out);
void loops_scores(
    const struct kernel *k, const float *queries, const float *keys, float *out);
void loops_context(
    const struct kernel *k, const float *scores, const float *values, float *out);
void loops_softmax(const struct kernel *k, const float *in, float *out);
void loops_max_pool(const struct kernel *k, const float *in, float *out);
void loops_mean_pool(const struct kernel *k, const float *in, float *out);
void loops_add(const struct kernel *k, const float *in, const float *more, float *out);
void loops_concat(
    const struct kernel *k, const float *in, const float *more, float *out);
void loops_layer_norm(const struct kernel *k, const float *in, const float *scale,
    const float *shift, float *out);
void loops_activation(const struct kernel *k, const float *in, float *out);

#endif
