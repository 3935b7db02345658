/* NVIDIA Jetson AGX Orin, MAXN, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-maxn-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form d43a62df8d6b8dc8965668af79a1c91be7f7dde291352499d923fbb84dcf57fe
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-maxn-eager.json
 * Table: 2913 words (11652 bytes), 450 knots
 * Proven error: its curves 0.0010034 %; a latency 0.1 % or 1 ns
 */
#include "est_jetson_orin_agx_maxn_eager.h"

#include "table.h"

#if EST_TABLE_ABI != 2
#error "made for table ABI 2: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t est_jetson_orin_agx_maxn_eager[2913] = {
	EST_TABLE_MAGIC, EST_TABLE_ABI, /* libestimate table */
	2913u, 0x9fff9db2u, /* length in words, CRC-32 */
	0xdf623ad4u, 0xc88d6b8du, 0xaf685696u, 0x1bc9a179u, /* fingerprint of the calibration */
	10034u, /* proven error, 1e-9 */
	0x7374656au, 0x6f2d6e6fu, 0x2d6e6972u, 0x2d786761u, 0x6e78616du, 0x6761652du, 29285u, 0u, 0u, 0u, 0u, 0u, /* jetson-orin-agx-maxn-eager */
	8u, /* sections */
	EST_ROW_SECTION(0x80000001u, 46u, 9u), /* class map */
	EST_ROW_SECTION(0x80000003u, 55u, 129u), /* uncertainty */
	EST_ROW_SECTION(0x80000002u, 184u, 1225u), /* cost in fp32 */
	EST_ROW_SECTION(0x80000002u, 1409u, 1156u), /* cost in fp16 */
	EST_ROW_SECTION(7u, 2565u, 3u), /* provenance */
	EST_ROW_SECTION(6u, 2568u, 1u), /* family */
	EST_ROW_SECTION(0x80000008u, 2569u, 324u), /* support */
	EST_ROW_SECTION(4u, 2893u, 20u), /* energy */
	0x00080013u, /* 19 classes, 8 precisions */
	0u, /* fp64 */
	184u, /* fp32 */
	0u, /* tf32 */
	1409u, /* fp16 */
	0u, /* bf16 */
	0u, /* fp8 */
	0u, /* int8 */
	0u, /* int4 */
	32u, /* bands */
	EST_ROW_BAND(5950u, 20107u, 39374u, 0x0001aa18u), /* sd shared 0.0908, independent 0.307; one operation ×0.601…×1.664 */
	EST_ROW_BAND(4593u, 18257u, 41478u, 0x0001947cu), /* sd shared 0.0701, independent 0.279; one operation ×0.633…×1.58 */
	EST_ROW_BAND(10917u, 18151u, 39171u, 0x0001ac4du), /* sd shared 0.1666, independent 0.277; one operation ×0.598…×1.673 */
	EST_ROW_BAND(7231u, 16360u, 42435u, 0x00018b5cu), /* sd shared 0.1103, independent 0.25; one operation ×0.647…×1.544 */
	EST_ROW_BAND(21835u, 14851u, 34500u, 0x0001e649u), /* sd shared 0.333, independent 0.227; one operation ×0.526…×1.9 */
	EST_ROW_BAND(19076u, 10010u, 38829u, 0x0001b014u), /* sd shared 0.291, independent 0.1527; one operation ×0.593…×1.688 */
	EST_ROW_BAND(21284u, 12060u, 36169u, 0x0001cfdbu), /* sd shared 0.325, independent 0.184; one operation ×0.552…×1.812 */
	EST_ROW_BAND(42569u, 24120u, 19961u, 0x0003487au), /* sd shared 0.649, independent 0.368; one operation ×0.305…×3.28 */
	EST_ROW_BAND(5302u, 10243u, 49519u, 0x000152ceu), /* sd shared 0.0809, independent 0.1563; one operation ×0.756…×1.323 */
	EST_ROW_BAND(23545u, 20534u, 30677u, 0x000222e3u), /* sd shared 0.359, independent 0.313; one operation ×0.468…×2.14 */
	EST_ROW_BAND(21835u, 11347u, 36043u, 0x0001d17au), /* sd shared 0.333, independent 0.1731; one operation ×0.55…×1.818 */
	EST_ROW_BAND(5013u, 19070u, 40589u, 0x00019d57u), /* sd shared 0.0765, independent 0.291; one operation ×0.619…×1.615 */
	EST_ROW_BAND(9186u, 5745u, 50367u, 0x00014d19u), /* sd shared 0.1402, independent 0.0877; one operation ×0.769…×1.301 */
	EST_ROW_BAND(14552u, 11683u, 41644u, 0x000192deu), /* sd shared 0.222, independent 0.1783; one operation ×0.635…×1.574 */
	EST_ROW_BAND(14552u, 6407u, 44534u, 0x000178bau), /* sd shared 0.222, independent 0.0978; one operation ×0.679…×1.472 */
	EST_ROW_BAND(4013u, 21590u, 38473u, 0x0001b413u), /* sd shared 0.0612, independent 0.329; one operation ×0.587…×1.703 */
	EST_ROW_BAND(4955u, 18853u, 40846u, 0x00019abfu), /* sd shared 0.0756, independent 0.288; one operation ×0.623…×1.604 */
	EST_ROW_BAND(12312u, 19255u, 37648u, 0x0001bda2u), /* sd shared 0.1879, independent 0.294; one operation ×0.575…×1.741 */
	EST_ROW_BAND(11148u, 15347u, 41368u, 0x0001958eu), /* sd shared 0.1701, independent 0.234; one operation ×0.631…×1.584 */
	EST_ROW_BAND(11148u, 9125u, 46209u, 0x00016b13u), /* sd shared 0.1701, independent 0.1392; one operation ×0.705…×1.418 */
	EST_ROW_BAND(24623u, 16200u, 32063u, 0x00020b41u), /* sd shared 0.376, independent 0.247; one operation ×0.489…×2.04 */
	EST_ROW_BAND(20257u, 8330u, 38527u, 0x0001b376u), /* sd shared 0.309, independent 0.1271; one operation ×0.588…×1.701 */
	EST_ROW_BAND(20455u, 18635u, 33497u, 0x0001f4dbu), /* sd shared 0.312, independent 0.284; one operation ×0.511…×1.956 */
	EST_ROW_BAND(40910u, 37270u, 17121u, 0x0003d3e5u), /* sd shared 0.624, independent 0.569; one operation ×0.261…×3.83 */
	EST_ROW_BAND(3436u, 7297u, 53891u, 0x00013752u), /* sd shared 0.0524, independent 0.1113; one operation ×0.822…×1.216 */
	EST_ROW_BAND(25134u, 21459u, 29401u, 0x00023aa1u), /* sd shared 0.384, independent 0.327; one operation ×0.449…×2.23 */
	EST_ROW_BAND(24623u, 13614u, 33121u, 0x0001fa8au), /* sd shared 0.376, independent 0.208; one operation ×0.505…×1.979 */
	EST_ROW_BAND(5740u, 18181u, 41272u, 0x00019681u), /* sd shared 0.0876, independent 0.277; one operation ×0.63…×1.588 */
	EST_ROW_BAND(5740u, 11013u, 48491u, 0x000159fcu), /* sd shared 0.0876, independent 0.168; one operation ×0.74…×1.351 */
	EST_ROW_BAND(9910u, 7982u, 48132u, 0x00015c90u), /* sd shared 0.1512, independent 0.1218; one operation ×0.735…×1.362 */
	EST_ROW_BAND(13602u, 14817u, 40236u, 0x0001a0f9u), /* sd shared 0.208, independent 0.226; one operation ×0.614…×1.629 */
	EST_ROW_BAND(13602u, 8834u, 44221u, 0x00017b64u), /* sd shared 0.208, independent 0.1348; one operation ×0.675…×1.482 */
	1u, /* precision fp32 */
	EST_ROW_U64(2048000000000u), /* reference peak 2.05TFLOP/s */
	EST_ROW_U64(204800000000u), /* reference bandwidth 205GB/s */
	2893u, /* energy */
	0x000101f4u, 0x000101f4u, 0x83840303u, /* interval of a total: quantiles 1.00763 and 1.00763; kinds, coverage 0.9 */
	212u, /* generic */
	219u, /* conv2d */
	226u, /* conv2d_bn */
	233u, /* conv2d_depthwise */
	240u, /* mbconv */
	247u, /* squeeze_excite */
	254u, /* matmul */
	261u, /* attention */
	268u, /* activation */
	303u, /* normalisation */
	275u, /* memory */
	282u, /* conv2d_bn_hardswish */
	289u, /* conv2d_bn_pointwise */
	296u, /* conv2d_pointwise */
	303u, /* softmax */
	275u, /* index */
	275u, /* split */
	275u, /* window */
	303u, /* elementwise */
	EST_ROW_CLASS(0x4be10000u, 313u, 349u, 310u, 2569u, 212u, 0u), /* generic */
	EST_ROW_CLASS(0x32110100u, 401u, 446u, 398u, 2569u, 219u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab10200u, 490u, 535u, 487u, 2596u, 226u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07210300u, 587u, 623u, 584u, 2606u, 233u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e10400u, 662u, 698u, 659u, 2619u, 240u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06410500u, 737u, 773u, 734u, 2636u, 247u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05410600u, 817u, 837u, 814u, 2652u, 254u, 6u), /* matmul */
	EST_ROW_CLASS(0x00020700u, 881u, 901u, 878u, 2673u, 261u, 7u), /* attention */
	EST_ROW_CLASS(0x03010800u, 945u, 969u, 942u, 2675u, 268u, 8u), /* activation */
	EST_ROW_CLASS(0x14910900u, 1021u, 1041u, 1018u, 2689u, 275u, 10u), /* memory */
	EST_ROW_CLASS(0x03110a00u, 1097u, 1133u, 1094u, 2619u, 282u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12e10b00u, 1172u, 1208u, 1169u, 2691u, 289u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00210c00u, 1252u, 1288u, 1249u, 2706u, 296u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b110d00u, 1332u, 1356u, 1329u, 2733u, 303u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3220672u), /* generic from 0: 50.3 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of generic: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x2630464eu, 0), /* generic 0…216 0.291 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x251c084fu, 24196712), /* generic 216…4.64M 0.291→0.45 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x397cfed1u, 168690576), /* generic 4.64M…100M 0.45→0.79 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4101fa23u, 1122084907), /* generic 100M…215M 0.79→1.353 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd0451e05u, -763072214), /* generic 215M…2.15G 1.353→0.2 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1a44d04cu, -62069948), /* generic 2.15G…215G 0.2→0.01284 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01eab04cu, -6086414), /* generic 215G…2.15T 0.01284→0.00364 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x007a3964u, 0), /* generic 2.15T…∞ 0.00364→-0.0601 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 679), /* generic 215…4.64M fitted */
	EST_AUTHORED(0, 1, 458), /* generic 4.64M…100M fitted */
	EST_AUTHORED(0, 1, 219), /* generic 100M…215M fitted */
	EST_AUTHORED(0, 1, 458), /* generic 215M…2.15G fitted */
	EST_AUTHORED(0, 1, 104), /* generic 2.15G…215G fitted */
	EST_AUTHORED(0, 2, 0), /* generic 215G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of generic: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x20146d62u, 0), /* generic 0…101 62.7 ps/B fitted */
	EST_ROW_SEGMENT(0x1860270eu, 200751347), /* generic 101…3.16k 63→179.1 ps/B fitted */
	EST_ROW_SEGMENT(0x4f97821fu, 324422385), /* generic 3.16k…100k 179.1→367 ps/B fitted */
	EST_ROW_SEGMENT(0xef01b566u, -1401882554), /* generic 100k…316k 367→96.4 ps/B fitted */
	EST_ROW_SEGMENT(0x34373845u, -177438238), /* generic 316k…3.16M 96.4→27.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0f6ec980u, -34071199), /* generic 3.16M…31.6M 27.8→14.62 ps/B fitted */
	EST_ROW_SEGMENT(0x061e6aabu, 25100301), /* generic 31.6M…100M 14.62→19.48 ps/B fitted */
	EST_ROW_SEGMENT(0x0b390b28u, -36472472), /* generic 100M…1G 19.48→5.37 ps/B fitted */
	EST_ROW_SEGMENT(0x035bf170u, -11384085), /* generic 1G…10G 5.37→0.969 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0085ce33u, -2027063), /* generic 10G…100G 0.969→0.1852 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00184625u, 0), /* generic 100G…∞ 0.1852 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 17), /* generic 100…3.16k fitted */
	EST_AUTHORED(0, 1, 120), /* generic 3.16k…100k fitted */
	EST_AUTHORED(0, 1, 130), /* generic 100k…316k fitted */
	EST_AUTHORED(0, 1, 839), /* generic 316k…3.16M fitted */
	EST_AUTHORED(0, 1, 899), /* generic 3.16M…31.6M fitted */
	EST_AUTHORED(0, 1, 113), /* generic 31.6M…100M fitted */
	EST_AUTHORED(0, 1, 24), /* generic 100M…1G fitted */
	EST_AUTHORED(0, 2, 0), /* generic 1G…10G extrapolated */
	EST_AUTHORED(0, 2, 0), /* generic 10G…100G extrapolated */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14353664u), /* conv2d from 0: 224 us */
	EST_ROW_CURVE(10, 8, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x285e76d2u, 0), /* conv2d 0…216 0.308 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x26b6b59bu, 37117689), /* conv2d 216…1M 0.308→0.514 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x355c48feu, 251465914), /* conv2d 1M…21.5M 0.514→1.02 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x7eb25a88u, 326786497), /* conv2d 21.5M…215M 1.02→1.513 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1054d519u, -1825417200), /* conv2d 215M…464M 1.513→0.592 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x467f0256u, 151426825), /* conv2d 464M…1G 0.592→0.668 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8aeb8759u, -959101545), /* conv2d 1G…2.15G 0.668→0.1868 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x187ecc0cu, -56255833), /* conv2d 2.15G…215G 0.1868→0.01688 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0287390cu, -8216537), /* conv2d 215G…2.15T 0.01688→0.00446 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0095cd9du, 0), /* conv2d 2.15T…∞ 0.00446→-0.0816 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(1, 1, 120), /* conv2d 215…1M fitted */
	EST_AUTHORED(1, 1, 258), /* conv2d 1M…21.5M fitted */
	EST_AUTHORED(1, 1, 471), /* conv2d 21.5M…215M fitted */
	EST_AUTHORED(1, 1, 257), /* conv2d 215M…464M fitted */
	EST_AUTHORED(1, 1, 152), /* conv2d 464M…1G fitted */
	EST_AUTHORED(1, 1, 48), /* conv2d 1G…2.15G fitted */
	EST_AUTHORED(1, 1, 104), /* conv2d 2.15G…215G fitted */
	EST_AUTHORED(1, 2, 0), /* conv2d 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x2186b166u, 0), /* conv2d 0…101 16.37 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1f16c2d2u, 63507981), /* conv2d 101…31.6k 16.4→31.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2ec8dfbfu, 321763845), /* conv2d 31.6k…1M 31.7→78.4 ps/B fitted */
	EST_ROW_SEGMENT(0xb35b4ef2u, -338810193), /* conv2d 1M…31.6M 78.4→29.3 ps/B fitted */
	EST_ROW_SEGMENT(0x3dd94898u, -35111738), /* conv2d 31.6M…316M 29.3→25.9 ps/B fitted */
	EST_ROW_SEGMENT(0x39b05981u, -335326929), /* conv2d 316M…1G 25.9→9.65 ps/B fitted */
	EST_ROW_SEGMENT(0x185674b3u, -85467048), /* conv2d 1G…10G 9.65→1.389 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02ffb5d8u, -11870599), /* conv2d 10G…100G 1.389→0.241 ps/B extrapolated */
	EST_ROW_SEGMENT(0x007e49a7u, 0), /* conv2d 100G…∞ 0.241 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(1, 2, 0), /* conv2d 100…31.6k extrapolated */
	EST_AUTHORED(1, 1, 195), /* conv2d 31.6k…1M fitted */
	EST_AUTHORED(1, 1, 1120), /* conv2d 1M…31.6M fitted */
	EST_AUTHORED(1, 1, 93), /* conv2d 31.6M…316M fitted */
	EST_AUTHORED(1, 1, 2), /* conv2d 316M…1G fitted */
	EST_AUTHORED(1, 2, 0), /* conv2d 1G…10G extrapolated */
	EST_AUTHORED(1, 2, 0), /* conv2d 10G…100G extrapolated */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 20918784u), /* conv2d_bn from 0: 327 us */
	EST_ROW_CURVE(10, 8, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1eddc5e0u, 0), /* conv2d_bn 0…216 0.235 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1e8788b2u, 7553880), /* conv2d_bn 216…1M 0.235→0.277 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1d60ab2au, 125603005), /* conv2d_bn 1M…21.5M 0.277→0.53 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x37b1915au, 646811034), /* conv2d_bn 21.5M…215M 0.53→1.507 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x15832b4du, -1973326000), /* conv2d_bn 215M…464M 1.507→0.511 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3367eb23u, 331926002), /* conv2d_bn 464M…1G 0.511→0.679 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x91621d7fu, -1055211703), /* conv2d_bn 1G…2.15G 0.679→0.1487 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x137d6f87u, -39925701), /* conv2d_bn 2.15G…215G 0.1487→0.028 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x043a1dceu, -14341350), /* conv2d_bn 215G…2.15T 0.028→0.00637 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00d5e85bu, 0), /* conv2d_bn 2.15T…∞ 0.00637→-0.1438 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(2, 1, 12), /* conv2d_bn 215…1M fitted */
	EST_AUTHORED(2, 1, 212), /* conv2d_bn 1M…21.5M fitted */
	EST_AUTHORED(2, 1, 470), /* conv2d_bn 21.5M…215M fitted */
	EST_AUTHORED(2, 1, 257), /* conv2d_bn 215M…464M fitted */
	EST_AUTHORED(2, 1, 148), /* conv2d_bn 464M…1G fitted */
	EST_AUTHORED(2, 1, 45), /* conv2d_bn 1G…2.15G fitted */
	EST_AUTHORED(2, 1, 86), /* conv2d_bn 2.15G…215G fitted */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 215G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x12c48040u, 0), /* conv2d_bn 0…101 9.16 ps/B extrapolated */
	EST_ROW_SEGMENT(0x11573224u, 37183203), /* conv2d_bn 101…31.6k 9.18→18.15 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0c294494u, 442783304), /* conv2d_bn 31.6k…1M 18.15→82.4 ps/B fitted */
	EST_ROW_SEGMENT(0xd2574e61u, -749817488), /* conv2d_bn 1M…3.16M 82.4→46.1 ps/B fitted */
	EST_ROW_SEGMENT(0x55a9e5cdu, 251215795), /* conv2d_bn 3.16M…10M 46.1→58.3 ps/B fitted */
	EST_ROW_SEGMENT(0x81ecbd99u, -696120275), /* conv2d_bn 10M…31.6M 58.3→24.7 ps/B fitted */
	EST_ROW_SEGMENT(0x302f3d8au, 43137027), /* conv2d_bn 31.6M…316M 24.7→28.8 ps/B fitted */
	EST_ROW_SEGMENT(0x40c739ecu, -406611012), /* conv2d_bn 316M…1G 28.8→9.18 ps/B fitted */
	EST_ROW_SEGMENT(0x173551b2u, -82527780), /* conv2d_bn 1G…10G 9.18→1.198 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02965cb3u, -10243310), /* conv2d_bn 10G…100G 1.198→0.208 ps/B extrapolated */
	EST_ROW_SEGMENT(0x006cde8du, 0), /* conv2d_bn 100G…∞ 0.208 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 100…31.6k extrapolated */
	EST_AUTHORED(2, 1, 164), /* conv2d_bn 31.6k…1M fitted */
	EST_AUTHORED(2, 1, 369), /* conv2d_bn 1M…3.16M fitted */
	EST_AUTHORED(2, 1, 412), /* conv2d_bn 3.16M…10M fitted */
	EST_AUTHORED(2, 1, 198), /* conv2d_bn 10M…31.6M fitted */
	EST_AUTHORED(2, 1, 85), /* conv2d_bn 31.6M…316M fitted */
	EST_AUTHORED(2, 1, 2), /* conv2d_bn 316M…1G fitted */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 1G…10G extrapolated */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 10G…100G extrapolated */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 20622144u), /* conv2d_depthwise from 0: 322 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_depthwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1e284b30u, 0), /* conv2d_depthwise 0…216 0.23 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1dea5537u, 5427295), /* conv2d_depthwise 216…1M 0.23→0.26 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1d1e8d9au, 89674927), /* conv2d_depthwise 1M…21.5M 0.26→0.441 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2b357f70u, 682101328), /* conv2d_depthwise 21.5M…215M 0.441→1.471 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe44ddaadu, -875911775), /* conv2d_depthwise 215M…2.15G 1.471→0.1479 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1362e232u, -39656795), /* conv2d_depthwise 2.15G…215G 0.1479→0.0281 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x043b0795u, -14361389), /* conv2d_depthwise 215G…2.15T 0.0281→0.00637 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00d59b93u, 0), /* conv2d_depthwise 2.15T…∞ 0.00637→-0.1441 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(3, 1, 12), /* conv2d_depthwise 215…1M fitted */
	EST_AUTHORED(3, 1, 88), /* conv2d_depthwise 1M…21.5M fitted */
	EST_AUTHORED(3, 1, 56), /* conv2d_depthwise 21.5M…215M fitted */
	EST_AUTHORED(3, 1, 3), /* conv2d_depthwise 215M…2.15G fitted */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 2.15G…215G extrapolated */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_depthwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0ae0e255u, 0), /* conv2d_depthwise 0…101 10.62 ps/B extrapolated */
	EST_ROW_SEGMENT(0x09b5250cu, 30509489), /* conv2d_depthwise 101…31.6k 10.65→25.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04c7cf4cu, 375302679), /* conv2d_depthwise 31.6k…1M 25.4→134.2 ps/B fitted */
	EST_ROW_SEGMENT(0x9c2a70c7u, -336733029), /* conv2d_depthwise 1M…31.6M 134.2→36.6 ps/B fitted */
	EST_ROW_SEGMENT(0x2a251326u, -85710692), /* conv2d_depthwise 31.6M…3.16G 36.6→3.45 ps/B fitted */
	EST_ROW_SEGMENT(0x044887f8u, -22482400), /* conv2d_depthwise 3.16G…10G 3.45→1.279 ps/B extrapolated */
	EST_ROW_SEGMENT(0x016190b3u, -5489534), /* conv2d_depthwise 10G…100G 1.279→0.217 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0038f0ceu, 0), /* conv2d_depthwise 100G…∞ 0.217 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 100…31.6k extrapolated */
	EST_AUTHORED(3, 1, 34), /* conv2d_depthwise 31.6k…1M fitted */
	EST_AUTHORED(3, 1, 103), /* conv2d_depthwise 1M…31.6M fitted */
	EST_AUTHORED(3, 1, 22), /* conv2d_depthwise 31.6M…3.16G fitted */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 3.16G…10G extrapolated */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 10G…100G extrapolated */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 40752960u), /* mbconv from 0: 637 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of mbconv: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1dcdda93u, 0), /* mbconv 0…216 0.227 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1d909e6fu, 5363716), /* mbconv 216…1M 0.227→0.257 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1cc739eeu, 88624424), /* mbconv 1M…21.5M 0.257→0.435 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2ab3eacau, 674110811), /* mbconv 21.5M…215M 0.435→1.454 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe1a12fcau, -865650854), /* mbconv 215M…2.15G 1.454→0.1461 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1328bed9u, -39192232), /* mbconv 2.15G…215G 0.1461→0.0277 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x042e57a6u, -14193151), /* mbconv 215G…2.15T 0.0277→0.00629 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00d31afau, 0), /* mbconv 2.15T…∞ 0.00629→-0.1424 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* mbconv 215…1M extrapolated */
	EST_AUTHORED(4, 1, 8), /* mbconv 1M…21.5M fitted */
	EST_AUTHORED(4, 1, 67), /* mbconv 21.5M…215M fitted */
	EST_AUTHORED(4, 1, 17), /* mbconv 215M…2.15G fitted */
	EST_AUTHORED(4, 2, 0), /* mbconv 2.15G…215G extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of mbconv: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x063173bau, 0), /* mbconv 0…101 12.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x05a913f8u, 13881066), /* mbconv 101…10k 12.12→22.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x09daba42u, 107046206), /* mbconv 10k…100k 22.8→64.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a1a350fu, 626989393), /* mbconv 100k…1M 64.2→307 ps/B fitted */
	EST_ROW_SEGMENT(0xab1b32e0u, -253491765), /* mbconv 1M…1G 307→12.61 ps/B fitted */
	EST_ROW_SEGMENT(0x07ff8806u, -28851291), /* mbconv 1G…10G 12.61→1.45 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00c88a10u, -3134027), /* mbconv 10G…100G 1.45→0.238 ps/B extrapolated */
	EST_ROW_SEGMENT(0x001f318bu, 0), /* mbconv 100G…∞ 0.238 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* mbconv 100…10k extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 10k…100k extrapolated */
	EST_AUTHORED(4, 1, 16), /* mbconv 100k…1M fitted */
	EST_AUTHORED(4, 1, 76), /* mbconv 1M…1G fitted */
	EST_AUTHORED(4, 2, 0), /* mbconv 1G…10G extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 10G…100G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 32369088u), /* squeeze_excite from 0: 506 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of squeeze_excite: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1cbccf5bu, 0), /* squeeze_excite 0…216 0.219 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1c785311u, 5998809), /* squeeze_excite 216…1M 0.219→0.253 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1b5f3548u, 103049044), /* squeeze_excite 1M…21.5M 0.253→0.46 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2c37d58cu, 753108567), /* squeeze_excite 21.5M…100M 0.46→1.219 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xb171b4a5u, -513686523), /* squeeze_excite 100M…2.15G 1.219→0.1854 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x184ea2a4u, -52131747), /* squeeze_excite 2.15G…215G 0.1854→0.0279 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0435eec5u, -14376480), /* squeeze_excite 215G…2.15T 0.0279→0.00619 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00cf98e0u, 0), /* squeeze_excite 2.15T…∞ 0.00619→-0.1444 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(5, 1, 108), /* squeeze_excite 215…1M fitted */
	EST_AUTHORED(5, 1, 46), /* squeeze_excite 1M…21.5M fitted */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 21.5M…100M extrapolated */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 100M…2.15G extrapolated */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 2.15G…215G extrapolated */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of squeeze_excite: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x115c8323u, 0), /* squeeze_excite 0…101 8.48 ps/B extrapolated */
	EST_ROW_SEGMENT(0x108bf137u, 21229655), /* squeeze_excite 101…10k 8.49→12.58 ps/B extrapolated */
	EST_ROW_SEGMENT(0x178637c8u, 130860754), /* squeeze_excite 10k…100k 12.58→25.2 ps/B fitted */
	EST_ROW_SEGMENT(0x1a1a2c3cu, 703873001), /* squeeze_excite 100k…1M 25.2→93.3 ps/B fitted */
	EST_ROW_SEGMENT(0xf2140015u, -919040420), /* squeeze_excite 1M…3.16M 93.3→48.9 ps/B fitted */
	EST_ROW_SEGMENT(0x6ffd0e39u, -336682093), /* squeeze_excite 3.16M…31.6M 48.9→16.34 ps/B fitted */
	EST_ROW_SEGMENT(0x24ed2cbau, -63767820), /* squeeze_excite 31.6M…10G 16.34→0.92 ps/B fitted */
	EST_ROW_SEGMENT(0x01fcb079u, -7787523), /* squeeze_excite 10G…100G 0.92→0.1676 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0057e4d9u, 0), /* squeeze_excite 100G…∞ 0.1676 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 100…10k extrapolated */
	EST_AUTHORED(5, 1, 1), /* squeeze_excite 10k…100k fitted */
	EST_AUTHORED(5, 1, 30), /* squeeze_excite 100k…1M fitted */
	EST_AUTHORED(5, 1, 52), /* squeeze_excite 1M…3.16M fitted */
	EST_AUTHORED(5, 1, 67), /* squeeze_excite 3.16M…31.6M fitted */
	EST_AUTHORED(5, 1, 4), /* squeeze_excite 31.6M…10G fitted */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 10G…100G extrapolated */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 10843712u), /* matmul from 0: 169.4 us */
	EST_ROW_CURVE(4, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of matmul: 4 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xeddbad46u, 0), /* matmul 0…4.64G 0.227 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf1e7637fu, -608879029), /* matmul 4.64G…215G 0.227→0.0353 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2ac60922u, -149644836), /* matmul 215G…2.15T 0.0353→0.00704 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0762b5c4u, 0), /* matmul 2.15T…∞ 0.00704→-0.1889 ps/FLOP extrapolated */
	0x02020100u, /* authored segment of each line */
	EST_AUTHORED(6, 1, 101), /* matmul 215…4.64G fitted */
	EST_AUTHORED(6, 2, 0), /* matmul 4.64G…215G extrapolated */
	EST_AUTHORED(6, 2, 0), /* matmul 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of matmul: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x2e2980eeu, 0), /* matmul 0…101 11.27 ps/B fitted */
	EST_ROW_SEGMENT(0x2c824851u, 43078288), /* matmul 101…100k 11.28→17.52 ps/B fitted */
	EST_ROW_SEGMENT(0x3efdff73u, 241039525), /* matmul 100k…3.16M 17.52→35 ps/B fitted */
	EST_ROW_SEGMENT(0xb698c305u, -1113893696), /* matmul 3.16M…10M 35→8.05 ps/B fitted */
	EST_ROW_SEGMENT(0x208aa5e3u, 29000909), /* matmul 10M…316M 8.05→10.15 ps/B fitted */
	EST_ROW_SEGMENT(0x2be964feu, -165408569), /* matmul 316M…3.16G 10.15→2.16 ps/B fitted */
	EST_ROW_SEGMENT(0x0a8b278du, -51284915), /* matmul 3.16G…10G 2.16→0.918 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03f5d80du, -15355287), /* matmul 10G…100G 0.918→0.1756 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00b820b5u, 0), /* matmul 100G…∞ 0.1756 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(6, 1, 33), /* matmul 100…100k fitted */
	EST_AUTHORED(6, 1, 38), /* matmul 100k…3.16M fitted */
	EST_AUTHORED(6, 1, 24), /* matmul 3.16M…10M fitted */
	EST_AUTHORED(6, 1, 4), /* matmul 10M…316M fitted */
	EST_AUTHORED(6, 1, 2), /* matmul 316M…3.16G fitted */
	EST_AUTHORED(6, 2, 0), /* matmul 3.16G…10G extrapolated */
	EST_AUTHORED(6, 2, 0), /* matmul 10G…100G extrapolated */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 48796544u), /* attention from 0: 762 us */
	EST_ROW_CURVE(4, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of attention: 4 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xeddbad46u, 0), /* attention 0…4.64G 0.227 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xf1e7637fu, -608879029), /* attention 4.64G…215G 0.227→0.0353 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2ac60922u, -149644836), /* attention 215G…2.15T 0.0353→0.00704 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0762b5c4u, 0), /* attention 2.15T…∞ 0.00704→-0.1889 ps/FLOP extrapolated */
	0x02020100u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* attention 215…4.64G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 4.64G…215G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of attention: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x2e2980eeu, 0), /* attention 0…101 11.27 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2c824851u, 43078288), /* attention 101…100k 11.28→17.52 ps/B extrapolated */
	EST_ROW_SEGMENT(0x3efdff73u, 241039525), /* attention 100k…3.16M 17.52→35 ps/B extrapolated */
	EST_ROW_SEGMENT(0xb698c305u, -1113893696), /* attention 3.16M…10M 35→8.05 ps/B extrapolated */
	EST_ROW_SEGMENT(0x208aa5e3u, 29000909), /* attention 10M…316M 8.05→10.15 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2be964feu, -165408569), /* attention 316M…3.16G 10.15→2.16 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a8b278du, -51284915), /* attention 3.16G…10G 2.16→0.918 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03f5d80du, -15355287), /* attention 10G…100G 0.918→0.1756 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00b820b5u, 0), /* attention 100G…∞ 0.1756 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* attention 100…100k extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 100k…3.16M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 3.16M…10M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 10M…316M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 316M…3.16G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 3.16G…10G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 10G…100G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 5702208u), /* activation from 0: 89.1 us */
	EST_ROW_CURVE(5, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of activation: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xee88390du, 0), /* activation 0…216 0.228 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xee883df2u, -1669), /* activation 216…4.64G 0.228→0.228 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf2963cc5u, -610597465), /* activation 4.64G…215G 0.228→0.0354 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2ae505a7u, -150068276), /* activation 215G…2.15T 0.0354→0.00706 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x07680fd5u, 0), /* activation 2.15T…∞ 0.00706→-0.1894 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(8, 1, 194), /* activation 215…4.64G fitted */
	EST_AUTHORED(8, 2, 0), /* activation 4.64G…215G extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 215G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of activation: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x042192c7u, 0), /* activation 0…101 64.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x026e25cbu, 44320551), /* activation 101…1k 65.1→202 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf8a459f8u, 352030582), /* activation 1k…3.16k 202→746 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe8ef5768u, 1898408081), /* activation 3.16k…10k 746→3.68k ps/B extrapolated */
	EST_ROW_SEGMENT(0xfd47c3beu, -1019402950), /* activation 10k…100k 3.68k→531 ps/B extrapolated */
	EST_ROW_SEGMENT(0x271db4ceu, -142046979), /* activation 100k…1M 530→91.1 ps/B fitted */
	EST_ROW_SEGMENT(0x081406b2u, -40511614), /* activation 1M…3.16M 91.1→28.4 ps/B fitted */
	EST_ROW_SEGMENT(0x02024842u, -5341411), /* activation 3.16M…31.6M 28.4→11.92 ps/B fitted */
	EST_ROW_SEGMENT(0x00d74b2eu, -1432718), /* activation 31.6M…10G 11.92→0.839 ps/B fitted */
	EST_ROW_SEGMENT(0x000e7a22u, -218499), /* activation 10G…100G 0.839→0.163 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0002ababu, 0), /* activation 100G…∞ 0.163 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(8, 2, 0), /* activation 100…1k extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 1k…3.16k extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 3.16k…10k extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 10k…100k extrapolated */
	EST_AUTHORED(8, 1, 13), /* activation 100k…1M fitted */
	EST_AUTHORED(8, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(8, 1, 92), /* activation 3.16M…31.6M fitted */
	EST_AUTHORED(8, 1, 30), /* activation 31.6M…10G fitted */
	EST_AUTHORED(8, 2, 0), /* activation 10G…100G extrapolated */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 2928960u), /* memory from 0: 45.8 us */
	EST_ROW_CURVE(4, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of memory: 4 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xf80b6ebbu, 0), /* memory 0…4.64G 0.237 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfc437ffbu, -634954970), /* memory 4.64G…215G 0.237→0.0368 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2c9afbc5u, -156053547), /* memory 215G…2.15T 0.0368→0.00734 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x07b3ae8du, 0), /* memory 2.15T…∞ 0.00734→-0.197 ps/FLOP extrapolated */
	0x02020100u, /* authored segment of each line */
	EST_AUTHORED(9, 1, 407), /* memory 215…4.64G fitted */
	EST_AUTHORED(9, 2, 0), /* memory 4.64G…215G extrapolated */
	EST_AUTHORED(9, 2, 0), /* memory 215G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of memory: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x074edb03u, 0), /* memory 0…101 114.2 ps/B fitted */
	EST_ROW_SEGMENT(0x053a2296u, 54223857), /* memory 101…1k 114.9→282 ps/B fitted */
	EST_ROW_SEGMENT(0xff610b8au, 324247781), /* memory 1k…3.16k 282→783 ps/B fitted */
	EST_ROW_SEGMENT(0x054d678eu, 1201843545), /* memory 3.16k…10k 783→2.64k ps/B fitted */
	EST_ROW_SEGMENT(0xb5dd787au, -739485644), /* memory 10k…100k 2.64k→356 ps/B fitted */
	EST_ROW_SEGMENT(0x1bb4f4c2u, -136032448), /* memory 100k…316k 356→145.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0a362fa0u, -56438379), /* memory 316k…1M 145.4→58 ps/B fitted */
	EST_ROW_SEGMENT(0x04e94bfau, -21565246), /* memory 1M…3.16M 58→24.7 ps/B fitted */
	EST_ROW_SEGMENT(0x01b8c41du, -4013624), /* memory 3.16M…31.6M 24.7→12.27 ps/B fitted */
	EST_ROW_SEGMENT(0x00dd373bu, -1443530), /* memory 31.6M…10G 12.27→1.108 ps/B fitted */
	EST_ROW_SEGMENT(0x00131fc1u, -291975), /* memory 10G…100G 1.108→0.204 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000358e8u, 0), /* memory 100G…∞ 0.204 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(9, 1, 7), /* memory 100…1k fitted */
	EST_AUTHORED(9, 1, 7), /* memory 1k…3.16k fitted */
	EST_AUTHORED(9, 1, 22), /* memory 3.16k…10k fitted */
	EST_AUTHORED(9, 1, 67), /* memory 10k…100k fitted */
	EST_AUTHORED(9, 1, 89), /* memory 100k…316k fitted */
	EST_AUTHORED(9, 1, 94), /* memory 316k…1M fitted */
	EST_AUTHORED(9, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(9, 1, 174), /* memory 3.16M…31.6M fitted */
	EST_AUTHORED(9, 1, 38), /* memory 31.6M…10G fitted */
	EST_AUTHORED(9, 2, 0), /* memory 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 20736128u), /* conv2d_bn_hardswish from 0: 324 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_hardswish: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1eb7839bu, 0), /* conv2d_bn_hardswish 0…216 0.234 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1e6a009cu, 6789439), /* conv2d_bn_hardswish 216…1M 0.234→0.272 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1df8e244u, 102205503), /* conv2d_bn_hardswish 1M…21.5M 0.272→0.478 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2d512c98u, 810868063), /* conv2d_bn_hardswish 21.5M…215M 0.478→1.703 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x088599bcu, -1020718567), /* conv2d_bn_hardswish 215M…2.15G 1.703→0.1607 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1510b154u, -43576603), /* conv2d_bn_hardswish 2.15G…215G 0.1607→0.029 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0460a30cu, -14897254), /* conv2d_bn_hardswish 215G…2.15T 0.029→0.00652 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00dac63bu, 0), /* conv2d_bn_hardswish 2.15T…∞ 0.00652→-0.1495 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 215…1M extrapolated */
	EST_AUTHORED(10, 1, 24), /* conv2d_bn_hardswish 1M…21.5M fitted */
	EST_AUTHORED(10, 1, 34), /* conv2d_bn_hardswish 21.5M…215M fitted */
	EST_AUTHORED(10, 1, 15), /* conv2d_bn_hardswish 215M…2.15G fitted */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 2.15G…215G extrapolated */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_hardswish: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0b6a1e6bu, 0), /* conv2d_bn_hardswish 0…101 11.15 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a1b6fceu, 34066189), /* conv2d_bn_hardswish 101…31.6k 11.18→27.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x039c6936u, 436665067), /* conv2d_bn_hardswish 31.6k…1M 27.6→154.3 ps/B fitted */
	EST_ROW_SEGMENT(0xcc0a00a7u, -829264352), /* conv2d_bn_hardswish 1M…3.16M 154.3→74.2 ps/B fitted */
	EST_ROW_SEGMENT(0x503d0c00u, -121731471), /* conv2d_bn_hardswish 3.16M…3.16G 74.2→3.55 ps/B fitted */
	EST_ROW_SEGMENT(0x04686bafu, -23196776), /* conv2d_bn_hardswish 3.16G…10G 3.55→1.308 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0169b3fdu, -5620920), /* conv2d_bn_hardswish 10G…100G 1.308→0.221 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0039faa7u, 0), /* conv2d_bn_hardswish 100G…∞ 0.221 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 100…31.6k extrapolated */
	EST_AUTHORED(10, 1, 29), /* conv2d_bn_hardswish 31.6k…1M fitted */
	EST_AUTHORED(10, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(10, 1, 29), /* conv2d_bn_hardswish 3.16M…3.16G fitted */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 3.16G…10G extrapolated */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 20591744u), /* conv2d_bn_pointwise from 0: 322 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1c1e1a8cu, 0), /* conv2d_bn_pointwise 0…216 0.214 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1c0fcb9bu, 1253308), /* conv2d_bn_pointwise 216…2.15M 0.214→0.222 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1ce91576u, 93331680), /* conv2d_bn_pointwise 2.15M…46.4M 0.222→0.41 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2496dfb2u, 616183440), /* conv2d_bn_pointwise 46.4M…215M 0.41→1.03 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9f69f0fbu, -602311710), /* conv2d_bn_pointwise 215M…2.15G 1.03→0.1202 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0fc0fb68u, -29387715), /* conv2d_bn_pointwise 2.15G…464G 0.1202→0.01655 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x02a31686u, -10390897), /* conv2d_bn_pointwise 464G…2.15T 0.01655→0.0061 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00cc966bu, 0), /* conv2d_bn_pointwise 2.15T…∞ 0.0061→-0.1027 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(11, 1, 2), /* conv2d_bn_pointwise 215…2.15M fitted */
	EST_AUTHORED(11, 1, 166), /* conv2d_bn_pointwise 2.15M…46.4M fitted */
	EST_AUTHORED(11, 1, 226), /* conv2d_bn_pointwise 46.4M…215M fitted */
	EST_AUTHORED(11, 1, 122), /* conv2d_bn_pointwise 215M…2.15G fitted */
	EST_AUTHORED(11, 1, 3), /* conv2d_bn_pointwise 2.15G…464G fitted */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 464G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_pointwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1f0c19bdu, 0), /* conv2d_bn_pointwise 0…101 7.58 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1dea5cbcu, 29491508), /* conv2d_bn_pointwise 101…10k 7.59→10.43 ps/B extrapolated */
	EST_ROW_SEGMENT(0x275310dfu, 198353737), /* conv2d_bn_pointwise 10k…10M 10.43→39.2 ps/B fitted */
	EST_ROW_SEGMENT(0xafd8f698u, -1012467337), /* conv2d_bn_pointwise 10M…31.6M 39.2→14.74 ps/B fitted */
	EST_ROW_SEGMENT(0x343229fau, 150261930), /* conv2d_bn_pointwise 31.6M…316M 14.74→22 ps/B fitted */
	EST_ROW_SEGMENT(0x6278065fu, -594514486), /* conv2d_bn_pointwise 316M…1G 22→7.63 ps/B fitted */
	EST_ROW_SEGMENT(0x267f3ccbu, -135781013), /* conv2d_bn_pointwise 1G…10G 7.63→1.062 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0495e996u, -18054116), /* conv2d_bn_pointwise 10G…100G 1.062→0.1892 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00c65dbfu, 0), /* conv2d_bn_pointwise 100G…∞ 0.1892 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 100…10k extrapolated */
	EST_AUTHORED(11, 1, 419), /* conv2d_bn_pointwise 10k…10M fitted */
	EST_AUTHORED(11, 1, 55), /* conv2d_bn_pointwise 10M…31.6M fitted */
	EST_AUTHORED(11, 1, 44), /* conv2d_bn_pointwise 31.6M…316M fitted */
	EST_AUTHORED(11, 1, 1), /* conv2d_bn_pointwise 316M…1G fitted */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 1G…10G extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 10G…100G extrapolated */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14099072u), /* conv2d_pointwise from 0: 220 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1dea33ccu, 0), /* conv2d_pointwise 0…216 0.228 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1da2e940u, 6244567), /* conv2d_pointwise 216…1M 0.228→0.263 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1c7e472fu, 107270737), /* conv2d_pointwise 1M…21.5M 0.263→0.479 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x30fc5d19u, 645359860), /* conv2d_pointwise 21.5M…215M 0.479→1.454 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe0585649u, -834513459), /* conv2d_pointwise 215M…2.15G 1.454→0.193 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x194d9022u, -54267470), /* conv2d_pointwise 2.15G…215G 0.193→0.029 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x046217deu, -14965453), /* conv2d_pointwise 215G…2.15T 0.029→0.00644 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00d81a1bu, 0), /* conv2d_pointwise 2.15T…∞ 0.00644→-0.1503 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(12, 2, 0), /* conv2d_pointwise 215…1M extrapolated */
	EST_AUTHORED(12, 2, 0), /* conv2d_pointwise 1M…21.5M extrapolated */
	EST_AUTHORED(12, 1, 1), /* conv2d_pointwise 21.5M…215M fitted */
	EST_AUTHORED(12, 1, 1), /* conv2d_pointwise 215M…2.15G fitted */
	EST_AUTHORED(12, 2, 0), /* conv2d_pointwise 2.15G…215G extrapolated */
	EST_AUTHORED(12, 2, 0), /* conv2d_pointwise 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_pointwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x11fe9c33u, 0), /* conv2d_pointwise 0…101 8.79 ps/B extrapolated */
	EST_ROW_SEGMENT(0x10acac3cu, 34397532), /* conv2d_pointwise 101…31.6k 8.8→17.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x084b6ca1u, 473142838), /* conv2d_pointwise 31.6k…1M 17.1→85.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0xc487cce0u, -377421728), /* conv2d_pointwise 1M…31.6M 85.7→31 ps/B fitted */
	EST_ROW_SEGMENT(0x40323cefu, -12758335), /* conv2d_pointwise 31.6M…100M 31→30.4 ps/B fitted */
	EST_ROW_SEGMENT(0x44a4fdb1u, -186796702), /* conv2d_pointwise 100M…3.16G 30.4→3.31 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0831758bu, -42845160), /* conv2d_pointwise 3.16G…10G 3.31→1.233 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02a9f3f8u, -10574727), /* conv2d_pointwise 10G…100G 1.233→0.211 ps/B extrapolated */
	EST_ROW_SEGMENT(0x006e8d60u, 0), /* conv2d_pointwise 100G…∞ 0.211 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(12, 2, 0), /* conv2d_pointwise 100…31.6k extrapolated */
	EST_AUTHORED(12, 2, 0), /* conv2d_pointwise 31.6k…1M extrapolated */
	EST_AUTHORED(12, 1, 1), /* conv2d_pointwise 1M…31.6M fitted */
	EST_AUTHORED(12, 1, 1), /* conv2d_pointwise 31.6M…100M fitted */
	EST_AUTHORED(12, 2, 0), /* conv2d_pointwise 100M…3.16G extrapolated */
	EST_AUTHORED(12, 2, 0), /* conv2d_pointwise 3.16G…10G extrapolated */
	EST_AUTHORED(12, 2, 0), /* conv2d_pointwise 10G…100G extrapolated */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 2879552u), /* elementwise from 0: 45 us */
	EST_ROW_CURVE(5, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of elementwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xf1082721u, 0), /* elementwise 0…216 0.23 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf108298cu, -824), /* elementwise 216…4.64G 0.23→0.23 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf5215f41u, -616999892), /* elementwise 4.64G…215G 0.23→0.0358 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2b581e68u, -151641218), /* elementwise 215G…2.15T 0.0358→0.00714 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x077bef38u, 0), /* elementwise 2.15T…∞ 0.00714→-0.1914 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(13, 1, 407), /* elementwise 215…4.64G fitted */
	EST_AUTHORED(13, 2, 0), /* elementwise 4.64G…215G extrapolated */
	EST_AUTHORED(13, 2, 0), /* elementwise 215G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of elementwise: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x03c637e6u, 0), /* elementwise 0…101 59 ps/B extrapolated */
	EST_ROW_SEGMENT(0x024d9b0au, 38334170), /* elementwise 101…1k 59.5→177.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfa8d5bcdu, 292057622), /* elementwise 1k…3.16k 177.6→629 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf1d57322u, 1459350734), /* elementwise 3.16k…10k 629→2.89k ps/B extrapolated */
	EST_ROW_SEGMENT(0xc6afc4a8u, -808108326), /* elementwise 10k…100k 2.89k→388 ps/B fitted */
	EST_ROW_SEGMENT(0x1e2fe8bau, -147675331), /* elementwise 100k…316k 388→159.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0b3eb90cu, -64409310), /* elementwise 316k…1M 159.5→59.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0523f864u, -23610121), /* elementwise 1M…3.16M 59.8→23.3 ps/B fitted */
	EST_ROW_SEGMENT(0x01a00e15u, -3733974), /* elementwise 3.16M…31.6M 23.3→11.78 ps/B fitted */
	EST_ROW_SEGMENT(0x00d4c8dcu, -1413458), /* elementwise 31.6M…10G 11.78→0.851 ps/B fitted */
	EST_ROW_SEGMENT(0x000eb037u, -221764), /* elementwise 10G…100G 0.851→0.1651 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0002b496u, 0), /* elementwise 100G…∞ 0.1651 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(13, 2, 0), /* elementwise 100…1k extrapolated */
	EST_AUTHORED(13, 2, 0), /* elementwise 1k…3.16k extrapolated */
	EST_AUTHORED(13, 2, 0), /* elementwise 3.16k…10k extrapolated */
	EST_AUTHORED(13, 1, 8), /* elementwise 10k…100k fitted */
	EST_AUTHORED(13, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(14, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(13, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(13, 1, 152), /* elementwise 3.16M…31.6M fitted */
	EST_AUTHORED(13, 1, 32), /* elementwise 31.6M…10G fitted */
	EST_AUTHORED(13, 2, 0), /* elementwise 10G…100G extrapolated */
	3u, /* precision fp16 */
	EST_ROW_U64(0u), /* reference peak 0FLOP/s */
	EST_ROW_U64(0u), /* reference bandwidth 0B/s */
	2903u, /* energy */
	57234u, 57234u, 0x83840303u, /* interval of a total: quantiles 0.873325 and 0.873325; kinds, coverage 0.9 */
	1437u, /* generic */
	1444u, /* conv2d */
	1451u, /* conv2d_bn */
	1458u, /* conv2d_depthwise */
	1465u, /* mbconv */
	1472u, /* squeeze_excite */
	1479u, /* matmul */
	1486u, /* attention */
	1493u, /* activation */
	1528u, /* normalisation */
	1500u, /* memory */
	1507u, /* conv2d_bn_hardswish */
	1514u, /* conv2d_bn_pointwise */
	1521u, /* conv2d_pointwise */
	1528u, /* softmax */
	1500u, /* index */
	1500u, /* split */
	1500u, /* window */
	1528u, /* elementwise */
	EST_ROW_CLASS(0x4be10f01u, 1538u, 1574u, 1535u, 2747u, 1437u, 0u), /* generic */
	EST_ROW_CLASS(0x32111001u, 1613u, 1645u, 1610u, 2747u, 1444u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab11101u, 1684u, 1712u, 1681u, 2774u, 1451u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07211201u, 1747u, 1775u, 1744u, 2784u, 1458u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e11401u, 1823u, 1855u, 1820u, 2797u, 1465u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06411501u, 1899u, 1931u, 1896u, 2814u, 1472u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05411601u, 1970u, 1994u, 1967u, 2830u, 1479u, 6u), /* matmul */
	EST_ROW_CLASS(0x00021701u, 2033u, 2057u, 2030u, 2673u, 1486u, 7u), /* attention */
	EST_ROW_CLASS(0x03011801u, 2096u, 2120u, 2093u, 2675u, 1493u, 8u), /* activation */
	EST_ROW_CLASS(0x14911901u, 2176u, 2200u, 2173u, 2689u, 1500u, 10u), /* memory */
	EST_ROW_CLASS(0x03111a01u, 2261u, 2293u, 2258u, 2797u, 1507u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12211b01u, 2337u, 2373u, 2334u, 2851u, 1514u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00211d01u, 2412u, 2444u, 2409u, 2866u, 1521u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b111e01u, 2483u, 2507u, 2480u, 2733u, 1528u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3122240u), /* generic from 0: 48.8 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of generic: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x237d775cu, 0), /* generic 0…216 0.271 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x227e4e9du, 22350003), /* generic 216…464k 0.271→0.383 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2a91e8beu, 156305231), /* generic 464k…4.64M 0.383→0.62 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4cabc866u, 520768789), /* generic 4.64M…46.4M 0.62→1.406 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xc691341bu, -511630528), /* generic 46.4M…2.15G 1.406→0.1186 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0f8bbdf7u, -34994197), /* generic 2.15G…215G 0.1186→0.01285 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01ebdc0fu, -6155521), /* generic 215G…2.15T 0.01285→0.00355 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00773622u, 0), /* generic 2.15T…∞ 0.00355→-0.0609 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(15, 1, 379), /* generic 215…464k fitted */
	EST_AUTHORED(15, 1, 300), /* generic 464k…4.64M fitted */
	EST_AUTHORED(15, 1, 342), /* generic 4.64M…46.4M fitted */
	EST_AUTHORED(15, 1, 793), /* generic 46.4M…2.15G fitted */
	EST_AUTHORED(15, 1, 104), /* generic 2.15G…215G fitted */
	EST_AUTHORED(15, 2, 0), /* generic 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of generic: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x13b82142u, 0), /* generic 0…101 38.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0fe69b26u, 99498934), /* generic 101…3.16k 38.7→96.2 ps/B fitted */
	EST_ROW_SEGMENT(0x2604626du, 301580715), /* generic 3.16k…100k 96.2→271 ps/B fitted */
	EST_ROW_SEGMENT(0xa02f11f5u, -586999110), /* generic 100k…1M 271→44.2 ps/B fitted */
	EST_ROW_SEGMENT(0x1ad4ecdeu, -75732254), /* generic 1M…10M 44.2→14.91 ps/B fitted */
	EST_ROW_SEGMENT(0x07cfa4dfu, -11888412), /* generic 10M…10G 14.91→1.113 ps/B fitted */
	EST_ROW_SEGMENT(0x0099cd15u, -2379862), /* generic 10G…100G 1.113→0.1923 ps/B extrapolated */
	EST_ROW_SEGMENT(0x001934d0u, 0), /* generic 100G…∞ 0.1923 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(15, 1, 17), /* generic 100…3.16k fitted */
	EST_AUTHORED(15, 1, 122), /* generic 3.16k…100k fitted */
	EST_AUTHORED(15, 1, 433), /* generic 100k…1M fitted */
	EST_AUTHORED(15, 1, 1190), /* generic 1M…10M fitted */
	EST_AUTHORED(15, 1, 380), /* generic 10M…10G fitted */
	EST_AUTHORED(15, 2, 0), /* generic 10G…100G extrapolated */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14771776u), /* conv2d from 0: 231 us */
	EST_ROW_CURVE(7, 5, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x480a7b9du, 0), /* conv2d 0…216 0.275 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x45a6658du, 53614094), /* conv2d 216…2.15M 0.275→0.437 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x72420415u, 114918492), /* conv2d 2.15M…215M 0.437→0.61 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xbc64e88du, -700499577), /* conv2d 215M…2.15G 0.61→0.0813 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1551987cu, -71652770), /* conv2d 2.15G…10G 0.0813→0.0452 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0c26d748u, -23808313), /* conv2d 10G…2.15T 0.0452→0.00322 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00d85e7cu, 0), /* conv2d 2.15T…∞ 0.00322→-0.1215 ps/FLOP fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(16, 1, 165), /* conv2d 215…2.15M fitted */
	EST_AUTHORED(16, 1, 684), /* conv2d 2.15M…215M fitted */
	EST_AUTHORED(16, 1, 457), /* conv2d 215M…2.15G fitted */
	EST_AUTHORED(16, 1, 84), /* conv2d 2.15G…10G fitted */
	EST_AUTHORED(16, 1, 20), /* conv2d 10G…2.15T fitted */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1dfbf4bdu, 0), /* conv2d 0…101 14.64 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1b74efdau, 65857942), /* conv2d 101…31.6k 14.67→30.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x3034abb6u, 254488992), /* conv2d 31.6k…1M 30.6→67.5 ps/B fitted */
	EST_ROW_SEGMENT(0x9c62a5aeu, -327870157), /* conv2d 1M…31.6M 67.5→19.93 ps/B fitted */
	EST_ROW_SEGMENT(0x2d66bffbu, -84114804), /* conv2d 31.6M…3.16G 19.93→3.67 ps/B fitted */
	EST_ROW_SEGMENT(0x09209d62u, -48634227), /* conv2d 3.16G…10G 3.67→1.315 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02d7b03cu, -11357191), /* conv2d 10G…100G 1.315→0.217 ps/B extrapolated */
	EST_ROW_SEGMENT(0x007201f1u, 0), /* conv2d 100G…∞ 0.217 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(16, 2, 0), /* conv2d 100…31.6k extrapolated */
	EST_AUTHORED(16, 1, 226), /* conv2d 31.6k…1M fitted */
	EST_AUTHORED(16, 1, 1089), /* conv2d 1M…31.6M fitted */
	EST_AUTHORED(16, 1, 95), /* conv2d 31.6M…3.16G fitted */
	EST_AUTHORED(16, 2, 0), /* conv2d 3.16G…10G extrapolated */
	EST_AUTHORED(16, 2, 0), /* conv2d 10G…100G extrapolated */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 21698496u), /* conv2d_bn from 0: 339 us */
	EST_ROW_CURVE(6, 4, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x38fc852bu, 0), /* conv2d_bn 0…216 0.217 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x37dc28a2u, 25258275), /* conv2d_bn 216…100M 0.217→0.326 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3193c9fdu, 1042443120), /* conv2d_bn 100M…215M 0.326→0.587 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb71bd208u, -719706850), /* conv2d_bn 215M…2.15G 0.587→0.0437 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0b724cdau, -17602015), /* conv2d_bn 2.15G…2.15T 0.0437→0.00377 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00fd2e94u, 0), /* conv2d_bn 2.15T…∞ 0.00377→-0.0884 ps/FLOP fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(17, 1, 480), /* conv2d_bn 215…100M fitted */
	EST_AUTHORED(17, 1, 214), /* conv2d_bn 100M…215M fitted */
	EST_AUTHORED(17, 1, 450), /* conv2d_bn 215M…2.15G fitted */
	EST_AUTHORED(17, 1, 86), /* conv2d_bn 2.15G…2.15T fitted */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x103fd479u, 0), /* conv2d_bn 0…101 7.93 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0f460986u, 25425586), /* conv2d_bn 101…10k 7.95→12.85 ps/B extrapolated */
	EST_ROW_SEGMENT(0x150c0c2cu, 307360677), /* conv2d_bn 10k…1M 12.85→72.3 ps/B fitted */
	EST_ROW_SEGMENT(0xa8a50c93u, -371187123), /* conv2d_bn 1M…31.6M 72.3→18.46 ps/B fitted */
	EST_ROW_SEGMENT(0x29c2e167u, -72512447), /* conv2d_bn 31.6M…10G 18.46→0.935 ps/B fitted */
	EST_ROW_SEGMENT(0x0204dcd9u, -7972386), /* conv2d_bn 10G…100G 0.935→0.1642 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0056140bu, 0), /* conv2d_bn 100G…∞ 0.1642 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(17, 2, 0), /* conv2d_bn 100…10k extrapolated */
	EST_AUTHORED(17, 1, 189), /* conv2d_bn 10k…1M fitted */
	EST_AUTHORED(17, 1, 954), /* conv2d_bn 1M…31.6M fitted */
	EST_AUTHORED(17, 1, 87), /* conv2d_bn 31.6M…10G fitted */
	EST_AUTHORED(17, 2, 0), /* conv2d_bn 10G…100G extrapolated */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 21233920u), /* conv2d_depthwise from 0: 332 us */
	EST_ROW_CURVE(6, 4, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_depthwise: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x3b870994u, 0), /* conv2d_depthwise 0…216 0.227 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3a4f8cd9u, 27283913), /* conv2d_depthwise 216…2.15M 0.227→0.309 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x5087f880u, 282913983), /* conv2d_depthwise 2.15M…215M 0.309→0.737 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe56e8b7fu, -894933064), /* conv2d_depthwise 215M…2.15G 0.737→0.0609 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0ff9ba41u, -24567568), /* conv2d_depthwise 2.15G…2.15T 0.0609→0.00526 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01613513u, 0), /* conv2d_depthwise 2.15T…∞ 0.00526→-0.1234 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(18, 1, 28), /* conv2d_depthwise 215…2.15M fitted */
	EST_AUTHORED(18, 1, 128), /* conv2d_depthwise 2.15M…215M fitted */
	EST_AUTHORED(18, 1, 3), /* conv2d_depthwise 215M…2.15G fitted */
	EST_AUTHORED(18, 2, 0), /* conv2d_depthwise 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_depthwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x098e3798u, 0), /* conv2d_depthwise 0…101 9.33 ps/B extrapolated */
	EST_ROW_SEGMENT(0x08a7cc1cu, 23453679), /* conv2d_depthwise 101…10k 9.35→18.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0f4e6b45u, 206249898), /* conv2d_depthwise 10k…100k 18.4→58.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x15df5b8au, 1040491925), /* conv2d_depthwise 100k…316k 58.3→158.8 ps/B fitted */
	EST_ROW_SEGMENT(0xab0b24d4u, -523846403), /* conv2d_depthwise 316k…3.16M 158.8→57.5 ps/B fitted */
	EST_ROW_SEGMENT(0x416604b6u, -184214168), /* conv2d_depthwise 3.16M…31.6M 57.5→21.9 ps/B fitted */
	EST_ROW_SEGMENT(0x1989e5ddu, -57115372), /* conv2d_depthwise 31.6M…1G 21.9→5.33 ps/B fitted */
	EST_ROW_SEGMENT(0x06b7adddu, -23472059), /* conv2d_depthwise 1G…10G 5.33→0.795 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00dbc93bu, -3366537), /* conv2d_depthwise 10G…100G 0.795→0.1445 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0025e070u, 0), /* conv2d_depthwise 100G…∞ 0.1445 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(18, 2, 0), /* conv2d_depthwise 100…10k extrapolated */
	EST_AUTHORED(18, 2, 0), /* conv2d_depthwise 10k…100k extrapolated */
	EST_AUTHORED(18, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(19, 1, 61), /* conv2d_depthwise 316k…3.16M fitted */
	EST_AUTHORED(18, 1, 69), /* conv2d_depthwise 3.16M…31.6M fitted */
	EST_AUTHORED(18, 1, 22), /* conv2d_depthwise 31.6M…1G fitted */
	EST_AUTHORED(18, 2, 0), /* conv2d_depthwise 1G…10G extrapolated */
	EST_AUTHORED(18, 2, 0), /* conv2d_depthwise 10G…100G extrapolated */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 42502144u), /* mbconv from 0: 664 us */
	EST_ROW_CURVE(7, 5, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of mbconv: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x3ff5f199u, 0), /* mbconv 0…216 0.244 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3e38767cu, 39020742), /* mbconv 216…1M 0.244→0.352 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x4c8509a8u, 284144373), /* mbconv 1M…464M 0.352→0.924 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3fd48b8fu, -1647051335), /* mbconv 464M…2.15G 0.924→0.0959 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1928ef38u, -111592836), /* mbconv 2.15G…10G 0.0959→0.0397 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0aa5ec2du, -19102606), /* mbconv 10G…2.15T 0.0397→0.00601 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01938ad3u, 0), /* mbconv 2.15T…∞ 0.00601→-0.094 ps/FLOP extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(20, 2, 0), /* mbconv 215…1M extrapolated */
	EST_AUTHORED(20, 1, 87), /* mbconv 1M…464M fitted */
	EST_AUTHORED(20, 1, 5), /* mbconv 464M…2.15G fitted */
	EST_AUTHORED(20, 2, 0), /* mbconv 2.15G…10G extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 10G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of mbconv: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x059b9bbdu, 0), /* mbconv 0…101 10.95 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04f58cf0u, 16902477), /* mbconv 101…10k 10.98→24 ps/B extrapolated */
	EST_ROW_SEGMENT(0x097a3813u, 164667796), /* mbconv 10k…100k 24→87.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x08f566c9u, 989264814), /* mbconv 100k…316k 87.7→279 ps/B extrapolated */
	EST_ROW_SEGMENT(0x92e9b9e8u, -257043073), /* mbconv 316k…100M 279→30.3 ps/B fitted */
	EST_ROW_SEGMENT(0x112641fcu, -47238928), /* mbconv 100M…3.16G 30.3→2.93 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01d22e9au, -9603122), /* mbconv 3.16G…10G 2.93→1.076 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0094b99du, -2312855), /* mbconv 10G…100G 1.076→0.1812 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0017c03eu, 0), /* mbconv 100G…∞ 0.1812 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(20, 2, 0), /* mbconv 100…10k extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 10k…100k extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(20, 1, 92), /* mbconv 316k…100M fitted */
	EST_AUTHORED(20, 2, 0), /* mbconv 100M…3.16G extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 3.16G…10G extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 10G…100G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 33216768u), /* squeeze_excite from 0: 519 us */
	EST_ROW_CURVE(7, 5, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of squeeze_excite: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x6b229089u, 0), /* squeeze_excite 0…216 0.204 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6abbe90bu, 8991733), /* squeeze_excite 216…215k 0.204→0.214 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6aa7a320u, 136791271), /* squeeze_excite 215k…464M 0.214→0.387 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x051717e7u, -1239045943), /* squeeze_excite 464M…2.15G 0.387→0.0752 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x276b73c9u, -128918072), /* squeeze_excite 2.15G…10G 0.0752→0.0427 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x16ec3500u, -42551891), /* squeeze_excite 10G…2.15T 0.0427→0.00518 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02b700dbu, 0), /* squeeze_excite 2.15T…∞ 0.00518→-0.1062 ps/FLOP extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(21, 1, 47), /* squeeze_excite 215…215k fitted */
	EST_AUTHORED(21, 1, 107), /* squeeze_excite 215k…464M fitted */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 464M…2.15G extrapolated */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 2.15G…10G extrapolated */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 10G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of squeeze_excite: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0f096caeu, 0), /* squeeze_excite 0…101 7.34 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0d9a30deu, 37379503), /* squeeze_excite 101…31.6k 7.36→16.38 ps/B extrapolated */
	EST_ROW_SEGMENT(0x070221f9u, 469680723), /* squeeze_excite 31.6k…1M 16.38→84.5 ps/B fitted */
	EST_ROW_SEGMENT(0xcf781960u, -619633222), /* squeeze_excite 1M…10M 84.5→24.6 ps/B fitted */
	EST_ROW_SEGMENT(0x33f5316au, -104775741), /* squeeze_excite 10M…1G 24.6→4.34 ps/B fitted */
	EST_ROW_SEGMENT(0x0ae6cbddu, -37739778), /* squeeze_excite 1G…10G 4.34→0.689 ps/B extrapolated */
	EST_ROW_SEGMENT(0x017c764fu, -5796512), /* squeeze_excite 10G…100G 0.689→0.1283 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00434009u, 0), /* squeeze_excite 100G…∞ 0.1283 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 100…31.6k extrapolated */
	EST_AUTHORED(21, 1, 37), /* squeeze_excite 31.6k…1M fitted */
	EST_AUTHORED(21, 1, 90), /* squeeze_excite 1M…10M fitted */
	EST_AUTHORED(21, 1, 27), /* squeeze_excite 10M…1G fitted */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 1G…10G extrapolated */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 10G…100G extrapolated */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 11355200u), /* matmul from 0: 177.4 us */
	EST_ROW_CURVE(5, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of matmul: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xb66c2f6cu, 0), /* matmul 0…216 0.174 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb7dab1f8u, -32103477), /* matmul 216…4.64G 0.174→0.1295 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x89f6ad4bu, -325155876), /* matmul 4.64G…215G 0.1295→0.0272 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x20e808c1u, -113260847), /* matmul 215G…2.15T 0.0272→0.00584 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x061f5a6du, 0), /* matmul 2.15T…∞ 0.00584→-0.1424 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 101), /* matmul 215…4.64G fitted */
	EST_AUTHORED(22, 2, 0), /* matmul 4.64G…215G extrapolated */
	EST_AUTHORED(22, 2, 0), /* matmul 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of matmul: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1aaf6363u, 0), /* matmul 0…101 13.03 ps/B fitted */
	EST_ROW_SEGMENT(0x18b32e84u, 51728665), /* matmul 101…100k 13.05→28 ps/B fitted */
	EST_ROW_SEGMENT(0x2a8be382u, 409106292), /* matmul 100k…1M 28→67.6 ps/B fitted */
	EST_ROW_SEGMENT(0xac3ff6fbu, -609330229), /* matmul 1M…10M 67.6→8.68 ps/B fitted */
	EST_ROW_SEGMENT(0x10348b22u, 103394280), /* matmul 10M…31.6M 8.68→13.67 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1eddd876u, -52702512), /* matmul 31.6M…10G 13.67→0.931 ps/B fitted */
	EST_ROW_SEGMENT(0x020251a3u, -7890867), /* matmul 10G…100G 0.931→0.1677 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0057f079u, 0), /* matmul 100G…∞ 0.1677 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 34), /* matmul 100…100k fitted */
	EST_AUTHORED(22, 1, 26), /* matmul 100k…1M fitted */
	EST_AUTHORED(22, 1, 37), /* matmul 1M…10M fitted */
	EST_AUTHORED(22, 2, 0), /* matmul 10M…31.6M extrapolated */
	EST_AUTHORED(22, 1, 4), /* matmul 31.6M…10G fitted */
	EST_AUTHORED(22, 2, 0), /* matmul 10G…100G extrapolated */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 51098368u), /* attention from 0: 798 us */
	EST_ROW_CURVE(5, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of attention: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xb66c2f6cu, 0), /* attention 0…216 0.174 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xb7dab1f8u, -32103477), /* attention 216…4.64G 0.174→0.1295 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x89f6ad4bu, -325155876), /* attention 4.64G…215G 0.1295→0.0272 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x20e808c1u, -113260847), /* attention 215G…2.15T 0.0272→0.00584 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x061f5a6du, 0), /* attention 2.15T…∞ 0.00584→-0.1424 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(23, 2, 0), /* attention 215…4.64G extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 4.64G…215G extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of attention: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1aaf6363u, 0), /* attention 0…101 13.03 ps/B extrapolated */
	EST_ROW_SEGMENT(0x18b32e84u, 51728665), /* attention 101…100k 13.05→28 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2a8be382u, 409106292), /* attention 100k…1M 28→67.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0xac3ff6fbu, -609330229), /* attention 1M…10M 67.6→8.68 ps/B extrapolated */
	EST_ROW_SEGMENT(0x10348b22u, 103394280), /* attention 10M…31.6M 8.68→13.67 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1eddd876u, -52702512), /* attention 31.6M…10G 13.67→0.931 ps/B extrapolated */
	EST_ROW_SEGMENT(0x020251a3u, -7890867), /* attention 10G…100G 0.931→0.1677 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0057f079u, 0), /* attention 100G…∞ 0.1677 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(23, 2, 0), /* attention 100…100k extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 100k…1M extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 1M…10M extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 10M…31.6M extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 31.6M…10G extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 10G…100G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 5824896u), /* activation from 0: 91 us */
	EST_ROW_CURVE(5, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of activation: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xdfd58a2bu, 0), /* activation 0…216 0.213 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xdfd5d66cu, -26084), /* activation 216…4.64G 0.213→0.213 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe39a265cu, -572779984), /* activation 4.64G…215G 0.213→0.0333 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2848b4c0u, -140932990), /* activation 215G…2.15T 0.0333→0.00663 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x06f4c916u, 0), /* activation 2.15T…∞ 0.00663→-0.1779 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(24, 1, 194), /* activation 215…4.64G fitted */
	EST_AUTHORED(24, 2, 0), /* activation 4.64G…215G extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 215G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of activation: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0338bc60u, 0), /* activation 0…101 50.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01f1f2c8u, 33262619), /* activation 101…1k 50.8→153.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfaeb7b1au, 258625804), /* activation 1k…3.16k 153.2→553 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe87b7ef0u, 1579656431), /* activation 3.16k…10k 553→3k ps/B extrapolated */
	EST_ROW_SEGMENT(0xcdb1e5b5u, -805485479), /* activation 10k…100k 3k→506 ps/B extrapolated */
	EST_ROW_SEGMENT(0x254ae076u, -134815766), /* activation 100k…1M 506→89.1 ps/B fitted */
	EST_ROW_SEGMENT(0x07eec710u, -40214269), /* activation 1M…3.16M 89.1→26.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0213bc0eu, -10099388), /* activation 3.16M…10M 26.9→11.26 ps/B fitted */
	EST_ROW_SEGMENT(0x00c0174cu, -1972633), /* activation 10M…100M 11.26→5.16 ps/B fitted */
	EST_ROW_SEGMENT(0x005ae79cu, -732772), /* activation 100M…10G 5.16→0.622 ps/B fitted */
	EST_ROW_SEGMENT(0x000ab919u, -160973), /* activation 10G…100G 0.622→0.1236 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00020662u, 0), /* activation 100G…∞ 0.1236 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(24, 2, 0), /* activation 100…1k extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 1k…3.16k extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 3.16k…10k extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 10k…100k extrapolated */
	EST_AUTHORED(24, 1, 13), /* activation 100k…1M fitted */
	EST_AUTHORED(24, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(24, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(24, 1, 44), /* activation 10M…100M fitted */
	EST_AUTHORED(24, 1, 5), /* activation 100M…10G fitted */
	EST_AUTHORED(24, 2, 0), /* activation 10G…100G extrapolated */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 2972736u), /* memory from 0: 46.4 us */
	EST_ROW_CURVE(5, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of memory: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xcff9b12du, 0), /* memory 0…216 0.1983 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xcfe27bc8u, 2032893), /* memory 216…4.64G 0.1983→0.201 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd67aabb5u, -534529439), /* memory 4.64G…215G 0.201→0.033 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x27f9e5dfu, -139471985), /* memory 215G…2.15T 0.033→0.00667 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x06fe6cc9u, 0), /* memory 2.15T…∞ 0.00667→-0.1759 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(25, 1, 407), /* memory 215…4.64G fitted */
	EST_AUTHORED(25, 2, 0), /* memory 4.64G…215G extrapolated */
	EST_AUTHORED(25, 2, 0), /* memory 215G…2.15T extrapolated */
	EST_ROW_CURVE(13, 11, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of memory: 13 lines for 11 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x05e70f03u, 0), /* memory 0…101 92.2 ps/B fitted */
	EST_ROW_SEGMENT(0x043a3c38u, 43648524), /* memory 101…1k 92.8→227 ps/B fitted */
	EST_ROW_SEGMENT(0xff61ef91u, 263397218), /* memory 1k…3.16k 227→634 ps/B fitted */
	EST_ROW_SEGMENT(0xfcefc0ebu, 1170899038), /* memory 3.16k…10k 634→2.45k ps/B fitted */
	EST_ROW_SEGMENT(0xa836cbf9u, -677341716), /* memory 10k…100k 2.45k→351 ps/B fitted */
	EST_ROW_SEGMENT(0x1b4a99e5u, -132324740), /* memory 100k…316k 351→146.7 ps/B fitted */
	EST_ROW_SEGMENT(0x0a51e54eu, -57815317), /* memory 316k…1M 146.7→57.2 ps/B fitted */
	EST_ROW_SEGMENT(0x04ce9f53u, -20594338), /* memory 1M…3.16M 57.2→25.4 ps/B fitted */
	EST_ROW_SEGMENT(0x01e95920u, -8098047), /* memory 3.16M…10M 25.4→12.87 ps/B fitted */
	EST_ROW_SEGMENT(0x00d8a11eu, -1483349), /* memory 10M…3.16G 12.87→1.4 ps/B fitted */
	EST_ROW_SEGMENT(0x001b322au, -500150), /* memory 3.16G…10G 1.4→0.626 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000acd13u, -161975), /* memory 10G…100G 0.626→0.125 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00020c7fu, 0), /* memory 100G…∞ 0.125 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x0a090807u, 10u, /* authored segment of each line */
	EST_AUTHORED(25, 1, 7), /* memory 100…1k fitted */
	EST_AUTHORED(25, 1, 7), /* memory 1k…3.16k fitted */
	EST_AUTHORED(25, 1, 22), /* memory 3.16k…10k fitted */
	EST_AUTHORED(25, 1, 67), /* memory 10k…100k fitted */
	EST_AUTHORED(25, 1, 89), /* memory 100k…316k fitted */
	EST_AUTHORED(25, 1, 94), /* memory 316k…1M fitted */
	EST_AUTHORED(25, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(25, 1, 128), /* memory 3.16M…10M fitted */
	EST_AUTHORED(25, 1, 84), /* memory 10M…3.16G fitted */
	EST_AUTHORED(25, 2, 0), /* memory 3.16G…10G extrapolated */
	EST_AUTHORED(25, 2, 0), /* memory 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 21445376u), /* conv2d_bn_hardswish from 0: 335 us */
	EST_ROW_CURVE(7, 5, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_hardswish: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x3cd11989u, 0), /* conv2d_bn_hardswish 0…216 0.232 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3be589a2u, 20633451), /* conv2d_bn_hardswish 216…464k 0.232→0.284 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x42610b24u, 164133776), /* conv2d_bn_hardswish 464k…464M 0.284→0.656 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe2054613u, -1149276578), /* conv2d_bn_hardswish 464M…2.15G 0.656→0.0778 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x14678b95u, -62312237), /* conv2d_bn_hardswish 2.15G…21.5G 0.0778→0.0307 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x08619017u, -16635045), /* conv2d_bn_hardswish 21.5G…2.15T 0.0307→0.00562 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01790126u, 0), /* conv2d_bn_hardswish 2.15T…∞ 0.00562→-0.0815 ps/FLOP extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 215…464k extrapolated */
	EST_AUTHORED(26, 1, 70), /* conv2d_bn_hardswish 464k…464M fitted */
	EST_AUTHORED(26, 1, 3), /* conv2d_bn_hardswish 464M…2.15G fitted */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 2.15G…21.5G extrapolated */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 21.5G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_hardswish: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0a1d1da6u, 0), /* conv2d_bn_hardswish 0…101 9.88 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0918c2d7u, 26500652), /* conv2d_bn_hardswish 101…10k 9.9→20.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x107ccdf8u, 240282221), /* conv2d_bn_hardswish 10k…100k 20.1→66.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x183c6958u, 1209458356), /* conv2d_bn_hardswish 100k…316k 66.6→183.4 ps/B fitted */
	EST_ROW_SEGMENT(0xc1b3965bu, -364347761), /* conv2d_bn_hardswish 316k…31.6M 183.4→42.5 ps/B fitted */
	EST_ROW_SEGMENT(0x31202a56u, -102153301), /* conv2d_bn_hardswish 31.6M…3.16G 42.5→3.04 ps/B fitted */
	EST_ROW_SEGMENT(0x03c61922u, -19960382), /* conv2d_bn_hardswish 3.16G…10G 3.04→1.107 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01321d14u, -4765327), /* conv2d_bn_hardswish 10G…100G 1.107→0.1855 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00309f09u, 0), /* conv2d_bn_hardswish 100G…∞ 0.1855 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 100…10k extrapolated */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 10k…100k extrapolated */
	EST_AUTHORED(26, 1, 11), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(26, 1, 61), /* conv2d_bn_hardswish 316k…31.6M fitted */
	EST_AUTHORED(26, 1, 1), /* conv2d_bn_hardswish 31.6M…3.16G fitted */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 3.16G…10G extrapolated */
	EST_AUTHORED(26, 2, 0), /* conv2d_bn_hardswish 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 21339968u), /* conv2d_bn_pointwise from 0: 333 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x202fa934u, 0), /* conv2d_bn_pointwise 0…216 0.246 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1f289bb0u, 23041427), /* conv2d_bn_pointwise 216…2.15M 0.246→0.385 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x320fb70au, 174670411), /* conv2d_bn_pointwise 2.15M…100M 0.385→0.825 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x48fb6673u, 1024142786), /* conv2d_bn_pointwise 100M…215M 0.825→1.339 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0013ded4u, -1988225033), /* conv2d_bn_pointwise 215M…464M 1.339→0.336 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x39c5ac1au, -292589205), /* conv2d_bn_pointwise 464M…2.15G 0.336→0.0414 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x056cab04u, -8130118), /* conv2d_bn_pointwise 2.15G…2.15T 0.0414→0.00453 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00982541u, 0), /* conv2d_bn_pointwise 2.15T…∞ 0.00453→-0.0806 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(27, 1, 2), /* conv2d_bn_pointwise 215…2.15M fitted */
	EST_AUTHORED(27, 1, 228), /* conv2d_bn_pointwise 2.15M…100M fitted */
	EST_AUTHORED(27, 1, 100), /* conv2d_bn_pointwise 100M…215M fitted */
	EST_AUTHORED(27, 1, 67), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(27, 1, 48), /* conv2d_bn_pointwise 464M…2.15G fitted */
	EST_AUTHORED(27, 1, 3), /* conv2d_bn_pointwise 2.15G…2.15T fitted */
	EST_ROW_CURVE(8, 6, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1b1e03c2u, 0), /* conv2d_bn_pointwise 0…101 6.62 ps/B extrapolated */
	EST_ROW_SEGMENT(0x187d77cfu, 68456309), /* conv2d_bn_pointwise 101…31.6k 6.63→14.89 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0e919192u, 822020555), /* conv2d_bn_pointwise 31.6k…316k 14.89→54.6 ps/B fitted */
	EST_ROW_SEGMENT(0xe9aceac8u, -617039957), /* conv2d_bn_pointwise 316k…10M 54.6→9.88 ps/B fitted */
	EST_ROW_SEGMENT(0x27f7d522u, 32556210), /* conv2d_bn_pointwise 10M…100M 9.88→11.45 ps/B fitted */
	EST_ROW_SEGMENT(0x32b02a02u, -110266775), /* conv2d_bn_pointwise 100M…10G 11.45→0.791 ps/B fitted */
	EST_ROW_SEGMENT(0x036a3909u, -13380100), /* conv2d_bn_pointwise 10G…100G 0.791→0.1442 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00973c26u, 0), /* conv2d_bn_pointwise 100G…∞ 0.1442 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_pointwise 100…31.6k extrapolated */
	EST_AUTHORED(27, 1, 15), /* conv2d_bn_pointwise 31.6k…316k fitted */
	EST_AUTHORED(28, 1, 336), /* conv2d_bn_pointwise 316k…10M fitted */
	EST_AUTHORED(27, 1, 91), /* conv2d_bn_pointwise 10M…100M fitted */
	EST_AUTHORED(27, 1, 6), /* conv2d_bn_pointwise 100M…10G fitted */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_pointwise 10G…100G extrapolated */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14872192u), /* conv2d_pointwise from 0: 232 us */
	EST_ROW_CURVE(7, 5, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x745f6039u, 0), /* conv2d_pointwise 0…216 0.222 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x73823946u, 19371247), /* conv2d_pointwise 216…464k 0.222→0.246 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x7808ad57u, 185879012), /* conv2d_pointwise 464k…464M 0.246→0.457 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x35158e2au, -1477028235), /* conv2d_pointwise 464M…2.15G 0.457→0.0855 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2cd65f3fu, -150552693), /* conv2d_pointwise 2.15G…10G 0.0855→0.0475 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x198b4399u, -47561547), /* conv2d_pointwise 10G…2.15T 0.0475→0.00564 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02f50437u, 0), /* conv2d_pointwise 2.15T…∞ 0.00564→-0.1189 ps/FLOP extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(29, 2, 0), /* conv2d_pointwise 215…464k extrapolated */
	EST_AUTHORED(29, 1, 1), /* conv2d_pointwise 464k…464M fitted */
	EST_AUTHORED(29, 1, 1), /* conv2d_pointwise 464M…2.15G fitted */
	EST_AUTHORED(29, 2, 0), /* conv2d_pointwise 2.15G…10G extrapolated */
	EST_AUTHORED(29, 2, 0), /* conv2d_pointwise 10G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x115ce6c9u, 0), /* conv2d_pointwise 0…101 8.48 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0f815619u, 48406214), /* conv2d_pointwise 101…31.6k 8.5→20.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x07786223u, 599307262), /* conv2d_pointwise 31.6k…1M 20.2→107.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf76789c0u, -505164909), /* conv2d_pointwise 1M…31.6M 107.1→33.9 ps/B fitted */
	EST_ROW_SEGMENT(0x4e25f421u, -161596036), /* conv2d_pointwise 31.6M…3.16G 33.9→2.62 ps/B fitted */
	EST_ROW_SEGMENT(0x067983d2u, -33632792), /* conv2d_pointwise 3.16G…10G 2.62→0.989 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0222e695u, -8461295), /* conv2d_pointwise 10G…100G 0.989→0.1711 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0059b2c7u, 0), /* conv2d_pointwise 100G…∞ 0.1711 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(29, 2, 0), /* conv2d_pointwise 100…31.6k extrapolated */
	EST_AUTHORED(29, 2, 0), /* conv2d_pointwise 31.6k…1M extrapolated */
	EST_AUTHORED(29, 1, 1), /* conv2d_pointwise 1M…31.6M fitted */
	EST_AUTHORED(29, 1, 1), /* conv2d_pointwise 31.6M…3.16G fitted */
	EST_AUTHORED(29, 2, 0), /* conv2d_pointwise 3.16G…10G extrapolated */
	EST_AUTHORED(29, 2, 0), /* conv2d_pointwise 10G…100G extrapolated */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 2947968u), /* elementwise from 0: 46.1 us */
	EST_ROW_CURVE(5, 3, 38, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of elementwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xe4eaa43cu, 0), /* elementwise 0…216 0.218 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe4ed3171u, -223501), /* elementwise 216…4.64G 0.218→0.218 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe87bababu, -585601563), /* elementwise 4.64G…215G 0.218→0.0338 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x28f0b65au, -143266946), /* elementwise 215G…2.15T 0.0338→0.00673 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x070f7f2bu, 0), /* elementwise 2.15T…∞ 0.00673→-0.1808 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(30, 1, 407), /* elementwise 215…4.64G fitted */
	EST_AUTHORED(30, 2, 0), /* elementwise 4.64G…215G extrapolated */
	EST_AUTHORED(30, 2, 0), /* elementwise 215G…2.15T extrapolated */
	EST_ROW_CURVE(13, 11, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of elementwise: 13 lines for 11 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x030157b3u, 0), /* elementwise 0…101 47 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01ddd860u, 29670557), /* elementwise 101…1k 47.4→138.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfc09c055u, 223085941), /* elementwise 1k…3.16k 138.8→484 ps/B extrapolated */
	EST_ROW_SEGMENT(0xef11653cu, 1283922350), /* elementwise 3.16k…10k 484→2.47k ps/B extrapolated */
	EST_ROW_SEGMENT(0xa9bea24bu, -676614888), /* elementwise 10k…100k 2.47k→378 ps/B fitted */
	EST_ROW_SEGMENT(0x1d512cdcu, -141645382), /* elementwise 100k…316k 378→158.7 ps/B fitted */
	EST_ROW_SEGMENT(0x0b3104f5u, -64459961), /* elementwise 316k…1M 158.7→58.9 ps/B fitted */
	EST_ROW_SEGMENT(0x05197dafu, -23941963), /* elementwise 1M…3.16M 58.9→21.9 ps/B fitted */
	EST_ROW_SEGMENT(0x01a52ee4u, -6917136), /* elementwise 3.16M…10M 21.9→11.19 ps/B fitted */
	EST_ROW_SEGMENT(0x00beb6b6u, -1908096), /* elementwise 10M…100M 11.19→5.29 ps/B fitted */
	EST_ROW_SEGMENT(0x005d4739u, -758955), /* elementwise 100M…10G 5.29→0.59 ps/B fitted */
	EST_ROW_SEGMENT(0x000a2f1eu, -152552), /* elementwise 10G…100G 0.59→0.1185 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0001f0e3u, 0), /* elementwise 100G…∞ 0.1185 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x0a090807u, 10u, /* authored segment of each line */
	EST_AUTHORED(30, 2, 0), /* elementwise 100…1k extrapolated */
	EST_AUTHORED(30, 2, 0), /* elementwise 1k…3.16k extrapolated */
	EST_AUTHORED(30, 2, 0), /* elementwise 3.16k…10k extrapolated */
	EST_AUTHORED(30, 1, 8), /* elementwise 10k…100k fitted */
	EST_AUTHORED(30, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(31, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(30, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(30, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(30, 1, 66), /* elementwise 10M…100M fitted */
	EST_AUTHORED(30, 1, 5), /* elementwise 100M…10G fitted */
	EST_AUTHORED(30, 2, 0), /* elementwise 10G…100G extrapolated */
	0x0135256fu, 0u, 0x00400001u, /* date 2026-02-07, sum of nodes, batch 1…64 */
	0x0005040fu, /* family jetson-orin-agx, mode maxn, variant eager */
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
	0u, 18000u, 18000u, /* static power 0 … 18k … 18k mW */
	0x00040302u, /* bases of FLOP, byte and static energy */
	62259u, 62259u, 62259u, /* energy per FLOP 0.95 … 0.95 … 0.95 pJ */
	0x00080000u, 0x000f0000u, 0x000f0000u, /* energy per byte 8 … 15 … 15 pJ */
	0u, 18000u, 18000u, /* static power 0 … 18k … 18k mW */
	0x00040304u, /* bases of FLOP, byte and static energy */
};
