/* table.h: the binary layout of a compiled device, word by word.
 *
 * A device is one `const uint32_t[]`: header, section directory, sections.
 * The words are the same in flash, in an override page and in a file; every
 * reference is a word offset from the first word of the image, 0 = absent.
 * The compiler of tables (gen/table) writes this layout, libestimate reads it,
 * and nothing else knows it.  A change here raises EST_TABLE_ABI in the same
 * commit.
 */
#ifndef EST_TABLE_H
#define EST_TABLE_H

#include <stdint.h>

/* Each word beside what it holds. */
/* clang-format off */
#define EST_TABLE_MAGIC 0x31545345u         /* "EST1", low byte first */
#define EST_TABLE_MAGIC_SWAPPED 0x45535431u /* the other byte order */
#define EST_TABLE_ABI 2u

/* Place every table with this attribute; define it before inclusion to move
 * tables into a flash bank of your own. */
#ifndef EST_TABLE_ATTRIBUTE
#define EST_TABLE_ATTRIBUTE
#endif

/* --- header ------------------------------------------------------------- */
#define EST_H_MAGIC 0u
#define EST_H_ABI 1u
#define EST_H_WORDS 2u       /* length of the whole image, words */
#define EST_H_CRC 3u         /* CRC-32 (IEEE 802.3) of all other words, each
                              * fed as four bytes, low byte first */
#define EST_H_FINGERPRINT 4u /* 4 words: the first 128 bits of the SHA-256 of
                              * the calibration's canonical JSON, first byte
                              * in the low byte of the first word */
#define EST_H_ERROR_PPB 8u   /* proven worst relative error, 1e-9 units */
#define EST_H_ID 9u          /* 12 words: device id, NUL padded, low byte first */
#define EST_ID_WORDS 12u
#define EST_H_NSECTIONS 21u
#define EST_H_DIRECTORY 22u  /* nsections entries of 3 words */

/* --- section directory -------------------------------------------------- */
/* entry: kind | EST_SECTION_REQUIRED, word offset, length in words.
 * Entry 0 is EST_SECTION_CLASSES, entry 1 EST_SECTION_UNCERTAINTY.  Sections lie
 * in directory order, do not overlap and fill the image to its end. */
#define EST_SECTION_REQUIRED 0x80000000u
#define EST_SECTION_CLASSES 1u
#define EST_SECTION_COST 2u /* one per precision */
#define EST_SECTION_UNCERTAINTY 3u
#define EST_SECTION_ENERGY 4u
#define EST_SECTION_STAGES 5u
#define EST_SECTION_FAMILY 6u
#define EST_SECTION_PROVENANCE 7u
#define EST_SECTION_SUPPORT 8u
#define EST_SECTION_KINDS 9u /* one past the last known kind */
#define EST_DIR_WORDS 3u

/* --- class map (EST_SECTION_CLASSES) ------------------------------------- */
/* word 0: nclasses | nprecisions << 16; then per precision id the offset of
 * its cost section (0: EST_ERR_PRECISION). */
#define EST_CLASSES_COUNTS 0u
#define EST_CLASSES_COST 1u

/* --- cost of one precision (EST_SECTION_COST) ---------------------------- */
#define EST_COST_PRECISION 0u
#define EST_COST_PEAK_FLOPS 1u     /* u64, FLOP/s, low word first */
#define EST_COST_PEAK_BANDWIDTH 3u /* u64, byte/s */
#define EST_COST_ENERGY 5u         /* offset of the energy record, 0 = none */
#define EST_COST_GRAPH_LO 6u       /* Q16: lower bound of a total is
                                    * P·exp(−this·sigma/P) */
#define EST_COST_GRAPH_HI 7u       /* Q16: upper bound, P·exp(+this·sigma/P) */
#define EST_COST_INTERVAL 8u       /* kind of an operation's interval | kind of
                                    * a graph's << 8 | coverage permille << 16 */
#define EST_COST_SMALL_N 0x80000000u /* in the word above: few networks */
#define EST_COST_CLASSES 9u        /* nclasses offsets of class records */

/* --- class record -------------------------------------------------------- */
#define EST_RECORD_FLAGS 0u   /* bit 0: combine is a sum (else the larger one);
                               * bits 8..31: EST_AUTHORED word (n below 2^12) for
                               * work whose curves are all absent or zero */
#define EST_RECORD_COMPUTE 1u /* offset of a curve over FLOPs, 0 = no term */
#define EST_RECORD_MEMORY 2u  /* offset of a curve over bytes, 0 = no term */
#define EST_RECORD_LAUNCH 3u  /* offset of the launch steps, 0 = none */
#define EST_RECORD_SUPPORT 4u /* offset of the support, 0 = everywhere inside */
#define EST_RECORD_OUTSIDE 5u /* record used outside the support; itself when
                               * the class stands alone */
#define EST_RECORD_OWNER 6u   /* class id whose data this record holds (differs
                               * from the asked id after a fallback) */
#define EST_RECORD_WORDS 7u
#define EST_RECORD_SUM 1u

