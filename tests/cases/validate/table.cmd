# Against a calibration: its table, run by the library.  Rows follow the rule of
# fit/in/truth.json, so its errors are those of whole nanoseconds.
sh ../fit/rows.sh 3 0 >"$TMP/exact.csv"
calgen validate ../fit/in/truth.json "$TMP/exact.csv"
calgen validate --markdown ../fit/in/truth.json "$TMP/exact.csv"
calgen validate --json ../fit/in/truth.json "$TMP/exact.csv"
