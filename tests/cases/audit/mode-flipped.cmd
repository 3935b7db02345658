# A family of two modes; which of them takes less energy, and still keeps a budget.
. ./edit.sh
options='--workloads in/net.json --budget 9 --'
family() { # sed script of the higher mode
	mkdir -p "$TMP/$1"
	cp in/base.json "$TMP/$1/board-10w.json"
	sed -e 's/"board-10w"/"board-20w"/; s/"mode": "10w"/"mode": "20w"/' \
		-e 's/"tdp_mw": 10000/"tdp_mw": 20000/; s/"value": 3000, "upper": 4000/"value": 6000, "upper": 8000/' \
		-e "$2" in/base.json >"$TMP/$1/board-20w.json"
}
family old ''
family new '/static_power_mw/s/"value": 6000/"value": 2500/'
family near '/static_power_mw/s/"value": 6000/"value": 5000/'
echo '# fires'
audit "$TMP/old" "$TMP/new" >"$TMP/changes"
judge yes
echo '# does not'
audit "$TMP/old" "$TMP/near" >"$TMP/changes"
judge no
