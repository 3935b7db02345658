# Without gnuplot the numbers are there, a figure is refused with what to install.
exec 2>&1
mkdir "$TMP/bin"
for p in calgen m4 env; do ln -s "$(command -v $p)" "$TMP/bin/"; done
PATH=$TMP/bin
calgen pareto --simulate -o "$TMP/f" --format svg
echo "status $?"
