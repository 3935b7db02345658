#!/bin/sh
# Without re2c, m4, zlib and oneDNN the build takes generated/ and works; what calgen
# then cannot do it says.
. "$SRC/tests/suite.sh"

copy_fresh_tree "$TMP/tree" && mkdir "$TMP/out" && cd "$TMP/out" || exit 2
expect "configure" ../tree/configure CC="$CC" CFLAGS=-O0 RE2C=no M4=no ZLIB=no DNNL=no
expect "build" "$NINJA"
expect "the tables of generated/" cmp build/generated/est_classes.h "$BUILD/generated/est_classes.h"
set -- "$SRC"/calib/*-*.json
calibration=$1
id=$(basename "$calibration" .json)
workload=$(find "$SRC/calib/workloads" -name '*.json' | sort | sed -n 1p)
build/calgen estimate --device "$id" --json "$workload" >here 2>&1
"$BUILD/calgen" estimate --device "$id" --json "$workload" >there 2>&1
expect "the same estimate" cmp here there
if grep -q latency_ns here; then ok; else bad "an estimate" "$(cat here)"; fi
if have gzip; then
	gzip -c "$calibration" >packed.json
	output=$(build/calgen check packed.json 2>&1)
	status=$?
	if [ $status -ne 0 ] && printf '%s\n' "$output" | grep -q zlib; then ok; else
		bad "gzip input is refused with the remedy" "status $status: $output"; fi
else
	skip "gzip input" "no gzip"
fi
output=$(build/calgen tables --embed json -o . "$calibration" 2>&1)
if printf '%s\n' "$output" | grep -q 'embed its fingerprint, or build with zlib.*embed-zlib'; then ok; else
	bad "an embedded calibration is refused with the remedy" "$output"; fi
if have m4 && "$BUILD/calgen" tables --quiet --embed json -o . "$calibration" 2>/dev/null; then
	$CC -I "$SRC/lib" -c "est_$(printf '%s' "$id" | tr - _).c" -o table.o
	output=$(build/calgen extract table.o 2>said)
	if grep -q "\"device_id\": \"$id\"" <<END && grep -q 'without zlib.*extract-embedded' said; then
$output
END
		ok
	else
		bad "the table answers where the embedded text cannot be read" "$(cat said)"
	fi
else
	skip "an embedded calibration" "no m4 or no zlib"
fi
rm "$TMP/tree/generated/est_$(printf '%s' "$id" | tr - _).c"
if output=$(../tree/configure CC="$CC" M4=no 2>&1); then
	bad "a calibration that generated/ does not have is an error" "$output"
elif printf '%s\n' "$output" | grep -q "has no table of calib/$id.json"; then
	ok
else
	bad "it is named" "$output"
fi
finish
