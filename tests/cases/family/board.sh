# board.sh: modes of a made-up board; sourced.
# mode NAME CAP RATE STATIC: power cap and static power in mW, rate in ps per FLOP
mode() {
	sed "s/board-10w/board-$1/; s/\"mode\": \"10w\"/\"mode\": \"$1\"/
		s/\"tdp_mw\": 10000/\"tdp_mw\": $2/; s/\"start\": 50, \"end\": 50/\"start\": $3, \"end\": $3/
		/static_power/s/3000/$4/g" in/board.json >"$TMP/$1.json"
}
