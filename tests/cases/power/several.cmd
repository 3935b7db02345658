# needs: jq
# Several logs in one report, in text and in JSON, gaps among them; a folder of logs.
sh in.sh >"$TMP/a.log"
sh in.sh | sed '4s/10:00:04/10:00:14/; 5s/10:00:05/10:00:45/' >"$TMP/b.log"
cd "$TMP" || exit 2
calgen power a.log b.log
calgen power --json a.log b.log | jq -c '.logs // . | if type == "array" then map(.gaps | length) else keys end'
calgen power --json b.log | jq -c '.. | .gaps? // empty'
mkdir logs && mv a.log b.log logs && calgen power logs | grep -c ':'
