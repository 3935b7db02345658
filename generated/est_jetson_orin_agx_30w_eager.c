/* NVIDIA Jetson AGX Orin, 30 W, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-30w-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form 7f01235a4746496c6ed367ac2b8ae39a3d5048228a7b9a7a6e4d8fc8da2d62c8
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-30w-eager.json
 * Table: 2939 words (11756 bytes), 454 knots
 * Proven error: its curves 0.0007856 %; a latency 0.1 % or 1 ns
 */
#include "est_jetson_orin_agx_30w_eager.h"

#include "table.h"

#if EST_TABLE_ABI != 2
#error "made for table ABI 2: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t est_jetson_orin_agx_30w_eager[2939] = {
	EST_TABLE_MAGIC, EST_TABLE_ABI, /* libestimate table */
	2939u, 0x8d197e63u, /* length in words, CRC-32 */
	0x5a23017fu, 0x6c494647u, 0xac67d36eu, 0x9ae38a2bu, /* fingerprint of the calibration */
	7856u, /* proven error, 1e-9 */
	0x7374656au, 0x6f2d6e6fu, 0x2d6e6972u, 0x2d786761u, 0x2d773033u, 0x65676165u, 114u, 0u, 0u, 0u, 0u, 0u, /* jetson-orin-agx-30w-eager */
	8u, /* sections */
	EST_ROW_SECTION(0x80000001u, 46u, 9u), /* class map */
	EST_ROW_SECTION(0x80000003u, 55u, 133u), /* uncertainty */
	EST_ROW_SECTION(0x80000002u, 188u, 1238u), /* cost in fp32 */
	EST_ROW_SECTION(0x80000002u, 1426u, 1165u), /* cost in fp16 */
	EST_ROW_SECTION(7u, 2591u, 3u), /* provenance */
	EST_ROW_SECTION(6u, 2594u, 1u), /* family */
	EST_ROW_SECTION(0x80000008u, 2595u, 324u), /* support */
	EST_ROW_SECTION(4u, 2919u, 20u), /* energy */
	0x00080013u, /* 19 classes, 8 precisions */
	0u, /* fp64 */
	188u, /* fp32 */
	0u, /* tf32 */
	1426u, /* fp16 */
	0u, /* bf16 */
	0u, /* fp8 */
	0u, /* int8 */
	0u, /* int4 */
	33u, /* bands */
	EST_ROW_BAND(3762u, 20844u, 40327u, 0x0001a007u), /* sd shared 0.0574, independent 0.318; one operation ×0.615…×1.625 */
	EST_ROW_BAND(3435u, 18023u, 43033u, 0x000185ddu), /* sd shared 0.0524, independent 0.275; one operation ×0.657…×1.523 */
	EST_ROW_BAND(7818u, 17889u, 41890u, 0x00019082u), /* sd shared 0.1193, independent 0.273; one operation ×0.639…×1.564 */
	EST_ROW_BAND(0u, 14238u, 47285u, 0x000162cfu), /* sd shared 0, independent 0.217; one operation ×0.722…×1.386 */
	EST_ROW_BAND(15635u, 12241u, 41570u, 0x00019397u), /* sd shared 0.239, independent 0.1868; one operation ×0.634…×1.577 */
	EST_ROW_BAND(20006u, 9524u, 39434u, 0x0001a971u), /* sd shared 0.305, independent 0.1453; one operation ×0.602…×1.662 */
	EST_ROW_BAND(8053u, 12287u, 46797u, 0x00016683u), /* sd shared 0.1229, independent 0.1875; one operation ×0.714…×1.4 */
	EST_ROW_BAND(16106u, 24574u, 33416u, 0x0001f612u), /* sd shared 0.246, independent 0.375; one operation ×0.51…×1.961 */
	EST_ROW_BAND(1833u, 4883u, 58150u, 0x00012084u), /* sd shared 0.028, independent 0.0745; one operation ×0.887…×1.127 */
	EST_ROW_BAND(28741u, 23428u, 28010u, 0x000256f9u), /* sd shared 0.439, independent 0.357; one operation ×0.427…×2.34 */
	EST_ROW_BAND(15635u, 18248u, 37777u, 0x0001bc1cu), /* sd shared 0.239, independent 0.278; one operation ×0.576…×1.735 */
	EST_ROW_BAND(1916u, 19570u, 41754u, 0x000191ceu), /* sd shared 0.0292, independent 0.299; one operation ×0.637…×1.57 */
	EST_ROW_BAND(1916u, 11466u, 50204u, 0x00014e2eu), /* sd shared 0.0292, independent 0.175; one operation ×0.766…×1.305 */
	EST_ROW_BAND(6870u, 11499u, 48207u, 0x00015c05u), /* sd shared 0.1048, independent 0.1755; one operation ×0.736…×1.359 */
	EST_ROW_BAND(13240u, 13146u, 42728u, 0x000188a5u), /* sd shared 0.202, independent 0.201; one operation ×0.652…×1.534 */
	EST_ROW_BAND(13240u, 7385u, 46295u, 0x00016a65u), /* sd shared 0.202, independent 0.1127; one operation ×0.706…×1.416 */
	EST_ROW_BAND(3638u, 22348u, 38701u, 0x0001b180u), /* sd shared 0.0555, independent 0.341; one operation ×0.591…×1.693 */
	EST_ROW_BAND(4378u, 19209u, 41442u, 0x000194d6u), /* sd shared 0.0668, independent 0.293; one operation ×0.632…×1.581 */
	EST_ROW_BAND(12781u, 22045u, 36227u, 0x0001cf1cu), /* sd shared 0.195, independent 0.336; one operation ×0.553…×1.809 */
	EST_ROW_BAND(7916u, 10736u, 48053u, 0x00015d23u), /* sd shared 0.1208, independent 0.1638; one operation ×0.733…×1.364 */
	EST_ROW_BAND(25563u, 13874u, 33314u, 0x0001f799u), /* sd shared 0.39, independent 0.212; one operation ×0.508…×1.967 */
	EST_ROW_BAND(20622u, 9358u, 38698u, 0x0001b18au), /* sd shared 0.315, independent 0.1428; one operation ×0.591…×1.694 */
	EST_ROW_BAND(10814u, 15508u, 42216u, 0x00018d6au), /* sd shared 0.165, independent 0.237; one operation ×0.644…×1.552 */
	EST_ROW_BAND(21627u, 31016u, 27194u, 0x000268f2u), /* sd shared 0.33, independent 0.473; one operation ×0.415…×2.41 */
	EST_ROW_BAND(844u, 3754u, 59924u, 0x000117f9u), /* sd shared 0.01288, independent 0.0573; one operation ×0.914…×1.094 */
	EST_ROW_BAND(32192u, 23888u, 25792u, 0x00028a7bu), /* sd shared 0.491, independent 0.364; one operation ×0.394…×2.54 */
	EST_ROW_BAND(32192u, 14306u, 28878u, 0x000244f4u), /* sd shared 0.491, independent 0.218; one operation ×0.441…×2.27 */
	EST_ROW_BAND(25563u, 13730u, 33368u, 0x0001f6ccu), /* sd shared 0.39, independent 0.209; one operation ×0.509…×1.964 */
	EST_ROW_BAND(8169u, 20375u, 39328u, 0x0001aa97u), /* sd shared 0.1246, independent 0.311; one operation ×0.6…×1.666 */
	EST_ROW_BAND(8169u, 11593u, 47119u, 0x0001640fu), /* sd shared 0.1246, independent 0.1769; one operation ×0.719…×1.391 */
	EST_ROW_BAND(8755u, 14737u, 43984u, 0x00017d6fu), /* sd shared 0.1336, independent 0.225; one operation ×0.671…×1.49 */
	EST_ROW_BAND(13244u, 15869u, 40519u, 0x00019e0eu), /* sd shared 0.202, independent 0.242; one operation ×0.618…×1.617 */
	EST_ROW_BAND(13244u, 8544u, 45420u, 0x00017160u), /* sd shared 0.202, independent 0.1304; one operation ×0.693…×1.443 */
	1u, /* precision fp32 */
	EST_ROW_U64(931840000000u), /* reference peak 932GFLOP/s */
	EST_ROW_U64(204800000000u), /* reference bandwidth 205GB/s */
	2919u, /* energy */
	0x00012235u, 0x00012235u, 0x83840303u, /* interval of a total: quantiles 1.13363 and 1.13363; kinds, coverage 0.9 */
	216u, /* generic */
	223u, /* conv2d */
	230u, /* conv2d_bn */
	237u, /* conv2d_depthwise */
	244u, /* mbconv */
	251u, /* squeeze_excite */
	258u, /* matmul */
	265u, /* attention */
	272u, /* activation */
	307u, /* normalisation */
	279u, /* memory */
	286u, /* conv2d_bn_hardswish */
	293u, /* conv2d_bn_pointwise */
	300u, /* conv2d_pointwise */
	307u, /* softmax */
	279u, /* index */
	279u, /* split */
	279u, /* window */
	307u, /* elementwise */
	EST_ROW_CLASS(0x4be10001u, 317u, 358u, 314u, 2595u, 216u, 0u), /* generic */
	EST_ROW_CLASS(0x32110101u, 410u, 442u, 407u, 2595u, 223u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab10201u, 481u, 534u, 478u, 2622u, 230u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07210301u, 578u, 627u, 575u, 2632u, 237u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e10401u, 675u, 711u, 672u, 2645u, 244u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06410501u, 750u, 774u, 747u, 2662u, 251u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05410601u, 809u, 833u, 806u, 2678u, 258u, 6u), /* matmul */
	EST_ROW_CLASS(0x00020701u, 877u, 901u, 874u, 2699u, 265u, 7u), /* attention */
	EST_ROW_CLASS(0x03010801u, 945u, 969u, 942u, 2701u, 272u, 8u), /* activation */
	EST_ROW_CLASS(0x14910901u, 1025u, 1049u, 1022u, 2715u, 279u, 10u), /* memory */
	EST_ROW_CLASS(0x03110a01u, 1101u, 1137u, 1098u, 2645u, 286u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12e10b01u, 1181u, 1234u, 1178u, 2717u, 293u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00210d01u, 1278u, 1310u, 1275u, 2732u, 300u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b110e01u, 1349u, 1373u, 1346u, 2759u, 307u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 4096896u), /* generic from 0: 64 us */
	EST_ROW_CURVE(9, 7, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of generic: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1b8727c0u, 0), /* generic 0…216 0.84 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x198b3dc2u, 44489401), /* generic 216…464k 0.841→1.736 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2c98bbb2u, 250533650), /* generic 464k…46.4M 1.736→4.76 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xcfc0a357u, -1852804043), /* generic 46.4M…100M 4.76→1.031 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x147e4eeau, 387075834), /* generic 100M…215M 1.031→1.808 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x523e409au, -567543789), /* generic 215M…464M 1.808→0.662 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x17801e42u, -38133873), /* generic 464M…215G 0.662→0.0481 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01cf20f8u, -6043419), /* generic 215G…2.15T 0.0481→0.0116 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00614464u, 0), /* generic 2.15T…∞ 0.0116→-0.242 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 379), /* generic 215…464k fitted */
	EST_AUTHORED(0, 1, 642), /* generic 464k…46.4M fitted */
	EST_AUTHORED(0, 1, 116), /* generic 46.4M…100M fitted */
	EST_AUTHORED(0, 1, 219), /* generic 100M…215M fitted */
	EST_AUTHORED(0, 1, 257), /* generic 215M…464M fitted */
	EST_AUTHORED(0, 1, 305), /* generic 464M…215G fitted */
	EST_AUTHORED(0, 2, 0), /* generic 215G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of generic: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x14dc17ceu, 0), /* generic 0…101 81.5 ps/B fitted */
	EST_ROW_SEGMENT(0x10050418u, 126121565), /* generic 101…3.16k 81.9→228 ps/B fitted */
	EST_ROW_SEGMENT(0x316d96d9u, 238164708), /* generic 3.16k…100k 228→504 ps/B fitted */
	EST_ROW_SEGMENT(0xa15373d1u, -887928089), /* generic 100k…316k 504→161 ps/B fitted */
	EST_ROW_SEGMENT(0x2d2a7551u, -246199937), /* generic 316k…1M 161→65.7 ps/B fitted */
	EST_ROW_SEGMENT(0x155f5d18u, -81975805), /* generic 1M…3.16M 65.7→34 ps/B fitted */
	EST_ROW_SEGMENT(0x08e55db8u, -5271254), /* generic 3.16M…100M 34→27.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0815d6c9u, -27438833), /* generic 100M…1G 27.9→6.68 ps/B fitted */
	EST_ROW_SEGMENT(0x021665e6u, -7034195), /* generic 1G…10G 6.68→1.244 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0055de42u, -1296937), /* generic 10G…100G 1.244→0.241 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000fc9edu, 0), /* generic 100G…∞ 0.241 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 17), /* generic 100…3.16k fitted */
	EST_AUTHORED(0, 1, 120), /* generic 3.16k…100k fitted */
	EST_AUTHORED(0, 1, 130), /* generic 100k…316k fitted */
	EST_AUTHORED(0, 1, 272), /* generic 316k…1M fitted */
	EST_AUTHORED(0, 1, 567), /* generic 1M…3.16M fitted */
	EST_AUTHORED(0, 1, 1012), /* generic 3.16M…100M fitted */
	EST_AUTHORED(0, 1, 24), /* generic 100M…1G fitted */
	EST_AUTHORED(0, 2, 0), /* generic 1G…10G extrapolated */
	EST_AUTHORED(0, 2, 0), /* generic 10G…100G extrapolated */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 19157312u), /* conv2d from 0: 299 us */
	EST_ROW_CURVE(7, 5, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x8f5f22c9u, 0), /* conv2d 0…216 0.547 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8eecf773u, 10000362), /* conv2d 216…100k 0.547→0.567 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x90c4ea01u, 106899623), /* conv2d 100k…215M 0.567→0.836 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x26a16225u, -1861964698), /* conv2d 215M…464M 0.836→0.366 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6633337eu, -131254252), /* conv2d 464M…464G 0.366→0.0689 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x164b8e72u, -94133429), /* conv2d 464G…2.15T 0.0689→0.0215 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x05a5307du, 0), /* conv2d 2.15T…∞ 0.0215→-0.471 ps/FLOP extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(1, 1, 23), /* conv2d 215…100k fitted */
	EST_AUTHORED(1, 1, 826), /* conv2d 100k…215M fitted */
	EST_AUTHORED(1, 1, 257), /* conv2d 215M…464M fitted */
	EST_AUTHORED(1, 1, 304), /* conv2d 464M…464G fitted */
	EST_AUTHORED(1, 2, 0), /* conv2d 464G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x2f0a4efbu, 0), /* conv2d 0…101 23 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2b6f1c0fu, 93969374), /* conv2d 101…31.6k 23→45.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x3f7d8603u, 532181548), /* conv2d 31.6k…316k 45.7→97.1 ps/B fitted */
	EST_ROW_SEGMENT(0xc9ce3300u, -179397319), /* conv2d 316k…100M 97.1→53.8 ps/B fitted */
	EST_ROW_SEGMENT(0x791a8821u, -320556667), /* conv2d 100M…3.16G 53.8→7.29 ps/B fitted */
	EST_ROW_SEGMENT(0x122f37b0u, -98200173), /* conv2d 3.16G…10G 7.29→2.54 ps/B extrapolated */
	EST_ROW_SEGMENT(0x057b72eeu, -22007693), /* conv2d 10G…100G 2.54→0.409 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00d645dcu, 0), /* conv2d 100G…∞ 0.409 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(1, 2, 0), /* conv2d 100…31.6k extrapolated */
	EST_AUTHORED(1, 1, 35), /* conv2d 31.6k…316k fitted */
	EST_AUTHORED(1, 1, 1359), /* conv2d 316k…100M fitted */
	EST_AUTHORED(1, 1, 16), /* conv2d 100M…3.16G fitted */
	EST_AUTHORED(1, 2, 0), /* conv2d 3.16G…10G extrapolated */
	EST_AUTHORED(1, 2, 0), /* conv2d 10G…100G extrapolated */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27795392u), /* conv2d_bn from 0: 434 us */
	EST_ROW_CURVE(12, 10, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x2c4210cau, 0), /* conv2d_bn 0…216 0.675 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2a2b82efu, 46822872), /* conv2d_bn 216…464k 0.676→1.147 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3ae3d4eau, 331535678), /* conv2d_bn 464k…21.5M 1.147→2.82 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd2b2b2fdu, -1227019037), /* conv2d_bn 21.5M…100M 2.82→0.341 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfcba688cu, 746794048), /* conv2d_bn 100M…215M 0.341→1.091 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6a126797u, -853310619), /* conv2d_bn 215M…464M 1.091→0.23 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x042ca307u, 231163744), /* conv2d_bn 464M…1G 0.23→0.463 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2deded20u, -291896418), /* conv2d_bn 1G…2.15G 0.463→0.1694 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0b17a10au, 108627349), /* conv2d_bn 2.15G…4.64G 0.1694→0.279 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x128cff87u, -39429787), /* conv2d_bn 4.64G…464G 0.279→0.0408 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x034226ffu, -12971799), /* conv2d_bn 464G…2.15T 0.0408→0.01471 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00f6c9ddu, 0), /* conv2d_bn 2.15T…∞ 0.01471→-0.257 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 215…464k extrapolated */
	EST_AUTHORED(2, 1, 224), /* conv2d_bn 464k…21.5M fitted */
	EST_AUTHORED(2, 1, 256), /* conv2d_bn 21.5M…100M fitted */
	EST_AUTHORED(2, 1, 214), /* conv2d_bn 100M…215M fitted */
	EST_AUTHORED(2, 1, 257), /* conv2d_bn 215M…464M fitted */
	EST_AUTHORED(2, 1, 148), /* conv2d_bn 464M…1G fitted */
	EST_AUTHORED(2, 1, 45), /* conv2d_bn 1G…2.15G fitted */
	EST_AUTHORED(2, 1, 69), /* conv2d_bn 2.15G…4.64G fitted */
	EST_AUTHORED(2, 1, 17), /* conv2d_bn 4.64G…464G fitted */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 464G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x18791ed2u, 0), /* conv2d_bn 0…101 11.95 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1743b169u, 31495594), /* conv2d_bn 101…10k 11.96→18.04 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1ee51a22u, 352825329), /* conv2d_bn 10k…1M 18.04→86.3 ps/B fitted */
	EST_ROW_SEGMENT(0xbc0d8fe4u, -205075120), /* conv2d_bn 1M…31.6M 86.3→56.5 ps/B fitted */
	EST_ROW_SEGMENT(0x6faae2b4u, 75364696), /* conv2d_bn 31.6M…316M 56.5→63.8 ps/B fitted */
	EST_ROW_SEGMENT(0x90125247u, -953705208), /* conv2d_bn 316M…1G 63.8→17.68 ps/B fitted */
	EST_ROW_SEGMENT(0x2cf15234u, -163155672), /* conv2d_bn 1G…10G 17.68→1.91 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04207a21u, -16527543), /* conv2d_bn 10G…100G 1.91→0.312 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00a36b24u, 0), /* conv2d_bn 100G…∞ 0.312 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 100…10k extrapolated */
	EST_AUTHORED(2, 1, 164), /* conv2d_bn 10k…1M fitted */
	EST_AUTHORED(2, 1, 979), /* conv2d_bn 1M…31.6M fitted */
	EST_AUTHORED(2, 1, 85), /* conv2d_bn 31.6M…316M fitted */
	EST_AUTHORED(2, 1, 2), /* conv2d_bn 316M…1G fitted */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 1G…10G extrapolated */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 10G…100G extrapolated */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27262016u), /* conv2d_depthwise from 0: 426 us */
	EST_ROW_CURVE(11, 9, 30, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_depthwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x02e4bd32u, 0), /* conv2d_depthwise 0…216 0.706 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02bc00e8u, 3568120), /* conv2d_depthwise 216…100k 0.707→1.167 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x03c6e5c5u, 27552606), /* conv2d_depthwise 100k…1M 1.167→2.5 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01790484u, 157780472), /* conv2d_depthwise 1M…4.64M 2.5→7.58 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x195d7db9u, 655347441), /* conv2d_depthwise 4.64M…21.5M 7.58→28.7 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x78bfbc5eu, -153909786), /* conv2d_depthwise 21.5M…215M 28.7→21.2 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x86252fb8u, -1163796217), /* conv2d_depthwise 215M…464M 21.2→2.44 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0c969a96u, -54820607), /* conv2d_depthwise 464M…2.15G 2.44→0.679 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x02c7d775u, -5401996), /* conv2d_depthwise 2.15G…464G 0.679→0.0692 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00599293u, -1473859), /* conv2d_depthwise 464G…2.15T 0.0692→0.0218 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0016d60du, 0), /* conv2d_depthwise 2.15T…∞ 0.0218→-0.472 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 215…100k extrapolated */
	EST_AUTHORED(3, 1, 12), /* conv2d_depthwise 100k…1M fitted */
	EST_AUTHORED(3, 1, 40), /* conv2d_depthwise 1M…4.64M fitted */
	EST_AUTHORED(3, 1, 48), /* conv2d_depthwise 4.64M…21.5M fitted */
	EST_AUTHORED(3, 1, 56), /* conv2d_depthwise 21.5M…215M fitted */
	EST_AUTHORED(3, 1, 2), /* conv2d_depthwise 215M…464M fitted */
	EST_AUTHORED(3, 1, 1), /* conv2d_depthwise 464M…2.15G fitted */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 2.15G…464G extrapolated */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 464G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_depthwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0f3c1b6bu, 0), /* conv2d_depthwise 0…101 14.88 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0dedf3cdu, 34012514), /* conv2d_depthwise 101…10k 14.91→28 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1662dbd7u, 368403034), /* conv2d_depthwise 10k…1M 28→170.5 ps/B fitted */
	EST_ROW_SEGMENT(0xec1bd952u, -1107872965), /* conv2d_depthwise 1M…3.16M 170.5→63.5 ps/B fitted */
	EST_ROW_SEGMENT(0x451a37e1u, -116896096), /* conv2d_depthwise 3.16M…100M 63.5→29.6 ps/B fitted */
	EST_ROW_SEGMENT(0x1047e9bau, 407442344), /* conv2d_depthwise 100M…316M 29.6→68.9 ps/B fitted */
	EST_ROW_SEGMENT(0x4e118613u, -534724189), /* conv2d_depthwise 316M…1G 68.9→17.18 ps/B fitted */
	EST_ROW_SEGMENT(0x15d6b724u, -79324768), /* conv2d_depthwise 1G…10G 17.18→1.845 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01fe6a80u, -7985103), /* conv2d_depthwise 10G…100G 1.845→0.301 ps/B extrapolated */
	EST_ROW_SEGMENT(0x004ef1c8u, 0), /* conv2d_depthwise 100G…∞ 0.301 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 100…10k extrapolated */
	EST_AUTHORED(3, 1, 34), /* conv2d_depthwise 10k…1M fitted */
	EST_AUTHORED(3, 1, 34), /* conv2d_depthwise 1M…3.16M fitted */
	EST_AUTHORED(3, 1, 87), /* conv2d_depthwise 3.16M…100M fitted */
	EST_AUTHORED(3, 1, 3), /* conv2d_depthwise 100M…316M fitted */
	EST_AUTHORED(3, 1, 1), /* conv2d_depthwise 316M…1G fitted */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 1G…10G extrapolated */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 10G…100G extrapolated */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 54026816u), /* mbconv from 0: 844 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of mbconv: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x443aa776u, 0), /* mbconv 0…216 0.52 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x42f9d4a1u, 28101705), /* mbconv 216…464k 0.521→0.662 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x44e2b9e0u, 364457835), /* mbconv 464k…21.5M 0.662→1.579 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe90feeb8u, -1221976467), /* mbconv 21.5M…100M 1.579→0.347 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf9318405u, 1524478168), /* mbconv 100M…215M 0.347→1.113 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd754d5bcu, -1715450434), /* mbconv 215M…464M 1.113→0.247 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x225207b8u, -41825959), /* mbconv 464M…2.15T 0.247→0.0152 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01fe0376u, 0), /* mbconv 2.15T…∞ 0.0152→-0.423 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* mbconv 215…464k extrapolated */
	EST_AUTHORED(4, 1, 8), /* mbconv 464k…21.5M fitted */
	EST_AUTHORED(4, 1, 44), /* mbconv 21.5M…100M fitted */
	EST_AUTHORED(4, 1, 23), /* mbconv 100M…215M fitted */
	EST_AUTHORED(4, 1, 12), /* mbconv 215M…464M fitted */
	EST_AUTHORED(4, 1, 5), /* mbconv 464M…2.15T fitted */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of mbconv: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x08ce9a8au, 0), /* mbconv 0…101 17.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x082d95a7u, 16389603), /* mbconv 101…3.16k 17.23→26.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a1723cbu, 96082455), /* mbconv 3.16k…31.6k 26.7→63.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfaa742cau, 673558574), /* mbconv 31.6k…1M 63.9→455 ps/B fitted */
	EST_ROW_SEGMENT(0xfb15b4dcu, -329494364), /* mbconv 1M…3.16G 455→8.73 ps/B fitted */
	EST_ROW_SEGMENT(0x057e9a14u, -30920730), /* mbconv 3.16G…10G 8.73→2.74 ps/B extrapolated */
	EST_ROW_SEGMENT(0x017bbe90u, -6045464), /* mbconv 10G…100G 2.74→0.405 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00351494u, 0), /* mbconv 100G…∞ 0.405 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(4, 1, 16), /* mbconv 31.6k…1M fitted */
	EST_AUTHORED(4, 1, 76), /* mbconv 1M…3.16G fitted */
	EST_AUTHORED(4, 2, 0), /* mbconv 3.16G…10G extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 10G…100G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 43753792u), /* squeeze_excite from 0: 684 us */
	EST_ROW_CURVE(5, 3, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of squeeze_excite: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x8410a9fcu, 0), /* squeeze_excite 0…216 0.504 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x801cba59u, 88637903), /* squeeze_excite 216…4.64M 0.504→0.794 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd1ebbc12u, -206175358), /* squeeze_excite 4.64M…215G 0.794→0.0673 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1456f666u, -69835842), /* squeeze_excite 215G…2.15T 0.0673→0.01459 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x03d32e64u, 0), /* squeeze_excite 2.15T…∞ 0.01459→-0.351 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(5, 1, 147), /* squeeze_excite 215…4.64M fitted */
	EST_AUTHORED(5, 1, 7), /* squeeze_excite 4.64M…215G fitted */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 215G…2.15T extrapolated */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of squeeze_excite: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1682bdf5u, 0), /* squeeze_excite 0…101 10.99 ps/B extrapolated */
	EST_ROW_SEGMENT(0x14c60bccu, 45264137), /* squeeze_excite 101…31.6k 11.01→21.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x13935b14u, 448596192), /* squeeze_excite 31.6k…316k 21.9→65.3 ps/B fitted */
	EST_ROW_SEGMENT(0x8846669au, -157959421), /* squeeze_excite 316k…3.16G 65.3→4.21 ps/B fitted */
	EST_ROW_SEGMENT(0x0a75162bu, -54963790), /* squeeze_excite 3.16G…10G 4.21→1.556 ps/B extrapolated */
	EST_ROW_SEGMENT(0x035c8b59u, -13367224), /* squeeze_excite 10G…100G 1.556→0.264 ps/B extrapolated */
	EST_ROW_SEGMENT(0x008a4091u, 0), /* squeeze_excite 100G…∞ 0.264 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 100…31.6k extrapolated */
	EST_AUTHORED(5, 1, 10), /* squeeze_excite 31.6k…316k fitted */
	EST_AUTHORED(5, 1, 144), /* squeeze_excite 316k…3.16G fitted */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 3.16G…10G extrapolated */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 10G…100G extrapolated */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14261952u), /* matmul from 0: 223 us */
	EST_ROW_CURVE(5, 3, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of matmul: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x3761ea3fu, 0), /* matmul 0…216 0.845 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3304583cu, 97890657), /* matmul 216…4.64G 0.846→3.01 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xc94ad940u, -565350075), /* matmul 4.64G…215G 3.01→0.1686 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0cdd349bu, -47103567), /* matmul 215G…2.15T 0.1686→0.0263 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01b99c22u, 0), /* matmul 2.15T…∞ 0.0263→-0.96 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(6, 1, 101), /* matmul 215…4.64G fitted */
	EST_AUTHORED(6, 2, 0), /* matmul 4.64G…215G extrapolated */
	EST_AUTHORED(6, 2, 0), /* matmul 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of matmul: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1fddf2f3u, 0), /* matmul 0…101 15.56 ps/B fitted */
	EST_ROW_SEGMENT(0x1eb59be7u, 30163475), /* matmul 101…31.6k 15.57→22.9 ps/B fitted */
	EST_ROW_SEGMENT(0x276c87bau, 130520632), /* matmul 31.6k…316k 22.9→35.5 ps/B fitted */
	EST_ROW_SEGMENT(0x3c8eb8c9u, 751966994), /* matmul 316k…3.16M 35.5→108.2 ps/B fitted */
	EST_ROW_SEGMENT(0x1d031849u, -1800593559), /* matmul 3.16M…10M 108.2→21.1 ps/B fitted */
	EST_ROW_SEGMENT(0x2c4d9103u, -75752848), /* matmul 10M…3.16G 21.1→2.77 ps/B fitted */
	EST_ROW_SEGMENT(0x06bf13c0u, -32556432), /* matmul 3.16G…10G 2.77→1.191 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0291db9au, -9939351), /* matmul 10G…100G 1.191→0.23 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0078ca12u, 0), /* matmul 100G…∞ 0.23 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(6, 1, 21), /* matmul 100…31.6k fitted */
	EST_AUTHORED(6, 1, 19), /* matmul 31.6k…316k fitted */
	EST_AUTHORED(6, 1, 31), /* matmul 316k…3.16M fitted */
	EST_AUTHORED(6, 1, 24), /* matmul 3.16M…10M fitted */
	EST_AUTHORED(6, 1, 6), /* matmul 10M…3.16G fitted */
	EST_AUTHORED(6, 2, 0), /* matmul 3.16G…10G extrapolated */
	EST_AUTHORED(6, 2, 0), /* matmul 10G…100G extrapolated */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 64178624u), /* attention from 0: 1.003k us */
	EST_ROW_CURVE(5, 3, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of attention: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x3761ea3fu, 0), /* attention 0…216 0.845 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3304583cu, 97890657), /* attention 216…4.64G 0.846→3.01 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xc94ad940u, -565350075), /* attention 4.64G…215G 3.01→0.1686 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0cdd349bu, -47103567), /* attention 215G…2.15T 0.1686→0.0263 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01b99c22u, 0), /* attention 2.15T…∞ 0.0263→-0.96 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* attention 215…4.64G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 4.64G…215G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of attention: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1fddf2f3u, 0), /* attention 0…101 15.56 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1eb59be7u, 30163475), /* attention 101…31.6k 15.57→22.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x276c87bau, 130520632), /* attention 31.6k…316k 22.9→35.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x3c8eb8c9u, 751966994), /* attention 316k…3.16M 35.5→108.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1d031849u, -1800593559), /* attention 3.16M…10M 108.2→21.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2c4d9103u, -75752848), /* attention 10M…3.16G 21.1→2.77 ps/B extrapolated */
	EST_ROW_SEGMENT(0x06bf13c0u, -32556432), /* attention 3.16G…10G 2.77→1.191 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0291db9au, -9939351), /* attention 10G…100G 1.191→0.23 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0078ca12u, 0), /* attention 100G…∞ 0.23 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* attention 100…31.6k extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 31.6k…316k extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 316k…3.16M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 3.16M…10M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 10M…3.16G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 3.16G…10G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 10G…100G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 7440320u), /* activation from 0: 116.3 us */
	EST_ROW_CURVE(5, 3, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of activation: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x883ab119u, 0), /* activation 0…216 0.52 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x883a5264u, 32399), /* activation 216…4.64G 0.52→0.52 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8a97fafau, -348759178), /* activation 4.64G…215G 0.52→0.081 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x188a0c96u, -85850246), /* activation 215G…2.15T 0.081→0.01616 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x043cc63cu, 0), /* activation 2.15T…∞ 0.01616→-0.433 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(8, 1, 194), /* activation 215…4.64G fitted */
	EST_AUTHORED(8, 2, 0), /* activation 4.64G…215G extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 215G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 23, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of activation: 12 lines for 10 segments */
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
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x02999c75u, 0), /* activation 0…101 81.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0198503bu, 26189491), /* activation 101…1k 82→243 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfc55098du, 198964677), /* activation 1k…3.16k 243→858 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf28c1123u, 1097297980), /* activation 3.16k…10k 858→4.26k ps/B extrapolated */
	EST_ROW_SEGMENT(0x91dc1ebcu, -564875004), /* activation 10k…100k 4.26k→760 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1dae6028u, -147366714), /* activation 100k…316k 760→305 ps/B fitted */
	EST_ROW_SEGMENT(0x0ac2f2ffu, -63211270), /* activation 316k…1M 305→108.9 ps/B fitted */
	EST_ROW_SEGMENT(0x04dd7e56u, -24875477), /* activation 1M…3.16M 108.9→32 ps/B fitted */
	EST_ROW_SEGMENT(0x012c5d16u, -4268175), /* activation 3.16M…10M 32→18.75 ps/B fitted */
	EST_ROW_SEGMENT(0x009d3dffu, -941664), /* activation 10M…10G 18.75→1.27 ps/B fitted */
	EST_ROW_SEGMENT(0x000af671u, -166698), /* activation 10G…100G 1.27→0.239 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0001f488u, 0), /* activation 100G…∞ 0.239 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(8, 2, 0), /* activation 100…1k extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 1k…3.16k extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 3.16k…10k extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 10k…100k extrapolated */
	EST_AUTHORED(8, 1, 5), /* activation 100k…316k fitted */
	EST_AUTHORED(8, 1, 8), /* activation 316k…1M fitted */
	EST_AUTHORED(8, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(8, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(8, 1, 49), /* activation 10M…10G fitted */
	EST_AUTHORED(8, 2, 0), /* activation 10G…100G extrapolated */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3793600u), /* memory from 0: 59.3 us */
	EST_ROW_CURVE(5, 3, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of memory: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xe90a41ffu, 0), /* memory 0…216 0.445 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe8c00692u, 6502163), /* memory 216…4.64G 0.445→0.463 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf689c430u, -610401859), /* memory 4.64G…215G 0.463→0.0785 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2f80d2bau, -165440656), /* memory 215G…2.15T 0.0785→0.01598 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x08613c9eu, 0), /* memory 2.15T…∞ 0.01598→-0.417 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(9, 1, 407), /* memory 215…4.64G fitted */
	EST_AUTHORED(9, 2, 0), /* memory 4.64G…215G extrapolated */
	EST_AUTHORED(9, 2, 0), /* memory 215G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of memory: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x091387e6u, 0), /* memory 0…101 141.8 ps/B fitted */
	EST_ROW_SEGMENT(0x069abbc5u, 64410361), /* memory 101…1k 142.7→341 ps/B fitted */
	EST_ROW_SEGMENT(0x00392fd6u, 375336102), /* memory 1k…3.16k 341→921 ps/B fitted */
	EST_ROW_SEGMENT(0x050feacfu, 1445307827), /* memory 3.16k…10k 921→3.16k ps/B fitted */
	EST_ROW_SEGMENT(0xd8f90b96u, -864829825), /* memory 10k…100k 3.16k→483 ps/B fitted */
	EST_ROW_SEGMENT(0x25f728ffu, -194343285), /* memory 100k…316k 483→182.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0cc3429fu, -67675735), /* memory 316k…1M 182.4→77.7 ps/B fitted */
	EST_ROW_SEGMENT(0x06b857f7u, -31496979), /* memory 1M…3.16M 77.7→29 ps/B fitted */
	EST_ROW_SEGMENT(0x01f153a8u, -2489584), /* memory 3.16M…10G 29→2.02 ps/B fitted */
	EST_ROW_SEGMENT(0x0022f444u, -542104), /* memory 10G…100G 2.02→0.346 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0005a96cu, 0), /* memory 100G…∞ 0.346 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(9, 1, 7), /* memory 100…1k fitted */
	EST_AUTHORED(9, 1, 7), /* memory 1k…3.16k fitted */
	EST_AUTHORED(9, 1, 22), /* memory 3.16k…10k fitted */
	EST_AUTHORED(9, 1, 67), /* memory 10k…100k fitted */
	EST_AUTHORED(9, 1, 89), /* memory 100k…316k fitted */
	EST_AUTHORED(9, 1, 94), /* memory 316k…1M fitted */
	EST_AUTHORED(9, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(9, 1, 212), /* memory 3.16M…10G fitted */
	EST_AUTHORED(9, 2, 0), /* memory 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27798272u), /* conv2d_bn_hardswish from 0: 434 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_hardswish: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x45ccee74u, 0), /* conv2d_bn_hardswish 0…216 0.532 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x448a2df3u, 28270617), /* conv2d_bn_hardswish 216…464k 0.533→0.675 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x489f56e6u, 322627747), /* conv2d_bn_hardswish 464k…21.5M 0.675→1.487 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xdbbb0998u, -1164934905), /* conv2d_bn_hardswish 21.5M…100M 1.487→0.312 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfacc9050u, 1344264025), /* conv2d_bn_hardswish 100M…215M 0.312→0.987 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xbec9d473u, -1515402753), /* conv2d_bn_hardswish 215M…464M 0.987→0.222 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1ee9181au, -37467832), /* conv2d_bn_hardswish 464M…2.15T 0.222→0.01488 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01f36941u, 0), /* conv2d_bn_hardswish 2.15T…∞ 0.01488→-0.378 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 215…464k extrapolated */
	EST_AUTHORED(10, 1, 24), /* conv2d_bn_hardswish 464k…21.5M fitted */
	EST_AUTHORED(10, 1, 27), /* conv2d_bn_hardswish 21.5M…100M fitted */
	EST_AUTHORED(10, 1, 7), /* conv2d_bn_hardswish 100M…215M fitted */
	EST_AUTHORED(10, 1, 12), /* conv2d_bn_hardswish 215M…464M fitted */
	EST_AUTHORED(10, 1, 3), /* conv2d_bn_hardswish 464M…2.15T fitted */
	EST_ROW_CURVE(9, 7, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_hardswish: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x10692828u, 0), /* conv2d_bn_hardswish 0…101 16.03 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0ee51dacu, 39497411), /* conv2d_bn_hardswish 101…10k 16.06→31.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1836028du, 457225213), /* conv2d_bn_hardswish 10k…1M 31.3→208 ps/B fitted */
	EST_ROW_SEGMENT(0x14645701u, -1139590608), /* conv2d_bn_hardswish 1M…3.16M 208→98 ps/B fitted */
	EST_ROW_SEGMENT(0x67e607d6u, -100224788), /* conv2d_bn_hardswish 3.16M…100M 98→68.9 ps/B fitted */
	EST_ROW_SEGMENT(0x4df268ddu, -214449270), /* conv2d_bn_hardswish 100M…3.16G 68.9→6.75 ps/B extrapolated */
	EST_ROW_SEGMENT(0x08744ba7u, -46406271), /* conv2d_bn_hardswish 3.16G…10G 6.75→2.26 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0271d87au, -9871815), /* conv2d_bn_hardswish 10G…100G 2.26→0.353 ps/B extrapolated */
	EST_ROW_SEGMENT(0x005c6d28u, 0), /* conv2d_bn_hardswish 100G…∞ 0.353 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 100…10k extrapolated */
	EST_AUTHORED(10, 1, 29), /* conv2d_bn_hardswish 10k…1M fitted */
	EST_AUTHORED(10, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(10, 1, 29), /* conv2d_bn_hardswish 3.16M…100M fitted */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 100M…3.16G extrapolated */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 3.16G…10G extrapolated */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27332352u), /* conv2d_bn_pointwise from 0: 427 us */
	EST_ROW_CURVE(12, 10, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_pointwise: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x27ade60bu, 0), /* conv2d_bn_pointwise 0…216 0.606 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x265c81c9u, 29552941), /* conv2d_bn_pointwise 216…215k 0.606→0.873 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x31f5a0c0u, 170937163), /* conv2d_bn_pointwise 215k…46.4M 0.873→2.08 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb6eabebcu, -1674913079), /* conv2d_bn_pointwise 46.4M…100M 2.08→0.391 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe8491f24u, 1438935501), /* conv2d_bn_pointwise 100M…215M 0.391→1.836 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb86bb783u, -1581230988), /* conv2d_bn_pointwise 215M…464M 1.836→0.24 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x04f6fafdu, 229347067), /* conv2d_bn_pointwise 464M…1G 0.24→0.471 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x30a95485u, -332039178), /* conv2d_bn_pointwise 1G…2.15G 0.471→0.138 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x09084e24u, 133181226), /* conv2d_bn_pointwise 2.15G…4.64G 0.138→0.273 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x121bcad1u, -38071203), /* conv2d_bn_pointwise 4.64G…464G 0.273→0.0424 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0363e0d5u, -13569728), /* conv2d_bn_pointwise 464G…2.15T 0.0424→0.01511 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00fd70b0u, 0), /* conv2d_bn_pointwise 2.15T…∞ 0.01511→-0.269 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 215…215k extrapolated */
	EST_AUTHORED(12, 1, 168), /* conv2d_bn_pointwise 215k…46.4M fitted */
	EST_AUTHORED(11, 1, 62), /* conv2d_bn_pointwise 46.4M…100M fitted */
	EST_AUTHORED(11, 1, 164), /* conv2d_bn_pointwise 100M…215M fitted */
	EST_AUTHORED(11, 1, 74), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(11, 1, 26), /* conv2d_bn_pointwise 464M…1G fitted */
	EST_AUTHORED(11, 1, 22), /* conv2d_bn_pointwise 1G…2.15G fitted */
	EST_AUTHORED(11, 1, 3), /* conv2d_bn_pointwise 2.15G…4.64G fitted */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 4.64G…464G extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 464G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_pointwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x292b435fu, 0), /* conv2d_bn_pointwise 0…101 10.05 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2765b90au, 46164382), /* conv2d_bn_pointwise 101…10k 10.06→14.51 ps/B extrapolated */
	EST_ROW_SEGMENT(0x360372ebu, 317035292), /* conv2d_bn_pointwise 10k…100k 14.51→29.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x7982acdbu, 19637880), /* conv2d_bn_pointwise 100k…100M 29.8→32.7 ps/B fitted */
	EST_ROW_SEGMENT(0x636dd85eu, 1004723525), /* conv2d_bn_pointwise 100M…316M 32.7→57 ps/B fitted */
	EST_ROW_SEGMENT(0x01439f4bu, -1708630231), /* conv2d_bn_pointwise 316M…1G 57→15.63 ps/B fitted */
	EST_ROW_SEGMENT(0x4f6714eeu, -287349476), /* conv2d_bn_pointwise 1G…10G 15.63→1.743 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0787cfe4u, -30069330), /* conv2d_bn_pointwise 10G…100G 1.743→0.289 ps/B extrapolated */
	EST_ROW_SEGMENT(0x012f076du, 0), /* conv2d_bn_pointwise 100G…∞ 0.289 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 100…10k extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 10k…100k extrapolated */
	EST_AUTHORED(11, 1, 513), /* conv2d_bn_pointwise 100k…100M fitted */
	EST_AUTHORED(11, 1, 5), /* conv2d_bn_pointwise 100M…316M fitted */
	EST_AUTHORED(11, 1, 1), /* conv2d_bn_pointwise 316M…1G fitted */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 1G…10G extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 10G…100G extrapolated */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 18821184u), /* conv2d_pointwise from 0: 294 us */
	EST_ROW_CURVE(7, 5, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x45397953u, 0), /* conv2d_pointwise 0…216 0.528 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x44d4f401u, 8804857), /* conv2d_pointwise 216…100k 0.528→0.564 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x465a7d05u, 96914384), /* conv2d_pointwise 100k…215M 0.564→1.051 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xc2101ff1u, -1388081730), /* conv2d_pointwise 215M…464M 1.051→0.351 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3132f79fu, -67922491), /* conv2d_pointwise 464M…464G 0.351→0.0432 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x06e77117u, -27718015), /* conv2d_pointwise 464G…2.15T 0.0432→0.01527 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02005e53u, 0), /* conv2d_pointwise 2.15T…∞ 0.01527→-0.275 ps/FLOP extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 215…100k extrapolated */
	EST_AUTHORED(13, 1, 1), /* conv2d_pointwise 100k…215M fitted */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 215M…464M extrapolated */
	EST_AUTHORED(13, 1, 1), /* conv2d_pointwise 464M…464G fitted */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 464G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1aa7f043u, 0), /* conv2d_pointwise 0…101 13.02 ps/B extrapolated */
	EST_ROW_SEGMENT(0x181e22deu, 66141235), /* conv2d_pointwise 101…31.6k 13.04→29 ps/B extrapolated */
	EST_ROW_SEGMENT(0x13856669u, 705888837), /* conv2d_pointwise 31.6k…316k 29→97.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0xc863d30fu, -76558112), /* conv2d_pointwise 316k…100M 97.2→78.7 ps/B fitted */
	EST_ROW_SEGMENT(0xb2421b45u, -495650967), /* conv2d_pointwise 100M…3.16G 78.7→6.88 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1139ebbbu, -94749381), /* conv2d_pointwise 3.16G…10G 6.88→2.29 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04f45ccau, -20021474), /* conv2d_pointwise 10G…100G 2.29→0.356 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00ba82c8u, 0), /* conv2d_pointwise 100G…∞ 0.356 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 100…31.6k extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 31.6k…316k extrapolated */
	EST_AUTHORED(13, 1, 2), /* conv2d_pointwise 316k…100M fitted */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 100M…3.16G extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 3.16G…10G extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 10G…100G extrapolated */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3764416u), /* elementwise from 0: 58.8 us */
	EST_ROW_CURVE(5, 3, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of elementwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x8bf1eaaeu, 0), /* elementwise 0…216 0.534 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8bf0b57du, 105797), /* elementwise 216…4.64G 0.534→0.534 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8e7c1964u, -359110437), /* elementwise 4.64G…215G 0.534→0.0826 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1903282eu, -87544604), /* elementwise 215G…2.15T 0.0826→0.01644 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x044f4ec3u, 0), /* elementwise 2.15T…∞ 0.01644→-0.442 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(14, 1, 407), /* elementwise 215…4.64G fitted */
	EST_AUTHORED(14, 2, 0), /* elementwise 4.64G…215G extrapolated */
	EST_AUTHORED(14, 2, 0), /* elementwise 215G…2.15T extrapolated */
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
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x04bb0206u, 0), /* elementwise 0…101 73.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x030151dcu, 44957981), /* elementwise 101…1k 74.5→213 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfacd539cu, 327111149), /* elementwise 1k…3.16k 213→719 ps/B extrapolated */
	EST_ROW_SEGMENT(0xefcb83d6u, 1667815231), /* elementwise 3.16k…10k 719→3.3k ps/B extrapolated */
	EST_ROW_SEGMENT(0xe29fc1acu, -898516020), /* elementwise 10k…100k 3.3k→520 ps/B fitted */
	EST_ROW_SEGMENT(0x29229bb1u, -215427150), /* elementwise 100k…316k 520→187.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0d30843eu, -74473235), /* elementwise 316k…1M 187.4→72.1 ps/B fitted */
	EST_ROW_SEGMENT(0x0641cd4eu, -29565686), /* elementwise 1M…3.16M 72.1→26.4 ps/B fitted */
	EST_ROW_SEGMENT(0x01e00a3cu, -5246853), /* elementwise 3.16M…10M 26.4→18.29 ps/B fitted */
	EST_ROW_SEGMENT(0x0132a6e9u, -1817031), /* elementwise 10M…10G 18.29→1.423 ps/B fitted */
	EST_ROW_SEGMENT(0x00189330u, -376466), /* elementwise 10G…100G 1.423→0.258 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00043b96u, 0), /* elementwise 100G…∞ 0.258 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(14, 2, 0), /* elementwise 100…1k extrapolated */
	EST_AUTHORED(14, 2, 0), /* elementwise 1k…3.16k extrapolated */
	EST_AUTHORED(14, 2, 0), /* elementwise 3.16k…10k extrapolated */
	EST_AUTHORED(14, 1, 8), /* elementwise 10k…100k fitted */
	EST_AUTHORED(14, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(15, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(14, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(14, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(14, 1, 71), /* elementwise 10M…10G fitted */
	EST_AUTHORED(14, 2, 0), /* elementwise 10G…100G extrapolated */
	3u, /* precision fp16 */
	EST_ROW_U64(0u), /* reference peak 0FLOP/s */
	EST_ROW_U64(0u), /* reference bandwidth 0B/s */
	2929u, /* energy */
	59515u, 59515u, 0x83840303u, /* interval of a total: quantiles 0.908123 and 0.908123; kinds, coverage 0.9 */
	1454u, /* generic */
	1461u, /* conv2d */
	1468u, /* conv2d_bn */
	1475u, /* conv2d_depthwise */
	1482u, /* mbconv */
	1489u, /* squeeze_excite */
	1496u, /* matmul */
	1503u, /* attention */
	1510u, /* activation */
	1545u, /* normalisation */
	1517u, /* memory */
	1524u, /* conv2d_bn_hardswish */
	1531u, /* conv2d_bn_pointwise */
	1538u, /* conv2d_pointwise */
	1545u, /* softmax */
	1517u, /* index */
	1517u, /* split */
	1517u, /* window */
	1545u, /* elementwise */
	EST_ROW_CLASS(0x4be11001u, 1555u, 1600u, 1552u, 2773u, 1454u, 0u), /* generic */
	EST_ROW_CLASS(0x32111101u, 1652u, 1688u, 1649u, 2773u, 1461u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab11201u, 1732u, 1768u, 1729u, 2800u, 1468u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07211301u, 1803u, 1831u, 1800u, 2810u, 1475u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e11401u, 1875u, 1903u, 1872u, 2823u, 1482u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06411501u, 1947u, 1975u, 1944u, 2840u, 1489u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05411601u, 2014u, 2038u, 2011u, 2856u, 1496u, 6u), /* matmul */
	EST_ROW_CLASS(0x00021701u, 2086u, 2110u, 2083u, 2699u, 1503u, 7u), /* attention */
	EST_ROW_CLASS(0x03011801u, 2158u, 2182u, 2155u, 2701u, 1510u, 8u), /* activation */
	EST_ROW_CLASS(0x14911901u, 2247u, 2271u, 2244u, 2715u, 1517u, 10u), /* memory */
	EST_ROW_CLASS(0x03111b01u, 2315u, 2343u, 2312u, 2823u, 1524u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12211c01u, 2387u, 2415u, 2384u, 2877u, 1531u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00211e01u, 2459u, 2487u, 2456u, 2892u, 1538u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b111f01u, 2522u, 2546u, 2519u, 2759u, 1545u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 4117504u), /* generic from 0: 64.3 us */
	EST_ROW_CURVE(10, 8, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of generic: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x10b18da7u, 0), /* generic 0…216 0.509 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1029a532u, 11904510), /* generic 216…215k 0.51→0.725 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x145e4f21u, 79812651), /* generic 215k…2.15M 0.725→1.208 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x26cf1651u, 354694409), /* generic 2.15M…46.4M 1.208→4.07 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xac5532dbu, -1401814381), /* generic 46.4M…100M 4.07→1.242 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x28f40504u, -7418973), /* generic 100M…215M 1.242→1.227 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2ea95250u, -159217610), /* generic 215M…2.15G 1.227→0.265 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x08afbb5bu, -14997667), /* generic 2.15G…464G 0.265→0.0535 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x022aa7ebu, -9171248), /* generic 464G…2.15T 0.0535→0.01662 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x008b619du, 0), /* generic 2.15T…∞ 0.01662→-0.368 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(16, 1, 288), /* generic 215…215k fitted */
	EST_AUTHORED(16, 1, 304), /* generic 215k…2.15M fitted */
	EST_AUTHORED(16, 1, 429), /* generic 2.15M…46.4M fitted */
	EST_AUTHORED(16, 1, 116), /* generic 46.4M…100M fitted */
	EST_AUTHORED(16, 1, 219), /* generic 100M…215M fitted */
	EST_AUTHORED(16, 1, 458), /* generic 215M…2.15G fitted */
	EST_AUTHORED(16, 1, 104), /* generic 2.15G…464G fitted */
	EST_AUTHORED(16, 2, 0), /* generic 464G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of generic: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0ed9760au, 0), /* generic 0…101 29 ps/B fitted */
	EST_ROW_SEGMENT(0x0d2c50d5u, 43681292), /* generic 101…1k 29.1→45.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0aeca236u, 218432302), /* generic 1k…10k 45.9→130.4 ps/B fitted */
	EST_ROW_SEGMENT(0x3a9d67bdu, 474295996), /* generic 10k…100k 130.4→314 ps/B fitted */
	EST_ROW_SEGMENT(0xb9074eceu, -670611029), /* generic 100k…1M 314→54.5 ps/B fitted */
	EST_ROW_SEGMENT(0x20c4433cu, -88047773), /* generic 1M…10M 54.5→20.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0a1a33a0u, 22615522), /* generic 10M…100M 20.4→29.1 ps/B fitted */
	EST_ROW_SEGMENT(0x1075cf2fu, -44848259), /* generic 100M…3.16G 29.1→3.13 ps/B fitted */
	EST_ROW_SEGMENT(0x01ef1f42u, -9916663), /* generic 3.16G…10G 3.13→1.215 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00a7f74au, -2587356), /* generic 10G…100G 1.215→0.215 ps/B extrapolated */
	EST_ROW_SEGMENT(0x001c28c8u, 0), /* generic 100G…∞ 0.215 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(16, 1, 9), /* generic 100…1k fitted */
	EST_AUTHORED(16, 1, 39), /* generic 1k…10k fitted */
	EST_AUTHORED(16, 1, 91), /* generic 10k…100k fitted */
	EST_AUTHORED(16, 1, 433), /* generic 100k…1M fitted */
	EST_AUTHORED(16, 1, 1190), /* generic 1M…10M fitted */
	EST_AUTHORED(16, 1, 356), /* generic 10M…100M fitted */
	EST_AUTHORED(16, 1, 24), /* generic 100M…3.16G fitted */
	EST_AUTHORED(16, 2, 0), /* generic 3.16G…10G extrapolated */
	EST_AUTHORED(16, 2, 0), /* generic 10G…100G extrapolated */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 19436032u), /* conv2d from 0: 304 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x43da39ceu, 0), /* conv2d 0…216 0.518 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4151d2bbu, 56795133), /* conv2d 216…464k 0.518→0.804 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x633e7270u, 124279106), /* conv2d 464k…46.4M 0.804→1.179 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa5ddc1b8u, -405600398), /* conv2d 46.4M…2.15G 1.179→0.1585 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x14c55786u, 5158233), /* conv2d 2.15G…10G 0.1585→0.1637 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x162cd6d8u, -55237126), /* conv2d 10G…464G 0.1637→0.0246 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x03e9f49bu, -15271285), /* conv2d 464G…2.15T 0.0246→0.00925 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01367889u, 0), /* conv2d 2.15T…∞ 0.00925→-0.1507 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(17, 1, 76), /* conv2d 215…464k fitted */
	EST_AUTHORED(17, 1, 445), /* conv2d 464k…46.4M fitted */
	EST_AUTHORED(17, 1, 785), /* conv2d 46.4M…2.15G fitted */
	EST_AUTHORED(17, 1, 84), /* conv2d 2.15G…10G fitted */
	EST_AUTHORED(17, 1, 20), /* conv2d 10G…464G fitted */
	EST_AUTHORED(17, 2, 0), /* conv2d 464G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x25abe5d0u, 0), /* conv2d 0…101 18.39 ps/B extrapolated */
	EST_ROW_SEGMENT(0x223b453bu, 89636150), /* conv2d 101…31.6k 18.43→40.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x3a831f21u, 416477756), /* conv2d 31.6k…1M 40.1→100.5 ps/B fitted */
	EST_ROW_SEGMENT(0xec2a117fu, -547616035), /* conv2d 1M…10M 100.5→47.5 ps/B fitted */
	EST_ROW_SEGMENT(0x61f91f06u, -42680519), /* conv2d 10M…100M 47.5→43.4 ps/B fitted */
	EST_ROW_SEGMENT(0x61fd2087u, -265653349), /* conv2d 100M…3.16G 43.4→4.88 ps/B fitted */
	EST_ROW_SEGMENT(0x0c2c0dc0u, -65576255), /* conv2d 3.16G…10G 4.88→1.708 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03b0f29eu, -14805357), /* conv2d 10G…100G 1.708→0.277 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0090f25du, 0), /* conv2d 100G…∞ 0.277 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(17, 2, 0), /* conv2d 100…31.6k extrapolated */
	EST_AUTHORED(17, 1, 226), /* conv2d 31.6k…1M fitted */
	EST_AUTHORED(17, 1, 892), /* conv2d 1M…10M fitted */
	EST_AUTHORED(17, 1, 276), /* conv2d 10M…100M fitted */
	EST_AUTHORED(17, 1, 16), /* conv2d 100M…3.16G fitted */
	EST_AUTHORED(17, 2, 0), /* conv2d 3.16G…10G extrapolated */
	EST_AUTHORED(17, 2, 0), /* conv2d 10G…100G extrapolated */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 28926976u), /* conv2d_bn from 0: 452 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x3bbebf52u, 0), /* conv2d_bn 0…216 0.456 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x39aafb2bu, 46578675), /* conv2d_bn 216…1M 0.456→0.714 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x45dd6e48u, 426917010), /* conv2d_bn 1M…21.5M 0.714→1.573 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd87ba366u, -482044651), /* conv2d_bn 21.5M…2.15G 1.573→0.1168 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0f4cef1fu, 91295441), /* conv2d_bn 2.15G…4.64G 0.1168→0.1629 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x15a0dfb7u, -42084956), /* conv2d_bn 4.64G…464G 0.1629→0.0357 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x05b926adu, -23107003), /* conv2d_bn 464G…2.15T 0.0357→0.01248 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01a2dd5bu, 0), /* conv2d_bn 2.15T…∞ 0.01248→-0.23 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(18, 1, 12), /* conv2d_bn 215…1M fitted */
	EST_AUTHORED(18, 1, 212), /* conv2d_bn 1M…21.5M fitted */
	EST_AUTHORED(18, 1, 920), /* conv2d_bn 21.5M…2.15G fitted */
	EST_AUTHORED(18, 1, 69), /* conv2d_bn 2.15G…4.64G fitted */
	EST_AUTHORED(18, 1, 17), /* conv2d_bn 4.64G…464G fitted */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 464G…2.15T extrapolated */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x11639a65u, 0), /* conv2d_bn 0…101 8.49 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1084d07cu, 22676930), /* conv2d_bn 101…10k 8.5→12.88 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1593dd86u, 279412671), /* conv2d_bn 10k…1M 12.88→66.9 ps/B fitted */
	EST_ROW_SEGMENT(0x91239f1cu, -146259429), /* conv2d_bn 1M…3.16G 66.9→17.42 ps/B fitted */
	EST_ROW_SEGMENT(0x2ca5aeafu, -270323309), /* conv2d_bn 3.16G…10G 17.42→4.34 ps/B extrapolated */
	EST_ROW_SEGMENT(0x09679d3fu, -39461311), /* conv2d_bn 10G…100G 4.34→0.525 ps/B extrapolated */
	EST_ROW_SEGMENT(0x011356f0u, 0), /* conv2d_bn 100G…∞ 0.525 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 100…10k extrapolated */
	EST_AUTHORED(18, 1, 189), /* conv2d_bn 10k…1M fitted */
	EST_AUTHORED(18, 1, 1041), /* conv2d_bn 1M…3.16G fitted */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 3.16G…10G extrapolated */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 10G…100G extrapolated */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27840448u), /* conv2d_depthwise from 0: 435 us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_depthwise: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x36ca13c9u, 0), /* conv2d_depthwise 0…216 0.418 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3501c271u, 39969965), /* conv2d_depthwise 216…1M 0.418→0.639 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3262a746u, 602055472), /* conv2d_depthwise 1M…21.5M 0.639→1.851 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfeca51ebu, -569072444), /* conv2d_depthwise 21.5M…2.15G 1.851→0.132 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x114cd72du, -26603876), /* conv2d_depthwise 2.15G…2.15T 0.132→0.0114 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x017e9d70u, 0), /* conv2d_depthwise 2.15T…∞ 0.0114→-0.267 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(19, 1, 12), /* conv2d_depthwise 215…1M fitted */
	EST_AUTHORED(19, 1, 88), /* conv2d_depthwise 1M…21.5M fitted */
	EST_AUTHORED(19, 1, 59), /* conv2d_depthwise 21.5M…2.15G fitted */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_depthwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0b8bdf1cu, 0), /* conv2d_depthwise 0…101 11.28 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a6ade25u, 29416740), /* conv2d_depthwise 101…10k 11.3→22.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x12aaee4eu, 264029551), /* conv2d_depthwise 10k…100k 22.6→73.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1907c5adu, 1388201810), /* conv2d_depthwise 100k…316k 73.7→208 ps/B fitted */
	EST_ROW_SEGMENT(0xe0496d28u, -713573308), /* conv2d_depthwise 316k…3.16M 208→69.9 ps/B fitted */
	EST_ROW_SEGMENT(0x4b59b297u, -108293395), /* conv2d_depthwise 3.16M…3.16G 69.9→7.04 ps/B fitted */
	EST_ROW_SEGMENT(0x08e3cc5bu, -50711734), /* conv2d_depthwise 3.16G…10G 7.04→2.13 ps/B extrapolated */
	EST_ROW_SEGMENT(0x024e1dbcu, -9443235), /* conv2d_depthwise 10G…100G 2.13→0.305 ps/B extrapolated */
	EST_ROW_SEGMENT(0x004fdae6u, 0), /* conv2d_depthwise 100G…∞ 0.305 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 100…10k extrapolated */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 10k…100k extrapolated */
	EST_AUTHORED(19, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(19, 1, 61), /* conv2d_depthwise 316k…3.16M fitted */
	EST_AUTHORED(19, 1, 91), /* conv2d_depthwise 3.16M…3.16G fitted */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 3.16G…10G extrapolated */
	EST_AUTHORED(19, 2, 0), /* conv2d_depthwise 10G…100G extrapolated */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 55887744u), /* mbconv from 0: 873 us */
	EST_ROW_CURVE(6, 4, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of mbconv: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1f38ffdau, 0), /* mbconv 0…216 0.476 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1d706618u, 39994741), /* mbconv 216…1M 0.477→0.92 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x161ddd67u, 687060743), /* mbconv 1M…21.5M 0.92→3.69 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfdda475eu, -577721064), /* mbconv 21.5M…2.15G 3.69→0.1946 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0cc0a230u, -19992161), /* mbconv 2.15G…2.15T 0.1946→0.01335 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00dffe81u, 0), /* mbconv 2.15T…∞ 0.01335→-0.405 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(20, 2, 0), /* mbconv 215…1M extrapolated */
	EST_AUTHORED(20, 1, 8), /* mbconv 1M…21.5M fitted */
	EST_AUTHORED(20, 1, 84), /* mbconv 21.5M…2.15G fitted */
	EST_AUTHORED(20, 2, 0), /* mbconv 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of mbconv: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0621a42au, 0), /* mbconv 0…101 11.98 ps/B extrapolated */
	EST_ROW_SEGMENT(0x05b3f30du, 11165174), /* mbconv 101…3.16k 11.99→18.45 ps/B extrapolated */
	EST_ROW_SEGMENT(0x06fa2d73u, 66216631), /* mbconv 3.16k…31.6k 18.45→44.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfe521c9fu, 429100310), /* mbconv 31.6k…1M 44.1→293 ps/B fitted */
	EST_ROW_SEGMENT(0xa3176830u, -235254231), /* mbconv 1M…1G 293→20.1 ps/B fitted */
	EST_ROW_SEGMENT(0x0e5f7af1u, -76409825), /* mbconv 1G…3.16G 20.1→5.33 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03585fbdu, -18637087), /* mbconv 3.16G…10G 5.33→1.719 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00ede13du, -3772785), /* mbconv 10G…100G 1.719→0.26 ps/B extrapolated */
	EST_ROW_SEGMENT(0x002204e0u, 0), /* mbconv 100G…∞ 0.26 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(20, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(20, 1, 28), /* mbconv 31.6k…1M fitted */
	EST_AUTHORED(20, 1, 64), /* mbconv 1M…1G fitted */
	EST_AUTHORED(20, 2, 0), /* mbconv 1G…3.16G extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 3.16G…10G extrapolated */
	EST_AUTHORED(20, 2, 0), /* mbconv 10G…100G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 43642880u), /* squeeze_excite from 0: 682 us */
	EST_ROW_CURVE(6, 4, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of squeeze_excite: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x613ef97du, 0), /* squeeze_excite 0…216 0.371 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6049b819u, 21482513), /* squeeze_excite 216…464k 0.371→0.425 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x5f99ed21u, 322330836), /* squeeze_excite 464k…46.4M 0.425→0.912 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x005b3faau, -620115812), /* squeeze_excite 46.4M…2.15G 0.912→0.1317 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2287589eu, -53615244), /* squeeze_excite 2.15G…2.15T 0.1317→0.01021 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02aceb43u, 0), /* squeeze_excite 2.15T…∞ 0.01021→-0.271 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(21, 1, 76), /* squeeze_excite 215…464k fitted */
	EST_AUTHORED(21, 1, 78), /* squeeze_excite 464k…46.4M fitted */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 46.4M…2.15G extrapolated */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of squeeze_excite: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x11527147u, 0), /* squeeze_excite 0…101 8.46 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0fb3e611u, 42195047), /* squeeze_excite 101…31.6k 8.48→18.66 ps/B extrapolated */
	EST_ROW_SEGMENT(0x065119e1u, 564578777), /* squeeze_excite 31.6k…1M 18.66→100.5 ps/B fitted */
	EST_ROW_SEGMENT(0xf2f8b947u, -667230074), /* squeeze_excite 1M…10M 100.5→36 ps/B fitted */
	EST_ROW_SEGMENT(0x4bdc0b55u, -135647878), /* squeeze_excite 10M…3.16G 36→3.26 ps/B fitted */
	EST_ROW_SEGMENT(0x081bdbc8u, -43260261), /* squeeze_excite 3.16G…10G 3.26→1.165 ps/B extrapolated */
	EST_ROW_SEGMENT(0x028496b4u, -10064593), /* squeeze_excite 10G…100G 1.165→0.1922 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0064c0b7u, 0), /* squeeze_excite 100G…∞ 0.1922 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 100…31.6k extrapolated */
	EST_AUTHORED(21, 1, 37), /* squeeze_excite 31.6k…1M fitted */
	EST_AUTHORED(21, 1, 90), /* squeeze_excite 1M…10M fitted */
	EST_AUTHORED(21, 1, 27), /* squeeze_excite 10M…3.16G fitted */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 3.16G…10G extrapolated */
	EST_AUTHORED(21, 2, 0), /* squeeze_excite 10G…100G extrapolated */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14867456u), /* matmul from 0: 232 us */
	EST_ROW_CURVE(5, 3, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of matmul: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x8e551189u, 0), /* matmul 0…216 0.543 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8a373df2u, 92307188), /* matmul 216…215M 0.543→0.961 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0abd7da5u, -363938203), /* matmul 215M…464G 0.961→0.0448 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0e741699u, -60299342), /* matmul 464G…2.15T 0.0448→0.01445 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x03c9bb0bu, 0), /* matmul 2.15T…∞ 0.01445→-0.301 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 100), /* matmul 215…215M fitted */
	EST_AUTHORED(22, 1, 1), /* matmul 215M…464G fitted */
	EST_AUTHORED(22, 2, 0), /* matmul 464G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of matmul: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1e1cbeb0u, 0), /* matmul 0…101 14.7 ps/B fitted */
	EST_ROW_SEGMENT(0x1c308068u, 50103824), /* matmul 101…31.6k 14.72→26.8 ps/B fitted */
	EST_ROW_SEGMENT(0x27a2d09au, 270430380), /* matmul 31.6k…316k 26.8→53 ps/B fitted */
	EST_ROW_SEGMENT(0x54a7cda4u, 1481343661), /* matmul 316k…1M 53→124.6 ps/B fitted */
	EST_ROW_SEGMENT(0x3dcb36a8u, -1127233305), /* matmul 1M…10M 124.6→15.63 ps/B fitted */
	EST_ROW_SEGMENT(0x1e20c680u, 124450241), /* matmul 10M…31.6M 15.63→21.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x318f20d0u, -96202551), /* matmul 31.6M…3.16G 21.6→3.04 ps/B fitted */
	EST_ROW_SEGMENT(0x0780526au, -38429606), /* matmul 3.16G…10G 3.04→1.181 ps/B extrapolated */
	EST_ROW_SEGMENT(0x028c95d5u, -10049681), /* matmul 10G…100G 1.181→0.209 ps/B extrapolated */
	EST_ROW_SEGMENT(0x006d8e1fu, 0), /* matmul 100G…∞ 0.209 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 22), /* matmul 100…31.6k fitted */
	EST_AUTHORED(22, 1, 30), /* matmul 31.6k…316k fitted */
	EST_AUTHORED(22, 1, 8), /* matmul 316k…1M fitted */
	EST_AUTHORED(22, 1, 37), /* matmul 1M…10M fitted */
	EST_AUTHORED(22, 2, 0), /* matmul 10M…31.6M extrapolated */
	EST_AUTHORED(22, 1, 4), /* matmul 31.6M…3.16G fitted */
	EST_AUTHORED(22, 2, 0), /* matmul 3.16G…10G extrapolated */
	EST_AUTHORED(22, 2, 0), /* matmul 10G…100G extrapolated */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 66903680u), /* attention from 0: 1.045k us */
	EST_ROW_CURVE(5, 3, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of attention: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x8e551189u, 0), /* attention 0…216 0.543 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x8a373df2u, 92307188), /* attention 216…215M 0.543→0.961 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0abd7da5u, -363938203), /* attention 215M…464G 0.961→0.0448 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0e741699u, -60299342), /* attention 464G…2.15T 0.0448→0.01445 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x03c9bb0bu, 0), /* attention 2.15T…∞ 0.01445→-0.301 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(23, 2, 0), /* attention 215…215M extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 215M…464G extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 464G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of attention: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x1e1cbeb0u, 0), /* attention 0…101 14.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1c308068u, 50103824), /* attention 101…31.6k 14.72→26.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x27a2d09au, 270430380), /* attention 31.6k…316k 26.8→53 ps/B extrapolated */
	EST_ROW_SEGMENT(0x54a7cda4u, 1481343661), /* attention 316k…1M 53→124.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x3dcb36a8u, -1127233305), /* attention 1M…10M 124.6→15.63 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1e20c680u, 124450241), /* attention 10M…31.6M 15.63→21.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x318f20d0u, -96202551), /* attention 31.6M…3.16G 21.6→3.04 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0780526au, -38429606), /* attention 3.16G…10G 3.04→1.181 ps/B extrapolated */
	EST_ROW_SEGMENT(0x028c95d5u, -10049681), /* attention 10G…100G 1.181→0.209 ps/B extrapolated */
	EST_ROW_SEGMENT(0x006d8e1fu, 0), /* attention 100G…∞ 0.209 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(23, 2, 0), /* attention 100…31.6k extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 31.6k…316k extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 316k…1M extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 1M…10M extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 10M…31.6M extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 31.6M…3.16G extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 3.16G…10G extrapolated */
	EST_AUTHORED(23, 2, 0), /* attention 10G…100G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 7747584u), /* activation from 0: 121.1 us */
	EST_ROW_CURVE(5, 3, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of activation: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xcb8a312fu, 0), /* activation 0…216 0.388 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xcb8ab6dau, -45735), /* activation 216…4.64G 0.388→0.388 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xceeecd4fu, -520637673), /* activation 4.64G…215G 0.388→0.0605 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x24acabbbu, -128299336), /* activation 215G…2.15T 0.0605→0.01208 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x065593bcu, 0), /* activation 2.15T…∞ 0.01208→-0.324 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(24, 1, 194), /* activation 215…4.64G fitted */
	EST_AUTHORED(24, 2, 0), /* activation 4.64G…215G extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 215G…2.15T extrapolated */
	EST_ROW_CURVE(14, 12, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of activation: 14 lines for 12 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0367b18bu, 0), /* activation 0…101 26.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02c3ecc8u, 16669467), /* activation 101…1k 26.7→52.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02096981u, 81105910), /* activation 1k…3.16k 52.4→115.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf4de5790u, 693432671), /* activation 3.16k…31.6k 115.1→1.188k ps/B extrapolated */
	EST_ROW_SEGMENT(0xb864f53eu, -572960870), /* activation 31.6k…316k 1.188k→301 ps/B fitted */
	EST_ROW_SEGMENT(0x2ab68ae4u, -256990863), /* activation 316k…1M 301→102.5 ps/B fitted */
	EST_ROW_SEGMENT(0x12427169u, -92460816), /* activation 1M…3.16M 102.5→31.1 ps/B fitted */
	EST_ROW_SEGMENT(0x04d49471u, -24189239), /* activation 3.16M…10M 31.1→12.35 ps/B fitted */
	EST_ROW_SEGMENT(0x01a0ae65u, -3067074), /* activation 10M…100M 12.35→7.61 ps/B fitted */
	EST_ROW_SEGMENT(0x00e1954au, 2707062), /* activation 100M…316M 7.61→9.7 ps/B fitted */
	EST_ROW_SEGMENT(0x015016b8u, -5059992), /* activation 316M…3.16G 9.7→1.875 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0049364fu, -1385152), /* activation 3.16G…10G 1.875→0.803 ps/B extrapolated */
	EST_ROW_SEGMENT(0x001bb553u, -419107), /* activation 10G…100G 0.803→0.1545 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00050fe1u, 0), /* activation 100G…∞ 0.1545 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x0a090807u, 2827u, /* authored segment of each line */
	EST_AUTHORED(24, 2, 0), /* activation 100…1k extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 1k…3.16k extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 3.16k…31.6k extrapolated */
	EST_AUTHORED(24, 1, 5), /* activation 31.6k…316k fitted */
	EST_AUTHORED(24, 1, 8), /* activation 316k…1M fitted */
	EST_AUTHORED(24, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(24, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(24, 1, 44), /* activation 10M…100M fitted */
	EST_AUTHORED(24, 1, 5), /* activation 100M…316M fitted */
	EST_AUTHORED(24, 2, 0), /* activation 316M…3.16G extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 3.16G…10G extrapolated */
	EST_AUTHORED(24, 2, 0), /* activation 10G…100G extrapolated */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 4036672u), /* memory from 0: 63.1 us */
	EST_ROW_CURVE(5, 3, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of memory: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xb0f838b7u, 0), /* memory 0…216 0.338 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb0c13c97u, 4816265), /* memory 216…4.64G 0.338→0.351 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xbb09758fu, -462530330), /* memory 4.64G…215G 0.351→0.0599 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x244066cbu, -126214457), /* memory 215G…2.15T 0.0599→0.01222 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x06678624u, 0), /* memory 2.15T…∞ 0.01222→-0.318 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(25, 1, 407), /* memory 215…4.64G fitted */
	EST_AUTHORED(25, 2, 0), /* memory 4.64G…215G extrapolated */
	EST_AUTHORED(25, 2, 0), /* memory 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of memory: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x173714f1u, 0), /* memory 0…101 90.7 ps/B fitted */
	EST_ROW_SEGMENT(0x0fdbda07u, 191687788), /* memory 101…3.16k 91.3→313 ps/B fitted */
	EST_ROW_SEGMENT(0x3555303du, 718658160), /* memory 3.16k…31.6k 313→869 ps/B fitted */
	EST_ROW_SEGMENT(0x11494c8cu, -900352026), /* memory 31.6k…316k 869→172.5 ps/B fitted */
	EST_ROW_SEGMENT(0x30e1a3deu, -293887346), /* memory 316k…1M 172.5→58.8 ps/B fitted */
	EST_ROW_SEGMENT(0x11ee64bdu, -51961469), /* memory 1M…10M 58.8→18.58 ps/B fitted */
	EST_ROW_SEGMENT(0x04deb414u, -7439390), /* memory 10M…10G 18.58→1.322 ps/B fitted */
	EST_ROW_SEGMENT(0x005b6006u, -1411959), /* memory 10G…100G 1.322→0.23 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000f149du, 0), /* memory 100G…∞ 0.23 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(25, 1, 14), /* memory 100…3.16k fitted */
	EST_AUTHORED(26, 1, 50), /* memory 3.16k…31.6k fitted */
	EST_AUTHORED(25, 1, 128), /* memory 31.6k…316k fitted */
	EST_AUTHORED(25, 1, 94), /* memory 316k…1M fitted */
	EST_AUTHORED(25, 1, 261), /* memory 1M…10M fitted */
	EST_AUTHORED(25, 1, 84), /* memory 10M…10G fitted */
	EST_AUTHORED(25, 2, 0), /* memory 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 28182656u), /* conv2d_bn_hardswish from 0: 440 us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_hardswish: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x35d85cedu, 0), /* conv2d_bn_hardswish 0…216 0.411 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x345770fdu, 33716205), /* conv2d_bn_hardswish 216…1M 0.411→0.598 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x33b5a807u, 479413080), /* conv2d_bn_hardswish 1M…21.5M 0.598→1.563 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd6f1a1b4u, -475085361), /* conv2d_bn_hardswish 21.5M…2.15G 1.563→0.1272 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x10ad73c1u, -25577274), /* conv2d_bn_hardswish 2.15G…2.15T 0.1272→0.01131 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x017b5d38u, 0), /* conv2d_bn_hardswish 2.15T…∞ 0.01131→-0.257 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 215…1M extrapolated */
	EST_AUTHORED(27, 1, 24), /* conv2d_bn_hardswish 1M…21.5M fitted */
	EST_AUTHORED(27, 1, 49), /* conv2d_bn_hardswish 21.5M…2.15G fitted */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_hardswish: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x069087bbu, 0), /* conv2d_bn_hardswish 0…101 12.82 ps/B extrapolated */
	EST_ROW_SEGMENT(0x05d16260u, 19456112), /* conv2d_bn_hardswish 101…10k 12.85→27.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0b09c626u, 188413546), /* conv2d_bn_hardswish 10k…100k 27.9→100.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0d761c23u, 1048898253), /* conv2d_bn_hardswish 100k…316k 100.7→303 ps/B fitted */
	EST_ROW_SEGMENT(0xa2c1d843u, -460837759), /* conv2d_bn_hardswish 316k…3.16M 303→125.2 ps/B fitted */
	EST_ROW_SEGMENT(0x43c340c5u, -103724646), /* conv2d_bn_hardswish 3.16M…3.16G 125.2→4.87 ps/B fitted */
	EST_ROW_SEGMENT(0x030d83b8u, -16863459), /* conv2d_bn_hardswish 3.16G…10G 4.87→1.606 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00de3695u, -3513219), /* conv2d_bn_hardswish 10G…100G 1.606→0.247 ps/B extrapolated */
	EST_ROW_SEGMENT(0x002060c2u, 0), /* conv2d_bn_hardswish 100G…∞ 0.247 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 100…10k extrapolated */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 10k…100k extrapolated */
	EST_AUTHORED(27, 1, 11), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(27, 1, 33), /* conv2d_bn_hardswish 316k…3.16M fitted */
	EST_AUTHORED(27, 1, 29), /* conv2d_bn_hardswish 3.16M…3.16G fitted */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 3.16G…10G extrapolated */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 28362752u), /* conv2d_bn_pointwise from 0: 443 us */
	EST_ROW_CURVE(6, 4, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_pointwise: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x1cc520e4u, 0), /* conv2d_bn_pointwise 0…216 0.439 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1baf7270u, 24322787), /* conv2d_bn_pointwise 216…1M 0.439→0.709 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1f6f9ed9u, 270088397), /* conv2d_bn_pointwise 1M…46.4M 0.709→2.07 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9244f256u, -384399905), /* conv2d_bn_pointwise 46.4M…2.15G 2.07→0.1336 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x08c2858du, -13468271), /* conv2d_bn_pointwise 2.15G…2.15T 0.1336→0.01157 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00c21c70u, 0), /* conv2d_bn_pointwise 2.15T…∞ 0.01157→-0.271 ps/FLOP fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn_pointwise 215…1M extrapolated */
	EST_AUTHORED(28, 1, 168), /* conv2d_bn_pointwise 1M…46.4M fitted */
	EST_AUTHORED(28, 1, 277), /* conv2d_bn_pointwise 46.4M…2.15G fitted */
	EST_AUTHORED(28, 1, 3), /* conv2d_bn_pointwise 2.15G…2.15T fitted */
	EST_ROW_CURVE(9, 7, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_pointwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x20e98f30u, 0), /* conv2d_bn_pointwise 0…101 8.04 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1f0eb028u, 48335575), /* conv2d_bn_pointwise 101…10k 8.04→12.71 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2d5c3104u, 390304663), /* conv2d_bn_pointwise 10k…1M 12.71→50.4 ps/B fitted */
	EST_ROW_SEGMENT(0xf7bb6991u, -740487084), /* conv2d_bn_pointwise 1M…10M 50.4→14.65 ps/B fitted */
	EST_ROW_SEGMENT(0x369228b9u, 359164188), /* conv2d_bn_pointwise 10M…316M 14.65→40.7 ps/B fitted */
	EST_ROW_SEGMENT(0xb775b2b3u, -1198412890), /* conv2d_bn_pointwise 316M…1G 40.7→11.7 ps/B fitted */
	EST_ROW_SEGMENT(0x3b7bac97u, -216000857), /* conv2d_bn_pointwise 1G…10G 11.7→1.26 ps/B extrapolated */
	EST_ROW_SEGMENT(0x057239bau, -21795824), /* conv2d_bn_pointwise 10G…100G 1.26→0.206 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00d87f68u, 0), /* conv2d_bn_pointwise 100G…∞ 0.206 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn_pointwise 100…10k extrapolated */
	EST_AUTHORED(29, 1, 98), /* conv2d_bn_pointwise 10k…1M fitted */
	EST_AUTHORED(28, 1, 253), /* conv2d_bn_pointwise 1M…10M fitted */
	EST_AUTHORED(28, 1, 96), /* conv2d_bn_pointwise 10M…316M fitted */
	EST_AUTHORED(28, 1, 1), /* conv2d_bn_pointwise 316M…1G fitted */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn_pointwise 1G…10G extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn_pointwise 10G…100G extrapolated */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 19343168u), /* conv2d_pointwise from 0: 302 us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_pointwise: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x33cb70c1u, 0), /* conv2d_pointwise 0…216 0.395 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3339c50fu, 12759645), /* conv2d_pointwise 216…464k 0.395→0.459 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x33741733u, 178503433), /* conv2d_pointwise 464k…46.4M 0.459→0.999 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x8c60e0ccu, -339841210), /* conv2d_pointwise 46.4M…2.15G 0.999→0.1435 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x12cf7aacu, -29254009), /* conv2d_pointwise 2.15G…2.15T 0.1435→0.01091 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x016e30d5u, 0), /* conv2d_pointwise 2.15T…∞ 0.01091→-0.295 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 215…464k extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 464k…46.4M extrapolated */
	EST_AUTHORED(30, 1, 2), /* conv2d_pointwise 46.4M…2.15G fitted */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 2.15G…2.15T extrapolated */
	EST_ROW_CURVE(7, 5, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0a360ee0u, 0), /* conv2d_pointwise 0…101 9.97 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0916b49bu, 29248677), /* conv2d_pointwise 101…31.6k 9.996→24.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x022ba58cu, 398649143), /* conv2d_pointwise 31.6k…1M 24.1→139.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x9a362da4u, -199891144), /* conv2d_pointwise 1M…3.16G 139.8→4.49 ps/B fitted */
	EST_ROW_SEGMENT(0x059f10e4u, -30787691), /* conv2d_pointwise 3.16G…10G 4.49→1.512 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01a28efdu, -6596836), /* conv2d_pointwise 10G…100G 1.512→0.237 ps/B extrapolated */
	EST_ROW_SEGMENT(0x003e19f6u, 0), /* conv2d_pointwise 100G…∞ 0.237 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 100…31.6k extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 31.6k…1M extrapolated */
	EST_AUTHORED(30, 1, 2), /* conv2d_pointwise 1M…3.16G fitted */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 3.16G…10G extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 10G…100G extrapolated */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3941248u), /* elementwise from 0: 61.6 us */
	EST_ROW_CURVE(5, 3, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of elementwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xd3a85398u, 0), /* elementwise 0…216 0.404 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd3ad34e7u, -427465), /* elementwise 216…4.64G 0.404→0.403 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd6a1cbaau, -541077846), /* elementwise 4.64G…215G 0.403→0.0621 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x25a0697du, -131705325), /* elementwise 215G…2.15T 0.0621→0.01236 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x067b1faau, 0), /* elementwise 2.15T…∞ 0.01236→-0.333 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(31, 1, 407), /* elementwise 215…4.64G fitted */
	EST_AUTHORED(31, 2, 0), /* elementwise 4.64G…215G extrapolated */
	EST_AUTHORED(31, 2, 0), /* elementwise 215G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of elementwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x06157088u, 0), /* elementwise 0…101 23.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03cee823u, 59294095), /* elementwise 101…3.16k 24→92.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf6a4cd4au, 886090255), /* elementwise 3.16k…31.6k 92.5→778 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf306821du, -776984375), /* elementwise 31.6k…316k 778→176.9 ps/B fitted */
	EST_ROW_SEGMENT(0x31dace89u, -283859557), /* elementwise 316k…1M 176.9→67.1 ps/B fitted */
	EST_ROW_SEGMENT(0x1710caa3u, -106108467), /* elementwise 1M…3.16M 67.1→26.1 ps/B fitted */
	EST_ROW_SEGMENT(0x07ed8e16u, -35523426), /* elementwise 3.16M…10M 26.1→12.33 ps/B fitted */
	EST_ROW_SEGMENT(0x033b4247u, -4963544), /* elementwise 10M…10G 12.33→0.813 ps/B fitted */
	EST_ROW_SEGMENT(0x00381ee2u, -850659), /* elementwise 10G…100G 0.813→0.155 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000a27d8u, 0), /* elementwise 100G…∞ 0.155 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(31, 2, 0), /* elementwise 100…3.16k extrapolated */
	EST_AUTHORED(31, 2, 0), /* elementwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(31, 1, 53), /* elementwise 31.6k…316k fitted */
	EST_AUTHORED(32, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(31, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(31, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(31, 1, 71), /* elementwise 10M…10G fitted */
	EST_AUTHORED(31, 2, 0), /* elementwise 10G…100G extrapolated */
	0x0135256fu, 0u, 0x00400001u, /* date 2026-02-07, sum of nodes, batch 1…64 */
	0x0005030fu, /* family jetson-orin-agx, mode 30w, variant eager */
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
	0u, 9000u, 9000u, /* static power 0 … 9k … 9k mW */
	0x00040302u, /* bases of FLOP, byte and static energy */
	62259u, 62259u, 62259u, /* energy per FLOP 0.95 … 0.95 … 0.95 pJ */
	0x00080000u, 0x000f0000u, 0x000f0000u, /* energy per byte 8 … 15 … 15 pJ */
	0u, 9000u, 9000u, /* static power 0 … 9k … 9k mW */
	0x00040304u, /* bases of FLOP, byte and static energy */
};
