# Lines of which nothing, or only their wrong part, can be read.
exec 2>&1
line='VDD_IN 4561mW/4562mW VDD_SOC 1338mW/1338mW'
try() {
	echo "--- $1"
	printf "$line\n$2\n$line\n" >"$TMP/a.log"
	calgen power "$TMP/a.log"
}
try 'a comma first' 'VDD_IN 4,561mW/4562mW'
try 'bytes that are no text first' '\377\001'
try 'cut in its first rail' 'VDD_IN 45'
try 'more than a number can hold' "VDD_IN $(printf '%0400d' 0 | tr 0 9)mW/1mW VDD_SOC 1338mW/1338mW"
try 'a rail twice' "$line VDD_IN 4561mW/4562mW"
echo '--- more rails than a line may have'
awk 'BEGIN { for (i = 0; i < 33; i++) printf "VDD_%d 10mW/10mW%s", i, i < 32 ? " " : "\n" }' >"$TMP/b.log"
calgen power "$TMP/b.log"
