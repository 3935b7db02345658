# A workload that is answered on one side alone, energies on one side alone, a device that
# came and one that went: in every format, from both sides.
. ./edit.sh
mkdir "$TMP/old" "$TMP/new"
sed -f in/fp16.sed in/base.json >"$TMP/old/board.json"
cp in/base.json "$TMP/new/board.json"
sed 's/"fp32"/"fp16"/' in/net.json >"$TMP/half.json"
sed 's/"name": "net"/"name": "known"/' in/net.json >"$TMP/known.json"
sed 's/"board-10w"/"board-20w"/; s/"mode": "10w"/"mode": "20w"/; s/"tdp_mw": 10000/"tdp_mw": 20000/' in/base.json >"$TMP/new/other.json"
sed 's/"board-10w"/"board-30w"/; s/"mode": "10w"/"mode": "30w"/; s/"tdp_mw": 10000/"tdp_mw": 30000/' in/base.json >"$TMP/old/other.json"
sed '/"energy"/,/^      }/d; /static_power_mw/d' in/base.json | sed 's/"launch_ns": 100000/"launch_ns": 90000/' >"$TMP/bare.json"
for format in text markdown github junit gitlab line; do
	echo "# $format"
	calgen audit --format $format --fail-on never --workloads "$TMP/half.json" "$TMP/known.json" --budget 6 -- "$TMP/old" "$TMP/new"
	echo "# $format, the other way"
	calgen audit --format $format --fail-on never --workloads "$TMP/half.json" "$TMP/known.json" --budget 6 -- "$TMP/new" "$TMP/old" | head -n 40
	calgen audit --format $format --fail-on never --workloads "$TMP/known.json" -- in/base.json "$TMP/bare.json" | grep known
	calgen audit --format $format --fail-on never --workloads "$TMP/known.json" -- "$TMP/bare.json" in/base.json | grep known
done
for format in json html sarif; do
	calgen audit --format $format --fail-on never --workloads "$TMP/half.json" "$TMP/known.json" --budget 6 -- "$TMP/old" "$TMP/new" >"$TMP/1"
	calgen audit --format $format --fail-on never --workloads "$TMP/half.json" "$TMP/known.json" --budget 6 -- "$TMP/new" "$TMP/old" >"$TMP/2"
	calgen audit --format $format --fail-on never --workloads "$TMP/known.json" -- "$TMP/bare.json" in/base.json >"$TMP/3"
	calgen audit --format $format --fail-on never --workloads "$TMP/known.json" -- in/base.json "$TMP/bare.json" >"$TMP/4"
	for i in 1 2 3 4; do grep -c 'known\|energy' "$TMP/$i" | sed "s/^[1-9].*/$format $i/"; done
done
