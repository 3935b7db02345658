# needs: gnuplot fc-list
# A character that no font has (the last of Unicode, for private use) becomes U+FFFD
# where the fonts of this machine count, and stays in the SVG, whose reader has others.
cd "$TMP" || exit
for c in '\364\217\277\275' '\357\277\275'; do
	printf "model,x,y\nq${c}r é × …,1,8\ns,2,4\n" >a.csv
	calgen pareto --x x --y y -o f --format svg,png --dpi 60 a.csv >/dev/null
	cmp f.png g.png 2>/dev/null && echo "the same PNG"
	grep -o "q$(printf "$c")r é × …" f.svg
	mv f.png g.png
done
