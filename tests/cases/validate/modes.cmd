# Modes and precisions are sets of their own, and pooled below.
{ sh ../fit/rows.sh 2 0 10w; sh ../fit/rows.sh 2 0 '' | sed 1d; sh ../fit/rows.sh 2 0 20w | sed 1d; } >"$TMP/a.csv"
sed 's/fp32/fp16/' "$TMP/a.csv" >"$TMP/half.csv"
calgen validate ../fit/in/truth.json "$TMP/a.csv" "$TMP/half.csv"
