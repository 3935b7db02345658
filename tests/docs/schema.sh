# shellcheck disable=SC2154
# schema.sh: sourced by run.sh: the reference of the files is current, names every
# member that a schema names, and its links lead somewhere.

reference=calib/schema/REFERENCE.md
copy=$TMP/schema
mkdir -p "$copy/calib" && cp -R calib/schema "$copy/calib" && cp -R gen "$copy" || exit 2
expect "$reference is current" sh "$copy/gen/schema.sh" --check
sed 's/"title": "/&Another /' calib/schema/plan.schema.json >"$copy/calib/schema/plan.schema.json"
if sh "$copy/gen/schema.sh" --check >/dev/null 2>&1; then bad "an old reference is found out"; else ok; fi
sed 's/"title": "/"kindness": 3, &/' calib/schema/plan.schema.json >"$copy/calib/schema/plan.schema.json"
if sh "$copy/gen/schema.sh" >/dev/null 2>&1; then bad "an unknown word is passed over"; else ok; fi
nothing "a link of $reference that leads nowhere" "$(
	grep -o '](#[^)]*)' $reference | sed 's/](#\(.*\))/\1/' | sort -u | while read -r link; do
		grep -q "<a id=\"$link\"></a>" $reference || echo "$link"
	done)"
if have jq; then
	nothing "a member that $reference lacks" "$(
		for file in calib/schema/*.schema.json; do
			jq -r '[.. | objects | .properties? // empty | keys_unsorted[]] | unique[]' "$file"
		done | sort -u | while read -r member; do
			grep -q "^| \`$member\`" $reference || echo "$member"
		done)"
else
	skip "members of $reference" "no jq"
fi
