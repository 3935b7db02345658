# What goes with what.
calgen tables --for in/work.json -- in/board.json 2>&1
echo "status $?"
calgen tables --workloads --family in/family.json -- in/work.json 2>&1
echo "status $?"
calgen tables --family "$TMP/none.json" -- in/board.json 2>&1
echo "status $?"
calgen tables --family in/board.json -o "$TMP" in/board.json 2>&1
echo "status $?"
calgen tables --family in/family.json 2>&1
echo "status $?"
