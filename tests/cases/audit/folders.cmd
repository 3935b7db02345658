# Folders with more than calibrations in them: measurements, summaries, tables, families,
# files of other kinds; a measurement file alone in every form.
sh campaign.sh 11 >"$TMP/a.csv"
sh campaign.sh 12 >"$TMP/b.csv"
mkdir "$TMP/old" "$TMP/new"
for side in old new; do
	cp in/base.json in/net.json ../family/in/family.json "$TMP/$side"
	echo 'int x;' >"$TMP/$side/x.c"
	echo 'text' >"$TMP/$side/notes.txt"
	echo '[3]' >"$TMP/$side/list.json"
done
calgen summarize -q -o "$TMP/a.sum" "$TMP/a.csv"
calgen summarize -q -o "$TMP/b.sum" "$TMP/b.csv"
gzip -c "$TMP/a.csv" >"$TMP/z.csv.gz"
{ printf ' \n\t' && cat in/base.json; } >"$TMP/spaces.json"
try() {
	echo "# $*"
	calgen audit --format line --fail-on never "$@" 2>&1 | sed "s,$TMP,TMP,g" | head -n 6
	echo "status $?"
}
try "$TMP/old" "$TMP/new"
try "$TMP/a.sum" "$TMP/b.sum"
try "$TMP/a.sum" "$TMP/b.csv"
try "$TMP/z.csv.gz" "$TMP/a.csv"
try "$TMP/spaces.json" in/base.json
cp "$TMP/a.csv" "$TMP/old" && cp "$TMP/b.csv" "$TMP/new"
try "$TMP/old" "$TMP/new"
mv "$TMP/a.sum" "$TMP/old" && mv "$TMP/b.sum" "$TMP/new"
try "$TMP/old" "$TMP/new"
: >"$TMP/empty.json"
try "$TMP/empty.json" in/base.json
echo 'x' >"$TMP/text.json"
try "$TMP/text.json" in/base.json
try in/base.json "$TMP/a.csv"
awk -F , -v OFS=, 'NR == 1 { print; next } { print; for (i = 1; i <= NF; i++) if ($i ~ /w$/) $i = "60w"; print }' "$TMP/a.csv" >"$TMP/modes.csv"
try "$TMP/modes.csv" "$TMP/modes.csv"
try "$TMP/a.csv" "$TMP/modes.csv"
head -n 2 "$TMP/a.csv" >"$TMP/one.csv"
try "$TMP/one.csv" "$TMP/b.csv"
head -n 1 "$TMP/a.csv" >"$TMP/none.csv"
try "$TMP/none.csv" "$TMP/b.csv"
echo '# files of other kinds, and family files, one of them damaged'
rm "$TMP"/old/*.csv "$TMP"/new/*.csv "$TMP"/old/*.sum "$TMP"/new/*.sum
for side in old new; do
	echo text >"$TMP/$side/x.sum"
	sed 's/acme/other/g' ../family/in/family.json >"$TMP/$side/second.json"
done
try "$TMP/old" "$TMP/new"
sed 's/"modes"/"mode"/' ../family/in/family.json >"$TMP/new/second.json"
try "$TMP/old" "$TMP/new"
echo '# a file whose name has a colon, a commit that has none'
cp in/base.json "$TMP/a:b.json"
try "$TMP/a:b.json" in/base.json
try ':in/base.json' in/base.json
echo '# measurements of more files than are read at once'
mkdir "$TMP/many"
for i in $(seq 70); do
	sed "2s/^net/n$i-/" "$TMP/one.csv" >"$TMP/many/$i.csv"
done
try "$TMP/many" "$TMP/many"
echo '# one device twice on a side'
mkdir "$TMP/twice" && cp in/base.json "$TMP/twice/a.json" && cp in/base.json "$TMP/twice/b.json"
try "$TMP/twice" in/base.json
