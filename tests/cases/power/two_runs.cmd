# Two logs in one file: a rail that the first sample has not.
{ sh in.sh; sh in.sh | sed 's/VDD_SOC/VDD_SOC2/'; } >"$TMP/a.log"
calgen power "$TMP/a.log" 2>&1 | head -2
sh in.sh | sed '2s/\n//; 2{N;s/\n/ /}' >"$TMP/b.log"
calgen power "$TMP/b.log"