/* --- launch steps -------------------------------------------------------- */
/* word 0: n >= 1; then n pairs (key of the first FLOPs, launch time in 1/64
 * ns).  The first key is 0; the last step whose key <= key(FLOPs) holds. */

/* --- curve --------------------------------------------------------------- */
/* A size x >= 1 has the key  e << 26 | m  with e = floor(log2 x) and m the 26
 * bits below the leading one (truncated), so keys order as sizes do; key(0)
 * is 0.  Segment i holds key >= knot[i].  Inside it
 *
 *   u(x) = a + slope · (L(key) − 2^26·e(knot)) / 2^26,  units of 2^-shift
 *   time = count · x · u(x)                             in 1/64 ns
 *
 * where L is est's log2 in Q26 and `a` is taken modulo 2^32 (u itself is
 * never negative).  The re-knotted segments point at the authored segment
 * they came from, which carries the bounds and the provenance. */
#define EST_CURVE_COUNTS 0u /* nsegments | nauthored << 16 */
#define EST_CURVE_FLAGS 1u  /* shift | low policy << 8 | high policy << 10 */
#define EST_CURVE_LO 2u     /* key of the first supported size */
#define EST_CURVE_HI 3u     /* key of the first size beyond, ~0 = no end */
#define EST_CURVE_KNOTS 4u  /* nsegments keys, strictly rising, first 0 */
/* then nsegments pairs (a, slope as two's complement);
 * then nsegments bytes, four to a word, low first: index of authored segment;
 * then nauthored words: */
#define EST_AUTHORED(band, kind, n) \
	((uint32_t)(band) | (uint32_t)(kind) << 8 | (uint32_t)(n) << 12)
#define EST_AUTHORED_BAND(w) ((w)&0xffu)
#define EST_AUTHORED_KIND(w) (((w) >> 8) & 0xfu)
#define EST_AUTHORED_N(w) ((w) >> 12) /* rows behind it, saturating at 2^20−1 */

#define EST_POLICY_HOLD 0u   /* rate stays constant beyond the end */
#define EST_POLICY_CLAMP 1u  /* latency stays constant beyond the end */
#define EST_POLICY_REFUSE 2u /* EST_ERR_RANGE */

/* What the arithmetic adds to the error of the lines, for the compiler's proof.
 * L(key) differs from log2 of any size with that key, and so from that of the
 * size itself, by less than this many units of 2^-26, and never falls;
 * tests/unit/lib_log2.c tries every mantissa. */
#define EST_LOG2_ERROR_Q26 25u
/* The product with the slope is rounded down before `a` is added: u is too low
 * by less than this many of its units. */
#define EST_RATE_ERROR_UNITS 1u
/* count · x · u is exact (96 bits) and rounded once, half up: a term is wrong
 * by at most this many 1/128 ns.  count · x from 2^64 on is UINT64_MAX
 * (saturated). */
#define EST_TERM_ERROR_Q7 1u

/* --- uncertainty (EST_SECTION_UNCERTAINTY) ------------------------------- */
/* word 0: nbands, 1 <= nbands <= 256; then per band 4 words, all Q16: */
#define EST_BAND_SHARED 0u      /* relative sd shared within a class */
#define EST_BAND_INDEPENDENT 1u /* relative sd of one operation */
#define EST_BAND_LO 2u          /* lower bound of one operation ÷ estimate, <= 1 */
#define EST_BAND_HI 3u          /* upper bound ÷ estimate, >= 1 */
#define EST_BAND_WORDS 4u

/* --- support (EST_SECTION_SUPPORT) --------------------------------------- */
/* word 0: first octave | noctaves << 8; word 1: byte range of work without
 * FLOPs; then per octave of FLOPs (2^e <= FLOPs < 2^(e+1)) its byte range.
 * A byte range is  lo | hi << 16  of key >> 16, inside when
 * lo <= (key(bytes) >> 16) <= hi; none inside: lo > hi. */
#define EST_SUPPORT_OCTAVES 0u
#define EST_SUPPORT_ZERO 1u
#define EST_SUPPORT_RANGES 2u

/* --- energy (EST_SECTION_ENERGY) ----------------------------------------- */
/* one record per precision: lower, realistic, upper of each term */
#define EST_ENERGY_FLOP 0u   /* 3 words, pJ per FLOP, Q16 (a MAC is two) */
#define EST_ENERGY_BYTE 3u   /* 3 words, pJ per byte, Q16 */
#define EST_ENERGY_STATIC 6u /* 3 words, mW drawn while the work runs */
#define EST_ENERGY_BASIS 9u  /* EST_BASIS_* of FLOP | BYTE << 8 | STATIC << 16 */
#define EST_ENERGY_WORDS 10u

/* --- stages (EST_SECTION_STAGES) ------------------------------------------ */
/* Times of the stages of a request as functions of its inputs x:
 *
 *   time(stage) = Σ ± 2^(log + Σ power · log2 x)   over the terms of the piece
 *                                                  that holds x
 *   total       = Σ time(stage) · (input that repeats it, or 1)
 *
 * Words 5 … 8 are those of a cost section (EST_COST_ENERGY, 0; quantiles of the
 * total; kinds of the intervals of a stage and of the total).  After the head
 * stand ninputs records of inputs and nstages of stages, and nothing else. */
