# A family with a mode is a device; modes in any case.
# needs: m4
work=in/work.json
for mode in 50w 50W maxn MAXN; do
	calgen estimate --device jetson-orin-agx --mode "$mode" "$work" | head -n 1 | cut -d: -f1
done
calgen estimate --device jetson-orin-agx --mode 20w "$work" 2>&1
echo "status $?"
calgen estimate --device jetson-orin-agx "$work" 2>&1
echo "status $?"
calgen list | sed -n '/^families/,/^classes/p' | grep -v 50w-
