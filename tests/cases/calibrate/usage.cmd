# What cannot be: each ends before anything is measured.
cd "$TMP" || exit 1
calgen calibrate --json -o - --id acme-x1
echo "status $?"
calgen calibrate --measurements x.json -o x.json
echo "status $?"
calgen calibrate --backend gpu --id acme-x1
echo "status $?"
calgen calibrate --backend reference --plan absent.json --id acme-x1
echo "status $?"
calgen calibrate --backend reference --precision int8 --id acme-x1 --energy none
echo "status $?"
ls
