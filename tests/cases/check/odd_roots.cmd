# Files that are no object, or say no format that is known; a workload on stdin.
exec 2>&1
for text in 3 '"estimate-calibration"' '[]' '{}' '{"format": 3}' '{"format": "estimate-colibration"}'; do
	echo "== $text"
	echo "$text" | calgen check -
	echo "status $?"
done
calgen check - <../estimate/in/work.json
echo "status $?"
