# More devices and workloads than a page shows without --full, one more, and many more.
. ./edit.sh
mkdir "$TMP/old" "$TMP/new" "$TMP/works"
for i in $(seq 502); do
	sed "s/\"net\"/\"net$i\"/" in/net.json >"$TMP/works/$i.json"
done
sed 's/"launch_ns": 150000/"launch_ns": 150100/' in/base.json >"$TMP/new.json"
for format in text markdown html; do
	echo "# $format"
	calgen audit --format $format --fail-on never --workloads "$TMP/works" -- in/base.json "$TMP/new.json" >"$TMP/report"
	grep -o '[0-9][0-9]* more [a-z]* are left out\|[0-9]* workloads* left out' "$TMP/report" | sort -u
	calgen audit --full --format $format --fail-on never --workloads "$TMP/works" -- in/base.json "$TMP/new.json" >"$TMP/report"
	grep -c 'net[0-9]' "$TMP/report"
done
rm "$TMP/works/1.json"
calgen audit --format html --fail-on never --workloads "$TMP/works" -- in/base.json "$TMP/new.json" | grep -o '[0-9]* more workload[^.;]*'
