# The source may be a calibration of stages, and may lack configurations of the target
# or have others; the target may have no more rows than the sample.
sh in.sh a >"$TMP/a.csv"
sh in.sh b >"$TMP/b.csv"
calgen stages fit -o "$TMP/acme-x1.json" "$TMP/a.csv"
calgen transfer --source "$TMP/acme-x1.json" --target "$TMP/b.csv" --samples 6 --repeat 2 | sed -n '1p; /worth/p' | cut -c 1-60
awk 'NR == 1 || NR % 2' "$TMP/a.csv" >"$TMP/half.csv"
calgen transfer --source "$TMP/half.csv" --target "$TMP/b.csv" --samples 6 --repeat 2 | sed -n 1p
awk 'NR == 1 || NR % 11 == 0' "$TMP/b.csv" >"$TMP/few.csv"
calgen transfer --source "$TMP/a.csv" --target "$TMP/few.csv" --samples 6 -o "$TMP/acme-x2.json" | sed -n '1p; /outside/p' | sed 's/[0-9.]* %,/… %,/; s/P95 .*/P95 …/'
calgen check "$TMP/acme-x2.json"
calgen transfer --source "$TMP/a.csv" --target "$TMP/few.csv" --samples 6 --json | grep judged_on
# One sample is enough for something.
calgen transfer --source "$TMP/a.csv" --target "$TMP/b.csv" --samples 1 --repeat 2 --json -o "$TMP/one.json" --id acme-x2 | grep '"samples": 1,' | head -n 1
grep -o '"interval": {"stage": "none", "total": "none"' "$TMP/one.json"
# Columns in another order, other units.
awk -F, -v OFS=, -v OFMT=%.12g -v CONVFMT=%.12g 'NR == 1 {print "second_ns", "parallel", "first_us", "tokens"; next} {print $4 * 1000, $2, $3 * 1000, $1}' "$TMP/b.csv" >"$TMP/c.csv"
for f in b c; do calgen transfer --source "$TMP/a.csv" --target "$TMP/$f.csv" --samples 6 --repeat 2 --json | grep '"mape"' | tr -dc '0-9.\n' | cut -c 1-4 | head -n 1; done | uniq | wc -l | tr -d ' '
gzip "$TMP/acme-x1.json"
calgen transfer --source "$TMP/acme-x1.json.gz" --target "$TMP/b.csv" --samples 6 --repeat 2 | sed -n '1p' | cut -c 1-60
# Words and narrow inputs of a calibration without its requests.
calgen stages simulate --seed 1 --num-configs 80 -o "$TMP/s.csv"
calgen stages fit -q --id acme-x3 -o "$TMP/s.json" "$TMP/s.csv"
calgen stages simulate --seed 2 --num-configs 80 -o "$TMP/t.csv"
calgen transfer --source "$TMP/s.json" --target "$TMP/t.csv" --samples 20 --repeat 2 | sed -n '1p' | cut -c 1-60
