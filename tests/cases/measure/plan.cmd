# What is wrong with a plan, at its place.
for plan in wrong impossible twice repeats; do
	calgen measure --backend reference --plan in/$plan.json -o "$TMP/out.json"
	echo "status $?"
done
calgen measure --backend reference --plan "$TMP/absent.json" -o "$TMP/out.json"
echo "status $?"
[ -e "$TMP/out.json" ] || echo "no file"
# check judges plans as well.
calgen check in/tiny.json in/twice.json
echo "status $?"
calgen check in/tiny.json
