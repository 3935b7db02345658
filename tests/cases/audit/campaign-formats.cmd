# Campaigns in every format: what has no line of its own stands at the file that was given.
sh campaign.sh 11 >"$TMP/a.csv"
sh campaign.sh 47 'net==3' 9 >"$TMP/b.csv"
cd "$TMP" || exit
calgen analyze --noise a.csv b.csv -o noise.json >text
for format in text markdown line github junit gitlab sarif html; do
	echo "# $format"
	calgen audit --format $format --full --noise noise.json a.csv b.csv >report
	echo "status $?"
	sed -n '/net3.*operation-shifted\|operation-shifted.*net3/{p;q;}' report | cut -c 1-200
	grep -o '"path": "b.csv", "lines": {"begin": 1}\|"uri": "[^"]*"\|noise.json' report | sort | uniq -c
done
