# needs: git
# Fewer arguments; two sides of different kinds.
sh campaign.sh 11 >"$TMP/a.csv"
calgen audit in/base.json "$TMP/a.csv" 2>&1
echo "status $?"
mkdir "$TMP/empty" && cp in/net.json "$TMP/empty"
calgen audit "$TMP/empty" "$TMP/empty" 2>&1
echo "status $?"
calgen audit --brief "$TMP/empty" in/base.json 2>&1
calgen audit --brief "$TMP/empty" "$TMP/a.csv" 2>&1
calgen audit --brief "$TMP/a.csv" "$TMP/empty" 2>&1
mkdir -p "$TMP/tree/calib" && cp in/base.json "$TMP/tree/calib" && cd "$TMP/tree" || exit
git init -q . && git add calib &&
	git -c user.name=a -c user.email=a@example.com commit -q -m calib
calgen audit --brief | sed 's/revision [0-9a-f]*/revision R/'
sed 's/"launch_ns": 100000/"launch_ns": 90000/' calib/base.json >calib/new && mv calib/new calib/base.json
echo '# calib against HEAD'
calgen audit --format line
echo '# one file against HEAD'
calgen audit --format line calib/base.json
echo '# and from inside the folder'
cd calib && calgen audit --format line base.json
echo '# REV:path against the file'
cd .. && calgen audit --format line HEAD:calib/base.json
echo '# nothing to compare'
mkdir empty && cd empty && calgen audit 2>&1
