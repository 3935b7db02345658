# hostile.sh: names and texts that try to be more than text in one of the formats.
evil='<script>alert(1)</script> ]](x) `|` @all #1 %0A::error::p0wned \\u001b[31m --> ]]> \" \\\\ $(id) {{text}} m4_esyscmd(id)'
old=$TMP/old/calib new=$TMP/new/calib
mkdir -p "$old" "$new"
name='x<img src=y onerror=z>%0A::error::p0wned,line=1;`a|b`@all.json'
sed "s/\"notes\": \"[^\"]*\"/\"notes\": \"old\"/" ../audit/in/base.json >"$old/$name"
printf '%s' "$evil" | sed 's/[\\/&]/\\&/g' >"$TMP/evil"
sed "s/\"notes\": \"[^\"]*\"/\"notes\": \"$(cat "$TMP/evil")\"/; s/\"title\": \"[^\"]*\"/\"title\": \"$(cat "$TMP/evil")\"/; s/\"name\": \"[^\"]*\"/\"name\": \"$(cat "$TMP/evil")\"/
	s/\"launch_ns\": 100000/\"launch_ns\": 10000/" ../audit/in/base.json >"$new/$name"
sed "s/\"name\": \"[^\"]*\"/\"name\": \"$(cat "$TMP/evil")\"/" ../audit/in/net.json >"$TMP/net.json"
hostile() {
	(cd "$TMP" && calgen audit --fail-on never --color always --full --workloads net.json \
		--budget 6 "$@" -- old/calib new/calib)
}
