# More outliers and networks than a page shows, several in JSON; campaigns without a mode,
# an odd number of them, in JSON, one of them absent; the rest into a file.
exec 2>&1
cd "$TMP" || exit
rows=$ROOT/tests/cases/fit/rows.sh
sh "$rows" 60 0.02 | awk -F , -v OFS=, 'NR > 1 && NR % 11 == 0 { $8 *= NR % 2 ? 20 : 0.05 } { print }' >a.csv
calgen analyze a.csv | grep -o '… [0-9]* more: --json lists all'
calgen analyze a.csv | grep -c '+[+0-9]* *+\|++' | sed 's/^[1-9].*/many networks/'
sh "$rows" 4 0.05 '' >b.csv
sh "$rows" 4 0.06 '' | awk -F, -v OFS=, 'NR > 1 { $8 *= 1.02 } 1' >c.csv
calgen analyze --noise b.csv c.csv | sed -n '/mode/p'
calgen analyze --noise b.csv
calgen analyze --noise b.csv absent.csv
calgen analyze --noise absent.csv b.csv
calgen analyze --json --noise b.csv c.csv | grep -o '"format": "[a-z-]*"'
calgen analyze --json --noise b.csv c.csv -o noise.json && grep -o '"format": "[a-z-]*"' noise.json
calgen analyze -o text.txt b.csv && sed -n 1p text.txt
calgen analyze --json a.csv | grep -o '"outliers": \[$' | sort -u
