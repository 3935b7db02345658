# Ten samples a second on a clock of seconds.
for s in 1 2 3; do
	sh in.sh | sed "s/10:00:0./10:00:0$s/"
	sh in.sh | sed "s/10:00:0./10:00:0$s/"
done >"$TMP/a.log"
calgen power "$TMP/a.log" | sed -n 1p
