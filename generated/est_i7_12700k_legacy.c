/* Intel Core i7-12700K, legacy table
 *
 * Made by calgen from calib/i7-12700k-legacy.json; do not edit.
 * Calibration: SHA-256 of its canonical form ef0fac74722ee5eff2ec5ee4728a50b4a7b9f636d5363d468b67acd16e9111f1
 * Remake: ninja regen, or calgen tables -o generated calib/i7-12700k-legacy.json
 * Table: 206 words (824 bytes), 26 knots
 * Proven error: its curves 0.0920159 %; a latency 0.1 % or 1 ns
 */
#include "est_i7_12700k_legacy.h"

#include "table.h"

#if EST_TABLE_ABI != 2
#error "made for table ABI 2: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t est_i7_12700k_legacy[206] = {
	EST_TABLE_MAGIC, EST_TABLE_ABI, /* libestimate table */
	206u, 0xc4d88bc6u, /* length in words, CRC-32 */
	0x74ac0fefu, 0xefe52e72u, 0xe45eecf2u, 0xb4508a72u, /* fingerprint of the calibration */
	0x000e0a5fu, /* proven error, 1e-9 */
	0x312d3769u, 0x30303732u, 0x656c2d6bu, 0x79636167u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, /* i7-12700k-legacy */
	6u, /* sections */
	EST_ROW_SECTION(0x80000001u, 40u, 9u), /* class map */
	EST_ROW_SECTION(0x80000003u, 49u, 5u), /* uncertainty */
	EST_ROW_SECTION(0x80000002u, 54u, 138u), /* cost in fp32 */
	EST_ROW_SECTION(7u, 192u, 3u), /* provenance */
	EST_ROW_SECTION(6u, 195u, 1u), /* family */
	EST_ROW_SECTION(4u, 196u, 10u), /* energy */
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
	EST_ROW_U64(360000000000u), /* reference peak 360GFLOP/s */
	EST_ROW_U64(75000000000u), /* reference bandwidth 75GB/s */
	196u, /* energy */
	0x0001a515u, 0x0001a515u, 0x03840101u, /* interval of a total: quantiles 1.64485 and 1.64485; kinds, coverage 0.9 */
	82u, /* generic */
	82u, /* conv2d */
	82u, /* conv2d_bn */
	82u, /* conv2d_depthwise */
	82u, /* mbconv */
	82u, /* squeeze_excite */
	82u, /* matmul */
	82u, /* attention */
	82u, /* activation */
	82u, /* normalisation */
	82u, /* memory */
	82u, /* conv2d_bn_hardswish */
	82u, /* conv2d_bn_pointwise */
	82u, /* conv2d_pointwise */
	82u, /* softmax */
	82u, /* index */
	82u, /* split */
	82u, /* window */
	82u, /* elementwise */
	EST_ROW_CLASS(0x00030000u, 92u, 183u, 89u, 0u, 82u, 0u), /* generic */
	1u, /* launch of generic */
	EST_ROW_STEP(EST_KEY(0, 0x0000000u), 0u), /* generic from 0: 0 us */
	EST_ROW_CURVE(25, 5, 31, 0, 0, EST_KEY(0, 0x0000000u), 0xffffffffu), /* compute of generic: 25 lines for 5 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_KEY(19, 0x3a12000u), /* from 1M */
	EST_KEY(20, 0x12f6545u), /* from 1.359M */
	EST_KEY(20, 0x33e2863u), /* from 1.899M */
	EST_KEY(21, 0x136049eu), /* from 2.73M */
	EST_KEY(21, 0x3beacfbu), /* from 4.06M */
	EST_KEY(22, 0x1f62d31u), /* from 6.25M */
	EST_KEY(23, 0x0c4b400u), /* from 10M */
	EST_KEY(23, 0x158eefcu), /* from 11.21M */
	EST_KEY(23, 0x20f01cfu), /* from 12.71M */
	EST_KEY(23, 0x2f11124u), /* from 14.56M */
	EST_KEY(24, 0x00685e4u), /* from 16.88M */
	EST_KEY(24, 0x0bb2ed7u), /* from 19.84M */
	EST_KEY(24, 0x1a443bau), /* from 23.7M */
	EST_KEY(24, 0x2d5925du), /* from 28.7M */
	EST_KEY(25, 0x03612c0u), /* from 35.3M */
	EST_KEY(25, 0x149b513u), /* from 44.4M */
	EST_KEY(25, 0x2c6d744u), /* from 56.8M */
	EST_KEY(26, 0x0709f88u), /* from 74.5M */
	EST_KEY(26, 0x1f5e100u), /* from 100M */
	EST_KEY(27, 0x06f0f69u), /* from 148.8M */
	EST_KEY(27, 0x2cb0534u), /* from 228M */
	EST_KEY(28, 0x15edde6u), /* from 360M */
	EST_KEY(29, 0x0646c57u), /* from 590M */
	EST_KEY(29, 0x3735940u), /* from 1G */
	EST_ROW_SEGMENT(0x97b425edu, 0), /* generic 0…1M 0.15 legacy */
	EST_ROW_SEGMENT(0xb196eb00u, -468669032), /* generic 1M…1.359M 0.15→0.1633 legacy */
	EST_ROW_SEGMENT(0x940469b6u, -395290726), /* generic 1.359M…1.899M 0.1633→0.1778 legacy */
	EST_ROW_SEGMENT(0x90db85e6u, -333401154), /* generic 1.899M…2.73M 0.1778→0.1936 legacy */
	EST_ROW_SEGMENT(0x7bcc4f1eu, -281201431), /* generic 2.73M…4.06M 0.1936→0.211 legacy */
	EST_ROW_SEGMENT(0x794bedcbu, -237174463), /* generic 4.06M…6.25M 0.211→0.23 legacy */
	EST_ROW_SEGMENT(0x69e2baaau, -200040686), /* generic 6.25M…10M 0.23→0.25 legacy */
	EST_ROW_SEGMENT(0x66670e58u, -758729093), /* generic 10M…11.21M 0.25→0.272 legacy */
	EST_ROW_SEGMENT(0x636a6f34u, -639087601), /* generic 11.21M…12.71M 0.272→0.297 legacy */
	EST_ROW_SEGMENT(0x5fd15c27u, -538311992), /* generic 12.71M…14.56M 0.297→0.323 legacy */
	EST_ROW_SEGMENT(0x5bcb47f4u, -453427354), /* generic 14.56M…16.88M 0.323→0.352 legacy */
	EST_ROW_SEGMENT(0x40ba88beu, -381927897), /* generic 16.88M…19.84M 0.352→0.384 legacy */
	EST_ROW_SEGMENT(0x3fdbf609u, -321702944), /* generic 19.84M…23.7M 0.384→0.418 legacy */
	EST_ROW_SEGMENT(0x3e5bf05au, -270974667), /* generic 23.7M…28.7M 0.418→0.456 legacy */
	EST_ROW_SEGMENT(0x3c641636u, -228245570), /* generic 28.7M…35.3M 0.456→0.497 legacy */
	EST_ROW_SEGMENT(0x2ea0908eu, -192254281), /* generic 35.3M…44.4M 0.497→0.541 legacy */
	EST_ROW_SEGMENT(0x2de64824u, -161938339), /* generic 44.4M…56.8M 0.541→0.59 legacy */
	EST_ROW_SEGMENT(0x2cbdecf3u, -136402818), /* generic 56.8M…74.5M 0.59→0.642 legacy */
	EST_ROW_SEGMENT(0x246b2d56u, -114893908), /* generic 74.5M…100M 0.642→0.7 legacy */
	EST_ROW_SEGMENT(0x22bba453u, -65476524), /* generic 100M…148.8M 0.7→0.752 legacy */
	EST_ROW_SEGMENT(0x1ec0d0d6u, -56770776), /* generic 148.8M…228M 0.752→0.807 legacy */
	EST_ROW_SEGMENT(0x1e68d055u, -49222543), /* generic 228M…360M 0.807→0.867 legacy */
	EST_ROW_SEGMENT(0x1b4f49bcu, -42677922), /* generic 360M…590M 0.867→0.931 legacy */
	EST_ROW_SEGMENT(0x18b86365u, -37003472), /* generic 590M…1G 0.931→1 legacy */
	EST_ROW_SEGMENT(0x16c16c17u, 0), /* generic 1G…∞ 1 legacy */
	0x01010100u, 0x02010101u, 0x02020202u, 0x02020202u, 0x03020202u, 0x03030303u, 4u, /* authored segment of each line */
	EST_AUTHORED(0, 3, 0), /* generic 0…1M legacy */
	EST_AUTHORED(0, 3, 0), /* generic 1M…10M legacy */
	EST_AUTHORED(0, 3, 0), /* generic 10M…100M legacy */
	EST_AUTHORED(0, 3, 0), /* generic 100M…1G legacy */
	EST_AUTHORED(0, 3, 0), /* generic 1G…∞ legacy */
	EST_ROW_CURVE(1, 1, 31, 0, 0, EST_KEY(0, 0x0000000u), 0xffffffffu), /* memory of generic: 1 lines for 1 segments */
	EST_KEY(0, 0x0000000u), /* from 0 */
	EST_ROW_SEGMENT(0xda740da7u, 0), /* generic 0…∞ 0.5 legacy */
	0u, /* authored segment of each line */
	EST_AUTHORED(0, 3, 0), /* generic 0…∞ legacy */
	0u, 1u, 0u, /* date , end to end, batch 0…0 */
	0x00060009u, /* family i7-12700k, mode , variant legacy */
	0x00018000u, 0x00018000u, 0x00018000u, /* energy per FLOP 1.5 … 1.5 … 1.5 pJ */
	0x00140000u, 0x00190000u, 0x00190000u, /* energy per byte 20 … 25 … 25 pJ */
	0u, 0x000155ccu, 0x000155ccu, /* static power 0 … 87.5k … 87.5k mW */
	0x00040303u, /* bases of FLOP, byte and static energy */
};
