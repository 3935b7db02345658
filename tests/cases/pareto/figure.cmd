# needs: gnuplot
# The figure of the described data: SVG as it is, the other formats by their heads.
cd "$TMP" || exit
calgen pareto --simulate -o f --format svg,pdf,png,eps --dpi 300 >/dev/null
head -c 5 f.pdf && echo
sed -n '1p; /BoundingBox/p' f.eps | head -n 2
# Width, height, dots a metre (300 an inch are 11811).
od -A n -t u1 -j 16 -N 8 f.png
od -A n -t x1 -j 33 -N 21 f.png
cat f.svg
calgen pareto --simulate -o g --format svg >/dev/null && cmp f.svg g.svg
