/* NVIDIA Jetson AGX Orin, 50 W, legacy table
 *
 * Made by calgen from calib/jetson-orin-agx-50w-legacy.json; do not edit.
 * Calibration: SHA-256 of its canonical form 72e05060ea36a8a8800557253913342599469f2a442c7fb91cf6749819ce412b
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-50w-legacy.json
 * Table: 1010 words (4040 bytes), 209 knots
 * Proven error: its curves 0.0932530 %; a latency 0.1 % or 1 ns
 */
#include "est_jetson_orin_agx_50w_legacy.h"

#include "table.h"

#if EST_TABLE_ABI != 2
#error "made for table ABI 2: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t est_jetson_orin_agx_50w_legacy[1010] = {
	EST_TABLE_MAGIC, EST_TABLE_ABI, /* libestimate table */
	1010u, 0xcdcf65edu, /* length in words, CRC-32 */
	0x6050e072u, 0xa8a836eau, 0x25570580u, 0x25341339u, /* fingerprint of the calibration */
	0x000e3ab2u, /* proven error, 1e-9 */
	0x7374656au, 0x6f2d6e6fu, 0x2d6e6972u, 0x2d786761u, 0x2d773035u, 0x6167656cu, 31075u, 0u, 0u, 0u, 0u, 0u, /* jetson-orin-agx-50w-legacy */
	6u, /* sections */
	EST_ROW_SECTION(0x80000001u, 40u, 9u), /* class map */
	EST_ROW_SECTION(0x80000003u, 49u, 5u), /* uncertainty */
	EST_ROW_SECTION(0x80000002u, 54u, 942u), /* cost in fp32 */
	EST_ROW_SECTION(7u, 996u, 3u), /* provenance */
	EST_ROW_SECTION(6u, 999u, 1u), /* family */
	EST_ROW_SECTION(4u, 1000u, 10u), /* energy */
	0x00080013u, /* 19 classes, 8 precisions */
	0u, /* fp64 */
	54u, /* fp32 */
	0u, /* tf32 */
	0u, /* fp16 */
	0u, /* bf16 */
	0u, /* fp8 */
	0u, /* int8 */
	0u, /* int4 */
	1u, /* bands */
	EST_ROW_BAND(13107u, 0u, 47163u, 0x000163b9u), /* sd shared 0.2, independent 0; one operation ×0.72…×1.39 */
	1u, /* precision fp32 */
	EST_ROW_U64(958464000000u), /* reference peak 958GFLOP/s */
	EST_ROW_U64(204800000000u), /* reference bandwidth 205GB/s */
	1000u, /* energy */
	0x0001a515u, 0x0001a515u, 0x03840101u, /* interval of a total: quantiles 1.64485 and 1.64485; kinds, coverage 0.9 */
	82u, /* generic */
	89u, /* conv2d */
	96u, /* conv2d_bn */
	103u, /* conv2d_depthwise */
	110u, /* mbconv */
	117u, /* squeeze_excite */
	124u, /* matmul */
	131u, /* attention */
	138u, /* activation */
	145u, /* normalisation */
	152u, /* memory */
	159u, /* conv2d_bn_hardswish */
	166u, /* conv2d_bn_pointwise */
	173u, /* conv2d_pointwise */
	180u, /* softmax */
	187u, /* index */
	194u, /* split */
	201u, /* window */
	208u, /* elementwise */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 215u, 0u, 82u, 0u), /* generic */
	EST_ROW_CLASS(0x00030000u, 467u, 406u, 460u, 0u, 89u, 1u), /* conv2d */
	EST_ROW_CLASS(0x00030000u, 665u, 406u, 460u, 0u, 96u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x00030000u, 887u, 896u, 882u, 0u, 103u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x00030000u, 905u, 896u, 215u, 0u, 110u, 4u), /* mbconv */
	EST_ROW_CLASS(0x00030000u, 467u, 406u, 976u, 0u, 117u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 215u, 0u, 124u, 6u), /* matmul */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 215u, 0u, 131u, 7u), /* attention */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 215u, 0u, 138u, 8u), /* activation */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 215u, 0u, 145u, 9u), /* normalisation */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 979u, 0u, 152u, 10u), /* memory */
	EST_ROW_CLASS(0x00030000u, 665u, 406u, 982u, 0u, 159u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x00030000u, 665u, 406u, 460u, 0u, 166u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00030000u, 467u, 406u, 460u, 0u, 173u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 987u, 0u, 180u, 14u), /* softmax */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 990u, 0u, 187u, 15u), /* index */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 987u, 0u, 194u, 16u), /* split */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 993u, 0u, 201u, 17u), /* window */
	EST_ROW_CLASS(0x00030000u, 218u, 406u, 215u, 0u, 208u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 320000u), /* generic from 0: 5 us */
	EST_ROW_CURVE(54, 8, 29, 0, 0, EST_KEY(0, 0x0000000u), 0xffffffffu), /* compute of generic: 54 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(20, 0x038e9ffu), /* from 1.107M */
	EST_KEY(20, 0x0b72cdfu), /* from 1.236M */
	EST_KEY(20, 0x1516220u), /* from 1.394M */
	EST_KEY(20, 0x20fa715u), /* from 1.589M */
	EST_KEY(20, 0x2fd08b3u), /* from 1.832M */
	EST_KEY(21, 0x01464ecu), /* from 2.14M */
	EST_KEY(21, 0x0d427a2u), /* from 2.53M */
	EST_KEY(21, 0x1cd0931u), /* from 3.04M */
	EST_KEY(21, 0x3151e21u), /* from 3.71M */
	EST_KEY(22, 0x0667edbu), /* from 4.61M */
	EST_KEY(22, 0x192dc44u), /* from 5.84M */
	EST_KEY(22, 0x335610bu), /* from 7.56M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(23, 0x112d3b8u), /* from 10.64M */
	EST_KEY(23, 0x16dabccu), /* from 11.38M */
	EST_KEY(23, 0x1d7ec76u), /* from 12.25M */
	EST_KEY(23, 0x254fd76u), /* from 13.28M */
	EST_KEY(23, 0x2e9395bu), /* from 14.49M */
	EST_KEY(23, 0x39a3f63u), /* from 15.94M */
	EST_KEY(24, 0x037b2e4u), /* from 17.69M */
	EST_KEY(24, 0x0b92db0u), /* from 19.81M */
	EST_KEY(24, 0x158078fu), /* from 22.4M */
	EST_KEY(24, 0x21d0024u), /* from 25.6M */
	EST_KEY(24, 0x3141712u), /* from 29.7M */
	EST_KEY(25, 0x026ff86u), /* from 34.8M */
	EST_KEY(25, 0x0f1296cu), /* from 41.5M */
	EST_KEY(25, 0x1f98088u), /* from 50.1M */
	EST_KEY(25, 0x28de82au), /* from 55M */
	EST_KEY(25, 0x33f75d4u), /* from 60.8M */
	EST_KEY(26, 0x00ad531u), /* from 67.8M */
	EST_KEY(26, 0x08d3843u), /* from 76.4M */
	EST_KEY(26, 0x12d85bfu), /* from 86.9M */
	EST_KEY(26, 0x1f4b8d6u), /* from 99.9M */
	EST_KEY(26, 0x2ef25aeu), /* from 116.3M */
	EST_KEY(27, 0x016fbbeu), /* from 137.2M */
	EST_KEY(27, 0x0e4bad6u), /* from 164.2M */
	EST_KEY(27, 0x1f243acu), /* from 200M */
	EST_KEY(27, 0x27985ddu), /* from 217M */
	EST_KEY(27, 0x319dce4u), /* from 238M */
	EST_KEY(27, 0x3d95f06u), /* from 263M */
	EST_KEY(28, 0x05ffdb3u), /* from 294M */
	EST_KEY(28, 0x0ec133cu), /* from 330M */
	EST_KEY(28, 0x197e7fcu), /* from 375M */
	EST_KEY(28, 0x26ce346u), /* from 431M */
	EST_KEY(28, 0x377e0a8u), /* from 501M */
	EST_KEY(29, 0x1202584u), /* from 688M */
	EST_KEY(29, 0x335360du), /* from 967M */
	EST_KEY(30, 0x133a9dfu), /* from 1.396G */
	EST_KEY(30, 0x3b8c0aeu), /* from 2.07G */
	EST_KEY(31, 0x1e82246u), /* from 3.17G */
	EST_KEY(32, 0x0aaec69u), /* from 5.01G */
	EST_KEY(34, 0x0a544deu), /* from 20G */
	EST_ROW_SEGMENT(0xd5acdaceu, 0), /* generic 0…1M 0.01 legacy */
	EST_ROW_SEGMENT(0xa1c222e8u, -990819945), /* generic 1M…1.107M 0.02→0.0218 legacy */
	EST_ROW_SEGMENT(0x65fbf553u, -836741451), /* generic 1.107M…1.236M 0.0218→0.0237 legacy */
	EST_ROW_SEGMENT(0x64249317u, -706623166), /* generic 1.236M…1.394M 0.0237→0.0258 legacy */
	EST_ROW_SEGMENT(0x6173b0f2u, -596739211), /* generic 1.394M…1.589M 0.0258→0.028 legacy */
	EST_ROW_SEGMENT(0x5e22b242u, -503942924), /* generic 1.589M…1.832M 0.028→0.0305 legacy */
	EST_ROW_SEGMENT(0x5a6024beu, -425576952), /* generic 1.832M…2.14M 0.0305→0.0332 legacy */
	EST_ROW_SEGMENT(0x40e59fd9u, -359397257), /* generic 2.14M…2.53M 0.0332→0.0361 legacy */
	EST_ROW_SEGMENT(0x3ffdf843u, -303508953), /* generic 2.53M…3.04M 0.0361→0.0393 legacy */
	EST_ROW_SEGMENT(0x3e7bc0c6u, -256311594), /* generic 3.04M…3.71M 0.0393→0.0428 legacy */
	EST_ROW_SEGMENT(0x3c867422u, -216453690), /* generic 3.71M…4.61M 0.0428→0.0466 legacy */
	EST_ROW_SEGMENT(0x2f58f260u, -182793918), /* generic 4.61M…5.84M 0.0466→0.0507 legacy */
	EST_ROW_SEGMENT(0x2e8958dcu, -154368424), /* generic 5.84M…7.56M 0.0507→0.0551 legacy */
	EST_ROW_SEGMENT(0x2d521c32u, -130363257), /* generic 7.56M…10M 0.0551→0.06 legacy */
	EST_ROW_SEGMENT(0x2be2562cu, -549618491), /* generic 10M…10.64M 0.06→0.0654 legacy */
	EST_ROW_SEGMENT(0x2a1bcbbdu, -462769090), /* generic 10.64M…11.38M 0.0654→0.0713 legacy */
	EST_ROW_SEGMENT(0x28304047u, -389643435), /* generic 11.38M…12.25M 0.0713→0.0777 legacy */
	EST_ROW_SEGMENT(0x262e8488u, -328072938), /* generic 12.25M…13.28M 0.0777→0.0846 legacy */
	EST_ROW_SEGMENT(0x242254a1u, -276231644), /* generic 13.28M…14.49M 0.0846→0.0922 legacy */
	EST_ROW_SEGMENT(0x2214e484u, -232582189), /* generic 14.49M…15.94M 0.0922→0.1005 legacy */
	EST_ROW_SEGMENT(0x200d5492u, -195830127), /* generic 15.94M…17.69M 0.1005→0.1095 legacy */
	EST_ROW_SEGMENT(0x143d1e86u, -164885535), /* generic 17.69M…19.81M 0.1095→0.1194 legacy */
	EST_ROW_SEGMENT(0x13ddc754u, -138830723), /* generic 19.81M…22.4M 0.1194→0.1301 legacy */
	EST_ROW_SEGMENT(0x1351e529u, -116893031), /* generic 22.4M…25.6M 0.1301→0.1418 legacy */
	EST_ROW_SEGMENT(0x12a56b5bu, -98421879), /* generic 25.6M…29.7M 0.1418→0.1545 legacy */
	EST_ROW_SEGMENT(0x11e20233u, -82869494), /* generic 29.7M…34.8M 0.1545→0.1684 legacy */
	EST_ROW_SEGMENT(0x0ce6bef8u, -69774660), /* generic 34.8M…41.5M 0.1684→0.1835 legacy */
	EST_ROW_SEGMENT(0x0cb36a67u, -58749038), /* generic 41.5M…50.1M 0.1835→0.2 legacy */
	EST_ROW_SEGMENT(0x08325ae5u, -60776511), /* generic 50.1M…55M 0.35→0.38 legacy */
	EST_ROW_SEGMENT(0x07cdab61u, -51514724), /* generic 55M…60.8M 0.38→0.413 legacy */
	EST_ROW_SEGMENT(0x0766f1ceu, -43664348), /* generic 60.8M…67.8M 0.413→0.449 legacy */
	EST_ROW_SEGMENT(0x04cb2355u, -37010299), /* generic 67.8M…76.4M 0.449→0.487 legacy */
	EST_ROW_SEGMENT(0x04bb18fbu, -31370266), /* generic 76.4M…86.9M 0.487→0.529 legacy */
	EST_ROW_SEGMENT(0x049fefceu, -26589723), /* generic 86.9M…99.9M 0.529→0.575 legacy */
	EST_ROW_SEGMENT(0x047c6d28u, -22537691), /* generic 99.9M…116.3M 0.575→0.624 legacy */
	EST_ROW_SEGMENT(0x0452d470u, -19103152), /* generic 116.3M…137.2M 0.624→0.678 legacy */
	EST_ROW_SEGMENT(0x032dea99u, -16192006), /* generic 137.2M…164.2M 0.678→0.737 legacy */
	EST_ROW_SEGMENT(0x0322f715u, -13724491), /* generic 164.2M…200M 0.737→0.8 legacy */
	EST_ROW_SEGMENT(0x04da4e7bu, -37967029), /* generic 200M…217M 0.6→0.651 legacy */
	EST_ROW_SEGMENT(0x049de240u, -32267846), /* generic 217M…238M 0.651→0.706 legacy */
	EST_ROW_SEGMENT(0x0460af6du, -27424159), /* generic 238M…263M 0.706→0.766 legacy */
	EST_ROW_SEGMENT(0x042398b1u, -23307553), /* generic 263M…294M 0.766→0.831 legacy */
	EST_ROW_SEGMENT(0x02b90cdbu, -19808885), /* generic 294M…330M 0.831→0.901 legacy */
	EST_ROW_SEGMENT(0x02ab7880u, -16835398), /* generic 330M…375M 0.901→0.977 legacy */
	EST_ROW_SEGMENT(0x0298d160u, -14308257), /* generic 375M…431M 0.977→1.06 legacy */
	EST_ROW_SEGMENT(0x028268a2u, -12160462), /* generic 431M…501M 1.06→1.15 legacy */
	EST_ROW_SEGMENT(0x02b460a3u, -6184342), /* generic 501M…688M 0.9→0.969 legacy */
	EST_ROW_SEGMENT(0x025163a3u, -5337423), /* generic 688M…967M 0.969→1.043 legacy */
	EST_ROW_SEGMENT(0x0247e9edu, -4606486), /* generic 967M…1.396G 1.043→1.122 legacy */
	EST_ROW_SEGMENT(0x01fdf9deu, -3975648), /* generic 1.396G…2.07G 1.122→1.208 legacy */
	EST_ROW_SEGMENT(0x01f617c4u, -3431201), /* generic 2.07G…3.17G 1.208→1.301 legacy */
	EST_ROW_SEGMENT(0x01bdb468u, -2961313), /* generic 3.17G…5.01G 1.301→1.4 legacy */
	EST_ROW_SEGMENT(0x0189658du, -855963), /* generic 5.01G…20G 1.4→1.5 legacy */
	EST_ROW_SEGMENT(0x016cac20u, 0), /* generic 20G…∞ 1.5 legacy */
	0x01010100u, 0x01010101u, 0x01010101u, 0x02020101u, 0x02020202u, 0x02020202u, 0x02020202u, 0x03030303u, 0x03030303u, 0x04040303u, 0x04040404u, 0x05050404u, 0x05050505u, 1798u, /* authored segment of each line */
	EST_AUTHORED(0, 3, 0), /* generic 0…1M legacy */
	EST_AUTHORED(0, 3, 0), /* generic 1M…10M legacy */
	EST_AUTHORED(0, 3, 0), /* generic 10M…50.1M legacy */
	EST_AUTHORED(0, 3, 0), /* generic 50.1M…200M legacy */
	EST_AUTHORED(0, 3, 0), /* generic 200M…501M legacy */
	EST_AUTHORED(0, 3, 0), /* generic 501M…5.01G legacy */
	EST_AUTHORED(0, 3, 0), /* generic 5.01G…20G legacy */
	EST_AUTHORED(0, 3, 0), /* generic 20G…∞ legacy */
	EST_ROW_CURVE(14, 4, 31, 0, 0, EST_KEY(0, 0x0000000u), 0xffffffffu), /* memory of generic: 14 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(13, 0x34f2829u), /* from 14.97k */
	EST_KEY(14, 0x199e0adu), /* from 22.9k */
	EST_KEY(15, 0x06687fcu), /* from 36k */
	EST_KEY(15, 0x31976fdu), /* from 58.2k */
	EST_KEY(16, 0x1e39ce1u), /* from 96.5k */
	EST_KEY(17, 0x1081c48u), /* from 164.9k */
	EST_KEY(18, 0x06f8c6du), /* from 291k */
	EST_KEY(19, 0x00ac386u), /* from 530k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(20, 0x3d90f52u), /* from 2.06M */
	EST_KEY(22, 0x0391370u), /* from 4.43M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_ROW_SEGMENT(0x85555555u, 0), /* generic 0…10k 0.3 legacy */
	EST_ROW_SEGMENT(0x88ea4655u, -211993928), /* generic 10k…14.97k 0.3→0.318 legacy */
	EST_ROW_SEGMENT(0x87bc58b8u, -189243021), /* generic 14.97k…22.9k 0.318→0.336 legacy */
	EST_ROW_SEGMENT(0x7bde37ccu, -168935977), /* generic 22.9k…36k 0.336→0.356 legacy */
	EST_ROW_SEGMENT(0x71a6616eu, -150807873), /* generic 36k…58.2k 0.356→0.377 legacy */
	EST_ROW_SEGMENT(0x70d9fc7bu, -134624326), /* generic 58.2k…96.5k 0.377→0.398 legacy */
	EST_ROW_SEGMENT(0x6858c3d2u, -120177590), /* generic 96.5k…164.9k 0.398→0.422 legacy */
	EST_ROW_SEGMENT(0x60eddb5du, -107281280), /* generic 164.9k…291k 0.422→0.446 legacy */
	EST_ROW_SEGMENT(0x5a6eab69u, -95768861), /* generic 291k…530k 0.446→0.472 legacy */
	EST_ROW_SEGMENT(0x54b6fca3u, -85491830), /* generic 530k…1M 0.472→0.5 legacy */
	EST_ROW_SEGMENT(0x542ef5ddu, -76007314), /* generic 1M…2.06M 0.5→0.531 legacy */
	EST_ROW_SEGMENT(0x4f261e6du, -67308185), /* generic 2.06M…4.43M 0.531→0.565 legacy */
	EST_ROW_SEGMENT(0x4716d67cu, -59604684), /* generic 4.43M…10M 0.565→0.6 legacy */
	EST_ROW_SEGMENT(0x39249249u, 0), /* generic 10M…∞ 0.7 legacy */
	0x01010100u, 0x01010101u, 0x02020101u, 770u, /* authored segment of each line */
	EST_AUTHORED(0, 3, 0), /* generic 0…10k legacy */
	EST_AUTHORED(0, 3, 0), /* generic 10k…1M legacy */
	EST_AUTHORED(0, 3, 0), /* generic 1M…10M legacy */
	EST_AUTHORED(0, 3, 0), /* generic 10M…∞ legacy */
	3u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9600000u), /* conv2d from 0: 150 us */
	EST_ROW_STEP(EST_KEY(19, 0x3a12000u), 6400000u), /* conv2d from 1M: 100 us */
	EST_ROW_STEP(EST_KEY(22, 0x0c4b400u), 320000u), /* conv2d from 5M: 5 us */
	EST_ROW_CURVE(57, 8, 29, 0, 0, EST_KEY(0, 0x0000000u), 0xffffffffu), /* compute of conv2d: 57 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(20, 0x038e9ffu), /* from 1.107M */
	EST_KEY(20, 0x0b72cdfu), /* from 1.236M */
	EST_KEY(20, 0x1516220u), /* from 1.394M */
	EST_KEY(20, 0x20fa715u), /* from 1.589M */
	EST_KEY(20, 0x2fd08b3u), /* from 1.832M */
	EST_KEY(21, 0x01464ecu), /* from 2.14M */
	EST_KEY(21, 0x0d427a2u), /* from 2.53M */
	EST_KEY(21, 0x1cd0931u), /* from 3.04M */
	EST_KEY(21, 0x3151e21u), /* from 3.71M */
	EST_KEY(22, 0x0667edbu), /* from 4.61M */
	EST_KEY(22, 0x192dc44u), /* from 5.84M */
	EST_KEY(22, 0x335610bu), /* from 7.56M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(23, 0x112d3b8u), /* from 10.64M */
	EST_KEY(23, 0x16dabccu), /* from 11.38M */
	EST_KEY(23, 0x1d7ec76u), /* from 12.25M */
	EST_KEY(23, 0x254fd76u), /* from 13.28M */
	EST_KEY(23, 0x2e9395bu), /* from 14.49M */
	EST_KEY(23, 0x39a3f63u), /* from 15.94M */
	EST_KEY(24, 0x037b2e4u), /* from 17.69M */
	EST_KEY(24, 0x0b92db0u), /* from 19.81M */
	EST_KEY(24, 0x158078fu), /* from 22.4M */
	EST_KEY(24, 0x21d0024u), /* from 25.6M */
	EST_KEY(24, 0x3141712u), /* from 29.7M */
	EST_KEY(25, 0x026ff86u), /* from 34.8M */
	EST_KEY(25, 0x0f1296cu), /* from 41.5M */
	EST_KEY(25, 0x1f98088u), /* from 50.1M */
	EST_KEY(25, 0x2cbbbe2u), /* from 57M */
	EST_KEY(25, 0x3cff5dfu), /* from 65.5M */
	EST_KEY(26, 0x08ad3aeu), /* from 76.2M */
	EST_KEY(26, 0x15918e2u), /* from 89.7M */
	EST_KEY(26, 0x261c77fu), /* from 107.1M */
	EST_KEY(26, 0x3ba36c1u), /* from 129.6M */
	EST_KEY(27, 0x0c0a578u), /* from 159.5M */
	EST_KEY(27, 0x1f243acu), /* from 200M */
	EST_KEY(28, 0x0a3036cu), /* from 311M */
	EST_KEY(28, 0x377e0a8u), /* from 501M */
	EST_KEY(28, 0x3f5d03cu), /* from 534M */
	EST_KEY(29, 0x04417b0u), /* from 573M */
	EST_KEY(29, 0x099a6acu), /* from 617M */
	EST_KEY(29, 0x0fe4f36u), /* from 670M */
	EST_KEY(29, 0x1758d01u), /* from 733M */
	EST_KEY(29, 0x203de1fu), /* from 807M */
	EST_KEY(29, 0x2af1d50u), /* from 897M */
	EST_KEY(29, 0x37f0155u), /* from 1.006G */
	EST_KEY(30, 0x03ee966u), /* from 1.14G */
	EST_KEY(30, 0x0dcb9b9u), /* from 1.305G */
	EST_KEY(30, 0x1a2706au), /* from 1.513G */
	EST_KEY(30, 0x29d3a6eu), /* from 1.775G */
	EST_KEY(30, 0x3dfa7edu), /* from 2.11G */
	EST_KEY(31, 0x0c22711u), /* from 2.55G */
	EST_KEY(31, 0x1d8f4f8u), /* from 3.14G */
	EST_KEY(31, 0x350ffdcu), /* from 3.93G */
	EST_KEY(32, 0x0aaec69u), /* from 5.01G */
	EST_KEY(34, 0x0a544deu), /* from 20G */
	EST_ROW_SEGMENT(0xd5acdaceu, 0), /* conv2d 0…1M 0.01 legacy */
	EST_ROW_SEGMENT(0xa1c222e8u, -990819945), /* conv2d 1M…1.107M 0.02→0.0218 legacy */
	EST_ROW_SEGMENT(0x65fbf553u, -836741451), /* conv2d 1.107M…1.236M 0.0218→0.0237 legacy */
	EST_ROW_SEGMENT(0x64249317u, -706623166), /* conv2d 1.236M…1.394M 0.0237→0.0258 legacy */
	EST_ROW_SEGMENT(0x6173b0f2u, -596739211), /* conv2d 1.394M…1.589M 0.0258→0.028 legacy */
	EST_ROW_SEGMENT(0x5e22b242u, -503942924), /* conv2d 1.589M…1.832M 0.028→0.0305 legacy */
	EST_ROW_SEGMENT(0x5a6024beu, -425576952), /* conv2d 1.832M…2.14M 0.0305→0.0332 legacy */
	EST_ROW_SEGMENT(0x40e59fd9u, -359397257), /* conv2d 2.14M…2.53M 0.0332→0.0361 legacy */
	EST_ROW_SEGMENT(0x3ffdf843u, -303508953), /* conv2d 2.53M…3.04M 0.0361→0.0393 legacy */
	EST_ROW_SEGMENT(0x3e7bc0c6u, -256311594), /* conv2d 3.04M…3.71M 0.0393→0.0428 legacy */
	EST_ROW_SEGMENT(0x3c867422u, -216453690), /* conv2d 3.71M…4.61M 0.0428→0.0466 legacy */
	EST_ROW_SEGMENT(0x2f58f260u, -182793918), /* conv2d 4.61M…5.84M 0.0466→0.0507 legacy */
	EST_ROW_SEGMENT(0x2e8958dcu, -154368424), /* conv2d 5.84M…7.56M 0.0507→0.0551 legacy */
	EST_ROW_SEGMENT(0x2d521c32u, -130363257), /* conv2d 7.56M…10M 0.0551→0.06 legacy */
	EST_ROW_SEGMENT(0x2be2562cu, -549618491), /* conv2d 10M…10.64M 0.06→0.0654 legacy */
	EST_ROW_SEGMENT(0x2a1bcbbdu, -462769090), /* conv2d 10.64M…11.38M 0.0654→0.0713 legacy */
	EST_ROW_SEGMENT(0x28304047u, -389643435), /* conv2d 11.38M…12.25M 0.0713→0.0777 legacy */
	EST_ROW_SEGMENT(0x262e8488u, -328072938), /* conv2d 12.25M…13.28M 0.0777→0.0846 legacy */
	EST_ROW_SEGMENT(0x242254a1u, -276231644), /* conv2d 13.28M…14.49M 0.0846→0.0922 legacy */
	EST_ROW_SEGMENT(0x2214e484u, -232582189), /* conv2d 14.49M…15.94M 0.0922→0.1005 legacy */
	EST_ROW_SEGMENT(0x200d5492u, -195830127), /* conv2d 15.94M…17.69M 0.1005→0.1095 legacy */
	EST_ROW_SEGMENT(0x143d1e86u, -164885535), /* conv2d 17.69M…19.81M 0.1095→0.1194 legacy */
	EST_ROW_SEGMENT(0x13ddc754u, -138830723), /* conv2d 19.81M…22.4M 0.1194→0.1301 legacy */
	EST_ROW_SEGMENT(0x1351e529u, -116893031), /* conv2d 22.4M…25.6M 0.1301→0.1418 legacy */
	EST_ROW_SEGMENT(0x12a56b5bu, -98421879), /* conv2d 25.6M…29.7M 0.1418→0.1545 legacy */
	EST_ROW_SEGMENT(0x11e20233u, -82869494), /* conv2d 29.7M…34.8M 0.1545→0.1684 legacy */
	EST_ROW_SEGMENT(0x0ce6bef8u, -69774660), /* conv2d 34.8M…41.5M 0.1684→0.1835 legacy */
	EST_ROW_SEGMENT(0x0cb36a67u, -58749038), /* conv2d 41.5M…50.1M 0.1835→0.2 legacy */
	EST_ROW_SEGMENT(0x0466e202u, -24445565), /* conv2d 50.1M…57M 0.6→0.649 legacy */
	EST_ROW_SEGMENT(0x043d2251u, -20867397), /* conv2d 57M…65.5M 0.649→0.703 legacy */
	EST_ROW_SEGMENT(0x04101f90u, -17812976), /* conv2d 65.5M…76.2M 0.703→0.761 legacy */
	EST_ROW_SEGMENT(0x02f90581u, -15205639), /* conv2d 76.2M…89.7M 0.761→0.823 legacy */
	EST_ROW_SEGMENT(0x02eaca97u, -12979946), /* conv2d 89.7M…107.1M 0.823→0.891 legacy */
	EST_ROW_SEGMENT(0x02d7407fu, -11080034), /* conv2d 107.1M…129.6M 0.891→0.965 legacy */
	EST_ROW_SEGMENT(0x02bfbe25u, -9458217), /* conv2d 129.6M…159.5M 0.965→1.044 legacy */
	EST_ROW_SEGMENT(0x022a2b12u, -8073791), /* conv2d 159.5M…200M 1.044→1.13 legacy */
	EST_ROW_SEGMENT(0x0200fdd7u, -3346700), /* conv2d 200M…311M 1.13→1.212 legacy */
	EST_ROW_SEGMENT(0x01cc8074u, -2909055), /* conv2d 311M…501M 1.212→1.3 legacy */
	EST_ROW_SEGMENT(0x02ef0c3fu, -24055842), /* conv2d 501M…534M 1.3→1.414 legacy */
	EST_ROW_SEGMENT(0x02b6d5c5u, -20345187), /* conv2d 534M…573M 1.414→1.537 legacy */
	EST_ROW_SEGMENT(0x017bf1c9u, -17206907), /* conv2d 573M…617M 1.537→1.671 legacy */
	EST_ROW_SEGMENT(0x0173c69bu, -14552712), /* conv2d 617M…670M 1.671→1.817 legacy */
	EST_ROW_SEGMENT(0x0168d072u, -12307932), /* conv2d 670M…733M 1.817→1.976 legacy */
	EST_ROW_SEGMENT(0x015bd0f4u, -10409412), /* conv2d 733M…807M 1.976→2.15 legacy */
	EST_ROW_SEGMENT(0x014d653au, -8803742), /* conv2d 807M…897M 2.15→2.34 legacy */
	EST_ROW_SEGMENT(0x013e0bf5u, -7445750), /* conv2d 897M…1.006G 2.34→2.54 legacy */
	EST_ROW_SEGMENT(0x012e2aa2u, -6297230), /* conv2d 1.006G…1.14G 2.54→2.76 legacy */
	EST_ROW_SEGMENT(0x00cccdb1u, -5325872), /* conv2d 1.14G…1.305G 2.76→3 legacy */
	EST_ROW_SEGMENT(0x00c945f9u, -4504347), /* conv2d 1.305G…1.513G 3→3.27 legacy */
	EST_ROW_SEGMENT(0x00c4086cu, -3809544), /* conv2d 1.513G…1.775G 3.27→3.55 legacy */
	EST_ROW_SEGMENT(0x00bd86f3u, -3221915), /* conv2d 1.775G…2.11G 3.55→3.86 legacy */
	EST_ROW_SEGMENT(0x00b61e2fu, -2724929), /* conv2d 2.11G…2.55G 3.86→4.2 legacy */
	EST_ROW_SEGMENT(0x008aeeacu, -2304604), /* conv2d 2.55G…3.14G 4.2→4.57 legacy */
	EST_ROW_SEGMENT(0x0087f5f5u, -1949115), /* conv2d 3.14G…3.93G 4.57→4.97 legacy */
	EST_ROW_SEGMENT(0x0083f6dfu, -1648461), /* conv2d 3.93G…5.01G 4.97→5.4 legacy */
	EST_ROW_SEGMENT(0x0065af70u, -118935), /* conv2d 5.01G…20G 5.4→5.6 legacy */
	EST_ROW_SEGMENT(0x0061ae1bu, 0), /* conv2d 20G…∞ 5.6 legacy */
	0x01010100u, 0x01010101u, 0x01010101u, 0x02020101u, 0x02020202u, 0x02020202u, 0x02020202u, 0x03030303u, 0x03030303u, 0x05050404u, 0x05050505u, 0x05050505u, 0x05050505u, 0x06050505u, 7u, /* authored segment of each line */
	EST_AUTHORED(0, 3, 0), /* conv2d 0…1M legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d 1M…10M legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d 10M…50.1M legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d 50.1M…200M legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d 200M…501M legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d 501M…5.01G legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d 5.01G…20G legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d 20G…∞ legacy */
	EST_ROW_CURVE(63, 8, 29, 0, 0, EST_KEY(0, 0x0000000u), 0xffffffffu), /* compute of conv2d_bn: 63 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(20, 0x038e9ffu), /* from 1.107M */
	EST_KEY(20, 0x0b72cdfu), /* from 1.236M */
	EST_KEY(20, 0x1516220u), /* from 1.394M */
	EST_KEY(20, 0x20fa715u), /* from 1.589M */
	EST_KEY(20, 0x2fd08b3u), /* from 1.832M */
	EST_KEY(21, 0x01464ecu), /* from 2.14M */
	EST_KEY(21, 0x0d427a2u), /* from 2.53M */
	EST_KEY(21, 0x1cd0931u), /* from 3.04M */
	EST_KEY(21, 0x3151e21u), /* from 3.71M */
	EST_KEY(22, 0x0667edbu), /* from 4.61M */
	EST_KEY(22, 0x192dc44u), /* from 5.84M */
	EST_KEY(22, 0x335610bu), /* from 7.56M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(23, 0x112d3b8u), /* from 10.64M */
	EST_KEY(23, 0x16dabccu), /* from 11.38M */
	EST_KEY(23, 0x1d7ec76u), /* from 12.25M */
	EST_KEY(23, 0x254fd76u), /* from 13.28M */
	EST_KEY(23, 0x2e9395bu), /* from 14.49M */
	EST_KEY(23, 0x39a3f63u), /* from 15.94M */
	EST_KEY(24, 0x037b2e4u), /* from 17.69M */
	EST_KEY(24, 0x0b92db0u), /* from 19.81M */
	EST_KEY(24, 0x158078fu), /* from 22.4M */
	EST_KEY(24, 0x21d0024u), /* from 25.6M */
	EST_KEY(24, 0x3141712u), /* from 29.7M */
	EST_KEY(25, 0x026ff86u), /* from 34.8M */
	EST_KEY(25, 0x0f1296cu), /* from 41.5M */
	EST_KEY(25, 0x1f98088u), /* from 50.1M */
	EST_KEY(25, 0x28de82au), /* from 55M */
	EST_KEY(25, 0x33f75d4u), /* from 60.8M */
	EST_KEY(26, 0x00ad531u), /* from 67.8M */
	EST_KEY(26, 0x08d3843u), /* from 76.4M */
	EST_KEY(26, 0x12d85bfu), /* from 86.9M */
	EST_KEY(26, 0x1f4b8d6u), /* from 99.9M */
	EST_KEY(26, 0x2ef25aeu), /* from 116.3M */
	EST_KEY(27, 0x016fbbeu), /* from 137.2M */
	EST_KEY(27, 0x0e4bad6u), /* from 164.2M */
	EST_KEY(27, 0x1f243acu), /* from 200M */
	EST_KEY(28, 0x0a9aa47u), /* from 313M */
	EST_KEY(28, 0x377e0a8u), /* from 501M */
	EST_KEY(28, 0x3cfb0bau), /* from 524M */
	EST_KEY(29, 0x01a0343u), /* from 551M */
	EST_KEY(29, 0x05393e2u), /* from 581M */
	EST_KEY(29, 0x095efc1u), /* from 615M */
	EST_KEY(29, 0x0e2d1a3u), /* from 656M */
	EST_KEY(29, 0x13c624fu), /* from 703M */
	EST_KEY(29, 0x1a559bbu), /* from 758M */
	EST_KEY(29, 0x2212c18u), /* from 823M */
	EST_KEY(29, 0x2b44780u), /* from 900M */
	EST_KEY(29, 0x364696bu), /* from 992M */
	EST_KEY(30, 0x01c8b4bu), /* from 1.104G */
	EST_KEY(30, 0x09e2298u), /* from 1.24G */
	EST_KEY(30, 0x13da8eeu), /* from 1.407G */
	EST_KEY(30, 0x20432a6u), /* from 1.615G */
	EST_KEY(30, 0x2fe431eu), /* from 1.877G */
	EST_KEY(31, 0x01eade8u), /* from 2.21G */
	EST_KEY(31, 0x0ed2fe3u), /* from 2.64G */
	EST_KEY(31, 0x1fca6c9u), /* from 3.21G */
	EST_KEY(31, 0x3679696u), /* from 3.98G */
	EST_KEY(32, 0x0aaec69u), /* from 5.01G */
	EST_KEY(33, 0x0929a8bu), /* from 9.82G */
	EST_KEY(34, 0x0a544deu), /* from 20G */
	EST_ROW_SEGMENT(0xd5acdaceu, 0), /* conv2d_bn 0…1M 0.01 legacy */
	EST_ROW_SEGMENT(0xa1c222e8u, -990819945), /* conv2d_bn 1M…1.107M 0.02→0.0218 legacy */
	EST_ROW_SEGMENT(0x65fbf553u, -836741451), /* conv2d_bn 1.107M…1.236M 0.0218→0.0237 legacy */
	EST_ROW_SEGMENT(0x64249317u, -706623166), /* conv2d_bn 1.236M…1.394M 0.0237→0.0258 legacy */
	EST_ROW_SEGMENT(0x6173b0f2u, -596739211), /* conv2d_bn 1.394M…1.589M 0.0258→0.028 legacy */
	EST_ROW_SEGMENT(0x5e22b242u, -503942924), /* conv2d_bn 1.589M…1.832M 0.028→0.0305 legacy */
	EST_ROW_SEGMENT(0x5a6024beu, -425576952), /* conv2d_bn 1.832M…2.14M 0.0305→0.0332 legacy */
	EST_ROW_SEGMENT(0x40e59fd9u, -359397257), /* conv2d_bn 2.14M…2.53M 0.0332→0.0361 legacy */
	EST_ROW_SEGMENT(0x3ffdf843u, -303508953), /* conv2d_bn 2.53M…3.04M 0.0361→0.0393 legacy */
	EST_ROW_SEGMENT(0x3e7bc0c6u, -256311594), /* conv2d_bn 3.04M…3.71M 0.0393→0.0428 legacy */
	EST_ROW_SEGMENT(0x3c867422u, -216453690), /* conv2d_bn 3.71M…4.61M 0.0428→0.0466 legacy */
	EST_ROW_SEGMENT(0x2f58f260u, -182793918), /* conv2d_bn 4.61M…5.84M 0.0466→0.0507 legacy */
	EST_ROW_SEGMENT(0x2e8958dcu, -154368424), /* conv2d_bn 5.84M…7.56M 0.0507→0.0551 legacy */
	EST_ROW_SEGMENT(0x2d521c32u, -130363257), /* conv2d_bn 7.56M…10M 0.0551→0.06 legacy */
	EST_ROW_SEGMENT(0x2be2562cu, -549618491), /* conv2d_bn 10M…10.64M 0.06→0.0654 legacy */
	EST_ROW_SEGMENT(0x2a1bcbbdu, -462769090), /* conv2d_bn 10.64M…11.38M 0.0654→0.0713 legacy */
	EST_ROW_SEGMENT(0x28304047u, -389643435), /* conv2d_bn 11.38M…12.25M 0.0713→0.0777 legacy */
	EST_ROW_SEGMENT(0x262e8488u, -328072938), /* conv2d_bn 12.25M…13.28M 0.0777→0.0846 legacy */
	EST_ROW_SEGMENT(0x242254a1u, -276231644), /* conv2d_bn 13.28M…14.49M 0.0846→0.0922 legacy */
	EST_ROW_SEGMENT(0x2214e484u, -232582189), /* conv2d_bn 14.49M…15.94M 0.0922→0.1005 legacy */
	EST_ROW_SEGMENT(0x200d5492u, -195830127), /* conv2d_bn 15.94M…17.69M 0.1005→0.1095 legacy */
	EST_ROW_SEGMENT(0x143d1e86u, -164885535), /* conv2d_bn 17.69M…19.81M 0.1095→0.1194 legacy */
	EST_ROW_SEGMENT(0x13ddc754u, -138830723), /* conv2d_bn 19.81M…22.4M 0.1194→0.1301 legacy */
	EST_ROW_SEGMENT(0x1351e529u, -116893031), /* conv2d_bn 22.4M…25.6M 0.1301→0.1418 legacy */
	EST_ROW_SEGMENT(0x12a56b5bu, -98421879), /* conv2d_bn 25.6M…29.7M 0.1418→0.1545 legacy */
	EST_ROW_SEGMENT(0x11e20233u, -82869494), /* conv2d_bn 29.7M…34.8M 0.1545→0.1684 legacy */
	EST_ROW_SEGMENT(0x0ce6bef8u, -69774660), /* conv2d_bn 34.8M…41.5M 0.1684→0.1835 legacy */
	EST_ROW_SEGMENT(0x0cb36a67u, -58749038), /* conv2d_bn 41.5M…50.1M 0.1835→0.2 legacy */
	EST_ROW_SEGMENT(0x0c3bdf8bu, -90711210), /* conv2d_bn 50.1M…55M 0.234→0.255 legacy */
	EST_ROW_SEGMENT(0x0ba5989fu, -76887647), /* conv2d_bn 55M…60.8M 0.255→0.277 legacy */
	EST_ROW_SEGMENT(0x0b0c4684u, -65170669), /* conv2d_bn 60.8M…67.8M 0.277→0.3 legacy */
	EST_ROW_SEGMENT(0x07278c9du, -55239252), /* conv2d_bn 67.8M…76.4M 0.3→0.326 legacy */
	EST_ROW_SEGMENT(0x070f9bbcu, -46821293), /* conv2d_bn 76.4M…86.9M 0.326→0.354 legacy */
	EST_ROW_SEGMENT(0x06e711dcu, -39686154), /* conv2d_bn 86.9M…99.9M 0.354→0.385 legacy */
	EST_ROW_SEGMENT(0x06b211bau, -33638345), /* conv2d_bn 99.9M…116.3M 0.385→0.418 legacy */
	EST_ROW_SEGMENT(0x0673fc1du, -28512167), /* conv2d_bn 116.3M…137.2M 0.418→0.454 legacy */
	EST_ROW_SEGMENT(0x04beccf3u, -24167173), /* conv2d_bn 137.2M…164.2M 0.454→0.493 legacy */
	EST_ROW_SEGMENT(0x04ae7499u, -20484315), /* conv2d_bn 164.2M…200M 0.493→0.536 legacy */
	EST_ROW_SEGMENT(0x030aab68u, -3384377), /* conv2d_bn 200M…313M 0.73→0.764 legacy */
	EST_ROW_SEGMENT(0x02d60754u, -3088244), /* conv2d_bn 313M…501M 0.764→0.8 legacy */
	EST_ROW_SEGMENT(0x05bcf502u, -57173463), /* conv2d_bn 501M…524M 0.8→0.872 legacy */
	EST_ROW_SEGMENT(0x053755f5u, -48104117), /* conv2d_bn 524M…551M 0.872→0.951 legacy */
	EST_ROW_SEGMENT(0x02551c7cu, -40473429), /* conv2d_bn 551M…581M 0.951→1.037 legacy */
	EST_ROW_SEGMENT(0x024a05bbu, -34053186), /* conv2d_bn 581M…615M 1.037→1.13 legacy */
	EST_ROW_SEGMENT(0x0239c5f2u, -28651376), /* conv2d_bn 615M…656M 1.13→1.232 legacy */
	EST_ROW_SEGMENT(0x0225c13cu, -24106449), /* conv2d_bn 656M…703M 1.232→1.343 legacy */
	EST_ROW_SEGMENT(0x020f1717u, -20282476), /* conv2d_bn 703M…758M 1.343→1.464 legacy */
	EST_ROW_SEGMENT(0x01f6ae4au, -17065096), /* conv2d_bn 758M…823M 1.464→1.596 legacy */
	EST_ROW_SEGMENT(0x01dd3ec9u, -14358084), /* conv2d_bn 823M…900M 1.596→1.74 legacy */
	EST_ROW_SEGMENT(0x01c359feu, -12080481), /* conv2d_bn 900M…992M 1.74→1.897 legacy */
	EST_ROW_SEGMENT(0x01a971b0u, -10164171), /* conv2d_bn 992M…1.104G 1.897→2.07 legacy */
	EST_ROW_SEGMENT(0x010d6014u, -8551843), /* conv2d_bn 1.104G…1.24G 2.07→2.25 legacy */
	EST_ROW_SEGMENT(0x01091637u, -7195276), /* conv2d_bn 1.24G…1.407G 2.25→2.46 legacy */
	EST_ROW_SEGMENT(0x01024c47u, -6053900), /* conv2d_bn 1.407G…1.615G 2.46→2.68 legacy */
	EST_ROW_SEGMENT(0x00f9ab29u, -5093578), /* conv2d_bn 1.615G…1.877G 2.68→2.92 legacy */
	EST_ROW_SEGMENT(0x00efbb68u, -4285591), /* conv2d_bn 1.877G…2.21G 2.92→3.19 legacy */
	EST_ROW_SEGMENT(0x00ade5b9u, -3605774), /* conv2d_bn 2.21G…2.64G 3.19→3.47 legacy */
	EST_ROW_SEGMENT(0x00ab462bu, -3033795), /* conv2d_bn 2.64G…3.21G 3.47→3.79 legacy */
	EST_ROW_SEGMENT(0x00a7006fu, -2552548), /* conv2d_bn 3.21G…3.98G 3.79→4.13 legacy */
	EST_ROW_SEGMENT(0x00a1833bu, -2147641), /* conv2d_bn 3.98G…5.01G 4.13→4.5 legacy */
	EST_ROW_SEGMENT(0x007af24cu, -421161), /* conv2d_bn 5.01G…9.82G 4.5→4.74 legacy */
	EST_ROW_SEGMENT(0x00746561u, -379045), /* conv2d_bn 9.82G…20G 4.74→5 legacy */
	EST_ROW_SEGMENT(0x006d66d6u, 0), /* conv2d_bn 20G…∞ 5 legacy */
	0x01010100u, 0x01010101u, 0x01010101u, 0x02020101u, 0x02020202u, 0x02020202u, 0x02020202u, 0x03030303u, 0x03030303u, 0x04040303u, 0x05050505u, 0x05050505u, 0x05050505u, 0x05050505u, 0x05050505u, 0x00070606u, /* authored segment of each line */
	EST_AUTHORED(0, 3, 0), /* conv2d_bn 0…1M legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d_bn 1M…10M legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d_bn 10M…50.1M legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d_bn 50.1M…200M legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d_bn 200M…501M legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d_bn 501M…5.01G legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d_bn 5.01G…20G legacy */
	EST_AUTHORED(0, 3, 0), /* conv2d_bn 20G…∞ legacy */
	2u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9600000u), /* conv2d_depthwise from 0: 150 us */
	EST_ROW_STEP(EST_KEY(20, 0x3a12000u), 4800000u), /* conv2d_depthwise from 2M: 75 us */
	EST_ROW_CURVE(1, 1, 30, 0, 0, EST_KEY(0, 0x0000000u), 0xffffffffu), /* compute of conv2d_depthwise: 1 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_ROW_SEGMENT(0x8e733c89u, 0), /* conv2d_depthwise 0…∞ 0.03 legacy */
	0u, /* authored segment of each line */
	EST_AUTHORED(0, 3, 0), /* conv2d_depthwise 0…∞ legacy */
	EST_ROW_CURVE(1, 1, 28, 0, 0, EST_KEY(0, 0x0000000u), 0xffffffffu), /* memory of conv2d_depthwise: 1 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_ROW_SEGMENT(0xfa000000u, 0), /* conv2d_depthwise 0…∞ 0.02 legacy */
	0u, /* authored segment of each line */
	EST_AUTHORED(0, 3, 0), /* conv2d_depthwise 0…∞ legacy */
	EST_ROW_CURVE(19, 5, 30, 0, 0, EST_KEY(0, 0x0000000u), 0xffffffffu), /* compute of mbconv: 19 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(23, 0x213acc0u), /* from 12.74M */
	EST_KEY(23, 0x3e934b9u), /* from 16.59M */
	EST_KEY(24, 0x1451810u), /* from 22.1M */
	EST_KEY(24, 0x3333b74u), /* from 30.2M */
	EST_KEY(24, 0x3b79dfau), /* from 32.4M */
	EST_KEY(25, 0x028842eu), /* from 34.9M */
	EST_KEY(25, 0x081e9c0u), /* from 37.8M */
	EST_KEY(25, 0x0eabbe1u), /* from 41.2M */
	EST_KEY(25, 0x1667302u), /* from 45.3M */
	EST_KEY(25, 0x1f98088u), /* from 50.1M */
	EST_KEY(25, 0x2f20131u), /* from 58.3M */
	EST_KEY(26, 0x01767feu), /* from 68.6M */
	EST_KEY(26, 0x0e43552u), /* from 82.1M */
	EST_KEY(26, 0x1f1158cu), /* from 99.7M */
	EST_KEY(26, 0x358044cu), /* from 123.2M */
	EST_KEY(27, 0x09ffa4du), /* from 155.2M */
	EST_KEY(27, 0x1f243acu), /* from 200M */
	EST_ROW_SEGMENT(0xaaf0af0bu, 0), /* mbconv 0…10M 0.025 legacy */
	EST_ROW_SEGMENT(0xb4c60932u, -660809657), /* mbconv 10M…12.74M 0.025→0.0272 legacy */
	EST_ROW_SEGMENT(0xb1180b69u, -558486083), /* mbconv 12.74M…16.59M 0.0272→0.0296 legacy */
	EST_ROW_SEGMENT(0xac05c8b1u, -472006889), /* mbconv 16.59M…22.1M 0.0296→0.0322 legacy */
	EST_ROW_SEGMENT(0x8e27ea94u, -398918632), /* mbconv 22.1M…30.2M 0.0322→0.035 legacy */
	EST_ROW_SEGMENT(0xc50bbdd3u, -1484434903), /* mbconv 30.2M…32.4M 0.035→0.0377 legacy */
	EST_ROW_SEGMENT(0xb9503e1cu, -1276819810), /* mbconv 32.4M…34.9M 0.0377→0.0407 legacy */
	EST_ROW_SEGMENT(0x6c9cf929u, -1098242062), /* mbconv 34.9M…37.8M 0.0407→0.0439 legacy */
	EST_ROW_SEGMENT(0x6b0918bfu, -944640410), /* mbconv 37.8M…41.2M 0.0439→0.0473 legacy */
	EST_ROW_SEGMENT(0x68b0d369u, -812521701), /* mbconv 41.2M…45.3M 0.0473→0.051 legacy */
	EST_ROW_SEGMENT(0x65c1fa86u, -698881295), /* mbconv 45.3M…50.1M 0.051→0.055 legacy */
	EST_ROW_SEGMENT(0x5e90a849u, -490865632), /* mbconv 50.1M…58.3M 0.055→0.0599 legacy */
	EST_ROW_SEGMENT(0x5ae873cdu, -413790521), /* mbconv 58.3M…68.6M 0.0599→0.0652 legacy */
	EST_ROW_SEGMENT(0x421e2f54u, -348817649), /* mbconv 68.6M…82.1M 0.0652→0.0711 legacy */
	EST_ROW_SEGMENT(0x412b9ac7u, -294046735), /* mbconv 82.1M…99.7M 0.0711→0.0774 legacy */
	EST_ROW_SEGMENT(0x3f996901u, -247875881), /* mbconv 99.7M…123.2M 0.0774→0.0843 legacy */
	EST_ROW_SEGMENT(0x3d90d91au, -208954719), /* mbconv 123.2M…155.2M 0.0843→0.0918 legacy */
	EST_ROW_SEGMENT(0x30b39af8u, -176144908), /* mbconv 155.2M…200M 0.0918→0.1 legacy */
	EST_ROW_SEGMENT(0x2abc2bc3u, 0), /* mbconv 200M…∞ 0.1 legacy */
	0x01010100u, 0x02020201u, 0x03020202u, 0x03030303u, 0x00040303u, /* authored segment of each line */
	EST_AUTHORED(0, 3, 0), /* mbconv 0…10M legacy */
	EST_AUTHORED(0, 3, 0), /* mbconv 10M…30.2M legacy */
	EST_AUTHORED(0, 3, 0), /* mbconv 30.2M…50.1M legacy */
	EST_AUTHORED(0, 3, 0), /* mbconv 50.1M…200M legacy */
	EST_AUTHORED(0, 3, 0), /* mbconv 200M…∞ legacy */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 12800000u), /* squeeze_excite from 0: 200 us */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 960000u), /* memory from 0: 15 us */
	2u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9600000u), /* conv2d_bn_hardswish from 0: 150 us */
	EST_ROW_STEP(EST_KEY(19, 0x3a12000u), 6400000u), /* conv2d_bn_hardswish from 1M: 100 us */
	1u, /* launch of softmax */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 1920000u), /* softmax from 0: 30 us */
	1u, /* launch of index */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 1600000u), /* index from 0: 25 us */
	1u, /* launch of window */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 3200000u), /* window from 0: 50 us */
	0u, 1u, 0x00010001u, /* date , end to end, batch 1…1 */
	0x0006030fu, /* family jetson-orin-agx, mode 50w, variant legacy */
	0x0001e666u, 0x0001e666u, 0x0001e666u, /* energy per FLOP 1.9 … 1.9 … 1.9 pJ */
	0x00080000u, 0x000f0000u, 0x000f0000u, /* energy per byte 8 … 15 … 15 pJ */
	0u, 15000u, 15000u, /* static power 0 … 15k … 15k mW */
	0x00040302u, /* bases of FLOP, byte and static energy */
};
