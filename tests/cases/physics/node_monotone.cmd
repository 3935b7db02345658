# A larger node never costs less, also beside listed values that were rounded.
nm=3
last=0
while [ "$nm" != end ]; do
	pj=$(calgen physics --node "$nm" --precision fp16 --json | sed -n 's/.*"tensor".*"energy_pj_per_mac": \([0-9.]*\),.*/\1/p')
	awk -v a="$last" -v b="$pj" -v n="$nm" 'BEGIN { if (b < a) print "falls at " n " nm" }'
	last=$pj
	nm=$(awk -v n="$nm" 'BEGIN { n += 0.0625; if (n > 45) print "end"; else print n }')
	[ "$nm" = end ] || [ "${nm%.*}" -lt 14 ] || nm=$(awk -v n="$nm" 'BEGIN { n += 1; if (n > 45) print "end"; else print n }')
done
echo "at last $last pJ" | cut -c1-12
