# Names of files and folders: a slash at the end, a file in the place of a folder, links
# that lead nowhere, what is no file, and folders without end.
exec 2>&1
cd "$TMP" || exit 2
mkdir -p d/link.json
echo '[01]' >d/c.json
mkfifo d/pipe.json
ln -s nowhere d/dangling.json
calgen check --syntax-only d/ 2>&1 | grep error
calgen check --syntax-only d/c.json/x.json
deep=d
for i in 1 2 3 4 5 6 7 8 9 10 11; do
	deep=$deep/a/b/c
done
mkdir -p "$deep"
calgen check --syntax-only d 2>&1 | grep -v '^ *^\|^\[' | sed 's|\(/a/b/c\)\1*|/…|'
