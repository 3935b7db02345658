# Stage models have a table of their own, behind that of the operations if there are any.
for format in text markdown csv json; do
	calgen show --format $format ../stages/in/set.json
done
# With operations, too, the stages stand behind them.
calgen stages simulate --num-configs 40 -o "$TMP/a.csv"
calgen stages fit --id acme-x1-both --like in/acme.json -o "$TMP/both.json" "$TMP/a.csv"
for format in text markdown csv json; do
	calgen show --format $format "$TMP/both.json" | sed -n 's/^| stage .*/stages/p; s/^| class .*/operations/p
		s/^precision,.*/operations/p; s/^stage,.*/stages/p; s/^stage  .*/stages/p
		s/^class  .*/operations/p; s/^  "rows".*/operations/p; s/^  "stages".*/stages/p; s/^$/-/p'
done
