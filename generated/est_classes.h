/* Operation classes and precisions; the numbers never change.
 *
 * Made by calgen from calib/classes.json; do not edit.  Remake: ninja regen.
 */
#ifndef EST_CLASSES_H
#define EST_CLASSES_H

/* est_op.class_id */
#define EST_CLASS_GENERIC 0u /* anything without a class of its own */
#define EST_CLASS_CONV2D 1u /* convolution without batch normalisation */
#define EST_CLASS_CONV2D_BN 2u /* convolution fused with batch normalisation */
#define EST_CLASS_CONV2D_DEPTHWISE 3u /* depthwise convolution */
#define EST_CLASS_MBCONV 4u /* expansion and depthwise convolution fused */
#define EST_CLASS_SQUEEZE_EXCITE 5u /* pooling to one pixel, then pointwise convolutions */
#define EST_CLASS_MATMUL 6u /* matrix product, linear layer */
#define EST_CLASS_ATTENTION 7u /* multi-head attention */
#define EST_CLASS_ACTIVATION 8u /* activation, alone or after an addition */
#define EST_CLASS_NORMALISATION 9u /* layer, group or batch normalisation alone */
#define EST_CLASS_MEMORY 10u /* work without FLOPs: pooling, concat, copy */
#define EST_CLASS_CONV2D_BN_HARDSWISH 11u /* convolution, batch normalisation and Hardswish */
#define EST_CLASS_CONV2D_BN_POINTWISE 12u /* 1x1 convolution with batch normalisation, few FLOPs per byte */
#define EST_CLASS_CONV2D_POINTWISE 13u /* 1x1 convolution, few FLOPs per byte */
#define EST_CLASS_SOFTMAX 14u /* softmax */
#define EST_CLASS_INDEX 15u /* getitem, getattr, integer division of shapes */
#define EST_CLASS_SPLIT 16u /* chunk and split */
#define EST_CLASS_WINDOW 17u /* window and grid partition, axis swaps */
#define EST_CLASS_ELEMENTWISE 18u /* additions and products, element by element */
#define EST_NCLASSES 19u

/* est_op.precision */
#define EST_PRECISION_FP64 0u
#define EST_PRECISION_FP32 1u
#define EST_PRECISION_TF32 2u
#define EST_PRECISION_FP16 3u
#define EST_PRECISION_BF16 4u
#define EST_PRECISION_FP8 5u
#define EST_PRECISION_INT8 6u
#define EST_PRECISION_INT4 7u
#define EST_NPRECISIONS 8u

#endif
