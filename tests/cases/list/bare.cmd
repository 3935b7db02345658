# A calgen without devices lists none, and says so where one is asked for.
exec 2>&1
calgen-bare list
calgen-bare list --json | head -n 12
calgen-bare show --device board-10w
calgen-bare estimate --device board-10w --mode 10w ../estimate/in/work.json
echo "status $?"
