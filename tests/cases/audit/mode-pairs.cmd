# Which modes of a family are compared with each other, and what takes a pair out.
. ./edit.sh
mode() { # name, cap in mW, sed script
	sed "s/\"board-10w\"/\"board-$1\"/; s/\"mode\": \"10w\"/\"mode\": \"$1\"/
		s/\"tdp_mw\": [0-9]*/\"tdp_mw\": $2/; $3" in/base.json
}
options='--workloads in/net.json --budget 9 --'
slow='s/"start": 50, "end": 50/"start": 80, "end": 80/'
pair() { # title, cap in mW, sed script for both, sed script of the new one
	echo "# $1"
	rm -rf "$TMP/old" "$TMP/new" && mkdir "$TMP/old" "$TMP/new"
	mode 10w 10000 '' | tee "$TMP/old/10w.json" >"$TMP/new/10w.json"
	mode 20w "$2" "$3" >"$TMP/old/20w.json"
	mode 20w "$2" "$3; ${4-$slow}" >"$TMP/new/20w.json"
	audit "$TMP/old" "$TMP/new" 2>&1 | grep -o '\[mode-[a-z]*\]\|error:.*\|.*best mode.*' | sort | uniq -c
}
pair 'a higher cap' 20000 ''
pair 'the same cap' 10000 ''
pair 'another family' 20000 's/"family": "board"/"family": "plank"/; s/board-20w/plank-20w/'
pair 'another variant' 20000 's/"mode": "20w"/&, "variant": "x"/; s/board-20w/board-20w-x/'
pair 'another precision' 20000 's/"fp32"/"fp16"/'
pair 'refuses beyond its curve' 20000 '0,/"above": "hold"/s//"above": "refuse"/; 0,/"to_flops": null/s//"to_flops": 1000/'
pair 'takes no time for it' 20000 's/"start": 50, "end": 50/"start": 0, "end": 0/; 0,/"launch_ns": 10000}/s//"launch_ns": 0}/' 's/"value": 3000/"value": 3001/'
pair 'has no table' 20000 '/"peak_flops_per_s"/s/{.*}/null/'
echo "# explained, beside another family, by that one alone, not explained"
cat >"$TMP/new/family.json" <<END
{
  "format": "estimate-family", "schema_version": "1.0", "family": "board", "name": "A board",
  "modes": [
    {"mode": "10w", "power_cap_mw": 10000, "device_id": "board-10w"},
    {"mode": "20w", "power_cap_mw": 20000, "device_id": "board-20w"}
  ],
  "slower": [{"mode": "20w", "than": "10w", "cause": "bound by the host"}]
}
END
mode 20w 20000 '' >"$TMP/old/20w.json"
mode 20w 20000 "$slow" >"$TMP/new/20w.json"
audit "$TMP/old" "$TMP/new" | grep -c mode-slower
sed 's/"board"/"plank"/; s/board-/plank-/' "$TMP/new/family.json" >"$TMP/new/plank.json"
audit "$TMP/old" "$TMP/new" | grep -c mode-slower
rm "$TMP/new/family.json"
audit "$TMP/old" "$TMP/new" | grep -c mode-slower
sed '/"slower"/d; s/^  \],$/  ]/' "$TMP/new/plank.json" | sed 's/plank/board/g' >"$TMP/new/family.json"
audit "$TMP/old" "$TMP/new" | grep -c mode-slower
echo '# a mode that came, and more modes than a family can have'
rm -f "$TMP"/*/*.json
mode 10w 10000 '' | tee "$TMP/old/10w.json" >"$TMP/new/10w.json"
mode 20w 20000 "$slow" >"$TMP/new/20w.json"
audit "$TMP/old" "$TMP/new" | grep -c mode-slower
for i in $(seq 11 50); do
	mode "${i}w" "${i}000" '' | tee "$TMP/old/${i}w.json" >"$TMP/new/${i}w.json"
done
mode 10w 10000 's/"launch_ns": 150000/"launch_ns": 250000/' >"$TMP/new/10w.json"
audit "$TMP/old" "$TMP/new" | grep 'mode-\|best'
echo '# two classes that are slower: the worst is told'
rm -f "$TMP"/*/*.json
mode 10w 10000 '' | tee "$TMP/old/10w.json" >"$TMP/new/10w.json"
mode 20w 20000 '' >"$TMP/old/20w.json"
mode 20w 20000 's/"start": 50, "end": 50/"start": 100, "end": 100/; s/"start": 40, "end": 20/"start": 52, "end": 26/; s/"start": 20, "end": 4/"start": 26, "end": 5.2/' >"$TMP/new/20w.json"
audit "$TMP/old" "$TMP/new" | grep mode-slower
