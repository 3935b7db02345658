# A mode that takes longer and more energy than one of lower power serves nobody;
# one that takes less energy does, and so does any mode of the lowest power.
# needs: m4
. ./board.sh
made() {
	calgen tables --family in/family.json ${2-} ${3-} -o "$TMP" "$TMP"/*w.json
	sed -n '/^	{/p; /Dominated/p' "$TMP/est_board.c"
}
mode 10w 10000 50 3000
mode 20w 20000 60 3000
made slower --for in/work.json
echo '# less energy'
mode 20w 20000 60 1000
made thrifty --for in/work.json
echo '# equal in all'
mode 20w 20000 50 3000
made equal --for in/work.json
echo '# slower at the lowest power'
mode 20w 20000 20 1000
made faster --for in/work.json
echo '# no workloads'
mode 20w 20000 60 3000
made slower
