# needs: jq
# Rows that bear a label count less, and most of them are worth a word; what a row says
# otherwise is no label.
cd "$TMP" || exit 1
calibrate() {
	rm -f o.json
	calgen calibrate --backend reference --plan "$ROOT/tests/cases/measure/in/tiny.json" --energy none \
		--no-networks --id acme-x1 --measurements m.json -o o.json --yes >report 2>words
	echo "status $?, $(grep -o '[0-9]* rows bear a label and' report) so: $(grep -c 'most rows bear a label' words)"
}
calibrate >/dev/null
cp m.json first.json
for edit in '.subgraphs[].estimate.labels = []' '.subgraphs[].estimate.labels = ["loaded"]' \
	'.subgraphs[].estimate.labels = 3' 'del(.subgraphs[].estimate.labels)' \
	'.subgraphs[:7][].estimate.labels = ["loaded"] | .subgraphs[7:][].estimate.labels = []' \
	'.subgraphs[:6][].estimate.labels = ["loaded"] | .subgraphs[6:][].estimate.labels = []'; do
	jq "$edit" first.json >m.json
	echo "$edit"
	calibrate
done
