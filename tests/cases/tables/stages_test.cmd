# The vectors of a table of stages give the same bits with the written-out arithmetic
# of small CPUs, and a changed one is found.
# needs: m4
# needs: cc
calgen tables -q -o "$TMP" in/stages.json
cat >"$TMP/main.c" <<'C'
#include <stdio.h>
#include "est_acme_x1_vlm.h"
int main(void)
{
	struct est_stage_vector wrong = est_acme_x1_vlm_stage_vectors[3];
	size_t failed = 9;
	int status = est_stage_self_test(est_acme_x1_vlm, est_acme_x1_vlm_stage_vectors,
	    est_acme_x1_vlm_nstage_vectors, &failed);

	printf("%s %s\n", est_status_name(est_device_check(est_acme_x1_vlm,
		EST_ACME_X1_VLM_WORDS)), est_status_name(status));
	wrong.total.latency_hi_ns ^= 1;
	status = est_stage_self_test(est_acme_x1_vlm, &wrong, 1, &failed);
	printf("%s %zu\n", est_status_name(status), failed);
	return 0;
}
C
for plain in '' -DEST_PLAIN; do
	# shellcheck disable=SC2086 # nothing or a flag
	cc $plain -I "$TMP" -I "$ROOT/lib" "$TMP"/*.c "$ROOT"/lib/*.c -o "$TMP/test" &&
		"$TMP/test"
done
