m4_dnl c_table.m4: one device → est_ID.c
m4_define(«cg_row», «	$1, /* «$2» */
»)m4_dnl
m4_define(«cg_embed», «
/* The calibration of this table, $2 bytes (gen/extract/embed.h), in a section of
 * its own: --gc-sections drops it, KEEP(*(.est_calibration)) in a linker script
 * keeps it, /DISCARD/ removes it. */
#ifndef EST_EMBED_ATTRIBUTE
#define EST_EMBED_ATTRIBUTE __attribute__((section(".est_calibration"), used))
#endif
EST_EMBED_ATTRIBUTE static const unsigned char cg_symbol«»_calibration[$2] = {
$1
};
»)m4_dnl
/* cg_name
 *
 * Made by calgen from cg_source; do not edit.
 * Calibration: SHA-256 of its canonical form cg_fingerprint
 * Remake: ninja regen, or calgen tables -o generated cg_source
 * Table: cg_words words (cg_bytes bytes), cg_lines knots
 * Proven error: its curves cg_error_percent %; a latency 0.1 % or 1 ns
 */
#include "cg_symbol.h"

#include "table.h"

#if EST_TABLE_ABI != cg_abi
#error "made for table ABI cg_abi: run calgen tables again"
#endif

EST_TABLE_ATTRIBUTE const uint32_t cg_symbol[cg_words] = {
cg_rows«»m4_dnl
};
cg_embedded«»m4_dnl
