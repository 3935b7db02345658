exec 2>&1
sh in.sh a >"$TMP/a.csv"
sh in.sh b >"$TMP/b.csv"
cut -d , -f 1,3,4 "$TMP/b.csv" >"$TMP/no-input.csv"
cut -d , -f 1-3 "$TMP/b.csv" >"$TMP/no-stage.csv"
sed 's/$/,1/; 1s/1$/third_ms/' "$TMP/b.csv" >"$TMP/more.csv"
sed 's/^\([0-9]*\),1,/\1,one,/' "$TMP/b.csv" >"$TMP/words.csv"
sed '5s/,[0-9.]*$/,0/' "$TMP/b.csv" >"$TMP/zero.csv"
sed "s/^/1,/; 1s/^1/extra/" "$TMP/b.csv" >"$TMP/more-input.csv"
for f in no-input no-stage more more-input words zero absent; do
	calgen transfer --source "$TMP/a.csv" --target "$TMP/$f.csv" --samples 5
	echo "status $?"
done
calgen transfer --source "$TMP/a.csv" --target "$TMP/more.csv" --ignore third_ms --samples 5 --repeat 2 | sed -n 1p
calgen transfer --source "$TMP/a.csv" --target "$TMP/b.csv" --samples 1000
calgen transfer --source "$TMP/a.csv" --target "$TMP/b.csv" --samples 0
calgen transfer --source "$TMP/a.csv" --target "$TMP/b.csv" --samples 2.5
calgen transfer --source "$TMP/a.csv" --target "$TMP/b.csv"
calgen transfer --source "$TMP/a.csv" --target "$TMP/b.csv" --samples 5 --method best
calgen transfer --source ../../../calib/i7-12700k-legacy.json --target "$TMP/b.csv" --samples 5
calgen transfer --source "$TMP/more.csv" --target "$TMP/b.csv" --samples 5
calgen transfer --source "$TMP/absent.csv" --target "$TMP/b.csv" --samples 5
calgen transfer --source "$TMP/a.csv" --samples 5
calgen transfer --target "$TMP/b.csv" --samples 5
calgen transfer --source "$TMP/a.csv" --target "$TMP/b.csv" --samples 5 --repeat 2 --id Acme -o "$TMP/none.json" | tail -n 1
