# Words about the file.
. ./edit.sh
fires '/"notes"/s/made for/made by/; s/"name": "Board, 10 W"/"name": "Board"/; /"date"/s/02/03/; /"tool"/s/0.1.0/0.1.1/'
silent '/"batch"/s/16/64/'
