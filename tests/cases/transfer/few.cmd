# Of four samples no interval can be declared, and none is said to hold; of five one is.
calgen stages simulate --seed 1 --num-configs 60 -o "$TMP/s.csv"
calgen stages simulate --seed 2 --num-configs 60 -o "$TMP/t.csv"
for n in 4 5; do
	calgen transfer --source "$TMP/s.csv" --target "$TMP/t.csv" --samples $n \
		--repeat 2 -o "$TMP/c$n.json" | sed -n 's/.*configurations outside; //p' |
		sed 's/[0-9.]* % of/... of/'
	calgen transfer --source "$TMP/s.csv" --target "$TMP/t.csv" --samples $n \
		--repeat 2 --json -o "$TMP/d$n.json" | grep -o "\"nominal\": [0-9.]*, \"coverage\": [0-9n][a-z]*"
done
