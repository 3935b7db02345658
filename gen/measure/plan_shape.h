/* plan_shape.h: the shape of a plan, for the comparison with calib/schema. */
#ifndef MEASURE_PLAN_SHAPE_H
#define MEASURE_PLAN_SHAPE_H

#include "model/shape.h"

extern const struct shape plan_shape; /* plan.c */

#endif
