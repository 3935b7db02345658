for options in '--monotone' '--peak-flops 1e12' '--like x --id y' '--form sum'; do
	# shellcheck disable=SC2086 # several words
	calgen fit --form energy $options -o "$TMP/x.json" a.csv
done
calgen validate --form energy a.csv
