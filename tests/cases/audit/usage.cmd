# Budgets that are none, sides by a path of a revision.
# needs: git
exec 2>&1
for budget in x 0 -1 1e300 nan; do
	calgen audit --workloads in/net.json --budget "$budget" -- in/base.json in/base.json
	echo "status $?"
done
calgen audit --color always -o "$TMP/out" in/base.json in/base.json && cat -v "$TMP/out" | head -n 1
mkdir -p "$TMP/tree/calib/sub" && cp in/base.json "$TMP/tree/calib/board.json" && cd "$TMP/tree" || exit
git init -q . && git add calib && git -c user.name=a -c user.email=a@example.com commit -q -m calib
sed -i 's/"launch_ns": 100000/"launch_ns": 90000/' calib/board.json
calgen audit --format line --fail-on never calib/board.json
calgen audit --format line --fail-on never ./calib/board.json
calgen audit --format line --fail-on never HEAD:calib/board.json calib/board.json
calgen audit --format github --fail-on never HEAD:calib calib
calgen audit --format sarif --fail-on never HEAD:calib/board.json calib/board.json | grep -m 2 -o '"uri": "[^"]*"'
cd calib/sub && calgen audit --format line --fail-on never ../board.json
calgen audit --format line nothing:here ../board.json