#define EST_STAGES_COUNTS 0u    /* ninputs (1 … 8) | nstages (1 … 32) << 8 */
#define EST_STAGES_FLOOR 1u     /* u64, ns: the error is relative to at least this */
#define EST_STAGES_ERROR_PPB 3u /* proven worst error inside the support, 1e-9 */
#define EST_STAGES_UNUSED 4u    /* 0 */
#define EST_STAGES_INPUTS 9u
#define EST_STAGES_NAME_WORDS 8u /* 32 bytes, NUL padded, low byte first */

#define EST_INPUT_MIN 0u /* support, both ends inside */
#define EST_INPUT_MAX 1u
#define EST_INPUT_NAME 2u
#define EST_INPUT_WORDS 10u

/* A stage: these words, then its pieces. */
#define EST_STAGE_AUTHORED 0u /* EST_AUTHORED word */
#define EST_STAGE_REPEAT 1u   /* input that multiplies it in the total */
#define EST_STAGE_ONCE 0xffu  /* ... or this */
#define EST_STAGE_NPIECES 2u  /* 1 … 256 */
#define EST_STAGE_LENGTH 3u   /* of the stage with its pieces, words */
#define EST_STAGE_NAME 4u
#define EST_STAGE_WORDS 12u
/* A piece: the number of its terms (0 … 16); per input the first and the last value
 * in it, both inside; its terms.  Pieces at an end of the support reach to 0 or to
 * 2^32 − 1; what no other piece holds is the last one's. */
/* A term: log2 of |ns|, two's complement in Q24, its lowest bit 1 where the term is
 * subtracted; per input its power, two's complement in Q25. */
#define EST_PIECE_WORDS(ninputs, nterms) \
	(1u + 2u * (ninputs) + (nterms) * (1u + (ninputs)))
#define EST_TERM_NEGATIVE 1u
/* What the arithmetic adds: each logarithm as for curves; the exponent is cut
 * to Q26; 2^x at most EST_EXP2_ERROR_Q31 · 2^-30 of itself,
 * and the term is rounded down to 1/64 ns. */

/* --- provenance (EST_SECTION_PROVENANCE) --------------------------------- */
#define EST_PROVENANCE_DATE 0u  /* yyyymmdd of the calibration */
#define EST_PROVENANCE_TIMED 1u /* EST_TIMED_* */
#define EST_PROVENANCE_BATCH 2u /* smallest batch | largest << 16, 0 = unknown */
#define EST_PROVENANCE_WORDS 3u

/* --- family (EST_SECTION_FAMILY) ------------------------------------------ */
/* one word: how many bytes of the id are its family, mode and variant, which
 * stand in this order with '-' between them; 0 = absent */
#define EST_FAMILY(family, mode, variant) \
	((uint32_t)(family) | (uint32_t)(mode) << 8 | (uint32_t)(variant) << 16)
#define EST_FAMILY_BYTES(w) ((w)&0xffu)
#define EST_FAMILY_MODE_BYTES(w) (((w) >> 8) & 0xffu)
#define EST_FAMILY_VARIANT_BYTES(w) (((w) >> 16) & 0xffu)

/* --- spelling ------------------------------------------------------------ */
#define EST_KEY_MANTISSA_BITS 26
#define EST_KEY(e, m) ((uint32_t)(e) << 26 | (uint32_t)(m))
#define EST_LOW(x) ((uint32_t)((uint64_t)(x)&0xffffffffu))
#define EST_HIGH(x) ((uint32_t)((uint64_t)(x) >> 32))
/* Lines of a generated table; each stands for as many words as it says. */
#define EST_ROW_SECTION(kind, at, words) (kind), (at), (words)
#define EST_ROW_U64(x) EST_LOW(x), EST_HIGH(x)
#define EST_ROW_BAND(shared, independent, lo, hi) \
	(shared), (independent), (lo), (hi)
#define EST_ROW_CLASS(flags, compute, memory, launch, support, outside, owner) \
	(flags), (compute), (memory), (launch), (support), (outside), (owner)
#define EST_ROW_STEP(key, time_q6) (key), (time_q6)
#define EST_ROW_CURVE(nsegments, nauthored, shift, low, high, first, beyond) \
	(uint32_t)(nsegments) | (uint32_t)(nauthored) << 16, \
	(uint32_t)(shift) | (uint32_t)(low) << 8 | (uint32_t)(high) << 10, \
	(first), (beyond)
#define EST_ROW_SEGMENT(a, slope) (a), (uint32_t)(slope)
#define EST_ROW_INPUT(min, max) (min), (max)
#define EST_ROW_STAGE(authored, repeat, npieces, length) \
	(authored), (repeat), (npieces), (length)
#define EST_ROW_RANGE(lo, hi) (uint32_t)(lo) | (uint32_t)(hi) << 16

/* clang-format on */
#endif
