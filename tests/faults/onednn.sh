#!/bin/sh
# Each function of oneDNN refuses, and is missing: calgen measure says which is missing,
# or measures what it still can, and what it wrote is whole.  run.sh calls it with
# SHIMMED, calgen linked with shim.c.

# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"

# Threads of libraries, and what they keep, are none of ours.
ASAN_OPTIONS=detect_leaks=0 LSAN_OPTIONS=detect_leaks=0
export ASAN_OPTIONS LSAN_OPTIONS
# measure NAME=VALUE: into $TMP/rows.json
measure() {
	rm -f "$TMP/rows.json"
	env "$1" timeout 300 "$SHIMMED" measure --backend cpu --threads 1 --energy none --cap 0 \
		--plan "$SRC/tests/faults/onednn.json" -o "$TMP/rows.json" >"$TMP/out" 2>"$TMP/err" </dev/null
}
if ! measure NOTHING=; then
	if grep -q "cannot run here" "$TMP/err"; then
		skip "faults of oneDNN" "$(sed -n "s/.*cannot run here: //p" "$TMP/err")"
	else
		bad "measure without a fault" "$(cat "$TMP/err")"
	fi
	finish
fi
calls=$(sed -n 's/^\tX(\(dnnl_[a-z_]*\)).*/\1/p' "$SRC/gen/measure/onednn.c")
if [ "$(printf '%s\n' "$calls" | wc -l)" -ge 30 ]; then ok; else bad "the list of calls" "$calls"; fi
for name in libdnnl.so.2 dnnl_engine_create omp_set_num_threads; do
	measure "FAULT_LACKS=$name"
	status=$?
	if [ $status -eq 0 ] && [ "$name" = omp_set_num_threads ]; then
		ok # one thread needs none set
	elif [ $status -eq 2 ] && grep -q "^calgen: back-end cpu cannot run here: .*libdnnl" "$TMP/err" &&
		[ ! -e "$TMP/rows.json" ]; then
		ok
	else
		bad "without $name" "status $status: $(cat "$TMP/err")"
	fi
done
for call in $calls; do
	case $call in
	dnnl_version | dnnl_memory_desc_get_size | dnnl_primitive_desc_query_md) continue ;; # none is a status
	esac
	measure "FAULT_REFUSES=$call"
	status=$?
	case $status in
	0) expect "the rows when $call refuses" "$SHIMMED" check --syntax-only --quiet "$TMP/rows.json" ;;
	2) if [ -s "$TMP/err" ]; then ok; else bad "$call refuses" "status 2 without a reason"; fi ;;
	*) bad "$call refuses" "status $status: $(tail -n 3 "$TMP/err")" ;;
	esac
done
finish
