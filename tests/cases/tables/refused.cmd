# What no table can be made of ends every form alike, and nothing is written.
exec 2>&1
sed '/"peak_flops_per_s"/s/{.*}/null/' ../audit/in/base.json >"$TMP/peakless.json"
try() {
	calgen tables -o "$TMP/out" "$@" | tail -n 1 | cut -c 1-120
	ls "$TMP/out" 2>/dev/null
}
try "$TMP/peakless.json"
try --format image "$TMP/peakless.json"
try --classes "$TMP/absent.json"
mkdir "$TMP/many"
for i in $(seq 70); do
	sed "s/\"board-10w\"/\"board$i-10w\"/; s/\"family\": \"board\"/\"family\": \"board$i\"/" ../audit/in/base.json >"$TMP/many/$i.json"
done
sed '/"peak_flops_per_s"/s/{.*}/null/' "$TMP/many/70.json" >"$TMP/many/71.json" && rm "$TMP/many/70.json"
try "$TMP/many"
try --format rust "$TMP/peakless.json"
