/* NVIDIA Jetson AGX Orin, 30 W, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-30w-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form 50832bb21ba838893b043b51775f267e4d964f1173f7d4c6c45d93b26da05dad
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-30w-eager.json
 * Table: 2810 words (11240 bytes), 412 knots
 * Proven error: its curves 0.0005435 %; a latency 0.1 % or 1 ns
 */
#include "est_jetson_orin_agx_30w_eager.h"

#include "table.h"

#if EST_TABLE_ABI != 1
#error "made for table ABI 1: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t est_jetson_orin_agx_30w_eager[2810] = {
	EST_TABLE_MAGIC, EST_TABLE_ABI, /* libestimate table */
	2810u, 0x940f053bu, /* length in words, CRC-32 */
	0xb22b8350u, 0x8938a81bu, 0x513b043bu, 0x7e265f77u, /* fingerprint of the calibration */
	5435u, /* proven error, 1e-9 */
	0x7374656au, 0x6f2d6e6fu, 0x2d6e6972u, 0x2d786761u, 0x2d773033u, 0x65676165u, 114u, 0u, 0u, 0u, 0u, 0u, /* jetson-orin-agx-30w-eager */
	8u, /* sections */
	EST_ROW_SECTION(0x80000001u, 46u, 9u), /* class map */
	EST_ROW_SECTION(0x80000003u, 55u, 201u), /* uncertainty */
	EST_ROW_SECTION(0x80000002u, 256u, 1135u), /* cost in fp32 */
	EST_ROW_SECTION(0x80000002u, 1391u, 1081u), /* cost in fp16 */
	EST_ROW_SECTION(7u, 2472u, 3u), /* provenance */
	EST_ROW_SECTION(6u, 2475u, 1u), /* family */
	EST_ROW_SECTION(0x80000008u, 2476u, 324u), /* support */
	EST_ROW_SECTION(4u, 2800u, 10u), /* energy */
	0x00080013u, /* 19 classes, 8 precisions */
	0u, /* fp64 */
	256u, /* fp32 */
	0u, /* tf32 */
	1391u, /* fp16 */
	0u, /* bf16 */
	0u, /* fp8 */
	0u, /* int8 */
	0u, /* int4 */
	50u, /* bands */
	EST_ROW_BAND(3938u, 21176u, 39008u, 0x0001ae17u), /* sd shared 0.0601, independent 0.323; one operation ×0.595…×1.68 */
	EST_ROW_BAND(4250u, 18032u, 41945u, 0x00018ffau), /* sd shared 0.0649, independent 0.275; one operation ×0.64…×1.562 */
	EST_ROW_BAND(8048u, 17480u, 41226u, 0x000196f5u), /* sd shared 0.1228, independent 0.267; one operation ×0.629…×1.59 */
	EST_ROW_BAND(8048u, 11921u, 46346u, 0x000169ffu), /* sd shared 0.1228, independent 0.1819; one operation ×0.707…×1.414 */
	EST_ROW_BAND(0u, 13940u, 46844u, 0x00016625u), /* sd shared 0, independent 0.213; one operation ×0.715…×1.399 */
	EST_ROW_BAND(0u, 8893u, 52899u, 0x00013d27u), /* sd shared 0, independent 0.1357; one operation ×0.807…×1.239 */
	EST_ROW_BAND(0u, 10141u, 51332u, 0x000146d6u), /* sd shared 0, independent 0.1547; one operation ×0.783…×1.277 */
	EST_ROW_BAND(16097u, 12836u, 39912u, 0x0001a459u), /* sd shared 0.246, independent 0.1959; one operation ×0.609…×1.642 */
	EST_ROW_BAND(20333u, 10861u, 37612u, 0x0001be0du), /* sd shared 0.31, independent 0.1657; one operation ×0.574…×1.742 */
	EST_ROW_BAND(6633u, 11169u, 47929u, 0x00015e0bu), /* sd shared 0.1012, independent 0.1704; one operation ×0.731…×1.367 */
	EST_ROW_BAND(13266u, 22337u, 35052u, 0x0001dea2u), /* sd shared 0.202, independent 0.341; one operation ×0.535…×1.87 */
	EST_ROW_BAND(1863u, 4644u, 58094u, 0x000120cbu), /* sd shared 0.0284, independent 0.0709; one operation ×0.886…×1.128 */
	EST_ROW_BAND(29094u, 23958u, 26438u, 0x00027a96u), /* sd shared 0.444, independent 0.366; one operation ×0.403…×2.48 */
	EST_ROW_BAND(29094u, 17292u, 29002u, 0x00024279u), /* sd shared 0.444, independent 0.264; one operation ×0.443…×2.26 */
	EST_ROW_BAND(29094u, 16022u, 29447u, 0x000239bfu), /* sd shared 0.444, independent 0.244; one operation ×0.449…×2.23 */
	EST_ROW_BAND(16097u, 18549u, 36271u, 0x0001ce8bu), /* sd shared 0.246, independent 0.283; one operation ×0.553…×1.807 */
	EST_ROW_BAND(2448u, 19370u, 40948u, 0x000199b7u), /* sd shared 0.0374, independent 0.296; one operation ×0.625…×1.6 */
	EST_ROW_BAND(2448u, 13107u, 47533u, 0x000160f6u), /* sd shared 0.0374, independent 0.2; one operation ×0.725…×1.379 */
	EST_ROW_BAND(2448u, 10355u, 50719u, 0x00014ac9u), /* sd shared 0.0374, independent 0.158; one operation ×0.774…×1.292 */
	EST_ROW_BAND(8501u, 17960u, 40609u, 0x00019d24u), /* sd shared 0.1297, independent 0.274; one operation ×0.62…×1.614 */
	EST_ROW_BAND(13189u, 13120u, 41867u, 0x000190bau), /* sd shared 0.201, independent 0.2; one operation ×0.639…×1.565 */
	EST_ROW_BAND(13189u, 8914u, 44663u, 0x000177a2u), /* sd shared 0.201, independent 0.136; one operation ×0.681…×1.467 */
	EST_ROW_BAND(13189u, 7397u, 45529u, 0x0001707eu), /* sd shared 0.201, independent 0.1129; one operation ×0.695…×1.439 */
	EST_ROW_BAND(3937u, 22577u, 38550u, 0x0001b334u), /* sd shared 0.0601, independent 0.344; one operation ×0.588…×1.7 */
	EST_ROW_BAND(2768u, 19611u, 41431u, 0x000194f1u), /* sd shared 0.0422, independent 0.299; one operation ×0.632…×1.582 */
	EST_ROW_BAND(9347u, 22399u, 37361u, 0x0001c10cu), /* sd shared 0.1426, independent 0.342; one operation ×0.57…×1.754 */
	EST_ROW_BAND(9347u, 14502u, 43953u, 0x00017db5u), /* sd shared 0.1426, independent 0.221; one operation ×0.671…×1.491 */
	EST_ROW_BAND(9365u, 10966u, 46932u, 0x0001657au), /* sd shared 0.1429, independent 0.1673; one operation ×0.716…×1.396 */
	EST_ROW_BAND(9365u, 7760u, 49452u, 0x00015343u), /* sd shared 0.1429, independent 0.1184; one operation ×0.755…×1.325 */
	EST_ROW_BAND(18693u, 14769u, 37750u, 0x0001bc6cu), /* sd shared 0.285, independent 0.225; one operation ×0.576…×1.736 */
	EST_ROW_BAND(19726u, 10912u, 38886u, 0x0001af70u), /* sd shared 0.301, independent 0.1665; one operation ×0.593…×1.685 */
	EST_ROW_BAND(19726u, 8068u, 40011u, 0x0001a351u), /* sd shared 0.301, independent 0.1231; one operation ×0.611…×1.638 */
	EST_ROW_BAND(5968u, 16688u, 43478u, 0x000181e1u), /* sd shared 0.0911, independent 0.255; one operation ×0.663…×1.507 */
	EST_ROW_BAND(11935u, 33376u, 28844u, 0x000245a6u), /* sd shared 0.1821, independent 0.509; one operation ×0.44…×2.27 */
	EST_ROW_BAND(944u, 3635u, 60077u, 0x00011743u), /* sd shared 0.01441, independent 0.0555; one operation ×0.917…×1.091 */
	EST_ROW_BAND(944u, 2536u, 61556u, 0x0001108du), /* sd shared 0.01441, independent 0.0387; one operation ×0.939…×1.065 */
	EST_ROW_BAND(29488u, 26418u, 26204u, 0x0002803cu), /* sd shared 0.45, independent 0.403; one operation ×0.4…×2.5 */
	EST_ROW_BAND(29488u, 16810u, 29865u, 0x000231c1u), /* sd shared 0.45, independent 0.257; one operation ×0.456…×2.19 */
	EST_ROW_BAND(18693u, 13899u, 38216u, 0x0001b702u), /* sd shared 0.285, independent 0.212; one operation ×0.583…×1.715 */
	EST_ROW_BAND(7678u, 20404u, 39560u, 0x0001a817u), /* sd shared 0.1172, independent 0.311; one operation ×0.604…×1.657 */
	EST_ROW_BAND(7678u, 14649u, 44686u, 0x00017773u), /* sd shared 0.1172, independent 0.224; one operation ×0.682…×1.467 */
	EST_ROW_BAND(7678u, 11621u, 47470u, 0x0001616du), /* sd shared 0.1172, independent 0.1773; one operation ×0.724…×1.381 */
	EST_ROW_BAND(7678u, 15088u, 44284u, 0x00017adbu), /* sd shared 0.1172, independent 0.23; one operation ×0.676…×1.48 */
	EST_ROW_BAND(7678u, 34445u, 28948u, 0x0002438eu), /* sd shared 0.1172, independent 0.526; one operation ×0.442…×2.26 */
	EST_ROW_BAND(5537u, 10189u, 50104u, 0x00014ed8u), /* sd shared 0.0845, independent 0.1555; one operation ×0.764…×1.308 */
	EST_ROW_BAND(13230u, 15896u, 40599u, 0x00019d3eu), /* sd shared 0.202, independent 0.243; one operation ×0.62…×1.614 */
	EST_ROW_BAND(13230u, 10059u, 44603u, 0x00017826u), /* sd shared 0.202, independent 0.1535; one operation ×0.681…×1.469 */
	EST_ROW_BAND(13230u, 8643u, 45454u, 0x0001711bu), /* sd shared 0.202, independent 0.1319; one operation ×0.694…×1.442 */
	EST_ROW_BAND(13230u, 11104u, 43933u, 0x00017de0u), /* sd shared 0.202, independent 0.1694; one operation ×0.67…×1.492 */
	EST_ROW_BAND(13230u, 23795u, 34891u, 0x0001e0d9u), /* sd shared 0.202, independent 0.363; one operation ×0.532…×1.878 */
	1u, /* precision fp32 */
	EST_ROW_U64(931840000000u), /* reference peak 932GFLOP/s */
	EST_ROW_U64(204800000000u), /* reference bandwidth 205GB/s */
	2800u, /* energy */
	0x00011e54u, 0x00011e54u, 0x83840303u, /* interval of a total: quantiles 1.11847 and 1.11847; kinds, coverage 0.9 */
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
	EST_ROW_CLASS(0x4be10001u, 385u, 430u, 382u, 2476u, 284u, 0u), /* generic */
	EST_ROW_CLASS(0x32110101u, 474u, 519u, 471u, 2476u, 291u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab10201u, 546u, 595u, 543u, 2503u, 298u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07210401u, 630u, 675u, 627u, 2513u, 305u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e10701u, 719u, 755u, 716u, 2526u, 312u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06410801u, 786u, 822u, 783u, 2543u, 319u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05410901u, 853u, 877u, 850u, 2559u, 326u, 6u), /* matmul */
	EST_ROW_CLASS(0x00020a01u, 916u, 940u, 913u, 2580u, 333u, 7u), /* attention */
	EST_ROW_CLASS(0x03010b01u, 979u, 994u, 976u, 2582u, 340u, 8u), /* activation */
	EST_ROW_CLASS(0x14910c01u, 1050u, 1065u, 1047u, 2596u, 347u, 10u), /* memory */
	EST_ROW_CLASS(0x03110f01u, 1117u, 1153u, 1114u, 2526u, 354u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12e11001u, 1184u, 1233u, 1181u, 2598u, 361u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00211301u, 1260u, 1296u, 1257u, 2613u, 368u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b111401u, 1323u, 1338u, 1320u, 2640u, 375u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 4054655u), /* generic from 0: 63.4 us */
	EST_ROW_CURVE(10, 8, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of generic: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x1ac89895u, 0), /* generic 0…216 0.817 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x19fd25aau, 17820573), /* generic 216…1M 0.818→1.212 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x089cdd89u, 560313617), /* generic 1M…21.5M 1.212→5.72 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd4a15fc2u, -1175912212), /* generic 21.5M…100M 5.72→0.98 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x11414bacu, 433384711), /* generic 100M…215M 0.98→1.851 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x53a29c4eu, -567391680), /* generic 215M…464M 1.851→0.705 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x151fbc42u, 42288536), /* generic 464M…1G 0.705→0.791 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x25712450u, -215672392), /* generic 1G…2.15G 0.791→0.357 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0bb5c743u, 170591), /* generic 2.15G…21.5G 0.357→0.358 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0bbe6e07u, 0), /* generic 21.5G…∞ 0.358 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 502), /* generic 215…1M fitted */
	EST_AUTHORED(0, 1, 369), /* generic 1M…21.5M fitted */
	EST_AUTHORED(0, 1, 266), /* generic 21.5M…100M fitted */
	EST_AUTHORED(0, 1, 219), /* generic 100M…215M fitted */
	EST_AUTHORED(0, 1, 257), /* generic 215M…464M fitted */
	EST_AUTHORED(0, 1, 153), /* generic 464M…1G fitted */
	EST_AUTHORED(0, 1, 48), /* generic 1G…2.15G fitted */
	EST_AUTHORED(0, 1, 104), /* generic 2.15G…21.5G fitted */
	EST_ROW_CURVE(9, 7, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of generic: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x053b5685u, 0), /* generic 0…101 20.4 ps/B fitted */
	EST_ROW_SEGMENT(0x038b0c11u, 44001462), /* generic 101…3.16k 20.6→71.5 ps/B fitted */
	EST_ROW_SEGMENT(0xf12010b2u, 889455975), /* generic 3.16k…31.6k 71.5→759 ps/B fitted */
	EST_ROW_SEGMENT(0xedf9f690u, -771275684), /* generic 31.6k…316k 759→162.9 ps/B fitted */
	EST_ROW_SEGMENT(0x2db9f17eu, -250739558), /* generic 316k…1M 162.9→65.8 ps/B fitted */
	EST_ROW_SEGMENT(0x1581b161u, -83709389), /* generic 1M…3.16M 65.8→33.5 ps/B fitted */
	EST_ROW_SEGMENT(0x08a6b6d3u, -2121280), /* generic 3.16M…100M 33.5→31 ps/B fitted */
	EST_ROW_SEGMENT(0x08f5e77du, -29572656), /* generic 100M…1G 31→8.17 ps/B fitted */
	EST_ROW_SEGMENT(0x02174059u, 0), /* generic 1G…∞ 8.17 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 17), /* generic 100…3.16k fitted */
	EST_AUTHORED(0, 1, 68), /* generic 3.16k…31.6k fitted */
	EST_AUTHORED(0, 1, 182), /* generic 31.6k…316k fitted */
	EST_AUTHORED(0, 1, 272), /* generic 316k…1M fitted */
	EST_AUTHORED(0, 1, 567), /* generic 1M…3.16M fitted */
	EST_AUTHORED(0, 1, 1012), /* generic 3.16M…100M fitted */
	EST_AUTHORED(0, 1, 24), /* generic 100M…1G fitted */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 19029396u), /* conv2d from 0: 297 us */
	EST_ROW_CURVE(10, 8, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x3464bdddu, 0), /* conv2d 0…216 0.799 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x336e154au, 21605411), /* conv2d 216…464k 0.8→1.017 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2eb6c61eu, 406158817), /* conv2d 464k…21.5M 1.017→3.06 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe364b715u, -1254797140), /* conv2d 21.5M…100M 3.06→0.531 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0b5594d2u, 683381865), /* conv2d 100M…215M 0.531→1.217 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x7300ae90u, -869934637), /* conv2d 215M…464M 1.217→0.339 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0eb92b28u, 159099759), /* conv2d 464M…1G 0.339→0.499 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3098d80eu, -296916129), /* conv2d 1G…2.15G 0.499→0.201 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0d2b636eu, 24822147), /* conv2d 2.15G…21.5G 0.201→0.276 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x12163a6au, 0), /* conv2d 21.5G…∞ 0.276 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(1, 1, 76), /* conv2d 215…464k fitted */
	EST_AUTHORED(1, 1, 302), /* conv2d 464k…21.5M fitted */
	EST_AUTHORED(1, 1, 256), /* conv2d 21.5M…100M fitted */
	EST_AUTHORED(1, 1, 215), /* conv2d 100M…215M fitted */
	EST_AUTHORED(1, 1, 257), /* conv2d 215M…464M fitted */
	EST_AUTHORED(1, 1, 152), /* conv2d 464M…1G fitted */
	EST_AUTHORED(1, 1, 48), /* conv2d 1G…2.15G fitted */
	EST_AUTHORED(1, 1, 104), /* conv2d 2.15G…21.5G fitted */
	EST_ROW_CURVE(5, 3, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x169e8ee7u, 0), /* conv2d 0…101 11.04 ps/B extrapolated */
	EST_ROW_SEGMENT(0x15bf1dc6u, 22743418), /* conv2d 101…10k 11.05→15.44 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1c387ccbu, 198566409), /* conv2d 10k…10M 15.44→73 ps/B fitted */
	EST_ROW_SEGMENT(0x980cf157u, -163793167), /* conv2d 10M…1G 73→41.4 ps/B fitted */
	EST_ROW_SEGMENT(0x54b67d53u, 0), /* conv2d 1G…∞ 41.4 ps/B fitted */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(1, 2, 0), /* conv2d 100…10k extrapolated */
	EST_AUTHORED(1, 1, 1077), /* conv2d 10k…10M fitted */
	EST_AUTHORED(1, 1, 333), /* conv2d 10M…1G fitted */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27764949u), /* conv2d_bn from 0: 434 us */
	EST_ROW_CURVE(11, 9, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x34c86392u, 0), /* conv2d_bn 0…216 0.805 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x33a9a4f9u, 25116641), /* conv2d_bn 216…215k 0.806→1.033 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x303eef84u, 457191163), /* conv2d_bn 215k…21.5M 1.033→3.8 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1d6df96cu, -1719645721), /* conv2d_bn 21.5M…100M 3.8→0.327 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf61ff4a5u, 913366303), /* conv2d_bn 100M…215M 0.327→1.245 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x7af22d6cu, -1021140816), /* conv2d_bn 215M…464M 1.245→0.214 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x017d70feu, 266368897), /* conv2d_bn 464M…1G 0.214→0.482 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x32598818u, -350290762), /* conv2d_bn 1G…2.15G 0.482→0.1306 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x088a93edu, 151188380), /* conv2d_bn 2.15G…4.64G 0.1306→0.283 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x12b100d6u, -20164598), /* conv2d_bn 4.64G…21.5G 0.283→0.243 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0fe60e37u, 0), /* conv2d_bn 21.5G…∞ 0.243 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 215…215k extrapolated */
	EST_AUTHORED(2, 1, 224), /* conv2d_bn 215k…21.5M fitted */
	EST_AUTHORED(2, 1, 256), /* conv2d_bn 21.5M…100M fitted */
	EST_AUTHORED(2, 1, 214), /* conv2d_bn 100M…215M fitted */
	EST_AUTHORED(3, 1, 257), /* conv2d_bn 215M…464M fitted */
	EST_AUTHORED(2, 1, 148), /* conv2d_bn 464M…1G fitted */
	EST_AUTHORED(2, 1, 45), /* conv2d_bn 1G…2.15G fitted */
	EST_AUTHORED(2, 1, 69), /* conv2d_bn 2.15G…4.64G fitted */
	EST_AUTHORED(2, 1, 17), /* conv2d_bn 4.64G…21.5G fitted */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x171e0a03u, 0), /* conv2d_bn 0…101 11.29 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1609d8c4u, 28112713), /* conv2d_bn 101…10k 11.3→16.72 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1e9b0183u, 212526434), /* conv2d_bn 10k…10M 16.72→78.4 ps/B fitted */
	EST_ROW_SEGMENT(0xa8c583bdu, -547946376), /* conv2d_bn 10M…31.6M 78.4→51.9 ps/B fitted */
	EST_ROW_SEGMENT(0x5a9b2fb6u, 287867897), /* conv2d_bn 31.6M…316M 51.9→79.7 ps/B fitted */
	EST_ROW_SEGMENT(0xaf601fd2u, -862426839), /* conv2d_bn 316M…1G 79.7→38 ps/B fitted */
	EST_ROW_SEGMENT(0x4dd7bd79u, 0), /* conv2d_bn 1G…∞ 38 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 100…10k extrapolated */
	EST_AUTHORED(2, 1, 945), /* conv2d_bn 10k…10M fitted */
	EST_AUTHORED(2, 1, 198), /* conv2d_bn 10M…31.6M fitted */
	EST_AUTHORED(2, 1, 85), /* conv2d_bn 31.6M…316M fitted */
	EST_AUTHORED(2, 1, 2), /* conv2d_bn 316M…1G fitted */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27224605u), /* conv2d_depthwise from 0: 425 us */
	EST_ROW_CURVE(10, 8, 30, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_depthwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x033b06c8u, 0), /* conv2d_depthwise 0…216 0.789 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0328de90u, 1590424), /* conv2d_depthwise 216…100k 0.789→0.994 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x03258e85u, 25425641), /* conv2d_depthwise 100k…1M 0.994→2.22 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf798d1b4u, 315312702), /* conv2d_depthwise 1M…46.4M 2.22→27.6 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x81ca53d4u, -597015325), /* conv2d_depthwise 46.4M…100M 27.6→18 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x38c59511u, 494408728), /* conv2d_depthwise 100M…215M 18→25.9 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa792e229u, -1512971523), /* conv2d_depthwise 215M…464M 25.9→1.512 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0800bda3u, -38480903), /* conv2d_depthwise 464M…2.15G 1.512→0.273 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x011e3685u, 768559), /* conv2d_depthwise 2.15G…21.5G 0.273→0.31 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x014530a0u, 0), /* conv2d_depthwise 21.5G…∞ 0.31 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 215…100k extrapolated */
	EST_AUTHORED(4, 1, 12), /* conv2d_depthwise 100k…1M fitted */
	EST_AUTHORED(4, 1, 114), /* conv2d_depthwise 1M…46.4M fitted */
	EST_AUTHORED(4, 1, 21), /* conv2d_depthwise 46.4M…100M fitted */
	EST_AUTHORED(4, 1, 9), /* conv2d_depthwise 100M…215M fitted */
	EST_AUTHORED(4, 1, 2), /* conv2d_depthwise 215M…464M fitted */
	EST_AUTHORED(4, 1, 1), /* conv2d_depthwise 464M…2.15G fitted */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(9, 7, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_depthwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0bba1dfau, 0), /* conv2d_depthwise 0…101 11.45 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a47157au, 37766251), /* conv2d_depthwise 101…31.6k 11.48→29.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0589a3e9u, 440509367), /* conv2d_depthwise 31.6k…1M 29.7→157.5 ps/B fitted */
	EST_ROW_SEGMENT(0xd21d9412u, -879522825), /* conv2d_depthwise 1M…3.16M 157.5→72.5 ps/B fitted */
	EST_ROW_SEGMENT(0x506d7f1du, -174941662), /* conv2d_depthwise 3.16M…31.6M 72.5→38.7 ps/B fitted */
	EST_ROW_SEGMENT(0x2a1ba257u, -45675827), /* conv2d_depthwise 31.6M…100M 38.7→34.3 ps/B fitted */
	EST_ROW_SEGMENT(0x1646b3fcu, 373788398), /* conv2d_depthwise 100M…316M 34.3→70.4 ps/B fitted */
	EST_ROW_SEGMENT(0x4df94522u, -420234087), /* conv2d_depthwise 316M…1G 70.4→29.7 ps/B fitted */
	EST_ROW_SEGMENT(0x1e72f1a9u, 0), /* conv2d_depthwise 1G…∞ 29.7 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* conv2d_depthwise 100…31.6k extrapolated */
	EST_AUTHORED(5, 1, 34), /* conv2d_depthwise 31.6k…1M fitted */
	EST_AUTHORED(6, 1, 34), /* conv2d_depthwise 1M…3.16M fitted */
	EST_AUTHORED(4, 1, 69), /* conv2d_depthwise 3.16M…31.6M fitted */
	EST_AUTHORED(4, 1, 18), /* conv2d_depthwise 31.6M…100M fitted */
	EST_AUTHORED(4, 1, 3), /* conv2d_depthwise 100M…316M fitted */
	EST_AUTHORED(4, 1, 1), /* conv2d_depthwise 316M…1G fitted */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 54487012u), /* mbconv from 0: 851 us */
	EST_ROW_CURVE(8, 6, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of mbconv: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x19d7e0dcu, 0), /* mbconv 0…216 0.789 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x19458d00u, 12817181), /* mbconv 216…215k 0.789→1.021 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x15a5cc12u, 277493824), /* mbconv 215k…21.5M 1.021→4.38 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa493fcffu, -995495485), /* mbconv 21.5M…100M 4.38→0.359 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfbb77ef1u, 467826165), /* mbconv 100M…215M 0.359→1.299 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3ffce4bdu, -528953805), /* mbconv 215M…464M 1.299→0.231 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0783c4d7u, 1105778), /* mbconv 464M…21.5G 0.231→0.242 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x07ee775cu, 0), /* mbconv 21.5G…∞ 0.242 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* mbconv 215…215k extrapolated */
	EST_AUTHORED(7, 1, 8), /* mbconv 215k…21.5M fitted */
	EST_AUTHORED(7, 1, 44), /* mbconv 21.5M…100M fitted */
	EST_AUTHORED(7, 1, 23), /* mbconv 100M…215M fitted */
	EST_AUTHORED(7, 1, 12), /* mbconv 215M…464M fitted */
	EST_AUTHORED(7, 1, 5), /* mbconv 464M…21.5G fitted */
	EST_ROW_CURVE(6, 4, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of mbconv: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x05ef4fdfu, 0), /* mbconv 0…101 11.59 ps/B extrapolated */
	EST_ROW_SEGMENT(0x05ad5a9au, 6713657), /* mbconv 101…3.16k 11.6→15.48 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0655cab5u, 42720081), /* mbconv 3.16k…31.6k 15.49→32 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf6ea2ab3u, 450969046), /* mbconv 31.6k…3.16M 32→381 ps/B fitted */
	EST_ROW_SEGMENT(0xce86b7deu, -327700812), /* mbconv 3.16M…1G 381→63.9 ps/B fitted */
	EST_ROW_SEGMENT(0x20bd20e4u, 0), /* mbconv 1G…∞ 63.9 ps/B fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(7, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(7, 1, 61), /* mbconv 31.6k…3.16M fitted */
	EST_AUTHORED(7, 1, 31), /* mbconv 3.16M…1G fitted */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 42780006u), /* squeeze_excite from 0: 668 us */
	EST_ROW_CURVE(8, 6, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of squeeze_excite: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x314bbddau, 0), /* squeeze_excite 0…216 0.752 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x306fec51u, 19254427), /* squeeze_excite 216…464k 0.752→0.946 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2bfce0c5u, 366983522), /* squeeze_excite 464k…21.5M 0.946→2.79 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xcf609dcau, -1140202904), /* squeeze_excite 21.5M…100M 2.79→0.494 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0a5ee839u, 640773226), /* squeeze_excite 100M…215M 0.494→1.137 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x6b6d60acu, -812038065), /* squeeze_excite 215M…464M 1.137→0.318 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x155a67e1u, -11523598), /* squeeze_excite 464M…21.5G 0.318→0.26 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x11027c35u, 0), /* squeeze_excite 21.5G…∞ 0.26 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(8, 1, 76), /* squeeze_excite 215…464k fitted */
	EST_AUTHORED(8, 1, 78), /* squeeze_excite 464k…21.5M fitted */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 21.5M…100M extrapolated */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 100M…215M extrapolated */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 215M…464M extrapolated */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 464M…21.5G extrapolated */
	EST_ROW_CURVE(6, 4, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of squeeze_excite: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x154460a1u, 0), /* squeeze_excite 0…101 10.38 ps/B extrapolated */
	EST_ROW_SEGMENT(0x13e96843u, 35316952), /* squeeze_excite 101…31.6k 10.4→18.92 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0403ac69u, 614916234), /* squeeze_excite 31.6k…1M 18.92→108.1 ps/B fitted */
	EST_ROW_SEGMENT(0xfc144d9au, -552210134), /* squeeze_excite 1M…31.6M 108.1→28.1 ps/B fitted */
	EST_ROW_SEGMENT(0x3a36f0bbu, -14167842), /* squeeze_excite 31.6M…1G 28.1→26 ps/B fitted */
	EST_ROW_SEGMENT(0x353c06beu, 0), /* squeeze_excite 1G…∞ 26 ps/B fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(8, 2, 0), /* squeeze_excite 100…31.6k extrapolated */
	EST_AUTHORED(8, 1, 31), /* squeeze_excite 31.6k…1M fitted */
	EST_AUTHORED(8, 1, 119), /* squeeze_excite 1M…31.6M fitted */
	EST_AUTHORED(8, 1, 4), /* squeeze_excite 31.6M…1G fitted */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14241523u), /* matmul from 0: 223 us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of matmul: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x65c44a43u, 0), /* matmul 0…216 0.776 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x654aa1e5u, 10656292), /* matmul 216…2.15M 0.776→0.841 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6dafe0bau, 242799101), /* matmul 2.15M…464M 0.841→1.697 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xebe8d2efu, -286702210), /* matmul 464M…21.5G 1.697→0.975 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x7fd8b6a8u, 0), /* matmul 21.5G…∞ 0.975 ps/FLOP fitted */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(9, 1, 55), /* matmul 215…2.15M fitted */
	EST_AUTHORED(9, 1, 45), /* matmul 2.15M…464M fitted */
	EST_AUTHORED(9, 1, 1), /* matmul 464M…21.5G fitted */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of matmul: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x1500882fu, 0), /* matmul 0…101 10.25 ps/B fitted */
	EST_ROW_SEGMENT(0x14126960u, 24237486), /* matmul 101…100k 10.27→17.28 ps/B fitted */
	EST_ROW_SEGMENT(0x17daf92eu, 317687813), /* matmul 100k…1M 17.28→48 ps/B fitted */
	EST_ROW_SEGMENT(0x0c778f82u, 1545861421), /* matmul 1M…3.16M 48→122.7 ps/B fitted */
	EST_ROW_SEGMENT(0x4355a331u, -2044658990), /* matmul 3.16M…10M 122.7→23.8 ps/B fitted */
	EST_ROW_SEGMENT(0x3217438fu, -92168992), /* matmul 10M…316M 23.8→10.41 ps/B fitted */
	EST_ROW_SEGMENT(0x158ff526u, -16602509), /* matmul 316M…1G 10.41→9.61 ps/B fitted */
	EST_ROW_SEGMENT(0x13af4b14u, 0), /* matmul 1G…∞ 9.61 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(9, 1, 33), /* matmul 100…100k fitted */
	EST_AUTHORED(9, 1, 25), /* matmul 100k…1M fitted */
	EST_AUTHORED(9, 1, 13), /* matmul 1M…3.16M fitted */
	EST_AUTHORED(9, 1, 24), /* matmul 3.16M…10M fitted */
	EST_AUTHORED(9, 1, 4), /* matmul 10M…316M fitted */
	EST_AUTHORED(9, 1, 2), /* matmul 316M…1G fitted */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 64086852u), /* attention from 0: 1.001k us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of attention: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x65c44a43u, 0), /* attention 0…216 0.776 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x654aa1e5u, 10656292), /* attention 216…2.15M 0.776→0.841 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x6dafe0bau, 242799101), /* attention 2.15M…464M 0.841→1.697 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xebe8d2efu, -286702210), /* attention 464M…21.5G 1.697→0.975 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x7fd8b6a8u, 0), /* attention 21.5G…∞ 0.975 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* attention 215…2.15M extrapolated */
	EST_AUTHORED(10, 2, 0), /* attention 2.15M…464M extrapolated */
	EST_AUTHORED(10, 2, 0), /* attention 464M…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of attention: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x1500882fu, 0), /* attention 0…101 10.25 ps/B extrapolated */
	EST_ROW_SEGMENT(0x14126960u, 24237486), /* attention 101…100k 10.27→17.28 ps/B extrapolated */
	EST_ROW_SEGMENT(0x17daf92eu, 317687813), /* attention 100k…1M 17.28→48 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0c778f82u, 1545861421), /* attention 1M…3.16M 48→122.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x4355a331u, -2044658990), /* attention 3.16M…10M 122.7→23.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x3217438fu, -92168992), /* attention 10M…316M 23.8→10.41 ps/B extrapolated */
	EST_ROW_SEGMENT(0x158ff526u, -16602509), /* attention 316M…1G 10.41→9.61 ps/B extrapolated */
	EST_ROW_SEGMENT(0x13af4b14u, 0), /* attention 1G…∞ 9.61 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* attention 100…100k extrapolated */
	EST_AUTHORED(10, 2, 0), /* attention 100k…1M extrapolated */
	EST_AUTHORED(10, 2, 0), /* attention 1M…3.16M extrapolated */
	EST_AUTHORED(10, 2, 0), /* attention 3.16M…10M extrapolated */
	EST_AUTHORED(10, 2, 0), /* attention 10M…316M extrapolated */
	EST_AUTHORED(10, 2, 0), /* attention 316M…1G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 7416969u), /* activation from 0: 115.9 us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of activation: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xcc3c927au, 0), /* activation 0…216 0.779 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xcc3c8bb5u, 2313), /* activation 216…21.5G 0.779→0.779 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xcc3d8291u, 0), /* activation 21.5G…∞ 0.779 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(11, 1, 194), /* activation 215…21.5G fitted */
	EST_ROW_CURVE(12, 10, 23, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of activation: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x016057bbu, 0), /* activation 0…101 43 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00c24d89u, 16086355), /* activation 101…1k 43.4→142.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfb8f49e7u, 156374837), /* activation 1k…3.16k 142.5→626 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe1856b22u, 1354382748), /* activation 3.16k…10k 626→4.82k ps/B extrapolated */
	EST_ROW_SEGMENT(0xaac63247u, -966338405), /* activation 10k…31.6k 4.82k→1.831k ps/B extrapolated */
	EST_ROW_SEGMENT(0x487d9cbdu, -246035502), /* activation 31.6k…316k 1.831k→309 ps/B fitted */
	EST_ROW_SEGMENT(0x0ae8cfa8u, -64187003), /* activation 316k…1M 309→110 ps/B fitted */
	EST_ROW_SEGMENT(0x04ed112bu, -25330628), /* activation 1M…3.16M 110→31.7 ps/B fitted */
	EST_ROW_SEGMENT(0x01288240u, -4109697), /* activation 3.16M…10M 31.7→18.94 ps/B fitted */
	EST_ROW_SEGMENT(0x009f5f8du, -1080383), /* activation 10M…100M 18.94→12.26 ps/B fitted */
	EST_ROW_SEGMENT(0x00625739u, 238087), /* activation 100M…1G 12.26→13.73 ps/B fitted */
	EST_ROW_SEGMENT(0x00707fdeu, 0), /* activation 1G…∞ 13.73 ps/B fitted */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* activation 100…1k extrapolated */
	EST_AUTHORED(11, 2, 0), /* activation 1k…3.16k extrapolated */
	EST_AUTHORED(11, 2, 0), /* activation 3.16k…10k extrapolated */
	EST_AUTHORED(11, 2, 0), /* activation 10k…31.6k extrapolated */
	EST_AUTHORED(11, 1, 5), /* activation 31.6k…316k fitted */
	EST_AUTHORED(11, 1, 8), /* activation 316k…1M fitted */
	EST_AUTHORED(11, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(11, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(11, 1, 44), /* activation 10M…100M fitted */
	EST_AUTHORED(11, 1, 5), /* activation 100M…1G fitted */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3774214u), /* memory from 0: 59 us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of memory: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xd1f38644u, 0), /* memory 0…216 0.801 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd1f3845bu, 660), /* memory 216…21.5G 0.801→0.801 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd1f3cad0u, 0), /* memory 21.5G…∞ 0.801 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(12, 1, 407), /* memory 215…21.5G fitted */
	EST_ROW_CURVE(11, 9, 23, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of memory: 11 lines for 9 segments */
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
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x015d6cc1u, 0), /* memory 0…101 42.6 ps/B fitted */
	EST_ROW_SEGMENT(0x00c7271du, 15295695), /* memory 101…1k 43.1→137.3 ps/B fitted */
	EST_ROW_SEGMENT(0xfc20255du, 143627572), /* memory 1k…3.16k 137.3→581 ps/B fitted */
	EST_ROW_SEGMENT(0xe6ee8c2au, 1170985855), /* memory 3.16k…10k 581→4.21k ps/B fitted */
	EST_ROW_SEGMENT(0x90e30cc5u, -599537546), /* memory 10k…100k 4.21k→497 ps/B fitted */
	EST_ROW_SEGMENT(0x1399edcdu, -101979673), /* memory 100k…316k 497→181.4 ps/B fitted */
	EST_ROW_SEGMENT(0x065b7475u, -34319718), /* memory 316k…1M 181.4→75.2 ps/B fitted */
	EST_ROW_SEGMENT(0x032c06aeu, -13794954), /* memory 1M…3.16M 75.2→32.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0126f69fu, -3150173), /* memory 3.16M…10M 32.5→22.8 ps/B fitted */
	EST_ROW_SEGMENT(0x00bbea40u, -328937), /* memory 10M…1G 22.8→18.71 ps/B fitted */
	EST_ROW_SEGMENT(0x00994bc7u, 0), /* memory 1G…∞ 18.71 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(12, 1, 7), /* memory 100…1k fitted */
	EST_AUTHORED(12, 1, 7), /* memory 1k…3.16k fitted */
	EST_AUTHORED(13, 1, 22), /* memory 3.16k…10k fitted */
	EST_AUTHORED(14, 1, 67), /* memory 10k…100k fitted */
	EST_AUTHORED(12, 1, 89), /* memory 100k…316k fitted */
	EST_AUTHORED(12, 1, 94), /* memory 316k…1M fitted */
	EST_AUTHORED(12, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(12, 1, 128), /* memory 3.16M…10M fitted */
	EST_AUTHORED(12, 1, 84), /* memory 10M…1G fitted */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27847515u), /* conv2d_bn_hardswish from 0: 435 us */
	EST_ROW_CURVE(8, 6, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_hardswish: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x1a615be9u, 0), /* conv2d_bn_hardswish 0…216 0.805 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x19572c94u, 23315769), /* conv2d_bn_hardswish 216…464k 0.805→1.275 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x14f82f7au, 423681633), /* conv2d_bn_hardswish 464k…10M 1.275→4.69 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa49ce165u, -726342076), /* conv2d_bn_hardswish 10M…100M 4.69→0.3 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfc2127a0u, 399182216), /* conv2d_bn_hardswish 100M…215M 0.3→1.102 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x361a5a91u, -444423475), /* conv2d_bn_hardswish 215M…464M 1.102→0.204 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x06871196u, 3627118), /* conv2d_bn_hardswish 464M…21.5G 0.204→0.241 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x07e50d50u, 0), /* conv2d_bn_hardswish 21.5G…∞ 0.241 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(15, 2, 0), /* conv2d_bn_hardswish 215…464k extrapolated */
	EST_AUTHORED(15, 1, 13), /* conv2d_bn_hardswish 464k…10M fitted */
	EST_AUTHORED(15, 1, 38), /* conv2d_bn_hardswish 10M…100M fitted */
	EST_AUTHORED(15, 1, 7), /* conv2d_bn_hardswish 100M…215M fitted */
	EST_AUTHORED(15, 1, 12), /* conv2d_bn_hardswish 215M…464M fitted */
	EST_AUTHORED(15, 1, 3), /* conv2d_bn_hardswish 464M…21.5G fitted */
	EST_ROW_CURVE(6, 4, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_hardswish: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0bec30b2u, 0), /* conv2d_bn_hardswish 0…101 11.64 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0b29011fu, 19867323), /* conv2d_bn_hardswish 101…10k 11.66→19.33 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1073af85u, 194662964), /* conv2d_bn_hardswish 10k…100k 19.33→57 ps/B extrapolated */
	EST_ROW_SEGMENT(0x153b7e7du, 1021027684), /* conv2d_bn_hardswish 100k…316k 57→155.6 ps/B fitted */
	EST_ROW_SEGMENT(0xa203c7d3u, -165627875), /* conv2d_bn_hardswish 316k…1G 155.6→43.5 ps/B fitted */
	EST_ROW_SEGMENT(0x2c8fd43du, 0), /* conv2d_bn_hardswish 1G…∞ 43.5 ps/B fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(15, 2, 0), /* conv2d_bn_hardswish 100…10k extrapolated */
	EST_AUTHORED(15, 2, 0), /* conv2d_bn_hardswish 10k…100k extrapolated */
	EST_AUTHORED(15, 1, 7), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(15, 1, 66), /* conv2d_bn_hardswish 316k…1G fitted */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27084316u), /* conv2d_bn_pointwise from 0: 423 us */
	EST_ROW_CURVE(11, 9, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_pointwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(17, 0x28fb000u), /* from 215k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x33a9975cu, 0), /* conv2d_bn_pointwise 0…216 0.788 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3288b53au, 25303985), /* conv2d_bn_pointwise 216…215k 0.788→1.018 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2f8c4a57u, 449878815), /* conv2d_bn_pointwise 215k…10M 1.018→3.28 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xdefaca24u, -512585868), /* conv2d_bn_pointwise 10M…46.4M 3.28→2.25 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xc957c15cu, -1928614916), /* conv2d_bn_pointwise 46.4M…100M 2.25→0.309 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe4c82ab9u, 1383721777), /* conv2d_bn_pointwise 100M…215M 0.309→1.699 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xac0f417au, -1499058908), /* conv2d_bn_pointwise 215M…464M 1.699→0.1856 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfcca632fu, 326624129), /* conv2d_bn_pointwise 464M…1G 0.1856→0.515 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x36630253u, -386227446), /* conv2d_bn_pointwise 1G…2.15G 0.515→0.1267 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x084d495bu, 40316511), /* conv2d_bn_pointwise 2.15G…21.5G 0.1267→0.248 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1049e9d5u, 0), /* conv2d_bn_pointwise 21.5G…∞ 0.248 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(16, 2, 0), /* conv2d_bn_pointwise 215…215k extrapolated */
	EST_AUTHORED(17, 1, 46), /* conv2d_bn_pointwise 215k…10M fitted */
	EST_AUTHORED(18, 1, 122), /* conv2d_bn_pointwise 10M…46.4M fitted */
	EST_AUTHORED(16, 1, 62), /* conv2d_bn_pointwise 46.4M…100M fitted */
	EST_AUTHORED(16, 1, 164), /* conv2d_bn_pointwise 100M…215M fitted */
	EST_AUTHORED(16, 1, 74), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(16, 1, 26), /* conv2d_bn_pointwise 464M…1G fitted */
	EST_AUTHORED(16, 1, 22), /* conv2d_bn_pointwise 1G…2.15G fitted */
	EST_AUTHORED(16, 1, 3), /* conv2d_bn_pointwise 2.15G…21.5G fitted */
	EST_ROW_CURVE(5, 3, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_pointwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x2c37813au, 0), /* conv2d_bn_pointwise 0…101 10.8 ps/B fitted */
	EST_ROW_SEGMENT(0x290e913fu, 82339071), /* conv2d_bn_pointwise 101…100M 10.81→34.7 ps/B fitted */
	EST_ROW_SEGMENT(0x7116d0c0u, 844004804), /* conv2d_bn_pointwise 100M…316M 34.7→55.1 ps/B fitted */
	EST_ROW_SEGMENT(0xf1403e39u, -1119837905), /* conv2d_bn_pointwise 316M…1G 55.1→28 ps/B fitted */
	EST_ROW_SEGMENT(0x729b78dcu, 0), /* conv2d_bn_pointwise 1G…∞ 28 ps/B fitted */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(16, 1, 513), /* conv2d_bn_pointwise 100…100M fitted */
	EST_AUTHORED(16, 1, 5), /* conv2d_bn_pointwise 100M…316M fitted */
	EST_AUTHORED(16, 1, 1), /* conv2d_bn_pointwise 316M…1G fitted */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 18993492u), /* conv2d_pointwise from 0: 297 us */
	EST_ROW_CURVE(8, 6, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x344b486bu, 0), /* conv2d_pointwise 0…216 0.798 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3354f9a0u, 21574691), /* conv2d_pointwise 216…464k 0.798→1.015 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2e98b77bu, 406111615), /* conv2d_pointwise 464k…21.5M 1.015→3.06 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xe33a7a82u, -1253405185), /* conv2d_pointwise 21.5M…100M 3.06→0.531 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0b326200u, 688810248), /* conv2d_pointwise 100M…215M 0.531→1.223 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x73633591u, -869413087), /* conv2d_pointwise 215M…464M 1.223→0.346 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x174ab0bbu, -13611646), /* conv2d_pointwise 464M…21.5G 0.346→0.277 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x12294adfu, 0), /* conv2d_pointwise 21.5G…∞ 0.277 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(19, 2, 0), /* conv2d_pointwise 215…464k extrapolated */
	EST_AUTHORED(19, 2, 0), /* conv2d_pointwise 464k…21.5M extrapolated */
	EST_AUTHORED(19, 2, 0), /* conv2d_pointwise 21.5M…100M extrapolated */
	EST_AUTHORED(19, 1, 1), /* conv2d_pointwise 100M…215M fitted */
	EST_AUTHORED(19, 2, 0), /* conv2d_pointwise 215M…464M extrapolated */
	EST_AUTHORED(19, 1, 1), /* conv2d_pointwise 464M…21.5G fitted */
	EST_ROW_CURVE(5, 3, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_pointwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x16a0bbe8u, 0), /* conv2d_pointwise 0…101 11.05 ps/B extrapolated */
	EST_ROW_SEGMENT(0x15bad64au, 23400453), /* conv2d_pointwise 101…10k 11.06→15.57 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1b8da8a1u, 253146156), /* conv2d_pointwise 10k…10M 15.57→89 ps/B extrapolated */
	EST_ROW_SEGMENT(0xb933dcd6u, -194408817), /* conv2d_pointwise 10M…1G 89→51.4 ps/B fitted */
	EST_ROW_SEGMENT(0x694741f4u, 0), /* conv2d_pointwise 1G…∞ 51.4 ps/B fitted */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(19, 2, 0), /* conv2d_pointwise 100…10k extrapolated */
	EST_AUTHORED(19, 2, 0), /* conv2d_pointwise 10k…10M extrapolated */
	EST_AUTHORED(19, 1, 2), /* conv2d_pointwise 10M…1G fitted */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3755510u), /* elementwise from 0: 58.7 us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of elementwise: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xceeb0914u, 0), /* elementwise 0…216 0.789 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xceeafe1fu, 3756), /* elementwise 216…21.5G 0.789→0.789 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xceec8f07u, 0), /* elementwise 21.5G…∞ 0.789 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(20, 1, 407), /* elementwise 215…21.5G fitted */
	EST_ROW_CURVE(12, 10, 23, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of elementwise: 12 lines for 10 segments */
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
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x015b267au, 0), /* elementwise 0…101 42.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00c46ff2u, 15340581), /* elementwise 101…1k 42.8→137.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfc096e2du, 145169046), /* elementwise 1k…3.16k 137.3→586 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe6038fd2u, 1199687379), /* elementwise 3.16k…10k 586→4.3k ps/B extrapolated */
	EST_ROW_SEGMENT(0x940d5d40u, -609422260), /* elementwise 10k…100k 4.3k→529 ps/B fitted */
	EST_ROW_SEGMENT(0x14f3f0ddu, -110594160), /* elementwise 100k…316k 529→187.3 ps/B fitted */
	EST_ROW_SEGMENT(0x0696c437u, -37146276), /* elementwise 316k…1M 187.3→72.3 ps/B fitted */
	EST_ROW_SEGMENT(0x0322bc2fu, -14829504), /* elementwise 1M…3.16M 72.3→26.4 ps/B fitted */
	EST_ROW_SEGMENT(0x00f0e2c0u, -2720570), /* elementwise 3.16M…10M 26.4→17.99 ps/B fitted */
	EST_ROW_SEGMENT(0x0096ece2u, -927627), /* elementwise 10M…100M 17.99→12.25 ps/B fitted */
	EST_ROW_SEGMENT(0x006192d8u, 312461), /* elementwise 100M…1G 12.25→14.18 ps/B fitted */
	EST_ROW_SEGMENT(0x007427c3u, 0), /* elementwise 1G…∞ 14.18 ps/B fitted */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(20, 2, 0), /* elementwise 100…1k extrapolated */
	EST_AUTHORED(20, 2, 0), /* elementwise 1k…3.16k extrapolated */
	EST_AUTHORED(20, 2, 0), /* elementwise 3.16k…10k extrapolated */
	EST_AUTHORED(20, 1, 8), /* elementwise 10k…100k fitted */
	EST_AUTHORED(21, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(22, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(20, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(20, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(20, 1, 66), /* elementwise 10M…100M fitted */
	EST_AUTHORED(20, 1, 5), /* elementwise 100M…1G fitted */
	3u, /* precision fp16 */
	EST_ROW_U64(0u), /* reference peak 0FLOP/s */
	EST_ROW_U64(0u), /* reference bandwidth 0B/s */
	0u, /* energy */
	58552u, 58552u, 0x83840303u, /* interval of a total: quantiles 0.893428 and 0.893428; kinds, coverage 0.9 */
	1419u, /* generic */
	1426u, /* conv2d */
	1433u, /* conv2d_bn */
	1440u, /* conv2d_depthwise */
	1447u, /* mbconv */
	1454u, /* squeeze_excite */
	1461u, /* matmul */
	1468u, /* attention */
	1475u, /* activation */
	1510u, /* normalisation */
	1482u, /* memory */
	1489u, /* conv2d_bn_hardswish */
	1496u, /* conv2d_bn_pointwise */
	1503u, /* conv2d_pointwise */
	1510u, /* softmax */
	1482u, /* index */
	1482u, /* split */
	1482u, /* window */
	1510u, /* elementwise */
	EST_ROW_CLASS(0x4be11700u, 1520u, 1556u, 1517u, 2654u, 1419u, 0u), /* generic */
	EST_ROW_CLASS(0x32111800u, 1600u, 1632u, 1597u, 2654u, 1426u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab11900u, 1667u, 1703u, 1664u, 2681u, 1433u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07211b00u, 1738u, 1774u, 1735u, 2691u, 1440u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e11d00u, 1813u, 1849u, 1810u, 2704u, 1447u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06411e00u, 1884u, 1912u, 1881u, 2721u, 1454u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05412000u, 1943u, 1958u, 1940u, 2737u, 1461u, 6u), /* matmul */
	EST_ROW_CLASS(0x00022100u, 1997u, 2012u, 1994u, 2580u, 1468u, 7u), /* attention */
	EST_ROW_CLASS(0x03012200u, 2051u, 2066u, 2048u, 2582u, 1475u, 8u), /* activation */
	EST_ROW_CLASS(0x14912400u, 2118u, 2133u, 2115u, 2596u, 1482u, 10u), /* memory */
	EST_ROW_CLASS(0x03112600u, 2181u, 2217u, 2178u, 2704u, 1489u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12212700u, 2252u, 2297u, 2249u, 2758u, 1496u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00212c00u, 2341u, 2369u, 2338u, 2773u, 1503u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b112d00u, 2404u, 2419u, 2401u, 2640u, 1510u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 4252488u), /* generic from 0: 66.4 us */
	EST_ROW_CURVE(8, 6, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of generic: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x13f4b03du, 0), /* generic 0…216 0.609 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x13b6f2dcu, 5407935), /* generic 216…464k 0.609→0.718 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x130f9377u, 90937419), /* generic 464k…4.64M 0.718→1.267 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2314a07cu, 742876514), /* generic 4.64M…46.4M 1.267→5.76 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf3107402u, -1953231209), /* generic 46.4M…100M 5.76→1.82 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x41e75925u, -182313535), /* generic 100M…2.15G 1.82→0.352 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0b8dc309u, -20657097), /* generic 2.15G…21.5G 0.352→0.228 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x07762666u, 0), /* generic 21.5G…∞ 0.228 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(23, 1, 379), /* generic 215…464k fitted */
	EST_AUTHORED(23, 1, 300), /* generic 464k…4.64M fitted */
	EST_AUTHORED(23, 1, 342), /* generic 4.64M…46.4M fitted */
	EST_AUTHORED(23, 1, 116), /* generic 46.4M…100M fitted */
	EST_AUTHORED(23, 1, 677), /* generic 100M…2.15G fitted */
	EST_AUTHORED(23, 1, 104), /* generic 2.15G…21.5G fitted */
	EST_ROW_CURVE(9, 7, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of generic: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x05f6a943u, 0), /* generic 0…101 11.65 ps/B fitted */
	EST_ROW_SEGMENT(0x057164b5u, 13564891), /* generic 101…1k 11.67→16.89 ps/B fitted */
	EST_ROW_SEGMENT(0x028e6447u, 105848323), /* generic 1k…10k 16.89→57.8 ps/B fitted */
	EST_ROW_SEGMENT(0x104c9664u, 776048249), /* generic 10k…100k 57.8→358 ps/B fitted */
	EST_ROW_SEGMENT(0xd255916du, -744887039), /* generic 100k…1M 358→69.9 ps/B fitted */
	EST_ROW_SEGMENT(0x2b039c39u, -130326650), /* generic 1M…10M 69.9→19.48 ps/B fitted */
	EST_ROW_SEGMENT(0x08ebc464u, 69602312), /* generic 10M…31.6M 19.48→32.9 ps/B fitted */
	EST_ROW_SEGMENT(0x113d9593u, -7007888), /* generic 31.6M…1G 32.9→28.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0ec6f81eu, 0), /* generic 1G…∞ 28.9 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(23, 1, 9), /* generic 100…1k fitted */
	EST_AUTHORED(23, 1, 39), /* generic 1k…10k fitted */
	EST_AUTHORED(23, 1, 91), /* generic 10k…100k fitted */
	EST_AUTHORED(23, 1, 433), /* generic 100k…1M fitted */
	EST_AUTHORED(23, 1, 1190), /* generic 1M…10M fitted */
	EST_AUTHORED(23, 1, 243), /* generic 10M…31.6M fitted */
	EST_AUTHORED(23, 1, 137), /* generic 31.6M…1G fitted */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 19326554u), /* conv2d from 0: 302 us */
	EST_ROW_CURVE(7, 5, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x4db567a0u, 0), /* conv2d 0…216 0.593 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4d5585c0u, 8398559), /* conv2d 216…2.15M 0.593→0.644 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x53f1f138u, 194037264), /* conv2d 2.15M…464M 0.644→1.328 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xee4aaf76u, -1365391481), /* conv2d 464M…1G 1.328→0.64 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x77569ad5u, -662974289), /* conv2d 1G…2.15G 0.64→0.307 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x283ef459u, -70239185), /* conv2d 2.15G…21.5G 0.307→0.201 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1a54d159u, 0), /* conv2d 21.5G…∞ 0.201 ps/FLOP fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(24, 1, 165), /* conv2d 215…2.15M fitted */
	EST_AUTHORED(24, 1, 941), /* conv2d 2.15M…464M fitted */
	EST_AUTHORED(24, 1, 152), /* conv2d 464M…1G fitted */
	EST_AUTHORED(24, 1, 48), /* conv2d 1G…2.15G fitted */
	EST_AUTHORED(24, 1, 104), /* conv2d 2.15G…21.5G fitted */
	EST_ROW_CURVE(7, 5, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x086da158u, 0), /* conv2d 0…101 8.23 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0784fb1du, 23680613), /* conv2d 101…31.6k 8.25→19.68 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfe8322e8u, 383059529), /* conv2d 31.6k…1M 19.68→130.8 ps/B fitted */
	EST_ROW_SEGMENT(0x9a4d2d05u, -366656291), /* conv2d 1M…10M 130.8→59.9 ps/B fitted */
	EST_ROW_SEGMENT(0x3dbfb641u, -26810841), /* conv2d 10M…316M 59.9→52.1 ps/B fitted */
	EST_ROW_SEGMENT(0x381a0d4bu, -193845239), /* conv2d 316M…1G 52.1→33.4 ps/B fitted */
	EST_ROW_SEGMENT(0x222dfa99u, 0), /* conv2d 1G…∞ 33.4 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(24, 2, 0), /* conv2d 100…31.6k extrapolated */
	EST_AUTHORED(24, 1, 226), /* conv2d 31.6k…1M fitted */
	EST_AUTHORED(24, 1, 892), /* conv2d 1M…10M fitted */
	EST_AUTHORED(24, 1, 290), /* conv2d 10M…316M fitted */
	EST_AUTHORED(24, 1, 2), /* conv2d 316M…1G fitted */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 28171754u), /* conv2d_bn from 0: 440 us */
	EST_ROW_CURVE(8, 6, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x13a3516cu, 0), /* conv2d_bn 0…216 0.599 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x13660450u, 5369518), /* conv2d_bn 216…1M 0.599→0.718 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x11d01f07u, 103091784), /* conv2d_bn 1M…10M 0.718→1.341 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1d8f5c4fu, 952352258), /* conv2d_bn 10M…46.4M 1.341→5.18 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd9e24e36u, -1731117284), /* conv2d_bn 46.4M…100M 5.18→1.688 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3d2e53b1u, -170663942), /* conv2d_bn 100M…2.15G 1.688→0.314 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0a4de406u, -22845493), /* conv2d_bn 2.15G…21.5G 0.314→0.1763 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x05c74bb3u, 0), /* conv2d_bn 21.5G…∞ 0.1763 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(25, 1, 12), /* conv2d_bn 215…1M fitted */
	EST_AUTHORED(25, 1, 124), /* conv2d_bn 1M…10M fitted */
	EST_AUTHORED(25, 1, 231), /* conv2d_bn 10M…46.4M fitted */
	EST_AUTHORED(25, 1, 113), /* conv2d_bn 46.4M…100M fitted */
	EST_AUTHORED(25, 1, 664), /* conv2d_bn 100M…2.15G fitted */
	EST_AUTHORED(26, 1, 86), /* conv2d_bn 2.15G…21.5G fitted */
	EST_ROW_CURVE(7, 5, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x08cd3b51u, 0), /* conv2d_bn 0…101 8.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x08191cd8u, 18333723), /* conv2d_bn 101…10k 8.61→15.69 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0c6c9ed6u, 212119032), /* conv2d_bn 10k…100k 15.69→56.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03e8d123u, 1490270225), /* conv2d_bn 100k…316k 56.7→201 ps/B fitted */
	EST_ROW_SEGMENT(0xd5156548u, -471479772), /* conv2d_bn 316k…10M 201→63.9 ps/B fitted */
	EST_ROW_SEGMENT(0x42a49978u, -79100308), /* conv2d_bn 10M…1G 63.9→33.3 ps/B fitted */
	EST_ROW_SEGMENT(0x221faae8u, 0), /* conv2d_bn 1G…∞ 33.3 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(25, 2, 0), /* conv2d_bn 100…10k extrapolated */
	EST_AUTHORED(25, 2, 0), /* conv2d_bn 10k…100k extrapolated */
	EST_AUTHORED(25, 1, 33), /* conv2d_bn 100k…316k fitted */
	EST_AUTHORED(25, 1, 945), /* conv2d_bn 316k…10M fitted */
	EST_AUTHORED(25, 1, 252), /* conv2d_bn 10M…1G fitted */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27477975u), /* conv2d_depthwise from 0: 429 us */
	EST_ROW_CURVE(8, 6, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_depthwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x13215d7fu, 0), /* conv2d_depthwise 0…216 0.584 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x12e5a610u, 5230719), /* conv2d_depthwise 216…1M 0.584→0.7 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x115a3ebfu, 100426931), /* conv2d_depthwise 1M…10M 0.7→1.307 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1ccbbfd8u, 927734583), /* conv2d_depthwise 10M…46.4M 1.307→5.04 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd440792fu, -1686369056), /* conv2d_depthwise 46.4M…100M 5.04→1.645 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3b997752u, -166252392), /* conv2d_depthwise 100M…2.15G 1.645→0.306 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0a09b3f6u, -22254952), /* conv2d_depthwise 2.15G…21.5G 0.306→0.1718 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x05a10e90u, 0), /* conv2d_depthwise 21.5G…∞ 0.1718 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(27, 1, 12), /* conv2d_depthwise 215…1M fitted */
	EST_AUTHORED(27, 1, 65), /* conv2d_depthwise 1M…10M fitted */
	EST_AUTHORED(27, 1, 49), /* conv2d_depthwise 10M…46.4M fitted */
	EST_AUTHORED(27, 1, 21), /* conv2d_depthwise 46.4M…100M fitted */
	EST_AUTHORED(27, 1, 12), /* conv2d_depthwise 100M…2.15G fitted */
	EST_AUTHORED(27, 2, 0), /* conv2d_depthwise 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_depthwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x045d879bu, 0), /* conv2d_depthwise 0…101 8.53 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03f71580u, 10427612), /* conv2d_depthwise 101…10k 8.54→16.59 ps/B extrapolated */
	EST_ROW_SEGMENT(0x062e2a5bu, 134958343), /* conv2d_depthwise 10k…100k 16.59→68.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfc1771f4u, 1076720271), /* conv2d_depthwise 100k…316k 68.8→277 ps/B fitted */
	EST_ROW_SEGMENT(0x95f0a128u, -509935455), /* conv2d_depthwise 316k…3.16M 277→79.7 ps/B fitted */
	EST_ROW_SEGMENT(0x2d05772fu, -120352225), /* conv2d_depthwise 3.16M…10M 79.7→56.4 ps/B fitted */
	EST_ROW_SEGMENT(0x1d70a9ddu, -38671934), /* conv2d_depthwise 10M…1G 56.4→26.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0d8aa048u, 0), /* conv2d_depthwise 1G…∞ 26.4 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(27, 2, 0), /* conv2d_depthwise 100…10k extrapolated */
	EST_AUTHORED(27, 2, 0), /* conv2d_depthwise 10k…100k extrapolated */
	EST_AUTHORED(27, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(28, 1, 61), /* conv2d_depthwise 316k…3.16M fitted */
	EST_AUTHORED(27, 1, 38), /* conv2d_depthwise 3.16M…10M fitted */
	EST_AUTHORED(27, 1, 53), /* conv2d_depthwise 10M…1G fitted */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 55565162u), /* mbconv from 0: 868 us */
	EST_ROW_CURVE(8, 6, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of mbconv: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x1353cd0bu, 0), /* mbconv 0…216 0.59 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x13177829u, 5284588), /* mbconv 216…1M 0.59→0.707 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1187fe66u, 101461182), /* mbconv 1M…10M 0.707→1.32 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1d17aaebu, 937288899), /* mbconv 10M…46.4M 1.32→5.09 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd6700f58u, -1703736201), /* mbconv 46.4M…100M 5.09→1.662 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3c369888u, -167964550), /* mbconv 100M…2.15G 1.662→0.309 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0a242acbu, -22484145), /* mbconv 2.15G…21.5G 0.309→0.1736 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x05afe5cdu, 0), /* mbconv 21.5G…∞ 0.1736 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(29, 2, 0), /* mbconv 215…1M extrapolated */
	EST_AUTHORED(29, 2, 0), /* mbconv 1M…10M extrapolated */
	EST_AUTHORED(29, 1, 36), /* mbconv 10M…46.4M fitted */
	EST_AUTHORED(29, 1, 16), /* mbconv 46.4M…100M fitted */
	EST_AUTHORED(29, 1, 40), /* mbconv 100M…2.15G fitted */
	EST_AUTHORED(29, 2, 0), /* mbconv 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of mbconv: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x048600a3u, 0), /* mbconv 0…101 8.84 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04074b87u, 12897135), /* mbconv 101…10k 8.86→18.81 ps/B extrapolated */
	EST_ROW_SEGMENT(0x06468c6du, 195649544), /* mbconv 10k…100k 18.81→94.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0xea1fb5edu, 1933158790), /* mbconv 100k…316k 94.5→468 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf5d5c0c6u, -385871294), /* mbconv 316k…100M 468→94.9 ps/B fitted */
	EST_ROW_SEGMENT(0x34b88e2au, -120074881), /* mbconv 100M…1G 94.9→48.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x18d3d605u, 0), /* mbconv 1G…∞ 48.5 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(29, 2, 0), /* mbconv 100…10k extrapolated */
	EST_AUTHORED(29, 2, 0), /* mbconv 10k…100k extrapolated */
	EST_AUTHORED(29, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(29, 1, 92), /* mbconv 316k…100M fitted */
	EST_AUTHORED(29, 2, 0), /* mbconv 100M…1G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 43208186u), /* squeeze_excite from 0: 675 us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of squeeze_excite: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x490c9939u, 0), /* squeeze_excite 0…216 0.557 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x48b27720u, 7894982), /* squeeze_excite 216…2.15M 0.557→0.605 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4ee96862u, 182402813), /* squeeze_excite 2.15M…464M 0.605→1.248 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd07db27du, -953889973), /* squeeze_excite 464M…2.15G 1.248→0.289 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x25d530c6u, -66027652), /* squeeze_excite 2.15G…21.5G 0.289→0.1888 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x18c0a39bu, 0), /* squeeze_excite 21.5G…∞ 0.1888 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(30, 1, 134), /* squeeze_excite 215…2.15M fitted */
	EST_AUTHORED(30, 1, 20), /* squeeze_excite 2.15M…464M fitted */
	EST_AUTHORED(30, 2, 0), /* squeeze_excite 464M…2.15G extrapolated */
	EST_AUTHORED(30, 2, 0), /* squeeze_excite 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(6, 4, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of squeeze_excite: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0f96311bu, 0), /* squeeze_excite 0…101 7.61 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0e3220f3u, 36242490), /* squeeze_excite 101…31.6k 7.63→16.37 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfda966b6u, 634927413), /* squeeze_excite 31.6k…1M 16.37→108.5 ps/B fitted */
	EST_ROW_SEGMENT(0x05aeec65u, -712165977), /* squeeze_excite 1M…10M 108.5→39.6 ps/B fitted */
	EST_ROW_SEGMENT(0x52ad0056u, -102360222), /* squeeze_excite 10M…1G 39.6→19.82 ps/B fitted */
	EST_ROW_SEGMENT(0x289812edu, 0), /* squeeze_excite 1G…∞ 19.82 ps/B fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(30, 2, 0), /* squeeze_excite 100…31.6k extrapolated */
	EST_AUTHORED(30, 1, 37), /* squeeze_excite 31.6k…1M fitted */
	EST_AUTHORED(31, 1, 90), /* squeeze_excite 1M…10M fitted */
	EST_AUTHORED(30, 1, 27), /* squeeze_excite 10M…1G fitted */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14815744u), /* matmul from 0: 231 us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of matmul: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x99bb3661u, 0), /* matmul 0…216 0.586 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x99bb3663u, 0), /* matmul 216…21.5G 0.586→0.586 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x99bb3665u, 0), /* matmul 21.5G…∞ 0.586 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(32, 1, 101), /* matmul 215…21.5G fitted */
	EST_ROW_CURVE(8, 6, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of matmul: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x07ed6c0au, 0), /* matmul 0…101 7.74 ps/B fitted */
	EST_ROW_SEGMENT(0x077b4c16u, 11616392), /* matmul 101…31.6k 7.75→13.36 ps/B fitted */
	EST_ROW_SEGMENT(0x065902c6u, 129757994), /* matmul 31.6k…316k 13.36→38.5 ps/B fitted */
	EST_ROW_SEGMENT(0x17a7f162u, 977963007), /* matmul 316k…1M 38.5→133.1 ps/B fitted */
	EST_ROW_SEGMENT(0xaa118064u, -609068229), /* matmul 1M…10M 133.1→15.29 ps/B fitted */
	EST_ROW_SEGMENT(0x0e97076du, 70317134), /* matmul 10M…31.6M 15.29→22.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1843fb9eu, -30416801), /* matmul 31.6M…1G 22.1→13.26 ps/B fitted */
	EST_ROW_SEGMENT(0x0d92e1eeu, 0), /* matmul 1G…∞ 13.26 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(32, 1, 22), /* matmul 100…31.6k fitted */
	EST_AUTHORED(32, 1, 30), /* matmul 31.6k…316k fitted */
	EST_AUTHORED(32, 1, 8), /* matmul 316k…1M fitted */
	EST_AUTHORED(32, 1, 37), /* matmul 1M…10M fitted */
	EST_AUTHORED(32, 2, 0), /* matmul 10M…31.6M extrapolated */
	EST_AUTHORED(32, 1, 4), /* matmul 31.6M…1G fitted */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 66670847u), /* attention from 0: 1.042k us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of attention: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x99bb3661u, 0), /* attention 0…216 0.586 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x99bb3663u, 0), /* attention 216…21.5G 0.586→0.586 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x99bb3665u, 0), /* attention 21.5G…∞ 0.586 ps/FLOP extrapolated */
	0u, /* authored segment of each line */
	EST_AUTHORED(33, 2, 0), /* attention 215…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of attention: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x07ed6c0au, 0), /* attention 0…101 7.74 ps/B extrapolated */
	EST_ROW_SEGMENT(0x077b4c16u, 11616392), /* attention 101…31.6k 7.75→13.36 ps/B extrapolated */
	EST_ROW_SEGMENT(0x065902c6u, 129757994), /* attention 31.6k…316k 13.36→38.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x17a7f162u, 977963007), /* attention 316k…1M 38.5→133.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0xaa118064u, -609068229), /* attention 1M…10M 133.1→15.29 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0e97076du, 70317134), /* attention 10M…31.6M 15.29→22.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1843fb9eu, -30416801), /* attention 31.6M…1G 22.1→13.26 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0d92e1eeu, 0), /* attention 1G…∞ 13.26 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(33, 2, 0), /* attention 100…31.6k extrapolated */
	EST_AUTHORED(33, 2, 0), /* attention 31.6k…316k extrapolated */
	EST_AUTHORED(33, 2, 0), /* attention 316k…1M extrapolated */
	EST_AUTHORED(33, 2, 0), /* attention 1M…10M extrapolated */
	EST_AUTHORED(33, 2, 0), /* attention 10M…31.6M extrapolated */
	EST_AUTHORED(33, 2, 0), /* attention 31.6M…1G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 7720744u), /* activation from 0: 120.6 us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of activation: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x990b61f8u, 0), /* activation 0…216 0.584 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x990b61f3u, -1), /* activation 216…21.5G 0.584→0.584 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x990b61d1u, 0), /* activation 21.5G…∞ 0.584 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(34, 1, 194), /* activation 215…21.5G fitted */
	EST_ROW_CURVE(11, 9, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of activation: 11 lines for 9 segments */
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
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0250fdb1u, 0), /* activation 0…101 18.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01cd90f1u, 13377298), /* activation 101…1k 18.19→38.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00657a81u, 79365738), /* activation 1k…3.16k 38.8→100.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0xeba17396u, 889842732), /* activation 3.16k…31.6k 100.1→1.477k ps/B extrapolated */
	EST_ROW_SEGMENT(0xe7c4e84fu, -757047354), /* activation 31.6k…316k 1.477k→306 ps/B fitted */
	EST_ROW_SEGMENT(0x2b4cc7edu, -260692915), /* activation 316k…1M 306→103.8 ps/B fitted */
	EST_ROW_SEGMENT(0x12825c75u, -94064222), /* activation 1M…3.16M 103.8→31.1 ps/B fitted */
	EST_ROW_SEGMENT(0x04d418a1u, -24078638), /* activation 3.16M…10M 31.1→12.46 ps/B fitted */
	EST_ROW_SEGMENT(0x01a405b0u, -3072645), /* activation 10M…100M 12.46→7.7 ps/B fitted */
	EST_ROW_SEGMENT(0x00f3f495u, 960516), /* activation 100M…1G 7.7→9.19 ps/B fitted */
	EST_ROW_SEGMENT(0x012d1383u, 0), /* activation 1G…∞ 9.19 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(34, 2, 0), /* activation 100…1k extrapolated */
	EST_AUTHORED(34, 2, 0), /* activation 1k…3.16k extrapolated */
	EST_AUTHORED(34, 2, 0), /* activation 3.16k…31.6k extrapolated */
	EST_AUTHORED(34, 1, 5), /* activation 31.6k…316k fitted */
	EST_AUTHORED(34, 1, 8), /* activation 316k…1M fitted */
	EST_AUTHORED(34, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(35, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(34, 1, 44), /* activation 10M…100M fitted */
	EST_AUTHORED(34, 1, 5), /* activation 100M…1G fitted */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 4036245u), /* memory from 0: 63.1 us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of memory: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xa192bfeeu, 0), /* memory 0…216 0.616 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa192bff1u, -1), /* memory 216…21.5G 0.616→0.616 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa192bfd8u, 0), /* memory 21.5G…∞ 0.616 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(36, 1, 407), /* memory 215…21.5G fitted */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of memory: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0258121au, 0), /* memory 0…101 18.31 ps/B fitted */
	EST_ROW_SEGMENT(0x01db82f4u, 12678470), /* memory 101…1k 18.4→37.9 ps/B fitted */
	EST_ROW_SEGMENT(0x00b1d1cfu, 72262119), /* memory 1k…3.16k 37.9→93.8 ps/B fitted */
	EST_ROW_SEGMENT(0xf2ce9b8cu, 675607612), /* memory 3.16k…31.6k 93.8→1.139k ps/B fitted */
	EST_ROW_SEGMENT(0xb4ead9a9u, -622155200), /* memory 31.6k…316k 1.139k→176.5 ps/B fitted */
	EST_ROW_SEGMENT(0x18c66abau, -136140418), /* memory 316k…1M 176.5→71.1 ps/B fitted */
	EST_ROW_SEGMENT(0x0be06898u, -49984656), /* memory 1M…3.16M 71.1→32.5 ps/B fitted */
	EST_ROW_SEGMENT(0x04cac5c9u, -18049991), /* memory 3.16M…10M 32.5→18.5 ps/B fitted */
	EST_ROW_SEGMENT(0x02648517u, -1656539), /* memory 10M…1G 18.5→13.37 ps/B fitted */
	EST_ROW_SEGMENT(0x01b62d52u, 0), /* memory 1G…∞ 13.37 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(36, 1, 7), /* memory 100…1k fitted */
	EST_AUTHORED(36, 1, 7), /* memory 1k…3.16k fitted */
	EST_AUTHORED(37, 1, 50), /* memory 3.16k…31.6k fitted */
	EST_AUTHORED(36, 1, 128), /* memory 31.6k…316k fitted */
	EST_AUTHORED(36, 1, 94), /* memory 316k…1M fitted */
	EST_AUTHORED(36, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(36, 1, 128), /* memory 3.16M…10M fitted */
	EST_AUTHORED(36, 1, 84), /* memory 10M…1G fitted */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27847549u), /* conv2d_bn_hardswish from 0: 435 us */
	EST_ROW_CURVE(8, 6, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_hardswish: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x135b3ad4u, 0), /* conv2d_bn_hardswish 0…216 0.591 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x131ecebfu, 5292523), /* conv2d_bn_hardswish 216…1M 0.591→0.708 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x118ebb73u, 101613520), /* conv2d_bn_hardswish 1M…10M 0.708→1.322 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1d22d994u, 938696185), /* conv2d_bn_hardswish 10M…46.4M 1.322→5.1 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd6c27bb7u, -1706294265), /* conv2d_bn_hardswish 46.4M…100M 5.1→1.664 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3c4dbd6cu, -168216739), /* conv2d_bn_hardswish 100M…2.15G 1.664→0.31 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0a2810aeu, -22517904), /* conv2d_bn_hardswish 2.15G…21.5G 0.31→0.1738 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x05b21567u, 0), /* conv2d_bn_hardswish 21.5G…∞ 0.1738 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(38, 2, 0), /* conv2d_bn_hardswish 215…1M extrapolated */
	EST_AUTHORED(38, 1, 13), /* conv2d_bn_hardswish 1M…10M fitted */
	EST_AUTHORED(38, 1, 24), /* conv2d_bn_hardswish 10M…46.4M fitted */
	EST_AUTHORED(38, 1, 14), /* conv2d_bn_hardswish 46.4M…100M fitted */
	EST_AUTHORED(38, 1, 22), /* conv2d_bn_hardswish 100M…2.15G fitted */
	EST_AUTHORED(38, 2, 0), /* conv2d_bn_hardswish 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_hardswish: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x04862facu, 0), /* conv2d_bn_hardswish 0…101 8.84 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04089828u, 12783584), /* conv2d_bn_hardswish 101…10k 8.86→18.72 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0649f57cu, 192292456), /* conv2d_bn_hardswish 10k…100k 18.72→93.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf0174c8eu, 1749433436), /* conv2d_bn_hardswish 100k…316k 93.1→431 ps/B fitted */
	EST_ROW_SEGMENT(0xe8be97f5u, -746611779), /* conv2d_bn_hardswish 316k…3.16M 431→142.4 ps/B fitted */
	EST_ROW_SEGMENT(0x4cb4d9a6u, -107468425), /* conv2d_bn_hardswish 3.16M…1G 142.4→38.5 ps/B fitted */
	EST_ROW_SEGMENT(0x13b6a1f2u, 0), /* conv2d_bn_hardswish 1G…∞ 38.5 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(38, 2, 0), /* conv2d_bn_hardswish 100…10k extrapolated */
	EST_AUTHORED(38, 2, 0), /* conv2d_bn_hardswish 10k…100k extrapolated */
	EST_AUTHORED(38, 1, 11), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(38, 1, 33), /* conv2d_bn_hardswish 316k…3.16M fitted */
	EST_AUTHORED(38, 1, 29), /* conv2d_bn_hardswish 3.16M…1G fitted */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 27796709u), /* conv2d_bn_pointwise from 0: 434 us */
	EST_ROW_CURVE(10, 8, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_pointwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x137081c1u, 0), /* conv2d_bn_pointwise 0…216 0.593 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x133ba7ddu, 4629362), /* conv2d_bn_pointwise 216…1M 0.593→0.696 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1217b1f3u, 84801965), /* conv2d_bn_pointwise 1M…10M 0.696→1.208 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1b55ea6du, 811183224), /* conv2d_bn_pointwise 10M…46.4M 1.208→4.47 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb6bc086bu, -1294781634), /* conv2d_bn_pointwise 46.4M…100M 4.47→1.866 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2d2bf8b2u, 465897154), /* conv2d_bn_pointwise 100M…215M 1.866→2.8 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8295e7a8u, -956820631), /* conv2d_bn_pointwise 215M…464M 2.8→0.871 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x238b7823u, -149146450), /* conv2d_bn_pointwise 464M…2.15G 0.871→0.27 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x08dcafc1u, -17257715), /* conv2d_bn_pointwise 2.15G…21.5G 0.27→0.1661 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x057178e3u, 0), /* conv2d_bn_pointwise 21.5G…∞ 0.1661 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(39, 2, 0), /* conv2d_bn_pointwise 215…1M extrapolated */
	EST_AUTHORED(39, 1, 46), /* conv2d_bn_pointwise 1M…10M fitted */
	EST_AUTHORED(40, 1, 122), /* conv2d_bn_pointwise 10M…46.4M fitted */
	EST_AUTHORED(39, 1, 62), /* conv2d_bn_pointwise 46.4M…100M fitted */
	EST_AUTHORED(39, 1, 100), /* conv2d_bn_pointwise 100M…215M fitted */
	EST_AUTHORED(39, 1, 67), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(39, 1, 48), /* conv2d_bn_pointwise 464M…2.15G fitted */
	EST_AUTHORED(39, 1, 3), /* conv2d_bn_pointwise 2.15G…21.5G fitted */
	EST_ROW_CURVE(9, 7, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_pointwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x08a392f1u, 0), /* conv2d_bn_pointwise 0…101 8.44 ps/B extrapolated */
	EST_ROW_SEGMENT(0x07fe9edau, 16790069), /* conv2d_bn_pointwise 101…10k 8.45→14.93 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0c21181du, 184187634), /* conv2d_bn_pointwise 10k…100k 14.93→50.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x07910335u, 1216130768), /* conv2d_bn_pointwise 100k…316k 50.5→168 ps/B fitted */
	EST_ROW_SEGMENT(0xbbe73a87u, -984776360), /* conv2d_bn_pointwise 316k…1M 168→72.8 ps/B fitted */
	EST_ROW_SEGMENT(0x562d81b9u, -209853344), /* conv2d_bn_pointwise 1M…10M 72.8→32.2 ps/B fitted */
	EST_ROW_SEGMENT(0x1fcbe5acu, 77934383), /* conv2d_bn_pointwise 10M…31.6M 32.2→39.7 ps/B fitted */
	EST_ROW_SEGMENT(0x2a92aa57u, -34679875), /* conv2d_bn_pointwise 31.6M…1G 39.7→29.7 ps/B fitted */
	EST_ROW_SEGMENT(0x1e61f232u, 0), /* conv2d_bn_pointwise 1G…∞ 29.7 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(39, 2, 0), /* conv2d_bn_pointwise 100…10k extrapolated */
	EST_AUTHORED(39, 2, 0), /* conv2d_bn_pointwise 10k…100k extrapolated */
	EST_AUTHORED(39, 1, 15), /* conv2d_bn_pointwise 100k…316k fitted */
	EST_AUTHORED(41, 1, 83), /* conv2d_bn_pointwise 316k…1M fitted */
	EST_AUTHORED(42, 1, 253), /* conv2d_bn_pointwise 1M…10M fitted */
	EST_AUTHORED(39, 1, 52), /* conv2d_bn_pointwise 10M…31.6M fitted */
	EST_AUTHORED(43, 1, 45), /* conv2d_bn_pointwise 31.6M…1G fitted */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 19570176u), /* conv2d_pointwise from 0: 306 us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_pointwise: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x4eaf4083u, 0), /* conv2d_pointwise 0…216 0.6 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x4e4e2a5eu, 8504039), /* conv2d_pointwise 216…2.15M 0.6→0.652 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x54ffd747u, 196474234), /* conv2d_pointwise 2.15M…464M 0.652→1.344 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe09332e7u, -1027477596), /* conv2d_pointwise 464M…2.15G 1.344→0.311 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x28c05a30u, -71121339), /* conv2d_pointwise 2.15G…21.5G 0.311→0.203 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1aa97a49u, 0), /* conv2d_pointwise 21.5G…∞ 0.203 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 215…2.15M extrapolated */
	EST_AUTHORED(44, 1, 1), /* conv2d_pointwise 2.15M…464M fitted */
	EST_AUTHORED(44, 1, 1), /* conv2d_pointwise 464M…2.15G fitted */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x11229fe0u, 0), /* conv2d_pointwise 0…101 8.37 ps/B extrapolated */
	EST_ROW_SEGMENT(0x101144c2u, 27823999), /* conv2d_pointwise 101…10k 8.38→13.75 ps/B extrapolated */
	EST_ROW_SEGMENT(0x178c3256u, 268589687), /* conv2d_pointwise 10k…100k 13.75→39.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x17f3ab4eu, 1579178334), /* conv2d_pointwise 100k…316k 39.7→116 ps/B extrapolated */
	EST_ROW_SEGMENT(0xeffb6810u, -149640340), /* conv2d_pointwise 316k…100M 116→79.8 ps/B fitted */
	EST_ROW_SEGMENT(0xb0f1891au, -392089434), /* conv2d_pointwise 100M…1G 79.8→41.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x55dc6a00u, 0), /* conv2d_pointwise 1G…∞ 41.9 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 100…10k extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 10k…100k extrapolated */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 100k…316k extrapolated */
	EST_AUTHORED(44, 1, 2), /* conv2d_pointwise 316k…100M fitted */
	EST_AUTHORED(44, 2, 0), /* conv2d_pointwise 100M…1G extrapolated */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3924402u), /* elementwise from 0: 61.3 us */
	EST_ROW_CURVE(3, 1, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of elementwise: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x9ba82116u, 0), /* elementwise 0…216 0.594 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9ba82115u, -1), /* elementwise 216…21.5G 0.594→0.594 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9ba820f7u, 0), /* elementwise 21.5G…∞ 0.594 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(45, 1, 407), /* elementwise 215…21.5G fitted */
	EST_ROW_CURVE(12, 10, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of elementwise: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0249b384u, 0), /* elementwise 0…101 17.87 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01cd9d87u, 12630296), /* elementwise 101…1k 17.96→37.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0097d96cu, 72883622), /* elementwise 1k…3.16k 37.4→93.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf11e172bu, 720796904), /* elementwise 3.16k…31.6k 93.8→1.209k ps/B extrapolated */
	EST_ROW_SEGMENT(0xd1939981u, -971208425), /* elementwise 31.6k…100k 1.209k→457 ps/B fitted */
	EST_ROW_SEGMENT(0x47893008u, -358517283), /* elementwise 100k…316k 457→180 ps/B fitted */
	EST_ROW_SEGMENT(0x195fa330u, -145431779), /* elementwise 316k…1M 180→67.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0b995be9u, -53472468), /* elementwise 1M…3.16M 67.4→26.1 ps/B fitted */
	EST_ROW_SEGMENT(0x03f36b4fu, -17342531), /* elementwise 3.16M…10M 26.1→12.67 ps/B fitted */
	EST_ROW_SEGMENT(0x01aba92au, -3251115), /* elementwise 10M…100M 12.67→7.64 ps/B fitted */
	EST_ROW_SEGMENT(0x00ef5bf3u, 1245024), /* elementwise 100M…1G 7.64→9.56 ps/B fitted */
	EST_ROW_SEGMENT(0x0139663cu, 0), /* elementwise 1G…∞ 9.56 ps/B fitted */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(45, 2, 0), /* elementwise 100…1k extrapolated */
	EST_AUTHORED(45, 2, 0), /* elementwise 1k…3.16k extrapolated */
	EST_AUTHORED(45, 2, 0), /* elementwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(45, 1, 8), /* elementwise 31.6k…100k fitted */
	EST_AUTHORED(46, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(47, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(48, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(45, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(49, 1, 66), /* elementwise 10M…100M fitted */
	EST_AUTHORED(45, 1, 5), /* elementwise 100M…1G fitted */
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
};
