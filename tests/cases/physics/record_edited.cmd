# Another TDP or node than the published limits were made of: they are named, and the
# figures are those of the file.
for edit in 's/700000/500000/' 's/"process_node_nm": 4/"process_node_nm": 8/'; do
	sed "$edit" "$ROOT/calib/physics/nvidia-h100-sxm.json" >"$TMP/edited.json"
	calgen physics "$TMP/edited.json" | sed -n 2,5p
done
