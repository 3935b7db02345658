#!/bin/sh
# tests/fuzz/seeds.sh BUILD OUT: makes the seeds of every harness from the golden cases
# and from what calgen makes of them; tests/fuzz/seeds/ has what no case has.
set -eu
LC_ALL=C
export LC_ALL

build=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
PATH=$build:$PATH
cases=$root/tests/cases
cd "$cases"
for harness in json verdict calibration csv tegrastats summary rules image oracle extract; do
	rm -rf "${out:?}/$harness"
	mkdir "$out/$harness"
	[ ! -d "$root/tests/fuzz/seeds/$harness" ] ||
		cp "$root/tests/fuzz/seeds/$harness"/* "$out/$harness"
done

# put HARNESS PREFIX FILE...: the files, each behind the bytes that choose
put() {
	harness=$1 prefix=$2
	shift 2
	for file; do
		[ -s "$file" ] && [ "$(wc -c <"$file")" -le 12288 ] || continue
		name=$(printf '%s' "${file#"$out/"}" | tr / _)
		# shellcheck disable=SC2059 # the prefix is a format on purpose
		{ printf "$prefix" && cat "$file"; } >"$out/$harness/$name$(printf '%s' "$prefix" | tr -d '\\')"
	done
}

put json '' json/*.json check/good.json measure/in/*.json workload/in/*.json
put verdict '' json/*.json check/good.json
put calibration '' check/*.json tables/*.json physics/*.json audit/in/*.json \
	stages/in/*.json report/in/*.json show/in/*.json
put csv '' */in/*.csv estimate/in/folder/*.csv
for choice in '\0' '\3' '\5'; do
	sh power/in.sh >"$out/log"
	put tegrastats "$choice" "$out/log"
done
sed -i 's/^02-07-2026 10:00:0. //; s/VDD_IN [^ ]*/POM_5V_IN 1795\/1795/' "$out/log"
put tegrastats '\1' "$out/log"

calgen summarize --quiet -o "$out/cells" summarize/in/rows.json summarize/in/rows.csv
put summary '\0' "$out/cells"
sed '1d; $d' "$out/cells" >"$out/lines"
put summary '\1' "$out/lines"
head -n 3 "$out/lines" >"$out/few"
put summary '\1' "$out/few"

zeros='\1'
i=1
while [ $i -lt 64 ]; do
	zeros="$zeros\\0"
	i=$((i + 1))
done
mkdir "$out/images"
for file in tables/*.json audit/in/*.json stages/in/*.json check/good.json; do
	calgen tables --quiet --format image -o "$out/images" "$file" >"$out/said" 2>&1 || :
done
for image in "$out/images"/*.est; do
	name=${image##*/}
	[ "$(wc -c <"$image")" -le 12288 ] || continue
	for harness in image oracle; do
		# shellcheck disable=SC2059
		{ printf "$zeros" && cat "$image"; } >"$out/$harness/${name%.est}"
	done
	{ printf '\1' && cat "$image"; } >"$out/extract/${name%.est}"
done
# An archive of two images.
(
	cd "$out/images"
	set -- *.est
	ar cqsD "$out/two.a" "$1" "$2"
)
put extract '\1' "$out/two.a"
rm -rf "$out/log" "$out/cells" "$out/lines" "$out/few" "$out/images" "$out/said" "$out/two.a"
