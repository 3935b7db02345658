/* NVIDIA Jetson AGX Orin, 50 W, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-50w-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form f0da67b41979539efe46ec098e8f85020b855e1c1b75456dbd9b0231e2af8914
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-50w-eager.json
 * Table: 3216 words (12864 bytes), 522 knots
 * Proven error: its curves 0.0009461 %; a latency 0.1 % or 1 ns
 */
#include "est_jetson_orin_agx_50w_eager.h"

#include "table.h"

#if EST_TABLE_ABI != 2
#error "made for table ABI 2: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t est_jetson_orin_agx_50w_eager[3216] = {
	EST_TABLE_MAGIC, EST_TABLE_ABI, /* libestimate table */
	3216u, 0xa91cab3bu, /* length in words, CRC-32 */
	0xb467daf0u, 0x9e537919u, 0x09ec46feu, 0x02858f8eu, /* fingerprint of the calibration */
	9461u, /* proven error, 1e-9 */
	0x7374656au, 0x6f2d6e6fu, 0x2d6e6972u, 0x2d786761u, 0x2d773035u, 0x65676165u, 114u, 0u, 0u, 0u, 0u, 0u, /* jetson-orin-agx-50w-eager */
	8u, /* sections */
	EST_ROW_SECTION(0x80000001u, 46u, 9u), /* class map */
	EST_ROW_SECTION(0x80000003u, 55u, 121u), /* uncertainty */
	EST_ROW_SECTION(0x80000002u, 176u, 1348u), /* cost in fp32 */
	EST_ROW_SECTION(0x80000002u, 1524u, 1344u), /* cost in fp16 */
	EST_ROW_SECTION(7u, 2868u, 3u), /* provenance */
	EST_ROW_SECTION(6u, 2871u, 1u), /* family */
	EST_ROW_SECTION(0x80000008u, 2872u, 324u), /* support */
	EST_ROW_SECTION(4u, 3196u, 20u), /* energy */
	0x00080013u, /* 19 classes, 8 precisions */
	0u, /* fp64 */
	176u, /* fp32 */
	0u, /* tf32 */
	1524u, /* fp16 */
	0u, /* bf16 */
	0u, /* fp8 */
	0u, /* int8 */
	0u, /* int4 */
	30u, /* bands */
	EST_ROW_BAND(4323u, 18028u, 41624u, 0x00019310u), /* sd shared 0.066, independent 0.275; one operation ×0.635…×1.574 */
	EST_ROW_BAND(4847u, 15467u, 44068u, 0x00017cb5u), /* sd shared 0.074, independent 0.236; one operation ×0.672…×1.487 */
	EST_ROW_BAND(3999u, 13806u, 46094u, 0x00016bfau), /* sd shared 0.061, independent 0.211; one operation ×0.703…×1.422 */
	EST_ROW_BAND(0u, 10569u, 50594u, 0x00014b9bu), /* sd shared 0, independent 0.1613; one operation ×0.772…×1.295 */
	EST_ROW_BAND(7999u, 12889u, 45204u, 0x00017324u), /* sd shared 0.122, independent 0.1967; one operation ×0.69…×1.45 */
	EST_ROW_BAND(25557u, 13483u, 32302u, 0x00020762u), /* sd shared 0.39, independent 0.206; one operation ×0.493…×2.03 */
	EST_ROW_BAND(2110u, 15537u, 44644u, 0x000177cdu), /* sd shared 0.0322, independent 0.237; one operation ×0.681…×1.468 */
	EST_ROW_BAND(4221u, 31073u, 30412u, 0x000227aau), /* sd shared 0.0644, independent 0.474; one operation ×0.464…×2.15 */
	EST_ROW_BAND(1334u, 8079u, 53630u, 0x000138d5u), /* sd shared 0.0204, independent 0.1233; one operation ×0.818…×1.222 */
	EST_ROW_BAND(25335u, 19825u, 29813u, 0x000232bbu), /* sd shared 0.387, independent 0.302; one operation ×0.455…×2.2 */
	EST_ROW_BAND(7999u, 8631u, 49131u, 0x0001557au), /* sd shared 0.122, independent 0.1317; one operation ×0.75…×1.334 */
	EST_ROW_BAND(6626u, 14192u, 44661u, 0x000177a7u), /* sd shared 0.1011, independent 0.217; one operation ×0.681…×1.467 */
	EST_ROW_BAND(6626u, 7786u, 51023u, 0x000148d1u), /* sd shared 0.1011, independent 0.1188; one operation ×0.779…×1.284 */
	EST_ROW_BAND(9693u, 16774u, 40783u, 0x00019b61u), /* sd shared 0.1479, independent 0.256; one operation ×0.622…×1.607 */
	EST_ROW_BAND(10182u, 9222u, 46817u, 0x0001665au), /* sd shared 0.1554, independent 0.1407; one operation ×0.714…×1.4 */
	EST_ROW_BAND(10182u, 5330u, 49463u, 0x00015330u), /* sd shared 0.1554, independent 0.0813; one operation ×0.755…×1.325 */
	EST_ROW_BAND(5175u, 21299u, 39581u, 0x0001a7ddu), /* sd shared 0.079, independent 0.325; one operation ×0.604…×1.656 */
	EST_ROW_BAND(7293u, 20145u, 40034u, 0x0001a313u), /* sd shared 0.1113, independent 0.307; one operation ×0.611…×1.637 */
	EST_ROW_BAND(0u, 19181u, 42155u, 0x00018dfdu), /* sd shared 0, independent 0.293; one operation ×0.643…×1.555 */
	EST_ROW_BAND(13474u, 18563u, 38665u, 0x0001b1e9u), /* sd shared 0.206, independent 0.283; one operation ×0.59…×1.695 */
	EST_ROW_BAND(0u, 16651u, 44681u, 0x0001777du), /* sd shared 0, independent 0.254; one operation ×0.682…×1.467 */
	EST_ROW_BAND(24452u, 13917u, 34308u, 0x0001e904u), /* sd shared 0.373, independent 0.212; one operation ×0.523…×1.91 */
	EST_ROW_BAND(6932u, 12361u, 47303u, 0x000162adu), /* sd shared 0.1058, independent 0.1886; one operation ×0.722…×1.385 */
	EST_ROW_BAND(13865u, 24722u, 34142u, 0x0001eb63u), /* sd shared 0.212, independent 0.377; one operation ×0.521…×1.919 */
	EST_ROW_BAND(2644u, 5307u, 57179u, 0x0001256au), /* sd shared 0.0403, independent 0.081; one operation ×0.873…×1.146 */
	EST_ROW_BAND(27621u, 22294u, 28963u, 0x00024340u), /* sd shared 0.421, independent 0.34; one operation ×0.442…×2.26 */
	EST_ROW_BAND(0u, 19067u, 42265u, 0x00018cf3u), /* sd shared 0, independent 0.291; one operation ×0.645…×1.551 */
	EST_ROW_BAND(14187u, 18633u, 38238u, 0x0001b6c0u), /* sd shared 0.216, independent 0.284; one operation ×0.584…×1.714 */
	EST_ROW_BAND(14587u, 7400u, 44985u, 0x000174f4u), /* sd shared 0.223, independent 0.1129; one operation ×0.686…×1.457 */
	EST_ROW_BAND(8180u, 10228u, 48488u, 0x00015a02u), /* sd shared 0.1248, independent 0.1561; one operation ×0.74…×1.352 */
	1u, /* precision fp32 */
	EST_ROW_U64(958464000000u), /* reference peak 958GFLOP/s */
	EST_ROW_U64(204800000000u), /* reference bandwidth 205GB/s */
	3196u, /* energy */
	0x0001d97au, 0x0001d97au, 0x83840303u, /* interval of a total: quantiles 1.84951 and 1.84951; kinds, coverage 0.9 */
	204u, /* generic */
	211u, /* conv2d */
	218u, /* conv2d_bn */
	225u, /* conv2d_depthwise */
	232u, /* mbconv */
	239u, /* squeeze_excite */
	246u, /* matmul */
	253u, /* attention */
	260u, /* activation */
	295u, /* normalisation */
	267u, /* memory */
	274u, /* conv2d_bn_hardswish */
	281u, /* conv2d_bn_pointwise */
	288u, /* conv2d_pointwise */
	295u, /* softmax */
	267u, /* index */
	267u, /* split */
	267u, /* window */
	295u, /* elementwise */
	EST_ROW_CLASS(0x4be10001u, 305u, 354u, 302u, 2872u, 204u, 0u), /* generic */
	EST_ROW_CLASS(0x32110101u, 402u, 451u, 399u, 2872u, 211u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab10201u, 503u, 548u, 500u, 2899u, 218u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07210301u, 609u, 650u, 606u, 2909u, 225u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e10401u, 711u, 760u, 708u, 2922u, 232u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06410501u, 816u, 857u, 813u, 2939u, 239u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05410601u, 901u, 925u, 898u, 2955u, 246u, 6u), /* matmul */
	EST_ROW_CLASS(0x00020701u, 960u, 984u, 957u, 2976u, 253u, 7u), /* attention */
	EST_ROW_CLASS(0x03010801u, 1019u, 1043u, 1016u, 2978u, 260u, 8u), /* activation */
	EST_ROW_CLASS(0x14910901u, 1091u, 1115u, 1088u, 2992u, 267u, 10u), /* memory */
	EST_ROW_CLASS(0x03110a01u, 1159u, 1204u, 1156u, 2922u, 274u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12e10b01u, 1260u, 1309u, 1257u, 2994u, 281u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00210d01u, 1370u, 1411u, 1367u, 3009u, 288u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b110e01u, 1459u, 1483u, 1456u, 3036u, 295u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 6527936u), /* generic from 0: 102 us */
	EST_ROW_CURVE(11, 9, 30, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of generic: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x029da789u, 0), /* generic 0…216 0.639 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x02564b8au, 6250538), /* generic 216…100k 0.639→1.445 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x03f00785u, 54479776), /* generic 100k…1M 1.445→4.08 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfbbcaeecu, 377614415), /* generic 1M…21.5M 4.08→28.4 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8d8aa7f3u, -1182114204), /* generic 21.5M…46.4M 28.4→9.31 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2c63f8c7u, -224478618), /* generic 46.4M…215M 9.31→2.08 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0b523589u, -68754886), /* generic 215M…464M 2.08→0.974 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0522f829u, -24420349), /* generic 464M…2.15G 0.974→0.1874 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00c4809cu, -1451716), /* generic 2.15G…464G 0.1874→0.0236 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x001e0d1fu, -463371), /* generic 464G…2.15T 0.0236→0.00865 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x000911ddu, 0), /* generic 2.15T…∞ 0.00865→-0.1467 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 161), /* generic 215…100k fitted */
	EST_AUTHORED(0, 1, 341), /* generic 100k…1M fitted */
	EST_AUTHORED(0, 1, 369), /* generic 1M…21.5M fitted */
	EST_AUTHORED(0, 1, 150), /* generic 21.5M…46.4M fitted */
	EST_AUTHORED(0, 1, 335), /* generic 46.4M…215M fitted */
	EST_AUTHORED(0, 1, 257), /* generic 215M…464M fitted */
	EST_AUTHORED(0, 1, 201), /* generic 464M…2.15G fitted */
	EST_AUTHORED(0, 1, 104), /* generic 2.15G…464G fitted */
	EST_AUTHORED(0, 2, 0), /* generic 464G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of generic: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x3c2507c5u, 0), /* generic 0…101 29.4 ps/B fitted */
	EST_ROW_SEGMENT(0x35bdaa6fu, 166865524), /* generic 101…10k 29.4→61.6 ps/B fitted */
	EST_ROW_SEGMENT(0x79eb9927u, 250969487), /* generic 10k…316k 61.6→98 ps/B fitted */
	EST_ROW_SEGMENT(0xd6247f79u, -833686821), /* generic 316k…3.16M 98→17.42 ps/B fitted */
	EST_ROW_SEGMENT(0x272cb24fu, -99248811), /* generic 3.16M…10M 17.42→12.62 ps/B fitted */
	EST_ROW_SEGMENT(0x19be2fe6u, 6663947), /* generic 10M…316M 12.62→13.59 ps/B fitted */
	EST_ROW_SEGMENT(0x1e14dd21u, -161042392), /* generic 316M…1G 13.59→5.79 ps/B fitted */
	EST_ROW_SEGMENT(0x0e76d045u, -48518285), /* generic 1G…10G 5.79→1.105 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0261e6f8u, -9190214), /* generic 10G…100G 1.105→0.216 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00715023u, 0), /* generic 100G…∞ 0.216 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 42), /* generic 100…10k fitted */
	EST_AUTHORED(0, 1, 225), /* generic 10k…316k fitted */
	EST_AUTHORED(0, 1, 839), /* generic 316k…3.16M fitted */
	EST_AUTHORED(0, 1, 613), /* generic 3.16M…10M fitted */
	EST_AUTHORED(0, 1, 419), /* generic 10M…316M fitted */
	EST_AUTHORED(0, 1, 4), /* generic 316M…1G fitted */
	EST_AUTHORED(0, 2, 0), /* generic 1G…10G extrapolated */
	EST_AUTHORED(0, 2, 0), /* generic 10G…100G extrapolated */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 28546304u), /* conv2d from 0: 446 us */
	EST_ROW_CURVE(11, 9, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x09919ae0u, 0), /* conv2d 0…216 0.584 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x089e3113u, 21321154), /* conv2d 216…464k 0.585→1.443 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0ddcf840u, 199202399), /* conv2d 464k…4.64M 1.443→3.85 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3658fd6cu, 1006330164), /* conv2d 4.64M…21.5M 3.85→11.95 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xdd11de12u, -1185957722), /* conv2d 21.5M…100M 11.95→2.38 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x343c20feu, -385393601), /* conv2d 100M…215M 2.38→0.833 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1249155cu, -114441548), /* conv2d 215M…464M 0.833→0.371 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x07d458b5u, -37206266), /* conv2d 464M…2.15G 0.371→0.0716 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x012c2deau, 1563112), /* conv2d 2.15G…10G 0.0716→0.0842 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x016a7149u, -2788630), /* conv2d 10G…2.15T 0.0842→0.00558 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00176ae8u, 0), /* conv2d 2.15T…∞ 0.00558→-0.228 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(1, 1, 76), /* conv2d 215…464k fitted */
	EST_AUTHORED(1, 1, 139), /* conv2d 464k…4.64M fitted */
	EST_AUTHORED(1, 1, 163), /* conv2d 4.64M…21.5M fitted */
	EST_AUTHORED(1, 1, 256), /* conv2d 21.5M…100M fitted */
	EST_AUTHORED(1, 1, 215), /* conv2d 100M…215M fitted */
	EST_AUTHORED(1, 1, 257), /* conv2d 215M…464M fitted */
	EST_AUTHORED(1, 1, 200), /* conv2d 464M…2.15G fitted */
	EST_AUTHORED(1, 1, 84), /* conv2d 2.15G…10G fitted */
	EST_AUTHORED(1, 1, 20), /* conv2d 10G…2.15T fitted */
	EST_ROW_CURVE(11, 9, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x04db3a2du, 0), /* conv2d 0…101 37.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04211d12u, 18943899), /* conv2d 101…10k 38.1→96.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x09b58782u, 154477295), /* conv2d 10k…100k 96.5→336 ps/B fitted */
	EST_ROW_SEGMENT(0x0babcd29u, 860655773), /* conv2d 100k…316k 336→1.001k ps/B fitted */
	EST_ROW_SEGMENT(0x8d3aeb0du, -817338637), /* conv2d 316k…1M 1.001k→368 ps/B fitted */
	EST_ROW_SEGMENT(0x4167c31du, -329139595), /* conv2d 1M…3.16M 368→113.8 ps/B fitted */
	EST_ROW_SEGMENT(0x11921879u, -85260490), /* conv2d 3.16M…10M 113.8→47.8 ps/B fitted */
	EST_ROW_SEGMENT(0x066e40dfu, -20654711), /* conv2d 10M…31.6M 47.8→31.8 ps/B fitted */
	EST_ROW_SEGMENT(0x047e1d26u, -7670243), /* conv2d 31.6M…10G 31.8→2.17 ps/B fitted */
	EST_ROW_SEGMENT(0x004b0602u, -1172024), /* conv2d 10G…100G 2.17→0.357 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000bb193u, 0), /* conv2d 100G…∞ 0.357 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(1, 2, 0), /* conv2d 100…10k extrapolated */
	EST_AUTHORED(1, 1, 1), /* conv2d 10k…100k fitted */
	EST_AUTHORED(1, 1, 34), /* conv2d 100k…316k fitted */
	EST_AUTHORED(1, 1, 160), /* conv2d 316k…1M fitted */
	EST_AUTHORED(1, 1, 421), /* conv2d 1M…3.16M fitted */
	EST_AUTHORED(1, 1, 461), /* conv2d 3.16M…10M fitted */
	EST_AUTHORED(1, 1, 238), /* conv2d 10M…31.6M fitted */
	EST_AUTHORED(1, 1, 95), /* conv2d 31.6M…10G fitted */
	EST_AUTHORED(1, 2, 0), /* conv2d 10G…100G extrapolated */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 41142080u), /* conv2d_bn from 0: 643 us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x02fe2f77u, 0), /* conv2d_bn 0…216 0.365 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02e7bc92u, 1966346), /* conv2d_bn 216…100k 0.365→0.492 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x035962d7u, 18777866), /* conv2d_bn 100k…1M 0.492→0.946 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00f7cd2eu, 122134011), /* conv2d_bn 1M…4.64M 0.946→2.91 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0f2199a1u, 1006056806), /* conv2d_bn 4.64M…21.5M 2.91→19.11 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xbe0ff10du, -1572635165), /* conv2d_bn 21.5M…46.4M 19.11→6.41 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3e1b9f77u, -344969255), /* conv2d_bn 46.4M…215M 6.41→0.855 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0846fcc9u, -31345668), /* conv2d_bn 215M…2.15G 0.855→0.0978 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00cd05c5u, -1199172), /* conv2d_bn 2.15G…2.15T 0.0978→0.01079 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0016a37bu, 0), /* conv2d_bn 2.15T…∞ 0.01079→-0.1902 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 215…100k extrapolated */
	EST_AUTHORED(2, 1, 12), /* conv2d_bn 100k…1M fitted */
	EST_AUTHORED(2, 1, 56), /* conv2d_bn 1M…4.64M fitted */
	EST_AUTHORED(2, 1, 156), /* conv2d_bn 4.64M…21.5M fitted */
	EST_AUTHORED(2, 1, 143), /* conv2d_bn 21.5M…46.4M fitted */
	EST_AUTHORED(2, 1, 327), /* conv2d_bn 46.4M…215M fitted */
	EST_AUTHORED(2, 1, 450), /* conv2d_bn 215M…2.15G fitted */
	EST_AUTHORED(2, 1, 86), /* conv2d_bn 2.15G…2.15T fitted */
	EST_ROW_CURVE(13, 11, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn: 13 lines for 11 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x020f1e37u, 0), /* conv2d_bn 0…101 16.09 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01dabedau, 5330828), /* conv2d_bn 101…3.16k 16.12→28.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0206f248u, 43299589), /* conv2d_bn 3.16k…31.6k 28.4→95.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfdfb2b1du, 252007699), /* conv2d_bn 31.6k…100k 95.4→290 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf82a7df1u, 1238781581), /* conv2d_bn 100k…316k 290→1.248k ps/B fitted */
	EST_ROW_SEGMENT(0xb35bb7d3u, -1220744807), /* conv2d_bn 316k…1M 1.248k→303 ps/B fitted */
	EST_ROW_SEGMENT(0x36e703ddu, -289757813), /* conv2d_bn 1M…3.16M 303→79.3 ps/B fitted */
	EST_ROW_SEGMENT(0x0b6ef1d1u, -36545063), /* conv2d_bn 3.16M…31.6M 79.3→22.7 ps/B fitted */
	EST_ROW_SEGMENT(0x02927127u, 6188120), /* conv2d_bn 31.6M…316M 22.7→32.3 ps/B fitted */
	EST_ROW_SEGMENT(0x04865935u, -27843803), /* conv2d_bn 316M…1G 32.3→10.75 ps/B fitted */
	EST_ROW_SEGMENT(0x01b295d9u, -6014332), /* conv2d_bn 1G…10G 10.75→1.446 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0031f47du, -770808), /* conv2d_bn 10G…100G 1.446→0.253 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00084e04u, 0), /* conv2d_bn 100G…∞ 0.253 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x0a090807u, 10u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 100…3.16k extrapolated */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 3.16k…31.6k extrapolated */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 31.6k…100k extrapolated */
	EST_AUTHORED(2, 1, 25), /* conv2d_bn 100k…316k fitted */
	EST_AUTHORED(2, 1, 139), /* conv2d_bn 316k…1M fitted */
	EST_AUTHORED(2, 1, 369), /* conv2d_bn 1M…3.16M fitted */
	EST_AUTHORED(2, 1, 610), /* conv2d_bn 3.16M…31.6M fitted */
	EST_AUTHORED(2, 1, 85), /* conv2d_bn 31.6M…316M fitted */
	EST_AUTHORED(2, 1, 2), /* conv2d_bn 316M…1G fitted */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 1G…10G extrapolated */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 10G…100G extrapolated */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 40577280u), /* conv2d_depthwise from 0: 634 us */
	EST_ROW_CURVE(9, 7, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_depthwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x02cd2408u, 0), /* conv2d_depthwise 0…216 0.342 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02bae441u, 1598488), /* conv2d_depthwise 216…100k 0.342→0.445 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0303f6f8u, 17341330), /* conv2d_depthwise 100k…1M 0.445→0.864 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x006d41c6u, 119808514), /* conv2d_depthwise 1M…4.64M 0.864→2.79 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0eb66372u, 941752338), /* conv2d_depthwise 4.64M…21.5M 2.79→17.95 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9ea10a0eu, -542221491), /* conv2d_depthwise 21.5M…464M 17.95→0.468 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x04f08426u, -23448867), /* conv2d_depthwise 464M…2.15G 0.468→0.0908 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00be8968u, -1125410), /* conv2d_depthwise 2.15G…2.15T 0.0908→0.00924 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00135f0eu, 0), /* conv2d_depthwise 2.15T…∞ 0.00924→-0.1794 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 215…100k extrapolated */
	EST_AUTHORED(3, 1, 12), /* conv2d_depthwise 100k…1M fitted */
	EST_AUTHORED(3, 1, 40), /* conv2d_depthwise 1M…4.64M fitted */
	EST_AUTHORED(3, 1, 48), /* conv2d_depthwise 4.64M…21.5M fitted */
	EST_AUTHORED(3, 1, 58), /* conv2d_depthwise 21.5M…464M fitted */
	EST_AUTHORED(3, 1, 1), /* conv2d_depthwise 464M…2.15G fitted */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(13, 11, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_depthwise: 13 lines for 11 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x03909175u, 0), /* conv2d_depthwise 0…101 13.92 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02f7dc8eu, 15543509), /* conv2d_depthwise 101…10k 13.98→38 ps/B extrapolated */
	EST_ROW_SEGMENT(0x05709163u, 249595030), /* conv2d_depthwise 10k…100k 38→231 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf923a0dau, 1816344672), /* conv2d_depthwise 100k…316k 231→933 ps/B fitted */
	EST_ROW_SEGMENT(0x0a026b3eu, -1690468515), /* conv2d_depthwise 316k…1M 933→279 ps/B fitted */
	EST_ROW_SEGMENT(0x62274f54u, -482091458), /* conv2d_depthwise 1M…3.16M 279→92.5 ps/B fitted */
	EST_ROW_SEGMENT(0x1d098b84u, -151748381), /* conv2d_depthwise 3.16M…10M 92.5→33.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0953bcecu, -44507342), /* conv2d_depthwise 10M…31.6M 33.8→16.61 ps/B fitted */
	EST_ROW_SEGMENT(0x037af5a3u, 14157300), /* conv2d_depthwise 31.6M…316M 16.61→27.6 ps/B fitted */
	EST_ROW_SEGMENT(0x07b9c65cu, -47862553), /* conv2d_depthwise 316M…1G 27.6→9.04 ps/B fitted */
	EST_ROW_SEGMENT(0x02d93d2cu, -10016242), /* conv2d_depthwise 1G…10G 9.04→1.288 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0058f35fu, -1365401), /* conv2d_depthwise 10G…100G 1.288→0.232 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000f2bfdu, 0), /* conv2d_depthwise 100G…∞ 0.232 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x0a090807u, 10u, /* authored segment of each line */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 100…10k extrapolated */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 10k…100k extrapolated */
	EST_AUTHORED(3, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(3, 1, 27), /* conv2d_depthwise 316k…1M fitted */
	EST_AUTHORED(3, 1, 34), /* conv2d_depthwise 1M…3.16M fitted */
	EST_AUTHORED(3, 1, 38), /* conv2d_depthwise 3.16M…10M fitted */
	EST_AUTHORED(3, 1, 31), /* conv2d_depthwise 10M…31.6M fitted */
	EST_AUTHORED(3, 1, 21), /* conv2d_depthwise 31.6M…316M fitted */
	EST_AUTHORED(3, 1, 1), /* conv2d_depthwise 316M…1G fitted */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 1G…10G extrapolated */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 10G…100G extrapolated */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 81808448u), /* mbconv from 0: 1.278k us */
	EST_ROW_CURVE(11, 9, 30, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of mbconv: 11 lines for 9 segments */
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
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x017a7bc2u, 0), /* mbconv 0…216 0.361 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x016e2af7u, 1078752), /* mbconv 216…100k 0.361→0.5 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01a28941u, 11374587), /* mbconv 100k…1M 0.5→1.05 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xff8e6095u, 85442484), /* mbconv 1M…4.64M 1.05→3.8 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x082413e6u, 856232203), /* mbconv 4.64M…21.5M 3.8→31.4 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9aa196f3u, -1226398535), /* mbconv 21.5M…46.4M 31.4→11.56 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3836f890u, -318065571), /* mbconv 46.4M…215M 11.56→1.321 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0783b791u, -51909234), /* mbconv 215M…464M 1.321→0.483 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x028c11e7u, -12102446), /* mbconv 464M…2.15G 0.483→0.0932 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0061c44cu, -578193), /* mbconv 2.15G…2.15T 0.0932→0.00937 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0009d416u, 0), /* mbconv 2.15T…∞ 0.00937→-0.1844 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* mbconv 215…100k extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 100k…1M extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 1M…4.64M extrapolated */
	EST_AUTHORED(4, 1, 8), /* mbconv 4.64M…21.5M fitted */
	EST_AUTHORED(4, 1, 28), /* mbconv 21.5M…46.4M fitted */
	EST_AUTHORED(4, 1, 39), /* mbconv 46.4M…215M fitted */
	EST_AUTHORED(4, 1, 12), /* mbconv 215M…464M fitted */
	EST_AUTHORED(4, 1, 5), /* mbconv 464M…2.15G fitted */
	EST_AUTHORED(4, 2, 0), /* mbconv 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of mbconv: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x01195e24u, 0), /* mbconv 0…101 17.17 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00f96cbau, 3251376), /* mbconv 101…3.16k 17.22→32.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00fae51bu, 29078927), /* mbconv 3.16k…31.6k 32.3→122.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfd14fa1cu, 190149403), /* mbconv 31.6k…100k 122.2→416 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf24c8805u, 1110704052), /* mbconv 100k…316k 416→2.13k ps/B extrapolated */
	EST_ROW_SEGMENT(0x9847463bu, -978829682), /* mbconv 316k…1M 2.13k→618 ps/B fitted */
	EST_ROW_SEGMENT(0x33e4f664u, -221682105), /* mbconv 1M…3.16M 618→276 ps/B fitted */
	EST_ROW_SEGMENT(0x1383d5c3u, -52834754), /* mbconv 3.16M…31.6M 276→112.4 ps/B fitted */
	EST_ROW_SEGMENT(0x081e3f42u, -17032236), /* mbconv 31.6M…3.16G 112.4→6.97 ps/B fitted */
	EST_ROW_SEGMENT(0x008bafdcu, -3000038), /* mbconv 3.16G…10G 6.97→2.33 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0028380fu, -634775), /* mbconv 10G…100G 2.33→0.361 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0005eb4fu, 0), /* mbconv 100G…∞ 0.361 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 31.6k…100k extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(4, 1, 16), /* mbconv 316k…1M fitted */
	EST_AUTHORED(4, 1, 45), /* mbconv 1M…3.16M fitted */
	EST_AUTHORED(4, 1, 28), /* mbconv 3.16M…31.6M fitted */
	EST_AUTHORED(4, 1, 3), /* mbconv 31.6M…3.16G fitted */
	EST_AUTHORED(4, 2, 0), /* mbconv 3.16G…10G extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 10G…100G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 63921088u), /* squeeze_excite from 0: 999 us */
	EST_ROW_CURVE(9, 7, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of squeeze_excite: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x051ba9e7u, 0), /* squeeze_excite 0…216 0.312 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x04e86ab2u, 4488842), /* squeeze_excite 216…464k 0.312→0.493 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x038764c1u, 92515122), /* squeeze_excite 464k…4.64M 0.493→1.611 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x11e539beu, 978142846), /* squeeze_excite 4.64M…21.5M 1.611→9.48 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xaf2140beu, -926853490), /* squeeze_excite 21.5M…100M 9.48→2 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x280adaccu, -209670116), /* squeeze_excite 100M…464M 2→0.316 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x069e2194u, -30538613), /* squeeze_excite 464M…2.15G 0.316→0.0704 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x012770fau, -1715007), /* squeeze_excite 2.15G…2.15T 0.0704→0.00825 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00229a68u, 0), /* squeeze_excite 2.15T…∞ 0.00825→-0.1355 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(5, 1, 76), /* squeeze_excite 215…464k fitted */
	EST_AUTHORED(5, 1, 71), /* squeeze_excite 464k…4.64M fitted */
	EST_AUTHORED(5, 1, 7), /* squeeze_excite 4.64M…21.5M fitted */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 21.5M…100M extrapolated */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 100M…464M extrapolated */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 464M…2.15G extrapolated */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of squeeze_excite: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x05af7377u, 0), /* squeeze_excite 0…101 11.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04f81964u, 18662780), /* squeeze_excite 101…10k 11.14→25.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x08e928d0u, 242878669), /* squeeze_excite 10k…100k 25.5→119.5 ps/B fitted */
	EST_ROW_SEGMENT(0xff7d977cu, 1697310494), /* squeeze_excite 100k…316k 119.5→448 ps/B fitted */
	EST_ROW_SEGMENT(0xf07d6bd5u, -709073175), /* squeeze_excite 316k…10M 448→36 ps/B fitted */
	EST_ROW_SEGMENT(0x13bb2d54u, -84403692), /* squeeze_excite 10M…31.6M 36→19.74 ps/B fitted */
	EST_ROW_SEGMENT(0x0b26212eu, -19174191), /* squeeze_excite 31.6M…10G 19.74→1.196 ps/B fitted */
	EST_ROW_SEGMENT(0x00a54763u, -2534325), /* squeeze_excite 10G…100G 1.196→0.216 ps/B extrapolated */
	EST_ROW_SEGMENT(0x001c5674u, 0), /* squeeze_excite 100G…∞ 0.216 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 100…10k extrapolated */
	EST_AUTHORED(5, 1, 1), /* squeeze_excite 10k…100k fitted */
	EST_AUTHORED(5, 1, 9), /* squeeze_excite 100k…316k fitted */
	EST_AUTHORED(5, 1, 117), /* squeeze_excite 316k…10M fitted */
	EST_AUTHORED(5, 1, 23), /* squeeze_excite 10M…31.6M fitted */
	EST_AUTHORED(5, 1, 4), /* squeeze_excite 31.6M…10G fitted */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 10G…100G extrapolated */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 23029888u), /* matmul from 0: 360 us */
	EST_ROW_CURVE(5, 3, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of matmul: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1f3fc538u, 0), /* matmul 0…216 0.477 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1baf956fu, 79900608), /* matmul 216…4.64G 0.477→2.25 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9616bc24u, -423027690), /* matmul 4.64G…215G 2.25→0.1181 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x09033029u, -33078497), /* matmul 215G…2.15T 0.1181→0.01816 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0130a772u, 0), /* matmul 2.15T…∞ 0.01816→-0.675 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(6, 1, 101), /* matmul 215…4.64G fitted */
	EST_AUTHORED(6, 2, 0), /* matmul 4.64G…215G extrapolated */
	EST_AUTHORED(6, 2, 0), /* matmul 215G…2.15T extrapolated */
	EST_ROW_CURVE(7, 5, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of matmul: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x4c8d8d8du, 0), /* matmul 0…101 18.69 ps/B fitted */
	EST_ROW_SEGMENT(0x4821ab8cu, 115210627), /* matmul 101…31.6k 18.71→32.6 ps/B fitted */
	EST_ROW_SEGMENT(0x78371e32u, 236536675), /* matmul 31.6k…3.16M 32.6→55.5 ps/B fitted */
	EST_ROW_SEGMENT(0x1ad315f5u, -1576457799), /* matmul 3.16M…10M 55.5→17.35 ps/B fitted */
	EST_ROW_SEGMENT(0x48ba588bu, -109294052), /* matmul 10M…10G 17.35→1.503 ps/B fitted */
	EST_ROW_SEGMENT(0x067cdabeu, -25448940), /* matmul 10G…100G 1.503→0.273 ps/B extrapolated */
	EST_ROW_SEGMENT(0x011dbb6cu, 0), /* matmul 100G…∞ 0.273 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(6, 1, 21), /* matmul 100…31.6k fitted */
	EST_AUTHORED(6, 1, 50), /* matmul 31.6k…3.16M fitted */
	EST_AUTHORED(6, 1, 24), /* matmul 3.16M…10M fitted */
	EST_AUTHORED(6, 1, 6), /* matmul 10M…10G fitted */
	EST_AUTHORED(6, 2, 0), /* matmul 10G…100G extrapolated */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 103634432u), /* attention from 0: 1.619k us */
	EST_ROW_CURVE(5, 3, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of attention: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1f3fc538u, 0), /* attention 0…216 0.477 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1baf956fu, 79900608), /* attention 216…4.64G 0.477→2.25 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x9616bc24u, -423027690), /* attention 4.64G…215G 2.25→0.1181 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x09033029u, -33078497), /* attention 215G…2.15T 0.1181→0.01816 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0130a772u, 0), /* attention 2.15T…∞ 0.01816→-0.675 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* attention 215…4.64G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 4.64G…215G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 215G…2.15T extrapolated */
	EST_ROW_CURVE(7, 5, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of attention: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x4c8d8d8du, 0), /* attention 0…101 18.69 ps/B extrapolated */
	EST_ROW_SEGMENT(0x4821ab8cu, 115210627), /* attention 101…31.6k 18.71→32.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x78371e32u, 236536675), /* attention 31.6k…3.16M 32.6→55.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1ad315f5u, -1576457799), /* attention 3.16M…10M 55.5→17.35 ps/B extrapolated */
	EST_ROW_SEGMENT(0x48ba588bu, -109294052), /* attention 10M…10G 17.35→1.503 ps/B extrapolated */
	EST_ROW_SEGMENT(0x067cdabeu, -25448940), /* attention 10G…100G 1.503→0.273 ps/B extrapolated */
	EST_ROW_SEGMENT(0x011dbb6cu, 0), /* attention 100G…∞ 0.273 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* attention 100…31.6k extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 31.6k…3.16M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 3.16M…10M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 10M…10G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 10G…100G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 11810432u), /* activation from 0: 184.5 us */
	EST_ROW_CURVE(5, 3, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of activation: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xb0afd86fu, 0), /* activation 0…216 0.337 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb0b0fb01u, -99417), /* activation 216…4.64G 0.337→0.337 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb38b7698u, -451834228), /* activation 4.64G…215G 0.337→0.0525 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1fc7ba2bu, -111180780), /* activation 215G…2.15T 0.0525→0.01047 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x057cf89bu, 0), /* activation 2.15T…∞ 0.01047→-0.281 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(8, 1, 194), /* activation 215…4.64G fitted */
	EST_AUTHORED(8, 2, 0), /* activation 4.64G…215G extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 215G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of activation: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x09965cfeu, 0), /* activation 0…101 18.73 ps/B extrapolated */
	EST_ROW_SEGMENT(0x08413357u, 34725828), /* activation 101…3.16k 18.78→38.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x07af5eedu, 327491765), /* activation 3.16k…31.6k 38.9→165.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x08f443ecu, 1341786343), /* activation 31.6k…100k 165.5→425 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf9f7edd6u, -888998086), /* activation 100k…1M 425→81.3 ps/B fitted */
	EST_ROW_SEGMENT(0x39dd65a4u, -292187466), /* activation 1M…3.16M 81.3→24.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0ea771eau, -54515797), /* activation 3.16M…10M 24.9→14.32 ps/B fitted */
	EST_ROW_SEGMENT(0x0780fc12u, -11401020), /* activation 10M…10G 14.32→1.092 ps/B fitted */
	EST_ROW_SEGMENT(0x0096cbd0u, -2276323), /* activation 10G…100G 1.092→0.212 ps/B extrapolated */
	EST_ROW_SEGMENT(0x001bcbc8u, 0), /* activation 100G…∞ 0.212 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(8, 2, 0), /* activation 100…3.16k extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 3.16k…31.6k extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 31.6k…100k extrapolated */
	EST_AUTHORED(8, 1, 13), /* activation 100k…1M fitted */
	EST_AUTHORED(8, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(8, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(8, 1, 49), /* activation 10M…10G fitted */
	EST_AUTHORED(8, 2, 0), /* activation 10G…100G extrapolated */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 5982592u), /* memory from 0: 93.5 us */
	EST_ROW_CURVE(5, 3, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of memory: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xaa4b1209u, 0), /* memory 0…216 0.325 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xaa3604b3u, 1844011), /* memory 216…4.64G 0.325→0.33 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xafe53156u, -440092314), /* memory 4.64G…215G 0.33→0.053 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x201ed9f5u, -112185532), /* memory 215G…2.15T 0.053→0.01066 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x059744cfu, 0), /* memory 2.15T…∞ 0.01066→-0.283 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(9, 1, 407), /* memory 215…4.64G fitted */
	EST_AUTHORED(9, 2, 0), /* memory 4.64G…215G extrapolated */
	EST_AUTHORED(9, 2, 0), /* memory 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of memory: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x32ab4c78u, 0), /* memory 0…101 49.5 ps/B fitted */
	EST_ROW_SEGMENT(0x29448146u, 244979605), /* memory 101…10k 49.7→144.2 ps/B fitted */
	EST_ROW_SEGMENT(0x8aa23189u, 527648402), /* memory 10k…100k 144.2→246 ps/B fitted */
	EST_ROW_SEGMENT(0x20d6d3bcu, -1009465074), /* memory 100k…1M 246→51.1 ps/B fitted */
	EST_ROW_SEGMENT(0x456c3605u, -308709064), /* memory 1M…3.16M 51.1→21.2 ps/B fitted */
	EST_ROW_SEGMENT(0x17f5647fu, -62986045), /* memory 3.16M…10M 21.2→15.14 ps/B fitted */
	EST_ROW_SEGMENT(0x0fd5db80u, -22305732), /* memory 10M…10G 15.14→2.2 ps/B fitted */
	EST_ROW_SEGMENT(0x025f5ce4u, -9481328), /* memory 10G…100G 2.2→0.363 ps/B extrapolated */
	EST_ROW_SEGMENT(0x005f0b1fu, 0), /* memory 100G…∞ 0.363 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(9, 1, 36), /* memory 100…10k fitted */
	EST_AUTHORED(9, 1, 67), /* memory 10k…100k fitted */
	EST_AUTHORED(9, 1, 183), /* memory 100k…1M fitted */
	EST_AUTHORED(9, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(9, 1, 128), /* memory 3.16M…10M fitted */
	EST_AUTHORED(9, 1, 84), /* memory 10M…10G fitted */
	EST_AUTHORED(9, 2, 0), /* memory 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 40821824u), /* conv2d_bn_hardswish from 0: 638 us */
	EST_ROW_CURVE(10, 8, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_hardswish: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x05765cc5u, 0), /* conv2d_bn_hardswish 0…216 0.333 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0558bba4u, 2595309), /* conv2d_bn_hardswish 216…100k 0.334→0.417 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x05c507bcu, 29267441), /* conv2d_bn_hardswish 100k…1M 0.417→0.771 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0209f755u, 190708486), /* conv2d_bn_hardswish 1M…4.64M 0.771→2.31 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1a657c05u, 1312753534), /* conv2d_bn_hardswish 4.64M…21.5M 2.31→12.87 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfb218dddu, -1886821727), /* conv2d_bn_hardswish 21.5M…46.4M 12.87→5.25 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x65596cd8u, -547920179), /* conv2d_bn_hardswish 46.4M…215M 5.25→0.844 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x106a4fa2u, -63755648), /* conv2d_bn_hardswish 215M…2.15G 0.844→0.0737 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x013560bdu, -1799196), /* conv2d_bn_hardswish 2.15G…2.15T 0.0737→0.00852 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0023bc3eu, 0), /* conv2d_bn_hardswish 2.15T…∞ 0.00852→-0.1422 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 215…100k extrapolated */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 100k…1M extrapolated */
	EST_AUTHORED(10, 1, 5), /* conv2d_bn_hardswish 1M…4.64M fitted */
	EST_AUTHORED(10, 1, 19), /* conv2d_bn_hardswish 4.64M…21.5M fitted */
	EST_AUTHORED(10, 1, 13), /* conv2d_bn_hardswish 21.5M…46.4M fitted */
	EST_AUTHORED(10, 1, 21), /* conv2d_bn_hardswish 46.4M…215M fitted */
	EST_AUTHORED(10, 1, 15), /* conv2d_bn_hardswish 215M…2.15G fitted */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_hardswish: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x021d8030u, 0), /* conv2d_bn_hardswish 0…101 16.53 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01e2586bu, 6021227), /* conv2d_bn_hardswish 101…3.16k 16.57→30.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01ef2f23u, 52791756), /* conv2d_bn_hardswish 3.16k…31.6k 30.5→112.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfb6ef4ebu, 335011734), /* conv2d_bn_hardswish 31.6k…100k 112.2→371 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf2b130d5u, 1674617178), /* conv2d_bn_hardswish 100k…316k 371→1.666k ps/B fitted */
	EST_ROW_SEGMENT(0xef8841acu, -1637083224), /* conv2d_bn_hardswish 316k…1M 1.666k→399 ps/B fitted */
	EST_ROW_SEGMENT(0x467d9ac5u, -350044990), /* conv2d_bn_hardswish 1M…3.16M 399→128.3 ps/B fitted */
	EST_ROW_SEGMENT(0x13a9e210u, -91975718), /* conv2d_bn_hardswish 3.16M…10M 128.3→57.1 ps/B fitted */
	EST_ROW_SEGMENT(0x07844e6au, -13719112), /* conv2d_bn_hardswish 10M…3.16G 57.1→4.06 ps/B fitted */
	EST_ROW_SEGMENT(0x00a0bc2du, -3267385), /* conv2d_bn_hardswish 3.16G…10G 4.06→1.529 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0034d37du, -817791), /* conv2d_bn_hardswish 10G…100G 1.529→0.264 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0008a31cu, 0), /* conv2d_bn_hardswish 100G…∞ 0.264 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 100…3.16k extrapolated */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 3.16k…31.6k extrapolated */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 31.6k…100k extrapolated */
	EST_AUTHORED(10, 1, 7), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(10, 1, 22), /* conv2d_bn_hardswish 316k…1M fitted */
	EST_AUTHORED(10, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(10, 1, 19), /* conv2d_bn_hardswish 3.16M…10M fitted */
	EST_AUTHORED(10, 1, 10), /* conv2d_bn_hardswish 10M…3.16G fitted */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 3.16G…10G extrapolated */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 40885504u), /* conv2d_bn_pointwise from 0: 639 us */
	EST_ROW_CURVE(11, 9, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_pointwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x02ca7a7fu, 0), /* conv2d_bn_pointwise 0…216 0.341 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02b92b87u, 1516093), /* conv2d_bn_pointwise 216…100k 0.341→0.438 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02fd1f8cu, 16592939), /* conv2d_bn_pointwise 100k…1M 0.438→0.84 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00a69304u, 112136438), /* conv2d_bn_pointwise 1M…4.64M 0.84→2.65 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0ecb2bbbu, 792537305), /* conv2d_bn_pointwise 4.64M…21.5M 2.65→15.4 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9acf4a1bu, -1342550455), /* conv2d_bn_pointwise 21.5M…46.4M 15.4→4.56 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2c53a380u, -249685996), /* conv2d_bn_pointwise 46.4M…215M 4.56→0.543 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x05417106u, -19999522), /* conv2d_bn_pointwise 215M…2.15G 0.543→0.0592 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x007c3d0cu, 524179), /* conv2d_bn_pointwise 2.15G…10G 0.0592→0.0677 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x009185f4u, -1056271), /* conv2d_bn_pointwise 10G…2.15T 0.0677→0.00816 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00111bafu, 0), /* conv2d_bn_pointwise 2.15T…∞ 0.00816→-0.1689 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 215…100k extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 100k…1M extrapolated */
	EST_AUTHORED(11, 1, 11), /* conv2d_bn_pointwise 1M…4.64M fitted */
	EST_AUTHORED(11, 1, 81), /* conv2d_bn_pointwise 4.64M…21.5M fitted */
	EST_AUTHORED(11, 1, 76), /* conv2d_bn_pointwise 21.5M…46.4M fitted */
	EST_AUTHORED(11, 1, 226), /* conv2d_bn_pointwise 46.4M…215M fitted */
	EST_AUTHORED(11, 1, 122), /* conv2d_bn_pointwise 215M…2.15G fitted */
	EST_AUTHORED(11, 1, 3), /* conv2d_bn_pointwise 2.15G…10G fitted */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 10G…2.15T extrapolated */
	EST_ROW_CURVE(13, 11, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_pointwise: 13 lines for 11 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0205ef66u, 0), /* conv2d_bn_pointwise 0…101 15.81 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01d01853u, 5480212), /* conv2d_bn_pointwise 101…3.16k 15.84→28.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01e6e3e9u, 46884694), /* conv2d_bn_pointwise 3.16k…31.6k 28.5→101 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfcc0c512u, 286468459), /* conv2d_bn_pointwise 31.6k…100k 101→323 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf8b012c8u, 1338137479), /* conv2d_bn_pointwise 100k…316k 323→1.357k ps/B fitted */
	EST_ROW_SEGMENT(0xc3db3147u, -1378556662), /* conv2d_bn_pointwise 316k…1M 1.357k→290 ps/B fitted */
	EST_ROW_SEGMENT(0x341ce004u, -269612132), /* conv2d_bn_pointwise 1M…3.16M 290→81.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0bee8a36u, -41543550), /* conv2d_bn_pointwise 3.16M…31.6M 81.8→17.51 ps/B fitted */
	EST_ROW_SEGMENT(0x01f840e6u, 4990205), /* conv2d_bn_pointwise 31.6M…316M 17.51→25.2 ps/B fitted */
	EST_ROW_SEGMENT(0x03866538u, -21063858), /* conv2d_bn_pointwise 316M…1G 25.2→8.93 ps/B fitted */
	EST_ROW_SEGMENT(0x016844e2u, -4944300), /* conv2d_bn_pointwise 1G…10G 8.93→1.28 ps/B extrapolated */
	EST_ROW_SEGMENT(0x002c382cu, -678404), /* conv2d_bn_pointwise 10G…100G 1.28→0.231 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00078fe8u, 0), /* conv2d_bn_pointwise 100G…∞ 0.231 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x0a090807u, 10u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 100…3.16k extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 31.6k…100k extrapolated */
	EST_AUTHORED(11, 1, 11), /* conv2d_bn_pointwise 100k…316k fitted */
	EST_AUTHORED(12, 1, 74), /* conv2d_bn_pointwise 316k…1M fitted */
	EST_AUTHORED(11, 1, 193), /* conv2d_bn_pointwise 1M…3.16M fitted */
	EST_AUTHORED(11, 1, 196), /* conv2d_bn_pointwise 3.16M…31.6M fitted */
	EST_AUTHORED(11, 1, 44), /* conv2d_bn_pointwise 31.6M…316M fitted */
	EST_AUTHORED(11, 1, 1), /* conv2d_bn_pointwise 316M…1G fitted */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 1G…10G extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 10G…100G extrapolated */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27778816u), /* conv2d_pointwise from 0: 434 us */
	EST_ROW_CURVE(9, 7, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_pointwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x056f49cau, 0), /* conv2d_pointwise 0…216 0.332 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0532a6ecu, 5311269), /* conv2d_pointwise 216…464k 0.332→0.546 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x03928e7eu, 109337490), /* conv2d_pointwise 464k…4.64M 0.546→1.867 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x14abd478u, 1142198291), /* conv2d_pointwise 4.64M…21.5M 1.867→11.06 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xd6534ddeu, -1553419000), /* conv2d_pointwise 21.5M…46.4M 11.06→4.79 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x5c8a805fu, -506024953), /* conv2d_pointwise 46.4M…215M 4.79→0.715 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0ddde925u, -53095677), /* conv2d_pointwise 215M…2.15G 0.715→0.0734 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0133e295u, -1787703), /* conv2d_pointwise 2.15G…2.15T 0.0734→0.00858 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0023fd93u, 0), /* conv2d_pointwise 2.15T…∞ 0.00858→-0.1412 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 215…464k extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 464k…4.64M extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 4.64M…21.5M extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 21.5M…46.4M extrapolated */
	EST_AUTHORED(13, 1, 1), /* conv2d_pointwise 46.4M…215M fitted */
	EST_AUTHORED(13, 1, 1), /* conv2d_pointwise 215M…2.15G fitted */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_pointwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x03a64bc9u, 0), /* conv2d_pointwise 0…101 14.26 ps/B extrapolated */
	EST_ROW_SEGMENT(0x031101eau, 15195591), /* conv2d_pointwise 101…10k 14.31→37.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x05c6cfe6u, 226865168), /* conv2d_pointwise 10k…100k 37.8→213 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf2d7650bu, 1864348067), /* conv2d_pointwise 100k…316k 213→934 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00457850u, -1072193274), /* conv2d_pointwise 316k…3.16M 934→104.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x20670c03u, -160405735), /* conv2d_pointwise 3.16M…10M 104.5→42.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0b28e5a9u, -20036567), /* conv2d_pointwise 10M…3.16G 42.4→3.67 ps/B fitted */
	EST_ROW_SEGMENT(0x01226172u, -5848507), /* conv2d_pointwise 3.16G…10G 3.67→1.409 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00615b53u, -1502481), /* conv2d_pointwise 10G…100G 1.409→0.247 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00102bbbu, 0), /* conv2d_pointwise 100G…∞ 0.247 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 100…10k extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 10k…100k extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 100k…316k extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 316k…3.16M extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 3.16M…10M extrapolated */
	EST_AUTHORED(13, 1, 2), /* conv2d_pointwise 10M…3.16G fitted */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 3.16G…10G extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 10G…100G extrapolated */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 5964864u), /* elementwise from 0: 93.2 us */
	EST_ROW_CURVE(5, 3, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of elementwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xb23f5c1cu, 0), /* elementwise 0…216 0.34 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb2393bfeu, 536548), /* elementwise 216…4.64G 0.34→0.342 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb612555fu, -458261699), /* elementwise 4.64G…215G 0.342→0.0532 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x20337480u, -112657588), /* elementwise 215G…2.15T 0.0532→0.0106 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x058f4b73u, 0), /* elementwise 2.15T…∞ 0.0106→-0.284 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(14, 1, 407), /* elementwise 215…4.64G fitted */
	EST_AUTHORED(14, 2, 0), /* elementwise 4.64G…215G extrapolated */
	EST_AUTHORED(14, 2, 0), /* elementwise 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of elementwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x08be1abau, 0), /* elementwise 0…101 17.08 ps/B extrapolated */
	EST_ROW_SEGMENT(0x06d7bea7u, 49504949), /* elementwise 101…10k 17.16→55.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x136c4137u, 520375539), /* elementwise 10k…100k 55.4→257 ps/B fitted */
	EST_ROW_SEGMENT(0x96b1a32bu, -531450524), /* elementwise 100k…1M 257→51.1 ps/B fitted */
	EST_ROW_SEGMENT(0x23c8ac92u, -173432291), /* elementwise 1M…3.16M 51.1→17.57 ps/B fitted */
	EST_ROW_SEGMENT(0x09cd7c02u, -22918648), /* elementwise 3.16M…10M 17.57→13.13 ps/B fitted */
	EST_ROW_SEGMENT(0x06e0e528u, -10207443), /* elementwise 10M…10G 13.13→1.291 ps/B fitted */
	EST_ROW_SEGMENT(0x00b24d15u, -2717275), /* elementwise 10G…100G 1.291→0.24 ps/B extrapolated */
	EST_ROW_SEGMENT(0x001f796eu, 0), /* elementwise 100G…∞ 0.24 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(14, 2, 0), /* elementwise 100…10k extrapolated */
	EST_AUTHORED(14, 1, 8), /* elementwise 10k…100k fitted */
	EST_AUTHORED(14, 1, 107), /* elementwise 100k…1M fitted */
	EST_AUTHORED(15, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(14, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(14, 1, 71), /* elementwise 10M…10G fitted */
	EST_AUTHORED(14, 2, 0), /* elementwise 10G…100G extrapolated */
	3u, /* precision fp16 */
	EST_ROW_U64(0u), /* reference peak 0FLOP/s */
	EST_ROW_U64(0u), /* reference bandwidth 0B/s */
	3206u, /* energy */
	0x00022273u, 0x00022273u, 0x83840303u, /* interval of a total: quantiles 2.13457 and 2.13457; kinds, coverage 0.9 */
	1552u, /* generic */
	1559u, /* conv2d */
	1566u, /* conv2d_bn */
	1573u, /* conv2d_depthwise */
	1580u, /* mbconv */
	1587u, /* squeeze_excite */
	1594u, /* matmul */
	1601u, /* attention */
	1608u, /* activation */
	1643u, /* normalisation */
	1615u, /* memory */
	1622u, /* conv2d_bn_hardswish */
	1629u, /* conv2d_bn_pointwise */
	1636u, /* conv2d_pointwise */
	1643u, /* softmax */
	1615u, /* index */
	1615u, /* split */
	1615u, /* window */
	1643u, /* elementwise */
	EST_ROW_CLASS(0x4be11001u, 1653u, 1702u, 1650u, 3050u, 1552u, 0u), /* generic */
	EST_ROW_CLASS(0x32111101u, 1746u, 1791u, 1743u, 3050u, 1559u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab11201u, 1847u, 1896u, 1844u, 3077u, 1566u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07211301u, 1948u, 1997u, 1945u, 3087u, 1573u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e11401u, 2049u, 2094u, 2046u, 3100u, 1580u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06411501u, 2150u, 2195u, 2147u, 3117u, 1587u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05411601u, 2251u, 2275u, 2248u, 3133u, 1594u, 6u), /* matmul */
	EST_ROW_CLASS(0x00021701u, 2314u, 2338u, 2311u, 2976u, 1601u, 7u), /* attention */
	EST_ROW_CLASS(0x03011801u, 2377u, 2401u, 2374u, 2978u, 1608u, 8u), /* activation */
	EST_ROW_CLASS(0x14911901u, 2449u, 2473u, 2446u, 2992u, 1615u, 10u), /* memory */
	EST_ROW_CLASS(0x03111a01u, 2512u, 2553u, 2509u, 3100u, 1622u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12211b01u, 2605u, 2654u, 2602u, 3154u, 1629u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00211c01u, 2698u, 2743u, 2695u, 3169u, 1636u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b111d01u, 2799u, 2823u, 2796u, 3036u, 1643u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 6932352u), /* generic from 0: 108.3 us */
	EST_ROW_CURVE(11, 9, 30, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of generic: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(15, 0x1aa0000u), /* from 46.4k */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x01c14792u, 0), /* generic 0…216 0.428 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01a63f76u, 2367768), /* generic 216…46.4k 0.429→0.696 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0272dce9u, 13392244), /* generic 46.4k…464k 0.696→1.343 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01eba99bu, 72920398), /* generic 464k…2.15M 1.343→3.69 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0e11ccfdu, 488881417), /* generic 2.15M…21.5M 3.69→27.3 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x89dfee6au, -1217114783), /* generic 21.5M…46.4M 27.3→7.67 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x25487d48u, -210891275), /* generic 46.4M…215M 7.67→0.878 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0477f154u, -21478233), /* generic 215M…1G 0.878→0.1854 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00e334e2u, -2396829), /* generic 1G…10G 0.1854→0.0695 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x004ad2a7u, -575862), /* generic 10G…2.15T 0.0695→0.00459 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0004d022u, 0), /* generic 2.15T…∞ 0.00459→-0.1884 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(16, 1, 106), /* generic 215…46.4k fitted */
	EST_AUTHORED(16, 1, 273), /* generic 46.4k…464k fitted */
	EST_AUTHORED(16, 1, 213), /* generic 464k…2.15M fitted */
	EST_AUTHORED(16, 1, 279), /* generic 2.15M…21.5M fitted */
	EST_AUTHORED(16, 1, 150), /* generic 21.5M…46.4M fitted */
	EST_AUTHORED(16, 1, 335), /* generic 46.4M…215M fitted */
	EST_AUTHORED(16, 1, 410), /* generic 215M…1G fitted */
	EST_AUTHORED(16, 1, 132), /* generic 1G…10G fitted */
	EST_AUTHORED(16, 1, 20), /* generic 10G…2.15T fitted */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of generic: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x2eedbfeau, 0), /* generic 0…101 22.9 ps/B fitted */
	EST_ROW_SEGMENT(0x29b62372u, 135947463), /* generic 101…10k 23→49.2 ps/B fitted */
	EST_ROW_SEGMENT(0x5d648921u, 429869223), /* generic 10k…316k 49.2→111.5 ps/B fitted */
	EST_ROW_SEGMENT(0xff0c5fa0u, -1657883321), /* generic 316k…1M 111.5→31.3 ps/B fitted */
	EST_ROW_SEGMENT(0x4c710bcau, -220908403), /* generic 1M…10M 31.3→9.98 ps/B fitted */
	EST_ROW_SEGMENT(0x13c40431u, 44302804), /* generic 10M…100M 9.98→14.26 ps/B fitted */
	EST_ROW_SEGMENT(0x1f87d298u, -67741943), /* generic 100M…10G 14.26→1.163 ps/B fitted */
	EST_ROW_SEGMENT(0x02829be1u, -9883054), /* generic 10G…100G 1.163→0.207 ps/B extrapolated */
	EST_ROW_SEGMENT(0x006c9519u, 0), /* generic 100G…∞ 0.207 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(16, 1, 48), /* generic 100…10k fitted */
	EST_AUTHORED(16, 1, 241), /* generic 10k…316k fitted */
	EST_AUTHORED(16, 1, 283), /* generic 316k…1M fitted */
	EST_AUTHORED(16, 1, 1190), /* generic 1M…10M fitted */
	EST_AUTHORED(16, 1, 356), /* generic 10M…100M fitted */
	EST_AUTHORED(16, 1, 24), /* generic 100M…10G fitted */
	EST_AUTHORED(16, 2, 0), /* generic 10G…100G extrapolated */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 29999680u), /* conv2d from 0: 469 us */
	EST_ROW_CURVE(10, 8, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x076cbd20u, 0), /* conv2d 0…216 0.453 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x06d013b1u, 13722384), /* conv2d 216…215k 0.454→0.951 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0b29441au, 103739101), /* conv2d 215k…2.15M 0.951→2.2 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x230a9a4eu, 502365334), /* conv2d 2.15M…10M 2.2→6.26 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x491c07e5u, 1946385489), /* conv2d 10M…21.5M 6.26→14.08 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x073248c8u, -1526583267), /* conv2d 21.5M…100M 14.08→1.761 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x299ca6a9u, -371950000), /* conv2d 100M…215M 1.761→0.267 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0578124fu, -27083340), /* conv2d 215M…1G 0.267→0.0483 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00d9c13du, -1098437), /* conv2d 1G…2.15T 0.0483→0.00409 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00112b91u, 0), /* conv2d 2.15T…∞ 0.00409→-0.088 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(17, 1, 47), /* conv2d 215…215k fitted */
	EST_AUTHORED(17, 1, 118), /* conv2d 215k…2.15M fitted */
	EST_AUTHORED(17, 1, 123), /* conv2d 2.15M…10M fitted */
	EST_AUTHORED(17, 1, 90), /* conv2d 10M…21.5M fitted */
	EST_AUTHORED(17, 1, 256), /* conv2d 21.5M…100M fitted */
	EST_AUTHORED(17, 1, 215), /* conv2d 100M…215M fitted */
	EST_AUTHORED(17, 1, 409), /* conv2d 215M…1G fitted */
	EST_AUTHORED(17, 1, 152), /* conv2d 1G…2.15T fitted */
	EST_ROW_CURVE(12, 10, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x033a77a2u, 0), /* conv2d 0…101 25.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02db5fe3u, 9679180), /* conv2d 101…3.16k 25.3→47.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03ee2460u, 58246076), /* conv2d 3.16k…31.6k 47.7→137.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0xffa49d7cu, 318541703), /* conv2d 31.6k…100k 137.8→384 ps/B fitted */
	EST_ROW_SEGMENT(0xff9cd2f8u, 1364394184), /* conv2d 100k…316k 384→1.439k ps/B fitted */
	EST_ROW_SEGMENT(0xd127bcd2u, -1554209915), /* conv2d 316k…1M 1.439k→236 ps/B fitted */
	EST_ROW_SEGMENT(0x28a62339u, -187852269), /* conv2d 1M…3.16M 236→90.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0e1c2890u, -70275792), /* conv2d 3.16M…10M 90.9→36.5 ps/B fitted */
	EST_ROW_SEGMENT(0x04cd3bb1u, -8674162), /* conv2d 10M…3.16G 36.5→2.95 ps/B fitted */
	EST_ROW_SEGMENT(0x00746030u, -2323770), /* conv2d 3.16G…10G 2.95→1.15 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0027baf8u, -611391), /* conv2d 10G…100G 1.15→0.204 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0006b1b1u, 0), /* conv2d 100G…∞ 0.204 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(17, 2, 0), /* conv2d 100…3.16k extrapolated */
	EST_AUTHORED(17, 2, 0), /* conv2d 3.16k…31.6k extrapolated */
	EST_AUTHORED(17, 1, 2), /* conv2d 31.6k…100k fitted */
	EST_AUTHORED(17, 1, 43), /* conv2d 100k…316k fitted */
	EST_AUTHORED(17, 1, 181), /* conv2d 316k…1M fitted */
	EST_AUTHORED(17, 1, 454), /* conv2d 1M…3.16M fitted */
	EST_AUTHORED(17, 1, 438), /* conv2d 3.16M…10M fitted */
	EST_AUTHORED(17, 1, 292), /* conv2d 10M…3.16G fitted */
	EST_AUTHORED(17, 2, 0), /* conv2d 3.16G…10G extrapolated */
	EST_AUTHORED(17, 2, 0), /* conv2d 10G…100G extrapolated */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 43542400u), /* conv2d_bn from 0: 680 us */
	EST_ROW_CURVE(11, 9, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x026de53cu, 0), /* conv2d_bn 0…216 0.296 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02547d41u, 2225390), /* conv2d_bn 216…215k 0.297→0.458 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x026fac82u, 30899042), /* conv2d_bn 215k…2.15M 0.458→1.205 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0954537du, 252257210), /* conv2d_bn 2.15M…10M 1.205→5.28 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x16a57e1du, 1361113160), /* conv2d_bn 10M…21.5M 5.28→16.21 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x97388d82u, -863409175), /* conv2d_bn 21.5M…100M 16.21→2.28 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1b62b4e2u, -253783266), /* conv2d_bn 100M…215M 2.28→0.241 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x02837bc0u, -13259066), /* conv2d_bn 215M…1G 0.241→0.0273 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x003a561au, -75771), /* conv2d_bn 1G…100G 0.0273→0.0237 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00364d84u, -567362), /* conv2d_bn 100G…2.15T 0.0237→0.00539 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x000b4c51u, 0), /* conv2d_bn 2.15T…∞ 0.00539→-0.0897 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 215…215k extrapolated */
	EST_AUTHORED(18, 1, 31), /* conv2d_bn 215k…2.15M fitted */
	EST_AUTHORED(18, 1, 105), /* conv2d_bn 2.15M…10M fitted */
	EST_AUTHORED(18, 1, 88), /* conv2d_bn 10M…21.5M fitted */
	EST_AUTHORED(18, 1, 256), /* conv2d_bn 21.5M…100M fitted */
	EST_AUTHORED(18, 1, 214), /* conv2d_bn 100M…215M fitted */
	EST_AUTHORED(18, 1, 405), /* conv2d_bn 215M…1G fitted */
	EST_AUTHORED(18, 1, 131), /* conv2d_bn 1G…100G fitted */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 100G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x00e9da6eu, 0), /* conv2d_bn 0…101 14.27 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00caf245u, 3145908), /* conv2d_bn 101…3.16k 14.32→28.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00a9cf1bu, 31755427), /* conv2d_bn 3.16k…31.6k 28.9→127.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfa9b35f1u, 239520957), /* conv2d_bn 31.6k…100k 127.1→498 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfffe33b6u, 877057928), /* conv2d_bn 100k…316k 498→1.854k ps/B fitted */
	EST_ROW_SEGMENT(0x87fa0907u, -1079102497), /* conv2d_bn 316k…1M 1.854k→183.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0fed0899u, -75402359), /* conv2d_bn 1M…3.16M 183.4→66.9 ps/B fitted */
	EST_ROW_SEGMENT(0x04c29b32u, -13651554), /* conv2d_bn 3.16M…31.6M 66.9→24.6 ps/B fitted */
	EST_ROW_SEGMENT(0x01bd7835u, -3017226), /* conv2d_bn 31.6M…10G 24.6→1.283 ps/B fitted */
	EST_ROW_SEGMENT(0x00162d5au, -345511), /* conv2d_bn 10G…100G 1.283→0.214 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000381f3u, 0), /* conv2d_bn 100G…∞ 0.214 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 100…3.16k extrapolated */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 3.16k…31.6k extrapolated */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 31.6k…100k extrapolated */
	EST_AUTHORED(18, 1, 33), /* conv2d_bn 100k…316k fitted */
	EST_AUTHORED(18, 1, 156), /* conv2d_bn 316k…1M fitted */
	EST_AUTHORED(18, 1, 408), /* conv2d_bn 1M…3.16M fitted */
	EST_AUTHORED(18, 1, 546), /* conv2d_bn 3.16M…31.6M fitted */
	EST_AUTHORED(18, 1, 87), /* conv2d_bn 31.6M…10G fitted */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 10G…100G extrapolated */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 43041984u), /* conv2d_depthwise from 0: 673 us */
	EST_ROW_CURVE(11, 9, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_depthwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x045d4692u, 0), /* conv2d_depthwise 0…216 0.266 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x043bbd7fu, 2937452), /* conv2d_depthwise 216…215k 0.267→0.373 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0426d656u, 45998240), /* conv2d_depthwise 215k…2.15M 0.373→0.929 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0e78c8dau, 348191004), /* conv2d_depthwise 2.15M…10M 0.929→3.74 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x21703affu, 1840027233), /* conv2d_depthwise 10M…21.5M 3.74→11.13 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xcf395f5eu, -1165878337), /* conv2d_depthwise 21.5M…100M 11.13→1.724 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x290c3af2u, -373038582), /* conv2d_depthwise 100M…215M 1.724→0.226 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x04a9f53cu, -23825517), /* conv2d_depthwise 215M…1G 0.226→0.0335 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x008f217cu, -182673), /* conv2d_depthwise 1G…100G 0.0335→0.0291 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0085d6d1u, -1420219), /* conv2d_depthwise 100G…2.15T 0.0291→0.00624 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x001a309cu, 0), /* conv2d_depthwise 2.15T…∞ 0.00624→-0.1128 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 215…215k extrapolated */
	EST_AUTHORED(19, 1, 28), /* conv2d_depthwise 215k…2.15M fitted */
	EST_AUTHORED(19, 1, 49), /* conv2d_depthwise 2.15M…10M fitted */
	EST_AUTHORED(19, 1, 23), /* conv2d_depthwise 10M…21.5M fitted */
	EST_AUTHORED(19, 1, 47), /* conv2d_depthwise 21.5M…100M fitted */
	EST_AUTHORED(19, 1, 9), /* conv2d_depthwise 100M…215M fitted */
	EST_AUTHORED(19, 1, 3), /* conv2d_depthwise 215M…1G fitted */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 1G…100G extrapolated */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 100G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_depthwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x00d91306u, 0), /* conv2d_depthwise 0…101 13.25 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00bbd9ceu, 2974567), /* conv2d_depthwise 101…3.16k 13.29→27.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x008bf641u, 31759969), /* conv2d_depthwise 3.16k…31.6k 27.1→125.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe6d657f2u, 587471579), /* conv2d_depthwise 31.6k…316k 125.3→1.943k ps/B fitted */
	EST_ROW_SEGMENT(0x8d9b9c87u, -1074686468), /* conv2d_depthwise 316k…1M 1.943k→279 ps/B fitted */
	EST_ROW_SEGMENT(0x186cdf10u, -117901329), /* conv2d_depthwise 1M…3.16M 279→97.1 ps/B fitted */
	EST_ROW_SEGMENT(0x07c0dae4u, -43672134), /* conv2d_depthwise 3.16M…10M 97.1→29.5 ps/B fitted */
	EST_ROW_SEGMENT(0x01f0658bu, -3421744), /* conv2d_depthwise 10M…3.16G 29.5→3.03 ps/B fitted */
	EST_ROW_SEGMENT(0x003c05b5u, -1224855), /* conv2d_depthwise 3.16G…10G 3.03→1.132 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00138f0eu, -303185), /* conv2d_depthwise 10G…100G 1.132→0.1939 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00032d23u, 0), /* conv2d_depthwise 100G…∞ 0.1939 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 100…3.16k extrapolated */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(19, 1, 7), /* conv2d_depthwise 31.6k…316k fitted */
	EST_AUTHORED(19, 1, 27), /* conv2d_depthwise 316k…1M fitted */
	EST_AUTHORED(19, 1, 34), /* conv2d_depthwise 1M…3.16M fitted */
	EST_AUTHORED(19, 1, 38), /* conv2d_depthwise 3.16M…10M fitted */
	EST_AUTHORED(19, 1, 53), /* conv2d_depthwise 10M…3.16G fitted */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 3.16G…10G extrapolated */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 10G…100G extrapolated */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 86209856u), /* mbconv from 0: 1.347k us */
	EST_ROW_CURVE(10, 8, 30, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of mbconv: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x013a7eddu, 0), /* mbconv 0…216 0.3 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x012abd6cu, 1380073), /* mbconv 216…215k 0.3→0.5 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01245adbu, 21295526), /* mbconv 215k…2.15M 0.5→1.53 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x05cfd8cdu, 211639482), /* mbconv 2.15M…10M 1.53→8.36 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0a735a18u, 1574397583), /* mbconv 10M…21.5M 8.36→33.7 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x988c5b76u, -688124617), /* mbconv 21.5M…215M 33.7→0.396 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x024f05f7u, -16965415), /* mbconv 215M…464M 0.396→0.1218 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00b658a5u, -4530929), /* mbconv 464M…1G 0.1218→0.0488 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0036b7e9u, -259151), /* mbconv 1G…2.15T 0.0488→0.00705 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00076523u, 0), /* mbconv 2.15T…∞ 0.00705→-0.0798 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(20, 2, 0), /* mbconv 215…215k extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 215k…2.15M extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 2.15M…10M extrapolated */
	EST_AUTHORED(20, 1, 8), /* mbconv 10M…21.5M fitted */
	EST_AUTHORED(20, 1, 67), /* mbconv 21.5M…215M fitted */
	EST_AUTHORED(20, 1, 12), /* mbconv 215M…464M fitted */
	EST_AUTHORED(20, 1, 5), /* mbconv 464M…1G fitted */
	EST_AUTHORED(20, 2, 0), /* mbconv 1G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of mbconv: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x00ec7e63u, 0), /* mbconv 0…101 14.43 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00c9fd93u, 3511962), /* mbconv 101…3.16k 14.48→30.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x007f47e8u, 39400827), /* mbconv 3.16k…31.6k 30.7→152.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf7047021u, 331968630), /* mbconv 31.6k…100k 152.6→666 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf55d1423u, 1466543133), /* mbconv 100k…316k 666→2.93k ps/B extrapolated */
	EST_ROW_SEGMENT(0xd4b3bd97u, -1552811303), /* mbconv 316k…1M 2.93k→530 ps/B fitted */
	EST_ROW_SEGMENT(0x2837067eu, -113257383), /* mbconv 1M…10M 530→179.7 ps/B fitted */
	EST_ROW_SEGMENT(0x0c294f63u, -43704752), /* mbconv 10M…100M 179.7→44.5 ps/B fitted */
	EST_ROW_SEGMENT(0x03253067u, -8685813), /* mbconv 100M…3.16G 44.5→4.19 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0053ace1u, -1766348), /* mbconv 3.16G…10G 4.19→1.456 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00192e9fu, -394985), /* mbconv 10G…100G 1.456→0.234 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0003d6dau, 0), /* mbconv 100G…∞ 0.234 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(20, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 31.6k…100k extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(20, 1, 28), /* mbconv 316k…1M fitted */
	EST_AUTHORED(20, 1, 56), /* mbconv 1M…10M fitted */
	EST_AUTHORED(20, 1, 8), /* mbconv 10M…100M fitted */
	EST_AUTHORED(20, 2, 0), /* mbconv 100M…3.16G extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 3.16G…10G extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 10G…100G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 66906304u), /* squeeze_excite from 0: 1.045k us */
	EST_ROW_CURVE(10, 8, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of squeeze_excite: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x0439dadau, 0), /* squeeze_excite 0…216 0.258 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0419d029u, 2806613), /* squeeze_excite 216…215k 0.258→0.36 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0433fbdcu, 39713964), /* squeeze_excite 215k…2.15M 0.36→0.84 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0d0fd139u, 324661932), /* squeeze_excite 2.15M…10M 0.84→3.46 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1a88a63eu, 1994511135), /* squeeze_excite 10M…21.5M 3.46→11.47 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd5b44bb5u, -1207227182), /* squeeze_excite 21.5M…100M 11.47→1.733 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x287ddee7u, -352952501), /* squeeze_excite 100M…215M 1.733→0.315 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x066aef93u, -31201733), /* squeeze_excite 215M…1G 0.315→0.0628 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x011ac029u, -1405617), /* squeeze_excite 1G…2.15T 0.0628→0.00622 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x001a1272u, 0), /* squeeze_excite 2.15T…∞ 0.00622→-0.1116 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(21, 1, 47), /* squeeze_excite 215…215k fitted */
	EST_AUTHORED(21, 1, 87), /* squeeze_excite 215k…2.15M fitted */
	EST_AUTHORED(21, 1, 18), /* squeeze_excite 2.15M…10M fitted */
	EST_AUTHORED(21, 1, 2), /* squeeze_excite 10M…21.5M fitted */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 21.5M…100M extrapolated */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 100M…215M extrapolated */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 215M…1G extrapolated */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 1G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of squeeze_excite: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x028643c8u, 0), /* squeeze_excite 0…101 9.86 ps/B extrapolated */
	EST_ROW_SEGMENT(0x024842e7u, 6311125), /* squeeze_excite 101…3.16k 9.88→17.18 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0261cc88u, 54068149), /* squeeze_excite 3.16k…31.6k 17.18→59 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfd3146c8u, 317112449), /* squeeze_excite 31.6k…100k 59→181.7 ps/B fitted */
	EST_ROW_SEGMENT(0xfb68060eu, 1406592967), /* squeeze_excite 100k…316k 181.7→725 ps/B fitted */
	EST_ROW_SEGMENT(0xc5765776u, -732965109), /* squeeze_excite 316k…3.16M 725→158.4 ps/B fitted */
	EST_ROW_SEGMENT(0x3228aeb9u, -272359768), /* squeeze_excite 3.16M…10M 158.4→53 ps/B fitted */
	EST_ROW_SEGMENT(0x0ecfd982u, -81805879), /* squeeze_excite 10M…31.6M 53→21.4 ps/B fitted */
	EST_ROW_SEGMENT(0x06269e2au, -12284149), /* squeeze_excite 31.6M…3.16G 21.4→2.41 ps/B fitted */
	EST_ROW_SEGMENT(0x00be7458u, -3808145), /* squeeze_excite 3.16G…10G 2.41→0.938 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0040d64du, -998200), /* squeeze_excite 10G…100G 0.938→0.1663 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000ae659u, 0), /* squeeze_excite 100G…∞ 0.1663 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 100…3.16k extrapolated */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 3.16k…31.6k extrapolated */
	EST_AUTHORED(21, 1, 2), /* squeeze_excite 31.6k…100k fitted */
	EST_AUTHORED(21, 1, 10), /* squeeze_excite 100k…316k fitted */
	EST_AUTHORED(21, 1, 71), /* squeeze_excite 316k…3.16M fitted */
	EST_AUTHORED(21, 1, 44), /* squeeze_excite 3.16M…10M fitted */
	EST_AUTHORED(21, 1, 23), /* squeeze_excite 10M…31.6M fitted */
	EST_AUTHORED(21, 1, 4), /* squeeze_excite 31.6M…3.16G fitted */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 3.16G…10G extrapolated */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 10G…100G extrapolated */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 25571136u), /* matmul from 0: 400 us */
	EST_ROW_CURVE(5, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of matmul: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xe4386040u, 0), /* matmul 0…216 0.218 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe65c98f7u, -48020042), /* matmul 216…4.64G 0.218→0.1511 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa0f15c9cu, -369567423), /* matmul 4.64G…215G 0.1511→0.0349 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2a220dabu, -144237857), /* matmul 215G…2.15T 0.0349→0.00765 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x08060f5du, 0), /* matmul 2.15T…∞ 0.00765→-0.1812 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 101), /* matmul 215…4.64G fitted */
	EST_AUTHORED(22, 2, 0), /* matmul 4.64G…215G extrapolated */
	EST_AUTHORED(22, 2, 0), /* matmul 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of matmul: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x172695beu, 0), /* matmul 0…101 22.6 ps/B fitted */
	EST_ROW_SEGMENT(0x14862b8cu, 68442891), /* matmul 101…31.6k 22.7→55.7 ps/B fitted */
	EST_ROW_SEGMENT(0x2913acdeu, 282369892), /* matmul 31.6k…1M 55.7→137.6 ps/B fitted */
	EST_ROW_SEGMENT(0xace7948cu, -576239197), /* matmul 1M…10M 137.6→26.2 ps/B fitted */
	EST_ROW_SEGMENT(0x1b8e2bf1u, -49214449), /* matmul 10M…3.16G 26.2→2.4 ps/B fitted */
	EST_ROW_SEGMENT(0x02ef1e7cu, -14471858), /* matmul 3.16G…10G 2.4→0.996 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01130ce2u, -4184022), /* matmul 10G…100G 0.996→0.1868 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0030f7f2u, 0), /* matmul 100G…∞ 0.1868 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 22), /* matmul 100…31.6k fitted */
	EST_AUTHORED(22, 1, 38), /* matmul 31.6k…1M fitted */
	EST_AUTHORED(22, 1, 37), /* matmul 1M…10M fitted */
	EST_AUTHORED(22, 1, 4), /* matmul 10M…3.16G fitted */
	EST_AUTHORED(22, 2, 0), /* matmul 3.16G…10G extrapolated */
	EST_AUTHORED(22, 2, 0), /* matmul 10G…100G extrapolated */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 115070016u), /* attention from 0: 1.798k us */
	EST_ROW_CURVE(5, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of attention: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xe4386040u, 0), /* attention 0…216 0.218 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xe65c98f7u, -48020042), /* attention 216…4.64G 0.218→0.1511 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xa0f15c9cu, -369567423), /* attention 4.64G…215G 0.1511→0.0349 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2a220dabu, -144237857), /* attention 215G…2.15T 0.0349→0.00765 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x08060f5du, 0), /* attention 2.15T…∞ 0.00765→-0.1812 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(23, 2, 0), /* attention 215…4.64G extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 4.64G…215G extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of attention: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x172695beu, 0), /* attention 0…101 22.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x14862b8cu, 68442891), /* attention 101…31.6k 22.7→55.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2913acdeu, 282369892), /* attention 31.6k…1M 55.7→137.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0xace7948cu, -576239197), /* attention 1M…10M 137.6→26.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1b8e2bf1u, -49214449), /* attention 10M…3.16G 26.2→2.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02ef1e7cu, -14471858), /* attention 3.16G…10G 2.4→0.996 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01130ce2u, -4184022), /* attention 10G…100G 0.996→0.1868 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0030f7f2u, 0), /* attention 100G…∞ 0.1868 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(23, 2, 0), /* attention 100…31.6k extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 31.6k…1M extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 1M…10M extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 10M…3.16G extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 3.16G…10G extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 10G…100G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 12150976u), /* activation from 0: 189.9 us */
	EST_ROW_CURVE(5, 3, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of activation: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x905d1bf7u, 0), /* activation 0…216 0.275 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x905df00au, -72565), /* activation 216…4.64G 0.275→0.275 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x92b60965u, -369135024), /* activation 4.64G…215G 0.275→0.0429 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x19ff0286u, -90943031), /* activation 215G…2.15T 0.0429→0.00856 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x047d6c7au, 0), /* activation 2.15T…∞ 0.00856→-0.23 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(24, 1, 194), /* activation 215…4.64G fitted */
	EST_AUTHORED(24, 2, 0), /* activation 4.64G…215G extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 215G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of activation: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x07423b0eu, 0), /* activation 0…101 14.18 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0642a370u, 26015895), /* activation 101…3.16k 14.22→29.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x058dfc56u, 252828631), /* activation 3.16k…31.6k 29.3→127 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfb94e47du, 1229790766), /* activation 31.6k…100k 127→365 ps/B extrapolated */
	EST_ROW_SEGMENT(0xd6572c6eu, -755943461), /* activation 100k…1M 365→72.6 ps/B fitted */
	EST_ROW_SEGMENT(0x3391e3a1u, -258923861), /* activation 1M…3.16M 72.6→22.6 ps/B fitted */
	EST_ROW_SEGMENT(0x0e31554fu, -74243507), /* activation 3.16M…10M 22.6→8.24 ps/B fitted */
	EST_ROW_SEGMENT(0x0451840au, -6487068), /* activation 10M…10G 8.24→0.717 ps/B fitted */
	EST_ROW_SEGMENT(0x0062ec7eu, -1482831), /* activation 10G…100G 0.717→0.1434 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0012ccb7u, 0), /* activation 100G…∞ 0.1434 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(24, 2, 0), /* activation 100…3.16k extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 3.16k…31.6k extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 31.6k…100k extrapolated */
	EST_AUTHORED(24, 1, 13), /* activation 100k…1M fitted */
	EST_AUTHORED(24, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(24, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(24, 1, 49), /* activation 10M…10G fitted */
	EST_AUTHORED(24, 2, 0), /* activation 10G…100G extrapolated */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 6180352u), /* memory from 0: 96.6 us */
	EST_ROW_CURVE(5, 3, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of memory: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x826231b7u, 0), /* memory 0…216 0.249 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8249124cu, 2200554), /* memory 216…4.64G 0.249→0.255 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x87d276aeu, -337565854), /* memory 4.64G…215G 0.255→0.0424 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x19acd349u, -89510370), /* memory 215G…2.15T 0.0424→0.0086 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0481f888u, 0), /* memory 2.15T…∞ 0.0086→-0.226 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(25, 1, 407), /* memory 215…4.64G fitted */
	EST_AUTHORED(25, 2, 0), /* memory 4.64G…215G extrapolated */
	EST_AUTHORED(25, 2, 0), /* memory 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of memory: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x274a99deu, 0), /* memory 0…101 38.4 ps/B fitted */
	EST_ROW_SEGMENT(0x1fc3a4b4u, 196138670), /* memory 101…10k 38.5→114.2 ps/B fitted */
	EST_ROW_SEGMENT(0x6916afc0u, 692438497), /* memory 10k…100k 114.2→248 ps/B fitted */
	EST_ROW_SEGMENT(0x2545406bu, -1078855985), /* memory 100k…1M 248→39.5 ps/B fitted */
	EST_ROW_SEGMENT(0x3067b221u, -143237653), /* memory 1M…10M 39.5→11.81 ps/B fitted */
	EST_ROW_SEGMENT(0x0c5ea3ffu, -18492007), /* memory 10M…10G 11.81→1.08 ps/B fitted */
	EST_ROW_SEGMENT(0x012a65f7u, -4568963), /* memory 10G…100G 1.08→0.1965 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00338432u, 0), /* memory 100G…∞ 0.1965 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(25, 1, 36), /* memory 100…10k fitted */
	EST_AUTHORED(25, 1, 67), /* memory 10k…100k fitted */
	EST_AUTHORED(25, 1, 183), /* memory 100k…1M fitted */
	EST_AUTHORED(25, 1, 261), /* memory 1M…10M fitted */
	EST_AUTHORED(25, 1, 84), /* memory 10M…10G fitted */
	EST_AUTHORED(25, 2, 0), /* memory 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 43114240u), /* conv2d_bn_hardswish from 0: 674 us */
	EST_ROW_CURVE(9, 7, 32, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_hardswish: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x04648df2u, 0), /* conv2d_bn_hardswish 0…216 0.268 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0441d0c6u, 3042872), /* conv2d_bn_hardswish 216…215k 0.268→0.378 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x042d6672u, 47535421), /* conv2d_bn_hardswish 215k…2.15M 0.378→0.953 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0ed98f4au, 356317073), /* conv2d_bn_hardswish 2.15M…10M 0.953→3.83 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x21f47321u, 1903101838), /* conv2d_bn_hardswish 10M…21.5M 3.83→11.47 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xcfcee23du, -929702584), /* conv2d_bn_hardswish 21.5M…215M 11.47→0.238 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x04ea0850u, -25138335), /* conv2d_bn_hardswish 215M…1G 0.238→0.035 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x009c7037u, -713825), /* conv2d_bn_hardswish 1G…2.15T 0.035→0.00622 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x001a165eu, 0), /* conv2d_bn_hardswish 2.15T…∞ 0.00622→-0.0536 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 215…215k extrapolated */
	EST_AUTHORED(26, 1, 1), /* conv2d_bn_hardswish 215k…2.15M fitted */
	EST_AUTHORED(26, 1, 12), /* conv2d_bn_hardswish 2.15M…10M fitted */
	EST_AUTHORED(26, 1, 11), /* conv2d_bn_hardswish 10M…21.5M fitted */
	EST_AUTHORED(26, 1, 34), /* conv2d_bn_hardswish 21.5M…215M fitted */
	EST_AUTHORED(26, 1, 15), /* conv2d_bn_hardswish 215M…1G fitted */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 1G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_hardswish: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x00e70592u, 0), /* conv2d_bn_hardswish 0…101 14.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00c605dfu, 3358843), /* conv2d_bn_hardswish 101…3.16k 14.15→29.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x008358cfu, 37182712), /* conv2d_bn_hardswish 3.16k…31.6k 29.7→144.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe00580b7u, 730134138), /* conv2d_bn_hardswish 31.6k…316k 144.7→2.4k ps/B fitted */
	EST_ROW_SEGMENT(0xaf1bbd50u, -1324303187), /* conv2d_bn_hardswish 316k…1M 2.4k→354 ps/B fitted */
	EST_ROW_SEGMENT(0x1d91d83eu, -124788472), /* conv2d_bn_hardswish 1M…3.16M 354→160.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0b9b3439u, -37214213), /* conv2d_bn_hardswish 3.16M…31.6M 160.8→45.7 ps/B fitted */
	EST_ROW_SEGMENT(0x034ba89eu, -6792136), /* conv2d_bn_hardswish 31.6M…3.16G 45.7→3.69 ps/B fitted */
	EST_ROW_SEGMENT(0x00497067u, -1530557), /* conv2d_bn_hardswish 3.16G…10G 3.69→1.319 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0016ccd8u, -356011), /* conv2d_bn_hardswish 10G…100G 1.319→0.217 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00039032u, 0), /* conv2d_bn_hardswish 100G…∞ 0.217 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 100…3.16k extrapolated */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 3.16k…31.6k extrapolated */
	EST_AUTHORED(26, 1, 11), /* conv2d_bn_hardswish 31.6k…316k fitted */
	EST_AUTHORED(26, 1, 18), /* conv2d_bn_hardswish 316k…1M fitted */
	EST_AUTHORED(26, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(26, 1, 28), /* conv2d_bn_hardswish 3.16M…31.6M fitted */
	EST_AUTHORED(26, 1, 1), /* conv2d_bn_hardswish 31.6M…3.16G fitted */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 3.16G…10G extrapolated */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 43036608u), /* conv2d_bn_pointwise from 0: 672 us */
	EST_ROW_CURVE(11, 9, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_pointwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x0248a2cau, 0), /* conv2d_bn_pointwise 0…216 0.279 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02328846u, 1936108), /* conv2d_bn_pointwise 216…215k 0.279→0.419 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x022bf5b1u, 29656636), /* conv2d_bn_pointwise 215k…2.15M 0.419→1.136 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x08cd8138u, 235092770), /* conv2d_bn_pointwise 2.15M…10M 1.136→4.93 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x151ac33du, 1275720958), /* conv2d_bn_pointwise 10M…21.5M 4.93→15.18 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x998e9bfdu, -1369263784), /* conv2d_bn_pointwise 21.5M…46.4M 15.18→4.12 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x28a03acfu, -245690790), /* conv2d_bn_pointwise 46.4M…215M 4.12→0.1688 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01bf2db7u, -8987771), /* conv2d_bn_pointwise 215M…1G 0.1688→0.0238 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0031a198u, 14398), /* conv2d_bn_pointwise 1G…100G 0.0238→0.0245 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00381e45u, -584901), /* conv2d_bn_pointwise 100G…2.15T 0.0245→0.00562 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x000bc8bdu, 0), /* conv2d_bn_pointwise 2.15T…∞ 0.00562→-0.0924 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_pointwise 215…215k extrapolated */
	EST_AUTHORED(27, 1, 2), /* conv2d_bn_pointwise 215k…2.15M fitted */
	EST_AUTHORED(27, 1, 44), /* conv2d_bn_pointwise 2.15M…10M fitted */
	EST_AUTHORED(27, 1, 46), /* conv2d_bn_pointwise 10M…21.5M fitted */
	EST_AUTHORED(27, 1, 76), /* conv2d_bn_pointwise 21.5M…46.4M fitted */
	EST_AUTHORED(27, 1, 162), /* conv2d_bn_pointwise 46.4M…215M fitted */
	EST_AUTHORED(27, 1, 93), /* conv2d_bn_pointwise 215M…1G fitted */
	EST_AUTHORED(27, 1, 25), /* conv2d_bn_pointwise 1G…100G fitted */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_pointwise 100G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_pointwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x019cf803u, 0), /* conv2d_bn_pointwise 0…101 12.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0167f293u, 5396858), /* conv2d_bn_pointwise 101…3.16k 12.64→25.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x012009cbu, 56054504), /* conv2d_bn_pointwise 3.16k…31.6k 25.1→111.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0xd9ff1231u, 926256414), /* conv2d_bn_pointwise 31.6k…316k 111.8→1.545k ps/B fitted */
	EST_ROW_SEGMENT(0xe26fdc25u, -1787564041), /* conv2d_bn_pointwise 316k…1M 1.545k→161.2 ps/B fitted */
	EST_ROW_SEGMENT(0x19888efau, -88239073), /* conv2d_bn_pointwise 1M…10M 161.2→24.7 ps/B fitted */
	EST_ROW_SEGMENT(0x033d556du, -5112171), /* conv2d_bn_pointwise 10M…10G 24.7→0.982 ps/B fitted */
	EST_ROW_SEGMENT(0x0021eb93u, -522133), /* conv2d_bn_pointwise 10G…100G 0.982→0.1742 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0005b4fdu, 0), /* conv2d_bn_pointwise 100G…∞ 0.1742 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_pointwise 100…3.16k extrapolated */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_pointwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(27, 1, 15), /* conv2d_bn_pointwise 31.6k…316k fitted */
	EST_AUTHORED(27, 1, 83), /* conv2d_bn_pointwise 316k…1M fitted */
	EST_AUTHORED(27, 1, 253), /* conv2d_bn_pointwise 1M…10M fitted */
	EST_AUTHORED(27, 1, 97), /* conv2d_bn_pointwise 10M…10G fitted */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_pointwise 10G…100G extrapolated */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 30555328u), /* conv2d_pointwise from 0: 477 us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_pointwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x025aff4eu, 0), /* conv2d_pointwise 0…216 0.287 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0247269fu, 1738396), /* conv2d_pointwise 216…215k 0.288→0.414 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02594e10u, 24420094), /* conv2d_pointwise 215k…2.15M 0.414→1.004 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x07c8a33au, 205396426), /* conv2d_pointwise 2.15M…10M 1.004→4.32 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x113555f0u, 1202152226), /* conv2d_pointwise 10M…21.5M 4.32→13.98 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x8244efdcu, -739242217), /* conv2d_pointwise 21.5M…100M 13.98→2.05 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x17f73389u, -209207768), /* conv2d_pointwise 100M…215M 2.05→0.369 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x03c35b17u, -18355074), /* conv2d_pointwise 215M…1G 0.369→0.0724 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00a3028cu, -813123), /* conv2d_pointwise 1G…2.15T 0.0724→0.00693 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x000e86b9u, 0), /* conv2d_pointwise 2.15T…∞ 0.00693→-0.1293 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 215…215k extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 215k…2.15M extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 2.15M…10M extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 10M…21.5M extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 21.5M…100M extrapolated */
	EST_AUTHORED(28, 1, 1), /* conv2d_pointwise 100M…215M fitted */
	EST_AUTHORED(28, 1, 1), /* conv2d_pointwise 215M…1G fitted */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 1G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_pointwise: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x01a47233u, 0), /* conv2d_pointwise 0…101 12.83 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01736ea6u, 4988963), /* conv2d_pointwise 101…3.16k 12.86→24.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x015fb0aeu, 46923214), /* conv2d_pointwise 3.16k…31.6k 24.4→97 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfa6234c2u, 319227152), /* conv2d_pointwise 31.6k…100k 97→344 ps/B extrapolated */
	EST_ROW_SEGMENT(0xebf173adu, 1763889746), /* conv2d_pointwise 100k…316k 344→1.707k ps/B extrapolated */
	EST_ROW_SEGMENT(0xf7f719cfu, -1830362059), /* conv2d_pointwise 316k…1M 1.707k→291 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2d88c9beu, -149471266), /* conv2d_pointwise 1M…10M 291→59.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x08096b7cu, -26317258), /* conv2d_pointwise 10M…31.6M 59.7→39.3 ps/B fitted */
	EST_ROW_SEGMENT(0x05ab4bdcu, -11640947), /* conv2d_pointwise 31.6M…3.16G 39.3→3.32 ps/B fitted */
	EST_ROW_SEGMENT(0x0083f670u, -2709627), /* conv2d_pointwise 3.16G…10G 3.32→1.227 ps/B extrapolated */
	EST_ROW_SEGMENT(0x002a68ccu, -658789), /* conv2d_pointwise 10G…100G 1.227→0.208 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0006cfdeu, 0), /* conv2d_pointwise 100G…∞ 0.208 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 100…3.16k extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 31.6k…100k extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 100k…316k extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 316k…1M extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 1M…10M extrapolated */
	EST_AUTHORED(28, 1, 1), /* conv2d_pointwise 10M…31.6M fitted */
	EST_AUTHORED(28, 1, 1), /* conv2d_pointwise 31.6M…3.16G fitted */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 3.16G…10G extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_pointwise 10G…100G extrapolated */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 6142336u), /* elementwise from 0: 96 us */
	EST_ROW_CURVE(5, 3, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of elementwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x93106ce0u, 0), /* elementwise 0…216 0.281 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x93107000u, -1069), /* elementwise 216…4.64G 0.281→0.281 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x95909e44u, -376593197), /* elementwise 4.64G…215G 0.281→0.0436 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1a6509fau, -92356788), /* elementwise 215G…2.15T 0.0436→0.00869 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x048ddd98u, 0), /* elementwise 2.15T…∞ 0.00869→-0.233 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(29, 1, 407), /* elementwise 215…4.64G fitted */
	EST_AUTHORED(29, 2, 0), /* elementwise 4.64G…215G extrapolated */
	EST_AUTHORED(29, 2, 0), /* elementwise 215G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of elementwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0dbf345eu, 0), /* elementwise 0…101 13.42 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0c1b0a89u, 42767049), /* elementwise 101…3.16k 13.46→25.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0ccf6e4au, 365622048), /* elementwise 3.16k…31.6k 25.8→96.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0e29cd1bu, 1499143096), /* elementwise 31.6k…100k 96.5→242 ps/B fitted */
	EST_ROW_SEGMENT(0x1bc67cbau, -1002418974), /* elementwise 100k…1M 242→47.7 ps/B fitted */
	EST_ROW_SEGMENT(0x424e3de0u, -314032331), /* elementwise 1M…3.16M 47.7→17.38 ps/B fitted */
	EST_ROW_SEGMENT(0x152c7a9fu, -95732701), /* elementwise 3.16M…10M 17.38→8.12 ps/B fitted */
	EST_ROW_SEGMENT(0x0881eb7cu, -12737717), /* elementwise 10M…10G 8.12→0.731 ps/B fitted */
	EST_ROW_SEGMENT(0x00c9d507u, -3034587), /* elementwise 10G…100G 0.731→0.1444 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0025dc0bu, 0), /* elementwise 100G…∞ 0.1444 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(29, 2, 0), /* elementwise 100…3.16k extrapolated */
	EST_AUTHORED(29, 2, 0), /* elementwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(29, 1, 8), /* elementwise 31.6k…100k fitted */
	EST_AUTHORED(29, 1, 107), /* elementwise 100k…1M fitted */
	EST_AUTHORED(29, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(29, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(29, 1, 71), /* elementwise 10M…10G fitted */
	EST_AUTHORED(29, 2, 0), /* elementwise 10G…100G extrapolated */
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
	62259u, 62259u, 62259u, /* energy per FLOP 0.95 … 0.95 … 0.95 pJ */
	0x00080000u, 0x000f0000u, 0x000f0000u, /* energy per byte 8 … 15 … 15 pJ */
	0u, 15000u, 15000u, /* static power 0 … 15k … 15k mW */
	0x00040304u, /* bases of FLOP, byte and static energy */
};
