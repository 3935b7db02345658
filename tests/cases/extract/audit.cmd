# needs: cc m4 strip
# What is in a shipped binary against the calibration that it should have.
. ./image.sh
base=../audit/in/base.json
sed 's/"launch_ns": 100000/"launch_ns": 90000/' $base >"$TMP/new.json"
for embed in '' '--embed json'; do
	echo "== ${embed:-the table alone}"
	object $base "$TMP/base.o" $embed && program "$TMP/firmware" "$TMP/base.o" && strip "$TMP/firmware"
	(cd "$TMP" && calgen audit firmware "$ROOT/tests/cases/extract/$base") | sed 1q
	(cd "$TMP" && calgen audit --format line firmware new.json | sed 's/0x[0-9a-f]*/OFFSET/g')
	(cd "$TMP" && calgen audit --format github firmware new.json | sed 's/0x[0-9a-f]*/OFFSET/g')
done
echo '== damaged'
dd if="$TMP/firmware" of="$TMP/cut" bs=1024 count=9 2>/dev/null
calgen audit "$TMP/cut" $base >/dev/null 2>&1
echo "status $?"
