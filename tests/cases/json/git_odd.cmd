# Revisions: hidden files are no files of a folder, a colon alone is no revision, packed
# files are read from there, what git cannot read is told, and so is that it lacks.
# needs: git
exec 2>&1
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
calgen=$(command -v calgen)
cd "$TMP" && git init -q . && mkdir -p d/.h d/sub || exit 9
for file in d/x.json d/.hidden.json d/.h/x.json d/sub/y.json; do
	echo '[01]' >$file
done
gzip -cn d/x.json >d/packed.json.gz
head -c 20 d/packed.json.gz >d/cut.json.gz
git add d && git -c user.name=n -c user.email=e commit -q -m m && rm -r d || exit 9
for path in HEAD:d/ :d/x.json HEAD: HEAD:d/packed.json.gz HEAD:d/cut.json.gz; do
	echo "--- $path"
	calgen check --syntax-only $path 2>&1 | grep error
done
mkdir nothing
PATH=$TMP/nothing "$calgen" check --syntax-only HEAD:d/x.json
PATH=$TMP/nothing "$calgen" check --syntax-only HEAD:d
object=$(git rev-parse HEAD:d/sub)
rm -f ".git/objects/$(echo "$object" | cut -c 1-2)/$(echo "$object" | cut -c 3-)"
calgen check --syntax-only HEAD:d 2>&1 | sed "s/[0-9a-f]\{40\}/HASH/" | grep -v '^ *^\|^\['
