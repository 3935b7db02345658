# Calibrations with parts that are seldom there: no energies, no name, no intervals, several
# precisions, names with quotes and commas, a power mode that is none.
exec 2>&1
base=../estimate/in/small.json
show() {
	calgen show --format "$1" "$TMP/odd.json"
	echo "status $?"
}
sed '/"name"/d' $base >"$TMP/odd.json"
show text | head -n 8
sed 's/"name": "Acme X1"/"name": "Acme, \\"X1\\"\\r\\n"/; s/"value": 1500/"value": 0/' $base >"$TMP/odd.json"
for format in text markdown csv json; do show $format | head -n 7; done
awk '/"energy": \{/ { skip = 1 } !skip { print } skip && /^      \}/ { skip = 0 }' $base | sed '/static_power_mw/d' |
	awk '{ line[NR] = $0 } END { for (i = 1; i <= NR; i++) { if (line[i + 1] ~ /^ *}/ && line[i] ~ /,$/) sub(/,$/, "", line[i]); print line[i] } }' >"$TMP/odd.json"
show text | tail -n 12
for format in text csv json markdown; do
	calgen show --format $format --device jetson-orin-agx-50w-eager >"$TMP/out" && wc -l <"$TMP/out" | sed 's/^[1-9][0-9]*$/lines/'
	calgen show --format $format ../audit/in/stages.json >"$TMP/out" && wc -l <"$TMP/out" | sed 's/^[1-9][0-9]*$/lines/'
done
calgen show --device jetson-orin-agx --mode 50w | head -n 3
calgen show --device jetson-orin-agx-50w-eagre
calgen show --device jetson-orin-agx-50w-eager --mode 30w
calgen show --device jetson-orin-agx-50w-eager --mode 50w | head -n 1
calgen show --device i7-12700k | head -n 1
calgen show --device jetson-orin-agx --mode 20w
calgen show --color always ../audit/in/stages.json | cat -v | head -n 5
