# needs: gnuplot
# needs: pdfinfo
# needs: pdffonts
# needs: gs
# Readers of others: a page of the right size with its fonts in it, an EPS that renders.
cd "$TMP" || exit
calgen plot roofline --device jetson-orin-agx-50w-legacy "$ROOT/calib/workloads/resnet18_b1.json" \
	-o a --format pdf,eps,png,svg
pdfinfo a.pdf | sed -n '/^Pages\|^Page size/p'
pdffonts a.pdf | awk 'NR > 2 { print $(NF - 4) }' | sort -u
gs -q -dBATCH -dNOPAUSE -dSAFER -sDEVICE=nullpage a.eps && echo "EPS renders"
od -A n -c -N 8 a.png
