# needs: gnuplot
# Held-out times of stages, coloured by stage; a calibration of stages says the way.
cd "$TMP" || exit
calgen stages simulate --num-configs 40 -o a.csv
calgen stages eval --points points.csv a.csv >text
head -n 1 points.csv
cut -d, -f 1 points.csv | sort | uniq -c | sed 's/^ *//'
calgen plot scatter points.csv -o a && grep -o '<title>[^<]*' a.svg
calgen stages fit --id acme-x1 -o acme.json a.csv
calgen stages eval --calib acme.json --points own.csv a.csv >text && wc -l <own.csv | tr -d ' '
calgen plot scatter acme.json a.csv -o b 2>&1 || echo "status $?"
