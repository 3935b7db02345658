# Every measurement file, without a word on stderr.
# needs: shared
calgen estimate --device jetson-orin-agx-50w-legacy --precision fp32 "$SHARED/orin" |
	grep -c '_b[0-9]'
