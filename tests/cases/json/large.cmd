# Files of megabytes, plain and packed, read whole and in pieces.
# needs: gzip
cd "$TMP" || exit 2
awk 'BEGIN { printf "{\"format\": \"estimate-plan\","; for (i = 0; i < 3000000; i++) printf " "; print "\"format\": 1}" }' >space.json
awk 'BEGIN { printf "[\""; for (i = 0; i < 90000; i++) printf "0123456789"; print "\", 01]" }' >text.json
for file in space text; do
	gzip -c $file.json >$file.json.gz
	head -c $(($(wc -c <$file.json.gz) - 100)) $file.json.gz >cut.json.gz
	calgen summarize --quiet -o cells cut.json.gz 2>&1 | grep -o 'it ends early'
	for kind in json json.gz; do
		calgen check $file.$kind 2>&1 | grep error
		calgen check --syntax-only $file.$kind 2>&1 | grep error
	done
done
:
