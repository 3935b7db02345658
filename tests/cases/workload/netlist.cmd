# calib/workloads is what the program makes of the layer shapes: ninja workloads
netlist "$TMP" || exit
for file in "$ROOT"/calib/workloads/*.json; do
	cmp "$file" "$TMP/${file##*/}" && echo "${file##*/}"
done
netlist
echo "status $?"
netlist "$TMP/none"
echo "status $?"
