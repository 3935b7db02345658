/* NVIDIA Jetson AGX Orin, MAXN, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-maxn-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form b9246108494b15a795e059938a2c5272fbb5ac34c921345c2a323bcd038d0ca1
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-maxn-eager.json
 * Table: 2727 words (10908 bytes), 396 knots
 * Proven error: its curves 0.0001853 %; a latency 0.1 % or 1 ns
 */
#include "est_jetson_orin_agx_maxn_eager.h"

#include "table.h"

#if EST_TABLE_ABI != 1
#error "made for table ABI 1: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t est_jetson_orin_agx_maxn_eager[2727] = {
	EST_TABLE_MAGIC, EST_TABLE_ABI, /* libestimate table */
	2727u, 0x6c44455fu, /* length in words, CRC-32 */
	0x086124b9u, 0xa7154b49u, 0x9359e095u, 0x72522c8au, /* fingerprint of the calibration */
	1853u, /* proven error, 1e-9 */
	0x7374656au, 0x6f2d6e6fu, 0x2d6e6972u, 0x2d786761u, 0x6e78616du, 0x6761652du, 29285u, 0u, 0u, 0u, 0u, 0u, /* jetson-orin-agx-maxn-eager */
	8u, /* sections */
	EST_ROW_SECTION(0x80000001u, 46u, 9u), /* class map */
	EST_ROW_SECTION(0x80000003u, 55u, 181u), /* uncertainty */
	EST_ROW_SECTION(0x80000002u, 236u, 1091u), /* cost in fp32 */
	EST_ROW_SECTION(0x80000002u, 1327u, 1062u), /* cost in fp16 */
	EST_ROW_SECTION(7u, 2389u, 3u), /* provenance */
	EST_ROW_SECTION(6u, 2392u, 1u), /* family */
	EST_ROW_SECTION(0x80000008u, 2393u, 324u), /* support */
	EST_ROW_SECTION(4u, 2717u, 10u), /* energy */
	0x00080013u, /* 19 classes, 8 precisions */
	0u, /* fp64 */
	236u, /* fp32 */
	0u, /* tf32 */
	1327u, /* fp16 */
	0u, /* bf16 */
	0u, /* fp8 */
	0u, /* int8 */
	0u, /* int4 */
	45u, /* bands */
	EST_ROW_BAND(5591u, 20544u, 39426u, 0x0001a989u), /* sd shared 0.0853, independent 0.314; one operation ×0.602…×1.662 */
	EST_ROW_BAND(4067u, 18179u, 42013u, 0x00018f54u), /* sd shared 0.0621, independent 0.277; one operation ×0.641…×1.56 */
	EST_ROW_BAND(10564u, 18541u, 39381u, 0x0001aa04u), /* sd shared 0.1612, independent 0.283; one operation ×0.601…×1.664 */
	EST_ROW_BAND(3035u, 15073u, 45404u, 0x00017181u), /* sd shared 0.0463, independent 0.23; one operation ×0.693…×1.443 */
	EST_ROW_BAND(3035u, 9558u, 51585u, 0x0001453bu), /* sd shared 0.0463, independent 0.1458; one operation ×0.787…×1.27 */
	EST_ROW_BAND(21128u, 15731u, 34949u, 0x0001e00au), /* sd shared 0.322, independent 0.24; one operation ×0.533…×1.875 */
	EST_ROW_BAND(18715u, 9818u, 39574u, 0x0001a7f0u), /* sd shared 0.286, independent 0.1498; one operation ×0.604…×1.656 */
	EST_ROW_BAND(18715u, 5960u, 41010u, 0x0001991au), /* sd shared 0.286, independent 0.091; one operation ×0.626…×1.598 */
	EST_ROW_BAND(19790u, 11636u, 37889u, 0x0001bacbu), /* sd shared 0.302, independent 0.1775; one operation ×0.578…×1.73 */
	EST_ROW_BAND(19790u, 15738u, 35842u, 0x0001d416u), /* sd shared 0.302, independent 0.24; one operation ×0.547…×1.828 */
	EST_ROW_BAND(39580u, 23271u, 21906u, 0x0002fddfu), /* sd shared 0.604, independent 0.355; one operation ×0.334…×2.99 */
	EST_ROW_BAND(5088u, 11007u, 49066u, 0x000155edu), /* sd shared 0.0776, independent 0.168; one operation ×0.749…×1.336 */
	EST_ROW_BAND(24385u, 21366u, 30228u, 0x00022b02u), /* sd shared 0.372, independent 0.326; one operation ×0.461…×2.17 */
	EST_ROW_BAND(24385u, 15637u, 32825u, 0x0001ff19u), /* sd shared 0.372, independent 0.239; one operation ×0.501…×2 */
	EST_ROW_BAND(21128u, 12678u, 36398u, 0x0001cceeu), /* sd shared 0.322, independent 0.1934; one operation ×0.555…×1.801 */
	EST_ROW_BAND(5214u, 19149u, 40810u, 0x00019b1au), /* sd shared 0.0796, independent 0.292; one operation ×0.623…×1.606 */
	EST_ROW_BAND(5214u, 27832u, 33340u, 0x0001f735u), /* sd shared 0.0796, independent 0.425; one operation ×0.509…×1.966 */
	EST_ROW_BAND(5214u, 28727u, 32647u, 0x000201e3u), /* sd shared 0.0796, independent 0.438; one operation ×0.498…×2.01 */
	EST_ROW_BAND(8134u, 13696u, 44808u, 0x0001766bu), /* sd shared 0.1241, independent 0.209; one operation ×0.684…×1.463 */
	EST_ROW_BAND(15169u, 11742u, 41462u, 0x000194a4u), /* sd shared 0.232, independent 0.1792; one operation ×0.633…×1.581 */
	EST_ROW_BAND(15169u, 7725u, 43655u, 0x00018050u), /* sd shared 0.232, independent 0.1179; one operation ×0.666…×1.501 */
	EST_ROW_BAND(15169u, 6616u, 44151u, 0x00017bfeu), /* sd shared 0.232, independent 0.1009; one operation ×0.674…×1.484 */
	EST_ROW_BAND(4015u, 21507u, 38425u, 0x0001b49fu), /* sd shared 0.0613, independent 0.328; one operation ×0.586…×1.706 */
	EST_ROW_BAND(4095u, 18935u, 40848u, 0x00019ab8u), /* sd shared 0.0625, independent 0.289; one operation ×0.623…×1.604 */
	EST_ROW_BAND(4749u, 20016u, 39670u, 0x0001a6eau), /* sd shared 0.0725, independent 0.305; one operation ×0.605…×1.652 */
	EST_ROW_BAND(4749u, 14432u, 45234u, 0x000172e6u), /* sd shared 0.0725, independent 0.22; one operation ×0.69…×1.449 */
	EST_ROW_BAND(4749u, 14069u, 45616u, 0x00016fcau), /* sd shared 0.0725, independent 0.215; one operation ×0.696…×1.437 */
	EST_ROW_BAND(10617u, 15172u, 41709u, 0x0001923du), /* sd shared 0.162, independent 0.232; one operation ×0.636…×1.571 */
	EST_ROW_BAND(10617u, 9191u, 46522u, 0x000168a0u), /* sd shared 0.162, independent 0.1402; one operation ×0.71…×1.409 */
	EST_ROW_BAND(9498u, 16407u, 41264u, 0x00019696u), /* sd shared 0.1449, independent 0.25; one operation ×0.63…×1.588 */
	EST_ROW_BAND(20153u, 9127u, 38197u, 0x0001b73bu), /* sd shared 0.307, independent 0.1393; one operation ×0.583…×1.716 */
	EST_ROW_BAND(20153u, 6521u, 39084u, 0x0001ad41u), /* sd shared 0.307, independent 0.0995; one operation ×0.596…×1.677 */
	EST_ROW_BAND(18571u, 18930u, 34311u, 0x0001e8f7u), /* sd shared 0.283, independent 0.289; one operation ×0.524…×1.91 */
	EST_ROW_BAND(18571u, 26248u, 29903u, 0x0002310au), /* sd shared 0.283, independent 0.401; one operation ×0.456…×2.19 */
	EST_ROW_BAND(37143u, 37861u, 17964u, 0x0003a5ebu), /* sd shared 0.567, independent 0.578; one operation ×0.274…×3.65 */
	EST_ROW_BAND(3512u, 7370u, 53697u, 0x00013870u), /* sd shared 0.0536, independent 0.1125; one operation ×0.819…×1.22 */
	EST_ROW_BAND(24997u, 21531u, 29298u, 0x00023ca0u), /* sd shared 0.381, independent 0.329; one operation ×0.447…×2.24 */
	EST_ROW_BAND(9498u, 15417u, 42129u, 0x00018e3cu), /* sd shared 0.1449, independent 0.235; one operation ×0.643…×1.556 */
	EST_ROW_BAND(5753u, 17970u, 41354u, 0x000195b3u), /* sd shared 0.0878, independent 0.274; one operation ×0.631…×1.585 */
	EST_ROW_BAND(5753u, 9942u, 49516u, 0x000152d3u), /* sd shared 0.0878, independent 0.1517; one operation ×0.756…×1.324 */
	EST_ROW_BAND(8191u, 8993u, 48704u, 0x00015878u), /* sd shared 0.125, independent 0.1372; one operation ×0.743…×1.346 */
	EST_ROW_BAND(13790u, 14687u, 40084u, 0x0001a28bu), /* sd shared 0.21, independent 0.224; one operation ×0.612…×1.635 */
	EST_ROW_BAND(13790u, 9595u, 43495u, 0x000181bau), /* sd shared 0.21, independent 0.1464; one operation ×0.664…×1.507 */
	EST_ROW_BAND(13790u, 8853u, 43935u, 0x00017dddu), /* sd shared 0.21, independent 0.1351; one operation ×0.67…×1.492 */
	EST_ROW_BAND(13790u, 9401u, 43612u, 0x000180b1u), /* sd shared 0.21, independent 0.1435; one operation ×0.665…×1.503 */
	1u, /* precision fp32 */
	EST_ROW_U64(2048000000000u), /* reference peak 2.05TFLOP/s */
	EST_ROW_U64(204800000000u), /* reference bandwidth 205GB/s */
	2717u, /* energy */
	63589u, 63589u, 0x83840303u, /* interval of a total: quantiles 0.970297 and 0.970297; kinds, coverage 0.9 */
	264u, /* generic */
	271u, /* conv2d */
	278u, /* conv2d_bn */
	285u, /* conv2d_depthwise */
	292u, /* mbconv */
	299u, /* squeeze_excite */
	306u, /* matmul */
	313u, /* attention */
	320u, /* activation */
	355u, /* normalisation */
	327u, /* memory */
	334u, /* conv2d_bn_hardswish */
	341u, /* conv2d_bn_pointwise */
	348u, /* conv2d_pointwise */
	355u, /* softmax */
	327u, /* index */
	327u, /* split */
	327u, /* window */
	355u, /* elementwise */
	EST_ROW_CLASS(0x4be10000u, 365u, 410u, 362u, 2393u, 264u, 0u), /* generic */
	EST_ROW_CLASS(0x32110100u, 458u, 494u, 455u, 2393u, 271u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab10200u, 538u, 574u, 535u, 2420u, 278u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07210300u, 618u, 663u, 615u, 2430u, 285u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e10500u, 698u, 726u, 695u, 2443u, 292u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06410600u, 765u, 793u, 762u, 2460u, 299u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05410800u, 832u, 847u, 829u, 2476u, 306u, 6u), /* matmul */
	EST_ROW_CLASS(0x00020a00u, 878u, 893u, 875u, 2497u, 313u, 7u), /* attention */
	EST_ROW_CLASS(0x03010b00u, 924u, 939u, 921u, 2499u, 320u, 8u), /* activation */
	EST_ROW_CLASS(0x14910c00u, 991u, 1006u, 988u, 2513u, 327u, 10u), /* memory */
	EST_ROW_CLASS(0x03110e00u, 1062u, 1090u, 1059u, 2443u, 334u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12e10f00u, 1121u, 1157u, 1118u, 2515u, 341u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00211200u, 1192u, 1228u, 1189u, 2530u, 348u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b111300u, 1263u, 1278u, 1260u, 2557u, 355u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3186408u), /* generic from 0: 49.8 us */
	EST_ROW_CURVE(10, 8, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of generic: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2edb478eu, 0), /* generic 0…216 0.357 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2e2ce8f9u, 15273436), /* generic 216…2.15M 0.357→0.45 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3a1b3593u, 395762546), /* generic 2.15M…215M 0.45→1.645 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x25d4be5eu, -1928920230), /* generic 215M…464M 1.645→0.672 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x59b971edu, -34902498), /* generic 464M…1G 0.672→0.654 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8a74d423u, -984906988), /* generic 1G…2.15G 0.654→0.1598 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x14efd432u, 102132640), /* generic 2.15G…4.64G 0.1598→0.211 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1d1aca74u, -210940338), /* generic 4.64G…10G 0.211→0.1051 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0da2b940u, 10632156), /* generic 10G…21.5G 0.1051→0.1104 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0e79758du, 0), /* generic 21.5G…∞ 0.1104 ps/FLOP fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 592), /* generic 215…2.15M fitted */
	EST_AUTHORED(0, 1, 764), /* generic 2.15M…215M fitted */
	EST_AUTHORED(0, 1, 257), /* generic 215M…464M fitted */
	EST_AUTHORED(0, 1, 153), /* generic 464M…1G fitted */
	EST_AUTHORED(0, 1, 48), /* generic 1G…2.15G fitted */
	EST_AUTHORED(0, 1, 78), /* generic 2.15G…4.64G fitted */
	EST_AUTHORED(0, 1, 6), /* generic 4.64G…10G fitted */
	EST_AUTHORED(0, 1, 20), /* generic 10G…21.5G fitted */
	EST_ROW_CURVE(10, 8, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of generic: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x03f2cce4u, 0), /* generic 0…101 15.42 ps/B fitted */
	EST_ROW_SEGMENT(0x029ad1beu, 35012699), /* generic 101…3.16k 15.54→56 ps/B fitted */
	EST_ROW_SEGMENT(0xf3aa439du, 715376337), /* generic 3.16k…31.6k 56→609 ps/B fitted */
	EST_ROW_SEGMENT(0xbf99aa98u, -630429481), /* generic 31.6k…316k 609→121.7 ps/B fitted */
	EST_ROW_SEGMENT(0x2207fa51u, -178394459), /* generic 316k…1M 121.7→52.7 ps/B fitted */
	EST_ROW_SEGMENT(0x10f7209eu, -62544135), /* generic 1M…3.16M 52.7→28.5 ps/B fitted */
	EST_ROW_SEGMENT(0x07efef47u, -17948423), /* generic 3.16M…31.6M 28.5→14.65 ps/B fitted */
	EST_ROW_SEGMENT(0x03118aa2u, 12528592), /* generic 31.6M…100M 14.65→19.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0585c8f0u, -15477458), /* generic 100M…1G 19.5→7.53 ps/B fitted */
	EST_ROW_SEGMENT(0x01ed5b94u, 0), /* generic 1G…∞ 7.53 ps/B fitted */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 17), /* generic 100…3.16k fitted */
	EST_AUTHORED(0, 1, 68), /* generic 3.16k…31.6k fitted */
	EST_AUTHORED(0, 1, 182), /* generic 31.6k…316k fitted */
	EST_AUTHORED(0, 1, 272), /* generic 316k…1M fitted */
	EST_AUTHORED(0, 1, 567), /* generic 1M…3.16M fitted */
	EST_AUTHORED(0, 1, 899), /* generic 3.16M…31.6M fitted */
	EST_AUTHORED(0, 1, 113), /* generic 31.6M…100M fitted */
	EST_AUTHORED(0, 1, 24), /* generic 100M…1G fitted */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14335262u), /* conv2d from 0: 224 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2d9faca8u, 0), /* conv2d 0…216 0.348 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2cf0ff1cu, 15300458), /* conv2d 216…10M 0.348→0.456 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x33f76a74u, 516080702), /* conv2d 10M…215M 0.456→1.495 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0d1928afu, -1806122951), /* conv2d 215M…464M 1.495→0.583 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x45b645b1u, 143119681), /* conv2d 464M…1G 0.583→0.655 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x890b4096u, -956250584), /* conv2d 1G…2.15G 0.655→0.1751 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x16f560a7u, -47682254), /* conv2d 2.15G…21.5G 0.1751→0.1031 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0d83339bu, 0), /* conv2d 21.5G…∞ 0.1031 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(1, 1, 288), /* conv2d 215…10M fitted */
	EST_AUTHORED(1, 1, 561), /* conv2d 10M…215M fitted */
	EST_AUTHORED(1, 1, 257), /* conv2d 215M…464M fitted */
	EST_AUTHORED(1, 1, 152), /* conv2d 464M…1G fitted */
	EST_AUTHORED(1, 1, 48), /* conv2d 1G…2.15G fitted */
	EST_AUTHORED(1, 1, 104), /* conv2d 2.15G…21.5G fitted */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x10a0a116u, 0), /* conv2d 0…101 8.12 ps/B extrapolated */
	EST_ROW_SEGMENT(0x100005a0u, 16347688), /* conv2d 101…10k 8.13→11.28 ps/B extrapolated */
	EST_ROW_SEGMENT(0x150f4ac2u, 119043995), /* conv2d 10k…100k 11.28→22.8 ps/B fitted */
	EST_ROW_SEGMENT(0x158523acu, 692183014), /* conv2d 100k…1M 22.8→89.7 ps/B fitted */
	EST_ROW_SEGMENT(0xe2b5c8bfu, -774126897), /* conv2d 1M…3.16M 89.7→52.3 ps/B fitted */
	EST_ROW_SEGMENT(0x6b043222u, 3351856), /* conv2d 3.16M…10M 52.3→52.5 ps/B fitted */
	EST_ROW_SEGMENT(0x738395bdu, -532602288), /* conv2d 10M…31.6M 52.5→26.7 ps/B fitted */
	EST_ROW_SEGMENT(0x3a0c90beu, -60203491), /* conv2d 31.6M…1G 26.7→18.01 ps/B fitted */
	EST_ROW_SEGMENT(0x24e310efu, 0), /* conv2d 1G…∞ 18.01 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(1, 2, 0), /* conv2d 100…10k extrapolated */
	EST_AUTHORED(1, 1, 1), /* conv2d 10k…100k fitted */
	EST_AUTHORED(1, 1, 194), /* conv2d 100k…1M fitted */
	EST_AUTHORED(1, 1, 421), /* conv2d 1M…3.16M fitted */
	EST_AUTHORED(1, 1, 461), /* conv2d 3.16M…10M fitted */
	EST_AUTHORED(1, 1, 238), /* conv2d 10M…31.6M fitted */
	EST_AUTHORED(1, 1, 95), /* conv2d 31.6M…1G fitted */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 20860670u), /* conv2d_bn from 0: 326 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2de097a3u, 0), /* conv2d_bn 0…216 0.35 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2d5a32fcu, 11771825), /* conv2d_bn 216…10M 0.35→0.433 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x30c19457u, 529500227), /* conv2d_bn 10M…215M 0.433→1.499 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1362d914u, -1948161427), /* conv2d_bn 215M…464M 1.499→0.516 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x33d1de30u, 334987388), /* conv2d_bn 464M…1G 0.516→0.684 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x91983606u, -1044951739), /* conv2d_bn 1G…2.15G 0.684→0.1596 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x14ed1c3cu, -47881692), /* conv2d_bn 2.15G…21.5G 0.1596→0.0873 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0b70d1eau, 0), /* conv2d_bn 21.5G…∞ 0.0873 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(2, 1, 136), /* conv2d_bn 215…10M fitted */
	EST_AUTHORED(2, 1, 558), /* conv2d_bn 10M…215M fitted */
	EST_AUTHORED(2, 1, 257), /* conv2d_bn 215M…464M fitted */
	EST_AUTHORED(2, 1, 148), /* conv2d_bn 464M…1G fitted */
	EST_AUTHORED(2, 1, 45), /* conv2d_bn 1G…2.15G fitted */
	EST_AUTHORED(2, 1, 86), /* conv2d_bn 2.15G…21.5G fitted */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x10ec3debu, 0), /* conv2d_bn 0…101 8.26 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0fab059bu, 32695925), /* conv2d_bn 101…31.6k 8.28→16.16 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0583309au, 488513946), /* conv2d_bn 31.6k…1M 16.16→87 ps/B fitted */
	EST_ROW_SEGMENT(0xde74c6ffu, -796567628), /* conv2d_bn 1M…3.16M 87→48.5 ps/B fitted */
	EST_ROW_SEGMENT(0x5e149618u, 151291848), /* conv2d_bn 3.16M…10M 48.5→55.9 ps/B fitted */
	EST_ROW_SEGMENT(0x7c2e9e15u, -647293675), /* conv2d_bn 10M…31.6M 55.9→24.6 ps/B fitted */
	EST_ROW_SEGMENT(0x30274ff6u, 40508926), /* conv2d_bn 31.6M…316M 24.6→28.5 ps/B fitted */
	EST_ROW_SEGMENT(0x3dfbec21u, -256928583), /* conv2d_bn 316M…1G 28.5→16.08 ps/B fitted */
	EST_ROW_SEGMENT(0x20ed810cu, 0), /* conv2d_bn 1G…∞ 16.08 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 100…31.6k extrapolated */
	EST_AUTHORED(2, 1, 164), /* conv2d_bn 31.6k…1M fitted */
	EST_AUTHORED(2, 1, 369), /* conv2d_bn 1M…3.16M fitted */
	EST_AUTHORED(2, 1, 412), /* conv2d_bn 3.16M…10M fitted */
	EST_AUTHORED(2, 1, 198), /* conv2d_bn 10M…31.6M fitted */
	EST_AUTHORED(2, 1, 85), /* conv2d_bn 31.6M…316M fitted */
	EST_AUTHORED(2, 1, 2), /* conv2d_bn 316M…1G fitted */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 20726570u), /* conv2d_depthwise from 0: 324 us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_depthwise: 10 lines for 8 segments */
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
	EST_ROW_SEGMENT(0x02d74d88u, 0), /* conv2d_depthwise 0…216 0.347 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02cb5ea4u, 1045258), /* conv2d_depthwise 216…464k 0.347→0.431 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x028bd012u, 20059299), /* conv2d_depthwise 464k…4.64M 0.431→0.916 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0565921cu, 242524996), /* conv2d_depthwise 4.64M…21.5M 0.916→4.82 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfd4d5f16u, 1977560849), /* conv2d_depthwise 21.5M…46.4M 4.82→20.8 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb9e714f0u, -560024352), /* conv2d_depthwise 46.4M…215M 20.8→11.77 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9273301cu, -1233999143), /* conv2d_depthwise 215M…464M 11.77→1.81 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x135e2ae5u, -96534288), /* conv2d_depthwise 464M…2.15G 1.81→0.256 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0218da89u, -6352016), /* conv2d_depthwise 2.15G…21.5G 0.256→0.1024 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x00d6b710u, 0), /* conv2d_depthwise 21.5G…∞ 0.1024 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 215…464k extrapolated */
	EST_AUTHORED(3, 1, 52), /* conv2d_depthwise 464k…4.64M fitted */
	EST_AUTHORED(3, 1, 48), /* conv2d_depthwise 4.64M…21.5M fitted */
	EST_AUTHORED(3, 1, 26), /* conv2d_depthwise 21.5M…46.4M fitted */
	EST_AUTHORED(3, 1, 30), /* conv2d_depthwise 46.4M…215M fitted */
	EST_AUTHORED(3, 1, 2), /* conv2d_depthwise 215M…464M fitted */
	EST_AUTHORED(3, 1, 1), /* conv2d_depthwise 464M…2.15G fitted */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_depthwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x089ddf11u, 0), /* conv2d_depthwise 0…101 8.41 ps/B extrapolated */
	EST_ROW_SEGMENT(0x07b46da0u, 23761406), /* conv2d_depthwise 101…31.6k 8.44→19.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfddf2ceeu, 398442791), /* conv2d_depthwise 31.6k…1M 19.9→135.5 ps/B fitted */
	EST_ROW_SEGMENT(0xa03c8cd3u, -387129476), /* conv2d_depthwise 1M…31.6M 135.5→23.2 ps/B fitted */
	EST_ROW_SEGMENT(0x17e1b5a3u, -1757080), /* conv2d_depthwise 31.6M…316M 23.2→22.9 ps/B fitted */
	EST_ROW_SEGMENT(0x19037355u, -112302490), /* conv2d_depthwise 316M…1G 22.9→12.02 ps/B fitted */
	EST_ROW_SEGMENT(0x0c50258bu, 0), /* conv2d_depthwise 1G…∞ 12.02 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 100…31.6k extrapolated */
	EST_AUTHORED(4, 1, 34), /* conv2d_depthwise 31.6k…1M fitted */
	EST_AUTHORED(3, 1, 103), /* conv2d_depthwise 1M…31.6M fitted */
	EST_AUTHORED(3, 1, 21), /* conv2d_depthwise 31.6M…316M fitted */
	EST_AUTHORED(3, 1, 1), /* conv2d_depthwise 316M…1G fitted */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 41077965u), /* mbconv from 0: 642 us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of mbconv: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2d0c3978u, 0), /* mbconv 0…216 0.344 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2c8842e9u, 11558965), /* mbconv 216…10M 0.344→0.425 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2fb0f021u, 532062886), /* mbconv 10M…100M 0.425→1.229 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb359a9fcu, -532688423), /* mbconv 100M…2.15G 1.229→0.1567 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x148c3df4u, -47015886), /* mbconv 2.15G…21.5G 0.1567→0.0857 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0b3bdc49u, 0), /* mbconv 21.5G…∞ 0.0857 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(5, 2, 0), /* mbconv 215…10M extrapolated */
	EST_AUTHORED(5, 1, 52), /* mbconv 10M…100M fitted */
	EST_AUTHORED(5, 1, 40), /* mbconv 100M…2.15G fitted */
	EST_AUTHORED(5, 2, 0), /* mbconv 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of mbconv: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x04573f02u, 0), /* mbconv 0…101 8.48 ps/B extrapolated */
	EST_ROW_SEGMENT(0x040c7391u, 7613106), /* mbconv 101…10k 8.49→14.37 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0606a5a7u, 77536073), /* mbconv 10k…100k 14.37→44.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfe98f23eu, 663517644), /* mbconv 100k…1M 44.4→301 ps/B fitted */
	EST_ROW_SEGMENT(0xa5d4f80au, -211539558), /* mbconv 1M…10M 301→219 ps/B fitted */
	EST_ROW_SEGMENT(0x782b329cu, -527351942), /* mbconv 10M…31.6M 219→117.2 ps/B fitted */
	EST_ROW_SEGMENT(0x446fb2e3u, -154496579), /* mbconv 31.6M…1G 117.2→27.6 ps/B fitted */
	EST_ROW_SEGMENT(0x0e211918u, 0), /* mbconv 1G…∞ 27.6 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(5, 2, 0), /* mbconv 100…10k extrapolated */
	EST_AUTHORED(5, 2, 0), /* mbconv 10k…100k extrapolated */
	EST_AUTHORED(5, 1, 16), /* mbconv 100k…1M fitted */
	EST_AUTHORED(5, 1, 68), /* mbconv 1M…10M fitted */
	EST_AUTHORED(5, 1, 5), /* mbconv 10M…31.6M fitted */
	EST_AUTHORED(5, 1, 3), /* mbconv 31.6M…1G fitted */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 32200632u), /* squeeze_excite from 0: 503 us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of squeeze_excite: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2aeeff91u, 0), /* squeeze_excite 0…216 0.328 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2a4a9ebbu, 14398287), /* squeeze_excite 216…10M 0.328→0.429 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x30e6ff78u, 485650700), /* squeeze_excite 10M…215M 0.429→1.407 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd9aca5c9u, -822047312), /* squeeze_excite 215M…2.15G 1.407→0.1648 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x159ad36eu, -44870734), /* squeeze_excite 2.15G…21.5G 0.1648→0.097 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0cb73c04u, 0), /* squeeze_excite 21.5G…∞ 0.097 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(6, 1, 152), /* squeeze_excite 215…10M fitted */
	EST_AUTHORED(6, 1, 2), /* squeeze_excite 10M…215M fitted */
	EST_AUTHORED(6, 2, 0), /* squeeze_excite 215M…2.15G extrapolated */
	EST_AUTHORED(6, 2, 0), /* squeeze_excite 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of squeeze_excite: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0fa1a9acu, 0), /* squeeze_excite 0…101 7.63 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0f0c92f5u, 15175250), /* squeeze_excite 101…10k 7.64→10.57 ps/B extrapolated */
	EST_ROW_SEGMENT(0x13c19111u, 109909976), /* squeeze_excite 10k…100k 10.57→21.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0d656034u, 825799197), /* squeeze_excite 100k…1M 21.2→101 ps/B fitted */
	EST_ROW_SEGMENT(0x06c35653u, -1005828773), /* squeeze_excite 1M…3.16M 101→52.4 ps/B fitted */
	EST_ROW_SEGMENT(0x785c5dd6u, -367688794), /* squeeze_excite 3.16M…31.6M 52.4→16.89 ps/B fitted */
	EST_ROW_SEGMENT(0x247d0438u, -34786505), /* squeeze_excite 31.6M…1G 16.89→11.85 ps/B fitted */
	EST_ROW_SEGMENT(0x1842b3b0u, 0), /* squeeze_excite 1G…∞ 11.85 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(6, 2, 0), /* squeeze_excite 100…10k extrapolated */
	EST_AUTHORED(6, 1, 1), /* squeeze_excite 10k…100k fitted */
	EST_AUTHORED(6, 1, 30), /* squeeze_excite 100k…1M fitted */
	EST_AUTHORED(7, 1, 52), /* squeeze_excite 1M…3.16M fitted */
	EST_AUTHORED(6, 1, 67), /* squeeze_excite 3.16M…31.6M fitted */
	EST_AUTHORED(6, 1, 4), /* squeeze_excite 31.6M…1G fitted */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 10822815u), /* matmul from 0: 169.1 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of matmul: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xb1ed0a2fu, 0), /* matmul 0…216 0.339 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb1ed0a2au, 1), /* matmul 216…21.5G 0.339→0.339 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb1ed0a41u, 0), /* matmul 21.5G…∞ 0.339 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(8, 1, 101), /* matmul 215…21.5G fitted */
	EST_ROW_CURVE(6, 4, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of matmul: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x1e8f1254u, 0), /* matmul 0…101 7.46 ps/B fitted */
	EST_ROW_SEGMENT(0x1db1a318u, 22539088), /* matmul 101…100k 7.46→10.73 ps/B fitted */
	EST_ROW_SEGMENT(0x1e6cd149u, 372128448), /* matmul 100k…3.16M 10.73→37.7 ps/B fitted */
	EST_ROW_SEGMENT(0xc47ee2e4u, -1192656882), /* matmul 3.16M…10M 37.7→8.86 ps/B fitted */
	EST_ROW_SEGMENT(0x244259d7u, 2656837), /* matmul 10M…1G 8.86→9.12 ps/B fitted */
	EST_ROW_SEGMENT(0x2559f86cu, 0), /* matmul 1G…∞ 9.12 ps/B fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(8, 1, 33), /* matmul 100…100k fitted */
	EST_AUTHORED(8, 1, 38), /* matmul 100k…3.16M fitted */
	EST_AUTHORED(9, 1, 24), /* matmul 3.16M…10M fitted */
	EST_AUTHORED(8, 1, 6), /* matmul 10M…1G fitted */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 48702668u), /* attention from 0: 761 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of attention: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xb1ed0a2fu, 0), /* attention 0…216 0.339 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xb1ed0a2au, 1), /* attention 216…21.5G 0.339→0.339 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xb1ed0a41u, 0), /* attention 21.5G…∞ 0.339 ps/FLOP extrapolated */
	0u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* attention 215…21.5G extrapolated */
	EST_ROW_CURVE(6, 4, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of attention: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x1e8f1254u, 0), /* attention 0…101 7.46 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1db1a318u, 22539088), /* attention 101…100k 7.46→10.73 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1e6cd149u, 372128448), /* attention 100k…3.16M 10.73→37.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0xc47ee2e4u, -1192656882), /* attention 3.16M…10M 37.7→8.86 ps/B extrapolated */
	EST_ROW_SEGMENT(0x244259d7u, 2656837), /* attention 10M…1G 8.86→9.12 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2559f86cu, 0), /* attention 1G…∞ 9.12 ps/B extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* attention 100…100k extrapolated */
	EST_AUTHORED(10, 2, 0), /* attention 100k…3.16M extrapolated */
	EST_AUTHORED(10, 2, 0), /* attention 3.16M…10M extrapolated */
	EST_AUTHORED(10, 2, 0), /* attention 10M…1G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 5700910u), /* activation from 0: 89.1 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of activation: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xb3143257u, 0), /* activation 0…216 0.342 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb3143377u, -378), /* activation 216…21.5G 0.342→0.342 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb3140b23u, 0), /* activation 21.5G…∞ 0.342 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(11, 1, 194), /* activation 215…21.5G fitted */
	EST_ROW_CURVE(11, 9, 23, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of activation: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x01116280u, 0), /* activation 0…101 33.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x008fb233u, 13200583), /* activation 101…1k 33.7→115 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfbf34d93u, 134304220), /* activation 1k…3.16k 115.1→530 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe49f24a7u, 1189107769), /* activation 3.16k…10k 530→4.21k ps/B extrapolated */
	EST_ROW_SEGMENT(0x90dda9ceu, -588928110), /* activation 10k…100k 4.21k→567 ps/B extrapolated */
	EST_ROW_SEGMENT(0x14ef4710u, -76435753), /* activation 100k…1M 567→94.5 ps/B fitted */
	EST_ROW_SEGMENT(0x04335b1eu, -21212947), /* activation 1M…3.16M 94.5→28.9 ps/B fitted */
	EST_ROW_SEGMENT(0x010472ffu, -2650039), /* activation 3.16M…31.6M 28.9→12.48 ps/B fitted */
	EST_ROW_SEGMENT(0x00779195u, -1245837), /* activation 31.6M…100M 12.48→8.62 ps/B fitted */
	EST_ROW_SEGMENT(0x00460fe5u, 62397), /* activation 100M…1G 8.62→9.01 ps/B fitted */
	EST_ROW_SEGMENT(0x0049c5d3u, 0), /* activation 1G…∞ 9.01 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* activation 100…1k extrapolated */
	EST_AUTHORED(11, 2, 0), /* activation 1k…3.16k extrapolated */
	EST_AUTHORED(11, 2, 0), /* activation 3.16k…10k extrapolated */
	EST_AUTHORED(11, 2, 0), /* activation 10k…100k extrapolated */
	EST_AUTHORED(11, 1, 13), /* activation 100k…1M fitted */
	EST_AUTHORED(11, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(11, 1, 92), /* activation 3.16M…31.6M fitted */
	EST_AUTHORED(11, 1, 25), /* activation 31.6M…100M fitted */
	EST_AUTHORED(11, 1, 5), /* activation 100M…1G fitted */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 2924012u), /* memory from 0: 45.7 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of memory: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xb9e0a952u, 0), /* memory 0…216 0.354 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb9e0aa77u, -389), /* memory 216…21.5G 0.354→0.354 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb9e080f3u, 0), /* memory 21.5G…∞ 0.354 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(12, 1, 407), /* memory 215…21.5G fitted */
	EST_ROW_CURVE(12, 10, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of memory: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0220a9eau, 0), /* memory 0…101 33.2 ps/B fitted */
	EST_ROW_SEGMENT(0x012a3e7bu, 25082246), /* memory 101…1k 33.6→110.8 ps/B fitted */
	EST_ROW_SEGMENT(0xf8f9aa40u, 245264066), /* memory 1k…3.16k 110.8→490 ps/B fitted */
	EST_ROW_SEGMENT(0xd3d0fafcu, 2025567229), /* memory 3.16k…10k 490→3.62k ps/B fitted */
	EST_ROW_SEGMENT(0x0344e333u, -1589008128), /* memory 10k…31.6k 3.62k→1.169k ps/B fitted */
	EST_ROW_SEGMENT(0x6805f47du, -517305819), /* memory 31.6k…100k 1.169k→368 ps/B fitted */
	EST_ROW_SEGMENT(0x1ccf059du, -144496487), /* memory 100k…316k 368→144.7 ps/B fitted */
	EST_ROW_SEGMENT(0x0a2a616du, -56254886), /* memory 316k…1M 144.7→57.6 ps/B fitted */
	EST_ROW_SEGMENT(0x04d98f9cu, -20908281), /* memory 1M…3.16M 57.6→25.3 ps/B fitted */
	EST_ROW_SEGMENT(0x01c4b85du, -4203253), /* memory 3.16M…31.6M 25.3→12.31 ps/B fitted */
	EST_ROW_SEGMENT(0x00d285bcu, -631063), /* memory 31.6M…1G 12.31→9.38 ps/B fitted */
	EST_ROW_SEGMENT(0x0099bc3bu, 0), /* memory 1G…∞ 9.38 ps/B fitted */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(12, 1, 7), /* memory 100…1k fitted */
	EST_AUTHORED(12, 1, 7), /* memory 1k…3.16k fitted */
	EST_AUTHORED(13, 1, 22), /* memory 3.16k…10k fitted */
	EST_AUTHORED(12, 1, 28), /* memory 10k…31.6k fitted */
	EST_AUTHORED(12, 1, 39), /* memory 31.6k…100k fitted */
	EST_AUTHORED(12, 1, 89), /* memory 100k…316k fitted */
	EST_AUTHORED(12, 1, 94), /* memory 316k…1M fitted */
	EST_AUTHORED(12, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(12, 1, 174), /* memory 3.16M…31.6M fitted */
	EST_AUTHORED(12, 1, 38), /* memory 31.6M…1G fitted */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 20797070u), /* conv2d_bn_hardswish from 0: 325 us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_hardswish: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2d8b0f5cu, 0), /* conv2d_bn_hardswish 0…216 0.347 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2cf4e4f3u, 13153368), /* conv2d_bn_hardswish 216…10M 0.347→0.44 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2fbb98b6u, 659620679), /* conv2d_bn_hardswish 10M…215M 0.44→1.768 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x12b537eau, -1060876081), /* conv2d_bn_hardswish 215M…2.15G 1.768→0.1653 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x15ac73b2u, -51210704), /* conv2d_bn_hardswish 2.15G…21.5G 0.1653→0.088 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0b875534u, 0), /* conv2d_bn_hardswish 21.5G…∞ 0.088 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(14, 1, 13), /* conv2d_bn_hardswish 215…10M fitted */
	EST_AUTHORED(14, 1, 45), /* conv2d_bn_hardswish 10M…215M fitted */
	EST_AUTHORED(14, 1, 15), /* conv2d_bn_hardswish 215M…2.15G fitted */
	EST_AUTHORED(14, 2, 0), /* conv2d_bn_hardswish 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(6, 4, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_hardswish: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x08b13fa4u, 0), /* conv2d_bn_hardswish 0…101 8.49 ps/B extrapolated */
	EST_ROW_SEGMENT(0x07b94bf9u, 25238200), /* conv2d_bn_hardswish 101…31.6k 8.51→20.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfbd73012u, 448684393), /* conv2d_bn_hardswish 31.6k…1M 20.7→150.9 ps/B fitted */
	EST_ROW_SEGMENT(0xc57f381bu, -774854693), /* conv2d_bn_hardswish 1M…3.16M 150.9→76 ps/B fitted */
	EST_ROW_SEGMENT(0x51ee7f49u, -116935040), /* conv2d_bn_hardswish 3.16M…1G 76→19.45 ps/B fitted */
	EST_ROW_SEGMENT(0x13eb10b1u, 0), /* conv2d_bn_hardswish 1G…∞ 19.45 ps/B fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(14, 2, 0), /* conv2d_bn_hardswish 100…31.6k extrapolated */
	EST_AUTHORED(14, 1, 29), /* conv2d_bn_hardswish 31.6k…1M fitted */
	EST_AUTHORED(14, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(14, 1, 29), /* conv2d_bn_hardswish 3.16M…1G fitted */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 20457234u), /* conv2d_bn_pointwise from 0: 320 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2d43742au, 0), /* conv2d_bn_pointwise 0…216 0.345 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2ca8dd14u, 13540922), /* conv2d_bn_pointwise 216…46.4M 0.345→0.454 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x283f1f4cu, 693097665), /* conv2d_bn_pointwise 46.4M…215M 0.454→1.152 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xc34ba0f7u, -1094430641), /* conv2d_bn_pointwise 215M…464M 1.152→0.599 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x45641fd9u, 194776870), /* conv2d_bn_pointwise 464M…1G 0.599→0.698 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x997c1b26u, -1160410144), /* conv2d_bn_pointwise 1G…2.15G 0.698→0.1147 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0f09ec37u, -24794198), /* conv2d_bn_pointwise 2.15G…21.5G 0.1147→0.0773 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0a208016u, 0), /* conv2d_bn_pointwise 21.5G…∞ 0.0773 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(15, 1, 168), /* conv2d_bn_pointwise 215…46.4M fitted */
	EST_AUTHORED(15, 1, 226), /* conv2d_bn_pointwise 46.4M…215M fitted */
	EST_AUTHORED(15, 1, 74), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(15, 1, 26), /* conv2d_bn_pointwise 464M…1G fitted */
	EST_AUTHORED(15, 1, 22), /* conv2d_bn_pointwise 1G…2.15G fitted */
	EST_AUTHORED(15, 1, 3), /* conv2d_bn_pointwise 2.15G…21.5G fitted */
	EST_ROW_CURVE(7, 5, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x20b20906u, 0), /* conv2d_bn_pointwise 0…101 7.98 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1f9b2f63u, 28383238), /* conv2d_bn_pointwise 101…10k 7.99→10.73 ps/B extrapolated */
	EST_ROW_SEGMENT(0x28792136u, 201888376), /* conv2d_bn_pointwise 10k…10M 10.73→40 ps/B fitted */
	EST_ROW_SEGMENT(0xb3799751u, -1033549965), /* conv2d_bn_pointwise 10M…31.6M 40→15.04 ps/B fitted */
	EST_ROW_SEGMENT(0x33d4ff0cu, 179409976), /* conv2d_bn_pointwise 31.6M…316M 15.04→23.7 ps/B fitted */
	EST_ROW_SEGMENT(0x66ab295bu, -395295024), /* conv2d_bn_pointwise 316M…1G 23.7→14.15 ps/B fitted */
	EST_ROW_SEGMENT(0x39f6da9du, 0), /* conv2d_bn_pointwise 1G…∞ 14.15 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(15, 2, 0), /* conv2d_bn_pointwise 100…10k extrapolated */
	EST_AUTHORED(15, 1, 419), /* conv2d_bn_pointwise 10k…10M fitted */
	EST_AUTHORED(16, 1, 55), /* conv2d_bn_pointwise 10M…31.6M fitted */
	EST_AUTHORED(17, 1, 44), /* conv2d_bn_pointwise 31.6M…316M fitted */
	EST_AUTHORED(15, 1, 1), /* conv2d_bn_pointwise 316M…1G fitted */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14065826u), /* conv2d_pointwise from 0: 220 us */
	EST_ROW_CURVE(8, 6, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2cc44786u, 0), /* conv2d_pointwise 0…216 0.342 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2c18e1f3u, 15013049), /* conv2d_pointwise 216…10M 0.342→0.447 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x32fd8510u, 506386459), /* conv2d_pointwise 10M…215M 0.447→1.467 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x080b1edfu, -1772196102), /* conv2d_pointwise 215M…464M 1.467→0.572 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x44670a9du, 140431269), /* conv2d_pointwise 464M…1G 0.572→0.643 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x86783c63u, -938288030), /* conv2d_pointwise 1G…2.15G 0.643→0.1718 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1686f98bu, -46786573), /* conv2d_pointwise 2.15G…21.5G 0.1718→0.1012 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0d423905u, 0), /* conv2d_pointwise 21.5G…∞ 0.1012 ps/FLOP extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(18, 2, 0), /* conv2d_pointwise 215…10M extrapolated */
	EST_AUTHORED(18, 1, 1), /* conv2d_pointwise 10M…215M fitted */
	EST_AUTHORED(18, 2, 0), /* conv2d_pointwise 215M…464M extrapolated */
	EST_AUTHORED(18, 1, 1), /* conv2d_pointwise 464M…1G fitted */
	EST_AUTHORED(18, 2, 0), /* conv2d_pointwise 1G…2.15G extrapolated */
	EST_AUTHORED(18, 2, 0), /* conv2d_pointwise 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x10508b87u, 0), /* conv2d_pointwise 0…101 7.97 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0f49dee8u, 26736751), /* conv2d_pointwise 101…31.6k 7.98→14.43 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00ec2bb9u, 506789535), /* conv2d_pointwise 31.6k…1M 14.43→87.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xca7ec0c8u, -403373372), /* conv2d_pointwise 1M…31.6M 87.9→29.4 ps/B fitted */
	EST_ROW_SEGMENT(0x3a5ea1b4u, 35807743), /* conv2d_pointwise 31.6M…100M 29.4→31.2 ps/B fitted */
	EST_ROW_SEGMENT(0x441c7af7u, -123763739), /* conv2d_pointwise 100M…1G 31.2→19.22 ps/B extrapolated */
	EST_ROW_SEGMENT(0x275c6385u, 0), /* conv2d_pointwise 1G…∞ 19.22 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(18, 2, 0), /* conv2d_pointwise 100…31.6k extrapolated */
	EST_AUTHORED(18, 2, 0), /* conv2d_pointwise 31.6k…1M extrapolated */
	EST_AUTHORED(18, 1, 1), /* conv2d_pointwise 1M…31.6M fitted */
	EST_AUTHORED(18, 1, 1), /* conv2d_pointwise 31.6M…100M fitted */
	EST_AUTHORED(18, 2, 0), /* conv2d_pointwise 100M…1G extrapolated */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 2876327u), /* elementwise from 0: 44.9 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of elementwise: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xb4c9a106u, 0), /* elementwise 0…216 0.345 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb4c9a223u, -380), /* elementwise 216…21.5G 0.345→0.345 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb4c97994u, 0), /* elementwise 21.5G…∞ 0.345 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(19, 1, 407), /* elementwise 215…21.5G fitted */
	EST_ROW_CURVE(11, 9, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of elementwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0217614cu, 0), /* elementwise 0…101 32.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01222ce2u, 24958582), /* elementwise 101…1k 33→109.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf8d710b6u, 246556602), /* elementwise 1k…3.16k 109.9→491 ps/B extrapolated */
	EST_ROW_SEGMENT(0xd21cd6c3u, 2073048197), /* elementwise 3.16k…10k 491→3.7k ps/B extrapolated */
	EST_ROW_SEGMENT(0xff1b1c97u, -1068048571), /* elementwise 10k…100k 3.7k→396 ps/B fitted */
	EST_ROW_SEGMENT(0x1edb2d9bu, -152524352), /* elementwise 100k…316k 396→159.7 ps/B fitted */
	EST_ROW_SEGMENT(0x0b41d097u, -64348152), /* elementwise 316k…1M 159.7→60.1 ps/B fitted */
	EST_ROW_SEGMENT(0x052db4a7u, -23950679), /* elementwise 1M…3.16M 60.1→23.1 ps/B fitted */
	EST_ROW_SEGMENT(0x01969db9u, -3101584), /* elementwise 3.16M…100M 23.1→8.71 ps/B fitted */
	EST_ROW_SEGMENT(0x008dd329u, 105510), /* elementwise 100M…1G 8.71→9.04 ps/B fitted */
	EST_ROW_SEGMENT(0x00941972u, 0), /* elementwise 1G…∞ 9.04 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(19, 2, 0), /* elementwise 100…1k extrapolated */
	EST_AUTHORED(19, 2, 0), /* elementwise 1k…3.16k extrapolated */
	EST_AUTHORED(19, 2, 0), /* elementwise 3.16k…10k extrapolated */
	EST_AUTHORED(19, 1, 8), /* elementwise 10k…100k fitted */
	EST_AUTHORED(20, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(21, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(19, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(19, 1, 179), /* elementwise 3.16M…100M fitted */
	EST_AUTHORED(19, 1, 5), /* elementwise 100M…1G fitted */
	3u, /* precision fp16 */
	EST_ROW_U64(0u), /* reference peak 0FLOP/s */
	EST_ROW_U64(0u), /* reference bandwidth 0B/s */
	0u, /* energy */
	0x00014eddu, 0x00014eddu, 0x83840303u, /* interval of a total: quantiles 1.30806 and 1.30806; kinds, coverage 0.9 */
	1355u, /* generic */
	1362u, /* conv2d */
	1369u, /* conv2d_bn */
	1376u, /* conv2d_depthwise */
	1383u, /* mbconv */
	1390u, /* squeeze_excite */
	1397u, /* matmul */
	1404u, /* attention */
	1411u, /* activation */
	1446u, /* normalisation */
	1418u, /* memory */
	1425u, /* conv2d_bn_hardswish */
	1432u, /* conv2d_bn_pointwise */
	1439u, /* conv2d_pointwise */
	1446u, /* softmax */
	1418u, /* index */
	1418u, /* split */
	1418u, /* window */
	1446u, /* elementwise */
	EST_ROW_CLASS(0x4be11600u, 1456u, 1492u, 1453u, 2571u, 1355u, 0u), /* generic */
	EST_ROW_CLASS(0x32111700u, 1553u, 1589u, 1550u, 2571u, 1362u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab11800u, 1624u, 1656u, 1621u, 2598u, 1369u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07211b00u, 1687u, 1715u, 1684u, 2608u, 1376u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e11d00u, 1759u, 1787u, 1756u, 2621u, 1383u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06411e00u, 1822u, 1850u, 1819u, 2638u, 1390u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05412000u, 1885u, 1894u, 1882u, 2654u, 1397u, 6u), /* matmul */
	EST_ROW_CLASS(0x00022200u, 1933u, 1942u, 1930u, 2497u, 1404u, 7u), /* attention */
	EST_ROW_CLASS(0x03012300u, 1981u, 1996u, 1978u, 2499u, 1411u, 8u), /* activation */
	EST_ROW_CLASS(0x14912400u, 2048u, 2063u, 2045u, 2513u, 1418u, 10u), /* memory */
	EST_ROW_CLASS(0x03112500u, 2124u, 2152u, 2121u, 2621u, 1425u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12212600u, 2191u, 2223u, 2188u, 2675u, 1432u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00212800u, 2262u, 2290u, 2259u, 2690u, 1439u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b112900u, 2321u, 2336u, 2318u, 2557u, 1446u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3187950u), /* generic from 0: 49.8 us */
	EST_ROW_CURVE(8, 6, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of generic: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x15b8d28au, 0), /* generic 0…216 0.332 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x157298a0u, 6151282), /* generic 216…1M 0.332→0.4 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x13906402u, 119312255), /* generic 1M…10M 0.4→0.76 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x22e492a2u, 987464986), /* generic 10M…46.4M 0.76→2.75 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd641e2b8u, -1224381795), /* generic 46.4M…100M 2.75→1.515 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6e8dcbddu, -328567396), /* generic 100M…2.15G 1.515→0.1923 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0c9aab9au, -40627148), /* generic 2.15G…21.5G 0.1923→0.0695 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x048e4a28u, 0), /* generic 21.5G…∞ 0.0695 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 502), /* generic 215…1M fitted */
	EST_AUTHORED(22, 1, 263), /* generic 1M…10M fitted */
	EST_AUTHORED(22, 1, 256), /* generic 10M…46.4M fitted */
	EST_AUTHORED(22, 1, 116), /* generic 46.4M…100M fitted */
	EST_AUTHORED(22, 1, 677), /* generic 100M…2.15G fitted */
	EST_AUTHORED(22, 1, 104), /* generic 2.15G…21.5G fitted */
	EST_ROW_CURVE(13, 11, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of generic: 13 lines for 11 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x061f301cu, 0), /* generic 0…101 11.96 ps/B fitted */
	EST_ROW_SEGMENT(0x0440e2c7u, 48684793), /* generic 101…3.16k 12.04→40.2 ps/B fitted */
	EST_ROW_SEGMENT(0x04fc7e51u, 418072115), /* generic 3.16k…10k 40.2→121.1 ps/B fitted */
	EST_ROW_SEGMENT(0x1f303ee3u, 1796340858), /* generic 10k…31.6k 121.1→468 ps/B fitted */
	EST_ROW_SEGMENT(0x215a3cf7u, -878663448), /* generic 31.6k…316k 468→128.4 ps/B fitted */
	EST_ROW_SEGMENT(0x47b73e00u, -371608874), /* generic 316k…1M 128.4→56.5 ps/B fitted */
	EST_ROW_SEGMENT(0x25c435cfu, -159099988), /* generic 1M…3.16M 56.5→25.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0f233cc4u, -55213252), /* generic 3.16M…10M 25.8→15.08 ps/B fitted */
	EST_ROW_SEGMENT(0x07e50aa4u, -11464859), /* generic 10M…31.6M 15.08→12.87 ps/B fitted */
	EST_ROW_SEGMENT(0x0579bfacu, 20416508), /* generic 31.6M…100M 12.87→16.82 ps/B fitted */
	EST_ROW_SEGMENT(0x0a01d998u, -40747665), /* generic 100M…316M 16.82→8.94 ps/B fitted */
	EST_ROW_SEGMENT(0x04693da4u, 11906600), /* generic 316M…1G 8.94→11.25 ps/B fitted */
	EST_ROW_SEGMENT(0x05c1f3d2u, 0), /* generic 1G…∞ 11.25 ps/B fitted */
	0x02010000u, 0x06050403u, 0x0a090807u, 10u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 17), /* generic 100…3.16k fitted */
	EST_AUTHORED(22, 1, 31), /* generic 3.16k…10k fitted */
	EST_AUTHORED(22, 1, 38), /* generic 10k…31.6k fitted */
	EST_AUTHORED(22, 1, 203), /* generic 31.6k…316k fitted */
	EST_AUTHORED(22, 1, 283), /* generic 316k…1M fitted */
	EST_AUTHORED(22, 1, 617), /* generic 1M…3.16M fitted */
	EST_AUTHORED(22, 1, 573), /* generic 3.16M…10M fitted */
	EST_AUTHORED(22, 1, 243), /* generic 10M…31.6M fitted */
	EST_AUTHORED(22, 1, 113), /* generic 31.6M…100M fitted */
	EST_AUTHORED(22, 1, 22), /* generic 100M…316M fitted */
	EST_AUTHORED(22, 1, 2), /* generic 316M…1G fitted */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14592029u), /* conv2d from 0: 228 us */
	EST_ROW_CURVE(8, 6, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x55011806u, 0), /* conv2d 0…216 0.324 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x5446eda2u, 16306690), /* conv2d 216…10M 0.324→0.382 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x5d079d63u, 466258992), /* conv2d 10M…464M 0.382→0.969 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x5f6d02deu, -2071734787), /* conv2d 464M…1G 0.969→0.447 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xab18a4c2u, -1008949724), /* conv2d 1G…2.15G 0.447→0.1935 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x32bda8ecu, -222225705), /* conv2d 2.15G…10G 0.1935→0.0814 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x15e6b2ecu, -42555208), /* conv2d 10G…21.5G 0.0814→0.0707 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x128b3845u, 0), /* conv2d 21.5G…∞ 0.0707 ps/FLOP fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(23, 1, 288), /* conv2d 215…10M fitted */
	EST_AUTHORED(23, 1, 818), /* conv2d 10M…464M fitted */
	EST_AUTHORED(23, 1, 152), /* conv2d 464M…1G fitted */
	EST_AUTHORED(23, 1, 48), /* conv2d 1G…2.15G fitted */
	EST_AUTHORED(23, 1, 84), /* conv2d 2.15G…10G fitted */
	EST_AUTHORED(23, 1, 20), /* conv2d 10G…21.5G fitted */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0e070cc1u, 0), /* conv2d 0…101 6.85 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0ca220f9u, 36329812), /* conv2d 101…31.6k 6.87→15.63 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00f38e2cu, 549847908), /* conv2d 31.6k…1M 15.63→95.4 ps/B fitted */
	EST_ROW_SEGMENT(0xe19dd07eu, -545095584), /* conv2d 1M…10M 95.4→42.7 ps/B fitted */
	EST_ROW_SEGMENT(0x5c700e90u, -332129631), /* conv2d 10M…31.6M 42.7→26.6 ps/B fitted */
	EST_ROW_SEGMENT(0x3c0bb4a5u, -100781931), /* conv2d 31.6M…1G 26.6→12.02 ps/B fitted */
	EST_ROW_SEGMENT(0x189eb234u, 0), /* conv2d 1G…∞ 12.02 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(23, 2, 0), /* conv2d 100…31.6k extrapolated */
	EST_AUTHORED(23, 1, 226), /* conv2d 31.6k…1M fitted */
	EST_AUTHORED(23, 1, 892), /* conv2d 1M…10M fitted */
	EST_AUTHORED(23, 1, 197), /* conv2d 10M…31.6M fitted */
	EST_AUTHORED(23, 1, 95), /* conv2d 31.6M…1G fitted */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 21319813u), /* conv2d_bn from 0: 333 us */
	EST_ROW_CURVE(7, 5, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x561887f3u, 0), /* conv2d_bn 0…216 0.328 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x558c10f1u, 12303651), /* conv2d_bn 216…4.64M 0.328→0.369 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x5d2ec423u, 399771822), /* conv2d_bn 4.64M…464M 0.369→0.973 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x636a1cf6u, -2134444031), /* conv2d_bn 464M…1G 0.973→0.435 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa94f8bdeu, -1033584742), /* conv2d_bn 1G…2.15G 0.435→0.1755 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2e02a8aeu, -165299943), /* conv2d_bn 2.15G…21.5G 0.1755→0.0506 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0d439324u, 0), /* conv2d_bn 21.5G…∞ 0.0506 ps/FLOP fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(24, 1, 68), /* conv2d_bn 215…4.64M fitted */
	EST_AUTHORED(25, 1, 883), /* conv2d_bn 4.64M…464M fitted */
	EST_AUTHORED(24, 1, 148), /* conv2d_bn 464M…1G fitted */
	EST_AUTHORED(24, 1, 45), /* conv2d_bn 1G…2.15G fitted */
	EST_AUTHORED(26, 1, 86), /* conv2d_bn 2.15G…21.5G fitted */
	EST_ROW_CURVE(6, 4, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0eb09538u, 0), /* conv2d_bn 0…101 7.17 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0d951d65u, 28853280), /* conv2d_bn 101…10k 7.18→12.75 ps/B extrapolated */
	EST_ROW_SEGMENT(0x138dcde6u, 382639811), /* conv2d_bn 10k…1M 12.75→86.7 ps/B fitted */
	EST_ROW_SEGMENT(0xca22af79u, -441101508), /* conv2d_bn 1M…31.6M 86.7→22.8 ps/B fitted */
	EST_ROW_SEGMENT(0x32ddc520u, -77229390), /* conv2d_bn 31.6M…1G 22.8→11.58 ps/B fitted */
	EST_ROW_SEGMENT(0x17b82b9cu, 0), /* conv2d_bn 1G…∞ 11.58 ps/B fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(24, 2, 0), /* conv2d_bn 100…10k extrapolated */
	EST_AUTHORED(24, 1, 189), /* conv2d_bn 10k…1M fitted */
	EST_AUTHORED(24, 1, 954), /* conv2d_bn 1M…31.6M fitted */
	EST_AUTHORED(24, 1, 87), /* conv2d_bn 31.6M…1G fitted */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 20992289u), /* conv2d_depthwise from 0: 328 us */
	EST_ROW_CURVE(6, 4, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_depthwise: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x54a3cab6u, 0), /* conv2d_depthwise 0…216 0.323 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x53c9264eu, 19151397), /* conv2d_depthwise 216…10M 0.323→0.39 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x5f8c46e5u, 449473093), /* conv2d_depthwise 10M…464M 0.39→0.956 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x43fa6b8du, -1558074247), /* conv2d_depthwise 464M…2.15G 0.956→0.1725 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2d3b76adu, -162504465), /* conv2d_depthwise 2.15G…21.5G 0.1725→0.0497 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0d0a267eu, 0), /* conv2d_depthwise 21.5G…∞ 0.0497 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(27, 1, 77), /* conv2d_depthwise 215…10M fitted */
	EST_AUTHORED(27, 1, 81), /* conv2d_depthwise 10M…464M fitted */
	EST_AUTHORED(27, 1, 1), /* conv2d_depthwise 464M…2.15G fitted */
	EST_AUTHORED(27, 2, 0), /* conv2d_depthwise 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(9, 7, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_depthwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0769caf6u, 0), /* conv2d_depthwise 0…101 7.24 ps/B extrapolated */
	EST_ROW_SEGMENT(0x06bab522u, 17821354), /* conv2d_depthwise 101…10k 7.25→14.13 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a80c70bu, 231357931), /* conv2d_depthwise 10k…100k 14.13→58.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfa75c992u, 1811353910), /* conv2d_depthwise 100k…316k 58.9→234 ps/B fitted */
	EST_ROW_SEGMENT(0xfe88e283u, -936108917), /* conv2d_depthwise 316k…3.16M 234→52.9 ps/B fitted */
	EST_ROW_SEGMENT(0x38b1c3ebu, -72391573), /* conv2d_depthwise 3.16M…10M 52.9→45.9 ps/B fitted */
	EST_ROW_SEGMENT(0x32819ca9u, -233987674), /* conv2d_depthwise 10M…31.6M 45.9→23.3 ps/B fitted */
	EST_ROW_SEGMENT(0x1a836e51u, -49465683), /* conv2d_depthwise 31.6M…1G 23.3→8.91 ps/B fitted */
	EST_ROW_SEGMENT(0x09203066u, 0), /* conv2d_depthwise 1G…∞ 8.91 ps/B fitted */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(27, 2, 0), /* conv2d_depthwise 100…10k extrapolated */
	EST_AUTHORED(27, 2, 0), /* conv2d_depthwise 10k…100k extrapolated */
	EST_AUTHORED(27, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(28, 1, 61), /* conv2d_depthwise 316k…3.16M fitted */
	EST_AUTHORED(27, 1, 38), /* conv2d_depthwise 3.16M…10M fitted */
	EST_AUTHORED(27, 1, 31), /* conv2d_depthwise 10M…31.6M fitted */
	EST_AUTHORED(27, 1, 22), /* conv2d_depthwise 31.6M…1G fitted */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 42118138u), /* mbconv from 0: 658 us */
	EST_ROW_CURVE(6, 4, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of mbconv: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x54d43983u, 0), /* mbconv 0…216 0.324 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x53f917fdu, 19194205), /* mbconv 216…10M 0.324→0.391 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x5fc2f399u, 450477781), /* mbconv 10M…464M 0.391→0.958 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x44b3ceefu, -1561556934), /* mbconv 464M…2.15G 0.958→0.1729 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2d5558beu, -162867705), /* mbconv 2.15G…21.5G 0.1729→0.0498 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0d119caau, 0), /* mbconv 21.5G…∞ 0.0498 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(29, 2, 0), /* mbconv 215…10M extrapolated */
	EST_AUTHORED(29, 1, 87), /* mbconv 10M…464M fitted */
	EST_AUTHORED(29, 1, 5), /* mbconv 464M…2.15G fitted */
	EST_AUTHORED(29, 2, 0), /* mbconv 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of mbconv: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x03ca8830u, 0), /* mbconv 0…101 7.41 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03634348u, 10511429), /* mbconv 101…10k 7.42→15.53 ps/B extrapolated */
	EST_ROW_SEGMENT(0x054bb6c8u, 154992063), /* mbconv 10k…100k 15.53→75.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf19da08au, 1459289078), /* mbconv 100k…316k 75.5→358 ps/B extrapolated */
	EST_ROW_SEGMENT(0xbc3c76e6u, -324432779), /* mbconv 316k…100M 358→43.8 ps/B fitted */
	EST_ROW_SEGMENT(0x189bfabdu, -64204980), /* mbconv 100M…1G 43.8→18.93 ps/B extrapolated */
	EST_ROW_SEGMENT(0x09b1c7e6u, 0), /* mbconv 1G…∞ 18.93 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(29, 2, 0), /* mbconv 100…10k extrapolated */
	EST_AUTHORED(29, 2, 0), /* mbconv 10k…100k extrapolated */
	EST_AUTHORED(29, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(29, 1, 92), /* mbconv 316k…100M fitted */
	EST_AUTHORED(29, 2, 0), /* mbconv 100M…1G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 32871273u), /* squeeze_excite from 0: 514 us */
	EST_ROW_CURVE(6, 4, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of squeeze_excite: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x5062967au, 0), /* squeeze_excite 0…216 0.307 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4fb289e0u, 15420578), /* squeeze_excite 216…10M 0.307→0.361 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x57f9771fu, 440922299), /* squeeze_excite 10M…464M 0.361→0.916 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x34b7a9c4u, -1457426960), /* squeeze_excite 464M…2.15G 0.916→0.183 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2ffa5731u, -153666209), /* squeeze_excite 2.15G…21.5G 0.183→0.0669 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1189410au, 0), /* squeeze_excite 21.5G…∞ 0.0669 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(30, 1, 152), /* squeeze_excite 215…10M fitted */
	EST_AUTHORED(30, 1, 2), /* squeeze_excite 10M…464M fitted */
	EST_AUTHORED(30, 2, 0), /* squeeze_excite 464M…2.15G extrapolated */
	EST_AUTHORED(30, 2, 0), /* squeeze_excite 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(7, 5, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of squeeze_excite: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0d22f3c9u, 0), /* squeeze_excite 0…101 6.41 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0bf8c3dfu, 30351487), /* squeeze_excite 101…31.6k 6.43→13.75 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfc771eb6u, 561110199), /* squeeze_excite 31.6k…1M 13.75→95.1 ps/B fitted */
	EST_ROW_SEGMENT(0xe91d9e64u, -689236455), /* squeeze_excite 1M…10M 95.1→28.5 ps/B fitted */
	EST_ROW_SEGMENT(0x3dc82b3fu, -225490109), /* squeeze_excite 10M…31.6M 28.5→17.61 ps/B fitted */
	EST_ROW_SEGMENT(0x273c9bdcu, -58256362), /* squeeze_excite 31.6M…1G 17.61→9.16 ps/B fitted */
	EST_ROW_SEGMENT(0x12c25329u, 0), /* squeeze_excite 1G…∞ 9.16 ps/B fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(30, 2, 0), /* squeeze_excite 100…31.6k extrapolated */
	EST_AUTHORED(30, 1, 37), /* squeeze_excite 31.6k…1M fitted */
	EST_AUTHORED(31, 1, 90), /* squeeze_excite 1M…10M fitted */
	EST_AUTHORED(30, 1, 23), /* squeeze_excite 10M…31.6M fitted */
	EST_AUTHORED(30, 1, 4), /* squeeze_excite 31.6M…1G fitted */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 11399560u), /* matmul from 0: 178.1 us */
	EST_ROW_CURVE(1, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of matmul: 1 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_ROW_SEGMENT(0xab30ca95u, 0), /* matmul 0…∞ 0.327 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(32, 1, 101), /* matmul 215…21.5G fitted */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of matmul: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0d561d80u, 0), /* matmul 0…101 6.51 ps/B fitted */
	EST_ROW_SEGMENT(0x0cbdb59bu, 15512892), /* matmul 101…31.6k 6.52→10.26 ps/B fitted */
	EST_ROW_SEGMENT(0x0c72720cu, 151678577), /* matmul 31.6k…316k 10.26→24.9 ps/B fitted */
	EST_ROW_SEGMENT(0x2508ee18u, 872094595), /* matmul 316k…1M 24.9→67.1 ps/B fitted */
	EST_ROW_SEGMENT(0xab5a764fu, -610775998), /* matmul 1M…10M 67.1→8.06 ps/B fitted */
	EST_ROW_SEGMENT(0x0eed3af4u, 104422065), /* matmul 10M…31.6M 8.06→13.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1c7644d5u, -29867243), /* matmul 31.6M…1G 13.1→8.77 ps/B fitted */
	EST_ROW_SEGMENT(0x11f69f0du, 0), /* matmul 1G…∞ 8.77 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(32, 1, 22), /* matmul 100…31.6k fitted */
	EST_AUTHORED(32, 1, 30), /* matmul 31.6k…316k fitted */
	EST_AUTHORED(32, 1, 8), /* matmul 316k…1M fitted */
	EST_AUTHORED(33, 1, 37), /* matmul 1M…10M fitted */
	EST_AUTHORED(32, 2, 0), /* matmul 10M…31.6M extrapolated */
	EST_AUTHORED(32, 1, 4), /* matmul 31.6M…1G fitted */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 51298019u), /* attention from 0: 802 us */
	EST_ROW_CURVE(1, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of attention: 1 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_ROW_SEGMENT(0xab30ca95u, 0), /* attention 0…∞ 0.327 ps/FLOP extrapolated */
	0u, /* authored segment of each line */
	EST_AUTHORED(34, 2, 0), /* attention 215…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of attention: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0d561d80u, 0), /* attention 0…101 6.51 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0cbdb59bu, 15512892), /* attention 101…31.6k 6.52→10.26 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0c72720cu, 151678577), /* attention 31.6k…316k 10.26→24.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2508ee18u, 872094595), /* attention 316k…1M 24.9→67.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0xab5a764fu, -610775998), /* attention 1M…10M 67.1→8.06 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0eed3af4u, 104422065), /* attention 10M…31.6M 8.06→13.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1c7644d5u, -29867243), /* attention 31.6M…1G 13.1→8.77 ps/B extrapolated */
	EST_ROW_SEGMENT(0x11f69f0du, 0), /* attention 1G…∞ 8.77 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(34, 2, 0), /* attention 100…31.6k extrapolated */
	EST_AUTHORED(34, 2, 0), /* attention 31.6k…316k extrapolated */
	EST_AUTHORED(34, 2, 0), /* attention 316k…1M extrapolated */
	EST_AUTHORED(34, 2, 0), /* attention 1M…10M extrapolated */
	EST_AUTHORED(34, 2, 0), /* attention 10M…31.6M extrapolated */
	EST_AUTHORED(34, 2, 0), /* attention 31.6M…1G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 5811660u), /* activation from 0: 90.8 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of activation: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xa808913du, 0), /* activation 0…216 0.321 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa8089149u, -8), /* activation 216…21.5G 0.321→0.321 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa8089073u, 0), /* activation 21.5G…∞ 0.321 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(35, 1, 194), /* activation 215…21.5G fitted */
	EST_ROW_CURVE(11, 9, 23, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of activation: 11 lines for 9 segments */
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
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x00dfd659u, 0), /* activation 0…101 27.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0075b88bu, 10801243), /* activation 101…1k 27.6→94.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfca8bfe2u, 110376664), /* activation 1k…3.16k 94.2→435 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe4e7a570u, 1100109382), /* activation 3.16k…10k 435→3.84k ps/B extrapolated */
	EST_ROW_SEGMENT(0x841275edu, -534038115), /* activation 10k…100k 3.84k→537 ps/B extrapolated */
	EST_ROW_SEGMENT(0x13c7eb65u, -71767338), /* activation 100k…1M 537→92.6 ps/B fitted */
	EST_ROW_SEGMENT(0x0425b10du, -21327686), /* activation 1M…3.16M 92.6→26.6 ps/B fitted */
	EST_ROW_SEGMENT(0x01060620u, -4841191), /* activation 3.16M…10M 26.6→11.66 ps/B fitted */
	EST_ROW_SEGMENT(0x0063d049u, -1100577), /* activation 10M…100M 11.66→4.86 ps/B fitted */
	EST_ROW_SEGMENT(0x002662fdu, 157529), /* activation 100M…1G 4.86→5.83 ps/B fitted */
	EST_ROW_SEGMENT(0x002fc137u, 0), /* activation 1G…∞ 5.83 ps/B fitted */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(35, 2, 0), /* activation 100…1k extrapolated */
	EST_AUTHORED(35, 2, 0), /* activation 1k…3.16k extrapolated */
	EST_AUTHORED(35, 2, 0), /* activation 3.16k…10k extrapolated */
	EST_AUTHORED(35, 2, 0), /* activation 10k…100k extrapolated */
	EST_AUTHORED(35, 1, 13), /* activation 100k…1M fitted */
	EST_AUTHORED(35, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(35, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(35, 1, 44), /* activation 10M…100M fitted */
	EST_AUTHORED(35, 1, 5), /* activation 100M…1G fitted */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 2970446u), /* memory from 0: 46.4 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of memory: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xad889e59u, 0), /* memory 0…216 0.331 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xad889e5cu, -3), /* memory 216…21.5G 0.331→0.331 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xad889e0au, 0), /* memory 21.5G…∞ 0.331 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(36, 1, 407), /* memory 215…21.5G fitted */
	EST_ROW_CURVE(13, 11, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of memory: 13 lines for 11 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x01bd85ecu, 0), /* memory 0…101 27.2 ps/B fitted */
	EST_ROW_SEGMENT(0x00f320f3u, 20601062), /* memory 101…1k 27.5→90.9 ps/B fitted */
	EST_ROW_SEGMENT(0xfa201a00u, 203143230), /* memory 1k…3.16k 90.9→405 ps/B fitted */
	EST_ROW_SEGMENT(0xd2eb2544u, 1903723971), /* memory 3.16k…10k 405→3.35k ps/B fitted */
	EST_ROW_SEGMENT(0xef297190u, -1437683053), /* memory 10k…31.6k 3.35k→1.129k ps/B fitted */
	EST_ROW_SEGMENT(0x6439168cu, -494996398), /* memory 31.6k…100k 1.129k→363 ps/B fitted */
	EST_ROW_SEGMENT(0x1c509e4cu, -139992612), /* memory 100k…316k 363→146.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0a4c568bu, -57321738), /* memory 316k…1M 146.5→57.8 ps/B fitted */
	EST_ROW_SEGMENT(0x04e13504u, -21269344), /* memory 1M…3.16M 57.8→24.9 ps/B fitted */
	EST_ROW_SEGMENT(0x01d7d281u, -7054466), /* memory 3.16M…10M 24.9→13.99 ps/B fitted */
	EST_ROW_SEGMENT(0x00ee1b66u, -2289783), /* memory 10M…100M 13.99→6.91 ps/B fitted */
	EST_ROW_SEGMENT(0x0070953cu, 68469), /* memory 100M…1G 6.91→7.12 ps/B fitted */
	EST_ROW_SEGMENT(0x0074a79cu, 0), /* memory 1G…∞ 7.12 ps/B fitted */
	0x02010000u, 0x06050403u, 0x0a090807u, 10u, /* authored segment of each line */
	EST_AUTHORED(36, 1, 7), /* memory 100…1k fitted */
	EST_AUTHORED(36, 1, 7), /* memory 1k…3.16k fitted */
	EST_AUTHORED(36, 1, 22), /* memory 3.16k…10k fitted */
	EST_AUTHORED(36, 1, 28), /* memory 10k…31.6k fitted */
	EST_AUTHORED(36, 1, 39), /* memory 31.6k…100k fitted */
	EST_AUTHORED(36, 1, 89), /* memory 100k…316k fitted */
	EST_AUTHORED(36, 1, 94), /* memory 316k…1M fitted */
	EST_AUTHORED(36, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(36, 1, 128), /* memory 3.16M…10M fitted */
	EST_AUTHORED(36, 1, 78), /* memory 10M…100M fitted */
	EST_AUTHORED(36, 1, 6), /* memory 100M…1G fitted */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 21124624u), /* conv2d_bn_hardswish from 0: 330 us */
	EST_ROW_CURVE(6, 4, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_hardswish: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x550b07c7u, 0), /* conv2d_bn_hardswish 0…216 0.324 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x542f58aeu, 19242646), /* conv2d_bn_hardswish 216…10M 0.324→0.392 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6000d210u, 451614662), /* conv2d_bn_hardswish 10M…464M 0.392→0.961 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x45859701u, -1565497873), /* conv2d_bn_hardswish 464M…2.15G 0.961→0.1733 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2d72a2a2u, -163278737), /* conv2d_bn_hardswish 2.15G…21.5G 0.1733→0.05 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0d1a0e2cu, 0), /* conv2d_bn_hardswish 21.5G…∞ 0.05 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(37, 1, 13), /* conv2d_bn_hardswish 215…10M fitted */
	EST_AUTHORED(37, 1, 57), /* conv2d_bn_hardswish 10M…464M fitted */
	EST_AUTHORED(37, 1, 3), /* conv2d_bn_hardswish 464M…2.15G fitted */
	EST_AUTHORED(37, 2, 0), /* conv2d_bn_hardswish 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_hardswish: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x03c9067bu, 0), /* conv2d_bn_hardswish 0…101 7.39 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0364befeu, 10207093), /* conv2d_bn_hardswish 101…10k 7.41→15.29 ps/B extrapolated */
	EST_ROW_SEGMENT(0x054fc9a6u, 146693210), /* conv2d_bn_hardswish 10k…100k 15.29→72 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf7d5de29u, 1239425087), /* conv2d_bn_hardswish 100k…316k 72→312 ps/B fitted */
	EST_ROW_SEGMENT(0xabaf62c1u, -758336791), /* conv2d_bn_hardswish 316k…1M 312→164.8 ps/B fitted */
	EST_ROW_SEGMENT(0x6001ace2u, -209436029), /* conv2d_bn_hardswish 1M…31.6M 164.8→43.3 ps/B fitted */
	EST_ROW_SEGMENT(0x18af0c0du, -45856169), /* conv2d_bn_hardswish 31.6M…1G 43.3→16.73 ps/B fitted */
	EST_ROW_SEGMENT(0x08909cd2u, 0), /* conv2d_bn_hardswish 1G…∞ 16.73 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(37, 2, 0), /* conv2d_bn_hardswish 100…10k extrapolated */
	EST_AUTHORED(37, 2, 0), /* conv2d_bn_hardswish 10k…100k extrapolated */
	EST_AUTHORED(37, 1, 11), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(37, 1, 18), /* conv2d_bn_hardswish 316k…1M fitted */
	EST_AUTHORED(37, 1, 43), /* conv2d_bn_hardswish 1M…31.6M fitted */
	EST_AUTHORED(37, 1, 1), /* conv2d_bn_hardswish 31.6M…1G fitted */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 21162761u), /* conv2d_bn_pointwise from 0: 331 us */
	EST_ROW_CURVE(7, 5, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_bn_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x15641a44u, 0), /* conv2d_bn_pointwise 0…216 0.326 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x14e5c67du, 11065305), /* conv2d_bn_pointwise 216…4.64M 0.327→0.471 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1c75f3a1u, 279370722), /* conv2d_bn_pointwise 4.64M…215M 0.471→1.877 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xaf93c3aeu, -1296698345), /* conv2d_bn_pointwise 215M…464M 1.877→0.569 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2f36ce8bu, -211424653), /* conv2d_bn_pointwise 464M…2.15G 0.569→0.1432 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0963ed04u, -31888266), /* conv2d_bn_pointwise 2.15G…21.5G 0.1432→0.0469 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0312bb71u, 0), /* conv2d_bn_pointwise 21.5G…∞ 0.0469 ps/FLOP fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(38, 1, 11), /* conv2d_bn_pointwise 215…4.64M fitted */
	EST_AUTHORED(38, 1, 319), /* conv2d_bn_pointwise 4.64M…215M fitted */
	EST_AUTHORED(38, 1, 67), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(38, 1, 48), /* conv2d_bn_pointwise 464M…2.15G fitted */
	EST_AUTHORED(38, 1, 3), /* conv2d_bn_pointwise 2.15G…21.5G fitted */
	EST_ROW_CURVE(8, 6, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_bn_pointwise: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0e4f1fe9u, 0), /* conv2d_bn_pointwise 0…101 6.99 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0d64ff3bu, 23831082), /* conv2d_bn_pointwise 101…10k 7→11.59 ps/B extrapolated */
	EST_ROW_SEGMENT(0x13be0148u, 233488546), /* conv2d_bn_pointwise 10k…100k 11.59→34.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x163c015du, 1313885397), /* conv2d_bn_pointwise 100k…316k 34.2→97.6 ps/B fitted */
	EST_ROW_SEGMENT(0xd35701ebu, -707491925), /* conv2d_bn_pointwise 316k…3.16M 97.6→29.2 ps/B fitted */
	EST_ROW_SEGMENT(0x403e4bc4u, -123555347), /* conv2d_bn_pointwise 3.16M…100M 29.2→11.32 ps/B fitted */
	EST_ROW_SEGMENT(0x17524b00u, -4028689), /* conv2d_bn_pointwise 100M…1G 11.32→10.93 ps/B fitted */
	EST_ROW_SEGMENT(0x1662b619u, 0), /* conv2d_bn_pointwise 1G…∞ 10.93 ps/B fitted */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(38, 2, 0), /* conv2d_bn_pointwise 100…10k extrapolated */
	EST_AUTHORED(38, 2, 0), /* conv2d_bn_pointwise 10k…100k extrapolated */
	EST_AUTHORED(38, 1, 15), /* conv2d_bn_pointwise 100k…316k fitted */
	EST_AUTHORED(39, 1, 211), /* conv2d_bn_pointwise 316k…3.16M fitted */
	EST_AUTHORED(38, 1, 216), /* conv2d_bn_pointwise 3.16M…100M fitted */
	EST_AUTHORED(38, 1, 6), /* conv2d_bn_pointwise 100M…1G fitted */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 14772779u), /* conv2d_pointwise from 0: 231 us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of conv2d_pointwise: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0x2b068a7du, 0), /* conv2d_pointwise 0…216 0.328 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2aa84fd3u, 8253754), /* conv2d_pointwise 216…10M 0.328→0.387 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2f1673c1u, 236000487), /* conv2d_pointwise 10M…464M 0.387→0.981 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa53d20f8u, -780077289), /* conv2d_pointwise 464M…2.15G 0.981→0.1959 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x19ae08cdu, -82248732), /* conv2d_pointwise 2.15G…21.5G 0.1959→0.0716 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0962d746u, 0), /* conv2d_pointwise 21.5G…∞ 0.0716 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(40, 2, 0), /* conv2d_pointwise 215…10M extrapolated */
	EST_AUTHORED(40, 1, 1), /* conv2d_pointwise 10M…464M fitted */
	EST_AUTHORED(40, 1, 1), /* conv2d_pointwise 464M…2.15G fitted */
	EST_AUTHORED(40, 2, 0), /* conv2d_pointwise 2.15G…21.5G extrapolated */
	EST_ROW_CURVE(6, 4, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of conv2d_pointwise: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x0e42628cu, 0), /* conv2d_pointwise 0…101 6.96 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0cc628d2u, 38701900), /* conv2d_pointwise 101…31.6k 6.98→16.32 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfcb9d9a9u, 649544862), /* conv2d_pointwise 31.6k…1M 16.32→110.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfd4f6e3du, -485149803), /* conv2d_pointwise 1M…31.6M 110.5→40.2 ps/B fitted */
	EST_ROW_SEGMENT(0x5befcc58u, -176803426), /* conv2d_pointwise 31.6M…1G 40.2→14.55 ps/B fitted */
	EST_ROW_SEGMENT(0x1dc9e21au, 0), /* conv2d_pointwise 1G…∞ 14.55 ps/B fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(40, 2, 0), /* conv2d_pointwise 100…31.6k extrapolated */
	EST_AUTHORED(40, 2, 0), /* conv2d_pointwise 31.6k…1M extrapolated */
	EST_AUTHORED(40, 1, 1), /* conv2d_pointwise 1M…31.6M fitted */
	EST_AUTHORED(40, 1, 1), /* conv2d_pointwise 31.6M…1G fitted */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 2939620u), /* elementwise from 0: 45.9 us */
	EST_ROW_CURVE(3, 1, 37, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(34, 0x1017ff7u)), /* compute of elementwise: 3 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(34, 0x1017ff7u), /* from 21.5G */
	EST_ROW_SEGMENT(0xaa10120bu, 0), /* elementwise 0…216 0.324 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xaa10120bu, -5), /* elementwise 216…21.5G 0.324→0.324 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xaa10117eu, 0), /* elementwise 21.5G…∞ 0.324 ps/FLOP fitted */
	0u, /* authored segment of each line */
	EST_AUTHORED(41, 1, 407), /* elementwise 215…21.5G fitted */
	EST_ROW_CURVE(12, 10, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(29, 0x3735940u)), /* memory of elementwise: 12 lines for 10 segments */
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
	EST_ROW_SEGMENT(0x01b826bbu, 0), /* elementwise 0…101 26.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00ee51e2u, 20543758), /* elementwise 101…1k 27.1→90.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfa08d972u, 204159446), /* elementwise 1k…3.16k 90.4→406 ps/B extrapolated */
	EST_ROW_SEGMENT(0xd1aa7a07u, 1939139469), /* elementwise 3.16k…10k 406→3.41k ps/B extrapolated */
	EST_ROW_SEGMENT(0xeada3dbeu, -977832871), /* elementwise 10k…100k 3.41k→382 ps/B fitted */
	EST_ROW_SEGMENT(0x1db708c7u, -144328524), /* elementwise 100k…316k 382→159.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0b3a9c67u, -64618453), /* elementwise 316k…1M 159.2→59.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0521db07u, -24184273), /* elementwise 1M…3.16M 59.2→21.8 ps/B fitted */
	EST_ROW_SEGMENT(0x01a1ca7au, -6676127), /* elementwise 3.16M…10M 21.8→11.49 ps/B fitted */
	EST_ROW_SEGMENT(0x00c4780bu, -2130482), /* elementwise 10M…100M 11.49→4.9 ps/B fitted */
	EST_ROW_SEGMENT(0x004d6a2bu, 321429), /* elementwise 100M…1G 4.9→5.89 ps/B fitted */
	EST_ROW_SEGMENT(0x0060879du, 0), /* elementwise 1G…∞ 5.89 ps/B fitted */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(41, 2, 0), /* elementwise 100…1k extrapolated */
	EST_AUTHORED(41, 2, 0), /* elementwise 1k…3.16k extrapolated */
	EST_AUTHORED(41, 2, 0), /* elementwise 3.16k…10k extrapolated */
	EST_AUTHORED(41, 1, 8), /* elementwise 10k…100k fitted */
	EST_AUTHORED(42, 1, 45), /* elementwise 100k…316k fitted */
	EST_AUTHORED(43, 1, 62), /* elementwise 316k…1M fitted */
	EST_AUTHORED(44, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(41, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(41, 1, 66), /* elementwise 10M…100M fitted */
	EST_AUTHORED(41, 1, 5), /* elementwise 100M…1G fitted */
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
};
