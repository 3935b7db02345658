# The generated words in a program: checked, found, and equal to their vectors.
# needs: cc m4
calgen tables -q -o "$TMP" in/small.json in/evil.json
calgen tables -q --index -o "$TMP" in/small.json in/evil.json
cat "$TMP/est_devices.h" "$TMP/est_devices_all.c"
cat >"$TMP/main.c" <<'EOF'
#include <stdio.h>
#include "est_acme_x1.h"
#include "est_devices.h"
int main(void)
{
	const uint32_t *device = NULL;
	size_t failed = 99;
	int status = est_device_check(est_acme_x1, EST_ACME_X1_WORDS);
	printf("check %d\n", status);
	status = est_self_test(
	    est_acme_x1, est_acme_x1_vectors, est_acme_x1_nvectors, &failed);
	printf("self-test %d\n", status);
	status = est_device_find(est_devices_all, est_devices_all_n, "acme-x1-evil", &device);
	printf("find %d %d\n", status, device == est_acme_x1_evil);
	return 0;
}
EOF
cc -std=c99 -Wall -Wextra -Wpedantic -Werror -I "$ROOT/lib" -I "$TMP" -o "$TMP/main" \
	"$TMP"/*.c "$ROOT"/lib/*.c && "$TMP/main"
