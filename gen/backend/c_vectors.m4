m4_dnl c_vectors.m4: self-test of one device → est_ID_vectors.c
m4_define(«cg_vector», «	{$1,
	    $2,
		$3,
	    $4},
»)m4_dnl
m4_define(«cg_request», m4_defn(«cg_vector»))m4_dnl
/* cg_name: cg_vectors_count operations and every bit of what they cost.
 *
 * Made by calgen from cg_source; do not edit.
 * Calibration: SHA-256 of its canonical form cg_fingerprint
 * Remake: ninja regen, or calgen tables -o generated cg_source
 */
#include "cg_symbol.h"

#include "table.h"

#if EST_TABLE_ABI != cg_abi
#error "made for table ABI cg_abi: run calgen tables again"
#endif

/* {flops, bytes, launches, count, class, precision},
 * {latency, lower, upper (ns), energy, lower, upper (pJ), shared sd (ns),
 *  independent variance (ns²), flags, coverage (permille), interval}, status */
const struct est_vector cg_symbol«»_vectors[] = {
cg_vectors«»m4_dnl
};
const size_t cg_symbol«»_nvectors = cg_vectors_count;
m4_ifelse(cg_requests_count, 0, , «
/* {inputs}, {total as above}, status */
const struct est_stage_vector cg_symbol«»_stage_vectors[] = {
cg_requests«»m4_dnl
};
const size_t cg_symbol«»_nstage_vectors = cg_requests_count;
»)m4_dnl
