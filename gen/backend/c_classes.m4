m4_dnl c_classes.m4: classes and precisions → est_classes.h
m4_define(«cg_class», «#define EST_CLASS_$1 $2 /* «$3» */
»)m4_dnl
m4_define(«cg_precision», «#define EST_PRECISION_$1 $2
»)m4_dnl
/* Operation classes and precisions; the numbers never change.
 *
 * Made by calgen from cg_source; do not edit.  Remake: ninja regen.
 */
#ifndef EST_CLASSES_H
#define EST_CLASSES_H

/* est_op.class_id */
cg_classes«»m4_dnl
#define EST_NCLASSES cg_classes_count«»u

/* est_op.precision */
cg_precisions«»m4_dnl
#define EST_NPRECISIONS cg_precisions_count«»u

#endif
