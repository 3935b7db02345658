/* NVIDIA Jetson AGX Orin, power modes of nvpmodel
 *
 * Made by calgen from calib/families/jetson-orin-agx.json; do not edit.
 * Remake: ninja regen, or calgen tables -o generated --family calib/families/jetson-orin-agx.json --for calib/workloads -- calib
 * Ranking: 424422 pairs of modes as by the exact model, 11 of them ties closer than the proven errors (of workloads: 96, 0 ties)
 * Dominated: by mobilenet_v2_b1, resnet18_b1, resnet50_b1, vit_b16_b1 in fp32, fp16
 * Modes left out: none
 */
#include "est_jetson_orin_agx.h"

#include "est_jetson_orin_agx_15w_eager.h"
#include "est_jetson_orin_agx_30w_eager.h"
#include "est_jetson_orin_agx_50w_eager.h"
#include "est_jetson_orin_agx_maxn_eager.h"

/* {mode, table that stands for it, power cap in mW, flags} */
static const struct est_mode modes[] = {
	{"15w", est_jetson_orin_agx_15w_eager, 15000u, 0}, /* 15w, 15000 mW */
	{"30w", est_jetson_orin_agx_30w_eager, 30000u, 0}, /* 30w, 30000 mW */
	{"50w", est_jetson_orin_agx_50w_eager, 50000u, 0}, /* 50w, 50000 mW, dominated in 7 of 8 */
	{"maxn", est_jetson_orin_agx_maxn_eager, 60000u, 0}, /* maxn, 60000 mW */
};

const struct est_family est_jetson_orin_agx = {"jetson-orin-agx", modes, 4};
