# needs: script
# On a terminal the study tells how far it is, and wipes that out; --quiet does not.
sh in.sh a >"$TMP/a.csv"
sh in.sh b >"$TMP/b.csv"
for quiet in '' --quiet; do
	script -qec "calgen transfer $quiet --source $TMP/a.csv --target $TMP/b.csv --samples 5 --repeat 2" /dev/null | tr '\r' '\n' | grep -c '^5 samples: 2 draws'
done
