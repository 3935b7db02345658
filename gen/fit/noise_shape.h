/* noise_shape.h: the objects of a noise model's JSON, for the reader and for the test
 * that compares them with calib/schema/noise.schema.json. */
#ifndef FIT_NOISE_SHAPE_H
#define FIT_NOISE_SHAPE_H

#include "model/shape.h"

extern const struct shape noise_shape, noise_all_shape, noise_class_shape,
    noise_set_shape;

#endif
