# Of two steps between samples the larger is the gap, not half of the usual one; and a
# clock that goes back makes no negative one.
sh in.sh | sed -n '1,2p; 3s/10:00:03/10:05:00/p' >"$TMP/a.log"
calgen power "$TMP/a.log" | sed -n 1p
sh in.sh | sed -n '1,2p; 3s/10:00:03/09:00:00/p' >"$TMP/b.log"
calgen power "$TMP/b.log"
echo "status $?"
echo '# three samples in two seconds have none'
sh in.sh | sed -n '1p; 2s/10:00:02/10:00:01/p; 3s/10:00:03/10:00:02/p' >"$TMP/c.log"
calgen power "$TMP/c.log" | sed -n 1p
