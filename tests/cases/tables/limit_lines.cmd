# An efficiency that goes up and down 40 times; 80 ramps of 9 lines are too many.
# needs: m4
for n in 40 80; do
	awk -v n=$n '
	/"quantity"/ { print "\"quantity\": \"efficiency\","; next }
	/"segments"/ {
		print "\"segments\": ["
		for (i = 0; i < n; i++) {
			up = i % 2 == 0
			printf "{\"from_flops\": %d, \"to_flops\": %d, ", 1e6 * 1.1 ^ i, 1e6 * 1.1 ^ (i + 1)
			printf "\"start\": %.1f, \"end\": %.1f", up ? 0.1 : 0.2, up ? 0.2 : 0.1
			print (up ? ", \"acknowledges\": \"made up\"}" : "}") (i < n - 1 ? "," : "")
		}
		print "]"
		next
	}
	{ print }
	' in/limit.json >"$TMP/lines.json"
	calgen tables -o "$TMP" "$TMP/lines.json"
done
