# The same board and mode: nothing to learn, and little is lost.
# needs: shared
calgen adapt --device jetson-orin-agx-30w-eager --outliers 0 "$SHARED/orin/30w/fp32" |
	awk '$1 == 0 && NF > 6 { before = $2 } NF > 6 && $1 > 999 { after = $2; apart = $NF }
	END { print (after < before + 4 ? "kept" : "lost"), apart }'
