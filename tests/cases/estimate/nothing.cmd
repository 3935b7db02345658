# A folder without a workload.
mkdir "$TMP/folder"
cp in/small.json "$TMP/folder"
calgen estimate --calib in/small.json "$TMP/folder"
