# needs: git
# .gitattributes keeps what it had; patterns of one's own; a line that the project
# has itself is neither doubled nor taken.
. ./repository.sh
printf '*.bin binary\ncalib/*.json diff=calgen' >.gitattributes && cp .gitattributes "$TMP/before"
calgen git-setup --quiet && cmp .gitattributes "$TMP/before" && echo 'nothing to add'
calgen git-setup 'boards/**/*.json' '*.cal.json'
cat .gitattributes
calgen git-setup --undo
cat .gitattributes
cd calib && calgen git-setup --quiet && calgen git-setup --undo
