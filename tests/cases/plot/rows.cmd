# needs: gnuplot
# Operations beside what a calibration says of them, and which sizes there are.
cd "$TMP" || exit
calib=$ROOT/calib/jetson-orin-agx-50w-eager.json
sh "$ROOT/tests/cases/plot/rows.sh" >rows.csv
calgen plot residuals "$calib" rows.csv -o a
calgen plot scatter "$calib" rows.csv -o b
calgen plot coverage rows.csv -o c
calgen plot curves "$calib" rows.csv --class conv2d_bn -o d
grep -v '<title>gnuplot' a.svg | grep -E '<(title|desc|text)'
for f in b c d; do grep -E '<(title|desc) id' $f.svg; done
cat c.svg
