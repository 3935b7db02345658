# As many stages and labels as a model may have, and one more; a stage that repeats; the
# operations of another calibration kept; what cannot be written.
exec 2>&1
cd "$TMP" || exit
base=$ROOT/tests/cases/audit/in
try() {
	echo "-- $*" | sed "s,$ROOT/,,"
	calgen stages "$@" | sed -n 1,3p
}
for n in 32 33; do
	awk -v n=$n 'BEGIN {
		printf "a"
		for (s = 1; s <= n; s++) printf ",s%d_ms", s
		print ""
		for (i = 1; i <= 6; i++) {
			printf "%d", i
			for (s = 1; s <= n; s++) printf ",%d", i + s
			print ""
		}
	}' >stages$n.csv
	try fit --id acme-x1 -o s.json stages$n.csv
done
for n in 64 65; do
	awk -v n=$n 'BEGIN { print "a,word,b_ms"; for (i = 0; i < 3 * n; i++) printf "%d,w%d,%d\n", 1 + int(i / n), i % n, 10 + i % n }' >words$n.csv
	try fit --id acme-x1 -o w.json words$n.csv
	grep -c '"where": {"word"' w.json
done
printf 'a,n,b_ms\n1,1,1\n2,2,4\n3,3,9\n4,4,16\n5,5,25\n6,6,36\n' >few.csv
try fit --times b=n --id acme-x1 -o f.json few.csv
for times in b c=n b=c b=word; do try fit --times $times --id acme-x1 -o g.json few.csv; done
try fit --times b_ms --times b=word --id acme-x1 -o g.json words64.csv
try fit --id acme-x1 few.csv
try fit --like "$base/base.json" -o board-10w.json few.csv
grep -c '"campaign": {' board-10w.json
try fit --like absent.json -o h.json few.csv
try fit --id Acme --name 'Acme X1' -o Acme.json few.csv
try fit --id acme-x1 --name 'Acme X1' --title 'Requests of a day' -o named.json few.csv
grep -o '"name": "Acme X1"\|"title": "[^"]*"' named.json
# A shape for each label; levels that do not reach the ends of their input.
awk 'BEGIN { print "a,word,b_ms"; for (i = 1; i <= 60; i++) { printf "%d,x,%.6g\n", i * i, 3 + i * i / 7; printf "%d,y,%.6g\n", i * i, 900 / (i * i) } }' >shapes.csv
calgen stages eval shapes.csv | grep 'each label its own' | sed 's/  */ /g'
ls
# Words by which no model is told apart.
calgen stages eval words65.csv | sed -n '1p; /^b/p' | sed 's/  */ /g'
sed 's/,\([0-9]*\)$/,1\1/; 1s/,1/,/' words65.csv >other65.csv
calgen transfer --source words65.csv --target other65.csv --samples 20 --repeat 1 | sed -n 1p
calgen guard words65.csv | sed -n 1p
# Times that are all the same: nothing is explained by anything.
printf 'a,b_ms\n1,7\n2,7\n3,7\n4,7\n5,7\n6,7\n7,7\n8,7\n' >same.csv
calgen stages eval same.csv | grep -c '^b .* -  *constant'
printf 'a,b_ms\n1,1\n2,2\n3,3\n4,4\n5,5\n6,6\n7,7\n8,8\n' >eight.csv
try fit --id acme-x1 -o eight.json eight.csv
calgen guard eight.csv | sed -n '/^by/p'
sed 's/"stage": "[a-z]*"/"stage": "none"/; s/"total": "[a-z]*"/"total": "none"/; s/"coverage": [0-9.]*, *//; s/"total_quantile_\([a-z]*\)": [0-9.]*/"total_quantile_\1": 0/g' eight.json >none.json
calgen guard --calib none.json eight.csv | sed -n '/^by/p'
