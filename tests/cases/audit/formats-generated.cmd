# needs: git m4
# Two devices beside their generated tables, in a checkout: each format names the line of
# the table too, and a side of git by its path in the checkout.
base=$PWD/in/base.json
mkdir -p "$TMP/tree/calib" "$TMP/tree/generated" && cd "$TMP/tree" || exit
mode() {
	sed 's/"board-10w"/"board-20w"/; s/"mode": "10w"/"mode": "20w"/; s/"tdp_mw": 10000/"tdp_mw": 20000/'
}
cp "$base" calib/board-10w.json
mode <"$base" >calib/board-20w.json
git init -q . && git add calib && git -c user.name=a -c user.email=a@example.com commit -q -m calib
sed -e 's/"launch_ns": 100000/"launch_ns": 90000/' -e 's/"date": "2026-01-02"/"date": "2026-02-03"/' "$base" >calib/board-10w.json
mode <calib/board-10w.json | sed '/"matmul": {/,/^        },/d' >calib/board-20w.json
calgen tables -q -o generated calib/*.json
for format in text github gitlab junit sarif html line; do
	echo "# $format"
	calgen audit --full --format $format --fail-on never HEAD:calib ./calib >"$TMP/report"
	grep -o '[^"> ]*generated/est_[^", <]*' "$TMP/report" | sort | uniq -c
	grep -c 'board-20w' "$TMP/report"
done
echo '# what is gone stands where it was'
calgen audit --format github --fail-on never HEAD:calib ./calib | grep -o 'file=calib[^:]*'
echo '# sarif has the lines in the checkout'
calgen audit --full --format sarif --fail-on never HEAD:calib ./calib | grep -o '"uri": "[^"]*"' | sort | uniq -c
