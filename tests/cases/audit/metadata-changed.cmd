# Words about the file.
. ./edit.sh
fires '/"notes"/s/made for/made by/; s/"name": "Board, 10 W"/"name": "Board"/; /"date"/s/02/03/; /"tool"/s/0.1.0/0.1.1/'
silent '/"batch"/s/16/64/'
# Long texts are shown where they differ: behind a common beginning, at a character of
# several bytes, or where one of them ends.
long='made for tests of what a reader sees of a long text whose end alone is another, µµµµµµµµµµµµ'
sed "s/made for tests/$long/" in/base.json >"$TMP/long.json"
base=$TMP/long.json
fires "s/µ\"/ß\"/"
fires "s/µ\"/µ and more\"/"
lost "s/µ\"/µ and more\"/"
