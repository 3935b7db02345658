/* shapes.h: the root shapes, for their readers and for the comparison with
 * calib/schema. */
#ifndef MODEL_SHAPES_H
#define MODEL_SHAPES_H

#include "model/shape.h"

extern const struct shape classes_shape;     /* classes.c */
extern const struct shape calibration_shape; /* bind.c */
extern const struct shape family_shape;      /* family.c */

extern const struct shape physics_shape; /* physics.c */
extern const struct shape rails_shape;   /* rails.c */

#endif
