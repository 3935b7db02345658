/* NVIDIA Jetson AGX Orin, 15 W, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-15w-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form 5f5b4b8022f3cbca877799b652dc9677802089cd5343735e62ba15a45867e8de
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-15w-eager.json
 * Table: 2838 words (11352 bytes), 415 knots
 * Proven error: its curves 0.0001556 %; a latency 0.1 % or 1 ns
 */
#include "est_jetson_orin_agx_15w_eager.h"

#include "table.h"

#if EST_TABLE_ABI != 1
#error "made for table ABI 1: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t est_jetson_orin_agx_15w_eager[2838] = {
	EST_TABLE_MAGIC, EST_TABLE_ABI, /* libestimate table */
	2838u, 0x4c2b2decu, /* length in words, CRC-32 */
	0x804b5b5fu, 0xcacbf322u, 0xb6997787u, 0x7796dc52u, /* fingerprint of the calibration */
	1556u, /* proven error, 1e-9 */
	0x7374656au, 0x6f2d6e6fu, 0x2d6e6972u, 0x2d786761u, 0x2d773531u, 0x65676165u, 114u, 0u, 0u, 0u, 0u, 0u, /* jetson-orin-agx-15w-eager */
	8u, /* sections */
	EST_ROW_SECTION(0x80000001u, 46u, 9u), /* class map */
	EST_ROW_SECTION(0x80000003u, 55u, 213u), /* uncertainty */
	EST_ROW_SECTION(0x80000002u, 268u, 1167u), /* cost in fp32 */
	EST_ROW_SECTION(0x80000002u, 1435u, 1065u), /* cost in fp16 */
	EST_ROW_SECTION(7u, 2500u, 3u), /* provenance */
	EST_ROW_SECTION(6u, 2503u, 1u), /* family */
	EST_ROW_SECTION(0x80000008u, 2504u, 324u), /* support */
	EST_ROW_SECTION(4u, 2828u, 10u), /* energy */
	0x00080013u, /* 19 classes, 8 precisions */
	0u, /* fp64 */
	268u, /* fp32 */
	0u, /* tf32 */
	1435u, /* fp16 */
	0u, /* bf16 */
	0u, /* fp8 */
	0u, /* int8 */
	0u, /* int4 */
	53u, /* bands */
	EST_ROW_BAND(5639u, 20957u, 38779u, 0x0001b0a3u), /* sd shared 0.086, independent 0.32; one operation ×0.592…×1.69 */
	EST_ROW_BAND(2850u, 14854u, 45463u, 0x00017107u), /* sd shared 0.0435, independent 0.227; one operation ×0.694…×1.442 */
	EST_ROW_BAND(8097u, 13451u, 44835u, 0x00017632u), /* sd shared 0.1235, independent 0.205; one operation ×0.684…×1.462 */
	EST_ROW_BAND(8097u, 9152u, 48771u, 0x000157ffu), /* sd shared 0.1235, independent 0.1397; one operation ×0.744…×1.344 */
	EST_ROW_BAND(8148u, 16859u, 41674u, 0x00019295u), /* sd shared 0.1243, independent 0.257; one operation ×0.636…×1.573 */
	EST_ROW_BAND(8148u, 12470u, 45715u, 0x00016efeu), /* sd shared 0.1243, independent 0.1903; one operation ×0.698…×1.434 */
	EST_ROW_BAND(8148u, 11701u, 46425u, 0x00016961u), /* sd shared 0.1243, independent 0.1785; one operation ×0.708…×1.412 */
	EST_ROW_BAND(16194u, 11711u, 40423u, 0x00019f0au), /* sd shared 0.247, independent 0.1787; one operation ×0.617…×1.621 */
	EST_ROW_BAND(14511u, 11106u, 42131u, 0x00018e36u), /* sd shared 0.221, independent 0.1695; one operation ×0.643…×1.556 */
	EST_ROW_BAND(14511u, 8120u, 43841u, 0x00017eafu), /* sd shared 0.221, independent 0.1239; one operation ×0.669…×1.495 */
	EST_ROW_BAND(3396u, 11372u, 49187u, 0x00015516u), /* sd shared 0.0518, independent 0.1735; one operation ×0.75…×1.332 */
	EST_ROW_BAND(6792u, 22744u, 36917u, 0x0001c674u), /* sd shared 0.1036, independent 0.347; one operation ×0.563…×1.775 */
	EST_ROW_BAND(1019u, 2394u, 61540u, 0x000110a0u), /* sd shared 0.01555, independent 0.0365; one operation ×0.939…×1.065 */
	EST_ROW_BAND(1019u, 1739u, 62418u, 0x00010cc9u), /* sd shared 0.01555, independent 0.0265; one operation ×0.952…×1.05 */
	EST_ROW_BAND(39394u, 29693u, 19882u, 0x00034bceu), /* sd shared 0.601, independent 0.453; one operation ×0.303…×3.3 */
	EST_ROW_BAND(39394u, 20127u, 22488u, 0x0002ea09u), /* sd shared 0.601, independent 0.307; one operation ×0.343…×2.91 */
	EST_ROW_BAND(16194u, 11564u, 40507u, 0x00019e2eu), /* sd shared 0.247, independent 0.1765; one operation ×0.618…×1.618 */
	EST_ROW_BAND(1730u, 13818u, 46801u, 0x0001667bu), /* sd shared 0.0264, independent 0.211; one operation ×0.714…×1.4 */
	EST_ROW_BAND(1730u, 9027u, 52476u, 0x00013fb6u), /* sd shared 0.0264, independent 0.1377; one operation ×0.801…×1.249 */
	EST_ROW_BAND(1730u, 9448u, 51954u, 0x000142ecu), /* sd shared 0.0264, independent 0.1442; one operation ×0.793…×1.261 */
	EST_ROW_BAND(1730u, 21402u, 38995u, 0x0001ae3cu), /* sd shared 0.0264, independent 0.327; one operation ×0.595…×1.681 */
	EST_ROW_BAND(5699u, 15940u, 43523u, 0x00018179u), /* sd shared 0.087, independent 0.243; one operation ×0.664…×1.506 */
	EST_ROW_BAND(8931u, 14786u, 43161u, 0x000184b5u), /* sd shared 0.1363, independent 0.226; one operation ×0.659…×1.518 */
	EST_ROW_BAND(8931u, 9390u, 47908u, 0x00015e32u), /* sd shared 0.1363, independent 0.1433; one operation ×0.731…×1.368 */
	EST_ROW_BAND(8931u, 8043u, 49009u, 0x00015654u), /* sd shared 0.1363, independent 0.1227; one operation ×0.748…×1.337 */
	EST_ROW_BAND(8931u, 9345u, 47945u, 0x00015decu), /* sd shared 0.1363, independent 0.1426; one operation ×0.732…×1.367 */
	EST_ROW_BAND(8931u, 22105u, 36824u, 0x0001c799u), /* sd shared 0.1363, independent 0.337; one operation ×0.562…×1.78 */
	EST_ROW_BAND(5164u, 23031u, 38408u, 0x0001b4d1u), /* sd shared 0.0788, independent 0.351; one operation ×0.586…×1.706 */
	EST_ROW_BAND(4861u, 17295u, 43636u, 0x0001807au), /* sd shared 0.0742, independent 0.264; one operation ×0.666…×1.502 */
	EST_ROW_BAND(8804u, 19061u, 40742u, 0x00019bcau), /* sd shared 0.1343, independent 0.291; one operation ×0.622…×1.609 */
	EST_ROW_BAND(8804u, 12513u, 46350u, 0x000169f8u), /* sd shared 0.1343, independent 0.1909; one operation ×0.707…×1.414 */
	EST_ROW_BAND(8804u, 10844u, 47769u, 0x00015f37u), /* sd shared 0.1343, independent 0.1655; one operation ×0.729…×1.372 */
	EST_ROW_BAND(8804u, 25878u, 35296u, 0x0001db53u), /* sd shared 0.1343, independent 0.395; one operation ×0.539…×1.857 */
	EST_ROW_BAND(9152u, 10952u, 47441u, 0x000161a5u), /* sd shared 0.1397, independent 0.1671; one operation ×0.724…×1.381 */
	EST_ROW_BAND(9152u, 7527u, 50115u, 0x00014ec6u), /* sd shared 0.1397, independent 0.1149; one operation ×0.765…×1.308 */
	EST_ROW_BAND(17608u, 17299u, 37479u, 0x0001bfa4u), /* sd shared 0.269, independent 0.264; one operation ×0.572…×1.749 */
	EST_ROW_BAND(17420u, 8603u, 42214u, 0x00018d6fu), /* sd shared 0.266, independent 0.1313; one operation ×0.644…×1.552 */
	EST_ROW_BAND(16077u, 10980u, 42176u, 0x00018dcau), /* sd shared 0.245, independent 0.1675; one operation ×0.644…×1.554 */
	EST_ROW_BAND(32153u, 21961u, 27142u, 0x00026a1cu), /* sd shared 0.491, independent 0.335; one operation ×0.414…×2.41 */
	EST_ROW_BAND(0u, 2932u, 61327u, 0x00011192u), /* sd shared 0, independent 0.0447; one operation ×0.936…×1.069 */
	EST_ROW_BAND(41493u, 30156u, 20519u, 0x000331a2u), /* sd shared 0.633, independent 0.46; one operation ×0.313…×3.19 */
	EST_ROW_BAND(41493u, 19039u, 23314u, 0x0002cf9bu), /* sd shared 0.633, independent 0.29; one operation ×0.356…×2.81 */
	EST_ROW_BAND(17608u, 16571u, 37910u, 0x0001ba8eu), /* sd shared 0.269, independent 0.253; one operation ×0.579…×1.729 */
	EST_ROW_BAND(8550u, 17730u, 41971u, 0x00018fbbu), /* sd shared 0.1305, independent 0.271; one operation ×0.64…×1.561 */
	EST_ROW_BAND(8550u, 10341u, 48368u, 0x00015adeu), /* sd shared 0.1305, independent 0.1578; one operation ×0.738…×1.355 */
	EST_ROW_BAND(8550u, 13043u, 46040u, 0x00016c67u), /* sd shared 0.1305, independent 0.199; one operation ×0.703…×1.423 */
	EST_ROW_BAND(8550u, 27457u, 34177u, 0x0001eae4u), /* sd shared 0.1305, independent 0.419; one operation ×0.521…×1.918 */
	EST_ROW_BAND(9721u, 13340u, 45101u, 0x000173fdu), /* sd shared 0.1483, independent 0.203; one operation ×0.688…×1.453 */
	EST_ROW_BAND(10867u, 18279u, 40494u, 0x00019e4fu), /* sd shared 0.1658, independent 0.279; one operation ×0.618…×1.618 */
	EST_ROW_BAND(10867u, 11456u, 45838u, 0x00016e03u), /* sd shared 0.1658, independent 0.1748; one operation ×0.699…×1.43 */
	EST_ROW_BAND(10867u, 9856u, 47015u, 0x000164d9u), /* sd shared 0.1658, independent 0.1504; one operation ×0.717…×1.394 */
	EST_ROW_BAND(10867u, 11212u, 46021u, 0x00016c8du), /* sd shared 0.1658, independent 0.1711; one operation ×0.702…×1.424 */
	EST_ROW_BAND(10867u, 28166u, 33086u, 0x0001fb11u), /* sd shared 0.1658, independent 0.43; one operation ×0.505…×1.981 */
	1u, /* precision fp32 */
	EST_ROW_U64(409600000000u), /* reference peak 410GFLOP/s */
	EST_ROW_U64(204800000000u), /* reference bandwidth 205GB/s */
	2828u, /* energy */
	0x00012e02u, 0x00012e02u, 0x83840303u, /* interval of a total: quantiles 1.17972 and 1.17972; kinds, coverage 0.9 */
	296u, /* generic */
	303u, /* conv2d */
	310u, /* conv2d_bn */
	317u, /* conv2d_depthwise */
	324u, /* mbconv */
	331u, /* squeeze_excite */
	338u, /* matmul */
	345u, /* attention */
	352u, /* activation */
	387u, /* normalisation */
	359u, /* memory */
	366u, /* conv2d_bn_hardswish */
	373u, /* conv2d_bn_pointwise */
	380u, /* conv2d_pointwise */
	387u, /* softmax */
	359u, /* index */
	359u, /* split */
	359u, /* window */
	387u, /* elementwise */
	EST_ROW_CLASS(0x4be10001u, 397u, 433u, 394u, 2504u, 296u, 0u), /* generic */
	EST_ROW_CLASS(0x32110101u, 468u, 500u, 465u, 2504u, 303u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab10201u, 548u, 593u, 545u, 2531u, 310u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07210401u, 641u, 677u, 638u, 2541u, 317u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e10701u, 716u, 748u, 713u, 2554u, 324u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06410801u, 792u, 820u, 789u, 2571u, 331u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05410a01u, 859u, 891u, 856u, 2587u, 338u, 6u), /* matmul */
	EST_ROW_CLASS(0x00020b01u, 930u, 962u, 927u, 2608u, 345u, 7u), /* attention */
	EST_ROW_CLASS(0x03010c01u, 1001u, 1016u, 998u, 2610u, 352u, 8u), /* activation */
	EST_ROW_CLASS(0x14910e01u, 1077u, 1092u, 1074u, 2624u, 359u, 10u), /* memory */
	EST_ROW_CLASS(0x03111001u, 1131u, 1172u, 1128u, 2554u, 366u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12e11101u, 1211u, 1260u, 1208u, 2626u, 373u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00211501u, 1312u, 1340u, 1309u, 2641u, 380u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b111601u, 1375u, 1390u, 1372u, 2668u, 387u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 10034850u), /* generic from 0: 156.8 us */
	EST_ROW_CURVE(8, 6, 30, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of generic: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x06c68400u, 0), /* generic 0…216 1.654 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x06aa3621u, 2479231), /* generic 216…100k 1.654→1.974 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0659914du, 47748787), /* generic 100k…1M 1.974→4.28 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xeb9d2723u, 683023464), /* generic 1M…10M 4.28→37.3 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa2f12bbbu, -672587555), /* generic 10M…100M 37.3→4.79 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x15b61579u, -61391898), /* generic 100M…2.15G 4.79→0.832 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0368bf41u, -2947833), /* generic 2.15G…21.5G 0.832→0.69 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x02d33fe3u, 0), /* generic 21.5G…∞ 0.69 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 161), /* generic 215…100k fitted */
	EST_AUTHORED(0, 1, 341), /* generic 100k…1M fitted */
	EST_AUTHORED(0, 1, 263), /* generic 1M…10M fitted */
	EST_AUTHORED(0, 1, 372), /* generic 10M…100M fitted */
	EST_AUTHORED(0, 1, 677), /* generic 100M…2.15G fitted */
	EST_AUTHORED(0, 1, 104), /* generic 2.15G…21.5G fitted */
	EST_ROW_CURVE(7, 5, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of generic: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x134cc41du, 0), /* generic 0…101 18.85 ps/B fitted */
	EST_ROW_SEGMENT(0x112c7733u, 55402548), /* generic 101…10k 18.89→40.3 ps/B fitted */
	EST_ROW_SEGMENT(0x1f75eeccu, 570229430), /* generic 10k…100k 40.3→150.5 ps/B fitted */
	EST_ROW_SEGMENT(0xa96398a7u, -419478182), /* generic 100k…3.16M 150.5→28.9 ps/B fitted */
	EST_ROW_SEGMENT(0x198fda00u, 114133903), /* generic 3.16M…100M 28.9→62 ps/B fitted */
	EST_ROW_SEGMENT(0x45ec2b10u, -187518137), /* generic 100M…1G 62→25.7 ps/B fitted */
	EST_ROW_SEGMENT(0x1a5cac74u, 0), /* generic 1G…∞ 25.7 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 42), /* generic 100…10k fitted */
	EST_AUTHORED(0, 1, 95), /* generic 10k…100k fitted */
	EST_AUTHORED(0, 1, 969), /* generic 100k…3.16M fitted */
	EST_AUTHORED(0, 1, 1012), /* generic 3.16M…100M fitted */
	EST_AUTHORED(0, 1, 24), /* generic 100M…1G fitted */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 45130969u), /* conv2d from 0: 705 us */
	EST_ROW_CURVE(7, 5, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x350aa329u, 0), /* conv2d 0…216 1.619 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x340f7ce7u, 21998782), /* conv2d 216…1M 1.619→2.11 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2d1f420bu, 430334145), /* conv2d 1M…21.5M 2.11→5.57 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xce315719u, -1108499865), /* conv2d 21.5M…100M 5.57→1.1 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x25faeed3u, -56862470), /* conv2d 100M…10G 1.1→0.412 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0cb2e1abu, 62231636), /* conv2d 10G…21.5G 0.412→0.537 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x119bc2f3u, 0), /* conv2d 21.5G…∞ 0.537 ps/FLOP fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(1, 1, 120), /* conv2d 215…1M fitted */
	EST_AUTHORED(1, 1, 258), /* conv2d 1M…21.5M fitted */
	EST_AUTHORED(1, 1, 256), /* conv2d 21.5M…100M fitted */
	EST_AUTHORED(1, 1, 756), /* conv2d 100M…10G fitted */
	EST_AUTHORED(1, 1, 20), /* conv2d 10G…21.5G fitted */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x025d68aau, 0), /* conv2d 0…101 18.48 ps/B extrapolated */
	EST_ROW_SEGMENT(0x021a832eu, 6809166), /* conv2d 101…10k 18.52→39.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x034713ecu, 104011470), /* conv2d 10k…100k 39.5→200 ps/B fitted */
	EST_ROW_SEGMENT(0xf2c535a6u, 1070123364), /* conv2d 100k…316k 200→1.028k ps/B fitted */
	EST_ROW_SEGMENT(0x8f3f62c1u, -729093328), /* conv2d 316k…1M 1.028k→463 ps/B fitted */
	EST_ROW_SEGMENT(0x51143063u, -392107929), /* conv2d 1M…3.16M 463→160.2 ps/B fitted */
	EST_ROW_SEGMENT(0x1578d8b9u, -27234023), /* conv2d 3.16M…100M 160.2→97 ps/B fitted */
	EST_ROW_SEGMENT(0x0ac814cau, 47817563), /* conv2d 100M…316M 97→134 ps/B fitted */
	EST_ROW_SEGMENT(0x123d668eu, -77502666), /* conv2d 316M…1G 134→74 ps/B fitted */
	EST_ROW_SEGMENT(0x097998ddu, 0), /* conv2d 1G…∞ 74 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(1, 2, 0), /* conv2d 100…10k extrapolated */
	EST_AUTHORED(1, 1, 1), /* conv2d 10k…100k fitted */
	EST_AUTHORED(1, 1, 34), /* conv2d 100k…316k fitted */
	EST_AUTHORED(1, 1, 160), /* conv2d 316k…1M fitted */
	EST_AUTHORED(1, 1, 421), /* conv2d 1M…3.16M fitted */
	EST_AUTHORED(1, 1, 778), /* conv2d 3.16M…100M fitted */
	EST_AUTHORED(1, 1, 14), /* conv2d 100M…316M fitted */
	EST_AUTHORED(1, 1, 2), /* conv2d 316M…1G fitted */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 65352244u), /* conv2d_bn from 0: 1.021k us */
	EST_ROW_CURVE(10, 8, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x1aa6cc27u, 0), /* conv2d_bn 0…216 1.627 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x19cd3932u, 19057834), /* conv2d_bn 216…1M 1.627→2.47 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0f47701cu, 454059560), /* conv2d_bn 1M…21.5M 2.47→9.78 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xc74167b5u, -1827210859), /* conv2d_bn 21.5M…46.4M 9.78→2.41 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x329450c5u, -400499828), /* conv2d_bn 46.4M…100M 2.41→0.792 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x06c4ecf1u, 180830680), /* conv2d_bn 100M…215M 0.792→1.518 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x241f50c9u, -277613084), /* conv2d_bn 215M…464M 1.518→0.397 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0236ee84u, 91286560), /* conv2d_bn 464M…1G 0.397→0.765 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0d641fbau, -15944986), /* conv2d_bn 1G…21.5G 0.765→0.508 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0854e1aau, 0), /* conv2d_bn 21.5G…∞ 0.508 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(2, 1, 12), /* conv2d_bn 215…1M fitted */
	EST_AUTHORED(2, 1, 212), /* conv2d_bn 1M…21.5M fitted */
	EST_AUTHORED(2, 1, 143), /* conv2d_bn 21.5M…46.4M fitted */
	EST_AUTHORED(2, 1, 113), /* conv2d_bn 46.4M…100M fitted */
	EST_AUTHORED(2, 1, 214), /* conv2d_bn 100M…215M fitted */
	EST_AUTHORED(2, 1, 257), /* conv2d_bn 215M…464M fitted */
	EST_AUTHORED(2, 1, 148), /* conv2d_bn 464M…1G fitted */
	EST_AUTHORED(2, 1, 131), /* conv2d_bn 1G…21.5G fitted */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x026856f9u, 0), /* conv2d_bn 0…101 18.81 ps/B extrapolated */
	EST_ROW_SEGMENT(0x021db054u, 7598476), /* conv2d_bn 101…10k 18.86→42.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x033d8b3fu, 126899766), /* conv2d_bn 10k…100k 42.3→239 ps/B extrapolated */
	EST_ROW_SEGMENT(0xebe86456u, 1393475429), /* conv2d_bn 100k…316k 239→1.316k ps/B fitted */
	EST_ROW_SEGMENT(0xbb3b0f07u, -1171213678), /* conv2d_bn 316k…1M 1.316k→409 ps/B fitted */
	EST_ROW_SEGMENT(0x46297e3fu, -320098906), /* conv2d_bn 1M…3.16M 409→161.9 ps/B fitted */
	EST_ROW_SEGMENT(0x15b77d5cu, -28329015), /* conv2d_bn 3.16M…100M 161.9→96.1 ps/B fitted */
	EST_ROW_SEGMENT(0x09de0ccfu, 70996613), /* conv2d_bn 100M…316M 96.1→151 ps/B fitted */
	EST_ROW_SEGMENT(0x14d19a21u, -106358312), /* conv2d_bn 316M…1G 151→68.7 ps/B fitted */
	EST_ROW_SEGMENT(0x08ca63d2u, 0), /* conv2d_bn 1G…∞ 68.7 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 100…10k extrapolated */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 10k…100k extrapolated */
	EST_AUTHORED(2, 1, 25), /* conv2d_bn 100k…316k fitted */
	EST_AUTHORED(2, 1, 139), /* conv2d_bn 316k…1M fitted */
	EST_AUTHORED(3, 1, 369), /* conv2d_bn 1M…3.16M fitted */
	EST_AUTHORED(2, 1, 682), /* conv2d_bn 3.16M…100M fitted */
	EST_AUTHORED(2, 1, 13), /* conv2d_bn 100M…316M fitted */
	EST_AUTHORED(2, 1, 2), /* conv2d_bn 316M…1G fitted */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 63844418u), /* conv2d_depthwise from 0: 998 us */
	EST_ROW_CURVE(8, 6, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_depthwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x0d02e76eu, 0), /* conv2d_depthwise 0…216 1.588 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0cba771cu, 6345087), /* conv2d_depthwise 216…464k 1.589→2.1 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0ac246bdu, 131184635), /* conv2d_depthwise 464k…4.64M 2.1→5.27 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x25e7221du, 607103690), /* conv2d_depthwise 4.64M…21.5M 5.27→15.04 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x95409a9fu, -1220359281), /* conv2d_depthwise 21.5M…46.4M 15.04→5.19 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2fc0eaf0u, -188525600), /* conv2d_depthwise 46.4M…464M 5.19→0.631 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0549c650u, -2502533), /* conv2d_depthwise 464M…21.5G 0.631→0.53 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x04584daau, 0), /* conv2d_depthwise 21.5G…∞ 0.53 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 215…464k extrapolated */
	EST_AUTHORED(4, 1, 52), /* conv2d_depthwise 464k…4.64M fitted */
	EST_AUTHORED(4, 1, 48), /* conv2d_depthwise 4.64M…21.5M fitted */
	EST_AUTHORED(4, 1, 26), /* conv2d_depthwise 21.5M…46.4M fitted */
	EST_AUTHORED(4, 1, 32), /* conv2d_depthwise 46.4M…464M fitted */
	EST_AUTHORED(4, 1, 1), /* conv2d_depthwise 464M…21.5G fitted */
	EST_ROW_CURVE(8, 6, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_depthwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0261c12eu, 0), /* conv2d_depthwise 0…101 18.61 ps/B extrapolated */
	EST_ROW_SEGMENT(0x021169f5u, 8177619), /* conv2d_depthwise 101…10k 18.66→43.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03119192u, 148790189), /* conv2d_depthwise 10k…100k 43.9→274 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe2689b48u, 1779775368), /* conv2d_depthwise 100k…316k 274→1.65k ps/B fitted */
	EST_ROW_SEGMENT(0xe84170acu, -1312291267), /* conv2d_depthwise 316k…1M 1.65k→634 ps/B fitted */
	EST_ROW_SEGMENT(0x6c01c84cu, -483307321), /* conv2d_depthwise 1M…3.16M 634→261 ps/B fitted */
	EST_ROW_SEGMENT(0x23390c11u, -53039774), /* conv2d_depthwise 3.16M…1G 261→55.4 ps/B fitted */
	EST_ROW_SEGMENT(0x071837a0u, 0), /* conv2d_depthwise 1G…∞ 55.4 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 100…10k extrapolated */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 10k…100k extrapolated */
	EST_AUTHORED(4, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(5, 1, 27), /* conv2d_depthwise 316k…1M fitted */
	EST_AUTHORED(6, 1, 34), /* conv2d_depthwise 1M…3.16M fitted */
	EST_AUTHORED(4, 1, 91), /* conv2d_depthwise 3.16M…1G fitted */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 128818270u), /* mbconv from 0: 2.01k us */
	EST_ROW_CURVE(7, 5, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of mbconv: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x1a3d19a0u, 0), /* mbconv 0…216 1.601 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x195d0f95u, 19624130), /* mbconv 216…1M 1.602→2.47 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0c3415a3u, 509420380), /* mbconv 1M…21.5M 2.47→10.67 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd9e52447u, -2016423190), /* mbconv 21.5M…46.4M 10.67→2.53 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2e38d43du, -169259438), /* mbconv 46.4M…464M 2.53→0.488 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x07ea934fu, 1577622), /* mbconv 464M…21.5G 0.488→0.519 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0882cd25u, 0), /* mbconv 21.5G…∞ 0.519 ps/FLOP fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* mbconv 215…1M extrapolated */
	EST_AUTHORED(7, 1, 8), /* mbconv 1M…21.5M fitted */
	EST_AUTHORED(7, 1, 28), /* mbconv 21.5M…46.4M fitted */
	EST_AUTHORED(7, 1, 51), /* mbconv 46.4M…464M fitted */
	EST_AUTHORED(7, 1, 5), /* mbconv 464M…21.5G fitted */
	EST_ROW_CURVE(9, 7, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of mbconv: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x013c7c60u, 0), /* mbconv 0…101 19.32 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01224b98u, 2665849), /* mbconv 101…3.16k 19.35→31.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0116cc30u, 25172732), /* mbconv 3.16k…31.6k 31.7→109.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfcafc3bdu, 182806341), /* mbconv 31.6k…100k 109.6→392 ps/B extrapolated */
	EST_ROW_SEGMENT(0xdbba7357u, 1689531262), /* mbconv 100k…316k 392→3k ps/B extrapolated */
	EST_ROW_SEGMENT(0xd3686e1fu, -1190336903), /* mbconv 316k…1M 3k→1.162k ps/B fitted */
	EST_ROW_SEGMENT(0x59614f77u, -270436772), /* mbconv 1M…3.16M 1.162k→744 ps/B fitted */
	EST_ROW_SEGMENT(0x327ccbe7u, -81699920), /* mbconv 3.16M…1G 744→111.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0728fbedu, 0), /* mbconv 1G…∞ 111.9 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(7, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(7, 2, 0), /* mbconv 31.6k…100k extrapolated */
	EST_AUTHORED(7, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(7, 1, 16), /* mbconv 316k…1M fitted */
	EST_AUTHORED(7, 1, 45), /* mbconv 1M…3.16M fitted */
	EST_AUTHORED(7, 1, 31), /* mbconv 3.16M…1G fitted */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 102763496u), /* squeeze_excite from 0: 1.606k us */
	EST_ROW_CURVE(6, 4, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of squeeze_excite: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x327b120bu, 0), /* squeeze_excite 0…216 1.541 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x31e8c53bu, 12814769), /* squeeze_excite 216…464k 1.541→1.799 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2d5783d3u, 276956496), /* squeeze_excite 464k…10M 1.799→4.03 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x893bd040u, -342010035), /* squeeze_excite 10M…464M 4.03→0.586 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x138fe01au, -7449369), /* squeeze_excite 464M…21.5G 0.586→0.511 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x10c11488u, 0), /* squeeze_excite 21.5G…∞ 0.511 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(8, 1, 76), /* squeeze_excite 215…464k fitted */
	EST_AUTHORED(8, 1, 76), /* squeeze_excite 464k…10M fitted */
	EST_AUTHORED(8, 1, 2), /* squeeze_excite 10M…464M fitted */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 464M…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of squeeze_excite: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x046cd060u, 0), /* squeeze_excite 0…101 17.29 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03fd87a4u, 11327244), /* squeeze_excite 101…10k 17.32→34.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x063f1399u, 155362088), /* squeeze_excite 10k…100k 34.8→155 ps/B fitted */
	EST_ROW_SEGMENT(0xf2b48a28u, 1457658368), /* squeeze_excite 100k…316k 155→718 ps/B fitted */
	EST_ROW_SEGMENT(0xc3a52b5bu, -731476082), /* squeeze_excite 316k…3.16M 718→152.6 ps/B fitted */
	EST_ROW_SEGMENT(0x2bafd46du, -131283235), /* squeeze_excite 3.16M…31.6M 152.6→51 ps/B fitted */
	EST_ROW_SEGMENT(0x0d47d104u, -3977903), /* squeeze_excite 31.6M…1G 51→46.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0be1dbebu, 0), /* squeeze_excite 1G…∞ 46.4 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 100…10k extrapolated */
	EST_AUTHORED(8, 1, 1), /* squeeze_excite 10k…100k fitted */
	EST_AUTHORED(8, 1, 9), /* squeeze_excite 100k…316k fitted */
	EST_AUTHORED(9, 1, 73), /* squeeze_excite 316k…3.16M fitted */
	EST_AUTHORED(8, 1, 67), /* squeeze_excite 3.16M…31.6M fitted */
	EST_AUTHORED(8, 1, 4), /* squeeze_excite 31.6M…1G fitted */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 35547068u), /* matmul from 0: 555 us */
	EST_ROW_CURVE(7, 5, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of matmul: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x0d51882cu, 0), /* matmul 0…216 1.626 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0d2b5e15u, 3342913), /* matmul 216…2.15M 1.626→1.949 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0fd1c24fu, 68562247), /* matmul 2.15M…215M 1.949→5.26 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfd497032u, 1131136949), /* matmul 215M…1G 5.26→23.5 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x243d35ceu, -1862338172), /* matmul 1G…2.15G 23.5→8.55 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x461126beu, -232846107), /* matmul 2.15G…21.5G 8.55→2.92 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x17f08161u, 0), /* matmul 21.5G…∞ 2.92 ps/FLOP extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(10, 1, 55), /* matmul 215…2.15M fitted */
	EST_AUTHORED(10, 1, 45), /* matmul 2.15M…215M fitted */
	EST_AUTHORED(10, 1, 1), /* matmul 215M…1G fitted */
	EST_AUTHORED(10, 2, 0), /* matmul 1G…2.15G extrapolated */
	EST_AUTHORED(10, 2, 0), /* matmul 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of matmul: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x203f60e6u, 0), /* matmul 0…101 15.75 ps/B fitted */
	EST_ROW_SEGMENT(0x1ec159f7u, 38885281), /* matmul 101…100k 15.76→27 ps/B fitted */
	EST_ROW_SEGMENT(0x209fe5c8u, 625281405), /* matmul 100k…3.16M 27→117.7 ps/B fitted */
	EST_ROW_SEGMENT(0x2e4c5602u, -1738169558), /* matmul 3.16M…10M 117.7→33.6 ps/B fitted */
	EST_ROW_SEGMENT(0x42906277u, 149919281), /* matmul 10M…100M 33.6→48.1 ps/B fitted */
	EST_ROW_SEGMENT(0x7aa3b164u, -703418421), /* matmul 100M…316M 48.1→14.12 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1da21e85u, -50995110), /* matmul 316M…1G 14.12→11.65 ps/B fitted */
	EST_ROW_SEGMENT(0x17ddbe7fu, 0), /* matmul 1G…∞ 11.65 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(10, 1, 33), /* matmul 100…100k fitted */
	EST_AUTHORED(10, 1, 38), /* matmul 100k…3.16M fitted */
	EST_AUTHORED(10, 1, 24), /* matmul 3.16M…10M fitted */
	EST_AUTHORED(10, 1, 4), /* matmul 10M…100M fitted */
	EST_AUTHORED(10, 2, 0), /* matmul 100M…316M extrapolated */
	EST_AUTHORED(10, 1, 2), /* matmul 316M…1G fitted */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 159961807u), /* attention from 0: 2.5k us */
	EST_ROW_CURVE(7, 5, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of attention: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x0d51882cu, 0), /* attention 0…216 1.626 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0d2b5e15u, 3342913), /* attention 216…2.15M 1.626→1.949 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0fd1c24fu, 68562247), /* attention 2.15M…215M 1.949→5.26 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xfd497032u, 1131136949), /* attention 215M…1G 5.26→23.5 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x243d35ceu, -1862338172), /* attention 1G…2.15G 23.5→8.55 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x461126beu, -232846107), /* attention 2.15G…21.5G 8.55→2.92 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x17f08161u, 0), /* attention 21.5G…∞ 2.92 ps/FLOP extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* attention 215…2.15M extrapolated */
	EST_AUTHORED(11, 2, 0), /* attention 2.15M…215M extrapolated */
	EST_AUTHORED(11, 2, 0), /* attention 215M…1G extrapolated */
	EST_AUTHORED(11, 2, 0), /* attention 1G…2.15G extrapolated */
	EST_AUTHORED(11, 2, 0), /* attention 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of attention: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x203f60e6u, 0), /* attention 0…101 15.75 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1ec159f7u, 38885281), /* attention 101…100k 15.76→27 ps/B extrapolated */
	EST_ROW_SEGMENT(0x209fe5c8u, 625281405), /* attention 100k…3.16M 27→117.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2e4c5602u, -1738169558), /* attention 3.16M…10M 117.7→33.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x42906277u, 149919281), /* attention 10M…100M 33.6→48.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x7aa3b164u, -703418421), /* attention 100M…316M 48.1→14.12 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1da21e85u, -50995110), /* attention 316M…1G 14.12→11.65 ps/B extrapolated */
	EST_ROW_SEGMENT(0x17ddbe7fu, 0), /* attention 1G…∞ 11.65 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* attention 100…100k extrapolated */
	EST_AUTHORED(11, 2, 0), /* attention 100k…3.16M extrapolated */
	EST_AUTHORED(11, 2, 0), /* attention 3.16M…10M extrapolated */
	EST_AUTHORED(11, 2, 0), /* attention 10M…100M extrapolated */
	EST_AUTHORED(11, 2, 0), /* attention 100M…316M extrapolated */
	EST_AUTHORED(11, 2, 0), /* attention 316M…1G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 17987654u), /* activation from 0: 281 us */
	EST_ROW_CURVE(3, 1, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of activation: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xd002b320u, 0), /* activation 0…216 1.587 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd001699eu, 112743), /* activation 216…21.5G 1.587→1.588 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd0306affu, 0), /* activation 21.5G…∞ 1.588 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(12, 1, 194), /* activation 215…21.5G fitted */
	EST_ROW_CURVE(13, 11, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of activation: 13 lines for 11 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0b1edb5fu, 0), /* activation 0…101 21.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a5018a8u, 21045482), /* activation 101…1k 21.8→29.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x06fde040u, 144112805), /* activation 1k…10k 29.9→85.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1a7d0af3u, 1010777332), /* activation 10k…100k 85.6→476 ps/B extrapolated */
	EST_ROW_SEGMENT(0x26a5898fu, -1394928664), /* activation 100k…316k 476→207 ps/B fitted */
	EST_ROW_SEGMENT(0x754f50b8u, -707300342), /* activation 316k…1M 207→70.1 ps/B fitted */
	EST_ROW_SEGMENT(0x31214e1bu, -238665305), /* activation 1M…3.16M 70.1→23.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0e057d0du, -49829738), /* activation 3.16M…10M 23.9→14.31 ps/B fitted */
	EST_ROW_SEGMENT(0x06fe5d34u, 22155199), /* activation 10M…31.6M 14.31→18.59 ps/B fitted */
	EST_ROW_SEGMENT(0x09c70a73u, -4722635), /* activation 31.6M…100M 18.59→17.68 ps/B fitted */
	EST_ROW_SEGMENT(0x082f4047u, 25306725), /* activation 100M…316M 17.68→22.6 ps/B fitted */
	EST_ROW_SEGMENT(0x0bb0faacu, -9620329), /* activation 316M…1G 22.6→20.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a9a7544u, 0), /* activation 1G…∞ 20.7 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x0a090807u, 10u, /* authored segment of each line */
	EST_AUTHORED(12, 2, 0), /* activation 100…1k extrapolated */
	EST_AUTHORED(12, 2, 0), /* activation 1k…10k extrapolated */
	EST_AUTHORED(12, 2, 0), /* activation 10k…100k extrapolated */
	EST_AUTHORED(12, 1, 5), /* activation 100k…316k fitted */
	EST_AUTHORED(12, 1, 8), /* activation 316k…1M fitted */
	EST_AUTHORED(12, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(13, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(12, 1, 19), /* activation 10M…31.6M fitted */
	EST_AUTHORED(12, 1, 25), /* activation 31.6M…100M fitted */
	EST_AUTHORED(12, 1, 5), /* activation 100M…316M fitted */
	EST_AUTHORED(12, 2, 0), /* activation 316M…1G extrapolated */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9464268u), /* memory from 0: 147.9 us */
	EST_ROW_CURVE(3, 1, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of memory: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xdc1bfa7cu, 0), /* memory 0…216 1.679 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xdc1ac33fu, 106490), /* memory 216…21.5G 1.679→1.681 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xdc472937u, 0), /* memory 21.5G…∞ 1.681 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(14, 1, 407), /* memory 215…21.5G fitted */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of memory: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0bbd53a5u, 0), /* memory 0…101 22.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0ae49f54u, 22057623), /* memory 101…1k 23→31.5 ps/B fitted */
	EST_ROW_SEGMENT(0x077467aau, 150304480), /* memory 1k…10k 31.5→89.6 ps/B fitted */
	EST_ROW_SEGMENT(0x1bca1d8au, 1054181056), /* memory 10k…100k 89.6→497 ps/B fitted */
	EST_ROW_SEGMENT(0x275a1ba0u, -1121544235), /* memory 100k…1M 497→63.5 ps/B fitted */
	EST_ROW_SEGMENT(0x25ea26b4u, -96983044), /* memory 1M…10M 63.5→26 ps/B fitted */
	EST_ROW_SEGMENT(0x0d40a710u, 4908902), /* memory 10M…1G 26→29.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0f454a8du, 0), /* memory 1G…∞ 29.8 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(14, 1, 7), /* memory 100…1k fitted */
	EST_AUTHORED(15, 1, 29), /* memory 1k…10k fitted */
	EST_AUTHORED(14, 1, 67), /* memory 10k…100k fitted */
	EST_AUTHORED(14, 1, 183), /* memory 100k…1M fitted */
	EST_AUTHORED(14, 1, 261), /* memory 1M…10M fitted */
	EST_AUTHORED(14, 1, 84), /* memory 10M…1G fitted */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 64081395u), /* conv2d_bn_hardswish from 0: 1.001k us */
	EST_ROW_CURVE(9, 7, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_hardswish: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x1a1e1e6eu, 0), /* conv2d_bn_hardswish 0…216 1.594 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1936da2fu, 20257197), /* conv2d_bn_hardswish 216…1M 1.595→2.49 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0d134deeu, 499816768), /* conv2d_bn_hardswish 1M…21.5M 2.49→10.54 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd76112fbu, -2001377082), /* conv2d_bn_hardswish 21.5M…46.4M 10.54→2.46 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x336163b6u, -397375291), /* conv2d_bn_hardswish 46.4M…100M 2.46→0.859 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0590bad7u, 247842250), /* conv2d_bn_hardswish 100M…215M 0.859→1.854 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2c409216u, -342388160), /* conv2d_bn_hardswish 215M…464M 1.854→0.472 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x07a36a6cu, 1973909), /* conv2d_bn_hardswish 464M…21.5G 0.472→0.512 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0861e131u, 0), /* conv2d_bn_hardswish 21.5G…∞ 0.512 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(16, 2, 0), /* conv2d_bn_hardswish 215…1M extrapolated */
	EST_AUTHORED(16, 1, 24), /* conv2d_bn_hardswish 1M…21.5M fitted */
	EST_AUTHORED(16, 1, 13), /* conv2d_bn_hardswish 21.5M…46.4M fitted */
	EST_AUTHORED(16, 1, 14), /* conv2d_bn_hardswish 46.4M…100M fitted */
	EST_AUTHORED(16, 1, 7), /* conv2d_bn_hardswish 100M…215M fitted */
	EST_AUTHORED(16, 1, 12), /* conv2d_bn_hardswish 215M…464M fitted */
	EST_AUTHORED(16, 1, 3), /* conv2d_bn_hardswish 464M…21.5G fitted */
	EST_ROW_CURVE(8, 6, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_hardswish: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0264194au, 0), /* conv2d_bn_hardswish 0…101 18.68 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02136496u, 8214784), /* conv2d_bn_hardswish 101…10k 18.73→44.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03143c6au, 149574773), /* conv2d_bn_hardswish 10k…100k 44.1→276 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe312243du, 1766482662), /* conv2d_bn_hardswish 100k…316k 276→1.641k ps/B fitted */
	EST_ROW_SEGMENT(0xe894b9c6u, -1403238586), /* conv2d_bn_hardswish 316k…1M 1.641k→555 ps/B fitted */
	EST_ROW_SEGMENT(0x60b16f90u, -462265187), /* conv2d_bn_hardswish 1M…3.16M 555→197.6 ps/B fitted */
	EST_ROW_SEGMENT(0x1a69e6cdu, -31891948), /* conv2d_bn_hardswish 3.16M…1G 197.6→74.2 ps/B fitted */
	EST_ROW_SEGMENT(0x09802911u, 0), /* conv2d_bn_hardswish 1G…∞ 74.2 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(16, 2, 0), /* conv2d_bn_hardswish 100…10k extrapolated */
	EST_AUTHORED(16, 2, 0), /* conv2d_bn_hardswish 10k…100k extrapolated */
	EST_AUTHORED(16, 1, 7), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(16, 1, 22), /* conv2d_bn_hardswish 316k…1M fitted */
	EST_AUTHORED(16, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(16, 1, 29), /* conv2d_bn_hardswish 3.16M…1G fitted */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 64199626u), /* conv2d_bn_pointwise from 0: 1.003k us */
	EST_ROW_CURVE(11, 9, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_pointwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x1a320d98u, 0), /* conv2d_bn_pointwise 0…216 1.599 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x19ab504cu, 11802153), /* conv2d_bn_pointwise 216…464k 1.599→2.07 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x12932896u, 313887264), /* conv2d_bn_pointwise 464k…21.5M 2.07→8.39 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa9a75225u, -1506394269), /* conv2d_bn_pointwise 21.5M…46.4M 8.39→2.31 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2f4ee032u, -338307563), /* conv2d_bn_pointwise 46.4M…100M 2.31→0.949 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xffca5c6cu, 459200829), /* conv2d_bn_pointwise 100M…215M 0.949→2.79 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x44cdc89au, -568588272), /* conv2d_bn_pointwise 215M…464M 2.79→0.498 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x017967d1u, 141962435), /* conv2d_bn_pointwise 464M…1G 0.498→1.07 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1a2f0b09u, -161813886), /* conv2d_bn_pointwise 1G…2.15G 1.07→0.42 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x06e065b2u, 11884345), /* conv2d_bn_pointwise 2.15G…21.5G 0.42→0.563 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x093b1abcu, 0), /* conv2d_bn_pointwise 21.5G…∞ 0.563 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(17, 2, 0), /* conv2d_bn_pointwise 215…464k extrapolated */
	EST_AUTHORED(17, 1, 92), /* conv2d_bn_pointwise 464k…21.5M fitted */
	EST_AUTHORED(17, 1, 76), /* conv2d_bn_pointwise 21.5M…46.4M fitted */
	EST_AUTHORED(17, 1, 62), /* conv2d_bn_pointwise 46.4M…100M fitted */
	EST_AUTHORED(17, 1, 164), /* conv2d_bn_pointwise 100M…215M fitted */
	EST_AUTHORED(17, 1, 74), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(17, 1, 26), /* conv2d_bn_pointwise 464M…1G fitted */
	EST_AUTHORED(17, 1, 22), /* conv2d_bn_pointwise 1G…2.15G fitted */
	EST_AUTHORED(17, 1, 3), /* conv2d_bn_pointwise 2.15G…21.5G fitted */
	EST_ROW_CURVE(11, 9, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_pointwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x04aba7edu, 0), /* conv2d_bn_pointwise 0…101 18.24 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0426bfdeu, 13528116), /* conv2d_bn_pointwise 101…10k 18.29→39.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0676c09eu, 207816973), /* conv2d_bn_pointwise 10k…100k 39.2→200 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe939791au, 2035133620), /* conv2d_bn_pointwise 100k…316k 200→986 ps/B fitted */
	EST_ROW_SEGMENT(0x1b5495b4u, -1916928110), /* conv2d_bn_pointwise 316k…1M 986→245 ps/B fitted */
	EST_ROW_SEGMENT(0x5421845bu, -387159182), /* conv2d_bn_pointwise 1M…3.16M 245→95 ps/B fitted */
	EST_ROW_SEGMENT(0x19fddf9eu, -47178736), /* conv2d_bn_pointwise 3.16M…31.6M 95→58.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0e5d2a72u, 11441873), /* conv2d_bn_pointwise 31.6M…100M 58.5→63 ps/B fitted */
	EST_ROW_SEGMENT(0x0ca09981u, 101842634), /* conv2d_bn_pointwise 100M…316M 63→102.3 ps/B fitted */
	EST_ROW_SEGMENT(0x1c1b9f13u, -136251644), /* conv2d_bn_pointwise 316M…1G 102.3→49.6 ps/B fitted */
	EST_ROW_SEGMENT(0x0cb2f54du, 0), /* conv2d_bn_pointwise 1G…∞ 49.6 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(17, 2, 0), /* conv2d_bn_pointwise 100…10k extrapolated */
	EST_AUTHORED(17, 2, 0), /* conv2d_bn_pointwise 10k…100k extrapolated */
	EST_AUTHORED(17, 1, 11), /* conv2d_bn_pointwise 100k…316k fitted */
	EST_AUTHORED(18, 1, 74), /* conv2d_bn_pointwise 316k…1M fitted */
	EST_AUTHORED(19, 1, 193), /* conv2d_bn_pointwise 1M…3.16M fitted */
	EST_AUTHORED(17, 1, 196), /* conv2d_bn_pointwise 3.16M…31.6M fitted */
	EST_AUTHORED(20, 1, 39), /* conv2d_bn_pointwise 31.6M…100M fitted */
	EST_AUTHORED(17, 1, 5), /* conv2d_bn_pointwise 100M…316M fitted */
	EST_AUTHORED(17, 1, 1), /* conv2d_bn_pointwise 316M…1G fitted */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 45351493u), /* conv2d_pointwise from 0: 709 us */
	EST_ROW_CURVE(6, 4, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_pointwise: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x354cc4c2u, 0), /* conv2d_pointwise 0…216 1.627 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x34ac664eu, 14047103), /* conv2d_pointwise 216…464k 1.627→1.91 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2f95ab81u, 305263341), /* conv2d_pointwise 464k…10M 1.91→4.37 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x94c74ef9u, -371018631), /* conv2d_pointwise 10M…464M 4.37→0.633 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x152b0736u, -8970098), /* conv2d_pointwise 464M…21.5G 0.633→0.543 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x11c97f27u, 0), /* conv2d_pointwise 21.5G…∞ 0.543 ps/FLOP fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 215…464k extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 464k…10M extrapolated */
	EST_AUTHORED(21, 1, 1), /* conv2d_pointwise 10M…464M fitted */
	EST_AUTHORED(21, 1, 1), /* conv2d_pointwise 464M…21.5G fitted */
	EST_ROW_CURVE(7, 5, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0261c23bu, 0), /* conv2d_pointwise 0…101 18.61 ps/B extrapolated */
	EST_ROW_SEGMENT(0x021d57e7u, 6963771), /* conv2d_pointwise 101…10k 18.65→40.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0349e206u, 107933484), /* conv2d_pointwise 10k…100k 40.1→207 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf16e741du, 1130492961), /* conv2d_pointwise 100k…316k 207→1.081k ps/B extrapolated */
	EST_ROW_SEGMENT(0x93b25c3eu, -581054716), /* conv2d_pointwise 316k…3.16M 1.081k→182.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x18232149u, -23448638), /* conv2d_pointwise 3.16M…1G 182.1→91.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0bb3ad35u, 0), /* conv2d_pointwise 1G…∞ 91.4 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 100…10k extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 10k…100k extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 100k…316k extrapolated */
	EST_AUTHORED(21, 2, 0), /* conv2d_pointwise 316k…3.16M extrapolated */
	EST_AUTHORED(21, 1, 2), /* conv2d_pointwise 3.16M…1G fitted */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9071748u), /* elementwise from 0: 141.7 us */
	EST_ROW_CURVE(3, 1, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of elementwise: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xd213ca28u, 0), /* elementwise 0…216 1.603 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd212759du, 116518), /* elementwise 216…21.5G 1.603→1.604 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd24309e7u, 0), /* elementwise 21.5G…∞ 1.604 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 407), /* elementwise 215…21.5G fitted */
	EST_ROW_CURVE(10, 8, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of elementwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0afbd84bu, 0), /* elementwise 0…101 21.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a3d10d4u, 19418783), /* elementwise 101…1k 21.5→29 ps/B extrapolated */
	EST_ROW_SEGMENT(0x07835e42u, 127083254), /* elementwise 1k…10k 29→78.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1b2a9ec0u, 747859076), /* elementwise 10k…100k 78.1→367 ps/B fitted */
	EST_ROW_SEGMENT(0xe77e3950u, -1195013720), /* elementwise 100k…316k 367→136.4 ps/B fitted */
	EST_ROW_SEGMENT(0x4d4d2ba5u, -464657170), /* elementwise 316k…1M 136.4→46.5 ps/B fitted */
	EST_ROW_SEGMENT(0x1f29bbd7u, -132510769), /* elementwise 1M…3.16M 46.5→20.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0ba6c023u, -27133921), /* elementwise 3.16M…10M 20.9→15.64 ps/B fitted */
	EST_ROW_SEGMENT(0x07e4f5b8u, 7438811), /* elementwise 10M…1G 15.64→21.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0af3dc00u, 0), /* elementwise 1G…∞ 21.4 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(22, 2, 0), /* elementwise 100…1k extrapolated */
	EST_AUTHORED(22, 2, 0), /* elementwise 1k…10k extrapolated */
	EST_AUTHORED(22, 1, 8), /* elementwise 10k…100k fitted */
	EST_AUTHORED(23, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(24, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(25, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(22, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(26, 1, 71), /* elementwise 10M…1G fitted */
	3u, /* precision fp16 */
	EST_ROW_U64(0u), /* reference peak 0FLOP/s */
	EST_ROW_U64(0u), /* reference bandwidth 0B/s */
	0u, /* energy */
	0x00010cb4u, 0x00010cb4u, 0x83840303u, /* interval of a total: quantiles 1.04962 and 1.04962; kinds, coverage 0.9 */
	1463u, /* generic */
	1470u, /* conv2d */
	1477u, /* conv2d_bn */
	1484u, /* conv2d_depthwise */
	1491u, /* mbconv */
	1498u, /* squeeze_excite */
	1505u, /* matmul */
	1512u, /* attention */
	1519u, /* activation */
	1554u, /* normalisation */
	1526u, /* memory */
	1533u, /* conv2d_bn_hardswish */
	1540u, /* conv2d_bn_pointwise */
	1547u, /* conv2d_pointwise */
	1554u, /* softmax */
	1526u, /* index */
	1526u, /* split */
	1526u, /* window */
	1554u, /* elementwise */
	EST_ROW_CLASS(0x4be11b01u, 1564u, 1605u, 1561u, 2682u, 1463u, 0u), /* generic */
	EST_ROW_CLASS(0x32111c01u, 1649u, 1673u, 1646u, 2682u, 1470u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab11d01u, 1721u, 1745u, 1718u, 2709u, 1477u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07212101u, 1793u, 1817u, 1790u, 2719u, 1484u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e12301u, 1865u, 1889u, 1862u, 2732u, 1491u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06412401u, 1937u, 1961u, 1934u, 2749u, 1498u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05412501u, 2000u, 2019u, 1997u, 2765u, 1505u, 6u), /* matmul */
	EST_ROW_CLASS(0x00022601u, 2054u, 2073u, 2051u, 2608u, 1512u, 7u), /* attention */
	EST_ROW_CLASS(0x03012701u, 2108u, 2123u, 2105u, 2610u, 1519u, 8u), /* activation */
	EST_ROW_CLASS(0x14912801u, 2175u, 2190u, 2172u, 2624u, 1526u, 10u), /* memory */
	EST_ROW_CLASS(0x03112a01u, 2229u, 2253u, 2226u, 2732u, 1533u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12212b01u, 2297u, 2329u, 2294u, 2786u, 1540u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00212f01u, 2377u, 2401u, 2374u, 2801u, 1547u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b113001u, 2440u, 2455u, 2437u, 2668u, 1554u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 10251472u), /* generic from 0: 160.2 us */
	EST_ROW_CURVE(9, 7, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of generic: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x0a58df97u, 0), /* generic 0…216 1.263 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0a257c58u, 4501166), /* generic 216…215k 1.263→1.589 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x076e6245u, 131348160), /* generic 215k…2.15M 1.589→4.76 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x246a38cfu, 1221053913), /* generic 2.15M…10M 4.76→24.5 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd767ae22u, -991390444), /* generic 10M…46.4M 24.5→8.49 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4d4ca1dcu, -276608178), /* generic 46.4M…464M 8.49→1.809 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x128cdaa1u, -79252142), /* generic 464M…2.15G 1.809→0.534 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x045f1bc3u, -6698780), /* generic 2.15G…21.5G 0.534→0.372 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x030b624cu, 0), /* generic 21.5G…∞ 0.372 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(27, 1, 288), /* generic 215…215k fitted */
	EST_AUTHORED(27, 1, 304), /* generic 215k…2.15M fitted */
	EST_AUTHORED(27, 1, 173), /* generic 2.15M…10M fitted */
	EST_AUTHORED(27, 1, 256), /* generic 10M…46.4M fitted */
	EST_AUTHORED(27, 1, 592), /* generic 46.4M…464M fitted */
	EST_AUTHORED(27, 1, 201), /* generic 464M…2.15G fitted */
	EST_AUTHORED(27, 1, 104), /* generic 2.15G…21.5G fitted */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of generic: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x1d9cf0a9u, 0), /* generic 0…101 14.46 ps/B fitted */
	EST_ROW_SEGMENT(0x1ae49ca0u, 70876960), /* generic 101…10k 14.49→28.2 ps/B fitted */
	EST_ROW_SEGMENT(0x2ed56df6u, 632512105), /* generic 10k…316k 28.2→119.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0caf5a72u, -1443002132), /* generic 316k…1M 119.9→50.1 ps/B fitted */
	EST_ROW_SEGMENT(0x76028d8eu, -278401964), /* generic 1M…10M 50.1→23.2 ps/B fitted */
	EST_ROW_SEGMENT(0x2b10f1ffu, 288627698), /* generic 10M…100M 23.2→51.1 ps/B fitted */
	EST_ROW_SEGMENT(0x797b255du, -492881463), /* generic 100M…316M 51.1→27.2 ps/B fitted */
	EST_ROW_SEGMENT(0x35866c6cu, 162946547), /* generic 316M…1G 27.2→35.1 ps/B fitted */
	EST_ROW_SEGMENT(0x47f3f063u, 0), /* generic 1G…∞ 35.1 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(27, 1, 48), /* generic 100…10k fitted */
	EST_AUTHORED(27, 1, 241), /* generic 10k…316k fitted */
	EST_AUTHORED(27, 1, 283), /* generic 316k…1M fitted */
	EST_AUTHORED(27, 1, 1190), /* generic 1M…10M fitted */
	EST_AUTHORED(27, 1, 356), /* generic 10M…100M fitted */
	EST_AUTHORED(27, 1, 22), /* generic 100M…316M fitted */
	EST_AUTHORED(27, 1, 2), /* generic 316M…1G fitted */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 45478840u), /* conv2d from 0: 711 us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xa15e927au, 0), /* conv2d 0…216 1.231 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9fb4ee6au, 37282906), /* conv2d 216…215M 1.231→1.569 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf9902a0eu, -1083524679), /* conv2d 215M…1G 1.569→0.476 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4356ce68u, -91537008), /* conv2d 1G…21.5G 0.476→0.292 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x264b136bu, 0), /* conv2d 21.5G…∞ 0.292 ps/FLOP fitted */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(28, 1, 849), /* conv2d 215…215M fitted */
	EST_AUTHORED(28, 1, 409), /* conv2d 215M…1G fitted */
	EST_AUTHORED(28, 1, 152), /* conv2d 1G…21.5G fitted */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x01e98b47u, 0), /* conv2d 0…101 14.94 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01c5f995u, 3620465), /* conv2d 101…3.16k 14.96→23.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01d4103eu, 31075761), /* conv2d 3.16k…31.6k 23.3→71.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfde42dc0u, 199157028), /* conv2d 31.6k…100k 71.4→226 ps/B fitted */
	EST_ROW_SEGMENT(0xec1b6b7du, 1341934924), /* conv2d 100k…316k 226→1.263k ps/B fitted */
	EST_ROW_SEGMENT(0xb271f224u, -1045947063), /* conv2d 316k…1M 1.263k→453 ps/B fitted */
	EST_ROW_SEGMENT(0x4e31d8e6u, -363254104), /* conv2d 1M…3.16M 453→172.5 ps/B fitted */
	EST_ROW_SEGMENT(0x196c6f09u, -94705392), /* conv2d 3.16M…10M 172.5→99.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0ce70ea0u, -13218025), /* conv2d 10M…1G 99.2→58.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0777ec37u, 0), /* conv2d 1G…∞ 58.4 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(28, 2, 0), /* conv2d 100…3.16k extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d 3.16k…31.6k extrapolated */
	EST_AUTHORED(28, 1, 2), /* conv2d 31.6k…100k fitted */
	EST_AUTHORED(28, 1, 43), /* conv2d 100k…316k fitted */
	EST_AUTHORED(28, 1, 181), /* conv2d 316k…1M fitted */
	EST_AUTHORED(28, 1, 454), /* conv2d 1M…3.16M fitted */
	EST_AUTHORED(28, 1, 438), /* conv2d 3.16M…10M fitted */
	EST_AUTHORED(28, 1, 292), /* conv2d 10M…1G fitted */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 65859560u), /* conv2d_bn from 0: 1.029k us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xa24b056du, 0), /* conv2d_bn 0…216 1.238 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa1131004u, 27325203), /* conv2d_bn 216…215M 1.238→1.486 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x109321d7u, -1920652500), /* conv2d_bn 215M…464M 1.486→0.517 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x480a9ec6u, -92094531), /* conv2d_bn 464M…21.5G 0.517→0.285 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2554599fu, 0), /* conv2d_bn 21.5G…∞ 0.285 ps/FLOP fitted */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(29, 1, 694), /* conv2d_bn 215…215M fitted */
	EST_AUTHORED(29, 1, 257), /* conv2d_bn 215M…464M fitted */
	EST_AUTHORED(30, 1, 279), /* conv2d_bn 464M…21.5G fitted */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x01f74585u, 0), /* conv2d_bn 0…101 15.36 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01ce88e6u, 4146467), /* conv2d_bn 101…3.16k 15.39→25 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01c2e488u, 38499998), /* conv2d_bn 3.16k…31.6k 25→84.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfb5fe864u, 273453235), /* conv2d_bn 31.6k…100k 84.5→296 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe746999du, 1723667573), /* conv2d_bn 100k…316k 296→1.628k ps/B fitted */
	EST_ROW_SEGMENT(0xe9602192u, -1551459687), /* conv2d_bn 316k…1M 1.628k→428 ps/B fitted */
	EST_ROW_SEGMENT(0x48a49043u, -322148886), /* conv2d_bn 1M…3.16M 428→178.8 ps/B fitted */
	EST_ROW_SEGMENT(0x1a5e9444u, -98916100), /* conv2d_bn 3.16M…10M 178.8→102.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0d4b36fdu, -13941917), /* conv2d_bn 10M…1G 102.2→59.1 ps/B fitted */
	EST_ROW_SEGMENT(0x078fe4ecu, 0), /* conv2d_bn 1G…∞ 59.1 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(29, 2, 0), /* conv2d_bn 100…3.16k extrapolated */
	EST_AUTHORED(29, 2, 0), /* conv2d_bn 3.16k…31.6k extrapolated */
	EST_AUTHORED(29, 2, 0), /* conv2d_bn 31.6k…100k extrapolated */
	EST_AUTHORED(29, 1, 33), /* conv2d_bn 100k…316k fitted */
	EST_AUTHORED(29, 1, 156), /* conv2d_bn 316k…1M fitted */
	EST_AUTHORED(31, 1, 408), /* conv2d_bn 1M…3.16M fitted */
	EST_AUTHORED(29, 1, 381), /* conv2d_bn 3.16M…10M fitted */
	EST_AUTHORED(32, 1, 252), /* conv2d_bn 10M…1G fitted */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 64402054u), /* conv2d_depthwise from 0: 1.006k us */
	EST_ROW_CURVE(5, 3, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_depthwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x4f4b290bu, 0), /* conv2d_depthwise 0…216 1.21 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4e2da325u, 25009645), /* conv2d_depthwise 216…215M 1.21→1.663 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x99f84f57u, -1109771815), /* conv2d_depthwise 215M…464M 1.663→0.543 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x260be474u, -52077756), /* conv2d_depthwise 464M…21.5G 0.543→0.281 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x126adeebu, 0), /* conv2d_depthwise 21.5G…∞ 0.281 ps/FLOP fitted */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(33, 1, 156), /* conv2d_depthwise 215…215M fitted */
	EST_AUTHORED(33, 1, 2), /* conv2d_depthwise 215M…464M fitted */
	EST_AUTHORED(33, 1, 1), /* conv2d_depthwise 464M…21.5G fitted */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_depthwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x01edd8b2u, 0), /* conv2d_depthwise 0…101 15.07 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01c50eb7u, 4151778), /* conv2d_depthwise 101…3.16k 15.1→24.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01b3b473u, 39145864), /* conv2d_depthwise 3.16k…31.6k 24.7→85.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfae415e5u, 283656626), /* conv2d_depthwise 31.6k…100k 85.3→305 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe7802b14u, 1747845064), /* conv2d_depthwise 100k…316k 305→1.656k ps/B fitted */
	EST_ROW_SEGMENT(0xeb86d243u, -1467787311), /* conv2d_depthwise 316k…1M 1.656k→520 ps/B fitted */
	EST_ROW_SEGMENT(0x5af10b4bu, -439470529), /* conv2d_depthwise 1M…3.16M 520→180.1 ps/B fitted */
	EST_ROW_SEGMENT(0x1a4cd1ebu, -91937569), /* conv2d_depthwise 3.16M…10M 180.1→109 ps/B fitted */
	EST_ROW_SEGMENT(0x0e3e629fu, -19362857), /* conv2d_depthwise 10M…1G 109→49.1 ps/B fitted */
	EST_ROW_SEGMENT(0x06488955u, 0), /* conv2d_depthwise 1G…∞ 49.1 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(33, 2, 0), /* conv2d_depthwise 100…3.16k extrapolated */
	EST_AUTHORED(33, 2, 0), /* conv2d_depthwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(33, 2, 0), /* conv2d_depthwise 31.6k…100k extrapolated */
	EST_AUTHORED(33, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(34, 1, 27), /* conv2d_depthwise 316k…1M fitted */
	EST_AUTHORED(33, 1, 34), /* conv2d_depthwise 1M…3.16M fitted */
	EST_AUTHORED(33, 1, 38), /* conv2d_depthwise 3.16M…10M fitted */
	EST_AUTHORED(33, 1, 53), /* conv2d_depthwise 10M…1G fitted */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 129771037u), /* mbconv from 0: 2.03k us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of mbconv: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x9fae8a6eu, 0), /* mbconv 0…216 1.218 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9d21598du, 57214553), /* mbconv 216…46.4M 1.218→1.679 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xebbc13b5u, -560595185), /* mbconv 46.4M…2.15G 1.679→0.269 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2331271bu, 17457006), /* mbconv 2.15G…21.5G 0.269→0.295 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x26a67956u, 0), /* mbconv 21.5G…∞ 0.295 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(35, 1, 36), /* mbconv 215…46.4M fitted */
	EST_AUTHORED(35, 1, 56), /* mbconv 46.4M…2.15G fitted */
	EST_AUTHORED(35, 2, 0), /* mbconv 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(10, 8, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of mbconv: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0100af70u, 0), /* mbconv 0…101 15.67 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00e83a0du, 2489554), /* mbconv 101…3.16k 15.7→27.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00c281a2u, 26334211), /* mbconv 3.16k…31.6k 27.2→108.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfa72d178u, 221438858), /* mbconv 31.6k…100k 108.7→451 ps/B extrapolated */
	EST_ROW_SEGMENT(0xda54f77fu, 1831740361), /* mbconv 100k…316k 451→3.28k ps/B extrapolated */
	EST_ROW_SEGMENT(0xe7a8689du, -1340254239), /* mbconv 316k…1M 3.28k→1.209k ps/B fitted */
	EST_ROW_SEGMENT(0x63f7dea1u, -407278669), /* mbconv 1M…3.16M 1.209k→579 ps/B fitted */
	EST_ROW_SEGMENT(0x284146edu, -90681932), /* mbconv 3.16M…100M 579→158.1 ps/B fitted */
	EST_ROW_SEGMENT(0x0adecd54u, -21892293), /* mbconv 100M…1G 158.1→90.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x05c8e44du, 0), /* mbconv 1G…∞ 90.4 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(35, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(35, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(35, 2, 0), /* mbconv 31.6k…100k extrapolated */
	EST_AUTHORED(35, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(35, 1, 28), /* mbconv 316k…1M fitted */
	EST_AUTHORED(35, 1, 36), /* mbconv 1M…3.16M fitted */
	EST_AUTHORED(35, 1, 28), /* mbconv 3.16M…100M fitted */
	EST_AUTHORED(35, 2, 0), /* mbconv 100M…1G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 103456866u), /* squeeze_excite from 0: 1.617k us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of squeeze_excite: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x99740af9u, 0), /* squeeze_excite 0…216 1.171 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x97e2a960u, 35157937), /* squeeze_excite 216…215M 1.171→1.489 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xecdf8237u, -1028006242), /* squeeze_excite 215M…1G 1.489→0.453 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3ffd586au, -86915454), /* squeeze_excite 1G…21.5G 0.453→0.278 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x24690867u, 0), /* squeeze_excite 21.5G…∞ 0.278 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(36, 1, 154), /* squeeze_excite 215…215M fitted */
	EST_AUTHORED(36, 2, 0), /* squeeze_excite 215M…1G extrapolated */
	EST_AUTHORED(36, 2, 0), /* squeeze_excite 1G…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of squeeze_excite: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0388f013u, 0), /* squeeze_excite 0…101 13.81 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03241dd8u, 10262259), /* squeeze_excite 101…10k 13.84→29.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04e3dcc9u, 157952597), /* squeeze_excite 10k…100k 29.7→151.9 ps/B fitted */
	EST_ROW_SEGMENT(0xf4362eafu, 1394214911), /* squeeze_excite 100k…316k 151.9→691 ps/B fitted */
	EST_ROW_SEGMENT(0xbbf74480u, -693927559), /* squeeze_excite 316k…3.16M 691→154 ps/B fitted */
	EST_ROW_SEGMENT(0x2eb98c7bu, -207278482), /* squeeze_excite 3.16M…10M 154→73.8 ps/B fitted */
	EST_ROW_SEGMENT(0x13357d90u, -21546491), /* squeeze_excite 10M…1G 73.8→40.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0a59d319u, 0), /* squeeze_excite 1G…∞ 40.4 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(36, 2, 0), /* squeeze_excite 100…10k extrapolated */
	EST_AUTHORED(36, 1, 2), /* squeeze_excite 10k…100k fitted */
	EST_AUTHORED(36, 1, 10), /* squeeze_excite 100k…316k fitted */
	EST_AUTHORED(36, 1, 71), /* squeeze_excite 316k…3.16M fitted */
	EST_AUTHORED(36, 1, 44), /* squeeze_excite 3.16M…10M fitted */
	EST_AUTHORED(36, 1, 27), /* squeeze_excite 10M…1G fitted */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 36923422u), /* matmul from 0: 577 us */
	EST_ROW_CURVE(4, 2, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of matmul: 4 lines for 2 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xa5d3d8a8u, 0), /* matmul 0…216 1.265 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa3c8d700u, 45811393), /* matmul 216…215M 1.265→1.68 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe1b8b04bu, -134988872), /* matmul 215M…21.5G 1.68→1.273 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa6cbbeaau, 0), /* matmul 21.5G…∞ 1.273 ps/FLOP fitted */
	0x01010000u, /* authored segment of each line */
	EST_AUTHORED(37, 1, 100), /* matmul 215…215M fitted */
	EST_AUTHORED(37, 1, 1), /* matmul 215M…21.5G fitted */
	EST_ROW_CURVE(7, 5, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of matmul: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x33f31f43u, 0), /* matmul 0…101 12.68 ps/B fitted */
	EST_ROW_SEGMENT(0x3253d11bu, 42272557), /* matmul 101…31.6k 12.69→17.79 ps/B fitted */
	EST_ROW_SEGMENT(0x35eeb785u, 335314402), /* matmul 31.6k…3.16M 17.79→50.2 ps/B fitted */
	EST_ROW_SEGMENT(0xfe93c108u, -1387542910), /* matmul 3.16M…10M 50.2→16.65 ps/B fitted */
	EST_ROW_SEGMENT(0x3eedd261u, 349114939), /* matmul 10M…31.6M 16.65→25.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x6b3ca884u, -82503227), /* matmul 31.6M…1G 25.1→19.1 ps/B fitted */
	EST_ROW_SEGMENT(0x4e3c7c12u, 0), /* matmul 1G…∞ 19.1 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(37, 1, 22), /* matmul 100…31.6k fitted */
	EST_AUTHORED(37, 1, 68), /* matmul 31.6k…3.16M fitted */
	EST_AUTHORED(37, 1, 7), /* matmul 3.16M…10M fitted */
	EST_AUTHORED(37, 2, 0), /* matmul 10M…31.6M extrapolated */
	EST_AUTHORED(37, 1, 4), /* matmul 31.6M…1G fitted */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 166155396u), /* attention from 0: 2.6k us */
	EST_ROW_CURVE(4, 2, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of attention: 4 lines for 2 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xa5d3d8a8u, 0), /* attention 0…216 1.265 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xa3c8d700u, 45811393), /* attention 216…215M 1.265→1.68 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xe1b8b04bu, -134988872), /* attention 215M…21.5G 1.68→1.273 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xa6cbbeaau, 0), /* attention 21.5G…∞ 1.273 ps/FLOP extrapolated */
	0x01010000u, /* authored segment of each line */
	EST_AUTHORED(38, 2, 0), /* attention 215…215M extrapolated */
	EST_AUTHORED(38, 2, 0), /* attention 215M…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of attention: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x33f31f43u, 0), /* attention 0…101 12.68 ps/B extrapolated */
	EST_ROW_SEGMENT(0x3253d11bu, 42272557), /* attention 101…31.6k 12.69→17.79 ps/B extrapolated */
	EST_ROW_SEGMENT(0x35eeb785u, 335314402), /* attention 31.6k…3.16M 17.79→50.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfe93c108u, -1387542910), /* attention 3.16M…10M 50.2→16.65 ps/B extrapolated */
	EST_ROW_SEGMENT(0x3eedd261u, 349114939), /* attention 10M…31.6M 16.65→25.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x6b3ca884u, -82503227), /* attention 31.6M…1G 25.1→19.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x4e3c7c12u, 0), /* attention 1G…∞ 19.1 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(38, 2, 0), /* attention 100…31.6k extrapolated */
	EST_AUTHORED(38, 2, 0), /* attention 31.6k…3.16M extrapolated */
	EST_AUTHORED(38, 2, 0), /* attention 3.16M…10M extrapolated */
	EST_AUTHORED(38, 2, 0), /* attention 10M…31.6M extrapolated */
	EST_AUTHORED(38, 2, 0), /* attention 31.6M…1G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 18152445u), /* activation from 0: 284 us */
	EST_ROW_CURVE(3, 1, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of activation: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x9ed28835u, 0), /* activation 0…216 1.212 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9ed1e2a9u, 56648), /* activation 216…21.5G 1.212→1.212 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9ee980e0u, 0), /* activation 21.5G…∞ 1.212 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(39, 1, 194), /* activation 215…21.5G fitted */
	EST_ROW_CURVE(11, 9, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of activation: 11 lines for 9 segments */
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
	EST_ROW_SEGMENT(0x0885b6adu, 0), /* activation 0…101 16.65 ps/B extrapolated */
	EST_ROW_SEGMENT(0x077a6fb2u, 27205275), /* activation 101…3.16k 16.69→32.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x05132346u, 309046551), /* activation 3.16k…31.6k 32.4→151.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02140529u, 1340468432), /* activation 31.6k…100k 151.9→411 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfdb54acau, -1186780887), /* activation 100k…316k 411→182 ps/B fitted */
	EST_ROW_SEGMENT(0x66f251adu, -608818747), /* activation 316k…1M 182→64.2 ps/B fitted */
	EST_ROW_SEGMENT(0x2c98ab2eu, -211494148), /* activation 1M…3.16M 64.2→23.3 ps/B fitted */
	EST_ROW_SEGMENT(0x0e684acfu, -70328379), /* activation 3.16M…10M 23.3→9.69 ps/B fitted */
	EST_ROW_SEGMENT(0x04c5ae2bu, 12493688), /* activation 10M…31.6M 9.69→12.1 ps/B fitted */
	EST_ROW_SEGMENT(0x05ecb580u, 5003925), /* activation 31.6M…1G 12.1→15.01 ps/B fitted */
	EST_ROW_SEGMENT(0x07aefe97u, 0), /* activation 1G…∞ 15.01 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(39, 2, 0), /* activation 100…3.16k extrapolated */
	EST_AUTHORED(39, 2, 0), /* activation 3.16k…31.6k extrapolated */
	EST_AUTHORED(39, 2, 0), /* activation 31.6k…100k extrapolated */
	EST_AUTHORED(39, 1, 5), /* activation 100k…316k fitted */
	EST_AUTHORED(39, 1, 8), /* activation 316k…1M fitted */
	EST_AUTHORED(39, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(39, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(39, 1, 19), /* activation 10M…31.6M fitted */
	EST_AUTHORED(39, 1, 30), /* activation 31.6M…1G fitted */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9763515u), /* memory from 0: 152.6 us */
	EST_ROW_CURVE(3, 1, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of memory: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xabb2ac80u, 0), /* memory 0…216 1.31 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xabb21991u, 50272), /* memory 216…21.5G 1.31→1.311 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xabc70f3bu, 0), /* memory 21.5G…∞ 1.311 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(40, 1, 407), /* memory 215…21.5G fitted */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of memory: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0929b4c3u, 0), /* memory 0…101 17.9 ps/B fitted */
	EST_ROW_SEGMENT(0x08103fb9u, 28648601), /* memory 101…3.16k 17.94→34.5 ps/B fitted */
	EST_ROW_SEGMENT(0x05ca3d27u, 318536809), /* memory 3.16k…31.6k 34.5→157.7 ps/B fitted */
	EST_ROW_SEGMENT(0x042a96cbu, 1355696100), /* memory 31.6k…100k 157.7→420 ps/B fitted */
	EST_ROW_SEGMENT(0xf89ae3fcu, -923693729), /* memory 100k…1M 420→62.8 ps/B fitted */
	EST_ROW_SEGMENT(0x25df0c02u, -103094236), /* memory 1M…10M 62.8→22.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0bbbe6aau, -201), /* memory 10M…1G 22.9→22.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0bbbe140u, 0), /* memory 1G…∞ 22.9 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(40, 1, 14), /* memory 100…3.16k fitted */
	EST_AUTHORED(41, 1, 50), /* memory 3.16k…31.6k fitted */
	EST_AUTHORED(40, 1, 39), /* memory 31.6k…100k fitted */
	EST_AUTHORED(40, 1, 183), /* memory 100k…1M fitted */
	EST_AUTHORED(40, 1, 261), /* memory 1M…10M fitted */
	EST_AUTHORED(40, 1, 84), /* memory 10M…1G fitted */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 65238522u), /* conv2d_bn_hardswish from 0: 1.019k us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_hardswish: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xa062158au, 0), /* conv2d_bn_hardswish 0…216 1.224 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9e9cb601u, 39712037), /* conv2d_bn_hardswish 216…46.4M 1.224→1.544 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd8c3a7e0u, -518034277), /* conv2d_bn_hardswish 46.4M…2.15G 1.544→0.24 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1f721754u, 29293155), /* conv2d_bn_hardswish 2.15G…21.5G 0.24→0.284 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x253face2u, 0), /* conv2d_bn_hardswish 21.5G…∞ 0.284 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(42, 1, 37), /* conv2d_bn_hardswish 215…46.4M fitted */
	EST_AUTHORED(42, 1, 36), /* conv2d_bn_hardswish 46.4M…2.15G fitted */
	EST_AUTHORED(42, 2, 0), /* conv2d_bn_hardswish 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(9, 7, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_hardswish: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x01f9ea0cu, 0), /* conv2d_bn_hardswish 0…101 15.44 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01cd97b6u, 4511351), /* conv2d_bn_hardswish 101…3.16k 15.47→25.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01a797e7u, 44541267), /* conv2d_bn_hardswish 3.16k…31.6k 25.9→94.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf8c81014u, 342641538), /* conv2d_bn_hardswish 31.6k…100k 94.8→360 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe1c47f2cu, 2100058890), /* conv2d_bn_hardswish 100k…316k 360→1.983k ps/B fitted */
	EST_ROW_SEGMENT(0x1b7eb2a7u, -1844643030), /* conv2d_bn_hardswish 316k…1M 1.983k→556 ps/B fitted */
	EST_ROW_SEGMENT(0x5e79441fu, -420586001), /* conv2d_bn_hardswish 1M…3.16M 556→230 ps/B fitted */
	EST_ROW_SEGMENT(0x1eefa5f0u, -40511371), /* conv2d_bn_hardswish 3.16M…1G 230→73.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0973b5b4u, 0), /* conv2d_bn_hardswish 1G…∞ 73.8 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(42, 2, 0), /* conv2d_bn_hardswish 100…3.16k extrapolated */
	EST_AUTHORED(42, 2, 0), /* conv2d_bn_hardswish 3.16k…31.6k extrapolated */
	EST_AUTHORED(42, 2, 0), /* conv2d_bn_hardswish 31.6k…100k extrapolated */
	EST_AUTHORED(42, 1, 11), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(42, 1, 18), /* conv2d_bn_hardswish 316k…1M fitted */
	EST_AUTHORED(42, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(42, 1, 29), /* conv2d_bn_hardswish 3.16M…1G fitted */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 65421117u), /* conv2d_bn_pointwise from 0: 1.022k us */
	EST_ROW_CURVE(7, 5, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x28494524u, 0), /* conv2d_bn_pointwise 0…216 1.229 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x27c9508au, 11207923), /* conv2d_bn_pointwise 216…46.4M 1.23→1.591 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2974de7cu, 382710115), /* conv2d_bn_pointwise 46.4M…215M 1.591→3.13 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x92feac75u, -1096071386), /* conv2d_bn_pointwise 215M…464M 3.13→0.918 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x257660bfu, -156830242), /* conv2d_bn_pointwise 464M…2.15G 0.918→0.287 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x096734abu, 401685), /* conv2d_bn_pointwise 2.15G…21.5G 0.287→0.289 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x097b93b2u, 0), /* conv2d_bn_pointwise 21.5G…∞ 0.289 ps/FLOP fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(43, 1, 168), /* conv2d_bn_pointwise 215…46.4M fitted */
	EST_AUTHORED(43, 1, 162), /* conv2d_bn_pointwise 46.4M…215M fitted */
	EST_AUTHORED(43, 1, 67), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(43, 1, 48), /* conv2d_bn_pointwise 464M…2.15G fitted */
	EST_AUTHORED(43, 1, 3), /* conv2d_bn_pointwise 2.15G…21.5G fitted */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_pointwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x01f1af39u, 0), /* conv2d_bn_pointwise 0…101 15.19 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01ca29e7u, 4022693), /* conv2d_bn_pointwise 101…3.16k 15.22→24.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01c3f485u, 36818053), /* conv2d_bn_pointwise 3.16k…31.6k 24.5→81.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfbee93a2u, 256653522), /* conv2d_bn_pointwise 31.6k…100k 81.5→280 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf1f3130cu, 1373351758), /* conv2d_bn_pointwise 100k…316k 280→1.342k ps/B fitted */
	EST_ROW_SEGMENT(0xc0bcc82bu, -1307344900), /* conv2d_bn_pointwise 316k…1M 1.342k→330 ps/B fitted */
	EST_ROW_SEGMENT(0x34c33c34u, -189829289), /* conv2d_bn_pointwise 1M…10M 330→36.2 ps/B fitted */
	EST_ROW_SEGMENT(0x044b222fu, 22639752), /* conv2d_bn_pointwise 10M…316M 36.2→88.7 ps/B fitted */
	EST_ROW_SEGMENT(0x0c01a174u, -46202111), /* conv2d_bn_pointwise 316M…1G 88.7→53 ps/B fitted */
	EST_ROW_SEGMENT(0x06c804e8u, 0), /* conv2d_bn_pointwise 1G…∞ 53 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(43, 2, 0), /* conv2d_bn_pointwise 100…3.16k extrapolated */
	EST_AUTHORED(43, 2, 0), /* conv2d_bn_pointwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(43, 2, 0), /* conv2d_bn_pointwise 31.6k…100k extrapolated */
	EST_AUTHORED(43, 1, 15), /* conv2d_bn_pointwise 100k…316k fitted */
	EST_AUTHORED(44, 1, 83), /* conv2d_bn_pointwise 316k…1M fitted */
	EST_AUTHORED(45, 1, 253), /* conv2d_bn_pointwise 1M…10M fitted */
	EST_AUTHORED(46, 1, 96), /* conv2d_bn_pointwise 10M…316M fitted */
	EST_AUTHORED(43, 1, 1), /* conv2d_bn_pointwise 316M…1G fitted */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 46747811u), /* conv2d_pointwise from 0: 730 us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_pointwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xa5dd1d5fu, 0), /* conv2d_pointwise 0…216 1.265 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa3f0fedeu, 43105892), /* conv2d_pointwise 216…215M 1.266→1.656 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x07528077u, -1141451943), /* conv2d_pointwise 215M…1G 1.656→0.505 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4795cd64u, -100711975), /* conv2d_pointwise 1G…21.5G 0.505→0.302 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x27a0c579u, 0), /* conv2d_pointwise 21.5G…∞ 0.302 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(47, 1, 1), /* conv2d_pointwise 215…215M fitted */
	EST_AUTHORED(47, 1, 1), /* conv2d_pointwise 215M…1G fitted */
	EST_AUTHORED(47, 2, 0), /* conv2d_pointwise 1G…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x01f974f4u, 0), /* conv2d_pointwise 0…101 15.43 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01d3e24bu, 3824423), /* conv2d_pointwise 101…3.16k 15.45→24.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01ddad8eu, 33359336), /* conv2d_pointwise 3.16k…31.6k 24.3→75.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfd61b092u, 218359051), /* conv2d_pointwise 31.6k…100k 75.9→245 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe81a06a8u, 1520333289), /* conv2d_pointwise 100k…316k 245→1.42k ps/B extrapolated */
	EST_ROW_SEGMENT(0xc22bda85u, -772007273), /* conv2d_pointwise 316k…3.16M 1.42k→226 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1e378348u, -37125518), /* conv2d_pointwise 3.16M…1G 226→82.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0a873f57u, 0), /* conv2d_pointwise 1G…∞ 82.2 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(47, 2, 0), /* conv2d_pointwise 100…3.16k extrapolated */
	EST_AUTHORED(47, 2, 0), /* conv2d_pointwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(47, 2, 0), /* conv2d_pointwise 31.6k…100k extrapolated */
	EST_AUTHORED(47, 2, 0), /* conv2d_pointwise 100k…316k extrapolated */
	EST_AUTHORED(47, 2, 0), /* conv2d_pointwise 316k…3.16M extrapolated */
	EST_AUTHORED(47, 1, 2), /* conv2d_pointwise 3.16M…1G fitted */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9190697u), /* elementwise from 0: 143.6 us */
	EST_ROW_CURVE(3, 1, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of elementwise: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xa105b78fu, 0), /* elementwise 0…216 1.229 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa1050c5du, 58577), /* elementwise 216…21.5G 1.229→1.229 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa11d7875u, 0), /* elementwise 21.5G…∞ 1.229 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(48, 1, 407), /* elementwise 215…21.5G fitted */
	EST_ROW_CURVE(10, 8, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of elementwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x08755d51u, 0), /* elementwise 0…101 16.52 ps/B extrapolated */
	EST_ROW_SEGMENT(0x07edff9cu, 13778466), /* elementwise 101…1k 16.54→21.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0633e693u, 86578076), /* elementwise 1k…10k 21.9→55.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x107f50fau, 689950461), /* elementwise 10k…100k 55.3→322 ps/B fitted */
	EST_ROW_SEGMENT(0xca79ffd0u, -1032970471), /* elementwise 100k…316k 322→122.5 ps/B fitted */
	EST_ROW_SEGMENT(0x455b2fcbu, -411791540), /* elementwise 316k…1M 122.5→42.9 ps/B fitted */
	EST_ROW_SEGMENT(0x1c75f296u, -117319913), /* elementwise 1M…3.16M 42.9→20.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0c02f9f3u, -47445246), /* elementwise 3.16M…10M 20.2→11.01 ps/B fitted */
	EST_ROW_SEGMENT(0x058cb90eu, 5899306), /* elementwise 10M…1G 11.01→15.58 ps/B fitted */
	EST_ROW_SEGMENT(0x07f998c9u, 0), /* elementwise 1G…∞ 15.58 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(48, 2, 0), /* elementwise 100…1k extrapolated */
	EST_AUTHORED(48, 2, 0), /* elementwise 1k…10k extrapolated */
	EST_AUTHORED(48, 1, 8), /* elementwise 10k…100k fitted */
	EST_AUTHORED(49, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(50, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(51, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(48, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(52, 1, 71), /* elementwise 10M…1G fitted */
	0x0135256fu, 0u, 0x00400001u, /* date 2026-02-07, sum of nodes, batch 1…64 */
	0x0005030fu, /* family jetson-orin-agx, mode 15w, variant eager */
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
	0u, 4500u, 4500u, /* static power 0 … 4.5k … 4.5k mW */
	0x00040302u, /* bases of FLOP, byte and static energy */
};
