# A mode that is slower than one of lower power, unless the family file explains it.
. ./edit.sh
mode() { # name, cap in W, sed script
	sed "s/\"board-10w\"/\"board-$1\"/; s/\"mode\": \"10w\"/\"mode\": \"$1\"/
		s/\"tdp_mw\": [0-9]*/\"tdp_mw\": $2/; $3" in/base.json
}
mkdir "$TMP/old" "$TMP/new"
mode 10w 10000 '' | tee "$TMP/old/10w.json" >"$TMP/new/10w.json"
mode 20w 20000 '' >"$TMP/old/20w.json"
judged() {
	echo "# $1"
	audit "$TMP/old" "$TMP/new" | grep -v metadata >"$TMP/changes"
	judge "$2"
}
# 8 % slower is what fits of equal modes may show.
mode 20w 20000 's/"start": 50, "end": 50/"start": 54, "end": 54/' >"$TMP/new/20w.json"
judged 'does not' no
mode 20w 20000 's/"start": 50, "end": 50/"start": 80, "end": 80/' >"$TMP/new/20w.json"
judged fires yes
echo '# explained'
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
judged 'does not' no
echo '# what is explained is another mode, or against another'
mode 30w 30000 '' | tee "$TMP/old/30w.json" >"$TMP/new/30w.json"
sed -i 's/"mode": "20w", "than": "10w"/"mode": "30w", "than": "10w"/
	s/"device_id": "board-20w"}$/&,\n    {"mode": "30w", "power_cap_mw": 30000, "device_id": "board-30w"}/' "$TMP/new/family.json"
judged fires yes
sed -i 's/"mode": "30w", "than": "10w"/"mode": "30w", "than": "20w"/' "$TMP/new/family.json"
judged fires yes
