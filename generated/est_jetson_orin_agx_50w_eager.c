/* NVIDIA Jetson AGX Orin, 50 W, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-50w-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form 1ee6804bc0cace30f68c263c080a402446bf1b0fd8454fe7c76d3fb2d2085447
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-50w-eager.json
 * Table: 3124 words (12496 bytes), 485 knots
 * Proven error: its curves 0.0005920 %; a latency 0.1 % or 1 ns
 */
#include "est_jetson_orin_agx_50w_eager.h"

#include "table.h"

#if EST_TABLE_ABI != 1
#error "made for table ABI 1: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t est_jetson_orin_agx_50w_eager[3124] = {
	EST_TABLE_MAGIC, EST_TABLE_ABI, /* libestimate table */
	3124u, 0x2aae8515u, /* length in words, CRC-32 */
	0x4b80e61eu, 0x30cecac0u, 0x3c268cf6u, 0x24400a08u, /* fingerprint of the calibration */
	5920u, /* proven error, 1e-9 */
	0x7374656au, 0x6f2d6e6fu, 0x2d6e6972u, 0x2d786761u, 0x2d773035u, 0x65676165u, 114u, 0u, 0u, 0u, 0u, 0u, /* jetson-orin-agx-50w-eager */
	8u, /* sections */
	EST_ROW_SECTION(0x80000001u, 46u, 9u), /* class map */
	EST_ROW_SECTION(0x80000003u, 55u, 201u), /* uncertainty */
	EST_ROW_SECTION(0x80000002u, 256u, 1279u), /* cost in fp32 */
	EST_ROW_SECTION(0x80000002u, 1535u, 1251u), /* cost in fp16 */
	EST_ROW_SECTION(7u, 2786u, 3u), /* provenance */
	EST_ROW_SECTION(6u, 2789u, 1u), /* family */
	EST_ROW_SECTION(0x80000008u, 2790u, 324u), /* support */
	EST_ROW_SECTION(4u, 3114u, 10u), /* energy */
	0x00080013u, /* 19 classes, 8 precisions */
	0u, /* fp64 */
	256u, /* fp32 */
	0u, /* tf32 */
	1535u, /* fp16 */
	0u, /* bf16 */
	0u, /* fp8 */
	0u, /* int8 */
	0u, /* int4 */
	50u, /* bands */
	EST_ROW_BAND(4394u, 17861u, 41454u, 0x000194b8u), /* sd shared 0.067, independent 0.273; one operation ×0.632…×1.581 */
	EST_ROW_BAND(4799u, 15302u, 43960u, 0x00017da6u), /* sd shared 0.0732, independent 0.234; one operation ×0.671…×1.491 */
	EST_ROW_BAND(2884u, 13859u, 46067u, 0x00016c30u), /* sd shared 0.044, independent 0.211; one operation ×0.703…×1.423 */
	EST_ROW_BAND(2884u, 9957u, 50626u, 0x00014b65u), /* sd shared 0.044, independent 0.1519; one operation ×0.772…×1.295 */
	EST_ROW_BAND(0u, 8752u, 52703u, 0x00013e56u), /* sd shared 0, independent 0.1335; one operation ×0.804…×1.243 */
	EST_ROW_BAND(0u, 6008u, 56429u, 0x00012951u), /* sd shared 0, independent 0.0917; one operation ×0.861…×1.161 */
	EST_ROW_BAND(0u, 5355u, 57355u, 0x00012484u), /* sd shared 0, independent 0.0817; one operation ×0.875…×1.143 */
	EST_ROW_BAND(5767u, 12862u, 46137u, 0x00016ba4u), /* sd shared 0.088, independent 0.1963; one operation ×0.704…×1.42 */
	EST_ROW_BAND(25646u, 14218u, 31577u, 0x0002134fu), /* sd shared 0.391, independent 0.217; one operation ×0.482…×2.08 */
	EST_ROW_BAND(25646u, 10341u, 32918u, 0x0001fda8u), /* sd shared 0.391, independent 0.1578; one operation ×0.502…×1.991 */
	EST_ROW_BAND(3782u, 14381u, 45255u, 0x000172b9u), /* sd shared 0.0577, independent 0.219; one operation ×0.691…×1.448 */
	EST_ROW_BAND(3782u, 20089u, 39393u, 0x0001a9e3u), /* sd shared 0.0577, independent 0.306; one operation ×0.601…×1.664 */
	EST_ROW_BAND(7564u, 28763u, 31251u, 0x000218dau), /* sd shared 0.1154, independent 0.439; one operation ×0.477…×2.1 */
	EST_ROW_BAND(1857u, 7896u, 53549u, 0x0001394eu), /* sd shared 0.0283, independent 0.1205; one operation ×0.817…×1.224 */
	EST_ROW_BAND(24834u, 19899u, 29671u, 0x0002356eu), /* sd shared 0.379, independent 0.304; one operation ×0.453…×2.21 */
	EST_ROW_BAND(24834u, 12416u, 32826u, 0x0001ff15u), /* sd shared 0.379, independent 0.1894; one operation ×0.501…×2 */
	EST_ROW_BAND(5767u, 9650u, 49534u, 0x000152b3u), /* sd shared 0.088, independent 0.1473; one operation ×0.756…×1.323 */
	EST_ROW_BAND(6666u, 14014u, 44531u, 0x000178c1u), /* sd shared 0.1017, independent 0.214; one operation ×0.679…×1.472 */
	EST_ROW_BAND(6666u, 8140u, 50431u, 0x00014cadu), /* sd shared 0.1017, independent 0.1242; one operation ×0.769…×1.3 */
	EST_ROW_BAND(6666u, 8874u, 49712u, 0x0001517du), /* sd shared 0.1017, independent 0.1354; one operation ×0.758…×1.318 */
	EST_ROW_BAND(6666u, 20155u, 38629u, 0x0001b250u), /* sd shared 0.1017, independent 0.307; one operation ×0.589…×1.697 */
	EST_ROW_BAND(9597u, 20824u, 37027u, 0x0001c51bu), /* sd shared 0.1464, independent 0.318; one operation ×0.565…×1.77 */
	EST_ROW_BAND(10235u, 9126u, 46579u, 0x00016830u), /* sd shared 0.1562, independent 0.1392; one operation ×0.711…×1.407 */
	EST_ROW_BAND(10235u, 6665u, 48350u, 0x00015affu), /* sd shared 0.1562, independent 0.1017; one operation ×0.738…×1.355 */
	EST_ROW_BAND(10235u, 5257u, 49209u, 0x000154efu), /* sd shared 0.1562, independent 0.0802; one operation ×0.751…×1.332 */
	EST_ROW_BAND(10235u, 5244u, 49217u, 0x000154e2u), /* sd shared 0.1562, independent 0.08; one operation ×0.751…×1.332 */
	EST_ROW_BAND(5167u, 21382u, 38893u, 0x0001af5du), /* sd shared 0.0788, independent 0.326; one operation ×0.594…×1.685 */
	EST_ROW_BAND(7515u, 20113u, 39381u, 0x0001aa05u), /* sd shared 0.1147, independent 0.307; one operation ×0.601…×1.664 */
	EST_ROW_BAND(0u, 18952u, 41806u, 0x0001914eu), /* sd shared 0, independent 0.289; one operation ×0.638…×1.568 */
	EST_ROW_BAND(0u, 13001u, 48145u, 0x00015c79u), /* sd shared 0, independent 0.1984; one operation ×0.735…×1.361 */
	EST_ROW_BAND(12721u, 19150u, 37988u, 0x0001b9a6u), /* sd shared 0.1941, independent 0.292; one operation ×0.58…×1.725 */
	EST_ROW_BAND(12721u, 13858u, 41946u, 0x00018ff8u), /* sd shared 0.1941, independent 0.211; one operation ×0.64…×1.562 */
	EST_ROW_BAND(12721u, 13890u, 41922u, 0x00019032u), /* sd shared 0.1941, independent 0.212; one operation ×0.64…×1.563 */
	EST_ROW_BAND(0u, 16996u, 43792u, 0x00017f1du), /* sd shared 0, independent 0.259; one operation ×0.668…×1.497 */
	EST_ROW_BAND(24600u, 14426u, 33319u, 0x0001f785u), /* sd shared 0.375, independent 0.22; one operation ×0.508…×1.967 */
	EST_ROW_BAND(24600u, 9907u, 34937u, 0x0001e037u), /* sd shared 0.375, independent 0.1512; one operation ×0.533…×1.876 */
	EST_ROW_BAND(7702u, 12517u, 46246u, 0x00016ac7u), /* sd shared 0.1175, independent 0.191; one operation ×0.706…×1.417 */
	EST_ROW_BAND(15405u, 25034u, 32634u, 0x00020217u), /* sd shared 0.235, independent 0.382; one operation ×0.498…×2.01 */
	EST_ROW_BAND(2749u, 5917u, 56139u, 0x00012adau), /* sd shared 0.042, independent 0.0903; one operation ×0.857…×1.167 */
	EST_ROW_BAND(27536u, 22345u, 28260u, 0x000251abu), /* sd shared 0.42, independent 0.341; one operation ×0.431…×2.32 */
	EST_ROW_BAND(27536u, 13231u, 31752u, 0x00021062u), /* sd shared 0.42, independent 0.202; one operation ×0.484…×2.06 */
	EST_ROW_BAND(0u, 19514u, 41253u, 0x000196b1u), /* sd shared 0, independent 0.298; one operation ×0.629…×1.589 */
	EST_ROW_BAND(13881u, 18815u, 37637u, 0x0001bdc4u), /* sd shared 0.212, independent 0.287; one operation ×0.574…×1.741 */
	EST_ROW_BAND(13881u, 26867u, 31985u, 0x00020c88u), /* sd shared 0.212, independent 0.41; one operation ×0.488…×2.05 */
	EST_ROW_BAND(15031u, 7711u, 43899u, 0x00017e2eu), /* sd shared 0.229, independent 0.1177; one operation ×0.67…×1.493 */
	EST_ROW_BAND(8581u, 9964u, 47975u, 0x00015db4u), /* sd shared 0.1309, independent 0.152; one operation ×0.732…×1.366 */
	EST_ROW_BAND(8581u, 6984u, 50409u, 0x00014cd2u), /* sd shared 0.1309, independent 0.1066; one operation ×0.769…×1.3 */
	EST_ROW_BAND(8581u, 5618u, 51384u, 0x00014682u), /* sd shared 0.1309, independent 0.0857; one operation ×0.784…×1.275 */
	EST_ROW_BAND(8581u, 6128u, 51033u, 0x000148c0u), /* sd shared 0.1309, independent 0.0935; one operation ×0.779…×1.284 */
	EST_ROW_BAND(8581u, 13620u, 44735u, 0x00017709u), /* sd shared 0.1309, independent 0.208; one operation ×0.683…×1.465 */
	1u, /* precision fp32 */
	EST_ROW_U64(958464000000u), /* reference peak 958GFLOP/s */
	EST_ROW_U64(204800000000u), /* reference bandwidth 205GB/s */
	3114u, /* energy */
	0x0002048eu, 0x0002048eu, 0x83840303u, /* interval of a total: quantiles 2.0178 and 2.0178; kinds, coverage 0.9 */
	284u, /* generic */
	291u, /* conv2d */
	298u, /* conv2d_bn */
	305u, /* conv2d_depthwise */
	312u, /* mbconv */
	319u, /* squeeze_excite */
	326u, /* matmul */
	333u, /* attention */
	340u, /* activation */
	375u, /* normalisation */
	347u, /* memory */
	354u, /* conv2d_bn_hardswish */
	361u, /* conv2d_bn_pointwise */
	368u, /* conv2d_pointwise */
	375u, /* softmax */
	347u, /* index */
	347u, /* split */
	347u, /* window */
	375u, /* elementwise */
	EST_ROW_CLASS(0x4be10001u, 385u, 430u, 382u, 2790u, 284u, 0u), /* generic */
	EST_ROW_CLASS(0x32110101u, 469u, 514u, 466u, 2790u, 291u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab10201u, 566u, 619u, 563u, 2817u, 298u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07210401u, 675u, 711u, 672u, 2827u, 305u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e10701u, 772u, 821u, 769u, 2840u, 312u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06410801u, 869u, 910u, 866u, 2857u, 319u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05410a01u, 949u, 977u, 946u, 2873u, 326u, 6u), /* matmul */
	EST_ROW_CLASS(0x00020c01u, 1012u, 1040u, 1009u, 2894u, 333u, 7u), /* attention */
	EST_ROW_CLASS(0x03010d01u, 1075u, 1090u, 1072u, 2896u, 340u, 8u), /* activation */
	EST_ROW_CLASS(0x14910e01u, 1138u, 1153u, 1135u, 2910u, 347u, 10u), /* memory */
	EST_ROW_CLASS(0x03111001u, 1197u, 1238u, 1194u, 2840u, 354u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12e11101u, 1290u, 1339u, 1287u, 2912u, 361u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00211501u, 1391u, 1432u, 1388u, 2927u, 368u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b111601u, 1471u, 1486u, 1468u, 2954u, 375u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 6517344u), /* generic from 0: 101.8 us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of generic: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x044ada46u, 0), /* generic 0…216 0.524 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x042a0f41u, 2872424), /* generic 216…100k 0.524→0.709 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x03bdb738u, 56924351), /* generic 100k…1M 0.709→2.08 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe85954d1u, 733564478), /* generic 1M…21.5M 2.08→25.7 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfb90703eu, -1919971257), /* generic 21.5M…46.4M 25.7→10.21 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x61a6c38cu, -503746954), /* generic 46.4M…215M 10.21→2.1 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x167c94d7u, -130731137), /* generic 215M…464M 2.1→1.043 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0b1d27a3u, -54647104), /* generic 464M…2.15G 1.043→0.1632 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01563a3fu, -1062503), /* generic 2.15G…21.5G 0.1632→0.1375 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x012057e4u, 0), /* generic 21.5G…∞ 0.1375 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 161), /* generic 215…100k fitted */
	EST_AUTHORED(0, 1, 341), /* generic 100k…1M fitted */
	EST_AUTHORED(0, 1, 369), /* generic 1M…21.5M fitted */
	EST_AUTHORED(0, 1, 150), /* generic 21.5M…46.4M fitted */
	EST_AUTHORED(0, 1, 335), /* generic 46.4M…215M fitted */
	EST_AUTHORED(0, 1, 257), /* generic 215M…464M fitted */
	EST_AUTHORED(0, 1, 201), /* generic 464M…2.15G fitted */
	EST_AUTHORED(0, 1, 104), /* generic 2.15G…21.5G fitted */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of generic: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x186a0e0cu, 0), /* generic 0…101 11.92 ps/B fitted */
	EST_ROW_SEGMENT(0x1595c30fu, 73723387), /* generic 101…10k 11.95→26.2 ps/B fitted */
	EST_ROW_SEGMENT(0x2b11b688u, 614607015), /* generic 10k…316k 26.2→115.3 ps/B fitted */
	EST_ROW_SEGMENT(0xfc42559au, -1005000370), /* generic 316k…3.16M 115.3→18.12 ps/B fitted */
	EST_ROW_SEGMENT(0x28e82821u, -107439059), /* generic 3.16M…10M 18.12→12.93 ps/B fitted */
	EST_ROW_SEGMENT(0x1a703115u, 2483228), /* generic 10M…316M 12.93→13.29 ps/B fitted */
	EST_ROW_SEGMENT(0x1cb475a4u, -106343475), /* generic 316M…1G 13.29→8.14 ps/B fitted */
	EST_ROW_SEGMENT(0x10adad4bu, 0), /* generic 1G…∞ 8.14 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 42), /* generic 100…10k fitted */
	EST_AUTHORED(0, 1, 225), /* generic 10k…316k fitted */
	EST_AUTHORED(0, 1, 839), /* generic 316k…3.16M fitted */
	EST_AUTHORED(0, 1, 613), /* generic 3.16M…10M fitted */
	EST_AUTHORED(0, 1, 419), /* generic 10M…316M fitted */
	EST_AUTHORED(0, 1, 4), /* generic 316M…1G fitted */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 28567298u), /* conv2d from 0: 446 us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x042eba61u, 0), /* conv2d 0…216 0.511 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0410b815u, 2628556), /* conv2d 216…464k 0.511→0.722 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x029a9316u, 67494180), /* conv2d 464k…4.64M 0.722→2.35 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0c4cd8a1u, 803962565), /* conv2d 4.64M…21.5M 2.35→15.29 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9634332cu, -1168227863), /* conv2d 21.5M…46.4M 15.29→5.86 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x389d07b7u, -308643110), /* conv2d 46.4M…215M 5.86→0.893 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x09cd1f00u, -61363346), /* conv2d 215M…464M 0.893→0.397 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0431c24eu, -19941572), /* conv2d 464M…2.15G 0.397→0.0765 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00a06013u, 655015), /* conv2d 2.15G…21.5G 0.0765→0.0923 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00c1980eu, 0), /* conv2d 21.5G…∞ 0.0923 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(1, 1, 76), /* conv2d 215…464k fitted */
	EST_AUTHORED(1, 1, 139), /* conv2d 464k…4.64M fitted */
	EST_AUTHORED(1, 1, 163), /* conv2d 4.64M…21.5M fitted */
	EST_AUTHORED(1, 1, 143), /* conv2d 21.5M…46.4M fitted */
	EST_AUTHORED(1, 1, 328), /* conv2d 46.4M…215M fitted */
	EST_AUTHORED(1, 1, 257), /* conv2d 215M…464M fitted */
	EST_AUTHORED(1, 1, 200), /* conv2d 464M…2.15G fitted */
	EST_AUTHORED(1, 1, 104), /* conv2d 2.15G…21.5G fitted */
	EST_ROW_CURVE(11, 9, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0185ef97u, 0), /* conv2d 0…101 11.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0169d3b5u, 2861114), /* conv2d 101…3.16k 11.92→18.54 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01764002u, 24422920), /* conv2d 3.16k…31.6k 18.54→56.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfe6de548u, 155430817), /* conv2d 31.6k…100k 56.3→176.6 ps/B fitted */
	EST_ROW_SEGMENT(0xee45b21eu, 1109979691), /* conv2d 100k…316k 176.6→1.035k ps/B fitted */
	EST_ROW_SEGMENT(0x92804a2fu, -875975440), /* conv2d 316k…1M 1.035k→357 ps/B fitted */
	EST_ROW_SEGMENT(0x3f64d40fu, -319566371), /* conv2d 1M…3.16M 357→109.6 ps/B fitted */
	EST_ROW_SEGMENT(0x10e72002u, -81427869), /* conv2d 3.16M…10M 109.6→46.6 ps/B fitted */
	EST_ROW_SEGMENT(0x06501b0au, -22990694), /* conv2d 10M…31.6M 46.6→28.8 ps/B fitted */
	EST_ROW_SEGMENT(0x03d98f4fu, -2920263), /* conv2d 31.6M…1G 28.8→22.1 ps/B fitted */
	EST_ROW_SEGMENT(0x02d2c692u, 0), /* conv2d 1G…∞ 22.1 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(1, 2, 0), /* conv2d 100…3.16k extrapolated */
	EST_AUTHORED(1, 2, 0), /* conv2d 3.16k…31.6k extrapolated */
	EST_AUTHORED(1, 1, 1), /* conv2d 31.6k…100k fitted */
	EST_AUTHORED(1, 1, 34), /* conv2d 100k…316k fitted */
	EST_AUTHORED(1, 1, 160), /* conv2d 316k…1M fitted */
	EST_AUTHORED(1, 1, 421), /* conv2d 1M…3.16M fitted */
	EST_AUTHORED(1, 1, 461), /* conv2d 3.16M…10M fitted */
	EST_AUTHORED(1, 1, 238), /* conv2d 10M…31.6M fitted */
	EST_AUTHORED(1, 1, 95), /* conv2d 31.6M…1G fitted */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 41045558u), /* conv2d_bn from 0: 641 us */
	EST_ROW_CURVE(12, 10, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x043018b8u, 0), /* conv2d_bn 0…216 0.511 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0421411eu, 1300067), /* conv2d_bn 216…100k 0.511→0.595 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x043f1458u, 17286518), /* conv2d_bn 100k…1M 0.595→1.013 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00d05f35u, 134772806), /* conv2d_bn 1M…4.64M 1.013→3.18 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x113fd498u, 1017300348), /* conv2d_bn 4.64M…21.5M 3.18→19.56 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xc21155d2u, -1587039056), /* conv2d_bn 21.5M…46.4M 19.56→6.74 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x411769d5u, -353512569), /* conv2d_bn 46.4M…215M 6.74→1.053 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0bea1be7u, -81157630), /* conv2d_bn 215M…464M 1.053→0.398 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x039e5ea1u, -7667941), /* conv2d_bn 464M…1G 0.398→0.336 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x04814cc5u, -32786311), /* conv2d_bn 1G…2.15G 0.336→0.0724 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0097e271u, 439114), /* conv2d_bn 2.15G…21.5G 0.0724→0.083 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00ae2768u, 0), /* conv2d_bn 21.5G…∞ 0.083 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 215…100k extrapolated */
	EST_AUTHORED(2, 1, 12), /* conv2d_bn 100k…1M fitted */
	EST_AUTHORED(2, 1, 56), /* conv2d_bn 1M…4.64M fitted */
	EST_AUTHORED(2, 1, 156), /* conv2d_bn 4.64M…21.5M fitted */
	EST_AUTHORED(2, 1, 143), /* conv2d_bn 21.5M…46.4M fitted */
	EST_AUTHORED(2, 1, 327), /* conv2d_bn 46.4M…215M fitted */
	EST_AUTHORED(2, 1, 257), /* conv2d_bn 215M…464M fitted */
	EST_AUTHORED(2, 1, 148), /* conv2d_bn 464M…1G fitted */
	EST_AUTHORED(2, 1, 45), /* conv2d_bn 1G…2.15G fitted */
	EST_AUTHORED(2, 1, 86), /* conv2d_bn 2.15G…21.5G fitted */
	EST_ROW_CURVE(12, 10, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x018de258u, 0), /* conv2d_bn 0…101 12.14 ps/B extrapolated */
	EST_ROW_SEGMENT(0x016e4422u, 3218292), /* conv2d_bn 101…3.16k 12.16→19.61 ps/B extrapolated */
	EST_ROW_SEGMENT(0x016926cbu, 29471158), /* conv2d_bn 3.16k…31.6k 19.61→65.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfcbafed0u, 205631278), /* conv2d_bn 31.6k…100k 65.2→224 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe9b22028u, 1404060481), /* conv2d_bn 100k…316k 224→1.31k ps/B fitted */
	EST_ROW_SEGMENT(0xbcd047f3u, -1318280300), /* conv2d_bn 316k…1M 1.31k→289 ps/B fitted */
	EST_ROW_SEGMENT(0x334ff496u, -257050592), /* conv2d_bn 1M…3.16M 289→90.7 ps/B fitted */
	EST_ROW_SEGMENT(0x0d80a526u, -53764892), /* conv2d_bn 3.16M…10M 90.7→49.1 ps/B fitted */
	EST_ROW_SEGMENT(0x06bf7d85u, -30916050), /* conv2d_bn 10M…31.6M 49.1→25.2 ps/B fitted */
	EST_ROW_SEGMENT(0x02df61a5u, 6419188), /* conv2d_bn 31.6M…316M 25.2→35.1 ps/B fitted */
	EST_ROW_SEGMENT(0x04c4dcd4u, -19668598), /* conv2d_bn 316M…1G 35.1→19.88 ps/B fitted */
	EST_ROW_SEGMENT(0x028b6e55u, 0), /* conv2d_bn 1G…∞ 19.88 ps/B fitted */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 100…3.16k extrapolated */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 3.16k…31.6k extrapolated */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 31.6k…100k extrapolated */
	EST_AUTHORED(2, 1, 25), /* conv2d_bn 100k…316k fitted */
	EST_AUTHORED(2, 1, 139), /* conv2d_bn 316k…1M fitted */
	EST_AUTHORED(3, 1, 369), /* conv2d_bn 1M…3.16M fitted */
	EST_AUTHORED(2, 1, 412), /* conv2d_bn 3.16M…10M fitted */
	EST_AUTHORED(2, 1, 198), /* conv2d_bn 10M…31.6M fitted */
	EST_AUTHORED(2, 1, 85), /* conv2d_bn 31.6M…316M fitted */
	EST_AUTHORED(2, 1, 2), /* conv2d_bn 316M…1G fitted */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 40593390u), /* conv2d_depthwise from 0: 634 us */
	EST_ROW_CURVE(8, 6, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_depthwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x04244f8fu, 0), /* conv2d_depthwise 0…216 0.506 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x04006772u, 3145156), /* conv2d_depthwise 216…464k 0.506→0.759 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01979232u, 94216590), /* conv2d_depthwise 464k…4.64M 0.759→3.04 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x115a4994u, 866023750), /* conv2d_depthwise 4.64M…21.5M 3.04→16.98 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x95c345aau, -501722786), /* conv2d_depthwise 21.5M…464M 16.98→0.797 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x08964fb4u, -43685849), /* conv2d_depthwise 464M…2.15G 0.797→0.0941 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00c568dau, -151710), /* conv2d_depthwise 2.15G…21.5G 0.0941→0.0905 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00bdb738u, 0), /* conv2d_depthwise 21.5G…∞ 0.0905 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 215…464k extrapolated */
	EST_AUTHORED(4, 1, 52), /* conv2d_depthwise 464k…4.64M fitted */
	EST_AUTHORED(4, 1, 48), /* conv2d_depthwise 4.64M…21.5M fitted */
	EST_AUTHORED(4, 1, 58), /* conv2d_depthwise 21.5M…464M fitted */
	EST_AUTHORED(4, 1, 1), /* conv2d_depthwise 464M…2.15G fitted */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(13, 11, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_depthwise: 13 lines for 11 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x03068c7fu, 0), /* conv2d_depthwise 0…101 11.82 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02cdae7fu, 5788326), /* conv2d_depthwise 101…3.16k 11.84→18.53 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02e0b71cu, 50048917), /* conv2d_depthwise 3.16k…31.6k 18.53→57.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfc5b656du, 323937826), /* conv2d_depthwise 31.6k…100k 57.2→182.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe897b3cbu, 1930569589), /* conv2d_depthwise 100k…316k 182.6→929 ps/B fitted */
	EST_ROW_SEGMENT(0x08a37cc8u, -1673278315), /* conv2d_depthwise 316k…1M 929→281 ps/B fitted */
	EST_ROW_SEGMENT(0x6206f5f8u, -468860619), /* conv2d_depthwise 1M…3.16M 281→100 ps/B fitted */
	EST_ROW_SEGMENT(0x1f4fe1a5u, -161886116), /* conv2d_depthwise 3.16M…10M 100→37.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0a39087au, -43357179), /* conv2d_depthwise 10M…31.6M 37.4→20.6 ps/B fitted */
	EST_ROW_SEGMENT(0x057a8b99u, -3687098), /* conv2d_depthwise 31.6M…100M 20.6→19.19 ps/B fitted */
	EST_ROW_SEGMENT(0x0402de95u, 26283971), /* conv2d_depthwise 100M…316M 19.19→29.4 ps/B fitted */
	EST_ROW_SEGMENT(0x080749adu, -36730795), /* conv2d_depthwise 316M…1G 29.4→15.13 ps/B fitted */
	EST_ROW_SEGMENT(0x03dfe21eu, 0), /* conv2d_depthwise 1G…∞ 15.13 ps/B fitted */
	0x02010000u, 0x06050403u, 0x0a090807u, 10u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 100…3.16k extrapolated */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 31.6k…100k extrapolated */
	EST_AUTHORED(4, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(5, 1, 27), /* conv2d_depthwise 316k…1M fitted */
	EST_AUTHORED(6, 1, 34), /* conv2d_depthwise 1M…3.16M fitted */
	EST_AUTHORED(4, 1, 38), /* conv2d_depthwise 3.16M…10M fitted */
	EST_AUTHORED(4, 1, 31), /* conv2d_depthwise 10M…31.6M fitted */
	EST_AUTHORED(4, 1, 18), /* conv2d_depthwise 31.6M…100M fitted */
	EST_AUTHORED(4, 1, 3), /* conv2d_depthwise 100M…316M fitted */
	EST_AUTHORED(4, 1, 1), /* conv2d_depthwise 316M…1G fitted */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 81977316u), /* mbconv from 0: 1.281k us */
	EST_ROW_CURVE(11, 9, 30, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of mbconv: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x0216f497u, 0), /* mbconv 0…216 0.51 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x020eb28bu, 723337), /* mbconv 216…100k 0.51→0.603 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x021bb5d5u, 10002941), /* mbconv 100k…1M 0.603→1.087 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xffa9358au, 86290617), /* mbconv 1M…4.64M 1.087→3.87 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x082ff7a4u, 881265743), /* mbconv 4.64M…21.5M 3.87→32.2 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9fb5ad4cu, -1297376853), /* mbconv 21.5M…46.4M 32.2→11.28 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x36a60b80u, -302436892), /* mbconv 46.4M…215M 11.28→1.548 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x08fa60e8u, -65072340), /* mbconv 215M…464M 1.548→0.497 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x02a5becbu, -12969872), /* mbconv 464M…2.15G 0.497→0.0798 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0053b1b1u, 123790), /* mbconv 2.15G…21.5G 0.0798→0.0858 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0059f8d6u, 0), /* mbconv 21.5G…∞ 0.0858 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* mbconv 215…100k extrapolated */
	EST_AUTHORED(7, 2, 0), /* mbconv 100k…1M extrapolated */
	EST_AUTHORED(7, 2, 0), /* mbconv 1M…4.64M extrapolated */
	EST_AUTHORED(7, 1, 8), /* mbconv 4.64M…21.5M fitted */
	EST_AUTHORED(7, 1, 28), /* mbconv 21.5M…46.4M fitted */
	EST_AUTHORED(7, 1, 39), /* mbconv 46.4M…215M fitted */
	EST_AUTHORED(7, 1, 12), /* mbconv 215M…464M fitted */
	EST_AUTHORED(7, 1, 5), /* mbconv 464M…2.15G fitted */
	EST_AUTHORED(7, 2, 0), /* mbconv 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(10, 8, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of mbconv: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x00cb6becu, 0), /* mbconv 0…101 12.42 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00b94940u, 1845946), /* mbconv 101…3.16k 12.44→21 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00a747a4u, 18482741), /* mbconv 3.16k…31.6k 21→78.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfcd2863fu, 144821223), /* mbconv 31.6k…100k 78.2→302 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe82e5ba8u, 1187969767), /* mbconv 100k…316k 302→2.14k ps/B extrapolated */
	EST_ROW_SEGMENT(0x98c48f26u, -988477443), /* mbconv 316k…1M 2.14k→609 ps/B fitted */
	EST_ROW_SEGMENT(0x3322a127u, -219201172), /* mbconv 1M…3.16M 609→270 ps/B fitted */
	EST_ROW_SEGMENT(0x1316cab3u, -51415004), /* mbconv 3.16M…31.6M 270→110.9 ps/B fitted */
	EST_ROW_SEGMENT(0x08007847u, -16636683), /* mbconv 31.6M…1G 110.9→33.6 ps/B fitted */
	EST_ROW_SEGMENT(0x022764c1u, 0), /* mbconv 1G…∞ 33.6 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(7, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(7, 2, 0), /* mbconv 31.6k…100k extrapolated */
	EST_AUTHORED(7, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(7, 1, 16), /* mbconv 316k…1M fitted */
	EST_AUTHORED(7, 1, 45), /* mbconv 1M…3.16M fitted */
	EST_AUTHORED(7, 1, 28), /* mbconv 3.16M…31.6M fitted */
	EST_AUTHORED(7, 1, 3), /* mbconv 31.6M…1G fitted */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 63734871u), /* squeeze_excite from 0: 996 us */
	EST_ROW_CURVE(9, 7, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of squeeze_excite: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x07d0a5f0u, 0), /* squeeze_excite 0…216 0.477 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x079d0612u, 4521913), /* squeeze_excite 216…464k 0.477→0.659 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x056e6a09u, 109345556), /* squeeze_excite 464k…4.64M 0.659→1.981 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1488cc84u, 1372236459), /* squeeze_excite 4.64M…21.5M 1.981→13.02 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfed95934u, -1944040820), /* squeeze_excite 21.5M…46.4M 13.02→5.17 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x63e24b2cu, -541535865), /* squeeze_excite 46.4M…215M 5.17→0.817 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0fe325b0u, -61722706), /* squeeze_excite 215M…2.15G 0.817→0.0711 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x012a44deu, 1240825), /* squeeze_excite 2.15G…21.5G 0.0711→0.0861 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0169325au, 0), /* squeeze_excite 21.5G…∞ 0.0861 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(8, 1, 76), /* squeeze_excite 215…464k fitted */
	EST_AUTHORED(8, 1, 71), /* squeeze_excite 464k…4.64M fitted */
	EST_AUTHORED(8, 1, 7), /* squeeze_excite 4.64M…21.5M fitted */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 21.5M…46.4M extrapolated */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 46.4M…215M extrapolated */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 215M…2.15G extrapolated */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of squeeze_excite: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x057f05b4u, 0), /* squeeze_excite 0…101 10.73 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04ead72cu, 15082937), /* squeeze_excite 101…10k 10.76→22.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x07b0e1b0u, 220313271), /* squeeze_excite 10k…100k 22.4→107.6 ps/B fitted */
	EST_ROW_SEGMENT(0xed9f9073u, 2021837914), /* squeeze_excite 100k…316k 107.6→498 ps/B fitted */
	EST_ROW_SEGMENT(0x0bbdc59bu, -784860075), /* squeeze_excite 316k…10M 498→42.9 ps/B fitted */
	EST_ROW_SEGMENT(0x17a5e0b6u, -110664790), /* squeeze_excite 10M…31.6M 42.9→21.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0b9286ffu, -10021242), /* squeeze_excite 31.6M…1G 21.5→15.72 ps/B fitted */
	EST_ROW_SEGMENT(0x080cc04eu, 0), /* squeeze_excite 1G…∞ 15.72 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 100…10k extrapolated */
	EST_AUTHORED(8, 1, 1), /* squeeze_excite 10k…100k fitted */
	EST_AUTHORED(8, 1, 9), /* squeeze_excite 100k…316k fitted */
	EST_AUTHORED(9, 1, 117), /* squeeze_excite 316k…10M fitted */
	EST_AUTHORED(8, 1, 23), /* squeeze_excite 10M…31.6M fitted */
	EST_AUTHORED(8, 1, 4), /* squeeze_excite 31.6M…1G fitted */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 23056438u), /* matmul from 0: 360 us */
	EST_ROW_CURVE(6, 4, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of matmul: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2224e796u, 0), /* matmul 0…216 0.521 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x21cedd54u, 7536454), /* matmul 216…100M 0.521→0.65 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x122652aau, 712922178), /* matmul 100M…1G 0.65→2.8 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe730fca6u, -886759979), /* matmul 1G…4.64G 2.8→1.018 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x439b6eedu, -131385165), /* matmul 4.64G…21.5G 1.018→0.754 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3169183au, 0), /* matmul 21.5G…∞ 0.754 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(10, 1, 96), /* matmul 215…100M fitted */
	EST_AUTHORED(10, 1, 5), /* matmul 100M…1G fitted */
	EST_AUTHORED(10, 2, 0), /* matmul 1G…4.64G extrapolated */
	EST_AUTHORED(10, 2, 0), /* matmul 4.64G…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of matmul: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x29b4d3c5u, 0), /* matmul 0…101 10.18 ps/B fitted */
	EST_ROW_SEGMENT(0x281d4ffau, 41479589), /* matmul 101…31.6k 10.19→15.19 ps/B fitted */
	EST_ROW_SEGMENT(0x2359cf08u, 475989990), /* matmul 31.6k…3.16M 15.19→61.2 ps/B fitted */
	EST_ROW_SEGMENT(0x384d1956u, -1746395857), /* matmul 3.16M…10M 61.2→18.98 ps/B fitted */
	EST_ROW_SEGMENT(0x4fb7da5bu, -131765600), /* matmul 10M…316M 18.98→9.42 ps/B fitted */
	EST_ROW_SEGMENT(0x26e5ceb7u, -21180279), /* matmul 316M…1G 9.42→8.91 ps/B fitted */
	EST_ROW_SEGMENT(0x24809c58u, 0), /* matmul 1G…∞ 8.91 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(10, 1, 21), /* matmul 100…31.6k fitted */
	EST_AUTHORED(10, 1, 50), /* matmul 31.6k…3.16M fitted */
	EST_AUTHORED(11, 1, 24), /* matmul 3.16M…10M fitted */
	EST_AUTHORED(10, 1, 4), /* matmul 10M…316M fitted */
	EST_AUTHORED(10, 1, 2), /* matmul 316M…1G fitted */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 103753971u), /* attention from 0: 1.621k us */
	EST_ROW_CURVE(6, 4, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of attention: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2224e796u, 0), /* attention 0…216 0.521 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x21cedd54u, 7536454), /* attention 216…100M 0.521→0.65 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x122652aau, 712922178), /* attention 100M…1G 0.65→2.8 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xe730fca6u, -886759979), /* attention 1G…4.64G 2.8→1.018 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x439b6eedu, -131385165), /* attention 4.64G…21.5G 1.018→0.754 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3169183au, 0), /* attention 21.5G…∞ 0.754 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(12, 2, 0), /* attention 215…100M extrapolated */
	EST_AUTHORED(12, 2, 0), /* attention 100M…1G extrapolated */
	EST_AUTHORED(12, 2, 0), /* attention 1G…4.64G extrapolated */
	EST_AUTHORED(12, 2, 0), /* attention 4.64G…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of attention: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x29b4d3c5u, 0), /* attention 0…101 10.18 ps/B extrapolated */
	EST_ROW_SEGMENT(0x281d4ffau, 41479589), /* attention 101…31.6k 10.19→15.19 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2359cf08u, 475989990), /* attention 31.6k…3.16M 15.19→61.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x384d1956u, -1746395857), /* attention 3.16M…10M 61.2→18.98 ps/B extrapolated */
	EST_ROW_SEGMENT(0x4fb7da5bu, -131765600), /* attention 10M…316M 18.98→9.42 ps/B extrapolated */
	EST_ROW_SEGMENT(0x26e5ceb7u, -21180279), /* attention 316M…1G 9.42→8.91 ps/B extrapolated */
	EST_ROW_SEGMENT(0x24809c58u, 0), /* attention 1G…∞ 8.91 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(12, 2, 0), /* attention 100…31.6k extrapolated */
	EST_AUTHORED(12, 2, 0), /* attention 31.6k…3.16M extrapolated */
	EST_AUTHORED(12, 2, 0), /* attention 3.16M…10M extrapolated */
	EST_AUTHORED(12, 2, 0), /* attention 10M…316M extrapolated */
	EST_AUTHORED(12, 2, 0), /* attention 316M…1G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 11785940u), /* activation from 0: 184.2 us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of activation: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x8494d6e8u, 0), /* activation 0…216 0.506 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8495025bu, -14870), /* activation 216…21.5G 0.506→0.506 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x848ecf39u, 0), /* activation 21.5G…∞ 0.506 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(13, 1, 194), /* activation 215…21.5G fitted */
	EST_ROW_CURVE(10, 8, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of activation: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0705c92du, 0), /* activation 0…101 13.72 ps/B extrapolated */
	EST_ROW_SEGMENT(0x061534f7u, 24487738), /* activation 101…3.16k 13.76→27.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02ef9ef4u, 304543830), /* activation 3.16k…31.6k 27.9→145.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf140b945u, 1581727292), /* activation 31.6k…100k 145.7→452 ps/B extrapolated */
	EST_ROW_SEGMENT(0x09c1844du, -948627148), /* activation 100k…1M 452→84.9 ps/B fitted */
	EST_ROW_SEGMENT(0x3cad8a5du, -310180314), /* activation 1M…3.16M 84.9→24.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0e996c2cu, -52003592), /* activation 3.16M…10M 24.9→14.87 ps/B fitted */
	EST_ROW_SEGMENT(0x07d975b0u, -15566864), /* activation 10M…100M 14.87→8.85 ps/B fitted */
	EST_ROW_SEGMENT(0x04677403u, 3727734), /* activation 100M…1G 8.85→10.29 ps/B fitted */
	EST_ROW_SEGMENT(0x05452329u, 0), /* activation 1G…∞ 10.29 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(13, 2, 0), /* activation 100…3.16k extrapolated */
	EST_AUTHORED(13, 2, 0), /* activation 3.16k…31.6k extrapolated */
	EST_AUTHORED(13, 2, 0), /* activation 31.6k…100k extrapolated */
	EST_AUTHORED(13, 1, 13), /* activation 100k…1M fitted */
	EST_AUTHORED(13, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(13, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(13, 1, 44), /* activation 10M…100M fitted */
	EST_AUTHORED(13, 1, 5), /* activation 100M…1G fitted */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 6002511u), /* memory from 0: 93.8 us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of memory: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x89015e42u, 0), /* memory 0…216 0.523 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x890183bau, -12814), /* memory 216…21.5G 0.523→0.523 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x88fc2c12u, 0), /* memory 21.5G…∞ 0.523 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(14, 1, 407), /* memory 215…21.5G fitted */
	EST_ROW_CURVE(9, 7, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of memory: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x06ebdcbcu, 0), /* memory 0…101 13.52 ps/B fitted */
	EST_ROW_SEGMENT(0x062566d4u, 20200647), /* memory 101…3.16k 13.55→25.2 ps/B fitted */
	EST_ROW_SEGMENT(0x05218c95u, 208839389), /* memory 3.16k…31.6k 25.2→106 ps/B fitted */
	EST_ROW_SEGMENT(0x066ed89cu, 846926815), /* memory 31.6k…100k 106→270 ps/B fitted */
	EST_ROW_SEGMENT(0x9e9267cau, -561466577), /* memory 100k…1M 270→52.7 ps/B fitted */
	EST_ROW_SEGMENT(0x2422227bu, -164524893), /* memory 1M…3.16M 52.7→20.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0be99f82u, -33826938), /* memory 3.16M…10M 20.9→14.39 ps/B fitted */
	EST_ROW_SEGMENT(0x076a6b6bu, -3091252), /* memory 10M…1G 14.39→12 ps/B fitted */
	EST_ROW_SEGMENT(0x0625147au, 0), /* memory 1G…∞ 12 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(14, 1, 14), /* memory 100…3.16k fitted */
	EST_AUTHORED(15, 1, 50), /* memory 3.16k…31.6k fitted */
	EST_AUTHORED(14, 1, 39), /* memory 31.6k…100k fitted */
	EST_AUTHORED(14, 1, 183), /* memory 100k…1M fitted */
	EST_AUTHORED(14, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(14, 1, 128), /* memory 3.16M…10M fitted */
	EST_AUTHORED(14, 1, 84), /* memory 10M…1G fitted */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 40862000u), /* conv2d_bn_hardswish from 0: 638 us */
	EST_ROW_CURVE(9, 7, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_hardswish: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x0852acffu, 0), /* conv2d_bn_hardswish 0…216 0.508 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x080c7b57u, 6148457), /* conv2d_bn_hardswish 216…464k 0.508→0.756 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x03b9a02fu, 176308515), /* conv2d_bn_hardswish 464k…4.64M 0.756→2.89 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2407d5f9u, 1296727137), /* conv2d_bn_hardswish 4.64M…21.5M 2.89→13.32 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x026f3b86u, -1883144067), /* conv2d_bn_hardswish 21.5M…46.4M 13.32→5.72 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6e40bce8u, -593787162), /* conv2d_bn_hardswish 46.4M…215M 5.72→0.941 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1252f6eau, -71934876), /* conv2d_bn_hardswish 215M…2.15G 0.941→0.0712 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x012a87b5u, 912504), /* conv2d_bn_hardswish 2.15G…21.5G 0.0712→0.0822 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0158cea2u, 0), /* conv2d_bn_hardswish 21.5G…∞ 0.0822 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(16, 2, 0), /* conv2d_bn_hardswish 215…464k extrapolated */
	EST_AUTHORED(16, 1, 5), /* conv2d_bn_hardswish 464k…4.64M fitted */
	EST_AUTHORED(16, 1, 19), /* conv2d_bn_hardswish 4.64M…21.5M fitted */
	EST_AUTHORED(16, 1, 13), /* conv2d_bn_hardswish 21.5M…46.4M fitted */
	EST_AUTHORED(16, 1, 21), /* conv2d_bn_hardswish 46.4M…215M fitted */
	EST_AUTHORED(16, 1, 15), /* conv2d_bn_hardswish 215M…2.15G fitted */
	EST_AUTHORED(16, 2, 0), /* conv2d_bn_hardswish 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(11, 9, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_hardswish: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x019288cbu, 0), /* conv2d_bn_hardswish 0…101 12.28 ps/B extrapolated */
	EST_ROW_SEGMENT(0x016fc75du, 3537657), /* conv2d_bn_hardswish 101…3.16k 12.31→20.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0155cf05u, 34526928), /* conv2d_bn_hardswish 3.16k…31.6k 20.5→73.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfaad1e05u, 261723052), /* conv2d_bn_hardswish 31.6k…100k 73.9→276 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe1897ee0u, 1812163098), /* conv2d_bn_hardswish 100k…316k 276→1.677k ps/B fitted */
	EST_ROW_SEGMENT(0xf155e18bu, -1658961972), /* conv2d_bn_hardswish 316k…1M 1.677k→393 ps/B fitted */
	EST_ROW_SEGMENT(0x454002f0u, -340591577), /* conv2d_bn_hardswish 1M…3.16M 393→130 ps/B fitted */
	EST_ROW_SEGMENT(0x13a8875du, -85596220), /* conv2d_bn_hardswish 3.16M…10M 130→63.8 ps/B fitted */
	EST_ROW_SEGMENT(0x08af4163u, -34644471), /* conv2d_bn_hardswish 10M…31.6M 63.8→37 ps/B fitted */
	EST_ROW_SEGMENT(0x050ddc97u, -5890731), /* conv2d_bn_hardswish 31.6M…1G 37→23.3 ps/B fitted */
	EST_ROW_SEGMENT(0x02fbc68fu, 0), /* conv2d_bn_hardswish 1G…∞ 23.3 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(16, 2, 0), /* conv2d_bn_hardswish 100…3.16k extrapolated */
	EST_AUTHORED(16, 2, 0), /* conv2d_bn_hardswish 3.16k…31.6k extrapolated */
	EST_AUTHORED(16, 2, 0), /* conv2d_bn_hardswish 31.6k…100k extrapolated */
	EST_AUTHORED(16, 1, 7), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(16, 1, 22), /* conv2d_bn_hardswish 316k…1M fitted */
	EST_AUTHORED(16, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(16, 1, 19), /* conv2d_bn_hardswish 3.16M…10M fitted */
	EST_AUTHORED(16, 1, 9), /* conv2d_bn_hardswish 10M…31.6M fitted */
	EST_AUTHORED(16, 1, 1), /* conv2d_bn_hardswish 31.6M…1G fitted */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 40805771u), /* conv2d_bn_pointwise from 0: 638 us */
	EST_ROW_CURVE(11, 9, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_pointwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x0427b1f8u, 0), /* conv2d_bn_pointwise 0…216 0.507 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0418ddc4u, 1298900), /* conv2d_bn_pointwise 216…100k 0.507→0.591 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x04364751u, 17312490), /* conv2d_bn_pointwise 100k…1M 0.591→1.009 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00d76c63u, 133767200), /* conv2d_bn_pointwise 1M…4.64M 1.009→3.16 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x13637d2bu, 752411504), /* conv2d_bn_pointwise 4.64M…21.5M 3.16→15.27 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9938de9au, -1317073871), /* conv2d_bn_pointwise 21.5M…46.4M 15.27→4.64 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2cb308eau, -240056495), /* conv2d_bn_pointwise 46.4M…215M 4.64→0.776 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x08dca2aau, -61846248), /* conv2d_bn_pointwise 215M…464M 0.776→0.277 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x02e7055cu, -13544757), /* conv2d_bn_pointwise 464M…2.15G 0.277→0.0585 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x007a9e86u, 882237), /* conv2d_bn_pointwise 2.15G…21.5G 0.0585→0.0798 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00a75c7fu, 0), /* conv2d_bn_pointwise 21.5G…∞ 0.0798 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(17, 2, 0), /* conv2d_bn_pointwise 215…100k extrapolated */
	EST_AUTHORED(17, 2, 0), /* conv2d_bn_pointwise 100k…1M extrapolated */
	EST_AUTHORED(17, 1, 11), /* conv2d_bn_pointwise 1M…4.64M fitted */
	EST_AUTHORED(17, 1, 81), /* conv2d_bn_pointwise 4.64M…21.5M fitted */
	EST_AUTHORED(17, 1, 76), /* conv2d_bn_pointwise 21.5M…46.4M fitted */
	EST_AUTHORED(17, 1, 226), /* conv2d_bn_pointwise 46.4M…215M fitted */
	EST_AUTHORED(17, 1, 74), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(17, 1, 48), /* conv2d_bn_pointwise 464M…2.15G fitted */
	EST_AUTHORED(17, 1, 3), /* conv2d_bn_pointwise 2.15G…21.5G fitted */
	EST_ROW_CURVE(11, 9, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_pointwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x018e2b58u, 0), /* conv2d_bn_pointwise 0…101 12.15 ps/B extrapolated */
	EST_ROW_SEGMENT(0x016d35a5u, 3354866), /* conv2d_bn_pointwise 101…3.16k 12.17→19.93 ps/B extrapolated */
	EST_ROW_SEGMENT(0x015eac3cu, 31685950), /* conv2d_bn_pointwise 3.16k…31.6k 19.93→69 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfbd325eau, 230166836), /* conv2d_bn_pointwise 31.6k…100k 69→247 ps/B extrapolated */
	EST_ROW_SEGMENT(0xea131327u, 1473742502), /* conv2d_bn_pointwise 100k…316k 247→1.386k ps/B fitted */
	EST_ROW_SEGMENT(0xc829b4e7u, -1414392281), /* conv2d_bn_pointwise 316k…1M 1.386k→292 ps/B fitted */
	EST_ROW_SEGMENT(0x33bb39f6u, -259484145), /* conv2d_bn_pointwise 1M…3.16M 292→91 ps/B fitted */
	EST_ROW_SEGMENT(0x0dbe0522u, -59341780), /* conv2d_bn_pointwise 3.16M…10M 91→45.1 ps/B fitted */
	EST_ROW_SEGMENT(0x06473bc4u, -33535717), /* conv2d_bn_pointwise 10M…31.6M 45.1→19.17 ps/B fitted */
	EST_ROW_SEGMENT(0x028385abu, -1105916), /* conv2d_bn_pointwise 31.6M…1G 19.17→16.6 ps/B fitted */
	EST_ROW_SEGMENT(0x02200132u, 0), /* conv2d_bn_pointwise 1G…∞ 16.6 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(17, 2, 0), /* conv2d_bn_pointwise 100…3.16k extrapolated */
	EST_AUTHORED(17, 2, 0), /* conv2d_bn_pointwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(17, 2, 0), /* conv2d_bn_pointwise 31.6k…100k extrapolated */
	EST_AUTHORED(17, 1, 11), /* conv2d_bn_pointwise 100k…316k fitted */
	EST_AUTHORED(18, 1, 74), /* conv2d_bn_pointwise 316k…1M fitted */
	EST_AUTHORED(19, 1, 193), /* conv2d_bn_pointwise 1M…3.16M fitted */
	EST_AUTHORED(17, 1, 141), /* conv2d_bn_pointwise 3.16M…10M fitted */
	EST_AUTHORED(17, 1, 55), /* conv2d_bn_pointwise 10M…31.6M fitted */
	EST_AUTHORED(20, 1, 45), /* conv2d_bn_pointwise 31.6M…1G fitted */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 28116436u), /* conv2d_pointwise from 0: 439 us */
	EST_ROW_CURVE(9, 7, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_pointwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x041de237u, 0), /* conv2d_pointwise 0…216 0.502 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x04009102u, 2567962), /* conv2d_pointwise 216…464k 0.503→0.71 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0297afe3u, 65569125), /* conv2d_pointwise 464k…4.64M 0.71→2.29 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0c1efb4fu, 768517270), /* conv2d_pointwise 4.64M…21.5M 2.29→14.66 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x9043a77fu, -1131700797), /* conv2d_pointwise 21.5M…46.4M 14.66→5.53 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x35665c59u, -291809212), /* conv2d_pointwise 46.4M…215M 5.53→0.829 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x080da3f9u, -31172672), /* conv2d_pointwise 215M…2.15G 0.829→0.0754 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x009e3103u, 640936), /* conv2d_pointwise 2.15G…21.5G 0.0754→0.0909 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00beb234u, 0), /* conv2d_pointwise 21.5G…∞ 0.0909 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 215…464k extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 464k…4.64M extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 4.64M…21.5M extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 21.5M…46.4M extrapolated */
	EST_AUTHORED(21, 1, 1), /* conv2d_pointwise 46.4M…215M fitted */
	EST_AUTHORED(21, 1, 1), /* conv2d_pointwise 215M…2.15G fitted */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x017f9265u, 0), /* conv2d_pointwise 0…101 11.71 ps/B extrapolated */
	EST_ROW_SEGMENT(0x014d0350u, 5146228), /* conv2d_pointwise 101…10k 11.74→27.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01ee0dbcu, 93670867), /* conv2d_pointwise 10k…100k 27.6→172.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0xeee93fefu, 1078012556), /* conv2d_pointwise 100k…316k 172.5→1.006k ps/B extrapolated */
	EST_ROW_SEGMENT(0x8a1a9d2au, -582731405), /* conv2d_pointwise 316k…3.16M 1.006k→104.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x102274beu, -78731979), /* conv2d_pointwise 3.16M…10M 104.4→43.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x05a7a9c6u, -6322534), /* conv2d_pointwise 10M…1G 43.4→23.9 ps/B fitted */
	EST_ROW_SEGMENT(0x030e3f1au, 0), /* conv2d_pointwise 1G…∞ 23.9 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 100…10k extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 10k…100k extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 100k…316k extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 316k…3.16M extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 3.16M…10M extrapolated */
	EST_AUTHORED(21, 1, 2), /* conv2d_pointwise 10M…1G fitted */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 5955135u), /* elementwise from 0: 93 us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of elementwise: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x861f3e37u, 0), /* elementwise 0…216 0.512 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x861f666eu, -13763), /* elementwise 216…21.5G 0.512→0.512 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8619a974u, 0), /* elementwise 21.5G…∞ 0.512 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 407), /* elementwise 215…21.5G fitted */
	EST_ROW_CURVE(11, 9, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of elementwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x06ed3285u, 0), /* elementwise 0…101 13.53 ps/B extrapolated */
	EST_ROW_SEGMENT(0x06150576u, 22003845), /* elementwise 101…3.16k 13.57→26.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04371c5bu, 247890973), /* elementwise 3.16k…31.6k 26.3→122.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0014acdeu, 1105855153), /* elementwise 31.6k…100k 122.2→336 ps/B fitted */
	EST_ROW_SEGMENT(0xd181ba77u, -1029624358), /* elementwise 100k…316k 336→137.2 ps/B fitted */
	EST_ROW_SEGMENT(0x4d3ca22au, -436550405), /* elementwise 316k…1M 137.2→52.7 ps/B fitted */
	EST_ROW_SEGMENT(0x25132a64u, -181866122), /* elementwise 1M…3.16M 52.7→17.54 ps/B fitted */
	EST_ROW_SEGMENT(0x09f44cb2u, -27552543), /* elementwise 3.16M…10M 17.54→12.21 ps/B fitted */
	EST_ROW_SEGMENT(0x06619a45u, -8457632), /* elementwise 10M…100M 12.21→8.94 ps/B fitted */
	EST_ROW_SEGMENT(0x04711157u, 3999278), /* elementwise 100M…1G 8.94→10.49 ps/B fitted */
	EST_ROW_SEGMENT(0x055ee67cu, 0), /* elementwise 1G…∞ 10.49 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(22, 2, 0), /* elementwise 100…3.16k extrapolated */
	EST_AUTHORED(22, 2, 0), /* elementwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(22, 1, 8), /* elementwise 31.6k…100k fitted */
	EST_AUTHORED(23, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(24, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(25, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(22, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(22, 1, 66), /* elementwise 10M…100M fitted */
	EST_AUTHORED(22, 1, 5), /* elementwise 100M…1G fitted */
	3u, /* precision fp16 */
	EST_ROW_U64(0u), /* reference peak 0FLOP/s */
	EST_ROW_U64(0u), /* reference bandwidth 0B/s */
	0u, /* energy */
	0x00023999u, 0x00023999u, 0x83840303u, /* interval of a total: quantiles 2.22499 and 2.22499; kinds, coverage 0.9 */
	1563u, /* generic */
	1570u, /* conv2d */
	1577u, /* conv2d_bn */
	1584u, /* conv2d_depthwise */
	1591u, /* mbconv */
	1598u, /* squeeze_excite */
	1605u, /* matmul */
	1612u, /* attention */
	1619u, /* activation */
	1654u, /* normalisation */
	1626u, /* memory */
	1633u, /* conv2d_bn_hardswish */
	1640u, /* conv2d_bn_pointwise */
	1647u, /* conv2d_pointwise */
	1654u, /* softmax */
	1626u, /* index */
	1626u, /* split */
	1626u, /* window */
	1654u, /* elementwise */
	EST_ROW_CLASS(0x4be11a01u, 1664u, 1713u, 1661u, 2968u, 1563u, 0u), /* generic */
	EST_ROW_CLASS(0x32111b01u, 1748u, 1793u, 1745u, 2968u, 1570u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab11c01u, 1845u, 1890u, 1842u, 2995u, 1577u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07211e01u, 1938u, 1983u, 1935u, 3005u, 1584u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e12101u, 2035u, 2080u, 2032u, 3018u, 1591u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06412201u, 2128u, 2173u, 2125u, 3035u, 1598u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05412401u, 2221u, 2236u, 2218u, 3051u, 1605u, 6u), /* matmul */
	EST_ROW_CLASS(0x00022501u, 2271u, 2286u, 2268u, 2894u, 1612u, 7u), /* attention */
	EST_ROW_CLASS(0x03012601u, 2321u, 2336u, 2318u, 2896u, 1619u, 8u), /* activation */
	EST_ROW_CLASS(0x14912701u, 2384u, 2399u, 2381u, 2910u, 1626u, 10u), /* memory */
	EST_ROW_CLASS(0x03112901u, 2443u, 2484u, 2440u, 3018u, 1633u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12212a01u, 2532u, 2577u, 2529u, 3072u, 1640u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00212c01u, 2629u, 2674u, 2626u, 3087u, 1647u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b112d01u, 2722u, 2737u, 2719u, 2954u, 1654u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 6947706u), /* generic from 0: 108.6 us */
	EST_ROW_CURVE(11, 9, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of generic: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x037ff0c5u, 0), /* generic 0…216 0.427 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x03600939u, 2794589), /* generic 216…215k 0.427→0.63 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01b4ae5eu, 81162674), /* generic 215k…2.15M 0.63→2.59 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x133d8687u, 929779804), /* generic 2.15M…21.5M 2.59→25.1 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf70bc45du, -1955934849), /* generic 21.5M…46.4M 25.1→9.27 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x5ea79003u, -671201312), /* generic 46.4M…100M 9.27→3.86 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2c35539eu, -366824327), /* generic 100M…215M 3.86→0.913 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x09438e0fu, -43996698), /* generic 215M…1G 0.913→0.203 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01f6f265u, -5586275), /* generic 1G…10G 0.203→0.0683 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x008ff72fu, -200044), /* generic 10G…21.5G 0.0683→0.0667 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x008bece1u, 0), /* generic 21.5G…∞ 0.0667 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(26, 1, 288), /* generic 215…215k fitted */
	EST_AUTHORED(26, 1, 304), /* generic 215k…2.15M fitted */
	EST_AUTHORED(26, 1, 279), /* generic 2.15M…21.5M fitted */
	EST_AUTHORED(26, 1, 150), /* generic 21.5M…46.4M fitted */
	EST_AUTHORED(26, 1, 116), /* generic 46.4M…100M fitted */
	EST_AUTHORED(26, 1, 219), /* generic 100M…215M fitted */
	EST_AUTHORED(26, 1, 410), /* generic 215M…1G fitted */
	EST_AUTHORED(26, 1, 132), /* generic 1G…10G fitted */
	EST_AUTHORED(26, 1, 20), /* generic 10G…21.5G fitted */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of generic: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x1204deebu, 0), /* generic 0…101 8.8 ps/B fitted */
	EST_ROW_SEGMENT(0x104092b6u, 46037893), /* generic 101…10k 8.82→17.7 ps/B fitted */
	EST_ROW_SEGMENT(0x19f20995u, 600897591), /* generic 10k…316k 17.7→104.8 ps/B fitted */
	EST_ROW_SEGMENT(0xedd79ff8u, -1441469914), /* generic 316k…1M 104.8→35.1 ps/B fitted */
	EST_ROW_SEGMENT(0x5590af53u, -246371582), /* generic 1M…10M 35.1→11.28 ps/B fitted */
	EST_ROW_SEGMENT(0x16d74ed1u, 17339696), /* generic 10M…1G 11.28→14.63 ps/B fitted */
	EST_ROW_SEGMENT(0x1df83a81u, 0), /* generic 1G…∞ 14.63 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(26, 1, 48), /* generic 100…10k fitted */
	EST_AUTHORED(26, 1, 241), /* generic 10k…316k fitted */
	EST_AUTHORED(26, 1, 283), /* generic 316k…1M fitted */
	EST_AUTHORED(26, 1, 1190), /* generic 1M…10M fitted */
	EST_AUTHORED(26, 1, 380), /* generic 10M…1G fitted */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 29895242u), /* conv2d from 0: 467 us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x03695d9bu, 0), /* conv2d 0…216 0.416 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x03598b84u, 1385773), /* conv2d 216…215k 0.416→0.517 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x03438f46u, 22813017), /* conv2d 215k…2.15M 0.517→1.068 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0852ac28u, 200379174), /* conv2d 2.15M…10M 1.068→4.3 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0ea4dbadu, 1362954376), /* conv2d 10M…21.5M 4.3→15.25 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8e70b0b4u, -819934547), /* conv2d 21.5M…100M 15.25→2.02 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x17f9b2b2u, -215788369), /* conv2d 100M…215M 2.02→0.289 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x02f69873u, -14634714), /* conv2d 215M…1G 0.289→0.0532 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0075eafau, -461894), /* conv2d 1G…21.5G 0.0532→0.0383 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x005065b6u, 0), /* conv2d 21.5G…∞ 0.0383 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(27, 1, 47), /* conv2d 215…215k fitted */
	EST_AUTHORED(27, 1, 118), /* conv2d 215k…2.15M fitted */
	EST_AUTHORED(27, 1, 123), /* conv2d 2.15M…10M fitted */
	EST_AUTHORED(27, 1, 90), /* conv2d 10M…21.5M fitted */
	EST_AUTHORED(27, 1, 256), /* conv2d 21.5M…100M fitted */
	EST_AUTHORED(27, 1, 215), /* conv2d 100M…215M fitted */
	EST_AUTHORED(27, 1, 409), /* conv2d 215M…1G fitted */
	EST_AUTHORED(27, 1, 152), /* conv2d 1G…21.5G fitted */
	EST_ROW_CURVE(11, 9, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x01347a25u, 0), /* conv2d 0…101 9.41 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0118d681u, 2813305), /* conv2d 101…3.16k 9.43→15.94 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00fc514cu, 28281436), /* conv2d 3.16k…31.6k 15.94→59.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfb0ff3feu, 222681595), /* conv2d 31.6k…100k 59.7→232 ps/B fitted */
	EST_ROW_SEGMENT(0xe0aff857u, 1679050038), /* conv2d 100k…316k 232→1.53k ps/B fitted */
	EST_ROW_SEGMENT(0xdebfa05du, -1675757641), /* conv2d 316k…1M 1.53k→233 ps/B fitted */
	EST_ROW_SEGMENT(0x2848e6fau, -188506543), /* conv2d 1M…3.16M 233→87.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0d340f81u, -57756710), /* conv2d 3.16M…10M 87.2→42.5 ps/B fitted */
	EST_ROW_SEGMENT(0x05c64a10u, -21775719), /* conv2d 10M…31.6M 42.5→25.7 ps/B fitted */
	EST_ROW_SEGMENT(0x037e6c92u, -3724387), /* conv2d 31.6M…1G 25.7→17.07 ps/B fitted */
	EST_ROW_SEGMENT(0x022f4798u, 0), /* conv2d 1G…∞ 17.07 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(27, 2, 0), /* conv2d 100…3.16k extrapolated */
	EST_AUTHORED(27, 2, 0), /* conv2d 3.16k…31.6k extrapolated */
	EST_AUTHORED(27, 1, 2), /* conv2d 31.6k…100k fitted */
	EST_AUTHORED(27, 1, 43), /* conv2d 100k…316k fitted */
	EST_AUTHORED(27, 1, 181), /* conv2d 316k…1M fitted */
	EST_AUTHORED(27, 1, 454), /* conv2d 1M…3.16M fitted */
	EST_AUTHORED(27, 1, 438), /* conv2d 3.16M…10M fitted */
	EST_AUTHORED(27, 1, 197), /* conv2d 10M…31.6M fitted */
	EST_AUTHORED(27, 1, 95), /* conv2d 31.6M…1G fitted */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 43469877u), /* conv2d_bn from 0: 679 us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x036d7df9u, 0), /* conv2d_bn 0…216 0.418 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x035afdf1u, 1620467), /* conv2d_bn 216…215k 0.418→0.536 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x032bfb69u, 28631848), /* conv2d_bn 215k…2.15M 0.536→1.228 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x098f40ebu, 233566832), /* conv2d_bn 2.15M…10M 1.228→5 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1039e0e0u, 1635117026), /* conv2d_bn 10M…21.5M 5→18.13 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa95c103cu, -975141179), /* conv2d_bn 21.5M…100M 18.13→2.4 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1ce4c3b2u, -268973687), /* conv2d_bn 100M…215M 2.4→0.24 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x027da6f2u, -13014034), /* conv2d_bn 215M…1G 0.24→0.0297 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x003dc2d8u, 39390), /* conv2d_bn 1G…21.5G 0.0297→0.031 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0040f5f9u, 0), /* conv2d_bn 21.5G…∞ 0.031 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn 215…215k extrapolated */
	EST_AUTHORED(28, 1, 31), /* conv2d_bn 215k…2.15M fitted */
	EST_AUTHORED(28, 1, 105), /* conv2d_bn 2.15M…10M fitted */
	EST_AUTHORED(28, 1, 88), /* conv2d_bn 10M…21.5M fitted */
	EST_AUTHORED(28, 1, 256), /* conv2d_bn 21.5M…100M fitted */
	EST_AUTHORED(28, 1, 214), /* conv2d_bn 100M…215M fitted */
	EST_AUTHORED(28, 1, 405), /* conv2d_bn 215M…1G fitted */
	EST_AUTHORED(28, 1, 131), /* conv2d_bn 1G…21.5G fitted */
	EST_ROW_CURVE(10, 8, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x00a05081u, 0), /* conv2d_bn 0…101 9.79 ps/B extrapolated */
	EST_ROW_SEGMENT(0x008faa40u, 1694690), /* conv2d_bn 101…3.16k 9.81→17.65 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0068b6dau, 19316507), /* conv2d_bn 3.16k…31.6k 17.65→77.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfadbaaf0u, 178743837), /* conv2d_bn 31.6k…100k 77.4→354 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf36866b9u, 970164862), /* conv2d_bn 100k…316k 354→1.854k ps/B fitted */
	EST_ROW_SEGMENT(0x881b739fu, -1086602237), /* conv2d_bn 316k…1M 1.854k→172 ps/B fitted */
	EST_ROW_SEGMENT(0x0e5d06d2u, -60461357), /* conv2d_bn 1M…3.16M 172→78.5 ps/B fitted */
	EST_ROW_SEGMENT(0x05a552d1u, -17630457), /* conv2d_bn 3.16M…31.6M 78.5→24 ps/B fitted */
	EST_ROW_SEGMENT(0x019ddb53u, -1529633), /* conv2d_bn 31.6M…1G 24→16.86 ps/B fitted */
	EST_ROW_SEGMENT(0x011435e2u, 0), /* conv2d_bn 1G…∞ 16.86 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn 100…3.16k extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn 3.16k…31.6k extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn 31.6k…100k extrapolated */
	EST_AUTHORED(28, 1, 33), /* conv2d_bn 100k…316k fitted */
	EST_AUTHORED(28, 1, 156), /* conv2d_bn 316k…1M fitted */
	EST_AUTHORED(29, 1, 408), /* conv2d_bn 1M…3.16M fitted */
	EST_AUTHORED(28, 1, 546), /* conv2d_bn 3.16M…31.6M fitted */
	EST_AUTHORED(28, 1, 87), /* conv2d_bn 31.6M…1G fitted */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 42989937u), /* conv2d_depthwise from 0: 672 us */
	EST_ROW_CURVE(10, 8, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_depthwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x06c3cde8u, 0), /* conv2d_depthwise 0…216 0.413 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x06a272b0u, 2921760), /* conv2d_depthwise 216…215k 0.413→0.519 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x066dc69du, 48678858), /* conv2d_depthwise 215k…2.15M 0.519→1.107 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x116510bfu, 347713323), /* conv2d_depthwise 2.15M…10M 1.107→3.91 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x211a7c8bu, 2051399624), /* conv2d_depthwise 10M…21.5M 3.91→12.15 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe14195bbu, -1224953142), /* conv2d_depthwise 21.5M…100M 12.15→2.27 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x369fd04eu, -507531330), /* conv2d_depthwise 100M…215M 2.27→0.233 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x04d4be8fu, -25214159), /* conv2d_depthwise 215M…1G 0.233→0.0291 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0078ce87u, 88898), /* conv2d_depthwise 1G…21.5G 0.0291→0.0305 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00800731u, 0), /* conv2d_depthwise 21.5G…∞ 0.0305 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(30, 2, 0), /* conv2d_depthwise 215…215k extrapolated */
	EST_AUTHORED(30, 1, 28), /* conv2d_depthwise 215k…2.15M fitted */
	EST_AUTHORED(30, 1, 49), /* conv2d_depthwise 2.15M…10M fitted */
	EST_AUTHORED(30, 1, 23), /* conv2d_depthwise 10M…21.5M fitted */
	EST_AUTHORED(30, 1, 47), /* conv2d_depthwise 21.5M…100M fitted */
	EST_AUTHORED(30, 1, 9), /* conv2d_depthwise 100M…215M fitted */
	EST_AUTHORED(30, 1, 3), /* conv2d_depthwise 215M…1G fitted */
	EST_AUTHORED(30, 2, 0), /* conv2d_depthwise 1G…21.5G extrapolated */
	EST_ROW_CURVE(11, 9, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_depthwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x013f3b87u, 0), /* conv2d_depthwise 0…101 9.74 ps/B extrapolated */
	EST_ROW_SEGMENT(0x011ce77au, 3494167), /* conv2d_depthwise 101…3.16k 9.77→17.85 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00c075a7u, 41098376), /* conv2d_depthwise 3.16k…31.6k 17.85→81.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf4101d53u, 395853087), /* conv2d_depthwise 31.6k…100k 81.4→388 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe9df6e18u, 1974929546), /* conv2d_depthwise 100k…316k 388→1.914k ps/B fitted */
	EST_ROW_SEGMENT(0x16ca1c9bu, -2100843173), /* conv2d_depthwise 316k…1M 1.914k→288 ps/B fitted */
	EST_ROW_SEGMENT(0x32ae7399u, -247866517), /* conv2d_depthwise 1M…3.16M 288→96.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0f570ea6u, -83541698), /* conv2d_depthwise 3.16M…10M 96.8→32.2 ps/B fitted */
	EST_ROW_SEGMENT(0x045b6ecdu, -15772677), /* conv2d_depthwise 10M…31.6M 32.2→20 ps/B fitted */
	EST_ROW_SEGMENT(0x02b6ae69u, -2852356), /* conv2d_depthwise 31.6M…1G 20→13.37 ps/B fitted */
	EST_ROW_SEGMENT(0x01b60204u, 0), /* conv2d_depthwise 1G…∞ 13.37 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(30, 2, 0), /* conv2d_depthwise 100…3.16k extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_depthwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_depthwise 31.6k…100k extrapolated */
	EST_AUTHORED(30, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(30, 1, 27), /* conv2d_depthwise 316k…1M fitted */
	EST_AUTHORED(30, 1, 34), /* conv2d_depthwise 1M…3.16M fitted */
	EST_AUTHORED(30, 1, 38), /* conv2d_depthwise 3.16M…10M fitted */
	EST_AUTHORED(31, 1, 31), /* conv2d_depthwise 10M…31.6M fitted */
	EST_AUTHORED(32, 1, 22), /* conv2d_depthwise 31.6M…1G fitted */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 86603782u), /* mbconv from 0: 1.353k us */
	EST_ROW_CURVE(10, 8, 30, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of mbconv: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x01b46eebu, 0), /* mbconv 0…216 0.416 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01aa5fecu, 881052), /* mbconv 216…215k 0.416→0.544 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0187a0c4u, 16410510), /* mbconv 215k…2.15M 0.544→1.337 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x05253369u, 155212012), /* mbconv 2.15M…10M 1.337→6.35 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0695bf77u, 1284500726), /* mbconv 10M…21.5M 6.35→27 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x7a3a9439u, -547864904), /* mbconv 21.5M…215M 27→0.504 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x030654cdu, -23683787), /* mbconv 215M…464M 0.504→0.1217 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00bcba64u, -5072793), /* mbconv 464M…1G 0.1217→0.0399 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x002b5b06u, -108926), /* mbconv 1G…21.5G 0.0399→0.0329 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x002281dcu, 0), /* mbconv 21.5G…∞ 0.0329 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(33, 2, 0), /* mbconv 215…215k extrapolated */
	EST_AUTHORED(33, 2, 0), /* mbconv 215k…2.15M extrapolated */
	EST_AUTHORED(33, 2, 0), /* mbconv 2.15M…10M extrapolated */
	EST_AUTHORED(33, 1, 8), /* mbconv 10M…21.5M fitted */
	EST_AUTHORED(33, 1, 67), /* mbconv 21.5M…215M fitted */
	EST_AUTHORED(33, 1, 12), /* mbconv 215M…464M fitted */
	EST_AUTHORED(33, 1, 5), /* mbconv 464M…1G fitted */
	EST_AUTHORED(33, 2, 0), /* mbconv 1G…21.5G extrapolated */
	EST_ROW_CURVE(10, 8, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of mbconv: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x00a3b64du, 0), /* mbconv 0…101 9.99 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0090ce1fu, 1924478), /* mbconv 101…3.16k 10.02→18.92 ps/B extrapolated */
	EST_ROW_SEGMENT(0x004f01c6u, 24194488), /* mbconv 3.16k…31.6k 18.92→93.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf7ad4108u, 253609173), /* mbconv 31.6k…100k 93.8→486 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe0fd43e7u, 1709960477), /* mbconv 100k…316k 486→3.13k ps/B extrapolated */
	EST_ROW_SEGMENT(0xe1290b5eu, -1546824885), /* mbconv 316k…1M 3.13k→736 ps/B fitted */
	EST_ROW_SEGMENT(0x38b37744u, -173385430), /* mbconv 1M…10M 736→199.1 ps/B fitted */
	EST_ROW_SEGMENT(0x0dbd8995u, -66013137), /* mbconv 10M…31.6M 199.1→97.1 ps/B fitted */
	EST_ROW_SEGMENT(0x07072aa9u, -14993947), /* mbconv 31.6M…1G 97.1→27.5 ps/B fitted */
	EST_ROW_SEGMENT(0x01c1ea15u, 0), /* mbconv 1G…∞ 27.5 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(33, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(33, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(33, 2, 0), /* mbconv 31.6k…100k extrapolated */
	EST_AUTHORED(33, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(33, 1, 28), /* mbconv 316k…1M fitted */
	EST_AUTHORED(33, 1, 56), /* mbconv 1M…10M fitted */
	EST_AUTHORED(33, 1, 5), /* mbconv 10M…31.6M fitted */
	EST_AUTHORED(33, 1, 3), /* mbconv 31.6M…1G fitted */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 66898386u), /* squeeze_excite from 0: 1.045k us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of squeeze_excite: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x03313005u, 0), /* squeeze_excite 0…216 0.39 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0323201bu, 1231742), /* squeeze_excite 216…215k 0.39→0.479 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x031840ffu, 19481483), /* squeeze_excite 215k…2.15M 0.479→0.95 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x076cb402u, 166607715), /* squeeze_excite 2.15M…10M 0.95→3.64 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0ba36370u, 1202213893), /* squeeze_excite 10M…21.5M 3.64→13.3 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x7c13e172u, -709867915), /* squeeze_excite 21.5M…100M 13.3→1.844 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x15d7a73au, -196356354), /* squeeze_excite 100M…215M 1.844→0.267 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02ba4b5eu, -13446871), /* squeeze_excite 215M…1G 0.267→0.0495 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x006d9e5du, -424439), /* squeeze_excite 1G…21.5G 0.0495→0.0358 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x004b23fdu, 0), /* squeeze_excite 21.5G…∞ 0.0358 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(34, 1, 47), /* squeeze_excite 215…215k fitted */
	EST_AUTHORED(34, 1, 87), /* squeeze_excite 215k…2.15M fitted */
	EST_AUTHORED(34, 1, 18), /* squeeze_excite 2.15M…10M fitted */
	EST_AUTHORED(34, 1, 2), /* squeeze_excite 10M…21.5M fitted */
	EST_AUTHORED(34, 2, 0), /* squeeze_excite 21.5M…100M extrapolated */
	EST_AUTHORED(34, 2, 0), /* squeeze_excite 100M…215M extrapolated */
	EST_AUTHORED(34, 2, 0), /* squeeze_excite 215M…1G extrapolated */
	EST_AUTHORED(34, 2, 0), /* squeeze_excite 1G…21.5G extrapolated */
	EST_ROW_CURVE(10, 8, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of squeeze_excite: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x022ae645u, 0), /* squeeze_excite 0…101 8.47 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0201af5fu, 4195083), /* squeeze_excite 101…3.16k 8.48→13.33 ps/B extrapolated */
	EST_ROW_SEGMENT(0x020ca5e4u, 36569478), /* squeeze_excite 3.16k…31.6k 13.33→41.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfd2584cdu, 239141346), /* squeeze_excite 31.6k…100k 41.6→134.2 ps/B fitted */
	EST_ROW_SEGMENT(0xf0e283e5u, 1361114798), /* squeeze_excite 100k…316k 134.2→660 ps/B fitted */
	EST_ROW_SEGMENT(0xb31f81d3u, -629304613), /* squeeze_excite 316k…3.16M 660→173.5 ps/B fitted */
	EST_ROW_SEGMENT(0x3777566cu, -313654475), /* squeeze_excite 3.16M…10M 173.5→52.1 ps/B fitted */
	EST_ROW_SEGMENT(0x0e77d4e8u, -74895805), /* squeeze_excite 10M…31.6M 52.1→23.1 ps/B fitted */
	EST_ROW_SEGMENT(0x0662a061u, -8429618), /* squeeze_excite 31.6M…1G 23.1→13.37 ps/B fitted */
	EST_ROW_SEGMENT(0x036c1331u, 0), /* squeeze_excite 1G…∞ 13.37 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(34, 2, 0), /* squeeze_excite 100…3.16k extrapolated */
	EST_AUTHORED(34, 2, 0), /* squeeze_excite 3.16k…31.6k extrapolated */
	EST_AUTHORED(34, 1, 2), /* squeeze_excite 31.6k…100k fitted */
	EST_AUTHORED(34, 1, 10), /* squeeze_excite 100k…316k fitted */
	EST_AUTHORED(35, 1, 71), /* squeeze_excite 316k…3.16M fitted */
	EST_AUTHORED(34, 1, 44), /* squeeze_excite 3.16M…10M fitted */
	EST_AUTHORED(34, 1, 23), /* squeeze_excite 10M…31.6M fitted */
	EST_AUTHORED(34, 1, 4), /* squeeze_excite 31.6M…1G fitted */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 25921776u), /* matmul from 0: 405 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of matmul: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xec9a091du, 0), /* matmul 0…216 0.451 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xed3d06c1u, -14276750), /* matmul 216…21.5G 0.451→0.408 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd5fcb017u, 0), /* matmul 21.5G…∞ 0.408 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(36, 1, 101), /* matmul 215…21.5G fitted */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of matmul: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x117a087au, 0), /* matmul 0…101 8.53 ps/B fitted */
	EST_ROW_SEGMENT(0x10b4c9feu, 20076827), /* matmul 101…10k 8.54→12.42 ps/B fitted */
	EST_ROW_SEGMENT(0x16dbaadfu, 149812497), /* matmul 10k…100k 12.42→26.9 ps/B fitted */
	EST_ROW_SEGMENT(0x152c5aeau, 933395602), /* matmul 100k…1M 26.9→117.1 ps/B fitted */
	EST_ROW_SEGMENT(0x25499cc0u, -961401414), /* matmul 1M…10M 117.1→24.2 ps/B fitted */
	EST_ROW_SEGMENT(0x32954f47u, -68699615), /* matmul 10M…1G 24.2→10.91 ps/B fitted */
	EST_ROW_SEGMENT(0x16570058u, 0), /* matmul 1G…∞ 10.91 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(36, 1, 12), /* matmul 100…10k fitted */
	EST_AUTHORED(36, 1, 22), /* matmul 10k…100k fitted */
	EST_AUTHORED(36, 1, 26), /* matmul 100k…1M fitted */
	EST_AUTHORED(36, 1, 37), /* matmul 1M…10M fitted */
	EST_AUTHORED(36, 1, 4), /* matmul 10M…1G fitted */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 116647992u), /* attention from 0: 1.823k us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of attention: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xec9a091du, 0), /* attention 0…216 0.451 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xed3d06c1u, -14276750), /* attention 216…21.5G 0.451→0.408 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xd5fcb017u, 0), /* attention 21.5G…∞ 0.408 ps/FLOP extrapolated */
	0u, /* authored segment of each line */
	EST_AUTHORED(37, 2, 0), /* attention 215…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of attention: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x117a087au, 0), /* attention 0…101 8.53 ps/B extrapolated */
	EST_ROW_SEGMENT(0x10b4c9feu, 20076827), /* attention 101…10k 8.54→12.42 ps/B extrapolated */
	EST_ROW_SEGMENT(0x16dbaadfu, 149812497), /* attention 10k…100k 12.42→26.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x152c5aeau, 933395602), /* attention 100k…1M 26.9→117.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x25499cc0u, -961401414), /* attention 1M…10M 117.1→24.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x32954f47u, -68699615), /* attention 10M…1G 24.2→10.91 ps/B extrapolated */
	EST_ROW_SEGMENT(0x16570058u, 0), /* attention 1G…∞ 10.91 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(37, 2, 0), /* attention 100…10k extrapolated */
	EST_AUTHORED(37, 2, 0), /* attention 10k…100k extrapolated */
	EST_AUTHORED(37, 2, 0), /* attention 100k…1M extrapolated */
	EST_AUTHORED(37, 2, 0), /* attention 1M…10M extrapolated */
	EST_AUTHORED(37, 2, 0), /* attention 10M…1G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 12102804u), /* activation from 0: 189.1 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of activation: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xd8c6ed56u, 0), /* activation 0…216 0.413 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd8c76e9au, -44234), /* activation 216…21.5G 0.413→0.413 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd8b4fd5du, 0), /* activation 21.5G…∞ 0.413 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(38, 1, 194), /* activation 215…21.5G fitted */
	EST_ROW_CURVE(10, 8, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of activation: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x054c95c2u, 0), /* activation 0…101 10.35 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0499a060u, 18215598), /* activation 101…3.16k 10.38→20.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01fa63a2u, 234079886), /* activation 3.16k…31.6k 20.9→111.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe60fa5d5u, 1469372070), /* activation 31.6k…100k 111.4→396 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe8c06106u, -829293955), /* activation 100k…1M 396→75 ps/B fitted */
	EST_ROW_SEGMENT(0x3561f57au, -269563054), /* activation 1M…3.16M 75→22.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0e619e2bu, -74788743), /* activation 3.16M…10M 22.9→8.47 ps/B fitted */
	EST_ROW_SEGMENT(0x047912ecu, -9077989), /* activation 10M…100M 8.47→4.96 ps/B fitted */
	EST_ROW_SEGMENT(0x0262d0c8u, 4441049), /* activation 100M…1G 4.96→6.67 ps/B fitted */
	EST_ROW_SEGMENT(0x036aeb76u, 0), /* activation 1G…∞ 6.67 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(38, 2, 0), /* activation 100…3.16k extrapolated */
	EST_AUTHORED(38, 2, 0), /* activation 3.16k…31.6k extrapolated */
	EST_AUTHORED(38, 2, 0), /* activation 31.6k…100k extrapolated */
	EST_AUTHORED(38, 1, 13), /* activation 100k…1M fitted */
	EST_AUTHORED(38, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(38, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(38, 1, 44), /* activation 10M…100M fitted */
	EST_AUTHORED(38, 1, 5), /* activation 100M…1G fitted */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 6194748u), /* memory from 0: 96.8 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of memory: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xe063e127u, 0), /* memory 0…216 0.428 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe0646531u, -45172), /* memory 216…21.5G 0.428→0.428 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe0518fdfu, 0), /* memory 21.5G…∞ 0.428 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(39, 1, 407), /* memory 215…21.5G fitted */
	EST_ROW_CURVE(9, 7, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of memory: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0a6df4d0u, 0), /* memory 0…101 10.19 ps/B fitted */
	EST_ROW_SEGMENT(0x094b544du, 29581967), /* memory 101…3.16k 10.21→18.76 ps/B fitted */
	EST_ROW_SEGMENT(0x078a13a9u, 313023780), /* memory 3.16k…31.6k 18.76→79.3 ps/B fitted */
	EST_ROW_SEGMENT(0xfb2d085bu, 1522870747), /* memory 31.6k…100k 79.3→227 ps/B fitted */
	EST_ROW_SEGMENT(0x09afe221u, -925592434), /* memory 100k…1M 227→47.6 ps/B fitted */
	EST_ROW_SEGMENT(0x3b1451d9u, -185416958), /* memory 1M…10M 47.6→11.79 ps/B fitted */
	EST_ROW_SEGMENT(0x0c66adb9u, -21849333), /* memory 10M…100M 11.79→7.56 ps/B fitted */
	EST_ROW_SEGMENT(0x07687aa1u, 9814387), /* memory 100M…1G 7.56→9.46 ps/B fitted */
	EST_ROW_SEGMENT(0x09b02131u, 0), /* memory 1G…∞ 9.46 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(39, 1, 14), /* memory 100…3.16k fitted */
	EST_AUTHORED(40, 1, 50), /* memory 3.16k…31.6k fitted */
	EST_AUTHORED(39, 1, 39), /* memory 31.6k…100k fitted */
	EST_AUTHORED(39, 1, 183), /* memory 100k…1M fitted */
	EST_AUTHORED(39, 1, 261), /* memory 1M…10M fitted */
	EST_AUTHORED(39, 1, 78), /* memory 10M…100M fitted */
	EST_AUTHORED(39, 1, 6), /* memory 100M…1G fitted */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 43351009u), /* conv2d_bn_hardswish from 0: 677 us */
	EST_ROW_CURVE(9, 7, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_hardswish: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x06cf7974u, 0), /* conv2d_bn_hardswish 0…216 0.416 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x06ad2068u, 3008610), /* conv2d_bn_hardswish 216…215k 0.416→0.525 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x066be128u, 51136384), /* conv2d_bn_hardswish 215k…2.15M 0.525→1.143 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x11fdfe27u, 341358188), /* conv2d_bn_hardswish 2.15M…10M 1.143→3.9 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2189460du, 2005799127), /* conv2d_bn_hardswish 10M…21.5M 3.9→11.96 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd886588du, -968321662), /* conv2d_bn_hardswish 21.5M…215M 11.96→0.253 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x05418224u, -27493145), /* conv2d_bn_hardswish 215M…1G 0.253→0.031 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0081f054u, 6938), /* conv2d_bn_hardswish 1G…21.5G 0.031→0.0311 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0082809bu, 0), /* conv2d_bn_hardswish 21.5G…∞ 0.0311 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(41, 2, 0), /* conv2d_bn_hardswish 215…215k extrapolated */
	EST_AUTHORED(41, 1, 1), /* conv2d_bn_hardswish 215k…2.15M fitted */
	EST_AUTHORED(41, 1, 12), /* conv2d_bn_hardswish 2.15M…10M fitted */
	EST_AUTHORED(41, 1, 11), /* conv2d_bn_hardswish 10M…21.5M fitted */
	EST_AUTHORED(41, 1, 34), /* conv2d_bn_hardswish 21.5M…215M fitted */
	EST_AUTHORED(41, 1, 15), /* conv2d_bn_hardswish 215M…1G fitted */
	EST_AUTHORED(41, 2, 0), /* conv2d_bn_hardswish 1G…21.5G extrapolated */
	EST_ROW_CURVE(10, 8, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_hardswish: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x00a3fda6u, 0), /* conv2d_bn_hardswish 0…101 10.01 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0090e14du, 1945221), /* conv2d_bn_hardswish 101…3.16k 10.04→19.03 ps/B extrapolated */
	EST_ROW_SEGMENT(0x004c5964u, 24667205), /* conv2d_bn_hardswish 3.16k…31.6k 19.03→95.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf7565ac0u, 261404337), /* conv2d_bn_hardswish 31.6k…100k 95.3→500 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf43fab28u, 1203971458), /* conv2d_bn_hardswish 100k…316k 500→2.36k ps/B fitted */
	EST_ROW_SEGMENT(0xabce6638u, -1287603972), /* conv2d_bn_hardswish 316k…1M 2.36k→368 ps/B fitted */
	EST_ROW_SEGMENT(0x1f184d0du, -135632664), /* conv2d_bn_hardswish 1M…3.16M 368→158.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0b71c729u, -36874073), /* conv2d_bn_hardswish 3.16M…31.6M 158.5→44.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0317c473u, -4583993), /* conv2d_bn_hardswish 31.6M…1G 44.4→23.1 ps/B fitted */
	EST_ROW_SEGMENT(0x017b4523u, 0), /* conv2d_bn_hardswish 1G…∞ 23.1 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(41, 2, 0), /* conv2d_bn_hardswish 100…3.16k extrapolated */
	EST_AUTHORED(41, 2, 0), /* conv2d_bn_hardswish 3.16k…31.6k extrapolated */
	EST_AUTHORED(41, 2, 0), /* conv2d_bn_hardswish 31.6k…100k extrapolated */
	EST_AUTHORED(41, 1, 11), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(41, 1, 18), /* conv2d_bn_hardswish 316k…1M fitted */
	EST_AUTHORED(41, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(41, 1, 28), /* conv2d_bn_hardswish 3.16M…31.6M fitted */
	EST_AUTHORED(41, 1, 1), /* conv2d_bn_hardswish 31.6M…1G fitted */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 43028274u), /* conv2d_bn_pointwise from 0: 672 us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_pointwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x0360ef92u, 0), /* conv2d_bn_pointwise 0…216 0.412 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x034efa67u, 1572959), /* conv2d_bn_pointwise 216…215k 0.412→0.526 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0324a00fu, 27491481), /* conv2d_bn_pointwise 215k…2.15M 0.526→1.191 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x095cc1afu, 184126180), /* conv2d_bn_pointwise 2.15M…10M 1.191→4.16 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0fed472cu, 1202355382), /* conv2d_bn_pointwise 10M…21.5M 4.16→13.82 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8a212a0bu, -1167086837), /* conv2d_bn_pointwise 21.5M…46.4M 13.82→4.4 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2b4b0986u, -260360940), /* conv2d_bn_pointwise 46.4M…215M 4.4→0.208 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x022ad99bu, -11371528), /* conv2d_bn_pointwise 215M…1G 0.208→0.0249 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x003285d7u, 116185), /* conv2d_bn_pointwise 1G…21.5G 0.0249→0.0286 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x003bf5f3u, 0), /* conv2d_bn_pointwise 21.5G…∞ 0.0286 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(42, 2, 0), /* conv2d_bn_pointwise 215…215k extrapolated */
	EST_AUTHORED(42, 1, 2), /* conv2d_bn_pointwise 215k…2.15M fitted */
	EST_AUTHORED(42, 1, 44), /* conv2d_bn_pointwise 2.15M…10M fitted */
	EST_AUTHORED(42, 1, 46), /* conv2d_bn_pointwise 10M…21.5M fitted */
	EST_AUTHORED(42, 1, 76), /* conv2d_bn_pointwise 21.5M…46.4M fitted */
	EST_AUTHORED(42, 1, 162), /* conv2d_bn_pointwise 46.4M…215M fitted */
	EST_AUTHORED(42, 1, 93), /* conv2d_bn_pointwise 215M…1G fitted */
	EST_AUTHORED(42, 1, 25), /* conv2d_bn_pointwise 1G…21.5G fitted */
	EST_ROW_CURVE(11, 9, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_pointwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x013f1570u, 0), /* conv2d_bn_pointwise 0…101 9.74 ps/B extrapolated */
	EST_ROW_SEGMENT(0x011ca3d1u, 3505926), /* conv2d_bn_pointwise 101…3.16k 9.76→17.87 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00be8180u, 41381049), /* conv2d_bn_pointwise 3.16k…31.6k 17.87→81.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf3de1a8bu, 400354140), /* conv2d_bn_pointwise 31.6k…100k 81.9→392 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfc2bcadeu, 1485254452), /* conv2d_bn_pointwise 100k…316k 392→1.54k ps/B fitted */
	EST_ROW_SEGMENT(0xe096c4dcu, -1711403325), /* conv2d_bn_pointwise 316k…1M 1.54k→215 ps/B fitted */
	EST_ROW_SEGMENT(0x24ee0e73u, -168851483), /* conv2d_bn_pointwise 1M…3.16M 215→84.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0d69b54eu, -72744575), /* conv2d_bn_pointwise 3.16M…10M 84.8→28.4 ps/B fitted */
	EST_ROW_SEGMENT(0x03cf78c9u, -11150741), /* conv2d_bn_pointwise 10M…31.6M 28.4→19.83 ps/B fitted */
	EST_ROW_SEGMENT(0x029fef14u, -1580216), /* conv2d_bn_pointwise 31.6M…1G 19.83→16.17 ps/B fitted */
	EST_ROW_SEGMENT(0x0211bc60u, 0), /* conv2d_bn_pointwise 1G…∞ 16.17 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(42, 2, 0), /* conv2d_bn_pointwise 100…3.16k extrapolated */
	EST_AUTHORED(42, 2, 0), /* conv2d_bn_pointwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(42, 2, 0), /* conv2d_bn_pointwise 31.6k…100k extrapolated */
	EST_AUTHORED(42, 1, 15), /* conv2d_bn_pointwise 100k…316k fitted */
	EST_AUTHORED(42, 1, 83), /* conv2d_bn_pointwise 316k…1M fitted */
	EST_AUTHORED(42, 1, 128), /* conv2d_bn_pointwise 1M…3.16M fitted */
	EST_AUTHORED(42, 1, 125), /* conv2d_bn_pointwise 3.16M…10M fitted */
	EST_AUTHORED(42, 1, 52), /* conv2d_bn_pointwise 10M…31.6M fitted */
	EST_AUTHORED(43, 1, 45), /* conv2d_bn_pointwise 31.6M…1G fitted */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 30726632u), /* conv2d_pointwise from 0: 480 us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_pointwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x03818f2au, 0), /* conv2d_pointwise 0…216 0.428 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x03714358u, 1427420), /* conv2d_pointwise 216…215k 0.428→0.531 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x035a524au, 23525749), /* conv2d_pointwise 215k…2.15M 0.531→1.1 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x08918d0du, 207270393), /* conv2d_pointwise 2.15M…10M 1.1→4.44 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0f0745dau, 1415027783), /* conv2d_pointwise 10M…21.5M 4.44→15.81 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x93a41b89u, -848157318), /* conv2d_pointwise 21.5M…100M 15.81→2.13 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x193be014u, -227160957), /* conv2d_pointwise 100M…215M 2.13→0.304 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x031d3a1fu, -15400837), /* conv2d_pointwise 215M…1G 0.304→0.0555 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x007b23bbu, -495529), /* conv2d_pointwise 1G…21.5G 0.0555→0.0395 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0052e303u, 0), /* conv2d_pointwise 21.5G…∞ 0.0395 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 215…215k extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 215k…2.15M extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 2.15M…10M extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 10M…21.5M extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 21.5M…100M extrapolated */
	EST_AUTHORED(44, 1, 1), /* conv2d_pointwise 100M…215M fitted */
	EST_AUTHORED(44, 1, 1), /* conv2d_pointwise 215M…1G fitted */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 1G…21.5G extrapolated */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_pointwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x013e1c7au, 0), /* conv2d_pointwise 0…101 9.71 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01212b87u, 2945832), /* conv2d_pointwise 101…3.16k 9.73→16.54 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00ffc49au, 29984283), /* conv2d_pointwise 3.16k…31.6k 16.54→62.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfa80cb9bu, 239914286), /* conv2d_pointwise 31.6k…100k 62.9→249 ps/B extrapolated */
	EST_ROW_SEGMENT(0xdc5f4df3u, 1856178212), /* conv2d_pointwise 100k…316k 249→1.683k ps/B extrapolated */
	EST_ROW_SEGMENT(0xf4dbbdd6u, -1829088946), /* conv2d_pointwise 316k…1M 1.683k→268 ps/B extrapolated */
	EST_ROW_SEGMENT(0x29c3d63cu, -134900701), /* conv2d_pointwise 1M…10M 268→59.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x07f31dcau, -25534251), /* conv2d_pointwise 10M…31.6M 59.1→39.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0576121du, -7782122), /* conv2d_pointwise 31.6M…1G 39.4→21.3 ps/B fitted */
	EST_ROW_SEGMENT(0x02b9c8feu, 0), /* conv2d_pointwise 1G…∞ 21.3 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 100…3.16k extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 31.6k…100k extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 100k…316k extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 316k…1M extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 1M…10M extrapolated */
	EST_AUTHORED(44, 1, 1), /* conv2d_pointwise 10M…31.6M fitted */
	EST_AUTHORED(44, 1, 1), /* conv2d_pointwise 31.6M…1G fitted */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 6119298u), /* elementwise from 0: 95.6 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of elementwise: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xdb6af50du, 0), /* elementwise 0…216 0.418 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xdb6b73f3u, -43425), /* elementwise 216…21.5G 0.418→0.418 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xdb59590du, 0), /* elementwise 21.5G…∞ 0.418 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(45, 1, 407), /* elementwise 215…21.5G fitted */
	EST_ROW_CURVE(11, 9, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of elementwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x053eaf60u, 0), /* elementwise 0…101 10.24 ps/B extrapolated */
	EST_ROW_SEGMENT(0x049ba334u, 16596076), /* elementwise 101…3.16k 10.27→19.87 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02e03af3u, 195656225), /* elementwise 3.16k…31.6k 19.87→95.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf3b10e2fu, 1083885180), /* elementwise 31.6k…100k 95.5→305 ps/B fitted */
	EST_ROW_SEGMENT(0xbbc99df0u, -866908042), /* elementwise 100k…316k 305→137.7 ps/B fitted */
	EST_ROW_SEGMENT(0x4decd06du, -461176668), /* elementwise 316k…1M 137.7→48.5 ps/B fitted */
	EST_ROW_SEGMENT(0x21c01af3u, -160661078), /* elementwise 1M…3.16M 48.5→17.45 ps/B fitted */
	EST_ROW_SEGMENT(0x0aa67808u, -48683582), /* elementwise 3.16M…10M 17.45→8.03 ps/B fitted */
	EST_ROW_SEGMENT(0x043acb13u, -7843747), /* elementwise 10M…100M 8.03→5 ps/B fitted */
	EST_ROW_SEGMENT(0x0263f381u, 4887484), /* elementwise 100M…1G 5→6.89 ps/B fitted */
	EST_ROW_SEGMENT(0x03869abau, 0), /* elementwise 1G…∞ 6.89 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(45, 2, 0), /* elementwise 100…3.16k extrapolated */
	EST_AUTHORED(45, 2, 0), /* elementwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(45, 1, 8), /* elementwise 31.6k…100k fitted */
	EST_AUTHORED(46, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(47, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(48, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(45, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(49, 1, 66), /* elementwise 10M…100M fitted */
	EST_AUTHORED(45, 1, 5), /* elementwise 100M…1G fitted */
	0x0135256fu, 0u, 0x00400001u, /* date 2026-02-07, sum of nodes, batch 1…64 */
	0x0005030fu, /* family jetson-orin-agx, mode 50w, variant eager */
	6410u, /* generic: 25 octaves of FLOPs from 2^10 */
	EST_ROW_RANGE(7600, 28171), /* no FLOPs: 182B…203MB */
	EST_ROW_RANGE(11440, 19868), /* 2^10 FLOPs: 2.4kB…736kB */
	EST_ROW_RANGE(11440, 20665), /* 2^11 FLOPs: 2.4kB…1.24MB */
	EST_ROW_RANGE(11440, 21885), /* 2^12 FLOPs: 2.4kB…2.88MB */
	EST_ROW_RANGE(11620, 22677), /* 2^13 FLOPs: 2.76kB…4.81MB */
	EST_ROW_RANGE(11620, 23930), /* 2^14 FLOPs: 2.76kB…11.5MB */
	EST_ROW_RANGE(12319, 24716), /* 2^15 FLOPs: 4.22kB…19.1MB */
	EST_ROW_RANGE(12629, 23689), /* 2^16 FLOPs: 5.46kB…9.52MB */
	EST_ROW_RANGE(13287, 24716), /* 2^17 FLOPs: 8.09kB…19.1MB */
	EST_ROW_RANGE(13287, 25412), /* 2^18 FLOPs: 8.09kB…30.5MB */
	EST_ROW_RANGE(16556, 26645), /* 2^19 FLOPs: 76.5kB…68.6MB */
	EST_ROW_RANGE(16698, 27460), /* 2^20 FLOPs: 85.6kB…122MB */
	EST_ROW_RANGE(16598, 28484), /* 2^21 FLOPs: 79.2kB…244MB */
	EST_ROW_RANGE(16598, 29504), /* 2^22 FLOPs: 79.2kB…487MB */
	EST_ROW_RANGE(16637, 29504), /* 2^23 FLOPs: 81.7kB…487MB */
	EST_ROW_RANGE(16985, 29504), /* 2^24 FLOPs: 104kB…487MB */
	EST_ROW_RANGE(17392, 28362), /* 2^25 FLOPs: 130kB…228MB */
	EST_ROW_RANGE(17994, 29390), /* 2^26 FLOPs: 206kB…457MB */
	EST_ROW_RANGE(19131, 30858), /* 2^27 FLOPs: 441kB…1.22GB */
	EST_ROW_RANGE(19131, 30858), /* 2^28 FLOPs: 441kB…1.22GB */
	EST_ROW_RANGE(20570, 30858), /* 2^29 FLOPs: 1.14MB…1.22GB */
	EST_ROW_RANGE(20628, 30782), /* 2^30 FLOPs: 1.2MB…1.14GB */
	EST_ROW_RANGE(21838, 28492), /* 2^31 FLOPs: 2.78MB…245MB */
	EST_ROW_RANGE(21838, 30143), /* 2^32 FLOPs: 2.78MB…772MB */
	EST_ROW_RANGE(23226, 28886), /* 2^33 FLOPs: 7.05MB…325MB */
	EST_ROW_RANGE(23226, 28886), /* 2^34 FLOPs: 7.05MB…325MB */
	2073u, /* conv2d_bn: 8 octaves of FLOPs from 2^25 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(19260, 22879), /* 2^25 FLOPs: 474kB…5.64MB */
	EST_ROW_RANGE(19131, 24016), /* 2^26 FLOPs: 441kB…12.2MB */
	EST_ROW_RANGE(19131, 24753), /* 2^27 FLOPs: 441kB…19.7MB */
	EST_ROW_RANGE(19131, 26052), /* 2^28 FLOPs: 441kB…48.4MB */
	EST_ROW_RANGE(20570, 26464), /* 2^29 FLOPs: 1.14MB…61.9MB */
	EST_ROW_RANGE(20628, 28095), /* 2^30 FLOPs: 1.2MB…193MB */
	EST_ROW_RANGE(21838, 28095), /* 2^31 FLOPs: 2.78MB…193MB */
	EST_ROW_RANGE(21838, 28095), /* 2^32 FLOPs: 2.78MB…193MB */
	2834u, /* conv2d_depthwise: 11 octaves of FLOPs from 2^18 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(16909, 21948), /* 2^18 FLOPs: 99.1kB…3.01MB */
	EST_ROW_RANGE(16826, 22227), /* 2^19 FLOPs: 93.8kB…3.58MB */
	EST_ROW_RANGE(16826, 24077), /* 2^20 FLOPs: 93.8kB…12.7MB */
	EST_ROW_RANGE(17572, 24272), /* 2^21 FLOPs: 152kB…14.3MB */
	EST_ROW_RANGE(17572, 26125), /* 2^22 FLOPs: 152kB…50.8MB */
	EST_ROW_RANGE(18275, 26317), /* 2^23 FLOPs: 242kB…57.1MB */
	EST_ROW_RANGE(19397, 28171), /* 2^24 FLOPs: 509kB…203MB */
	EST_ROW_RANGE(20300, 28362), /* 2^25 FLOPs: 956kB…228MB */
	EST_ROW_RANGE(21351, 28362), /* 2^26 FLOPs: 1.94MB…228MB */
	EST_ROW_RANGE(22341, 28362), /* 2^27 FLOPs: 3.81MB…228MB */
	EST_ROW_RANGE(24669, 26761), /* 2^28 FLOPs: 18.3MB…76.2MB */
	3858u, /* mbconv: 15 octaves of FLOPs from 2^18 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(16909, 21948), /* 2^18 FLOPs: 99.1kB…3.01MB */
	EST_ROW_RANGE(16826, 22227), /* 2^19 FLOPs: 93.8kB…3.58MB */
	EST_ROW_RANGE(16826, 24077), /* 2^20 FLOPs: 93.8kB…12.7MB */
	EST_ROW_RANGE(16598, 24272), /* 2^21 FLOPs: 79.2kB…14.3MB */
	EST_ROW_RANGE(16598, 26125), /* 2^22 FLOPs: 79.2kB…50.8MB */
	EST_ROW_RANGE(16637, 26317), /* 2^23 FLOPs: 81.7kB…57.1MB */
	EST_ROW_RANGE(16985, 28171), /* 2^24 FLOPs: 104kB…203MB */
	EST_ROW_RANGE(17392, 28362), /* 2^25 FLOPs: 130kB…228MB */
	EST_ROW_RANGE(17994, 28362), /* 2^26 FLOPs: 206kB…228MB */
	EST_ROW_RANGE(19131, 28362), /* 2^27 FLOPs: 441kB…228MB */
	EST_ROW_RANGE(19131, 28730), /* 2^28 FLOPs: 441kB…284MB */
	EST_ROW_RANGE(20570, 28730), /* 2^29 FLOPs: 1.14MB…284MB */
	EST_ROW_RANGE(20628, 28730), /* 2^30 FLOPs: 1.2MB…284MB */
	EST_ROW_RANGE(21838, 28492), /* 2^31 FLOPs: 2.78MB…245MB */
	EST_ROW_RANGE(21838, 30143), /* 2^32 FLOPs: 2.78MB…772MB */
	3594u, /* squeeze_excite: 14 octaves of FLOPs from 2^10 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(18369, 19868), /* 2^10 FLOPs: 254kB…736kB */
	EST_ROW_RANGE(16510, 20665), /* 2^11 FLOPs: 73.6kB…1.24MB */
	EST_ROW_RANGE(16510, 21885), /* 2^12 FLOPs: 73.6kB…2.88MB */
	EST_ROW_RANGE(17298, 22677), /* 2^13 FLOPs: 124kB…4.81MB */
	EST_ROW_RANGE(17298, 23930), /* 2^14 FLOPs: 124kB…11.5MB */
	EST_ROW_RANGE(17736, 24716), /* 2^15 FLOPs: 173kB…19.1MB */
	EST_ROW_RANGE(17736, 23593), /* 2^16 FLOPs: 173kB…8.74MB */
	EST_ROW_RANGE(17736, 24716), /* 2^17 FLOPs: 173kB…19.1MB */
	EST_ROW_RANGE(17830, 25296), /* 2^18 FLOPs: 185kB…28.6MB */
	EST_ROW_RANGE(18619, 26645), /* 2^19 FLOPs: 310kB…68.6MB */
	EST_ROW_RANGE(18619, 26799), /* 2^20 FLOPs: 310kB…78.7MB */
	EST_ROW_RANGE(19759, 26799), /* 2^21 FLOPs: 679kB…78.7MB */
	EST_ROW_RANGE(20020, 26799), /* 2^22 FLOPs: 813kB…78.7MB */
	EST_ROW_RANGE(21652, 25015), /* 2^23 FLOPs: 2.4MB…24MB */
	4874u, /* matmul: 19 octaves of FLOPs from 2^10 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(11440, 12933), /* 2^10 FLOPs: 2.4kB…6.68kB */
	EST_ROW_RANGE(11440, 15960), /* 2^11 FLOPs: 2.4kB…52kB */
	EST_ROW_RANGE(11440, 15960), /* 2^12 FLOPs: 2.4kB…52kB */
	EST_ROW_RANGE(11620, 16141), /* 2^13 FLOPs: 2.76kB…57.8kB */
	EST_ROW_RANGE(11620, 16141), /* 2^14 FLOPs: 2.76kB…57.8kB */
	EST_ROW_RANGE(12319, 18461), /* 2^15 FLOPs: 4.22kB…270kB */
	EST_ROW_RANGE(12629, 20499), /* 2^16 FLOPs: 5.46kB…1.07MB */
	EST_ROW_RANGE(13287, 20499), /* 2^17 FLOPs: 8.09kB…1.07MB */
	EST_ROW_RANGE(13287, 23092), /* 2^18 FLOPs: 8.09kB…6.51MB */
	EST_ROW_RANGE(16556, 23092), /* 2^19 FLOPs: 76.5kB…6.51MB */
	EST_ROW_RANGE(16698, 25137), /* 2^20 FLOPs: 85.6kB…26MB */
	EST_ROW_RANGE(16698, 25137), /* 2^21 FLOPs: 85.6kB…26MB */
	EST_ROW_RANGE(17642, 25144), /* 2^22 FLOPs: 161kB…26.1MB */
	EST_ROW_RANGE(18647, 25144), /* 2^23 FLOPs: 317kB…26.1MB */
	EST_ROW_RANGE(19761, 25168), /* 2^24 FLOPs: 680kB…26.5MB */
	EST_ROW_RANGE(19761, 25168), /* 2^25 FLOPs: 680kB…26.5MB */
	EST_ROW_RANGE(20145, 25168), /* 2^26 FLOPs: 877kB…26.5MB */
	EST_ROW_RANGE(20145, 25168), /* 2^27 FLOPs: 877kB…26.5MB */
	EST_ROW_RANGE(21214, 24309), /* 2^28 FLOPs: 1.8MB…14.6MB */
	0u, /* attention: 0 octaves of FLOPs from 2^0 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	3085u, /* activation: 12 octaves of FLOPs from 2^13 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(16848, 20290), /* 2^13 FLOPs: 95.2kB…952kB */
	EST_ROW_RANGE(16848, 21310), /* 2^14 FLOPs: 95.2kB…1.9MB */
	EST_ROW_RANGE(16848, 22339), /* 2^15 FLOPs: 95.2kB…3.81MB */
	EST_ROW_RANGE(17869, 23363), /* 2^16 FLOPs: 190kB…7.62MB */
	EST_ROW_RANGE(18897, 24382), /* 2^17 FLOPs: 381kB…15.2MB */
	EST_ROW_RANGE(19921, 25412), /* 2^18 FLOPs: 762kB…30.5MB */
	EST_ROW_RANGE(20941, 26433), /* 2^19 FLOPs: 1.52MB…60.9MB */
	EST_ROW_RANGE(21970, 27460), /* 2^20 FLOPs: 3.05MB…122MB */
	EST_ROW_RANGE(22991, 28484), /* 2^21 FLOPs: 6.09MB…244MB */
	EST_ROW_RANGE(24018, 29504), /* 2^22 FLOPs: 12.2MB…487MB */
	EST_ROW_RANGE(25042, 29504), /* 2^23 FLOPs: 24.4MB…487MB */
	EST_ROW_RANGE(26063, 29504), /* 2^24 FLOPs: 48.7MB…487MB */
	0u, /* memory: 0 octaves of FLOPs from 2^0 */
	EST_ROW_RANGE(7600, 28171), /* no FLOPs: 182B…203MB */
	3348u, /* conv2d_bn_pointwise: 13 octaves of FLOPs from 2^20 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(17157, 20578), /* 2^20 FLOPs: 115kB…1.15MB */
	EST_ROW_RANGE(16598, 22743), /* 2^21 FLOPs: 79.2kB…5.08MB */
	EST_ROW_RANGE(16598, 23363), /* 2^22 FLOPs: 79.2kB…7.62MB */
	EST_ROW_RANGE(16637, 24790), /* 2^23 FLOPs: 81.7kB…20.3MB */
	EST_ROW_RANGE(16985, 25412), /* 2^24 FLOPs: 104kB…30.5MB */
	EST_ROW_RANGE(18009, 26838), /* 2^25 FLOPs: 208kB…81.2MB */
	EST_ROW_RANGE(18655, 27460), /* 2^26 FLOPs: 319kB…122MB */
	EST_ROW_RANGE(19252, 28171), /* 2^27 FLOPs: 472kB…203MB */
	EST_ROW_RANGE(20057, 28484), /* 2^28 FLOPs: 832kB…244MB */
	EST_ROW_RANGE(20736, 28484), /* 2^29 FLOPs: 1.31MB…244MB */
	EST_ROW_RANGE(23001, 28492), /* 2^30 FLOPs: 6.13MB…245MB */
	EST_ROW_RANGE(23835, 28492), /* 2^31 FLOPs: 10.7MB…245MB */
	EST_ROW_RANGE(27340, 28492), /* 2^32 FLOPs: 114MB…245MB */
	6410u, /* conv2d_pointwise: 25 octaves of FLOPs from 2^10 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(18369, 19868), /* 2^10 FLOPs: 254kB…736kB */
	EST_ROW_RANGE(16510, 20665), /* 2^11 FLOPs: 73.6kB…1.24MB */
	EST_ROW_RANGE(16510, 21885), /* 2^12 FLOPs: 73.6kB…2.88MB */
	EST_ROW_RANGE(17298, 22677), /* 2^13 FLOPs: 124kB…4.81MB */
	EST_ROW_RANGE(17298, 23930), /* 2^14 FLOPs: 124kB…11.5MB */
	EST_ROW_RANGE(17736, 24716), /* 2^15 FLOPs: 173kB…19.1MB */
	EST_ROW_RANGE(17736, 23593), /* 2^16 FLOPs: 173kB…8.74MB */
	EST_ROW_RANGE(17736, 24716), /* 2^17 FLOPs: 173kB…19.1MB */
	EST_ROW_RANGE(16893, 25296), /* 2^18 FLOPs: 98.1kB…28.6MB */
	EST_ROW_RANGE(16826, 26645), /* 2^19 FLOPs: 93.8kB…68.6MB */
	EST_ROW_RANGE(16826, 26799), /* 2^20 FLOPs: 93.8kB…78.7MB */
	EST_ROW_RANGE(16598, 26799), /* 2^21 FLOPs: 79.2kB…78.7MB */
	EST_ROW_RANGE(16598, 26799), /* 2^22 FLOPs: 79.2kB…78.7MB */
	EST_ROW_RANGE(16637, 27338), /* 2^23 FLOPs: 81.7kB…114MB */
	EST_ROW_RANGE(16985, 28171), /* 2^24 FLOPs: 104kB…203MB */
	EST_ROW_RANGE(17392, 28362), /* 2^25 FLOPs: 130kB…228MB */
	EST_ROW_RANGE(17994, 28362), /* 2^26 FLOPs: 206kB…228MB */
	EST_ROW_RANGE(19131, 28362), /* 2^27 FLOPs: 441kB…228MB */
	EST_ROW_RANGE(19131, 28730), /* 2^28 FLOPs: 441kB…284MB */
	EST_ROW_RANGE(20570, 28730), /* 2^29 FLOPs: 1.14MB…284MB */
	EST_ROW_RANGE(20628, 28730), /* 2^30 FLOPs: 1.2MB…284MB */
	EST_ROW_RANGE(21838, 28492), /* 2^31 FLOPs: 2.78MB…245MB */
	EST_ROW_RANGE(21838, 30143), /* 2^32 FLOPs: 2.78MB…772MB */
	EST_ROW_RANGE(23226, 28886), /* 2^33 FLOPs: 7.05MB…325MB */
	EST_ROW_RANGE(23226, 28886), /* 2^34 FLOPs: 7.05MB…325MB */
	3083u, /* elementwise: 12 octaves of FLOPs from 2^11 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(15175, 18571), /* 2^11 FLOPs: 29.8kB…298kB */
	EST_ROW_RANGE(15175, 19593), /* 2^12 FLOPs: 29.8kB…595kB */
	EST_ROW_RANGE(15175, 20617), /* 2^13 FLOPs: 29.8kB…1.19MB */
	EST_ROW_RANGE(15175, 21641), /* 2^14 FLOPs: 29.8kB…2.38MB */
	EST_ROW_RANGE(16196, 22665), /* 2^15 FLOPs: 59.5kB…4.76MB */
	EST_ROW_RANGE(17220, 23689), /* 2^16 FLOPs: 119kB…9.52MB */
	EST_ROW_RANGE(18244, 24710), /* 2^17 FLOPs: 238kB…19MB */
	EST_ROW_RANGE(19268, 25412), /* 2^18 FLOPs: 476kB…30.5MB */
	EST_ROW_RANGE(20292, 26204), /* 2^19 FLOPs: 952kB…53.4MB */
	EST_ROW_RANGE(21312, 26839), /* 2^20 FLOPs: 1.9MB…81.3MB */
	EST_ROW_RANGE(22341, 27460), /* 2^21 FLOPs: 3.81MB…122MB */
	EST_ROW_RANGE(23370, 27460), /* 2^22 FLOPs: 7.64MB…122MB */
	6410u, /* generic: 25 octaves of FLOPs from 2^10 */
	EST_ROW_RANGE(7600, 28171), /* no FLOPs: 182B…203MB */
	EST_ROW_RANGE(10476, 19847), /* 2^10 FLOPs: 1.26kB…725kB */
	EST_ROW_RANGE(10476, 20636), /* 2^11 FLOPs: 1.26kB…1.21MB */
	EST_ROW_RANGE(10476, 21880), /* 2^12 FLOPs: 1.26kB…2.87MB */
	EST_ROW_RANGE(10836, 22672), /* 2^13 FLOPs: 1.62kB…4.79MB */
	EST_ROW_RANGE(11246, 23918), /* 2^14 FLOPs: 2.03kB…11.4MB */
	EST_ROW_RANGE(11780, 24716), /* 2^15 FLOPs: 3.08kB…19.1MB */
	EST_ROW_RANGE(11875, 23689), /* 2^16 FLOPs: 3.27kB…9.52MB */
	EST_ROW_RANGE(12659, 24716), /* 2^17 FLOPs: 5.58kB…19.1MB */
	EST_ROW_RANGE(12659, 25412), /* 2^18 FLOPs: 5.58kB…30.5MB */
	EST_ROW_RANGE(15580, 26645), /* 2^19 FLOPs: 39.8kB…68.6MB */
	EST_ROW_RANGE(15865, 27460), /* 2^20 FLOPs: 48.9kB…122MB */
	EST_ROW_RANGE(15865, 28484), /* 2^21 FLOPs: 48.9kB…244MB */
	EST_ROW_RANGE(16475, 29504), /* 2^22 FLOPs: 71.3kB…487MB */
	EST_ROW_RANGE(16531, 29504), /* 2^23 FLOPs: 74.9kB…487MB */
	EST_ROW_RANGE(16792, 29504), /* 2^24 FLOPs: 91.6kB…487MB */
	EST_ROW_RANGE(17267, 28362), /* 2^25 FLOPs: 122kB…228MB */
	EST_ROW_RANGE(17525, 29390), /* 2^26 FLOPs: 146kB…457MB */
	EST_ROW_RANGE(18764, 29910), /* 2^27 FLOPs: 347kB…650MB */
	EST_ROW_RANGE(18764, 29912), /* 2^28 FLOPs: 347kB…651MB */
	EST_ROW_RANGE(20153, 29912), /* 2^29 FLOPs: 881kB…651MB */
	EST_ROW_RANGE(20153, 29912), /* 2^30 FLOPs: 881kB…651MB */
	EST_ROW_RANGE(21589, 28492), /* 2^31 FLOPs: 2.27MB…245MB */
	EST_ROW_RANGE(21652, 30143), /* 2^32 FLOPs: 2.4MB…772MB */
	EST_ROW_RANGE(22859, 28886), /* 2^33 FLOPs: 5.55MB…325MB */
	EST_ROW_RANGE(22859, 28886), /* 2^34 FLOPs: 5.55MB…325MB */
	2073u, /* conv2d_bn: 8 octaves of FLOPs from 2^25 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(18881, 22906), /* 2^25 FLOPs: 377kB…5.75MB */
	EST_ROW_RANGE(18764, 24004), /* 2^26 FLOPs: 347kB…12.1MB */
	EST_ROW_RANGE(18764, 24582), /* 2^27 FLOPs: 347kB…16.9MB */
	EST_ROW_RANGE(18764, 26048), /* 2^28 FLOPs: 347kB…48.3MB */
	EST_ROW_RANGE(20153, 26448), /* 2^29 FLOPs: 881kB…61.4MB */
	EST_ROW_RANGE(20153, 28095), /* 2^30 FLOPs: 881kB…193MB */
	EST_ROW_RANGE(21589, 28095), /* 2^31 FLOPs: 2.27MB…193MB */
	EST_ROW_RANGE(21652, 28095), /* 2^32 FLOPs: 2.4MB…193MB */
	2834u, /* conv2d_depthwise: 11 octaves of FLOPs from 2^18 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(16832, 21938), /* 2^18 FLOPs: 94.2kB…2.99MB */
	EST_ROW_RANGE(16806, 22227), /* 2^19 FLOPs: 92.5kB…3.58MB */
	EST_ROW_RANGE(16806, 24077), /* 2^20 FLOPs: 92.5kB…12.7MB */
	EST_ROW_RANGE(17439, 24272), /* 2^21 FLOPs: 135kB…14.3MB */
	EST_ROW_RANGE(17439, 26125), /* 2^22 FLOPs: 135kB…50.8MB */
	EST_ROW_RANGE(18259, 26317), /* 2^23 FLOPs: 240kB…57.1MB */
	EST_ROW_RANGE(19330, 28171), /* 2^24 FLOPs: 492kB…203MB */
	EST_ROW_RANGE(20296, 28362), /* 2^25 FLOPs: 954kB…228MB */
	EST_ROW_RANGE(21331, 28362), /* 2^26 FLOPs: 1.92MB…228MB */
	EST_ROW_RANGE(22341, 28362), /* 2^27 FLOPs: 3.81MB…228MB */
	EST_ROW_RANGE(24669, 26761), /* 2^28 FLOPs: 18.3MB…76.2MB */
	3858u, /* mbconv: 15 octaves of FLOPs from 2^18 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(16832, 21938), /* 2^18 FLOPs: 94.2kB…2.99MB */
	EST_ROW_RANGE(16806, 22227), /* 2^19 FLOPs: 92.5kB…3.58MB */
	EST_ROW_RANGE(16806, 24077), /* 2^20 FLOPs: 92.5kB…12.7MB */
	EST_ROW_RANGE(16475, 24272), /* 2^21 FLOPs: 71.3kB…14.3MB */
	EST_ROW_RANGE(16475, 26125), /* 2^22 FLOPs: 71.3kB…50.8MB */
	EST_ROW_RANGE(16531, 26317), /* 2^23 FLOPs: 74.9kB…57.1MB */
	EST_ROW_RANGE(16792, 28171), /* 2^24 FLOPs: 91.6kB…203MB */
	EST_ROW_RANGE(17267, 28362), /* 2^25 FLOPs: 122kB…228MB */
	EST_ROW_RANGE(17525, 28362), /* 2^26 FLOPs: 146kB…228MB */
	EST_ROW_RANGE(18764, 28362), /* 2^27 FLOPs: 347kB…228MB */
	EST_ROW_RANGE(18764, 28730), /* 2^28 FLOPs: 347kB…284MB */
	EST_ROW_RANGE(20153, 28730), /* 2^29 FLOPs: 881kB…284MB */
	EST_ROW_RANGE(20153, 28730), /* 2^30 FLOPs: 881kB…284MB */
	EST_ROW_RANGE(21589, 28492), /* 2^31 FLOPs: 2.27MB…245MB */
	EST_ROW_RANGE(21652, 30143), /* 2^32 FLOPs: 2.4MB…772MB */
	3594u, /* squeeze_excite: 14 octaves of FLOPs from 2^10 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(18369, 19847), /* 2^10 FLOPs: 254kB…725kB */
	EST_ROW_RANGE(16493, 20636), /* 2^11 FLOPs: 72.5kB…1.21MB */
	EST_ROW_RANGE(16493, 21880), /* 2^12 FLOPs: 72.5kB…2.87MB */
	EST_ROW_RANGE(17251, 22672), /* 2^13 FLOPs: 121kB…4.79MB */
	EST_ROW_RANGE(17251, 23918), /* 2^14 FLOPs: 121kB…11.4MB */
	EST_ROW_RANGE(17549, 24716), /* 2^15 FLOPs: 149kB…19.1MB */
	EST_ROW_RANGE(17126, 23593), /* 2^16 FLOPs: 113kB…8.74MB */
	EST_ROW_RANGE(17126, 24716), /* 2^17 FLOPs: 113kB…19.1MB */
	EST_ROW_RANGE(17126, 25296), /* 2^18 FLOPs: 113kB…28.6MB */
	EST_ROW_RANGE(17994, 26645), /* 2^19 FLOPs: 206kB…68.6MB */
	EST_ROW_RANGE(18252, 26799), /* 2^20 FLOPs: 239kB…78.7MB */
	EST_ROW_RANGE(19657, 26799), /* 2^21 FLOPs: 627kB…78.7MB */
	EST_ROW_RANGE(19880, 26799), /* 2^22 FLOPs: 741kB…78.7MB */
	EST_ROW_RANGE(21628, 24985), /* 2^23 FLOPs: 2.35MB…23.5MB */
	4874u, /* matmul: 19 octaves of FLOPs from 2^10 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(10476, 12705), /* 2^10 FLOPs: 1.26kB…5.77kB */
	EST_ROW_RANGE(10476, 14998), /* 2^11 FLOPs: 1.26kB…27kB */
	EST_ROW_RANGE(10476, 14998), /* 2^12 FLOPs: 1.26kB…27kB */
	EST_ROW_RANGE(10836, 15354), /* 2^13 FLOPs: 1.62kB…32.7kB */
	EST_ROW_RANGE(11246, 15354), /* 2^14 FLOPs: 2.03kB…32.7kB */
	EST_ROW_RANGE(11780, 17461), /* 2^15 FLOPs: 3.08kB…138kB */
	EST_ROW_RANGE(11875, 19479), /* 2^16 FLOPs: 3.27kB…537kB */
	EST_ROW_RANGE(12659, 19479), /* 2^17 FLOPs: 5.58kB…537kB */
	EST_ROW_RANGE(12659, 22070), /* 2^18 FLOPs: 5.58kB…3.26MB */
	EST_ROW_RANGE(15580, 22070), /* 2^19 FLOPs: 39.8kB…3.26MB */
	EST_ROW_RANGE(15865, 24113), /* 2^20 FLOPs: 48.9kB…13MB */
	EST_ROW_RANGE(15865, 24113), /* 2^21 FLOPs: 48.9kB…13MB */
	EST_ROW_RANGE(16748, 24126), /* 2^22 FLOPs: 88.8kB…13.1MB */
	EST_ROW_RANGE(17720, 24126), /* 2^23 FLOPs: 171kB…13.1MB */
	EST_ROW_RANGE(18795, 24187), /* 2^24 FLOPs: 355kB…13.6MB */
	EST_ROW_RANGE(18795, 24187), /* 2^25 FLOPs: 355kB…13.6MB */
	EST_ROW_RANGE(19373, 24187), /* 2^26 FLOPs: 503kB…13.6MB */
	EST_ROW_RANGE(19373, 24187), /* 2^27 FLOPs: 503kB…13.6MB */
	EST_ROW_RANGE(20376, 23485), /* 2^28 FLOPs: 995kB…8.12MB */
	3348u, /* conv2d_bn_pointwise: 13 octaves of FLOPs from 2^20 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(17126, 20558), /* 2^20 FLOPs: 113kB…1.13MB */
	EST_ROW_RANGE(16475, 22743), /* 2^21 FLOPs: 71.3kB…5.08MB */
	EST_ROW_RANGE(16475, 23363), /* 2^22 FLOPs: 71.3kB…7.62MB */
	EST_ROW_RANGE(16531, 24790), /* 2^23 FLOPs: 74.9kB…20.3MB */
	EST_ROW_RANGE(16792, 25412), /* 2^24 FLOPs: 91.6kB…30.5MB */
	EST_ROW_RANGE(17658, 26838), /* 2^25 FLOPs: 163kB…81.2MB */
	EST_ROW_RANGE(18467, 27460), /* 2^26 FLOPs: 271kB…122MB */
	EST_ROW_RANGE(18873, 28171), /* 2^27 FLOPs: 375kB…203MB */
	EST_ROW_RANGE(20177, 28484), /* 2^28 FLOPs: 893kB…244MB */
	EST_ROW_RANGE(21643, 28484), /* 2^29 FLOPs: 2.38MB…244MB */
	EST_ROW_RANGE(22996, 28492), /* 2^30 FLOPs: 6.11MB…245MB */
	EST_ROW_RANGE(23835, 28492), /* 2^31 FLOPs: 10.7MB…245MB */
	EST_ROW_RANGE(27340, 28492), /* 2^32 FLOPs: 114MB…245MB */
	6410u, /* conv2d_pointwise: 25 octaves of FLOPs from 2^10 */
	EST_ROW_RANGE(1, 0), /* no FLOPs: none */
	EST_ROW_RANGE(18369, 19847), /* 2^10 FLOPs: 254kB…725kB */
	EST_ROW_RANGE(16493, 20636), /* 2^11 FLOPs: 72.5kB…1.21MB */
	EST_ROW_RANGE(16493, 21880), /* 2^12 FLOPs: 72.5kB…2.87MB */
	EST_ROW_RANGE(17251, 22672), /* 2^13 FLOPs: 121kB…4.79MB */
	EST_ROW_RANGE(17251, 23918), /* 2^14 FLOPs: 121kB…11.4MB */
	EST_ROW_RANGE(17549, 24716), /* 2^15 FLOPs: 149kB…19.1MB */
	EST_ROW_RANGE(17126, 23593), /* 2^16 FLOPs: 113kB…8.74MB */
	EST_ROW_RANGE(17126, 24716), /* 2^17 FLOPs: 113kB…19.1MB */
	EST_ROW_RANGE(16806, 25296), /* 2^18 FLOPs: 92.5kB…28.6MB */
	EST_ROW_RANGE(16806, 26645), /* 2^19 FLOPs: 92.5kB…68.6MB */
	EST_ROW_RANGE(16806, 26799), /* 2^20 FLOPs: 92.5kB…78.7MB */
	EST_ROW_RANGE(16475, 26799), /* 2^21 FLOPs: 71.3kB…78.7MB */
	EST_ROW_RANGE(16475, 26799), /* 2^22 FLOPs: 71.3kB…78.7MB */
	EST_ROW_RANGE(16531, 27338), /* 2^23 FLOPs: 74.9kB…114MB */
	EST_ROW_RANGE(16792, 28171), /* 2^24 FLOPs: 91.6kB…203MB */
	EST_ROW_RANGE(17267, 28362), /* 2^25 FLOPs: 122kB…228MB */
	EST_ROW_RANGE(17525, 28362), /* 2^26 FLOPs: 146kB…228MB */
	EST_ROW_RANGE(18764, 28362), /* 2^27 FLOPs: 347kB…228MB */
	EST_ROW_RANGE(18764, 28730), /* 2^28 FLOPs: 347kB…284MB */
	EST_ROW_RANGE(20153, 28730), /* 2^29 FLOPs: 881kB…284MB */
	EST_ROW_RANGE(20153, 28730), /* 2^30 FLOPs: 881kB…284MB */
	EST_ROW_RANGE(21589, 28492), /* 2^31 FLOPs: 2.27MB…245MB */
	EST_ROW_RANGE(21652, 30143), /* 2^32 FLOPs: 2.4MB…772MB */
	EST_ROW_RANGE(22859, 28886), /* 2^33 FLOPs: 5.55MB…325MB */
	EST_ROW_RANGE(22859, 28886), /* 2^34 FLOPs: 5.55MB…325MB */
	0x0001e666u, 0x0001e666u, 0x0001e666u, /* energy per FLOP 1.9 … 1.9 … 1.9 pJ */
	0x00080000u, 0x000f0000u, 0x000f0000u, /* energy per byte 8 … 15 … 15 pJ */
	0u, 15000u, 15000u, /* static power 0 … 15k … 15k mW */
	0x00040302u, /* bases of FLOP, byte and static energy */
};
