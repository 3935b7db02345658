/* NVIDIA Jetson AGX Orin, 15 W, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-15w-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form 008f94cd1722e21e24407f5a54488db73dc11f2d47618391f5e150e2ce617855
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-15w-eager.json
 * Table: 2972 words (11888 bytes), 461 knots
 * Proven error: its curves 0.0010125 %; a latency 0.1 % or 1 ns
 */
#include "est_jetson_orin_agx_15w_eager.h"

#include "table.h"

#if EST_TABLE_ABI != 2
#error "made for table ABI 2: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t est_jetson_orin_agx_15w_eager[2972] = {
	EST_TABLE_MAGIC, EST_TABLE_ABI, /* libestimate table */
	2972u, 0x43cd3563u, /* length in words, CRC-32 */
	0xcd948f00u, 0x1ee22217u, 0x5a7f4024u, 0xb78d4854u, /* fingerprint of the calibration */
	10125u, /* proven error, 1e-9 */
	0x7374656au, 0x6f2d6e6fu, 0x2d6e6972u, 0x2d786761u, 0x2d773531u, 0x65676165u, 114u, 0u, 0u, 0u, 0u, 0u, /* jetson-orin-agx-15w-eager */
	8u, /* sections */
	EST_ROW_SECTION(0x80000001u, 46u, 9u), /* class map */
	EST_ROW_SECTION(0x80000003u, 55u, 133u), /* uncertainty */
	EST_ROW_SECTION(0x80000002u, 188u, 1222u), /* cost in fp32 */
	EST_ROW_SECTION(0x80000002u, 1410u, 1214u), /* cost in fp16 */
	EST_ROW_SECTION(7u, 2624u, 3u), /* provenance */
	EST_ROW_SECTION(6u, 2627u, 1u), /* family */
	EST_ROW_SECTION(0x80000008u, 2628u, 324u), /* support */
	EST_ROW_SECTION(4u, 2952u, 20u), /* energy */
	0x00080013u, /* 19 classes, 8 precisions */
	0u, /* fp64 */
	188u, /* fp32 */
	0u, /* tf32 */
	1410u, /* fp16 */
	0u, /* bf16 */
	0u, /* fp8 */
	0u, /* int8 */
	0u, /* int4 */
	33u, /* bands */
	EST_ROW_BAND(5857u, 20417u, 40285u, 0x0001a075u), /* sd shared 0.0894, independent 0.311; one operation ×0.615…×1.627 */
	EST_ROW_BAND(2734u, 13436u, 47869u, 0x00015e7bu), /* sd shared 0.0417, independent 0.205; one operation ×0.73…×1.369 */
	EST_ROW_BAND(7319u, 13223u, 46356u, 0x000169eau), /* sd shared 0.1117, independent 0.202; one operation ×0.707…×1.414 */
	EST_ROW_BAND(5928u, 7363u, 52775u, 0x00013de6u), /* sd shared 0.0905, independent 0.1123; one operation ×0.805…×1.242 */
	EST_ROW_BAND(14638u, 10381u, 43444u, 0x0001822eu), /* sd shared 0.223, independent 0.1584; one operation ×0.663…×1.509 */
	EST_ROW_BAND(15420u, 9618u, 43218u, 0x00018432u), /* sd shared 0.235, independent 0.1468; one operation ×0.659…×1.516 */
	EST_ROW_BAND(3468u, 12915u, 48243u, 0x00015bc4u), /* sd shared 0.0529, independent 0.1971; one operation ×0.736…×1.358 */
	EST_ROW_BAND(6936u, 25830u, 35513u, 0x0001d86bu), /* sd shared 0.1058, independent 0.394; one operation ×0.542…×1.845 */
	EST_ROW_BAND(551u, 2526u, 61767u, 0x00010f9fu), /* sd shared 0.00841, independent 0.0385; one operation ×0.943…×1.061 */
	EST_ROW_BAND(40063u, 29606u, 20934u, 0x0003216au), /* sd shared 0.611, independent 0.452; one operation ×0.319…×3.13 */
	EST_ROW_BAND(14638u, 11434u, 42823u, 0x000187c8u), /* sd shared 0.223, independent 0.1745; one operation ×0.653…×1.53 */
	EST_ROW_BAND(1221u, 14162u, 47321u, 0x00016289u), /* sd shared 0.01864, independent 0.216; one operation ×0.722…×1.385 */
	EST_ROW_BAND(1221u, 23694u, 38057u, 0x0001b8d8u), /* sd shared 0.01864, independent 0.361; one operation ×0.581…×1.722 */
	EST_ROW_BAND(5468u, 12189u, 48258u, 0x00015ba9u), /* sd shared 0.0834, independent 0.186; one operation ×0.736…×1.358 */
	EST_ROW_BAND(9001u, 14798u, 44071u, 0x00017cb0u), /* sd shared 0.1374, independent 0.226; one operation ×0.672…×1.487 */
	EST_ROW_BAND(9001u, 7025u, 50451u, 0x00014c8bu), /* sd shared 0.1374, independent 0.1072; one operation ×0.77…×1.299 */
	EST_ROW_BAND(5519u, 22959u, 38176u, 0x0001b776u), /* sd shared 0.0842, independent 0.35; one operation ×0.583…×1.717 */
	EST_ROW_BAND(4559u, 17277u, 43540u, 0x00018153u), /* sd shared 0.0696, independent 0.264; one operation ×0.664…×1.505 */
	EST_ROW_BAND(8782u, 19306u, 40335u, 0x00019ff1u), /* sd shared 0.134, independent 0.295; one operation ×0.616…×1.625 */
	EST_ROW_BAND(8782u, 10893u, 47579u, 0x0001609du), /* sd shared 0.134, independent 0.1662; one operation ×0.726…×1.377 */
	EST_ROW_BAND(8793u, 10795u, 47654u, 0x0001600fu), /* sd shared 0.1342, independent 0.1647; one operation ×0.727…×1.375 */
	EST_ROW_BAND(17563u, 17510u, 37153u, 0x0001c392u), /* sd shared 0.268, independent 0.267; one operation ×0.567…×1.764 */
	EST_ROW_BAND(17543u, 9050u, 41715u, 0x00019230u), /* sd shared 0.268, independent 0.1381; one operation ×0.636…×1.571 */
	EST_ROW_BAND(15959u, 11378u, 41849u, 0x000190e6u), /* sd shared 0.243, independent 0.1736; one operation ×0.639…×1.566 */
	EST_ROW_BAND(31918u, 22755u, 26723u, 0x000273cdu), /* sd shared 0.487, independent 0.347; one operation ×0.408…×2.45 */
	EST_ROW_BAND(0u, 3196u, 60913u, 0x0001136eu), /* sd shared 0, independent 0.0488; one operation ×0.929…×1.076 */
	EST_ROW_BAND(42361u, 30083u, 19957u, 0x000348a5u), /* sd shared 0.646, independent 0.459; one operation ×0.304…×3.28 */
	EST_ROW_BAND(17563u, 16211u, 37926u, 0x0001ba5eu), /* sd shared 0.268, independent 0.247; one operation ×0.579…×1.728 */
	EST_ROW_BAND(7781u, 17500u, 42280u, 0x00018ccfu), /* sd shared 0.1187, independent 0.267; one operation ×0.645…×1.55 */
	EST_ROW_BAND(7781u, 10363u, 48718u, 0x00015860u), /* sd shared 0.1187, independent 0.1581; one operation ×0.743…×1.345 */
	EST_ROW_BAND(9119u, 14497u, 44285u, 0x00017ad7u), /* sd shared 0.1391, independent 0.221; one operation ×0.676…×1.48 */
	EST_ROW_BAND(9293u, 18188u, 41066u, 0x00019889u), /* sd shared 0.1418, independent 0.278; one operation ×0.627…×1.596 */
	EST_ROW_BAND(9293u, 8330u, 49254u, 0x0001549fu), /* sd shared 0.1418, independent 0.1271; one operation ×0.752…×1.331 */
	1u, /* precision fp32 */
	EST_ROW_U64(409600000000u), /* reference peak 410GFLOP/s */
	EST_ROW_U64(204800000000u), /* reference bandwidth 205GB/s */
	2952u, /* energy */
	0x00014317u, 0x00014317u, 0x83840303u, /* interval of a total: quantiles 1.26208 and 1.26208; kinds, coverage 0.9 */
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
	EST_ROW_CLASS(0x4be10001u, 317u, 358u, 314u, 2628u, 216u, 0u), /* generic */
	EST_ROW_CLASS(0x32110101u, 402u, 426u, 399u, 2628u, 223u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab10201u, 470u, 494u, 467u, 2655u, 230u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07210301u, 550u, 574u, 547u, 2665u, 237u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e10401u, 622u, 646u, 619u, 2678u, 244u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06410501u, 702u, 726u, 699u, 2695u, 251u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05410601u, 770u, 811u, 767u, 2711u, 258u, 6u), /* matmul */
	EST_ROW_CLASS(0x00020701u, 855u, 896u, 852u, 2732u, 265u, 7u), /* attention */
	EST_ROW_CLASS(0x03010801u, 940u, 964u, 937u, 2734u, 272u, 8u), /* activation */
	EST_ROW_CLASS(0x14910901u, 1029u, 1053u, 1026u, 2748u, 279u, 10u), /* memory */
	EST_ROW_CLASS(0x03110a01u, 1092u, 1116u, 1089u, 2678u, 286u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12e10b01u, 1164u, 1209u, 1161u, 2750u, 293u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00210d01u, 1265u, 1289u, 1262u, 2765u, 300u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b110e01u, 1337u, 1361u, 1334u, 2792u, 307u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 10132224u), /* generic from 0: 158.3 us */
	EST_ROW_CURVE(9, 7, 30, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of generic: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x067fc218u, 0), /* generic 0…216 1.587 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0626da26u, 7787490), /* generic 216…100k 1.587→2.59 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0891f7cdu, 56198046), /* generic 100k…1M 2.59→5.31 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf34d9ea5u, 620187604), /* generic 1M…10M 5.31→35.3 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9a5186a5u, -647287290), /* generic 10M…100M 35.3→4 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x120643d7u, -48126755), /* generic 100M…2.15G 4→0.898 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x03ad6c8eu, -6972712), /* generic 2.15G…464G 0.898→0.1109 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x008ecac0u, -2299062), /* generic 464G…2.15T 0.1109→0.0369 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0026b0b9u, 0), /* generic 2.15T…∞ 0.0369→-0.734 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 161), /* generic 215…100k fitted */
	EST_AUTHORED(0, 1, 341), /* generic 100k…1M fitted */
	EST_AUTHORED(0, 1, 263), /* generic 1M…10M fitted */
	EST_AUTHORED(0, 1, 372), /* generic 10M…100M fitted */
	EST_AUTHORED(0, 1, 677), /* generic 100M…2.15G fitted */
	EST_AUTHORED(0, 1, 104), /* generic 2.15G…464G fitted */
	EST_AUTHORED(0, 2, 0), /* generic 464G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of generic: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x554aec1fu, 0), /* generic 0…101 41.6 ps/B fitted */
	EST_ROW_SEGMENT(0x4d83989du, 202690533), /* generic 101…10k 41.7→80.8 ps/B fitted */
	EST_ROW_SEGMENT(0xa1e0c88bu, 214648544), /* generic 10k…316k 80.8→112 ps/B fitted */
	EST_ROW_SEGMENT(0xf4027624u, -915676548), /* generic 316k…3.16M 112→23.4 ps/B fitted */
	EST_ROW_SEGMENT(0x26363233u, 277382745), /* generic 3.16M…100M 23.4→63.7 ps/B fitted */
	EST_ROW_SEGMENT(0x8f76b27fu, -381124032), /* generic 100M…3.16G 63.7→8.41 ps/B fitted */
	EST_ROW_SEGMENT(0x14dba76eu, -109515852), /* generic 3.16G…10G 8.41→3.11 ps/B extrapolated */
	EST_ROW_SEGMENT(0x06b87268u, -26714973), /* generic 10G…100G 3.11→0.528 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0114ea3fu, 0), /* generic 100G…∞ 0.528 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(0, 1, 42), /* generic 100…10k fitted */
	EST_AUTHORED(0, 1, 225), /* generic 10k…316k fitted */
	EST_AUTHORED(0, 1, 839), /* generic 316k…3.16M fitted */
	EST_AUTHORED(0, 1, 1012), /* generic 3.16M…100M fitted */
	EST_AUTHORED(0, 1, 24), /* generic 100M…3.16G fitted */
	EST_AUTHORED(0, 2, 0), /* generic 3.16G…10G extrapolated */
	EST_AUTHORED(0, 2, 0), /* generic 10G…100G extrapolated */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 45221888u), /* conv2d from 0: 707 us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x883b9032u, 0), /* conv2d 0…216 1.039 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x88c9a0b4u, -12443769), /* conv2d 216…4.64M 1.039→0.958 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x7e701be7u, -101793592), /* conv2d 4.64M…464G 0.958→0.189 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1ec9134fu, -133455409), /* conv2d 464G…2.15T 0.189→0.0548 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x072e34f9u, 0), /* conv2d 2.15T…∞ 0.0548→-1.343 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(1, 1, 215), /* conv2d 215…4.64M fitted */
	EST_AUTHORED(1, 1, 1195), /* conv2d 4.64M…464G fitted */
	EST_AUTHORED(1, 2, 0), /* conv2d 464G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0cf0260cu, 0), /* conv2d 0…101 50.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0b5d9661u, 40975378), /* conv2d 101…10k 50.7→113.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1839213au, 288142794), /* conv2d 10k…100k 113.9→337 ps/B fitted */
	EST_ROW_SEGMENT(0x1d334a86u, 1569102605), /* conv2d 100k…316k 337→943 ps/B fitted */
	EST_ROW_SEGMENT(0x01749e0au, -995329623), /* conv2d 316k…3.16M 943→173.4 ps/B fitted */
	EST_ROW_SEGMENT(0x2ec2d669u, -67377223), /* conv2d 3.16M…3.16G 173.4→17.04 ps/B fitted */
	EST_ROW_SEGMENT(0x055dd7c3u, -30210067), /* conv2d 3.16G…10G 17.04→5.35 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01729070u, -5900010), /* conv2d 10G…100G 5.35→0.79 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0033c27eu, 0), /* conv2d 100G…∞ 0.79 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(1, 2, 0), /* conv2d 100…10k extrapolated */
	EST_AUTHORED(1, 1, 1), /* conv2d 10k…100k fitted */
	EST_AUTHORED(1, 1, 34), /* conv2d 100k…316k fitted */
	EST_AUTHORED(1, 1, 581), /* conv2d 316k…3.16M fitted */
	EST_AUTHORED(1, 1, 794), /* conv2d 3.16M…3.16G fitted */
	EST_AUTHORED(1, 2, 0), /* conv2d 3.16G…10G extrapolated */
	EST_AUTHORED(1, 2, 0), /* conv2d 10G…100G extrapolated */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 65613696u), /* conv2d_bn from 0: 1.025k us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x858d3b5bu, 0), /* conv2d_bn 0…216 1.019 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x85783f11u, 1838169), /* conv2d_bn 216…2.15M 1.019→1.03 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x873e387du, -110047966), /* conv2d_bn 2.15M…464G 1.03→0.1433 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x172d1bbeu, -97663720), /* conv2d_bn 464G…2.15T 0.1433→0.045 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x05e6e3bbu, 0), /* conv2d_bn 2.15T…∞ 0.045→-0.978 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(2, 1, 31), /* conv2d_bn 215…2.15M fitted */
	EST_AUTHORED(2, 1, 1199), /* conv2d_bn 2.15M…464G fitted */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 464G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn: 12 lines for 10 segments */
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
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x03386988u, 0), /* conv2d_bn 0…101 25.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02bb2a43u, 12748495), /* conv2d_bn 101…10k 25.2→64.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x054a3ad2u, 173704884), /* conv2d_bn 10k…100k 64.6→333 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf7da54aau, 1398282167), /* conv2d_bn 100k…316k 333→1.414k ps/B fitted */
	EST_ROW_SEGMENT(0xc7f12abfu, -1178436272), /* conv2d_bn 316k…1M 1.414k→502 ps/B fitted */
	EST_ROW_SEGMENT(0x57a94aa5u, -421302155), /* conv2d_bn 1M…3.16M 502→176.4 ps/B fitted */
	EST_ROW_SEGMENT(0x17ed1b24u, -38046261), /* conv2d_bn 3.16M…100M 176.4→88.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0854307au, 86120245), /* conv2d_bn 100M…316M 88.2→154.7 ps/B fitted */
	EST_ROW_SEGMENT(0x15f3d2bcu, -153205202), /* conv2d_bn 316M…1G 154.7→36.1 ps/B fitted */
	EST_ROW_SEGMENT(0x05c23de3u, -21172833), /* conv2d_bn 1G…10G 36.1→3.39 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00754f55u, -1852624), /* conv2d_bn 10G…100G 3.39→0.525 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00113444u, 0), /* conv2d_bn 100G…∞ 0.525 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 100…10k extrapolated */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 10k…100k extrapolated */
	EST_AUTHORED(2, 1, 25), /* conv2d_bn 100k…316k fitted */
	EST_AUTHORED(2, 1, 139), /* conv2d_bn 316k…1M fitted */
	EST_AUTHORED(2, 1, 369), /* conv2d_bn 1M…3.16M fitted */
	EST_AUTHORED(2, 1, 682), /* conv2d_bn 3.16M…100M fitted */
	EST_AUTHORED(2, 1, 13), /* conv2d_bn 100M…316M fitted */
	EST_AUTHORED(2, 1, 2), /* conv2d_bn 316M…1G fitted */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 1G…10G extrapolated */
	EST_AUTHORED(2, 2, 0), /* conv2d_bn 10G…100G extrapolated */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 64044672u), /* conv2d_depthwise from 0: 1.001k us */
	EST_ROW_CURVE(5, 3, 29, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_depthwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x08ac56f6u, 0), /* conv2d_depthwise 0…216 4.24 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xffb3a1eau, 201174071), /* conv2d_depthwise 216…2.15M 4.27→82 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa8583ae4u, -158727947), /* conv2d_depthwise 2.15M…464G 82→0.1772 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00732f33u, -1935413), /* conv2d_depthwise 464G…2.15T 0.1772→0.0525 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x001b8c7au, 0), /* conv2d_depthwise 2.15T…∞ 0.0525→-1.245 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(3, 1, 28), /* conv2d_depthwise 215…2.15M fitted */
	EST_AUTHORED(3, 1, 131), /* conv2d_depthwise 2.15M…464G fitted */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 464G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_depthwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x02e7ffc0u, 0), /* conv2d_depthwise 0…101 22.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02772a1cu, 11485055), /* conv2d_depthwise 101…10k 22.8→58.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04a9597au, 162858544), /* conv2d_depthwise 10k…100k 58.2→310 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf7a6cb07u, 1322307446), /* conv2d_depthwise 100k…316k 310→1.332k ps/B fitted */
	EST_ROW_SEGMENT(0xbdda8bc8u, -1202743930), /* conv2d_depthwise 316k…1M 1.332k→401 ps/B fitted */
	EST_ROW_SEGMENT(0x4a108484u, -408517862), /* conv2d_depthwise 1M…3.16M 401→85.7 ps/B fitted */
	EST_ROW_SEGMENT(0x0b8ddf6du, -16774323), /* conv2d_depthwise 3.16M…3.16G 85.7→7.8 ps/B fitted */
	EST_ROW_SEGMENT(0x01375fe4u, -6550194), /* conv2d_depthwise 3.16G…10G 7.8→2.73 ps/B extrapolated */
	EST_ROW_SEGMENT(0x005e841du, -1480665), /* conv2d_depthwise 10G…100G 2.73→0.443 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000e824du, 0), /* conv2d_depthwise 100G…∞ 0.443 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 100…10k extrapolated */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 10k…100k extrapolated */
	EST_AUTHORED(3, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(3, 1, 27), /* conv2d_depthwise 316k…1M fitted */
	EST_AUTHORED(3, 1, 34), /* conv2d_depthwise 1M…3.16M fitted */
	EST_AUTHORED(3, 1, 91), /* conv2d_depthwise 3.16M…3.16G fitted */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 3.16G…10G extrapolated */
	EST_AUTHORED(3, 2, 0), /* conv2d_depthwise 10G…100G extrapolated */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 128851520u), /* mbconv from 0: 2.01k us */
	EST_ROW_CURVE(5, 3, 33, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of mbconv: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x3886b797u, 0), /* mbconv 0…216 1.725 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x319a7f30u, 155233014), /* mbconv 216…2.15M 1.727→5.48 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xb3d416b8u, -166453536), /* mbconv 2.15M…464G 5.48→0.112 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0481a349u, -18563713), /* mbconv 464G…2.15T 0.112→0.0373 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01391265u, 0), /* mbconv 2.15T…∞ 0.0373→-0.74 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* mbconv 215…2.15M extrapolated */
	EST_AUTHORED(4, 1, 92), /* mbconv 2.15M…464G fitted */
	EST_AUTHORED(4, 2, 0), /* mbconv 464G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of mbconv: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x01c60342u, 0), /* mbconv 0…101 27.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x019551ccu, 4956325), /* mbconv 101…3.16k 27.8→50.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01b50a61u, 41239584), /* mbconv 3.16k…31.6k 50.7→178.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfd258b7cu, 252535430), /* mbconv 31.6k…100k 178.3→569 ps/B extrapolated */
	EST_ROW_SEGMENT(0xe7210417u, 1686932348), /* mbconv 100k…316k 569→3.18k ps/B extrapolated */
	EST_ROW_SEGMENT(0xdfc79f93u, -1272663873), /* mbconv 316k…1M 3.18k→1.207k ps/B fitted */
	EST_ROW_SEGMENT(0x61a7902bu, -367345181), /* mbconv 1M…3.16M 1.207k→639 ps/B fitted */
	EST_ROW_SEGMENT(0x2b94fab8u, -75715065), /* mbconv 3.16M…1G 639→53.6 ps/B fitted */
	EST_ROW_SEGMENT(0x04d20076u, -26022530), /* mbconv 1G…3.16G 53.6→13.34 ps/B extrapolated */
	EST_ROW_SEGMENT(0x010d16f8u, -5940219), /* mbconv 3.16G…10G 13.34→4.15 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0047c2f1u, -1144249), /* mbconv 10G…100G 4.15→0.606 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0009eeb7u, 0), /* mbconv 100G…∞ 0.606 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(4, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 31.6k…100k extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(4, 1, 16), /* mbconv 316k…1M fitted */
	EST_AUTHORED(4, 1, 45), /* mbconv 1M…3.16M fitted */
	EST_AUTHORED(4, 1, 31), /* mbconv 3.16M…1G fitted */
	EST_AUTHORED(4, 2, 0), /* mbconv 1G…3.16G extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 3.16G…10G extrapolated */
	EST_AUTHORED(4, 2, 0), /* mbconv 10G…100G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 103097728u), /* squeeze_excite from 0: 1.611k us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of squeeze_excite: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x85d72677u, 0), /* squeeze_excite 0…216 1.021 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8471eeffu, 31289467), /* squeeze_excite 216…4.64M 1.021→1.226 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa201948fu, -151363245), /* squeeze_excite 4.64M…464G 1.226→0.0827 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0d39729fu, -52953867), /* squeeze_excite 464G…2.15T 0.0827→0.0294 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x03dbb191u, 0), /* squeeze_excite 2.15T…∞ 0.0294→-0.525 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(5, 1, 147), /* squeeze_excite 215…4.64M fitted */
	EST_AUTHORED(5, 1, 7), /* squeeze_excite 4.64M…464G fitted */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 464G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of squeeze_excite: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x050dd89cu, 0), /* squeeze_excite 0…101 19.74 ps/B extrapolated */
	EST_ROW_SEGMENT(0x046fafb7u, 16098560), /* squeeze_excite 101…10k 19.8→44.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x081b64d6u, 193724733), /* squeeze_excite 10k…100k 44.6→194.5 ps/B fitted */
	EST_ROW_SEGMENT(0xfe96b727u, 1408972717), /* squeeze_excite 100k…316k 194.5→739 ps/B fitted */
	EST_ROW_SEGMENT(0xc9badf46u, -780476618), /* squeeze_excite 316k…3.16M 739→135.4 ps/B fitted */
	EST_ROW_SEGMENT(0x26951872u, -111437423), /* squeeze_excite 3.16M…31.6M 135.4→49.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0de8c021u, -24253422), /* squeeze_excite 31.6M…10G 49.2→2.27 ps/B fitted */
	EST_ROW_SEGMENT(0x009d1138u, -2441277), /* squeeze_excite 10G…100G 2.27→0.384 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00192768u, 0), /* squeeze_excite 100G…∞ 0.384 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 100…10k extrapolated */
	EST_AUTHORED(5, 1, 1), /* squeeze_excite 10k…100k fitted */
	EST_AUTHORED(5, 1, 9), /* squeeze_excite 100k…316k fitted */
	EST_AUTHORED(5, 1, 73), /* squeeze_excite 316k…3.16M fitted */
	EST_AUTHORED(5, 1, 67), /* squeeze_excite 3.16M…31.6M fitted */
	EST_AUTHORED(5, 1, 4), /* squeeze_excite 31.6M…10G fitted */
	EST_AUTHORED(5, 2, 0), /* squeeze_excite 10G…100G extrapolated */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 35382912u), /* matmul from 0: 553 us */
	EST_ROW_CURVE(9, 7, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of matmul: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(35, 0x166d3e8u), /* from 46.4G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x0cb5b42cu, 0), /* matmul 0…216 1.551 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0bf6355fu, 16773535), /* matmul 216…2.15M 1.552→3.17 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x19c9e62fu, 96213881), /* matmul 2.15M…215M 3.17→7.82 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x1a3765b4u, 934901106), /* matmul 215M…1G 7.82→22.9 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xf1765a0eu, -1005723484), /* matmul 1G…4.64G 22.9→6.71 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x38744d8bu, -227551577), /* matmul 4.64G…46.4G 6.71→1.207 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0b57f092u, -56398339), /* matmul 46.4G…215G 1.207→0.299 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02d916dfu, -10337593), /* matmul 215G…2.15T 0.299→0.0492 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0067436cu, 0), /* matmul 2.15T…∞ 0.0492→-1.683 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(6, 1, 55), /* matmul 215…2.15M fitted */
	EST_AUTHORED(6, 1, 45), /* matmul 2.15M…215M fitted */
	EST_AUTHORED(6, 1, 1), /* matmul 215M…1G fitted */
	EST_AUTHORED(6, 2, 0), /* matmul 1G…4.64G extrapolated */
	EST_AUTHORED(6, 2, 0), /* matmul 4.64G…46.4G extrapolated */
	EST_AUTHORED(6, 2, 0), /* matmul 46.4G…215G extrapolated */
	EST_AUTHORED(6, 2, 0), /* matmul 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of matmul: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x398f0656u, 0), /* matmul 0…101 28.1 ps/B fitted */
	EST_ROW_SEGMENT(0x3651e63du, 84393943), /* matmul 101…100k 28.1→52.6 ps/B fitted */
	EST_ROW_SEGMENT(0x5f1c0147u, 346196767), /* matmul 100k…3.16M 52.6→102.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0529aa29u, -1437305312), /* matmul 3.16M…10M 102.8→33.2 ps/B fitted */
	EST_ROW_SEGMENT(0x43177ee2u, 67093215), /* matmul 10M…100M 33.2→39.7 ps/B fitted */
	EST_ROW_SEGMENT(0x640d1b17u, -544085867), /* matmul 100M…316M 39.7→13.46 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1cb74941u, -82495918), /* matmul 316M…10G 13.46→1.49 ps/B fitted */
	EST_ROW_SEGMENT(0x03366a83u, -12282616), /* matmul 10G…100G 1.49→0.303 ps/B extrapolated */
	EST_ROW_SEGMENT(0x009ebaf3u, 0), /* matmul 100G…∞ 0.303 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(6, 1, 33), /* matmul 100…100k fitted */
	EST_AUTHORED(6, 1, 38), /* matmul 100k…3.16M fitted */
	EST_AUTHORED(6, 1, 24), /* matmul 3.16M…10M fitted */
	EST_AUTHORED(6, 1, 4), /* matmul 10M…100M fitted */
	EST_AUTHORED(6, 2, 0), /* matmul 100M…316M extrapolated */
	EST_AUTHORED(6, 1, 2), /* matmul 316M…10G fitted */
	EST_AUTHORED(6, 2, 0), /* matmul 10G…100G extrapolated */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 159223232u), /* attention from 0: 2.49k us */
	EST_ROW_CURVE(9, 7, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of attention: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(35, 0x166d3e8u), /* from 46.4G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x0cb5b42cu, 0), /* attention 0…216 1.551 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0bf6355fu, 16773535), /* attention 216…2.15M 1.552→3.17 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x19c9e62fu, 96213881), /* attention 2.15M…215M 3.17→7.82 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1a3765b4u, 934901106), /* attention 215M…1G 7.82→22.9 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xf1765a0eu, -1005723484), /* attention 1G…4.64G 22.9→6.71 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x38744d8bu, -227551577), /* attention 4.64G…46.4G 6.71→1.207 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0b57f092u, -56398339), /* attention 46.4G…215G 1.207→0.299 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02d916dfu, -10337593), /* attention 215G…2.15T 0.299→0.0492 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0067436cu, 0), /* attention 2.15T…∞ 0.0492→-1.683 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* attention 215…2.15M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 2.15M…215M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 215M…1G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 1G…4.64G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 4.64G…46.4G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 46.4G…215G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 215G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of attention: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x398f0656u, 0), /* attention 0…101 28.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x3651e63du, 84393943), /* attention 101…100k 28.1→52.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x5f1c0147u, 346196767), /* attention 100k…3.16M 52.6→102.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0529aa29u, -1437305312), /* attention 3.16M…10M 102.8→33.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x43177ee2u, 67093215), /* attention 10M…100M 33.2→39.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x640d1b17u, -544085867), /* attention 100M…316M 39.7→13.46 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1cb74941u, -82495918), /* attention 316M…10G 13.46→1.49 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03366a83u, -12282616), /* attention 10G…100G 1.49→0.303 ps/B extrapolated */
	EST_ROW_SEGMENT(0x009ebaf3u, 0), /* attention 100G…∞ 0.303 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(7, 2, 0), /* attention 100…100k extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 100k…3.16M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 3.16M…10M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 10M…100M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 100M…316M extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 316M…10G extrapolated */
	EST_AUTHORED(7, 2, 0), /* attention 10G…100G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 18016448u), /* activation from 0: 282 us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of activation: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x8a17bcbbu, 0), /* activation 0…216 1.054 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8a16c061u, 86346), /* activation 216…4.64G 1.054→1.055 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8c914f7cu, -353597155), /* activation 4.64G…215G 1.055→0.1647 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x18f04f5fu, -87240509), /* activation 215G…2.15T 0.1647→0.0329 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x044edeccu, 0), /* activation 2.15T…∞ 0.0329→-0.881 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(8, 1, 194), /* activation 215…4.64G fitted */
	EST_AUTHORED(8, 2, 0), /* activation 4.64G…215G extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 215G…2.15T extrapolated */
	EST_ROW_CURVE(14, 12, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of activation: 14 lines for 12 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(9, 0x3d00000u), /* from 1k */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0e64b278u, 0), /* activation 0…101 28.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0d516c67u, 28019202), /* activation 101…1k 28.2→38.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0acc381cu, 158836937), /* activation 1k…10k 39→100.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x2429373au, 888116389), /* activation 10k…100k 100.4→444 ps/B extrapolated */
	EST_ROW_SEGMENT(0x06dd7249u, -980383645), /* activation 100k…1M 444→64.7 ps/B fitted */
	EST_ROW_SEGMENT(0x2cde53feu, -211546657), /* activation 1M…3.16M 64.7→23.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0de4deaau, -48279052), /* activation 3.16M…10M 23.8→14.47 ps/B fitted */
	EST_ROW_SEGMENT(0x071708c5u, 21129472), /* activation 10M…31.6M 14.47→18.55 ps/B fitted */
	EST_ROW_SEGMENT(0x09bbd294u, -4296395), /* activation 31.6M…100M 18.55→17.72 ps/B fitted */
	EST_ROW_SEGMENT(0x083d90c7u, 24306488), /* activation 100M…316M 17.72→22.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0c23156cu, -46908385), /* activation 316M…3.16G 22.4→4.28 ps/B extrapolated */
	EST_ROW_SEGMENT(0x029d9d89u, -12783965), /* activation 3.16G…10G 4.28→1.806 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00f95c53u, -3782348), /* activation 10G…100G 1.806→0.343 ps/B extrapolated */
	EST_ROW_SEGMENT(0x002cfbadu, 0), /* activation 100G…∞ 0.343 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x0a090807u, 2827u, /* authored segment of each line */
	EST_AUTHORED(8, 2, 0), /* activation 100…1k extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 1k…10k extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 10k…100k extrapolated */
	EST_AUTHORED(8, 1, 13), /* activation 100k…1M fitted */
	EST_AUTHORED(8, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(8, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(8, 1, 19), /* activation 10M…31.6M fitted */
	EST_AUTHORED(8, 1, 25), /* activation 31.6M…100M fitted */
	EST_AUTHORED(8, 1, 5), /* activation 100M…316M fitted */
	EST_AUTHORED(8, 2, 0), /* activation 316M…3.16G extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 3.16G…10G extrapolated */
	EST_AUTHORED(8, 2, 0), /* activation 10G…100G extrapolated */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9427200u), /* memory from 0: 147.3 us */
	EST_ROW_CURVE(5, 3, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of memory: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xd9df43c4u, 0), /* memory 0…216 0.831 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd960f960u, 11062091), /* memory 216…4.64G 0.831→0.892 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xedcf7a66u, -583084199), /* memory 4.64G…215G 0.892→0.1587 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3005687du, -166822911), /* memory 215G…2.15T 0.1587→0.0327 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x08922444u, 0), /* memory 2.15T…∞ 0.0327→-0.841 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(9, 1, 407), /* memory 215…4.64G fitted */
	EST_AUTHORED(9, 2, 0), /* memory 4.64G…215G extrapolated */
	EST_AUTHORED(9, 2, 0), /* memory 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of memory: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x22c769b3u, 0), /* memory 0…101 67.9 ps/B fitted */
	EST_ROW_SEGMENT(0x1de76e43u, 127027996), /* memory 101…3.16k 68.1→141.6 ps/B fitted */
	EST_ROW_SEGMENT(0x3707f380u, 468366180), /* memory 3.16k…100k 141.6→413 ps/B fitted */
	EST_ROW_SEGMENT(0xf4ab1c8bu, -909094526), /* memory 100k…1M 413→61.8 ps/B fitted */
	EST_ROW_SEGMENT(0x27876098u, -142229261), /* memory 1M…3.16M 61.8→34.3 ps/B fitted */
	EST_ROW_SEGMENT(0x120aecb5u, -13708507), /* memory 3.16M…10G 34.3→15.74 ps/B fitted */
	EST_ROW_SEGMENT(0x0887a1f9u, -36067011), /* memory 10G…100G 15.74→1.791 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00eac47eu, 0), /* memory 100G…∞ 1.791 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(9, 1, 14), /* memory 100…3.16k fitted */
	EST_AUTHORED(9, 1, 89), /* memory 3.16k…100k fitted */
	EST_AUTHORED(9, 1, 183), /* memory 100k…1M fitted */
	EST_AUTHORED(9, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(9, 1, 212), /* memory 3.16M…10G fitted */
	EST_AUTHORED(9, 2, 0), /* memory 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 64113472u), /* conv2d_bn_hardswish from 0: 1.002k us */
	EST_ROW_CURVE(5, 3, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_hardswish: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x523e67a2u, 0), /* conv2d_bn_hardswish 0…216 1.255 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4f04ce0du, 72316275), /* conv2d_bn_hardswish 216…2.15M 1.255→2.13 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x8bca08a8u, -126281702), /* conv2d_bn_hardswish 2.15M…464G 2.13→0.0938 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0783762bu, -30392189), /* conv2d_bn_hardswish 464G…2.15T 0.0938→0.0326 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02234d33u, 0), /* conv2d_bn_hardswish 2.15T…∞ 0.0326→-0.604 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(10, 1, 1), /* conv2d_bn_hardswish 215…2.15M fitted */
	EST_AUTHORED(10, 1, 72), /* conv2d_bn_hardswish 2.15M…464G fitted */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 464G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_hardswish: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x032f1f24u, 0), /* conv2d_bn_hardswish 0…101 24.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02a708c8u, 13851886), /* conv2d_bn_hardswish 101…10k 25→67.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x05170970u, 208729047), /* conv2d_bn_hardswish 10k…100k 67.7→391 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf0200745u, 1812821048), /* conv2d_bn_hardswish 100k…316k 391→1.792k ps/B fitted */
	EST_ROW_SEGMENT(0xfd019437u, -1471853766), /* conv2d_bn_hardswish 316k…1M 1.792k→653 ps/B fitted */
	EST_ROW_SEGMENT(0x746cd1a2u, -592050843), /* conv2d_bn_hardswish 1M…3.16M 653→195.1 ps/B fitted */
	EST_ROW_SEGMENT(0x1a61222bu, -39865952), /* conv2d_bn_hardswish 3.16M…3.16G 195.1→10.1 ps/B fitted */
	EST_ROW_SEGMENT(0x01956438u, -8739447), /* conv2d_bn_hardswish 3.16G…10G 10.1→3.34 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00738db9u, -1826299), /* conv2d_bn_hardswish 10G…100G 3.34→0.515 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0010deceu, 0), /* conv2d_bn_hardswish 100G…∞ 0.515 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 100…10k extrapolated */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 10k…100k extrapolated */
	EST_AUTHORED(10, 1, 7), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(10, 1, 22), /* conv2d_bn_hardswish 316k…1M fitted */
	EST_AUTHORED(10, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(10, 1, 29), /* conv2d_bn_hardswish 3.16M…3.16G fitted */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 3.16G…10G extrapolated */
	EST_AUTHORED(10, 2, 0), /* conv2d_bn_hardswish 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 64369280u), /* conv2d_bn_pointwise from 0: 1.006k us */
	EST_ROW_CURVE(10, 8, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_pointwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(18, 0x3148000u), /* from 464k */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x4af7e806u, 0), /* conv2d_bn_pointwise 0…216 1.144 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x49d45d05u, 25536946), /* conv2d_bn_pointwise 216…464k 1.144→1.401 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x52f75a83u, 180457706), /* conv2d_bn_pointwise 464k…21.5M 1.401→2.31 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xa6edf6ffu, -730370287), /* conv2d_bn_pointwise 21.5M…100M 2.31→0.836 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01e64882u, 1542739214), /* conv2d_bn_pointwise 100M…215M 0.836→2.39 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe49a98b9u, -1783028555), /* conv2d_bn_pointwise 215M…464M 2.39→0.586 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x24d3d5a8u, 33761461), /* conv2d_bn_pointwise 464M…4.64G 0.586→0.688 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2dce98ffu, -106229728), /* conv2d_bn_pointwise 4.64G…215G 0.688→0.1535 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0b99e170u, -40035240), /* conv2d_bn_pointwise 215G…2.15T 0.1535→0.0326 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02223182u, 0), /* conv2d_bn_pointwise 2.15T…∞ 0.0326→-0.806 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 215…464k extrapolated */
	EST_AUTHORED(11, 1, 92), /* conv2d_bn_pointwise 464k…21.5M fitted */
	EST_AUTHORED(11, 1, 138), /* conv2d_bn_pointwise 21.5M…100M fitted */
	EST_AUTHORED(11, 1, 164), /* conv2d_bn_pointwise 100M…215M fitted */
	EST_AUTHORED(11, 1, 74), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(11, 1, 51), /* conv2d_bn_pointwise 464M…4.64G fitted */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 4.64G…215G extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 215G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_pointwise: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(24, 0x388b600u), /* from 31.6M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x02c28cb1u, 0), /* conv2d_bn_pointwise 0…101 21.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x025e1239u, 10227363), /* conv2d_bn_pointwise 101…10k 21.6→53.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x046ab337u, 139556041), /* conv2d_bn_pointwise 10k…100k 53.2→269 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfb3b8575u, 1079052346), /* conv2d_bn_pointwise 100k…316k 269→1.103k ps/B fitted */
	EST_ROW_SEGMENT(0x9ddb996au, -1036560218), /* conv2d_bn_pointwise 316k…1M 1.103k→301 ps/B fitted */
	EST_ROW_SEGMENT(0x34cc5198u, -257177023), /* conv2d_bn_pointwise 1M…3.16M 301→102.1 ps/B fitted */
	EST_ROW_SEGMENT(0x0e12f55cu, -28386649), /* conv2d_bn_pointwise 3.16M…31.6M 102.1→58.2 ps/B fitted */
	EST_ROW_SEGMENT(0x067a9cfdu, 17884073), /* conv2d_bn_pointwise 31.6M…316M 58.2→85.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0c207292u, -80768874), /* conv2d_bn_pointwise 316M…1G 85.9→23.4 ps/B fitted */
	EST_ROW_SEGMENT(0x03b69022u, -13473048), /* conv2d_bn_pointwise 1G…10G 23.4→2.54 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0057bc18u, -1369296), /* conv2d_bn_pointwise 10G…100G 2.54→0.419 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000dbed4u, 0), /* conv2d_bn_pointwise 100G…∞ 0.419 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 100…10k extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 10k…100k extrapolated */
	EST_AUTHORED(11, 1, 11), /* conv2d_bn_pointwise 100k…316k fitted */
	EST_AUTHORED(11, 1, 74), /* conv2d_bn_pointwise 316k…1M fitted */
	EST_AUTHORED(11, 1, 193), /* conv2d_bn_pointwise 1M…3.16M fitted */
	EST_AUTHORED(11, 1, 196), /* conv2d_bn_pointwise 3.16M…31.6M fitted */
	EST_AUTHORED(12, 1, 44), /* conv2d_bn_pointwise 31.6M…316M fitted */
	EST_AUTHORED(11, 1, 1), /* conv2d_bn_pointwise 316M…1G fitted */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 1G…10G extrapolated */
	EST_AUTHORED(11, 2, 0), /* conv2d_bn_pointwise 10G…100G extrapolated */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 44918784u), /* conv2d_pointwise from 0: 702 us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_pointwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x8e8feff5u, 0), /* conv2d_pointwise 0…216 1.088 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x8ca78193u, 42782854), /* conv2d_pointwise 216…4.64M 1.088→1.368 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xb4bfa407u, -169495250), /* conv2d_pointwise 4.64M…464G 1.368→0.0875 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0e00c267u, -56163300), /* conv2d_pointwise 464G…2.15T 0.0875→0.031 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0411ae95u, 0), /* conv2d_pointwise 2.15T…∞ 0.031→-0.557 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 215…4.64M extrapolated */
	EST_AUTHORED(13, 1, 2), /* conv2d_pointwise 4.64M…464G fitted */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 464G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_pointwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x02ef7ce9u, 0), /* conv2d_pointwise 0…101 22.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0287645au, 10595585), /* conv2d_pointwise 101…10k 23→55.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x04ca0180u, 136586196), /* conv2d_pointwise 10k…100k 55.7→267 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfbc5379fu, 1056911173), /* conv2d_pointwise 100k…316k 267→1.084k ps/B extrapolated */
	EST_ROW_SEGMENT(0x93ea2c33u, -570660434), /* conv2d_pointwise 316k…3.16M 1.084k→201 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1abdcfaau, -28018275), /* conv2d_pointwise 3.16M…100M 201→136.2 ps/B fitted */
	EST_ROW_SEGMENT(0x1347e7a3u, -53953469), /* conv2d_pointwise 100M…3.16G 136.2→11.01 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01ba575bu, -9589859), /* conv2d_pointwise 3.16G…10G 11.01→3.59 ps/B extrapolated */
	EST_ROW_SEGMENT(0x007c2cc7u, -1966631), /* conv2d_pointwise 10G…100G 3.59→0.546 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0011e8abu, 0), /* conv2d_pointwise 100G…∞ 0.546 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 100…10k extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 10k…100k extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 100k…316k extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 316k…3.16M extrapolated */
	EST_AUTHORED(13, 1, 2), /* conv2d_pointwise 3.16M…100M fitted */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 100M…3.16G extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 3.16G…10G extrapolated */
	EST_AUTHORED(13, 2, 0), /* conv2d_pointwise 10G…100G extrapolated */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9100288u), /* elementwise from 0: 142.2 us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of elementwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x913e42d2u, 0), /* elementwise 0…216 1.108 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x91445421u, -531478), /* elementwise 216…4.64G 1.108→1.102 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x92ef9279u, -370890747), /* elementwise 4.64G…215G 1.102→0.1688 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x1993b385u, -89562482), /* elementwise 215G…2.15T 0.1688→0.0336 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0465b124u, 0), /* elementwise 2.15T…∞ 0.0336→-0.904 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(14, 1, 407), /* elementwise 215…4.64G fitted */
	EST_AUTHORED(14, 2, 0), /* elementwise 4.64G…215G extrapolated */
	EST_AUTHORED(14, 2, 0), /* elementwise 215G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of elementwise: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0bf6bdf1u, 0), /* elementwise 0…101 23.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0ab17228u, 33110814), /* elementwise 101…3.16k 23.4→42.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x077df272u, 383530582), /* elementwise 3.16k…100k 42.6→265 ps/B fitted */
	EST_ROW_SEGMENT(0x9c7e24eeu, -571401419), /* elementwise 100k…1M 265→44.1 ps/B fitted */
	EST_ROW_SEGMENT(0x1d48282au, -120505689), /* elementwise 1M…3.16M 44.1→20.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0b7c6158u, -23199402), /* elementwise 3.16M…10M 20.8→16.35 ps/B fitted */
	EST_ROW_SEGMENT(0x083ff8eeu, 7932105), /* elementwise 10M…316M 16.35→20.9 ps/B fitted */
	EST_ROW_SEGMENT(0x0b56d930u, -43779647), /* elementwise 316M…3.16G 20.9→4.02 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0273f54eu, -11931485), /* elementwise 3.16G…10G 4.02→1.708 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00ebde73u, -3572385), /* elementwise 10G…100G 1.708→0.327 ps/B extrapolated */
	EST_ROW_SEGMENT(0x002ad630u, 0), /* elementwise 100G…∞ 0.327 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(14, 2, 0), /* elementwise 100…3.16k extrapolated */
	EST_AUTHORED(14, 1, 8), /* elementwise 3.16k…100k fitted */
	EST_AUTHORED(15, 1, 107), /* elementwise 100k…1M fitted */
	EST_AUTHORED(14, 1, 108), /* elementwise 1M…3.16M fitted */
	EST_AUTHORED(14, 1, 113), /* elementwise 3.16M…10M fitted */
	EST_AUTHORED(14, 1, 71), /* elementwise 10M…316M fitted */
	EST_AUTHORED(14, 2, 0), /* elementwise 316M…3.16G extrapolated */
	EST_AUTHORED(14, 2, 0), /* elementwise 3.16G…10G extrapolated */
	EST_AUTHORED(14, 2, 0), /* elementwise 10G…100G extrapolated */
	3u, /* precision fp16 */
	EST_ROW_U64(0u), /* reference peak 0FLOP/s */
	EST_ROW_U64(0u), /* reference bandwidth 0B/s */
	2962u, /* energy */
	0x00013bc5u, 0x00013bc5u, 0x83840303u, /* interval of a total: quantiles 1.23348 and 1.23348; kinds, coverage 0.9 */
	1438u, /* generic */
	1445u, /* conv2d */
	1452u, /* conv2d_bn */
	1459u, /* conv2d_depthwise */
	1466u, /* mbconv */
	1473u, /* squeeze_excite */
	1480u, /* matmul */
	1487u, /* attention */
	1494u, /* activation */
	1529u, /* normalisation */
	1501u, /* memory */
	1508u, /* conv2d_bn_hardswish */
	1515u, /* conv2d_bn_pointwise */
	1522u, /* conv2d_pointwise */
	1529u, /* softmax */
	1501u, /* index */
	1501u, /* split */
	1501u, /* window */
	1529u, /* elementwise */
	EST_ROW_CLASS(0x4be11001u, 1539u, 1584u, 1536u, 2806u, 1438u, 0u), /* generic */
	EST_ROW_CLASS(0x32111101u, 1628u, 1656u, 1625u, 2806u, 1445u, 1u), /* conv2d */
	EST_ROW_CLASS(0x2ab11201u, 1712u, 1740u, 1709u, 2833u, 1452u, 2u), /* conv2d_bn */
	EST_ROW_CLASS(0x07211401u, 1805u, 1833u, 1802u, 2843u, 1459u, 3u), /* conv2d_depthwise */
	EST_ROW_CLASS(0x03e11501u, 1894u, 1926u, 1891u, 2856u, 1466u, 4u), /* mbconv */
	EST_ROW_CLASS(0x06411601u, 1982u, 2010u, 1979u, 2873u, 1473u, 5u), /* squeeze_excite */
	EST_ROW_CLASS(0x05411701u, 2058u, 2082u, 2055u, 2889u, 1480u, 6u), /* matmul */
	EST_ROW_CLASS(0x00021801u, 2117u, 2141u, 2114u, 2732u, 1487u, 7u), /* attention */
	EST_ROW_CLASS(0x03011901u, 2176u, 2200u, 2173u, 2734u, 1494u, 8u), /* activation */
	EST_ROW_CLASS(0x14911a01u, 2252u, 2276u, 2249u, 2748u, 1501u, 10u), /* memory */
	EST_ROW_CLASS(0x03111b01u, 2315u, 2339u, 2312u, 2856u, 1508u, 11u), /* conv2d_bn_hardswish */
	EST_ROW_CLASS(0x12211c01u, 2391u, 2423u, 2388u, 2910u, 1515u, 12u), /* conv2d_bn_pointwise */
	EST_ROW_CLASS(0x00211e01u, 2479u, 2511u, 2476u, 2925u, 1522u, 13u), /* conv2d_pointwise */
	EST_ROW_CLASS(0x0b111f01u, 2555u, 2579u, 2552u, 2792u, 1529u, 18u), /* elementwise */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 10293056u), /* generic from 0: 160.8 us */
	EST_ROW_CURVE(10, 8, 31, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of generic: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(24, 0x1204180u), /* from 21.5M */
	EST_KEY(25, 0x1880400u), /* from 46.4M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x09b675f9u, 0), /* generic 0…216 1.186 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x093b2a21u, 10799816), /* generic 216…100k 1.186→1.882 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0cbc4038u, 73799074), /* generic 100k…1M 1.882→3.67 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xfc6bf5f1u, 605262446), /* generic 1M…21.5M 3.67→23.2 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe4b32d31u, -1827906918), /* generic 21.5M…46.4M 23.2→8.4 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4cb9aa60u, -284340812), /* generic 46.4M…464M 8.4→1.526 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0f4025a5u, -58450529), /* generic 464M…2.15G 1.526→0.585 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x04cb3912u, -9139516), /* generic 2.15G…464G 0.585→0.0695 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x00b209fcu, -2807607), /* generic 464G…2.15T 0.0695→0.0243 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0032e910u, 0), /* generic 2.15T…∞ 0.0243→-0.446 ps/FLOP extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(16, 1, 161), /* generic 215…100k fitted */
	EST_AUTHORED(16, 1, 341), /* generic 100k…1M fitted */
	EST_AUTHORED(16, 1, 369), /* generic 1M…21.5M fitted */
	EST_AUTHORED(16, 1, 150), /* generic 21.5M…46.4M fitted */
	EST_AUTHORED(16, 1, 592), /* generic 46.4M…464M fitted */
	EST_AUTHORED(16, 1, 201), /* generic 464M…2.15G fitted */
	EST_AUTHORED(16, 1, 104), /* generic 2.15G…464G fitted */
	EST_AUTHORED(16, 2, 0), /* generic 464G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 29, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of generic: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x34764dc6u, 0), /* generic 0…101 25.6 ps/B fitted */
	EST_ROW_SEGMENT(0x3122ee45u, 86658458), /* generic 101…10k 25.6→42.4 ps/B fitted */
	EST_ROW_SEGMENT(0x51894ce1u, 305729329), /* generic 10k…100k 42.4→71.9 ps/B fitted */
	EST_ROW_SEGMENT(0x9c804009u, -252813149), /* generic 100k…10M 71.9→23.1 ps/B fitted */
	EST_ROW_SEGMENT(0x2a7979ffu, 312695253), /* generic 10M…100M 23.1→53.3 ps/B fitted */
	EST_ROW_SEGMENT(0x7ba3dd10u, -423537598), /* generic 100M…1G 53.3→12.33 ps/B fitted */
	EST_ROW_SEGMENT(0x1f05658fu, -107857587), /* generic 1G…10G 12.33→1.902 ps/B extrapolated */
	EST_ROW_SEGMENT(0x041b7a45u, -16160655), /* generic 10G…100G 1.902→0.34 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00b23e63u, 0), /* generic 100G…∞ 0.34 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(16, 1, 48), /* generic 100…10k fitted */
	EST_AUTHORED(16, 1, 91), /* generic 10k…100k fitted */
	EST_AUTHORED(16, 1, 1623), /* generic 100k…10M fitted */
	EST_AUTHORED(16, 1, 356), /* generic 10M…100M fitted */
	EST_AUTHORED(16, 1, 24), /* generic 100M…1G fitted */
	EST_AUTHORED(16, 2, 0), /* generic 1G…10G extrapolated */
	EST_AUTHORED(16, 2, 0), /* generic 10G…100G extrapolated */
	1u, /* launch of conv2d */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 45482944u), /* conv2d from 0: 711 us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x9f06780du, 0), /* conv2d 0…216 1.213 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x9e93aaa7u, 10055817), /* conv2d 216…215M 1.213→1.304 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xcf6c27e9u, -899642568), /* conv2d 215M…1G 1.304→0.397 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x37f1b1aau, -72654453), /* conv2d 1G…464G 0.397→0.1045 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x10e855d4u, -71284617), /* conv2d 464G…2.15T 0.1045→0.0328 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x044c9052u, 0), /* conv2d 2.15T…∞ 0.0328→-0.714 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(17, 1, 849), /* conv2d 215…215M fitted */
	EST_AUTHORED(17, 1, 409), /* conv2d 215M…1G fitted */
	EST_AUTHORED(17, 1, 152), /* conv2d 1G…464G fitted */
	EST_AUTHORED(17, 2, 0), /* conv2d 464G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x062e3bf3u, 0), /* conv2d 0…101 48.3 ps/B extrapolated */
	EST_ROW_SEGMENT(0x053d2b87u, 24537124), /* conv2d 101…10k 48.5→124.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0c6bfa1eu, 202672702), /* conv2d 10k…100k 124.2→438 ps/B fitted */
	EST_ROW_SEGMENT(0x13152912u, 1016705279), /* conv2d 100k…316k 438→1.224k ps/B fitted */
	EST_ROW_SEGMENT(0xabd80abfu, -947562956), /* conv2d 316k…1M 1.224k→490 ps/B fitted */
	EST_ROW_SEGMENT(0x54c652ccu, -396646946), /* conv2d 1M…3.16M 490→183.6 ps/B fitted */
	EST_ROW_SEGMENT(0x1b91789du, -115204712), /* conv2d 3.16M…10M 183.6→94.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0c35faa2u, -7728572), /* conv2d 10M…100M 94.5→82.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0baa0d26u, -32085214), /* conv2d 100M…3.16G 82.5→8.1 ps/B fitted */
	EST_ROW_SEGMENT(0x01434ecdu, -6820436), /* conv2d 3.16G…10G 8.1→2.82 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00617510u, -1528272), /* conv2d 10G…100G 2.82→0.454 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000ee0b5u, 0), /* conv2d 100G…∞ 0.454 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(17, 2, 0), /* conv2d 100…10k extrapolated */
	EST_AUTHORED(17, 1, 2), /* conv2d 10k…100k fitted */
	EST_AUTHORED(17, 1, 43), /* conv2d 100k…316k fitted */
	EST_AUTHORED(17, 1, 181), /* conv2d 316k…1M fitted */
	EST_AUTHORED(17, 1, 454), /* conv2d 1M…3.16M fitted */
	EST_AUTHORED(17, 1, 438), /* conv2d 3.16M…10M fitted */
	EST_AUTHORED(17, 1, 276), /* conv2d 10M…100M fitted */
	EST_AUTHORED(17, 1, 16), /* conv2d 100M…3.16G fitted */
	EST_AUTHORED(17, 2, 0), /* conv2d 3.16G…10G extrapolated */
	EST_AUTHORED(17, 2, 0), /* conv2d 10G…100G extrapolated */
	1u, /* launch of conv2d_bn */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 65966720u), /* conv2d_bn from 0: 1.031k us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x6c3940bfu, 0), /* conv2d_bn 0…216 0.826 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6b2dae71u, 23437225), /* conv2d_bn 216…2.15M 0.826→0.967 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x7e3e2548u, 253906286), /* conv2d_bn 2.15M…100M 0.967→1.607 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xee804fa7u, -812876078), /* conv2d_bn 100M…1G 1.607→0.379 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x356eb895u, -70348198), /* conv2d_bn 1G…2.15T 0.379→0.0248 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x03407eedu, 0), /* conv2d_bn 2.15T…∞ 0.0248→-0.712 ps/FLOP fitted */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(18, 1, 31), /* conv2d_bn 215…2.15M fitted */
	EST_AUTHORED(18, 1, 449), /* conv2d_bn 2.15M…100M fitted */
	EST_AUTHORED(18, 1, 619), /* conv2d_bn 100M…1G fitted */
	EST_AUTHORED(18, 1, 131), /* conv2d_bn 1G…2.15T fitted */
	EST_ROW_CURVE(14, 12, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn: 14 lines for 12 segments */
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
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x02a75495u, 0), /* conv2d_bn 0…101 20.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02623351u, 7036509), /* conv2d_bn 101…3.16k 20.8→37 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0296f241u, 57740273), /* conv2d_bn 3.16k…31.6k 37.1→126.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfcded737u, 341786235), /* conv2d_bn 31.6k…100k 126.4→391 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf958e116u, 1560018039), /* conv2d_bn 100k…316k 391→1.597k ps/B fitted */
	EST_ROW_SEGMENT(0xe40155b5u, -1470317018), /* conv2d_bn 316k…1M 1.597k→459 ps/B fitted */
	EST_ROW_SEGMENT(0x4ee59368u, -363251566), /* conv2d_bn 1M…3.16M 459→178 ps/B fitted */
	EST_ROW_SEGMENT(0x1a771cd4u, -104328158), /* conv2d_bn 3.16M…10M 178→97.3 ps/B fitted */
	EST_ROW_SEGMENT(0x0cb39b23u, -16515512), /* conv2d_bn 10M…100M 97.3→71.7 ps/B fitted */
	EST_ROW_SEGMENT(0x07cfb602u, 39960433), /* conv2d_bn 100M…316M 71.7→102.6 ps/B fitted */
	EST_ROW_SEGMENT(0x0e865015u, -99022019), /* conv2d_bn 316M…1G 102.6→26 ps/B fitted */
	EST_ROW_SEGMENT(0x04236b64u, -15185195), /* conv2d_bn 1G…10G 26→2.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x005655fau, -1361692), /* conv2d_bn 10G…100G 2.5→0.389 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000cc1e6u, 0), /* conv2d_bn 100G…∞ 0.389 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x0a090807u, 2827u, /* authored segment of each line */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 100…3.16k extrapolated */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 3.16k…31.6k extrapolated */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 31.6k…100k extrapolated */
	EST_AUTHORED(18, 1, 33), /* conv2d_bn 100k…316k fitted */
	EST_AUTHORED(18, 1, 156), /* conv2d_bn 316k…1M fitted */
	EST_AUTHORED(19, 1, 408), /* conv2d_bn 1M…3.16M fitted */
	EST_AUTHORED(18, 1, 381), /* conv2d_bn 3.16M…10M fitted */
	EST_AUTHORED(18, 1, 237), /* conv2d_bn 10M…100M fitted */
	EST_AUTHORED(18, 1, 13), /* conv2d_bn 100M…316M fitted */
	EST_AUTHORED(18, 1, 2), /* conv2d_bn 316M…1G fitted */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 1G…10G extrapolated */
	EST_AUTHORED(18, 2, 0), /* conv2d_bn 10G…100G extrapolated */
	1u, /* launch of conv2d_depthwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 64480000u), /* conv2d_depthwise from 0: 1.008k us */
	EST_ROW_CURVE(6, 4, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_depthwise: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(21, 0x019ce00u), /* from 2.15M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x392283e2u, 0), /* conv2d_depthwise 0…216 0.872 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x37e90d80u, 27456926), /* conv2d_depthwise 216…2.15M 0.872→1.204 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4e4974abu, 277569411), /* conv2d_depthwise 2.15M…100M 1.204→2.6 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xc2c0247au, -706205179), /* conv2d_depthwise 100M…1G 2.6→0.468 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x210ed496u, -44106028), /* conv2d_depthwise 1G…2.15T 0.468→0.0244 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0198aa70u, 0), /* conv2d_depthwise 2.15T…∞ 0.0244→-0.9 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(20, 1, 28), /* conv2d_depthwise 215…2.15M fitted */
	EST_AUTHORED(20, 1, 119), /* conv2d_depthwise 2.15M…100M fitted */
	EST_AUTHORED(20, 1, 12), /* conv2d_depthwise 100M…1G fitted */
	EST_AUTHORED(20, 2, 0), /* conv2d_depthwise 1G…2.15T extrapolated */
	EST_ROW_CURVE(13, 11, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_depthwise: 13 lines for 11 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x027e6698u, 0), /* conv2d_depthwise 0…101 19.48 ps/B extrapolated */
	EST_ROW_SEGMENT(0x023bfe59u, 6759372), /* conv2d_depthwise 101…3.16k 19.53→35.2 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0255c6cau, 58072610), /* conv2d_depthwise 3.16k…31.6k 35.2→125 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfbe9b664u, 355616110), /* conv2d_depthwise 31.6k…100k 125→400 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf87f9ecbu, 1616222578), /* conv2d_depthwise 100k…316k 400→1.649k ps/B fitted */
	EST_ROW_SEGMENT(0xeaa82095u, -1463909046), /* conv2d_depthwise 316k…1M 1.649k→516 ps/B fitted */
	EST_ROW_SEGMENT(0x5a38be1eu, -434130034), /* conv2d_depthwise 1M…3.16M 516→181 ps/B fitted */
	EST_ROW_SEGMENT(0x1a776249u, -93675535), /* conv2d_depthwise 3.16M…10M 181→108.5 ps/B fitted */
	EST_ROW_SEGMENT(0x0e2492bbu, -17135634), /* conv2d_depthwise 10M…316M 108.5→68.7 ps/B fitted */
	EST_ROW_SEGMENT(0x09af2454u, -63336452), /* conv2d_depthwise 316M…1G 68.7→19.7 ps/B fitted */
	EST_ROW_SEGMENT(0x0321a4dfu, -11405877), /* conv2d_depthwise 1G…10G 19.7→2.05 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00470b3cu, -1112675), /* conv2d_depthwise 10G…100G 2.05→0.333 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000aebc5u, 0), /* conv2d_depthwise 100G…∞ 0.333 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x0a090807u, 10u, /* authored segment of each line */
	EST_AUTHORED(20, 2, 0), /* conv2d_depthwise 100…3.16k extrapolated */
	EST_AUTHORED(20, 2, 0), /* conv2d_depthwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(20, 2, 0), /* conv2d_depthwise 31.6k…100k extrapolated */
	EST_AUTHORED(20, 1, 7), /* conv2d_depthwise 100k…316k fitted */
	EST_AUTHORED(20, 1, 27), /* conv2d_depthwise 316k…1M fitted */
	EST_AUTHORED(20, 1, 34), /* conv2d_depthwise 1M…3.16M fitted */
	EST_AUTHORED(20, 1, 38), /* conv2d_depthwise 3.16M…10M fitted */
	EST_AUTHORED(20, 1, 52), /* conv2d_depthwise 10M…316M fitted */
	EST_AUTHORED(20, 1, 1), /* conv2d_depthwise 316M…1G fitted */
	EST_AUTHORED(20, 2, 0), /* conv2d_depthwise 1G…10G extrapolated */
	EST_AUTHORED(20, 2, 0), /* conv2d_depthwise 10G…100G extrapolated */
	1u, /* launch of mbconv */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 129640768u), /* mbconv from 0: 2.03k us */
	EST_ROW_CURVE(7, 5, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of mbconv: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x38f3f8a6u, 0), /* mbconv 0…216 0.869 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3800d95fu, 21295655), /* mbconv 216…1M 0.869→1.105 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3b47d439u, 236593255), /* mbconv 1M…100M 1.105→2.54 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xbbdb60c9u, -634069033), /* mbconv 100M…1G 2.54→0.619 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x2c327707u, -67954291), /* mbconv 1G…464G 0.619→0.0715 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x05b92be0u, -23080511), /* mbconv 464G…2.15T 0.0715→0.025 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x01a415a4u, 0), /* mbconv 2.15T…∞ 0.025→-0.459 ps/FLOP extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(21, 2, 0), /* mbconv 215…1M extrapolated */
	EST_AUTHORED(21, 1, 52), /* mbconv 1M…100M fitted */
	EST_AUTHORED(21, 1, 40), /* mbconv 100M…1G fitted */
	EST_AUTHORED(21, 2, 0), /* mbconv 1G…464G extrapolated */
	EST_AUTHORED(21, 2, 0), /* mbconv 464G…2.15T extrapolated */
	EST_ROW_CURVE(12, 10, 24, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of mbconv: 12 lines for 10 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x01729f26u, 0), /* mbconv 0…101 22.6 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01459b6au, 4581888), /* mbconv 101…3.16k 22.7→43.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01378729u, 42670096), /* mbconv 3.16k…31.6k 43.9→175.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfa97ec9eu, 295017131), /* mbconv 31.6k…100k 175.9→632 ps/B extrapolated */
	EST_ROW_SEGMENT(0xea379363u, 1713531902), /* mbconv 100k…316k 632→3.28k ps/B extrapolated */
	EST_ROW_SEGMENT(0xe7c84348u, -1354573958), /* mbconv 316k…1M 3.28k→1.185k ps/B fitted */
	EST_ROW_SEGMENT(0x62d89b79u, -414520112), /* mbconv 1M…3.16M 1.185k→544 ps/B fitted */
	EST_ROW_SEGMENT(0x25cec480u, -84820913), /* mbconv 3.16M…100M 544→150.3 ps/B fitted */
	EST_ROW_SEGMENT(0x0aa812a7u, -30224439), /* mbconv 100M…3.16G 150.3→10.08 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00cb487au, -4487839), /* mbconv 3.16G…10G 10.08→3.13 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00363367u, -864264), /* mbconv 10G…100G 3.13→0.458 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0007802cu, 0), /* mbconv 100G…∞ 0.458 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(21, 2, 0), /* mbconv 100…3.16k extrapolated */
	EST_AUTHORED(21, 2, 0), /* mbconv 3.16k…31.6k extrapolated */
	EST_AUTHORED(21, 2, 0), /* mbconv 31.6k…100k extrapolated */
	EST_AUTHORED(21, 2, 0), /* mbconv 100k…316k extrapolated */
	EST_AUTHORED(21, 1, 28), /* mbconv 316k…1M fitted */
	EST_AUTHORED(21, 1, 36), /* mbconv 1M…3.16M fitted */
	EST_AUTHORED(21, 1, 28), /* mbconv 3.16M…100M fitted */
	EST_AUTHORED(21, 2, 0), /* mbconv 100M…3.16G extrapolated */
	EST_AUTHORED(21, 2, 0), /* mbconv 3.16G…10G extrapolated */
	EST_AUTHORED(21, 2, 0), /* mbconv 10G…100G extrapolated */
	1u, /* launch of squeeze_excite */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 103809344u), /* squeeze_excite from 0: 1.622k us */
	EST_ROW_CURVE(6, 4, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of squeeze_excite: 6 lines for 4 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x65a85b9du, 0), /* squeeze_excite 0…216 0.776 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x632b006cu, 55827552), /* squeeze_excite 216…215M 0.776→1.282 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xcac6a48eu, -858761437), /* squeeze_excite 215M…1G 1.282→0.416 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x3b350c0cu, -88539584), /* squeeze_excite 1G…464G 0.416→0.0589 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x0966ef1cu, -37257421), /* squeeze_excite 464G…2.15T 0.0589→0.0215 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02cfea77u, 0), /* squeeze_excite 2.15T…∞ 0.0215→-0.369 ps/FLOP extrapolated */
	0x02010000u, 771u, /* authored segment of each line */
	EST_AUTHORED(22, 1, 154), /* squeeze_excite 215…215M fitted */
	EST_AUTHORED(22, 2, 0), /* squeeze_excite 215M…1G extrapolated */
	EST_AUTHORED(22, 2, 0), /* squeeze_excite 1G…464G extrapolated */
	EST_AUTHORED(22, 2, 0), /* squeeze_excite 464G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 26, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of squeeze_excite: 10 lines for 8 segments */
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
	EST_ROW_SEGMENT(0x03f2c3f4u, 0), /* squeeze_excite 0…101 15.42 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0366c6deu, 14248979), /* squeeze_excite 101…10k 15.47→37.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x063fa3cbu, 194901920), /* squeeze_excite 10k…100k 37.5→188.2 ps/B fitted */
	EST_ROW_SEGMENT(0xff4fedcfu, 1344889130), /* squeeze_excite 100k…316k 188.2→708 ps/B fitted */
	EST_ROW_SEGMENT(0xc0db7527u, -722769920), /* squeeze_excite 316k…3.16M 708→149 ps/B fitted */
	EST_ROW_SEGMENT(0x2db2f96cu, -214574485), /* squeeze_excite 3.16M…10M 149→65.9 ps/B fitted */
	EST_ROW_SEGMENT(0x1159999bu, -31257235), /* squeeze_excite 10M…3.16G 65.9→5.5 ps/B fitted */
	EST_ROW_SEGMENT(0x01b6300fu, -9168149), /* squeeze_excite 3.16G…10G 5.5→1.949 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0086c5cbu, -2107282), /* squeeze_excite 10G…100G 1.949→0.319 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0014e815u, 0), /* squeeze_excite 100G…∞ 0.319 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(22, 2, 0), /* squeeze_excite 100…10k extrapolated */
	EST_AUTHORED(22, 1, 2), /* squeeze_excite 10k…100k fitted */
	EST_AUTHORED(22, 1, 10), /* squeeze_excite 100k…316k fitted */
	EST_AUTHORED(22, 1, 71), /* squeeze_excite 316k…3.16M fitted */
	EST_AUTHORED(22, 1, 44), /* squeeze_excite 3.16M…10M fitted */
	EST_AUTHORED(22, 1, 27), /* squeeze_excite 10M…3.16G fitted */
	EST_AUTHORED(22, 2, 0), /* squeeze_excite 3.16G…10G extrapolated */
	EST_AUTHORED(22, 2, 0), /* squeeze_excite 10G…100G extrapolated */
	1u, /* launch of matmul */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 37170176u), /* matmul from 0: 581 us */
	EST_ROW_CURVE(5, 3, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of matmul: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x563e1e08u, 0), /* matmul 0…216 1.316 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x52f087d7u, 74066965), /* matmul 216…215M 1.316→2.66 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xb883ce47u, -253711770), /* matmul 215M…464G 2.66→0.1029 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x08515855u, -34911118), /* matmul 464G…2.15T 0.1029→0.0327 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02249150u, 0), /* matmul 2.15T…∞ 0.0327→-0.699 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(23, 1, 100), /* matmul 215…215M fitted */
	EST_AUTHORED(23, 1, 1), /* matmul 215M…464G fitted */
	EST_AUTHORED(23, 2, 0), /* matmul 464G…2.15T extrapolated */
	EST_ROW_CURVE(7, 5, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of matmul: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x4a6bd82cu, 0), /* matmul 0…101 18.17 ps/B fitted */
	EST_ROW_SEGMENT(0x4819f862u, 60448495), /* matmul 101…31.6k 18.18→25.5 ps/B fitted */
	EST_ROW_SEGMENT(0x5aa25450u, 242650808), /* matmul 31.6k…1M 25.5→43.1 ps/B fitted */
	EST_ROW_SEGMENT(0xbc7a485au, -217099168), /* matmul 1M…3.16G 43.1→6.34 ps/B fitted */
	EST_ROW_SEGMENT(0x1f783725u, -165117210), /* matmul 3.16G…10G 6.34→2.35 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a27ce17u, -40359952), /* matmul 10G…100G 2.35→0.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01a2f902u, 0), /* matmul 100G…∞ 0.4 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(23, 1, 22), /* matmul 100…31.6k fitted */
	EST_AUTHORED(23, 1, 38), /* matmul 31.6k…1M fitted */
	EST_AUTHORED(23, 1, 41), /* matmul 1M…3.16G fitted */
	EST_AUTHORED(23, 2, 0), /* matmul 3.16G…10G extrapolated */
	EST_AUTHORED(23, 2, 0), /* matmul 10G…100G extrapolated */
	1u, /* launch of attention */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 167265792u), /* attention from 0: 2.61k us */
	EST_ROW_CURVE(5, 3, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of attention: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x563e1e08u, 0), /* attention 0…216 1.316 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x52f087d7u, 74066965), /* attention 216…215M 1.316→2.66 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xb883ce47u, -253711770), /* attention 215M…464G 2.66→0.1029 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x08515855u, -34911118), /* attention 464G…2.15T 0.1029→0.0327 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02249150u, 0), /* attention 2.15T…∞ 0.0327→-0.699 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(24, 2, 0), /* attention 215…215M extrapolated */
	EST_AUTHORED(24, 2, 0), /* attention 215M…464G extrapolated */
	EST_AUTHORED(24, 2, 0), /* attention 464G…2.15T extrapolated */
	EST_ROW_CURVE(7, 5, 30, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of attention: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x4a6bd82cu, 0), /* attention 0…101 18.17 ps/B extrapolated */
	EST_ROW_SEGMENT(0x4819f862u, 60448495), /* attention 101…31.6k 18.18→25.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x5aa25450u, 242650808), /* attention 31.6k…1M 25.5→43.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0xbc7a485au, -217099168), /* attention 1M…3.16G 43.1→6.34 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1f783725u, -165117210), /* attention 3.16G…10G 6.34→2.35 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0a27ce17u, -40359952), /* attention 10G…100G 2.35→0.4 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01a2f902u, 0), /* attention 100G…∞ 0.4 ps/B extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(24, 2, 0), /* attention 100…31.6k extrapolated */
	EST_AUTHORED(24, 2, 0), /* attention 31.6k…1M extrapolated */
	EST_AUTHORED(24, 2, 0), /* attention 1M…3.16G extrapolated */
	EST_AUTHORED(24, 2, 0), /* attention 3.16G…10G extrapolated */
	EST_AUTHORED(24, 2, 0), /* attention 10G…100G extrapolated */
	1u, /* launch of activation */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 18200000u), /* activation from 0: 284 us */
	EST_ROW_CURVE(5, 3, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of activation: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xd29df104u, 0), /* activation 0…216 0.803 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd29ce919u, 90295), /* activation 216…4.64G 0.803→0.804 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xd6547cd8u, -539077738), /* activation 4.64G…215G 0.804→0.1256 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x260d3655u, -133107362), /* activation 215G…2.15T 0.1256→0.0251 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x06930bd1u, 0), /* activation 2.15T…∞ 0.0251→-0.672 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(25, 1, 194), /* activation 215…4.64G fitted */
	EST_AUTHORED(25, 2, 0), /* activation 4.64G…215G extrapolated */
	EST_AUTHORED(25, 2, 0), /* activation 215G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of activation: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0b83b14fu, 0), /* activation 0…101 22.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x08e81092u, 67955641), /* activation 101…10k 22.6→75 ps/B extrapolated */
	EST_ROW_SEGMENT(0x195b7641u, 762021568), /* activation 10k…100k 75→370 ps/B extrapolated */
	EST_ROW_SEGMENT(0xda66ef8au, -800686237), /* activation 100k…1M 370→60.1 ps/B fitted */
	EST_ROW_SEGMENT(0x297e1bddu, -193119747), /* activation 1M…3.16M 60.1→22.8 ps/B fitted */
	EST_ROW_SEGMENT(0x0dff1aefu, -66205934), /* activation 3.16M…10M 22.8→9.97 ps/B fitted */
	EST_ROW_SEGMENT(0x04fba73cu, 7993477), /* activation 10M…316M 9.97→14.6 ps/B fitted */
	EST_ROW_SEGMENT(0x07e6b4e4u, -30211449), /* activation 316M…3.16G 14.6→2.92 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01c7aed4u, -8566724), /* activation 3.16G…10G 2.92→1.263 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00ae645eu, -2632649), /* activation 10G…100G 1.263→0.245 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00202355u, 0), /* activation 100G…∞ 0.245 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(25, 2, 0), /* activation 100…10k extrapolated */
	EST_AUTHORED(25, 2, 0), /* activation 10k…100k extrapolated */
	EST_AUTHORED(25, 1, 13), /* activation 100k…1M fitted */
	EST_AUTHORED(25, 1, 59), /* activation 1M…3.16M fitted */
	EST_AUTHORED(25, 1, 73), /* activation 3.16M…10M fitted */
	EST_AUTHORED(25, 1, 49), /* activation 10M…316M fitted */
	EST_AUTHORED(25, 2, 0), /* activation 316M…3.16G extrapolated */
	EST_AUTHORED(25, 2, 0), /* activation 3.16G…10G extrapolated */
	EST_AUTHORED(25, 2, 0), /* activation 10G…100G extrapolated */
	1u, /* launch of memory */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9726592u), /* memory from 0: 152 us */
	EST_ROW_CURVE(5, 3, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of memory: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xabaafb1fu, 0), /* memory 0…216 0.655 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xab4ea0e0u, 8089381), /* memory 216…4.64G 0.655→0.7 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xba747106u, -457491181), /* memory 4.64G…215G 0.7→0.124 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x2586909cu, -130385692), /* memory 215G…2.15T 0.124→0.0255 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x06b12a62u, 0), /* memory 2.15T…∞ 0.0255→-0.657 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(26, 1, 407), /* memory 215…4.64G fitted */
	EST_AUTHORED(26, 2, 0), /* memory 4.64G…215G extrapolated */
	EST_AUTHORED(26, 2, 0), /* memory 215G…2.15T extrapolated */
	EST_ROW_CURVE(8, 6, 27, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of memory: 8 lines for 6 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x2154aa64u, 0), /* memory 0…101 65.1 ps/B fitted */
	EST_ROW_SEGMENT(0x1b03320cu, 164636954), /* memory 101…10k 65.4→192.4 ps/B fitted */
	EST_ROW_SEGMENT(0x5b297e64u, 429508915), /* memory 10k…100k 192.4→358 ps/B fitted */
	EST_ROW_SEGMENT(0xd36fb33eu, -766835908), /* memory 100k…1M 358→62 ps/B fitted */
	EST_ROW_SEGMENT(0x28537737u, -154699984), /* memory 1M…3.16M 62→32.1 ps/B fitted */
	EST_ROW_SEGMENT(0x11318676u, -21646334), /* memory 3.16M…10G 32.1→2.79 ps/B fitted */
	EST_ROW_SEGMENT(0x0181b3f9u, -6027486), /* memory 10G…100G 2.79→0.458 ps/B extrapolated */
	EST_ROW_SEGMENT(0x003c02adu, 0), /* memory 100G…∞ 0.458 ps/B extrapolated */
	0x02010000u, 0x05050403u, /* authored segment of each line */
	EST_AUTHORED(26, 1, 36), /* memory 100…10k fitted */
	EST_AUTHORED(26, 1, 67), /* memory 10k…100k fitted */
	EST_AUTHORED(26, 1, 183), /* memory 100k…1M fitted */
	EST_AUTHORED(26, 1, 133), /* memory 1M…3.16M fitted */
	EST_AUTHORED(26, 1, 212), /* memory 3.16M…10G fitted */
	EST_AUTHORED(26, 2, 0), /* memory 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_hardswish */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 65203712u), /* conv2d_bn_hardswish from 0: 1.019k us */
	EST_ROW_CURVE(5, 3, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_hardswish: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x7102d6a8u, 0), /* conv2d_bn_hardswish 0…216 0.862 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x6d076e61u, 89292332), /* conv2d_bn_hardswish 216…215M 0.863→1.672 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x0b404c6du, -1188627124), /* conv2d_bn_hardswish 215M…1G 1.672→0.473 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x42be4647u, -89048292), /* conv2d_bn_hardswish 1G…2.15T 0.473→0.0246 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x03393da7u, 0), /* conv2d_bn_hardswish 2.15T…∞ 0.0246→-0.908 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(27, 1, 58), /* conv2d_bn_hardswish 215…215M fitted */
	EST_AUTHORED(27, 1, 15), /* conv2d_bn_hardswish 215M…1G fitted */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 1G…2.15T extrapolated */
	EST_ROW_CURVE(11, 9, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_hardswish: 11 lines for 9 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(11, 0x22c0000u), /* from 3.16k */
	EST_KEY(14, 0x3b70000u), /* from 31.6k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x02a7d1f7u, 0), /* conv2d_bn_hardswish 0…101 20.8 ps/B extrapolated */
	EST_ROW_SEGMENT(0x025cd610u, 7632374), /* conv2d_bn_hardswish 101…3.16k 20.8→38.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0267824fu, 67504336), /* conv2d_bn_hardswish 3.16k…31.6k 38.5→142.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf9de5ed3u, 432325756), /* conv2d_bn_hardswish 31.6k…100k 142.9→478 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf74bcd01u, 1921419030), /* conv2d_bn_hardswish 100k…316k 478→1.963k ps/B fitted */
	EST_ROW_SEGMENT(0x18460775u, -1808289906), /* conv2d_bn_hardswish 316k…1M 1.963k→563 ps/B fitted */
	EST_ROW_SEGMENT(0x5f7ef390u, -421634498), /* conv2d_bn_hardswish 1M…3.16M 563→237 ps/B fitted */
	EST_ROW_SEGMENT(0x201cab89u, -49463513), /* conv2d_bn_hardswish 3.16M…3.16G 237→7.71 ps/B fitted */
	EST_ROW_SEGMENT(0x01353898u, -6666890), /* conv2d_bn_hardswish 3.16G…10G 7.71→2.55 ps/B extrapolated */
	EST_ROW_SEGMENT(0x00581dd6u, -1392715), /* conv2d_bn_hardswish 10G…100G 2.55→0.393 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000cdc9fu, 0), /* conv2d_bn_hardswish 100G…∞ 0.393 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x00080807u, /* authored segment of each line */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 100…3.16k extrapolated */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 3.16k…31.6k extrapolated */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 31.6k…100k extrapolated */
	EST_AUTHORED(27, 1, 11), /* conv2d_bn_hardswish 100k…316k fitted */
	EST_AUTHORED(27, 1, 18), /* conv2d_bn_hardswish 316k…1M fitted */
	EST_AUTHORED(27, 1, 15), /* conv2d_bn_hardswish 1M…3.16M fitted */
	EST_AUTHORED(27, 1, 29), /* conv2d_bn_hardswish 3.16M…3.16G fitted */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 3.16G…10G extrapolated */
	EST_AUTHORED(27, 2, 0), /* conv2d_bn_hardswish 10G…100G extrapolated */
	1u, /* launch of conv2d_bn_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 65580928u), /* conv2d_bn_pointwise from 0: 1.025k us */
	EST_ROW_CURVE(7, 5, 34, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_bn_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(22, 0x06cd000u), /* from 4.64M */
	EST_KEY(27, 0x26851e0u), /* from 215M */
	EST_KEY(28, 0x2ea0500u), /* from 464M */
	EST_KEY(31, 0x001332cu), /* from 2.15G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x38d4bfa5u, 0), /* conv2d_bn_pointwise 0…216 0.867 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3791ffe3u, 28270365), /* conv2d_bn_pointwise 216…4.64M 0.867→1.237 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x4e56d1e8u, 316944462), /* conv2d_bn_pointwise 4.64M…215M 1.237→2.83 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x02d7bba9u, -1806778625), /* conv2d_bn_pointwise 215M…464M 2.83→1.009 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x523909dcu, -342131378), /* conv2d_bn_pointwise 464M…2.15G 1.009→0.321 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x150386f5u, -32597258), /* conv2d_bn_pointwise 2.15G…2.15T 0.321→0.0251 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x01a5c23au, 0), /* conv2d_bn_pointwise 2.15T…∞ 0.0251→-0.658 ps/FLOP fitted */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(28, 1, 11), /* conv2d_bn_pointwise 215…4.64M fitted */
	EST_AUTHORED(28, 1, 319), /* conv2d_bn_pointwise 4.64M…215M fitted */
	EST_AUTHORED(28, 1, 67), /* conv2d_bn_pointwise 215M…464M fitted */
	EST_AUTHORED(28, 1, 48), /* conv2d_bn_pointwise 464M…2.15G fitted */
	EST_AUTHORED(28, 1, 3), /* conv2d_bn_pointwise 2.15G…2.15T fitted */
	EST_ROW_CURVE(12, 10, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_bn_pointwise: 12 lines for 10 segments */
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
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x0271dc83u, 0), /* conv2d_bn_pointwise 0…101 19.1 ps/B extrapolated */
	EST_ROW_SEGMENT(0x02336674u, 6357716), /* conv2d_bn_pointwise 101…3.16k 19.14→33.9 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0255b13fu, 53570103), /* conv2d_bn_pointwise 3.16k…31.6k 33.9→116.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0xfcf97123u, 318061812), /* conv2d_bn_pointwise 31.6k…100k 116.7→363 ps/B extrapolated */
	EST_ROW_SEGMENT(0xffc2cc2bu, 1284817100), /* conv2d_bn_pointwise 100k…316k 363→1.356k ps/B fitted */
	EST_ROW_SEGMENT(0xc3eb7cf7u, -1391222991), /* conv2d_bn_pointwise 316k…1M 1.356k→279 ps/B fitted */
	EST_ROW_SEGMENT(0x2c897e15u, -158292958), /* conv2d_bn_pointwise 1M…10M 279→34.4 ps/B fitted */
	EST_ROW_SEGMENT(0x0423cbeau, 17573477), /* conv2d_bn_pointwise 10M…316M 34.4→75.2 ps/B fitted */
	EST_ROW_SEGMENT(0x0a9c6756u, -70380966), /* conv2d_bn_pointwise 316M…1G 75.2→20.7 ps/B fitted */
	EST_ROW_SEGMENT(0x034b4101u, -12011758), /* conv2d_bn_pointwise 1G…10G 20.7→2.13 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0049cb5cu, -1156876), /* conv2d_bn_pointwise 10G…100G 2.13→0.344 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000b4878u, 0), /* conv2d_bn_pointwise 100G…∞ 0.344 ps/B extrapolated */
	0x02010000u, 0x06050403u, 0x09090807u, /* authored segment of each line */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn_pointwise 100…3.16k extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn_pointwise 3.16k…31.6k extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn_pointwise 31.6k…100k extrapolated */
	EST_AUTHORED(28, 1, 15), /* conv2d_bn_pointwise 100k…316k fitted */
	EST_AUTHORED(29, 1, 83), /* conv2d_bn_pointwise 316k…1M fitted */
	EST_AUTHORED(28, 1, 253), /* conv2d_bn_pointwise 1M…10M fitted */
	EST_AUTHORED(28, 1, 96), /* conv2d_bn_pointwise 10M…316M fitted */
	EST_AUTHORED(28, 1, 1), /* conv2d_bn_pointwise 316M…1G fitted */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn_pointwise 1G…10G extrapolated */
	EST_AUTHORED(28, 2, 0), /* conv2d_bn_pointwise 10G…100G extrapolated */
	1u, /* launch of conv2d_pointwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 45226752u), /* conv2d_pointwise from 0: 707 us */
	EST_ROW_CURVE(7, 5, 35, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of conv2d_pointwise: 7 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_KEY(38, 0x2c088e2u), /* from 464G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0x6ab7d73cu, 0), /* conv2d_pointwise 0…216 0.814 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x6a003c96u, 16082321), /* conv2d_pointwise 216…1M 0.814→0.903 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x69db16d4u, 225860062), /* conv2d_pointwise 1M…100M 0.903→1.586 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0xe9c69761u, -756231614), /* conv2d_pointwise 100M…1G 1.586→0.443 ps/FLOP fitted */
	EST_ROW_SEGMENT(0x3f2acae9u, -94683263), /* conv2d_pointwise 1G…464G 0.443→0.0619 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x09e02487u, -39164319), /* conv2d_pointwise 464G…2.15T 0.0619→0.0225 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x02f2c7b3u, 0), /* conv2d_pointwise 2.15T…∞ 0.0225→-0.388 ps/FLOP extrapolated */
	0x02010000u, 0x00040403u, /* authored segment of each line */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 215…1M extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 1M…100M extrapolated */
	EST_AUTHORED(30, 1, 2), /* conv2d_pointwise 100M…1G fitted */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 1G…464G extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 464G…2.15T extrapolated */
	EST_ROW_CURVE(9, 7, 25, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of conv2d_pointwise: 9 lines for 7 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(18, 0x0d26000u), /* from 316k */
	EST_KEY(21, 0x206f800u), /* from 3.16M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x02771162u, 0), /* conv2d_pointwise 0…101 19.26 ps/B extrapolated */
	EST_ROW_SEGMENT(0x020cbf2du, 10822076), /* conv2d_pointwise 101…10k 19.33→52.7 ps/B extrapolated */
	EST_ROW_SEGMENT(0x03e39ab5u, 166868229), /* conv2d_pointwise 10k…100k 52.7→311 ps/B extrapolated */
	EST_ROW_SEGMENT(0xf6d4a508u, 1347381862), /* conv2d_pointwise 100k…316k 311→1.352k ps/B extrapolated */
	EST_ROW_SEGMENT(0xb8b74b28u, -722963176), /* conv2d_pointwise 316k…3.16M 1.352k→234 ps/B extrapolated */
	EST_ROW_SEGMENT(0x1fac1e45u, -48810105), /* conv2d_pointwise 3.16M…3.16G 234→7.48 ps/B fitted */
	EST_ROW_SEGMENT(0x012c0322u, -6441647), /* conv2d_pointwise 3.16G…10G 7.48→2.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0056708cu, -1364145), /* conv2d_pointwise 10G…100G 2.5→0.388 ps/B extrapolated */
	EST_ROW_SEGMENT(0x000cba88u, 0), /* conv2d_pointwise 100G…∞ 0.388 ps/B extrapolated */
	0x02010000u, 0x06050403u, 6u, /* authored segment of each line */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 100…10k extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 10k…100k extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 100k…316k extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 316k…3.16M extrapolated */
	EST_AUTHORED(30, 1, 2), /* conv2d_pointwise 3.16M…3.16G fitted */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 3.16G…10G extrapolated */
	EST_AUTHORED(30, 2, 0), /* conv2d_pointwise 10G…100G extrapolated */
	1u, /* launch of elementwise */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 9247488u), /* elementwise from 0: 144.5 us */
	EST_ROW_CURVE(5, 3, 36, 0, 0, EST_KEY(7, 0x2b80000u), EST_KEY(40, 0x3d257f1u)), /* compute of elementwise: 5 lines for 3 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(7, 0x2c00000u), /* from 216 */
	EST_KEY(32, 0x0524320u), /* from 4.64G */
	EST_KEY(37, 0x241dff4u), /* from 215G */
	EST_KEY(40, 0x3d257f1u), /* from 2.15T */
	EST_ROW_SEGMENT(0xde06654bu, 0), /* elementwise 0…216 0.847 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xde0e6f08u, -704076), /* elementwise 216…4.64G 0.847→0.843 ps/FLOP fitted */
	EST_ROW_SEGMENT(0xe0c576acu, -567197666), /* elementwise 4.64G…215G 0.843→0.1294 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x27304780u, -137214834), /* elementwise 215G…2.15T 0.1294→0.0257 ps/FLOP extrapolated */
	EST_ROW_SEGMENT(0x06bd739du, 0), /* elementwise 2.15T…∞ 0.0257→-0.693 ps/FLOP extrapolated */
	0x02010000u, 2u, /* authored segment of each line */
	EST_AUTHORED(31, 1, 407), /* elementwise 215…4.64G fitted */
	EST_AUTHORED(31, 2, 0), /* elementwise 4.64G…215G extrapolated */
	EST_AUTHORED(31, 2, 0), /* elementwise 215G…2.15T extrapolated */
	EST_ROW_CURVE(10, 8, 28, 0, 0, EST_KEY(6, 0x2400000u), EST_KEY(36, 0x1d21dbau)), /* memory of elementwise: 10 lines for 8 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(6, 0x2500000u), /* from 101 */
	EST_KEY(13, 0x0e20000u), /* from 10k */
	EST_KEY(16, 0x21a8000u), /* from 100k */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(28, 0x0b571c0u), /* from 316M */
	EST_KEY(31, 0x1e2ce30u), /* from 3.16G */
	EST_KEY(33, 0x0a817c8u), /* from 10G */
	EST_KEY(36, 0x1d21dbau), /* from 100G */
	EST_ROW_SEGMENT(0x12eee64bu, 0), /* elementwise 0…101 18.49 ps/B extrapolated */
	EST_ROW_SEGMENT(0x0f5be714u, 93134522), /* elementwise 101…10k 18.57→54.5 ps/B extrapolated */
	EST_ROW_SEGMENT(0x282904b2u, 912862919), /* elementwise 10k…100k 54.5→231 ps/B fitted */
	EST_ROW_SEGMENT(0x11778257u, -1015563084), /* elementwise 100k…1M 231→34.6 ps/B fitted */
	EST_ROW_SEGMENT(0x2a52019cu, -123191381), /* elementwise 1M…10M 34.6→10.83 ps/B fitted */
	EST_ROW_SEGMENT(0x0ae7e9dau, 12041442), /* elementwise 10M…316M 10.83→14.32 ps/B fitted */
	EST_ROW_SEGMENT(0x0f7f9745u, -59520212), /* elementwise 316M…3.16G 14.32→2.81 ps/B extrapolated */
	EST_ROW_SEGMENT(0x036cd8eeu, -16463862), /* elementwise 3.16G…10G 2.81→1.218 ps/B extrapolated */
	EST_ROW_SEGMENT(0x01504da5u, -5074940), /* elementwise 10G…100G 1.218→0.237 ps/B extrapolated */
	EST_ROW_SEGMENT(0x003e14c5u, 0), /* elementwise 100G…∞ 0.237 ps/B extrapolated */
	0x02010000u, 0x06050403u, 1799u, /* authored segment of each line */
	EST_AUTHORED(31, 2, 0), /* elementwise 100…10k extrapolated */
	EST_AUTHORED(31, 1, 8), /* elementwise 10k…100k fitted */
	EST_AUTHORED(32, 1, 107), /* elementwise 100k…1M fitted */
	EST_AUTHORED(31, 1, 221), /* elementwise 1M…10M fitted */
	EST_AUTHORED(31, 1, 71), /* elementwise 10M…316M fitted */
	EST_AUTHORED(31, 2, 0), /* elementwise 316M…3.16G extrapolated */
	EST_AUTHORED(31, 2, 0), /* elementwise 3.16G…10G extrapolated */
	EST_AUTHORED(31, 2, 0), /* elementwise 10G…100G extrapolated */
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
	62259u, 62259u, 62259u, /* energy per FLOP 0.95 … 0.95 … 0.95 pJ */
	0x00080000u, 0x000f0000u, 0x000f0000u, /* energy per byte 8 … 15 … 15 pJ */
	0u, 4500u, 4500u, /* static power 0 … 4.5k … 4.5k mW */
	0x00040304u, /* bases of FLOP, byte and static energy */
};
