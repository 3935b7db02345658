exec 2>&1
printf 'a,t,s_ms\n1,x,5\n2,y,10\n3,x,12\n9,x,20\n' >"$TMP/a.csv"
calgen guard "$TMP/a.csv"
calgen guard --knob t "$TMP/a.csv"
calgen guard "$TMP/absent.csv"
calgen guard
for f in 0 -1 x nan; do calgen guard --fraction $f "$TMP/a.csv" | head -n 1; done
calgen guard --mode both "$TMP/a.csv"
printf 'a,s_ms\n' >"$TMP/none.csv"
calgen guard "$TMP/none.csv"
# Eight equal requests of one input each: constant times, no variance, still verdicts.
printf 'a,s_ms\n1,5\n2,5\n3,5\n4,5\n5,5\n6,5\n7,5\n8,5\n' >"$TMP/flat.csv"
calgen guard "$TMP/flat.csv" | sed -n '/^by\|^all\|^1 /p' | sed 's/  */ /g'
calgen guard --knob a "$TMP/flat.csv" --margin 1 --mode margin --json | grep '^  "all"' | cut -c 1-60
